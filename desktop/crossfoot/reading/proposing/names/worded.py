"""The words of a text with what is known of them: which begin a name, and how far it goes on."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.lexicon import (
    TOKEN,
    Entry,
    NameKind,
    fits,
    lexicon,
    longest_from,
    plain,
)
from crossfoot.reading.proposing.names.name import Name
from crossfoot.reading.proposing.names.organisations import (
    business_shown,
    is_legal_form,
    is_made_of_cues,
    is_topic,
    kind_shown,
    listed_topics,
)
from crossfoot.reading.proposing.sentences import is_heading
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.sentences import Sentence

_MOST_WORDS = 9
_NOBODY = frozenset({NameKind.PLACE, NameKind.OTHER})
_OF = frozenset({"of", "for", "de", "des", "du", "del"})
_PARTS_OF_LANDS = words(
    "North South East West Northern Southern Eastern Western Central Greater Upper Lower Inner "
    "Outer New Old Mid Downtown"
)
_LANDS = frozenset({NameKind.COUNTRY, NameKind.OTHER})
REGIONS = frozenset(
    ["Africa", "Asia", "Europe", "Latin America", "North America", "Middle East", "Gulf"]
)
_SUBJECT_OF_DEALS = frozenset(
    ["deal", "deals", "order", "orders", "contract", "contracts", "plant", "plants", "unit"]
)


# "buys out Marston's from their company": a name that ends so, and owns nothing.
_OWNS_NOTHING = re.compile(
    r" (?:from|for|to|in|at|by|with|and|has|have|had|will|would|is|was|said|says|agreed|plans)\b"
    r"|[.,;:)]|$"
)
# What joins the words of a name in other languages.
_PARTICLES = frozenset(
    {"de", "da", "do", "dos", "das", "del", "della", "delle", "di", "du", "van", "von"}
)


class Word(NamedTuple):
    """A word of the text; a tuple, since a long text has very many."""

    start: int
    end: int
    text: str
    capital: bool

    @property
    def plain(self) -> str:
        """The word as it is looked up."""
        return plain(self.text)

    @property
    def plain_form(self) -> str:
        """The word without the possessive ending."""
        return self.text.removesuffix("'s").removesuffix("’s")

    @property
    def possessive(self) -> bool:
        """Whether it says whose something is."""
        return self.text.endswith(("'s", "’s"))


class Worded:
    """A text cut into words: where sentences and headings are, what lexicon and ledger know."""

    def __init__(self, text: str, cut: Sequence[Sentence], known: Known) -> None:
        self.text = text
        self.words = [
            Word(token.start(), token.end(), word, word[0].isupper())
            for token in TOKEN.finditer(text)
            for word in (token[0],)
            if not text.startswith("$", token.end())  # "US$ 2 billion", "A$5 million"
        ]
        self.openings = {sentence.start for sentence in cut}
        self.headings = [(one.start, one.end) for one in cut if is_heading(text, one)]
        self.known = known.parties
        self.persons: set[str] = set()
        self.looked_up: dict[int, tuple[Entry | None, int]] = {}
        self.lower = {word.text for word in self.words if word.text.islower()}

    def _look_up(self, place: int) -> tuple[Entry | None, int]:
        """Return the longest known name that begins at this word, and its number of words."""
        if place not in self.looked_up:
            self.looked_up[place] = self._longest(place)
        return self.looked_up[place]

    def _longest(self, place: int) -> tuple[Entry | None, int]:
        first = self.words[place]
        most = _MOST_WORDS if self.known and first.capital else longest_from().get(first.plain, 0)
        for length in range(min(most, self._joined(place, most)), 0, -1):
            last = self.words[place + length - 1]
            written = self.text[first.start : last.end].removesuffix("'s").removesuffix("’s")
            entry = (
                self._of_ledger(written)
                or lexicon().get(written)
                or lexicon().get(
                    " ".join(word.plain for word in self.words[place : place + length])
                )
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

    def _adjoin(self, before: Word, word: Word) -> bool:
        gap = self.text[before.end : word.start]
        touching = len(gap) == 1 and gap != "\t" and (gap.isspace() or gap in "-+")
        touching = touching or (not gap and word.text == "&")  # "e&"
        return touching and not before.possessive and word.start not in self.openings

    def _land_after(self, end: int, *, towns: bool = False) -> tuple[int, str | None]:
        """Return where a body's name ends whose last word is a land ("Thales UK"), and the land.

        The same place where none follows, and where it begins something else ("Airbus India deal").
        towns: it may be a town as well ("Regionalverkehr Köln").
        """
        entry, length = self._look_up(end) if self._goes_on(end) else (None, 0)
        lands = _LANDS | {NameKind.PLACE} if towns else _LANDS
        if entry is None or entry.kind not in lands or self.text[self.words[end].start - 1] != " ":
            return end, None
        if entry.kind is NameKind.OTHER and entry.written not in REGIONS:
            return end, None
        after = self._legal_form_after(end + length)
        another = self._goes_on(after) and (
            self.words[after].capital or self.words[after].text in _SUBJECT_OF_DEALS
        )
        if another or self.words[after - 1].possessive or self._in_heading(end):
            return end, None
        return after, entry.country

    def _is_part_of_land(self, start: int, end: int) -> bool:
        """Whether words before a land only say which part of it: "West Qantara"."""
        return all(word.text in _PARTS_OF_LANDS for word in self.words[start:end])

    def _legal_form_after(self, end: int) -> int:
        """Return where a name ends that its legal form closes: "Zain Africa BV"."""
        formal = self._goes_on(end) and is_legal_form((self.words[end].plain_form,))
        return end + 1 if formal else end

    def _in_heading(self, place: int) -> bool:
        at = self.words[place].start
        before = bisect_right(self.headings, at, key=itemgetter(0)) - 1
        return before >= 0 and at < self.headings[before][1]

    def _joined_topics(self, end: int) -> int:
        """Return where a name ends that goes on after "and": "Trade and Development Agency"."""
        while end + 1 < len(self.words) and self._goes_on(end) and self.words[end].text == "and":
            after = self._unknown_until(end + 1) if self.words[end + 1].capital else end
            named = tuple(word.text for word in self.words[end + 1 : after])
            rest = named[:-1] if kind_shown(named[-1:]) and not is_topic(named) else named
            if not self._goes_on(end + 1) or not (is_topic(rest) or (named and not rest)):
                break
            end = after
        return end

    def _listed_topics(self, end: int) -> int:
        """Return where a name ends that goes on with a list: "Ministry of Investment, Industry"."""
        stop = listed_topics(self.text, self.words[end - 1].end)
        while end < len(self.words) and self.words[end].end <= stop:
            end += 1
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
            and self._adjoin(self.words[place - 1], self.words[place])
            and (self.words[place].capital or self._joins_capitals(place))
        ):
            place += 1
        return place

    def _joins_capitals(self, place: int) -> bool:
        """Whether "&" stands between two capitalised words."""
        return self.words[place].text == "&" and self._goes_on_capital(place)

    def _unknown_until(self, place: int) -> int:
        end = place + 1
        stop = min(len(self.words), place + _MOST_WORDS)
        while end < stop and self._goes_on(end):
            after = end + 1 if self._is_particle(end) else end
            named = self.words[after].capital or self.words[after].text == "&"
            if not named or not self._is_unknown(after):
                break
            end = after + 1
        return end

    def _is_particle(self, place: int) -> bool:
        """Whether a small word joins two of a name: "Casa dos Ventos", "Puerto del Sol"."""
        return self.words[place].text in _PARTICLES and self._goes_on_capital(place)

    def _is_unknown(self, place: int) -> bool:
        """Whether no known name begins here; one of common words alone goes with those before."""
        entry = self._look_up(place)[0]
        return entry is None or (
            entry.kind is NameKind.ORGANISATION and is_made_of_cues(entry.written)
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
            body = kind_shown(tuple(word.text for word in self.words[start:end]))
            rules = body is PartyKind.GOVERNMENT  # "Government of Québec"
            if entry and (
                entry.kind is NameKind.COUNTRY or (rules and entry.kind is NameKind.PLACE)
            ):
                # "CH4 Systems of Puerto Rico": where a company is from is no part of its name.
                end = end if body is PartyKind.COMPANY else after + length
                country = entry.country
                break
            named = entry is not None and entry.kind is NameKind.ORGANISATION
            if entry and named and self._is_authority(start, end):
                end, country = after + length, entry.country
                break
            if entry or not self.words[after].capital:
                break
            end = self._with_region(self._unknown_until(after))
            if is_topic(tuple(word.text for word in self.words[after:end])):
                end = self._listed_topics(self._joined_topics(end))
        return end, country

    def _is_authority(self, start: int, end: int) -> bool:
        """Whether words name an office alone ("General Authority"), that is for what follows."""
        shown = tuple(word.text for word in self.words[start:end])
        return kind_shown(shown) is PartyKind.GOVERNMENT and is_made_of_cues(shown[-1])

    def _with_region(self, end: int) -> int:
        """Return where a name ends whose last word is a region's ("… of Southern Africa")."""
        entry, length = self._look_up(end) if self._goes_on(end) else (None, 0)
        return end + length if entry and entry.kind in _NOBODY else end

    def _goes_on(self, end: int) -> bool:
        return 0 < end < len(self.words) and self._adjoin(self.words[end - 1], self.words[end])

    def _of_after(self, end: int) -> int:
        """Return the place after "of", "of the" or "for", or the same place where none stands."""
        after = end
        if self._goes_on(after) and self.words[after].text in _OF:
            after += 1
            if self._goes_on(after) and self.words[after].text == "the":
                after += 1
        fine = after > end and after < len(self.words) and self._goes_on(after)
        return after if fine else end

    def _plain_name(self, start: int, end: int, kind: NameKind) -> Name:
        first, last = self.words[start], self.words[end - 1]
        written = self.text[first.start : last.end]
        owns = not last.possessive or _OWNS_NOTHING.match(self.text, last.end) is None
        if owns or kind is not NameKind.ORGANISATION:
            written = written.removesuffix("'s").removesuffix("’s")
        party = " ".join(written.split())
        sure = kind is NameKind.PERSON
        possessive = owns and self._has_possessive(last)
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

    def _has_possessive(self, last: Word) -> bool:
        after = self.text[last.end : last.end + 2]
        return last.possessive or (last.text.endswith("s") and after in {"' ", "’ "})
