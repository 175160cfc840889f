"""Find the names in a text: countries, organisations, people, and what refers back to them.

Known names are looked up; a run of capitalised words that no list knows is an organisation where
its words show it ("Saudi Electricity Company"), else a mere candidate (`sure` is False) that
becomes a party only in the place of one ("Iberdrola will invest").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing import people
from crossfoot.reading.proposing.lexicon import (
    TOKEN,
    Entry,
    NameKind,
    fits,
    lexicon,
    longest_from,
    plain,
    written_small,
)
from crossfoot.reading.proposing.organisations import business_shown, kind_shown

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.sentences import Sentence

_MOST_WORDS = 9
_PLACES = frozenset({NameKind.COUNTRY, NameKind.DEMONYM, NameKind.SEAT, NameKind.OTHER})


@dataclass(frozen=True, slots=True)
class Name:
    """One place in a text that names somebody.

    end:         includes a noun that stands for the body ("U.S. firms", "Kazakh railway").
    possessive:  followed by 's.
    adjective:   only says where the name after it is from ("French" in "French utility EDF").
    noun:        the noun that stands for the body, where one does ("railway").
    sure:        known, or shown by its words to be an organisation.
    """

    start: int
    end: int
    kind: NameKind
    party: str
    country: str | None = None
    party_kind: PartyKind | None = None
    business: str = ""
    possessive: bool = False
    adjective: bool = False
    noun: str | None = None
    sure: bool = True


class _Word(NamedTuple):
    """A word of the text; a tuple, since a long text has very many."""

    start: int
    end: int
    text: str
    plain: str
    capital: bool

    @property
    def possessive(self) -> bool:
        return self.text.endswith(("'s", "’s"))


class _Finder:
    """The state of one pass over a text: its words, where sentences begin, what is known."""

    def __init__(self, text: str, cut: Sequence[Sentence], known: Known) -> None:
        self.text = text
        self.words = [
            _Word(*token.span(), token[0], plain(token[0]), token[0][0].isupper())
            for token in TOKEN.finditer(text)
        ]
        self.openings = {sentence.start for sentence in cut}
        self.known = known.parties
        self.lower = {word.text for word in self.words if word.text.islower()}

    def find(self) -> Iterator[Name]:
        place = 0
        while place < len(self.words):
            word = self.words[place]
            if not word.capital and word.plain not in written_small():
                place += 1
                continue
            entry, length = self._look_up(place)
            if entry:
                place = yield from self._known_name(place, length, entry)
            elif word.capital:
                place = yield from self._run(place)
            else:
                place += 1

    def _look_up(self, place: int) -> tuple[Entry | None, int]:
        """Return the longest known name that begins at this word, and its number of words."""
        first = self.words[place]
        most = _MOST_WORDS if self.known and first.capital else longest_from().get(first.plain, 0)
        for length in range(min(most, self._joined(place, most)), 0, -1):
            last = self.words[place + length - 1]
            written = self.text[first.start : last.end].removesuffix("'s").removesuffix("’s")
            entry = self._of_ledger(written) or lexicon().get(
                " ".join(word.plain for word in self.words[place : place + length])
            )
            if entry and fits(entry, written):
                return entry, length
        return None, 0

    def _of_ledger(self, written: str) -> Entry | None:
        party = self.known.get(written)
        if party is None:
            return None
        name, country, kind = party
        is_country = kind == PartyKind.GOVERNMENT and self._is_country(name)
        return Entry(
            name,
            NameKind.COUNTRY if is_country else NameKind.ORGANISATION,
            written,
            country,
            PartyKind(kind) if kind in set(PartyKind) else None,
            self._business(name),
        )

    @staticmethod
    def _is_country(name: str) -> bool:
        entry = lexicon().get(" ".join(plain(token[0]) for token in TOKEN.finditer(name)))
        return entry is not None and entry.kind is NameKind.COUNTRY

    @staticmethod
    def _business(name: str) -> str:
        entry = lexicon().get(" ".join(plain(token[0]) for token in TOKEN.finditer(name)))
        return entry.business if entry else business_shown(tuple(name.split()))

    def _joined(self, place: int, most: int) -> int:
        """Return how many words from here stand together, parted by one space or hyphen only."""
        count = 1
        while count < most and place + count < len(self.words):
            before, word = self.words[place + count - 1], self.words[place + count]
            if not self._adjoin(before, word):
                break
            count += 1
        return count

    def _adjoin(self, before: _Word, word: _Word) -> bool:
        gap = self.text[before.end : word.start]
        touching = len(gap) == 1 and (gap.isspace() or gap in "-+")
        return touching and not before.possessive and word.start not in self.openings

    def _known_name(self, place: int, length: int, entry: Entry) -> Generator[Name, None, int]:
        """Yield a known name, grown to a longer one where the words after it show a body."""
        end = place + length
        grown = self._capitals_after(end)
        shown = tuple(word.text for word in self.words[end:grown])
        base = entry.kind in {NameKind.COUNTRY, NameKind.DEMONYM, NameKind.ORGANISATION}
        if grown > end and entry.kind in _PLACES and people.is_occasion(shown):
            yield self._plain_name(place, grown, NameKind.OTHER)
            return grown
        kind = kind_shown(shown) if base and grown > end else None
        if kind and not self._starts_known(end, grown):
            yield self._body(place, grown, kind, entry.country)
            return grown
        yield self._name(place, end, entry)
        return end

    def _starts_known(self, start: int, end: int) -> bool:
        """Whether a known name begins among these words, which a longer one must not swallow."""
        return any(
            (entry := self._look_up(place)[0]) is not None and entry.kind is not NameKind.OTHER
            for place in range(start, end)
        )

    def _capitals_after(self, place: int) -> int:
        while (
            0 < place < len(self.words)
            and self.words[place].capital
            and self._adjoin(self.words[place - 1], self.words[place])
        ):
            place += 1
        return place

    def _run(self, place: int) -> Generator[Name, None, int]:
        """Yield the unknown name that begins at this capitalised word, if it is one."""
        start = place
        end = self._unknown_until(place)
        while start < end and self._mere_opening(start):
            start += 1
        if start == end:
            return end
        end, country = self._with_connectors(start, end)
        words = tuple(word.text for word in self.words[start:end])
        branded = people.is_brand(words)
        kind = kind_shown(words) if len(words) > 1 and not branded else None
        if people.is_occasion(words):
            yield self._plain_name(start, end, NameKind.OTHER)
        elif self._is_person(start, end) and kind is None:
            yield self._plain_name(start, end, NameKind.PERSON)
        elif kind:
            yield self._body(start, end, kind, country)
        elif (
            not people.no_name(words, self.lower) and not branded and kind_shown(words[-1:]) is None
        ):
            yield self._plain_name(start, end, NameKind.ORGANISATION)
        return end

    def _unknown_until(self, place: int) -> int:
        end = place + 1
        while (
            end < len(self.words)
            and (self.words[end].capital or self.words[end].text == "&")
            and self._adjoin(self.words[end - 1], self.words[end])
            and self._look_up(end)[0] is None
        ):
            end += 1
        return end

    def _mere_opening(self, place: int) -> bool:
        """Whether a capital only marks the start of a sentence, or a title of the person after."""
        word = self.words[place]
        opens = word.start in self.openings
        return word.plain in people.OPENING_WORDS or (
            opens and word.text.lower() in self.lower and kind_shown((word.text,)) is None
        )

    def _with_connectors(self, start: int, end: int) -> tuple[int, str | None]:
        """Return where "Ministry of Finance of Kazakhstan" ends, and the country it names."""
        country: str | None = None
        while kind_shown(tuple(word.text for word in self.words[start:end])):
            entry, length = self._look_up(end) if self._goes_on(end) else (None, 0)
            if entry and entry.kind is NameKind.COUNTRY:
                end, country = end + length, entry.country
                break
            after = self._of_after(end)
            if after == end:
                break
            entry, length = self._look_up(after)
            if entry and entry.kind is NameKind.COUNTRY:
                end, country = after + length, entry.country
                break
            if entry or not self.words[after].capital:
                break
            end = self._unknown_until(after)
        return end, country

    def _goes_on(self, end: int) -> bool:
        return 0 < end < len(self.words) and self._adjoin(self.words[end - 1], self.words[end])

    def _of_after(self, end: int) -> int:
        """Return the place after "of", "of the" or "for", or the same place where none stands."""
        after = end
        if self._goes_on(after) and self.words[after].text in {"of", "for"}:
            after += 1
            if self._goes_on(after) and self.words[after].text == "the":
                after += 1
        fine = after > end and after < len(self.words) and self._goes_on(after)
        return after if fine else end

    def _is_person(self, start: int, end: int) -> bool:
        before = self.words[start - 1] if start else None
        title = before is not None and before.plain in people.TITLES and self._goes_on(start)
        names = {word.plain for word in self.words[start:end]}
        return title or bool(names & people.KNOWN) or self._styled(end)

    def _styled(self, end: int) -> bool:
        """Whether an office follows: ", chief executive of …", ", the president"."""
        return people.OFFICE_AFTER.match(self.text, self.words[end - 1].end) is not None

    def _body(self, start: int, end: int, kind: PartyKind, country: str | None) -> Name:
        words = tuple(word.text for word in self.words[start:end])
        name = self._plain_name(start, end, NameKind.ORGANISATION)
        return replace(
            name, country=country, party_kind=kind, business=business_shown(words), sure=True
        )

    def _plain_name(self, start: int, end: int, kind: NameKind) -> Name:
        first, last = self.words[start], self.words[end - 1]
        written = self.text[first.start : last.end].removesuffix("'s").removesuffix("’s")
        party = " ".join(written.split())
        sure = kind is NameKind.PERSON
        possessive = self._has_possessive(last)
        return Name(
            first.start, first.start + len(written), kind, party, possessive=possessive, sure=sure
        )

    def _name(self, start: int, end: int, entry: Entry) -> Name:
        name = self._plain_name(start, end, entry.kind)
        return replace(
            name,
            party=entry.party,
            country=entry.country,
            party_kind=entry.party_kind,
            business=entry.business,
            sure=True,
        )

    def _has_possessive(self, last: _Word) -> bool:
        after = self.text[last.end : last.end + 2]
        return last.possessive or (last.text.endswith("s") and after in {"' ", "’ "})


# Nouns that stand for the body itself after a country's name: "U.S. firms", "the Kazakh railway".
_BODY_NOUNS = (
    r"firms?|compan(?:y|ies)|businesses|manufacturers?|makers?|suppliers?|exporters?|importers?|"
    r"investors?|lenders?|banks?|utilit(?:y|ies)|governments?|ministr(?:y|ies)|authorities|"
    r"officials|state|side|carriers?|airlines?|railways?|operators?|operator|groups?|giants?|"
    r"conglomerates?|planemakers?|carmakers?|automakers?|chipmakers?|steelmakers?|contractors?|"
    r"developers?|builders?|shipbuilders?|yards?|producers?|partners?|counterparts?|entities|"
    r"corporations?|industry|military|army|navy|air force|forces|fund|funds|treasury|start-?ups?|"
    r"buyers?|sellers?|refiners?|miners?|farmers|growers|projects?|infrastructure|assets"
)
_BODY = re.compile(
    rf"(?:[’']s)?[\s-]+(?:based\s+)?(?:(?!(?:and|or|of|in|to|for|with|from|by|will|would|has|have|had|is|are|was|were|can|may|could|must|should|said|that|which|also)\b)[a-z-]+\s+){{0,3}}?"
    rf"(?:{_BODY_NOUNS})\b"
)
_ANAPHOR = re.compile(
    r"\b(?:[Ii]t|[Tt]hey|(?:[Tt]he|[Tt]his|[Tt]hat|[Bb]oth|[Tt]he two)\s+(?:[\w-]+\s+){0,2}?"
    r"(?P<noun>airlines?|carriers?|compan(?:y|ies)|firms?|group|giant|manufacturer|maker|planemaker|"
    r"carmaker|chipmaker|supplier|builder|contractor|utility|operator|railway|railways|bank|lender|"
    r"fund|investor|developer|country|countries|nations?|kingdom|republic|emirate|sultanate|state|"
    r"government|ministry|bloc|union|buyer|seller|customer|miner))\b(?![’']s)"
)
_FROM_AFTER = re.compile(r"\s*(?:,\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,2}|of\s+|\(|,\s+of\s+)$")


def names(text: str, cut: Sequence[Sentence], known: Known) -> list[Name]:
    """Return the names in the order they stand in; spans do not overlap."""
    found = list(_Finder(text, cut, known).find())
    bodies = _placed(text, [_with_body(text, found, place) for place in range(len(found))])
    return _merge(bodies, list(_anaphors(text)))


def _with_body(text: str, found: Sequence[Name], place: int) -> Name:
    """Return the name with the noun that stands for its body; or marked as an adjective."""
    name = found[place]
    if name.kind not in {NameKind.COUNTRY, NameKind.DEMONYM}:
        return name
    following = found[place + 1] if place + 1 < len(found) else None
    if name.kind is NameKind.DEMONYM and text[name.start - 1 : name.start] == "-":
        return replace(name, adjective=True)
    noun = _BODY.match(text, name.end)
    if noun and following and noun.end() > following.start:
        noun = None
    end = noun.end() if noun else name.end + (2 if name.possessive else 0)
    if following and _names_it(text, end, following):
        return replace(name, adjective=True)
    if noun:
        kind, body = NameKind.COUNTRY, noun[0].split()[-1]
        return replace(name, end=end, kind=kind, noun=body, possessive=_possessive(text, end))
    return replace(name, adjective=name.kind is NameKind.DEMONYM)


def _names_it(text: str, end: int, following: Name) -> bool:
    """Whether the name right after only says who the one "from there" is."""
    gap = text[end : following.start]
    return gap in {" ", "-"} and following.kind in {
        NameKind.ORGANISATION,
        NameKind.PERSON,
    }


def _possessive(text: str, end: int) -> bool:
    return text[end : end + 2] in {"'s", "’s"}


def _placed(text: str, found: Sequence[Name]) -> list[Name]:
    """Give an organisation without a country the one that stands right before or after it."""
    placed = list(found)
    for place, name in enumerate(placed):
        if name.kind is not NameKind.ORGANISATION or name.country:
            continue
        before = placed[place - 1] if place else None
        if before and before.adjective:
            placed[place] = replace(name, country=before.country)
            continue
        after = placed[place + 1] if place + 1 < len(placed) else None
        if after and after.country and after.kind in {NameKind.COUNTRY, NameKind.DEMONYM}:
            gap = text[name.end : after.start]
            if len(gap) < 40 and _FROM_AFTER.fullmatch(gap):
                placed[place] = replace(name, country=after.country)
    return placed


def _anaphors(text: str) -> Iterator[Name]:
    for match in _ANAPHOR.finditer(text):
        noun = (match["noun"] or match[0]).lower()
        yield Name(match.start(), match.end(), NameKind.ANAPHOR, noun)


def _merge(found: Sequence[Name], anaphors: Sequence[Name]) -> list[Name]:
    """Return both in order; an anaphor that a name follows or overlaps says nothing of its own."""
    starts = sorted(name.start for name in found)
    kept = [one for one in anaphors if not _covered(starts, one)]
    return sorted([*found, *kept], key=lambda name: name.start)


def _covered(starts: Sequence[int], anaphor: Name) -> bool:
    place = bisect_left(starts, anaphor.start)
    return place < len(starts) and starts[place] <= anaphor.end + 1
