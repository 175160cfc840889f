"""Every name the program knows, looked up by its words: countries, seats, organisations, others.

A name is keyed by its words in lower case with dots taken out, so "U.S." and "US" are one key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.countries import countries, places
from crossfoot.reading.proposing.names.organisations import is_legal_form, organisations

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[.’'&][^\W_]+)*|&")
_DOT_WITHIN = re.compile(r"\.[a-z]")
_SHORT = 4


class NameKind(Enum):
    """What sort of thing a name in a text stands for."""

    COUNTRY = auto()
    DEMONYM = auto()
    SEAT = auto()
    ORGANISATION = auto()
    PERSON = auto()
    ANAPHOR = auto()
    PLACE = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """What a known name means. written: how it is spelt, since "US" is not "us"."""

    party: str
    kind: NameKind
    written: str
    country: str | None = None
    party_kind: PartyKind | None = None
    business: str = ""


# Names that are no party to a deal: regions, occasions, papers, months, days.
_OTHERS = (
    "Central Asia;Middle East;Southeast Asia;South Asia;East Asia;Latin America;North America;"
    "South America;Sub-Saharan Africa;North Africa;West Africa;East Africa;Western Europe;"
    "Eastern Europe;Central Europe;Gulf;Caucasus;Balkans;Western Balkans;Africa;Asia;Europe;"
    "Latin American;South American;North American;Central American;Central Asian;"
    "South Asian;Southeast Asian;East Asian;West African;East African;North African;"
    "South-East Asian;Middle Eastern;Western European;Eastern European;Central European;"
    "Indo-Pacific;Asia-Pacific;Oceania;Caribbean;Caspian;Middle Corridor;Belt and Road;"
    "Belt and Road Initiative;Global Gateway;General Assembly;United Nations General Assembly;"
    "UN General Assembly;UNGA;Truth Social;TruthSocial;Reuters;Bloomberg;"
    "Associated Press;AFP;Xinhua;TASS;Interfax;CNN;BBC;CNBC;Financial Times;Wall Street Journal;"
    "New York Times;Nikkei;Al Jazeera;Dow Jones;PRNewswire;PR Newswire;Business Wire;GlobeNewswire;"
    "New York;Los Angeles;Shanghai;Istanbul;Davos;Geneva;Barcelona;Munich;Farnborough;"
    "Le Bourget;Glasgow;Manchester;Busan;Sydney;Melbourne;Casablanca;Johannesburg;Osaka;Antalya;"
    "January;February;March;April;May;June;July;August;September;October;November;December;"
    "Jan;Feb;Mar;Apr;Jun;Jul;Aug;Sept;Sep;Oct;Nov;Dec;"
    "Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday;Republican;Democratic;Western;"
    "European;African;Asian;Arab;Islamic;Nordic;Baltic;Scandinavian;Balkan;"
    "Gulf Cooperation Council;GCC;G7;G20;BRICS;C5+1;COP28;"
    # Exchanges, on which a body is listed.
    "Nasdaq;NASDAQ;NYSE;ASX;TSX;LSE;AIM;HKEX;SGX;JSE;Tadawul;Bovespa;"
    # Regulators and courts, which give leave to a deal and take no part in it.
    "Federal Communications Commission;U.S. Federal Communications Commission;FCC;"
    "Federal Trade Commission;U.S. Federal Trade Commission;FTC;"
    "Securities and Exchange Commission;U.S. Securities and Exchange Commission;SEC;"
    "Competition and Markets Authority;Competition Commission;Competition Bureau;"
    "Competition Commission of India;Bundeskartellamt;Federal Cartel Office;CFIUS;"
    "Committee on Foreign Investment in the United States;Foreign Investment Review Board;"
    "Nuclear Regulatory Commission;U.S. Nuclear Regulatory Commission;"
    "Federal Energy Regulatory Commission;Federal Aviation Administration;"
    "European Union Aviation Safety Agency;Food and Drug Administration;"
    "European Medicines Agency;Surface Transportation Board;Supreme Court;High Court;"
    "Federal Reserve;Oval Office;White House Office;"
    "ODA;ASEAN;OPEC;OECD;GDP;LNG;AI;CEO;MoU;MOU;LOI;EU-wide;Fact Sheet;FACT SHEET"
)


@cache
def lexicon() -> dict[str, Entry]:
    """Return the known names by key; where two share a key the later source wins.

    Of two spellings of one body that does which fits more: "flynas" before "Flynas", "Prio"
    before "PRIO". Capitals that are another body's word have themselves as their key: "KIA", the
    fund, beside "Kia".
    """
    known: dict[str, Entry] = {}
    for entry in (*_others(), *_places(), *_countries(), *_organisations()):
        held = known.get(key(entry.written))
        spelling = held is not None and held.party.casefold() == entry.party.casefold()
        if held is None or not (spelling or _is_capitals_of(entry.written, held.written)):
            known[key(entry.written)] = entry
        elif not spelling:
            known[entry.written] = entry
        elif _fits_more(entry.written, held.written):
            known[key(entry.written)] = entry
    return known


def _is_capitals_of(written: str, held: str) -> bool:
    return written.isupper() and len(written) <= _SHORT and not held.isupper()


def _fits_more(written: str, held: str) -> bool:
    return written[0].islower() or (held.isupper() and not written.isupper())


@cache
def longest_from() -> dict[str, int]:
    """Return, by the first word of the known names, how many words the longest has."""
    longest: dict[str, int] = {}
    for known in lexicon():
        words = known.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


@cache
def written_small() -> frozenset[str]:
    """Return the first words of names that begin with a small letter ("easyJet")."""
    small = (entry for entry in lexicon().values() if entry.written[0].islower())
    return frozenset(key(entry.written).split()[0] for entry in small)


def key(name: str) -> str:
    """Return the words of a name as they are looked up."""
    return " ".join(plain(token[0]) for token in TOKEN.finditer(name))


def plain(word: str) -> str:
    """Return a word in lower case, without dots and the possessive ending."""
    if word.isalpha():
        return word.casefold()
    small = word.replace("’", "'").replace(".", "").casefold()
    return small.removesuffix("'s")


def fits(entry: Entry, written: str) -> bool:
    """Whether the case of the words in a text lets them be this name ("us" is not "US")."""
    if _DOT_WITHIN.search(entry.written) and "." not in written:  # "Seven" is not "Sev.en"
        return False
    name = entry.written.replace(".", "")
    if "." in written[:-1] and name == entry.written and is_legal_form((written,)):
        return False  # "Airbus S.A.S." is no airline
    if len(name) <= _SHORT and name.isupper():
        return written.replace(".", "").isupper()
    return not name[0].isupper() or written[0].isupper()


def _countries() -> Iterator[Entry]:
    for country in countries().values():
        as_government = (country.alpha2, PartyKind.GOVERNMENT)
        for seat in country.seats:
            yield Entry(country.name, NameKind.SEAT, seat, *as_government)
        for demonym in country.demonyms:
            yield Entry(country.name, NameKind.DEMONYM, demonym, *as_government)
        for name in country.names:
            yield Entry(country.name, NameKind.COUNTRY, name, *as_government)


def _places() -> Iterator[Entry]:
    known = countries()
    for place, alpha2 in places().items():
        yield Entry(known[alpha2].name, NameKind.PLACE, place, alpha2, PartyKind.GOVERNMENT)


def _organisations() -> Iterator[Entry]:
    for body in organisations():
        for name in (body.name, *body.others):
            yield Entry(
                body.name, NameKind.ORGANISATION, name, body.country, body.kind, body.business
            )


def _others() -> Iterator[Entry]:
    for name in _OTHERS.split(";"):
        yield Entry(name, NameKind.OTHER, name)
