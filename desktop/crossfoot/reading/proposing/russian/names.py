"""Find the names in a Russian text: countries, bodies in Latin letters, «in quotes», known ones.

What a name is not certain to be is left out: a clerk adds a party in a moment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing import lexicon as english
from crossfoot.reading.proposing.actors import Actor
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.organisations import business_shown, kind_shown
from crossfoot.reading.proposing.russian import lexicon, nouns
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.lexicon import Entry, country_in_russian
from crossfoot.reading.proposing.russian.spotting import Spotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposal import Known

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_LATIN = re.compile(r"[A-ZÀ-Ž][\w’'&.-]*")
_QUOTED = re.compile(r"«([^«»\n]{2,60})»|“([^“”\n]{2,60})”|\"([^\"\n]{2,60})\"")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
# Names of goods that stand beside a maker's: "Boeing 787 Dreamliner", "Airbus A320neo".
_MODEL = re.compile(r"\S*\d\S*|Dreamliner|MAX|neo|Max|Superjet|Global|II|III|Neo")
_JOINS_NAME = frozenset({"of", "and", "de", "for", "the", "&", "di", "da", "du", "la"})
_ADJECTIVE = re.compile(
    r"[а-яё-]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$"
)
_FEMININE = ("ая", "ой", "ую")
_PLURAL = ("ие", "их", "ими", "им")
_MOST_BETWEEN = 4
_NOT_THE_COUNTRY = frozenset(
    {"Латинской", "Северной", "Южной", "Латинская", "Латинскую", "Центральной"}
)
_ABOVE = re.compile(r"(?:президент|премьер-министр|премьер)(?:а|у|ом|е)?$")


@dataclass(slots=True)
class _Word:
    start: int
    end: int
    text: str
    latin: bool
    capital: bool


@dataclass(slots=True)
class Spotter:
    """Looks through one sentence.

    quotes: where quotes open, with where they close and what stands in them.
    """

    text: str
    start: int
    end: int
    known: Known
    words: list[_Word] = field(default_factory=list)
    quotes: dict[int, tuple[int, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Cut the sentence into its words."""
        self.words = [
            _Word(
                found.start(),
                found.end(),
                found[0],
                _LATIN.match(found[0]) is not None,
                found[0][0].isupper(),
            )
            for found in _WORD.finditer(self.text, self.start, self.end)
        ]
        self.quotes = {
            found.start(): (found.end(), next(filter(None, found.groups())))
            for found in _QUOTED.finditer(self.text, self.start, self.end)
        }

    def names(self) -> Iterator[Spotted]:
        """Yield the names in order; they do not overlap."""
        place = 0
        while place < len(self.words):
            found, place = self._name(place)
            if found is not None:
                yield found

    def _name(self, place: int) -> tuple[Spotted | None, int]:
        word = self.words[place]
        quote = self.quotes.get(word.start - 1)
        if quote:
            end, inside = quote
            after = next(
                (i for i in range(place, len(self.words)) if self.words[i].start >= end),
                len(self.words),
            )
            return self._quoted(place, word.start - 1, end, inside), after
        for looked in (self._of_ledger, self._known, self._latin, self._adjective, self._anaphor):
            found, after = looked(place)
            if after > place:
                return found, after
        return None, place + 1

    def _of_ledger(self, place: int) -> tuple[Spotted | None, int]:
        """Find a name that the ledger has, as it is written there."""
        word = self.words[place]
        if not (self.known.parties and word.capital):
            return None, place
        for length in range(min(6, len(self.words) - place), 0, -1):
            written = self.text[word.start : self.words[place + length - 1].end]
            party = self.known.parties.get(written)
            if party:
                name, country, kind = party
                same = english.lexicon().get(english.key(written))
                actor = Actor(
                    name,
                    country,
                    PartyKind(kind) if kind in set(PartyKind) else None,
                    same.business if same else "",
                )
                is_country = actor.is_country
                form = lexicon.forms().get(lexicon.plain(written))
                cases = form.cases if form else ANY
                kind_of = NameKind.COUNTRY if is_country else NameKind.ORGANISATION
                end = self.words[place + length - 1].end
                return self._with_head(
                    place, Spotted(word.start, end, word.start, kind_of, actor, cases)
                ), place + length
        return None, place

    def _known(self, place: int) -> tuple[Spotted | None, int]:
        word = self.words[place]
        if not word.capital:
            return None, place
        most = lexicon.longest().get(lexicon.plain(word.text), 0)
        for length in range(min(most, len(self.words) - place), 0, -1):
            last = self.words[place + length - 1]
            written = " ".join(lexicon.plain(self.text[word.start : last.end]).split())
            entry = lexicon.forms().get(written)
            if entry is None:
                continue
            if (
                place
                and written.startswith("Америк")
                and self.words[place - 1].text in _NOT_THE_COUNTRY
            ):
                return None, place + length
            return self._with_head(
                place,
                Spotted(
                    word.start, last.end, word.start, entry.kind, self._actor(entry), entry.cases
                ),
            ), place + length
        return None, place

    def _actor(self, entry: Entry) -> Actor:
        own = lexicon.of_ledger(self.known, entry.party, entry.english)
        if own:
            name, country, kind = own
            shown = PartyKind(kind) if kind in set(PartyKind) else entry.party_kind
            return Actor(name, country or entry.country, shown, entry.business)
        return Actor(entry.party, entry.country, entry.party_kind, entry.business)

    def _latin(self, place: int) -> tuple[Spotted | None, int]:
        """Find a body in Latin letters: a known one, or one with a noun or an adjective before."""
        if not self.words[place].latin:
            return None, place
        end = place + 1
        while (
            end < len(self.words)
            and self._joined(end)
            and (self.words[end].latin or self.words[end].text in _JOINS_NAME)
        ):
            end += 1
        while end > place + 1 and not self.words[end - 1].latin:
            end -= 1
        for length in range(end - place, 0, -1):
            written = self.text[self.words[place].start : self.words[place + length - 1].end]
            entry = english.lexicon().get(english.key(written))
            rest = self.words[place + length : end]
            if (
                entry is None
                or not english.fits(entry, written)
                or entry.kind is not NameKind.ORGANISATION
            ):
                continue
            if rest and not _MODEL.fullmatch(rest[0].text):
                break
            party = Actor(entry.party, entry.country, entry.party_kind, entry.business)
            own = self.known.parties.get(entry.party)
            if own:
                party = Actor(own[0], own[1] or entry.country, party.kind, entry.business)
            stop = self.words[place + length - 1].end
            return self._with_head(
                place,
                Spotted(
                    self.words[place].start,
                    stop,
                    self.words[place].start,
                    NameKind.ORGANISATION,
                    party,
                    ANY,
                ),
            ), end
        written = self.text[self.words[place].start : self.words[end - 1].end]
        return self._unknown(place, self.words[place].start, self.words[end - 1].end, written), end

    def _unknown(self, place: int, start: int, end: int, written: str) -> Spotted | None:
        """Return a body that nobody knows, where the words before or in it show that it is one."""
        shown = tuple(written.split())
        kind = kind_shown(shown)
        actor = Actor(written, None, kind, business_shown(shown), sure=kind is not None)
        spotted = self._with_head(
            place, Spotted(start, end, start, NameKind.ORGANISATION, actor, ANY)
        )
        if not spotted.headed and spotted.start == start and kind is None and len(shown[0]) < 2:
            return None
        return spotted

    def _quoted(self, place: int, start: int, end: int, inside: str) -> Spotted | None:
        """Return a body whose name stands in quotes; a name without a noun may be a ship's."""
        entry = lexicon.forms().get(lexicon.plain(inside))
        if entry and entry.kind is NameKind.ORGANISATION:
            return self._with_head(
                place, Spotted(start, end, start, entry.kind, self._actor(entry), entry.cases)
            )
        own = self.known.parties.get(inside)
        same = english.lexicon().get(english.key(inside))
        if own:
            kind = PartyKind(own[2]) if own[2] in set(PartyKind) else None
            actor = Actor(own[0], own[1], kind, same.business if same else "")
        elif same and same.kind is NameKind.ORGANISATION:
            actor = Actor(same.party, same.country, same.party_kind, same.business)
        else:
            actor = Actor(" ".join(inside.split()), sure=False)
        spotted = self._with_head(
            place, Spotted(start, end, start, NameKind.ORGANISATION, actor, ANY)
        )
        return spotted if spotted.headed or actor.sure else None

    def _adjective(self, place: int) -> tuple[Spotted | None, int]:
        """Find where something is from, or bodies of a country: "американские компании"."""
        word = self.words[place]
        found = lexicon.nationalities().get(lexicon.plain(word.text).lower())
        if found is None:
            return None, place
        alpha2, cases = found
        actor = self._country(alpha2)
        between = place + 1
        while between < min(place + _MOST_BETWEEN, len(self.words)) and self._joined(between):
            text = self.words[between].text.lower()
            if text in nouns.several() and word.text.endswith(_PLURAL):
                end = self.words[between].end
                spot = Spotted(
                    word.start, end, word.start, NameKind.COUNTRY, actor, cases, headed=True
                )
                return self._in_brackets(spot), between + 1
            if text in {lexicon.plain(one) for one in nouns.governments()}:
                own = nouns.governments().get(self.words[between].text, cases)
                end = self.words[between].end
                spot = Spotted(
                    word.start,
                    end,
                    word.start,
                    NameKind.COUNTRY,
                    actor,
                    cases & own or cases,
                    headed=True,
                )
                return self._in_brackets(spot), between + 1
            if not _ADJECTIVE.fullmatch(text):
                break
            between += 1
        spot = Spotted(
            word.start, word.end, word.start, NameKind.DEMONYM, actor, cases, adjective=True
        )
        return spot, place + 1

    def _country(self, alpha2: str) -> Actor:
        party = country_in_russian(alpha2)
        entry = lexicon.forms().get(lexicon.plain(party))
        if entry:
            return self._actor(entry)
        return Actor(party, alpha2, PartyKind.GOVERNMENT)

    def _anaphor(self, place: int) -> tuple[Spotted | None, int]:
        """Find a word that refers back to a party: "она", "компания", "страна"."""
        word = self.words[place]
        small = word.text.lower()
        if small in nouns.ANAPHORS:
            cases, noun = Case.NOMINATIVE, small
        elif small in nouns.heads() and word.text.lower() == small and not small.isupper():
            noun, cases, _, _ = nouns.heads()[small]
        else:
            return None, place
        actor = Actor(noun, sure=False)
        spot = Spotted(word.start, word.end, word.start, NameKind.ANAPHOR, actor, cases)
        following = self.words[place + 1] if place + 1 < len(self.words) else None
        if following and following.start - 1 in self.quotes:
            return None, place
        if following and following.capital and self._joined(place + 1):
            return None, place
        return spot, place + 1

    def _with_head(self, place: int, spot: Spotted) -> Spotted:
        """Return a name with the noun and the adjectives before it. place: of its first word."""
        if spot.kind is NameKind.ORGANISATION:
            spot = self._described(place, spot)
        elif spot.kind is NameKind.COUNTRY:
            spot = self._governed(place, spot)
        return self._in_brackets(spot)

    def _described(self, place: int, spot: Spotted) -> Spotted:
        before = place - 1
        if before < 0 or not self._touches(before, spot.start):
            return spot
        head = nouns.heads().get(self.words[before].text) or nouns.heads().get(
            self.words[before].text.lower()
        )
        actor = spot.actor
        if head:
            _, cases, kind, business = head
            if before and self._touches(before - 1, self.words[before].start):
                form = nouns.heads().get(self.words[before - 1].text.lower())
                if form:  # "авиастроительная компания ПАО «…»"
                    before, cases = before - 1, form[1]
            actor = replace(
                actor, kind=actor.kind or kind, business=actor.business or business, sure=True
            )
            spot = replace(
                spot, start=self.words[before].start, cases=cases, headed=True, actor=actor
            )
            before -= 1
        return self._from_where(before, spot)

    def _from_where(self, before: int, spot: Spotted) -> Spotted:
        """Return a body with the country that an adjective before it tells."""
        least = max(before - 3, -1)
        edge = spot.start
        while before > least and self._touches(before, edge):
            word = self.words[before]
            found = lexicon.nationalities().get(lexicon.plain(word.text).lower())
            single = word.text.endswith(_FEMININE) or (
                spot.headed and not word.text.endswith(("ие", "их", "ими"))
            )
            if (
                found
                and single
                and (spot.headed or spot.actor.sure or word.text.endswith(_FEMININE))
            ):
                alpha2, cases = found
                actor = replace(spot.actor, country=spot.actor.country or alpha2, sure=True)
                if actor.kind is None:
                    actor = replace(actor, kind=PartyKind.COMPANY)
                both = spot.cases & cases
                return replace(spot, start=word.start, actor=actor, cases=both or cases)
            if not _ADJECTIVE.fullmatch(word.text.lower()):
                return spot
            edge = word.start
            before -= 1
        return spot

    def _governed(self, place: int, spot: Spotted) -> Spotted:
        """Return a country with the noun for its own body before it: "правительство Казахстана"."""
        if not spot.cases & Case.GENITIVE:
            return spot
        edge, before = spot.start, place - 1
        least = max(before - 6, -1)
        while before > least and self._touches(before, edge):
            word = self.words[before]
            cases = nouns.governments().get(word.text) or nouns.governments().get(word.text.lower())
            if cases is None and before == place - 1 and _ABOVE.fullmatch(word.text.lower()):
                return replace(
                    spot, start=word.start, cases=_case_of_head(word.text.lower()), headed=True
                )
            if cases is not None:
                return replace(spot, start=word.start, cases=cases, headed=True)
            if word.capital or word.latin or not word.text.isalpha():
                return spot
            edge = word.start
            before -= 1
        return spot

    def _in_brackets(self, spot: Spotted) -> Spotted:
        opening = self.text.rfind("(", max(self.start, spot.start - 40), spot.start)
        inside = opening >= 0 and ")" not in self.text[opening : spot.start]
        return replace(spot, bracketed=True) if inside else spot

    def _joined(self, place: int) -> bool:
        return self._touches(place - 1, self.words[place].start)

    def _touches(self, place: int, start: int) -> bool:
        """Whether only a space stands between a word and what begins at a place."""
        if place < 0:
            return False
        gap = self.text[self.words[place].end : start]
        return len(gap) == 1 and gap.isspace()


def _case_of_head(word: str) -> Case:
    endings = {
        "а": Case.GENITIVE,
        "у": Case.DATIVE,
        "ом": Case.INSTRUMENTAL,
        "е": Case.PREPOSITIONAL,
    }
    return next((case for end, case in endings.items() if word.endswith(end)), Case.NOMINATIVE)


def names(text: str, start: int, end: int, known: Known) -> list[Spotted]:
    """Return the names of a sentence in order, a company with the country in brackets after it."""
    found = list(Spotter(text, start, end, known).names())
    # "американской" of "американской корпорации Boeing" is no name of its own.
    begun = [*(spot.start for spot in found), end][1:]
    found = [spot for spot, after in zip(found, begun, strict=False) if spot.end <= after]
    return list(_with_homes(text, found))


def _with_homes(text: str, found: Sequence[Spotted]) -> Iterator[Spotted]:
    """Give "Hyundai Rotem (Южная Корея)" its country, and "«КТЖ» (КТЖ)" one name."""
    for place, spot in enumerate(found):
        after = found[place + 1] if place + 1 < len(found) else None
        home = (
            after is not None
            and spot.kind is NameKind.ORGANISATION
            and after.is_country
            and text[spot.end : after.start] in {" (", ", "}
            and text[after.end : after.end + 1] == ")"
        )
        if home and after is not None and spot.actor.country is None:
            yield replace(spot, actor=replace(spot.actor, country=after.actor.country))
        else:
            yield spot
