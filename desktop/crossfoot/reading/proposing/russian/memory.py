"""Whom a Russian text has named so far, and whom of them "компания" or "она" means."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian.declension import Case
from crossfoot.reading.proposing.russian.referring import (
    BUYER_NOUNS,
    SELLER_NOUNS,
    country_actor,
    home_before,
    meant,
    named_before,
)
from crossfoot.reading.proposing.russian.standing import acts, are_listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause, Placed, Reading
    from crossfoot.reading.proposing.russian.spotting import Spotted

_COUNTRIES = frozenset({"страна", "республика", "государство", "город"})
_ORDINALS = {"первый": 0, "второй": 1}
_PAPER_WITH = re.compile(
    r"(?<![\w-])(?:контракт|договор|соглашени|переговор)\w*\s(?:с|со)\s(?:[а-яё-]+\s)?$"
)
_OF_A_SIDE = frozenset({"у", "от", "с", "со", "для"})
_NO_NAME = frozenset({NameKind.ANAPHOR, NameKind.PLACE})
_PASSED = 40


@dataclass(slots=True)
class Memory:
    """The names of a text up to a sentence.

    subject:  who acted in the clause told last; recent: whom the last sentences name.
    acting:   who of them stands in the nominative.
    givers, takers: the sides of the deal told last.
    acted, pair: the one body that the sentence before names; two parties that it joins.
    makers:   of goods, whom the sentence before names, where it tells no deal.
    """

    subject: Actor | None = None
    givers: Sequence[Actor] = ()
    takers: Sequence[Actor] = ()
    makers: Sequence[Actor] = ()
    pair: Sequence[Actor] = ()
    acted: Actor | None = None
    recent: list[Actor] = field(default_factory=list)
    acting: list[Actor] = field(default_factory=list)

    def notice(self, reading: Reading) -> None:
        """Keep whom a sentence names."""
        self.pair = _pair(reading)
        bodies = [
            name.actor
            for name in reading.names
            if name.kind is NameKind.ORGANISATION and name.actor.sure
        ]
        self.acted = bodies[0] if len(set(bodies)) == 1 else None
        for name in reading.names:
            if name.kind is not NameKind.ANAPHOR and not name.adjective:
                self.recent = [*self.recent[-_PASSED:], name.actor]
                if acts(reading, name, reading.span.start):
                    self.acting = [*self.acting[-_PASSED:], name.actor]

    def subjects(
        self, reading: Reading, clause: Clause, told: Sequence[Actor]
    ) -> list[Actor] | None:
        """Return whom the subjects mean; None where a word refers back to nobody certain."""
        meant: list[Actor] = []
        homes = {spot.actor.country for spot in clause.subjects} - {None}
        others = [one for one in self.recent if one.is_country and one.country in homes]
        for spot in clause.subjects:
            actor: Actor | None = spot.actor
            if spot.kind is NameKind.ANAPHOR:
                but = others if spot.actor.party in _COUNTRIES else ()
                actor = self._referred(reading, spot, told, but)
            if actor is None:
                return None
            meant.append(actor)
        return meant

    def with_whom_is_meant(
        self, reading: Reading, clause: Clause, subjects: Sequence[Actor], told: Sequence[Actor]
    ) -> Clause:
        """Return a clause whose "республике" is the only country that it can mean."""
        likely = [actor for actor in told if actor not in subjects]
        clause = replace(
            clause,
            others=tuple(
                self._placed_as_meant(reading, clause, one, (subjects, likely))
                for one in clause.others
            ),
        )
        own = {actor.country for actor in subjects}
        earlier = [one.actor for one in reading.names if one.end <= clause.end and one.is_country]
        named = dict.fromkeys(
            actor
            for actor in (*self.recent[-_PASSED:], *earlier)
            if actor.is_country and actor.country not in own
        )
        if len(named) != 1:
            return clause
        (country,) = named
        others = tuple(
            replace(one, spot=replace(one.spot, kind=NameKind.COUNTRY, actor=country))
            if one.spot.kind is NameKind.ANAPHOR and one.spot.actor.party in _COUNTRIES
            else one
            for one in clause.others
        )
        return replace(clause, others=others)

    def _placed_as_meant(
        self,
        reading: Reading,
        clause: Clause,
        one: Placed,
        among: tuple[Sequence[Actor], Sequence[Actor]],
    ) -> Placed:
        """Return a noun as the body that it means, where its case or its home says that it deals.

        among: who acts in the clause, whom it does not mean; who else dealt in the deal told last.
        """
        if one.spot.kind is not NameKind.ANAPHOR:
            return one
        body = one.spot.actor.party not in _COUNTRIES
        if not (home_before(reading, one.spot) or (body and _deals(clause, one))):
            return one
        actor = self._referred(reading, one.spot, among[1], among[0])
        if actor is None:
            return one
        kind = NameKind.COUNTRY if actor.is_country else NameKind.ORGANISATION
        return replace(one, spot=replace(one.spot, kind=kind, actor=replace(actor, sure=True)))

    def _referred(
        self, reading: Reading, spot: Spotted, told: Sequence[Actor], but: Sequence[Actor] = ()
    ) -> Actor | None:
        """Return whom "компания", "страна" or "она" means: the only one of that sort."""
        noun = spot.actor.party
        if noun in _ORDINALS:
            return self.pair[_ORDINALS[noun]] if self.pair else None
        if noun in {"она", "он", "они"}:
            return named_before(reading, spot) or self.subject
        sides = self.takers if noun in BUYER_NOUNS else self.givers if noun in SELLER_NOUNS else ()
        if len(sides) == 1:
            return sides[0]
        here = [
            name.actor
            for name in reading.names
            if name.end <= spot.start and name.kind not in _NO_NAME and not name.adjective
        ]
        wanted = [
            one
            for one in reversed([*self.recent, *here])
            if one.is_country == (noun in _COUNTRIES) and one not in but
        ]
        home = home_before(reading, spot)
        if noun == "сторона":
            return self._side(home)
        named = list(dict.fromkeys(wanted))
        subject = None if self.subject in but else self.subject
        return meant(noun, home, named, subject, (told, self.acting))

    def _side(self, home: str | None) -> Actor | None:
        """Return whom "китайская сторона" means: the body of that country, else the country."""
        alike = [one for one in dict.fromkeys(self.recent) if home and one.country == home]
        bodies = [one for one in alike if not one.is_country]
        if len(bodies) == 1:
            return bodies[0]
        return next((one for one in alike if one.is_country), None) or country_actor(home)


def _pair(reading: Reading) -> Sequence[Actor]:
    """Return the two parties that a sentence joins by "и"; none where it lists others too."""
    named = [name for name in reading.names if name.kind not in _NO_NAME and not name.adjective]
    joined = [
        (one.actor, other.actor)
        for one, other in pairwise(named)
        if are_listed(reading.text[one.end : other.start]) and one.is_country == other.is_country
    ]
    return joined[0] if len(joined) == 1 else ()


def makers_of(reading: Reading) -> list[Actor]:
    """Return the makers of goods that a sentence names, and with whom it says a paper is."""
    named = [name for name in reading.names if name.kind is NameKind.ORGANISATION]
    return list(
        dict.fromkeys(
            replace(name.actor, sure=True)
            for name in named
            if name.actor.business.startswith("maker")
            or _PAPER_WITH.search(reading.small, reading.span.start, name.start)
        )
    )


def _deals(clause: Clause, one: Placed) -> bool:
    """Whether a noun stands where a side does: «у», «от», «с», «для», or in the dative."""
    if one.preposition in _OF_A_SIDE:
        return True
    cases = one.spot.cases
    if one.preposition is not None or one.into or not cases & Case.DATIVE:
        return False
    return cases == Case.DATIVE or any(0 < one.spot.start - verb.end <= 1 for verb in clause.verbs)
