"""Find every name as it stands: known ones by look-up, others by their capitals.

Known names are looked up; a run of capitalised words that no list knows is an organisation where
its words show it ("Saudi Electricity Company"), else a mere candidate (`sure` is False) that
becomes a party only in the place of one ("Iberdrola will invest").
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names import people
from crossfoot.reading.proposing.names.body_nouns import ONE_BODY
from crossfoot.reading.proposing.names.countries import countries
from crossfoot.reading.proposing.names.homes import SORT_BEFORE
from crossfoot.reading.proposing.names.lexicon import (
    Entry,
    NameKind,
    lexicon,
    written_small,
)
from crossfoot.reading.proposing.names.organisations import (
    business_shown,
    is_bank,
    is_legal_form,
    is_topic,
    kind_shown,
)
from crossfoot.reading.proposing.names.worded import REGIONS, Worded
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from crossfoot.reading.proposing.names.name import Name

_TOLD = 25
# A word so long that ends in -ing and opens a sentence is a verb: "Opening the forum".
_GERUND = 6
# Letters that may be a body's initials; more of them in capitals are a word.
_INITIALS = 3
_PLACES = frozenset(
    {NameKind.COUNTRY, NameKind.DEMONYM, NameKind.SEAT, NameKind.PLACE, NameKind.OTHER}
)
_WITH_THE = {"Emirates": "united arab emirates"}
_NAMELESS = frozenset({"Ministry", "Government", "Cabinet", "Parliament"})
# Names that a longer one can begin with; of the others only places ("Glasgow Alliance").
_BASES = frozenset(
    {NameKind.COUNTRY, NameKind.DEMONYM, NameKind.ORGANISATION, NameKind.PLACE, NameKind.SEAT}
)
_CITIES = frozenset(
    ["Glasgow", "Geneva", "Istanbul", "Shanghai", "New York", "Munich", "Busan", "Osaka"]
)
_MONEY = words(
    "dollars dollar pounds crowns kroner kronor krona riyals dirhams dinars won yuan rupees francs "
    "lira lire pesos reais rubles roubles tenge rand baht ringgit yen euros zlotys forints leva "
    "lei hryvnia shillings naira rupiah dong taka manat somoni soums soum birr"
)
# What only says of what sort the body after it is: "Rival Celltrion", "Planemaker Embraer".
_SORTS = (ONE_BODY - words("group holding carrier label brand concern")) | words(
    "rival parent partner fellow unit arm startup"
)
# What is no part of a name though it has a capital within a sentence: "In The Hague".
_ARTICLES = frozenset({"the", "a", "an", "in", "of", "and", "for", "by", "with", "from", "to"})


class Finder(Worded):
    """One pass over the words of a text for its names."""

    def find(self) -> Iterator[Name]:
        """Yield the names in the order they stand in."""
        place = 0
        small = written_small()
        while place < len(self.words):
            word = self.words[place]
            named = word.capital or word.plain in small or word.possessive
            if not named:
                place += 1
                continue
            entry, length = self._look_up(place)
            if entry and self._is_money(place + length, entry):
                place += length
                continue
            entry = None if self._is_leader(place + length, entry) else entry
            entry = self._with_article(place, entry)
            if entry:
                place = yield from self._known_name(place, length, entry)
            elif word.capital:
                place = yield from self._run(place)
            else:
                place += 1

    def _is_money(self, end: int, entry: Entry) -> bool:
        """Whether a country's name only says whose money is meant: "in US dollars"."""
        whose = entry.kind in {NameKind.COUNTRY, NameKind.DEMONYM}
        return whose and self._goes_on(end) and self.words[end].text in _MONEY

    def _is_leader(self, end: int, entry: Entry | None) -> bool:
        """Whether a place's name is somebody's first one: "Vladimir Putin"."""
        place = entry is not None and entry.kind is NameKind.PLACE
        return place and self._goes_on(end) and self.words[end].plain in people.KNOWN

    def _with_article(self, place: int, entry: Entry | None) -> Entry | None:
        """Return the country that a name with "the" means, where without it means a body."""
        if entry is None or place == 0 or entry.kind is not NameKind.ORGANISATION:
            return entry
        country = _WITH_THE.get(entry.written)
        named = country and self.words[place - 1].plain == "the" and self._goes_on(place)
        return lexicon()[country] if named and country else entry

    def _known_name(self, place: int, length: int, entry: Entry) -> Generator[Name, None, int]:
        """Yield a known name, grown to a longer one where the words after it show a body."""
        end = place + length
        grown = self._capitals_after(end)
        shown = tuple(word.text for word in self.words[end:grown])
        base = entry.kind in _BASES or entry.written in _CITIES or entry.written in REGIONS
        occasion = people.occasion_length(shown) if entry.kind in _PLACES else 0
        if occasion:
            yield self._plain_name(place, end + occasion, NameKind.OTHER)
            return end + occasion
        branch = len(shown) == 1 and "&" in shown[0] and self._look_up(end)[0] is None
        if entry.kind is NameKind.ORGANISATION and branch:  # "ADNOC L&S"
            yield replace(self._name(place, grown, entry), party=self._written(place, grown))
            return grown
        if entry.kind is NameKind.ORGANISATION and is_legal_form(shown):
            yield self._name(place, grown, entry)
            return grown
        if base and is_topic(shown):
            grown = self._joined_topics(grown)
            shown = tuple(word.text for word in self.words[end:grown])
        project = entry.kind is not NameKind.ORGANISATION and len(shown) == 1 and shown[0].isupper()
        kind = kind_shown(shown) if base and grown > end and not project else None
        if kind is None and entry.kind in _PLACES and grown > end and not project:
            kind = self._sort_before(place)  # "the Chinese group Sichuan Road & Bridge"
        if kind and (shown[-1] == "Consortium" or not self._starts_known(end, grown)):
            grown, _ = self._with_connectors(place, grown)
            yield self._body(place, grown, kind, entry.country)
            return grown
        land, country = (
            self._land_after(end) if entry.kind is NameKind.ORGANISATION else (end, None)
        )
        if land > end:
            name = self._plain_name(place, land, NameKind.ORGANISATION)
            yield replace(
                name,
                country=country or entry.country,
                party_kind=entry.party_kind,
                business=entry.business,
                sure=True,
            )
            return land
        yield self._name(place, end, entry)
        return end

    def _sort_before(self, place: int) -> PartyKind | None:
        """Return company where the words before a name say that it is one."""
        start = self.words[place].start
        told = SORT_BEFORE.search(self.text, max(start - _TOLD, 0), start)
        return PartyKind.COMPANY if told else None

    def _written(self, start: int, end: int) -> str:
        """Return the words of a name as they stand, without the possessive ending."""
        return self._plain_name(start, end, NameKind.ORGANISATION).party

    def _may_have_land(self, start: int, end: int) -> bool:
        """Whether a land right after an unknown name can be its last word ("Sun Africa, a …").

        Not for "sub-Saharan Africa", nor for what opens a sentence and runs on ("Choose France").
        """
        first = self.words[start].start
        if self.text[max(first - 1, 0) : first] == "-" or self._is_part_of_land(start, end):
            return False
        land = self._land_after(end, towns=True)[0]
        closes = self.text.startswith((",", " ("), self.words[land - 1].end)
        return closes or not (start == 0 or first in self.openings)

    def _run(self, place: int) -> Generator[Name, None, int]:
        """Yield the unknown name that begins at this capitalised word, if it is one."""
        start = place
        end = self._unknown_until(place)
        while start < end and self._mere_opening(start):
            start += 1
        if start == end or self._is_no_name(start, end):
            return end
        if is_topic(tuple(word.text for word in self.words[start:end])):
            end = self._joined_topics(end)
        end, country = self._with_connectors(start, end)
        named = tuple(word.text for word in self.words[start:end])
        if not people.no_name(named, self.lower) and self._may_have_land(start, end):
            land, home = self._land_after(end, towns=True)
            if land > end:
                name = self._plain_name(start, land, NameKind.ORGANISATION)
                yield replace(name, country=home, party_kind=kind_shown(named), sure=True)
                return land
        words = tuple(word.text for word in self.words[start:end])
        branded = people.is_brand(words) or self._is_model(end)
        whole = len(words) > 1 or is_bank(words[0])
        kind = kind_shown(words) if whole and not branded else None
        occasion = people.is_occasion(words) and country is None
        if occasion or people.is_organ(" ".join(words)):
            yield self._plain_name(start, end, NameKind.OTHER)
        elif people.is_titled(words) or (self._is_person(start, end) and kind is None):
            self.persons.add(self.words[end - 1].text.removesuffix("'s").removesuffix("’s"))
            yield self._plain_name(start, end, NameKind.PERSON)
        elif kind:
            yield self._body(start, end, kind, country)
        elif (
            not people.no_name(words, self.lower) and not branded and kind_shown(words[-1:]) is None
        ):
            name = self._plain_name(start, end, NameKind.ORGANISATION)
            yield replace(name, country=country, sure=country is not None)
        return end

    def _is_no_name(self, start: int, end: int) -> bool:
        """Whether capitals stand there for another reason than that something is named."""
        return (
            self._half_a_word(start, end)
            or self._is_label(start, end)
            or self._is_plural(start, end)
        )

    def _is_plural(self, start: int, end: int) -> bool:
        """Whether a word that opens a sentence counts several: "Holders of the shares will get"."""
        word = self.words[start]
        several = word.text.endswith("s") and not word.text.endswith("ss") and word.text.istitle()
        of = self._goes_on(end) and self.words[end].text == "of"
        return end - start == 1 and word.start in self.openings and several and of

    def _is_label(self, start: int, end: int) -> bool:
        """Whether capitals only set a line apart: "WORKERS: The agreements …", a whole heading.

        Whoever is named so and deals is named again where he does, or is known.
        """
        first, last = self.words[start].start, self.words[end - 1].end
        head = self.text.rfind("\n", 0, first) + 1
        foot = self.text.find("\n", last)
        line = self.text[head : foot if foot >= 0 else len(self.text)]
        if "\t" in line or not self.lower:  # rows of a table, or a text all in capitals
            return False
        if line.upper() == line and len(line.split()) > 1:
            return True
        label, colon, _ = line.partition(":")
        inside = bool(colon) and last <= head + len(label)
        return inside and label.upper() == label and len(label) > _INITIALS

    def _half_a_word(self, start: int, end: int) -> bool:
        """Whether a capital is only the first half of a word: "Medium-range", "SAMP/T"."""
        after = self.words[end - 1].end
        tail = self.text[after : after + 2]
        return (
            end - start == 1
            and len(tail) > 1
            and tail[0] in "-/"
            and (tail[1].islower() or tail[0] == "/")
        )

    def _mere_opening(self, place: int) -> bool:
        """Whether a capital only marks the start of a sentence, or a title of the person after."""
        word = self.words[place]
        opens = word.start in self.openings
        if opens and len(word.text) > _GERUND and word.text.endswith("ing"):
            return not self._goes_on_capital(place)
        if not opens and word.plain not in people.TITLES and self._goes_on_capital(place):
            return word.plain in _ARTICLES
        if opens and word.plain in _SORTS and self._goes_on_capital(place):
            return True
        return word.plain in people.OPENING_WORDS or (
            opens and word.text.lower() in self.lower and kind_shown((word.text,)) is None
        )

    def _is_model(self, end: int) -> bool:
        """Whether a run is the letters of a model ("MQ-9B")."""
        after = self.words[end - 1].end
        return self.text[after : after + 1] == "-" and self.text[after + 1 : after + 2].isdigit()

    def _is_person(self, start: int, end: int) -> bool:
        before = self.words[start - 1] if start else None
        title = before is not None and before.plain in people.TITLES and self._goes_on(start)
        names = {word.plain for word in self.words[start:end]}
        title = title or (end - start == 1 and self.words[start].text in self.persons)
        title = title or people.is_arabic(tuple(word.text for word in self.words[start:end]))
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
