"""Find every name as it stands: known ones by look-up, others by their capitals.

Known names are looked up; a run of capitalised words that no list knows is an organisation where
its words show it ("Saudi Electricity Company"), else a mere candidate (`sure` is False) that
becomes a party only in the place of one ("Iberdrola will invest").
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing import people
from crossfoot.reading.proposing.countries import countries
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
from crossfoot.reading.proposing.name import Name
from crossfoot.reading.proposing.organisations import (
    business_shown,
    is_bank,
    is_legal_form,
    kind_shown,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.sentences import Sentence

_MOST_WORDS = 9
# A word so long that ends in -ing and opens a sentence is a verb: "Opening the forum".
_GERUND = 6
_PLACES = frozenset(
    {NameKind.COUNTRY, NameKind.DEMONYM, NameKind.SEAT, NameKind.PLACE, NameKind.OTHER}
)
_WITH_THE = {"Emirates": "united arab emirates"}
_NAMELESS = frozenset({"Ministry", "Government", "Cabinet", "Parliament"})
_NOBODY = frozenset({NameKind.PLACE, NameKind.OTHER})


class _Word(NamedTuple):
    """A word of the text; a tuple, since a long text has very many."""

    start: int
    end: int
    text: str
    capital: bool

    @property
    def plain(self) -> str:
        return plain(self.text)

    @property
    def possessive(self) -> bool:
        return self.text.endswith(("'s", "’s"))


class Finder:
    """The state of one pass over a text: its words, where sentences begin, what is known."""

    def __init__(self, text: str, cut: Sequence[Sentence], known: Known) -> None:
        self.text = text
        self.words = [
            _Word(token.start(), token.end(), word, word[0].isupper())
            for token in TOKEN.finditer(text)
            for word in (token[0],)
        ]
        self.openings = {sentence.start for sentence in cut}
        self.known = known.parties
        self.lower = {word.text for word in self.words if word.text.islower()}

    def find(self) -> Iterator[Name]:
        """Yield the names in the order they stand in."""
        place = 0
        small = written_small()
        while place < len(self.words):
            word = self.words[place]
            named = word.capital or word.plain in small or word.possessive
            if not named or self.text.startswith("$", word.end):  # "US$ 2 billion"
                place += 1
                continue
            entry, length = self._look_up(place)
            entry = self._with_article(place, entry)
            if entry:
                place = yield from self._known_name(place, length, entry)
            elif word.capital:
                place = yield from self._run(place)
            else:
                place += 1

    def _with_article(self, place: int, entry: Entry | None) -> Entry | None:
        """Return the country that a name with "the" means, where without it means a body."""
        if entry is None or place == 0 or entry.kind is not NameKind.ORGANISATION:
            return entry
        country = _WITH_THE.get(entry.written)
        named = country and self.words[place - 1].plain == "the" and self._goes_on(place)
        return lexicon()[country] if named and country else entry

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
        occasion = people.occasion_length(shown) if entry.kind in _PLACES else 0
        if occasion:
            yield self._plain_name(place, end + occasion, NameKind.OTHER)
            return end + occasion
        if entry.kind is NameKind.ORGANISATION and is_legal_form(shown):
            yield self._name(place, grown, entry)
            return grown
        kind = kind_shown(shown) if base and grown > end else None
        if kind and not self._starts_known(end, grown):
            grown, _ = self._with_connectors(place, grown)
            yield self._body(place, grown, kind, entry.country)
            return grown
        yield self._name(place, end, entry)
        return end

    def _starts_known(self, start: int, end: int) -> bool:
        """Whether a known name begins among these words, which a longer one must not swallow."""
        return any(
            (entry := self._look_up(place)[0]) is not None and entry.kind not in _NOBODY
            for place in range(start, end)
        )

    def _capitals_after(self, place: int) -> int:
        stop = min(len(self.words), place + _MOST_WORDS)
        while (
            0 < place < stop
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
        branded = people.is_brand(words) or self._is_model(end)
        whole = len(words) > 1 or is_bank(words[0])
        kind = kind_shown(words) if whole and not branded else None
        if people.is_occasion(words):
            yield self._plain_name(start, end, NameKind.OTHER)
        elif people.is_titled(words) or (self._is_person(start, end) and kind is None):
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
        stop = min(len(self.words), place + _MOST_WORDS)
        while (
            end < stop
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
        if opens and len(word.text) > _GERUND and word.text.endswith("ing"):
            return not self._goes_on_capital(place)
        return word.plain in people.OPENING_WORDS or (
            opens and word.text.lower() in self.lower and kind_shown((word.text,)) is None
        )

    def _goes_on_capital(self, place: int) -> bool:
        after = place + 1
        return self._goes_on(after) and self.words[after].capital

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
                body = kind_shown(tuple(word.text for word in self.words[start:end]))
                # "CH4 Systems of Puerto Rico": where a company is from is no part of its name.
                end = end if body is PartyKind.COMPANY else after + length
                country = entry.country
                break
            if entry or not self.words[after].capital:
                break
            end = self._with_region(self._unknown_until(after))
        return end, country

    def _with_region(self, end: int) -> int:
        """Return where a name ends whose last word is a region's ("… of Southern Africa")."""
        entry, length = self._look_up(end) if self._goes_on(end) else (None, 0)
        return end + length if entry and entry.kind in _NOBODY else end

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

    def _is_model(self, end: int) -> bool:
        """Whether a run is the letters of a model ("MQ-9B")."""
        after = self.words[end - 1].end
        return self.text[after : after + 1] == "-" and self.text[after + 1 : after + 2].isdigit()

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
        if country and kind is PartyKind.GOVERNMENT and not _NAMELESS.isdisjoint(words):
            # A government or ministry without a name of its own acts as its country.
            state = countries()[country].name
            noun = words[0].lower()
            return replace(
                name,
                kind=NameKind.COUNTRY,
                party=state,
                country=country,
                party_kind=kind,
                noun="ministry" if noun != "government" else noun,
                sure=True,
            )
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
        first, last = self.words[start], self.words[end - 1]
        length = last.end - first.start
        if last.possessive:
            length -= 2
        return Name(
            first.start,
            first.start + length,
            entry.kind,
            entry.party,
            entry.country,
            entry.party_kind,
            entry.business,
            possessive=self._has_possessive(last),
        )

    def _has_possessive(self, last: _Word) -> bool:
        after = self.text[last.end : last.end + 2]
        return last.possessive or (last.text.endswith("s") and after in {"' ", "’ "})
