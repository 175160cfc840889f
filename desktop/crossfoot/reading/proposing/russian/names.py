"""Find the names in a Russian text: countries, bodies in Latin letters, «in quotes», known ones.

What a name is not certain to be is left out: a clerk adds a party in a moment.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names import lexicon as english
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.organisations import business_shown, kind_shown
from crossfoot.reading.proposing.russian import lexicon, nouns
from crossfoot.reading.proposing.russian.anaphors import anaphor_at, bodies_from, small_words
from crossfoot.reading.proposing.russian.bodies import Body, body_at
from crossfoot.reading.proposing.russian.compounds import compound_at
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.heads import ADJECTIVE, in_brackets, with_head
from crossfoot.reading.proposing.russian.homes import with_homes
from crossfoot.reading.proposing.russian.lexicon import Entry, country_in_russian
from crossfoot.reading.proposing.russian.quoted import nominative, of_first, unheaded
from crossfoot.reading.proposing.russian.sentence import Sentence
from crossfoot.reading.proposing.russian.spotting import Spotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.reading.proposal import Known

# Names of goods that stand beside a maker's: "Boeing 787 Dreamliner", "Airbus A320neo".
_MODEL = re.compile(r"\S*\d\S*|Dreamliner|MAX|neo|Max|Superjet|Global|II|III|Neo")
# What stands before the name of somebody who deals.
_NAMES_A_BODY = re.compile(
    r"(?<![\w-])(?:соглашени|контракт|договор|меморандум)(?:[аеуюия]|ом|ем)?\s$|"
    r"(?<![\w-])(?:у|с|со|между|от|для)\s$"
)
_NO_NAMES = frozenset(
    {"EPC", "EPCM", "BOT", "BOO", "PPP", "LNG", "USD", "EUR", "IPO", "CAPEX", "IT"}
)
_COMMON = re.compile(r"[а-яё]")
_HAS_DIGIT = re.compile(r"\d")
_SHORT = 4
_REGION = re.compile(
    r"(?:област|провинци|губерни)(?:ь|и|ью|я|ю|ей)|(?:район|округ|вилоят|велаят)(?:а|у|ом|е)?|"
    r"кра(?:й|я|ю|ем|е)"
)
_JOINED_REACH = 24
_JOINS_NAME = frozenset({"of", "and", "de", "for", "the", "&", "di", "da", "du", "la"})
_PLURAL = ("ие", "их", "ими", "им")
_MOST_BETWEEN = 4
_WITHIN = 5  # So many names a longer one after them can hold.
_NOT_THE_COUNTRY = frozenset(
    {"Латинской", "Северной", "Южной", "Латинская", "Латинскую", "Центральной"}
)


class Spotter:
    """Looks through one sentence. known: what the ledger calls parties."""

    def __init__(self, sentence: Sentence, known: Known) -> None:
        self.sentence = sentence
        self.known = known
        self.text, self.words = sentence.text, sentence.words

    def names(self) -> Iterator[Spotted]:
        """Yield the names in order; they do not overlap."""
        place = 0
        while place < len(self.words):
            found, place = self._name(place)
            if found is not None:
                yield found

    def _name(self, place: int) -> tuple[Spotted | None, int]:
        word = self.words[place]
        quote = self.sentence.quotes.get(word.start - 1)
        if quote:
            end, inside = quote
            after = next(
                (i for i in range(place, len(self.words)) if self.words[i].start >= end),
                len(self.words),
            )
            return self._quoted(place, word.start - 1, end, inside), after
        if not word.capital and lexicon.plain(word.text) not in small_words():
            return self._small_latin(place) if word.text.isascii() else (None, place + 1)
        by_capital = (
            self._of_ledger,
            self._known,
            self._latin,
            self._described,
            self._compound,
            self._region,
        )
        if not word.capital and word.text in nouns.several():
            there = bodies_from(self.sentence, place)
            if there is not None:
                spot, entry = there
                return replace(spot, actor=self._actor(entry)), place + 3
        for looked in (
            *(by_capital if word.capital else ()),
            self._adjective,
            partial(anaphor_at, self.sentence),
        ):
            found, after = looked(place)
            if after > place:
                return found, after
        return None, place + 1

    def _of_ledger(self, place: int) -> tuple[Spotted | None, int]:
        """Find a name that the ledger has, as it is written there."""
        word = self.words[place]
        if not self.known.parties:
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
                form = lexicon.forms().get(lexicon.plain(written))
                cases = form.cases if form else ANY
                kind_of = NameKind.COUNTRY if actor.is_country else NameKind.ORGANISATION
                end = self.words[place + length - 1].end
                return with_head(
                    self.sentence,
                    place,
                    Spotted(word.start, end, word.start, kind_of, actor, cases),
                ), place + length
        return None, place

    def _known(self, place: int) -> tuple[Spotted | None, int]:
        word = self.words[place]
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
            return with_head(
                self.sentence,
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
            and (self.sentence.joined(end) or self.sentence.ands(end))
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
            return with_head(
                self.sentence,
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

    def _small_latin(self, place: int) -> tuple[Spotted | None, int]:
        """Find a known body that writes itself small, as "flydubai"."""
        word = self.words[place]
        entry = english.lexicon().get(english.key(word.text)) if len(word.text) > _SHORT else None
        if entry is None or entry.kind is not NameKind.ORGANISATION:
            return None, place + 1
        actor = Actor(entry.party, entry.country, entry.party_kind, entry.business)
        spot = Spotted(word.start, word.end, word.start, NameKind.ORGANISATION, actor, ANY)
        return with_head(self.sentence, place, spot), place + 1

    def _unknown(self, place: int, start: int, end: int, written: str) -> Spotted | None:
        """Return a body that nobody knows, where the words before or in it show that it is one."""
        shown = tuple(written.split())
        if written in _NO_NAMES or all(_HAS_DIGIT.search(word) for word in shown):
            return None  # "A321neo" is what is bought
        kind = kind_shown(shown)
        actor = Actor(written, None, kind, business_shown(shown), sure=kind is not None)
        spotted = with_head(
            self.sentence, place, Spotted(start, end, start, NameKind.ORGANISATION, actor, ANY)
        )
        if not spotted.headed and spotted.start == start and kind is None and len(shown[0]) < 2:
            return None
        before = self.text[max(spotted.start - _JOINED_REACH, 0) : spotted.start].lower()
        if _NAMES_A_BODY.search(before) and not _MODEL.search(shown[-1]):
            spotted = replace(spotted, actor=replace(spotted.actor, sure=True))
        return spotted

    def _quoted(self, place: int, start: int, end: int, inside: str) -> Spotted | None:
        """Return a body whose name stands in quotes; a name without a noun may be a ship's."""
        entry = lexicon.forms().get(lexicon.plain(inside))
        if entry and entry.kind is NameKind.ORGANISATION:
            return with_head(
                self.sentence,
                place,
                Spotted(start, end, start, entry.kind, self._actor(entry), entry.cases),
            )
        own = self.known.parties.get(inside)
        if own is None and _COMMON.match(inside):
            return None  # "кувейтской «дочки» SLB"
        same = english.lexicon().get(english.key(inside))
        if own:
            kind = PartyKind(own[2]) if own[2] in set(PartyKind) else None
            actor = Actor(own[0], own[1], kind, same.business if same else "")
        elif same and same.kind is NameKind.ORGANISATION:
            actor = Actor(same.party, same.country, same.party_kind, same.business)
        else:
            actor = of_first(" ".join(inside.split()))
        plain = Spotted(start, end, start, NameKind.ORGANISATION, actor, ANY)
        spotted = with_head(self.sentence, place, plain)
        if spotted.headed and not spotted.actor.sure:  # "акционеры «Полюса»"
            named = nominative(actor.party, Case.GENITIVE)
            return replace(spotted, actor=replace(spotted.actor, party=named, sure=True))
        if spotted.headed or spotted.actor.sure:
            return spotted
        return unheaded(self.text, self.sentence, place, plain)

    def _described(self, place: int) -> tuple[Spotted | None, int]:
        """Find a body named by its kind: "Кувейтский фонд развития"."""
        body = body_at(self.sentence, place)
        if body is None:
            return None, place
        named = body.last + 1
        if named < len(self.words) and self.words[named].start - 1 in self.sentence.quotes:
            return None, place  # "Ереванский аэропорт «Звартноц»"
        if named < len(self.words) and self.words[named].latin and self.sentence.joined(named):
            return self._of_kind(place, body)
        first, last = self.words[place].start, self.words[body.last].end
        actor = Actor(body.name, body.country, body.kind)
        spot = Spotted(first, last, first, NameKind.ORGANISATION, actor, body.cases, headed=True)
        return with_head(self.sentence, place, spot), body.last + 1

    def _of_kind(self, place: int, body: Body) -> tuple[Spotted | None, int]:
        """Return the body whose kind stands before its name: "Немецкий банк развития KfW"."""
        spot, after = self._latin(body.last + 1)
        if spot is None:
            return None, place
        own = spot.actor
        actor = replace(own, country=own.country or body.country, kind=own.kind or body.kind)
        actor = replace(actor, sure=True)
        start = self.words[place].start
        return replace(spot, start=start, actor=actor, cases=body.cases, headed=True), after

    def _compound(self, place: int) -> tuple[Spotted | None, int]:
        """Find a body whose one word says what it is: "Ипотека-банк", "Росэксимбанк"."""
        found = compound_at(self.sentence, place)
        if found is None:
            return None, place
        spot, last = found
        return with_head(self.sentence, place, spot), last + 1

    def _adjective(self, place: int) -> tuple[Spotted | None, int]:
        """Find where something is from, or bodies of a country: "американские компании"."""
        word = self.words[place]
        small = lexicon.plain(word.text).lower()
        found = lexicon.nationalities().get(small) or lexicon.regions().get(small)
        if found is None:
            return None, place
        alpha2, cases = found
        actor = self._country(alpha2)
        between = place + 1
        while between < min(place + _MOST_BETWEEN, len(self.words)) and self.sentence.joined(
            between
        ):
            text = self.words[between].text.lower()
            if text in nouns.several() and word.text.endswith(_PLURAL):
                end = self.words[between].end
                before = self.words[place - 1].text.lower() if self.sentence.joined(place) else ""
                if before in nouns.QUANTIFIERS:  # "ряд немецких компаний"
                    cases = Case.NOMINATIVE | Case.ACCUSATIVE
                spot = Spotted(
                    word.start, end, word.start, NameKind.COUNTRY, actor, cases, headed=True
                )
                return in_brackets(self.sentence, spot), between + 1
            own = nouns.governments().get(text)
            if own is not None:
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
                return in_brackets(self.sentence, spot), between + 1
            if not ADJECTIVE.fullmatch(text):
                break
            between += 1
        spot = Spotted(
            word.start, word.end, word.start, NameKind.DEMONYM, actor, cases, adjective=True
        )
        return spot, place + 1

    def _region(self, place: int) -> tuple[Spotted | None, int]:
        """Find a region by its adjective: "в Павлодарской области"."""
        word, noun = self.words[place], place + 1
        if not word.capital or noun >= len(self.words) or not self.sentence.joined(noun):
            return None, place
        found = lexicon.regions().get(lexicon.plain(word.text).lower())
        if found is None or not _REGION.fullmatch(self.words[noun].text.lower()):
            return None, place
        alpha2, cases = found
        end = self.words[noun].end
        return Spotted(
            word.start, end, word.start, NameKind.PLACE, self._country(alpha2), cases
        ), noun + 1

    def _country(self, alpha2: str) -> Actor:
        party = country_in_russian(alpha2)
        entry = lexicon.forms().get(lexicon.plain(party))
        if entry:
            return self._actor(entry)
        return Actor(party, alpha2, PartyKind.GOVERNMENT)


def names(text: str, start: int, end: int, known: Known) -> list[Spotted]:
    """Return the names of a sentence in order, a company with the country in brackets after it."""
    found = list(Spotter(Sentence(text, start, end), known).names())
    # "американской" of "американской корпорации Boeing" is no name of its own.
    found = [
        spot
        for place, spot in enumerate(found)
        if all(spot.end <= after.start for after in found[place + 1 : place + 1 + _WITHIN])
    ]
    return list(with_homes(text, found))
