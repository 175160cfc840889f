"""Tell the deals of a Russian text, sentence after sentence.

A sentence tells of a deal with a verb and its parties; the next may add its price ("Стоимость
контракта составляет …"). What fits no deal for certain is of none, and is left to the clerk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.deals.draft import Draft
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.background import is_aside
from crossfoot.reading.proposing.russian.casting import cast
from crossfoot.reading.proposing.russian.clauses import Clause, Reading, clauses
from crossfoot.reading.proposing.russian.continuing import is_of_it, is_some, told_of
from crossfoot.reading.proposing.russian.goods import goods_of, goods_traded
from crossfoot.reading.proposing.russian.splitting import is_split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.scene import Cast
    from crossfoot.reading.proposing.russian.spotting import Spotted

_PRICE = re.compile(
    r"(?:стоимост\w+|на (?:общую )?сумму|на|за|в размере|размером|объемом|в объеме|в|сумм\w+|"
    r"составля\w+|оценивает\w+ в|—|–|:|\()\s*(?:[а-я]+\s){0,2}$"
)
_ALSO = re.compile(r"(?:еще|также|кроме того|помимо этого|дополнительно)(?![\w-])")
_OPENING = 24
_TAKER = {
    DealType.LOAN: Role.BORROWER,
    DealType.GRANT: Role.RECIPIENT,
    DealType.PACKAGE: Role.BORROWER,
}
_GIVEN = frozenset(_TAKER)
_FAR = 2
_COUNTRIES = frozenset({"страна", "республика", "государство", "город"})
_PASSED = 40
_VALUED = frozenset(
    {DealType.LOAN, DealType.GRANT, DealType.GUARANTEE, DealType.PACKAGE, DealType.INVESTMENT}
)


@dataclass(slots=True)
class Teller:
    """One telling of the deals.

    drafts:   the deals; deal_of: that of each figure.
    told:     in which sentence each of the last was told.
    pending:  a deal of which no figure has been told yet.
    """

    text: str
    small: str
    repeats: Mapping[int, int]
    left_out: frozenset[int]
    drafts: list[Draft] = field(default_factory=list)
    deal_of: dict[int, Draft] = field(default_factory=dict)
    last: list[Draft] = field(default_factory=list)
    last_number: int = -9
    subject: Actor | None = None
    recent: list[Actor] = field(default_factory=list)

    def sentence(self, number: int, reading: Reading) -> None:
        """Tell what a sentence tells."""
        found = clauses(reading)
        told = [draft for clause in found if (draft := self._clause(number, reading, clause))]
        if not told:
            goes_on = self._goes_on(number, reading)
            told = [goes_on] if goes_on else []
        for name in reading.names:
            if name.kind is not NameKind.ANAPHOR and not name.adjective:
                self.recent = [*self.recent[-_PASSED:], name.actor]
        if told:
            self.last, self.last_number = told, number

    def _clause(self, number: int, reading: Reading, clause: Clause) -> Draft | None:
        subjects = self._meant(clause)
        if subjects is None:
            return None
        clause = self._with_whom_is_meant(reading, clause, subjects)
        found = cast(clause, self.small, subjects)
        if subjects:
            self.subject = subjects[0]
        if found is None or not found.roles:
            return None
        found = self._with_same_taker(number, clause, found)
        figures = self._figures(reading, clause, found)
        if figures is None:
            return None
        if found.type is None and not figures:
            return None
        return self._tell(number, reading, clause, found, figures)

    def _with_same_taker(self, number: int, clause: Clause, found: Cast) -> Cast:
        """Return a cast with the taker told just before: "Ещё 10 млн евро выделит …"."""
        opening = self.small[clause.start : clause.start + _OPENING]
        near = number - self.last_number == 1 and len(self.last) == 1
        alone = not any(role in TAKING for role in found.roles.values())
        if not (near and alone and clause.first and _ALSO.match(opening)):
            return found
        if found.type is DealType.INVESTMENT and not found.lands:
            home = next((actor.country for actor in self.last[0].taking if actor.country), None)
            return replace(found, lands={"to": home}) if home else found
        if found.type not in _GIVEN:
            return found
        taker = _TAKER[found.type]
        takers = {actor: taker for actor in self.last[0].taking if actor not in found.roles}
        return replace(found, roles={**found.roles, **takers})

    def _meant(self, clause: Clause) -> list[Actor] | None:
        """Return whom the subjects mean; None where a word refers back to nobody certain."""
        meant: list[Actor] = []
        for spot in clause.subjects:
            actor = self._referred(spot) if spot.kind is NameKind.ANAPHOR else spot.actor
            if actor is None:
                return None
            meant.append(actor)
        return meant

    def _with_whom_is_meant(
        self, reading: Reading, clause: Clause, subjects: Sequence[Actor]
    ) -> Clause:
        """Return a clause whose "республике" is the only country that it can mean."""
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

    def _referred(self, spot: Spotted) -> Actor | None:
        """Return whom "компания", "страна" or "она" means: the last that is of that sort."""
        noun = spot.actor.party
        if noun in {"она", "он"}:
            return self.subject
        wants_country = noun in _COUNTRIES
        alike = [one for one in reversed(self.recent) if one.is_country == wants_country]
        airline = noun in {"авиакомпания", "перевозчик", "авиаперевозчик"}
        if airline:
            alike = [one for one in alike if one.business.startswith("airline")]
        if self.subject and self.subject in alike:
            return self.subject
        different = list(dict.fromkeys(alike))
        return different[0] if len(different) == 1 else None

    def _figures(self, reading: Reading, clause: Clause, found: Cast) -> list[int] | None:
        """Return the figures of a clause's deal; None where they may be of several deals."""
        figures = reading.found
        kept = [
            index
            for index in clause.figures
            if index not in self.left_out
            and not is_aside(self.small, clause.start, figures[index].start, figures[index].end)
        ]
        values = [
            i for i in kept if figures[i].measure is Measure.VALUE and figures[i].converts is None
        ]
        counts = [i for i in kept if figures[i].measure is Measure.QUANTITY]
        if found.type in _VALUED:
            counts = counts if found.type is DealType.GRANT and not values else []
            several = len(values) > 1 and found.type is not DealType.PACKAGE
            if several and not is_split(figures, values):
                return None
        elif len(values) > 1:
            if len(counts) > 1:
                return None
            values = [i for i in values if self._is_price(clause.start, figures[i].start)][:1]
        chosen = {*values, *counts}
        chosen |= {i for i in kept if figures[i].converts in chosen}
        return sorted(chosen)

    def _is_price(self, begin: int, start: int) -> bool:
        return _PRICE.search(self.small, max(begin, start - 40), start) is not None

    def _tell(
        self, number: int, reading: Reading, clause: Clause, found: Cast, figures: list[int]
    ) -> Draft | None:
        draft = self._same(number, found, figures, reading)
        if draft is None:
            new = bool({*found.roles.values()} & (GIVING | TAKING)) or len(found.roles) > 1
            if not new or not self._is_certain(found):
                return None
            draft = Draft(type=found.type, first_sentence=number)
            self.drafts.append(draft)
        self._add(draft, found, figures, reading, clause)
        return draft

    def _is_certain(self, found: Cast) -> bool:
        """Whether the words name a side that acts: money wants its giver."""
        return bool(found.roles) and not (
            found.type is DealType.INVESTMENT and set(found.roles.values()) == {Role.HOST}
        )

    def _same(
        self, number: int, found: Cast, figures: Sequence[int], reading: Reading
    ) -> Draft | None:
        """Return the deal that a clause tells more of."""
        for draft in reversed(self.drafts[-_PASSED:]):
            types = {draft.type, found.type} - {None}
            if len(types) > 1 or not _agree(draft, found):
                continue
            firsts = {self.repeats[i] for i in draft.figures}
            if any(self.repeats[i] in firsts for i in figures):
                return draft
            near = number - self.last_number <= _FAR and draft in self.last
            common = {actor for actor in found.roles if actor in draft.roles}
            both = len(common) > 1 or (near and common and not figures)
            opening = self.small[reading.span.start : reading.span.start + _OPENING]
            both = both or (near and is_of_it(opening, draft, found))
            if both and not self._contradict(draft, figures, reading):
                return draft
        return None

    def _contradict(self, draft: Draft, figures: Sequence[int], reading: Reading) -> bool:
        """Whether both have a price, or both a count, of their own."""
        return any(
            any(reading.found[i].measure is measure for i in draft.figures)
            and any(reading.found[i].measure is measure for i in figures)
            for measure in (Measure.VALUE, Measure.QUANTITY)
        )

    def _add(
        self, draft: Draft, found: Cast, figures: Sequence[int], reading: Reading, clause: Clause
    ) -> None:
        for actor, role in found.roles.items():
            if draft.roles.get(actor, Role.PARTNER) is Role.PARTNER:
                draft.roles[actor] = role
        draft.type = draft.type or found.type
        draft.lands = {**found.lands, **draft.lands}
        draft.specific = draft.specific or found.specific
        self._own(draft, figures)
        self._describe(draft, figures, reading, clause.start, clause.end)

    def _own(self, draft: Draft, figures: Sequence[int]) -> None:
        told = {self.repeats[index] for index in draft.figures}
        draft.figures += [index for index in figures if self.repeats[index] not in told]
        for index in figures:
            self.deal_of.setdefault(index, draft)

    def _describe(
        self, draft: Draft, figures: Sequence[int], reading: Reading, start: int, end: int
    ) -> None:
        """Add what is traded and how far the deal is."""
        if not draft.products:
            counted = (
                reading.found[i] for i in figures if reading.found[i].measure is Measure.QUANTITY
            )
            product = next(
                (goods for one in counted if (goods := goods_of(self.text, one, end))), None
            )
            product = product or goods_traded(self.text, self.small, start, end)
            draft.products += [product] if product else []
        stated = matter.stage_of(self.text, self.small, reading.span.start, reading.span.end)
        if stated and (draft.stage is None or _RANK[stated[0]] < _RANK[draft.stage]):
            draft.stage, draft.stage_quote = stated

    def _goes_on(self, number: int, reading: Reading) -> Draft | None:
        """Return the deal told just before, where a sentence tells its price or its goods."""
        if number - self.last_number > _FAR or len(self.last) != 1 or not reading.figures:
            return None
        draft = self.last[0]
        figures = reading.found
        plain = [
            i
            for i in reading.figures
            if i not in self.left_out
            and not is_aside(self.small, reading.span.start, figures[i].start, figures[i].end)
        ]
        opening = self.small[reading.span.start : figures[plain[0]].start] if plain else ""
        measure = told_of(opening)
        if measure is None or _others_named(reading, draft):
            return None
        kept = [i for i in plain if figures[i].measure is measure]
        new = [i for i in kept if figures[i].converts is None][:1]
        new += [i for i in kept if figures[i].converts in new]
        had = [i for i in draft.figures if figures[i].measure is measure]
        told = {self.repeats[i] for i in had}
        if not new or (had and not any(self.repeats[i] in told for i in new)):
            return None
        new += [i for i in plain if measure is Measure.VALUE and is_some(figures, draft.figures, i)]
        self._own(draft, new)
        self._describe(draft, new, reading, reading.span.start, reading.span.end)
        return draft


_RANK = {stage: rank for rank, stage in enumerate(matter.ORDER)}


def _agree(draft: Draft, found: Cast) -> bool:
    """Whether nobody stands on a side that the deal has given to another."""
    for side in (GIVING, TAKING):
        had = {actor for actor, role in draft.roles.items() if role in side}
        named = {actor for actor, role in found.roles.items() if role in side}
        if had and named and not had & named and not _of_one_country(had, named):
            return False
    return True


def _of_one_country(had: set[Actor], named: set[Actor]) -> bool:
    """Whether one side is a country and the other a body of it ("Сербия", then its ministry)."""
    return any(
        one.country == other.country and PartyKind.GOVERNMENT in {one.kind, other.kind}
        for one in had
        for other in named
        if one.country
    )


def _others_named(reading: Reading, draft: Draft) -> bool:
    """Whether a sentence names a body that is not of the deal, in the nominative."""
    return any(
        name.actor not in draft.roles and name.headed and not name.is_country
        for name in reading.names
        if name.kind is NameKind.ORGANISATION and name.actor.sure
    )
