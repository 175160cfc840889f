"""Where the bodies that a text names are at home: by what stands beside them or is told later.

"Norwegian oil company Aker", "Iridos, a unit of Vale", "atNorth … the Icelandic group", a ministry
after a dateline, letters in brackets after a full name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.body_nouns import ONE
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.same_bodies import same_bodies
from crossfoot.reading.proposing.sentences import dateline_at
from crossfoot.reading.proposing.tables.place_table import NAMESAKES, VENUES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.names.name import Name

SORT_BEFORE = re.compile(
    rf"\b(?:{ONE}|unit|agency|chain|platform|monopoly|combine|association|authority|foundation|"
    r"institute|partner|rival|competitor|parent|state-owned|state-run|state-controlled|"
    r"privately held|[A-Z][\w’'-]+-based)\s$"
)
_FUND_BEFORE = re.compile(
    r"\b(?:(?:private[ -]equity|venture[ -]capital|buyout|investment) (?:firm|group|company|house)|"
    r"(?:pension |investment |wealth |hedge )?fund|investor) $"
)
_BANK_BEFORE = re.compile(r"\b(?:bank|lender) $")
_ACTS_AFTER = re.compile(
    r"(?:\s\([^)]{2,20}\))?,?\s(?:which|who)\s(?:will|would|(?:is|has|had|was)(?! to\b)|plans|"
    r"agreed|owns|makes|"
    r"already|won|operates|runs)\b|,\s(?:an?|the|its)\s(?:[\w’'-]+\s){0,3}?(?:company|firm|group|"
    r"giant|"
    r"maker|manufacturer|developer|operator|airline|carrier|unit|subsidiary|arm|utility|producer|"
    r"supplier|contractor|bank|lender|fund|investor|builder|miner|conglomerate|venture|partner)\b"
)
# One of a list whose verb is left out: ", delivery platform Meituan 5 billion reais".
_LISTED_BEFORE = re.compile(r"(?:[,;]|\band|\bwhile)\s(?:(?:the|and)\s)?(?:[a-z-]+\s){0,4}$")
_GAPPED_AFTER = re.compile(
    r"\s(?:up to |about |some |around |another |over |more than |at least )?"
    r"(?:(?:US|C|A|HK|S)?[$€£¥₹]\s?\d|\d[\d.,]*\s(?:million|billion|trillion|bn|mn|crore)\b)"
)
_LINE_END = re.compile(r"\n+")
# A release has its dateline within so many lines, and names its author so many letters after it.
_HEAD, _AT_ONCE = 4, 6
_AGENCY = re.compile(r"\((?:Reuters|AP|AFP|Bloomberg|Xinhua|TASS|Yonhap|Kyodo|PTI|dpa|Interfax)\)")
_NO_ONES = frozenset({PartyKind.MULTILATERAL, PartyKind.GOVERNMENT})
_DESCRIBED = 45
_MINISTRY = frozenset({"Ministry", "Government", "Cabinet"})
_OPENS_BRACKET, _CLOSES_BRACKET = (" (", " (the "), (")", ",", ";")
_WHENCE = frozenset({NameKind.COUNTRY, NameKind.DEMONYM, NameKind.PLACE})
_WORKS_IN = re.compile(
    r"\b(?:plants?|factory|factories|works|terminal|port|harbour|line|metro|tram\w*|airport|"
    r"hospital|"
    r"centres?|centers?|campus|hub|park|site|refinery|mill|fab|yard|stadium|tower|hotel|project|"
    r"station|warehouses?|offices?|capacity|production|facility|facilities)"
    r"(?: (?:[a-z-]+ ){0,2})(?:in|at|near|outside) $|\b[Pp]orts? of $"
)
_ITS_WORKS = re.compile(
    r"[’']s (?:[^\s;:]+ ){0,4}?(?:metro|tram\w*|bus|buses|port|airport|subway|transit|transport|"
    r"water)\b"
)
_ITS_UNIT = re.compile(
    r"\b(?:its|their) (?:[a-z-]+ ){0,3}(?:subsidiary|unit|arm|affiliate|division|branch),? $"
)
_NEAR = 3
# "• Zhejiang Jasan Group, China - socks and seamless wear, $60 million"
_MARK = 8
_ROW_BEGINS = re.compile(r"(?:^|\n)\s*(?:[-•*▪◦·–—‣●]\s+|\(?\d{1,2}[.)]\s+)$|\|\s+$|\t$")
_ROW_GOES_ON = re.compile(r"\s*(?:[–—:|]|-\s|\t)")
_GENERIC = frozenset({"Export-Import Bank", "Exim Bank", "Eximbank", "Export Import Bank"})
_LETTERS = 4
_LONGEST = 70
# "Norwegian state oil company", but not "a Danish owner of ships has ordered".
_FROM_BEFORE = re.compile(
    r"(?:[’']s)?[ -](?:(?!(?:of|to|for|in|on|at|by|with|from|and|or|that|which|who|has|have|had|is|"
    r"are|was|were|will|would|said|says|the)\b)[a-z][\w-]* ){0,6}"
)
# "Akero, a California developer", "Baker of Texas", "Kate, a maker of foods from Ohio", "(Oslo)".
_SITS = r"(?:based|headquartered|registered|incorporated|domiciled|listed|at home)\sin"
_FROM_AFTER = re.compile(
    r"(?:\s\([A-Z]{2,6}(?::\s?[A-Z0-9]+)?\))?(?:,\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,2}|\s+of\s+|\s\(|"
    rf",\s+of\s+|,\s+(?:an?|the)\s(?:[a-z-]+\s){{0,6}}(?:from|{_SITS})\s|"
    rf",?\s(?:(?:which|that)\sis\s)?{_SITS}\s|"
    r"\s(?:has\s)?(?:is|was|be(?:come|comes|came)|remains)\s(?:also\s|now\s)?(?:an?|the)\s(?:[a-z-]+\s){0,3})"
    r"(?:the\s)?(?:[A-Z][a-zà-ÿ]+,\s|[a-z]+\s(?:town|city|port|state|village)\sof\s)?$"
)


def at_home(text: str, found: Sequence[Name]) -> list[Name]:
    """Return the names with the countries that the text tells of them, in order."""
    placed = _abbreviated(text, _sited(text, _placed(text, found)))
    return _of_state(same_bodies(text, _at_dateline(text, placed)))


def _at_dateline(text: str, found: Sequence[Name]) -> list[Name]:
    """Take the body that a release opens with for one of the town where it was written.

    "BOULDER, Colorado, May 5 – Vexta has agreed": only a body of which nobody knows where it is
    from, and no town where agencies have their desks.
    """
    lines = [0, *(match.end() for match in islice(_LINE_END.finditer(text), _HEAD))]
    mark = next((one for start in lines if (one := dateline_at(text, start, len(text)))), None)
    if mark is None:
        return list(found)
    found = [one for one in found if one.sure or not mark.start() <= one.start < mark.end()]
    if _AGENCY.search(mark[0]):
        return list(found)
    written = [one for one in found if mark.start() <= one.start < mark.end()]
    lands = {one.country for one in written if one.country and one.kind in _WHENCE}
    first = next((one for one in found if one.start >= mark.end()), None)
    opens = first is not None and first.start - mark.end() < _AT_ONCE
    if len(lands) != 1 or not opens or first is None or first.kind is not NameKind.ORGANISATION:
        return list(found)
    if first.country or first.party_kind in _NO_ONES:
        return list(found)
    (land,) = lands
    return [replace(one, country=land, sure=True) if one is first else one for one in found]


def _placed(text: str, found: Sequence[Name]) -> list[Name]:
    """Give an organisation without a country the one that stands right before or after it."""
    placed = list(found)
    others: dict[str, Name] = {}
    for place, name in enumerate(placed):
        before = placed[place - 1] if place else None
        if name.kind is not NameKind.ORGANISATION:
            continue
        written = text[name.start : name.end]
        if name.country and before:
            placed[place] = one = _of_another_land(text, before, name)
            if one is name and written in others:
                placed[place] = _as_another(name, others[written])
            elif one is not name and one.party == written:
                others[written] = one
        elif not name.country and name.party_kind is not PartyKind.MULTILATERAL:
            placed[place] = _beside(text, placed, place)
            if before and _is_town_of(text, before, name):
                placed[place - 1] = replace(before, kind=NameKind.PLACE, adjective=True)
        after = placed[place + 1] if place + 1 < len(placed) else None
        row = _land_of_row(text, placed, place) if after else None
        if after and row and row == after.country == placed[place].country:
            placed[place + 1] = replace(after, adjective=True)
        if after and _is_home_of(text, placed[place], after):
            placed[place + 1] = replace(after, adjective=True)
    told = [replace(name, sure=True) if _is_told(text, name) else name for name in placed]
    return [
        replace(name, party_kind=kind) if (kind := _kind_told(text, name)) else name
        for name in told
    ]


def _kind_told(text: str, name: Name) -> PartyKind | None:
    """Return fund or bank for an unknown body that the words before it call so."""
    if name.kind is not NameKind.ORGANISATION or name.business:
        return None
    if name.party_kind not in {None, PartyKind.COMPANY}:
        return None
    start = max(name.start - _DESCRIBED, 0)
    if _FUND_BEFORE.search(text, start, name.start):
        return PartyKind.FUND
    return PartyKind.BANK if _BANK_BEFORE.search(text, start, name.start) else None


def _is_home_of(text: str, name: Name, after: Name) -> bool:
    """Whether a land only says where the body before it is at home: "Brookfield of Canada"."""
    of = text[name.end : after.start] in {" of ", ", of "} and after.noun is None
    return of and after.kind in _WHENCE and after.country == name.country


def _beside(text: str, placed: Sequence[Name], place: int) -> Name:
    """Return a body with the country that what stands beside it tells."""
    name, before = placed[place], placed[place - 1] if place else None
    owner = _owner(text, placed[max(place - _NEAR, 0) : place], name)
    land = owner.country if owner else _land_before(text, placed, place)
    land = land or _land_of_row(text, placed, place)
    after = placed[place + 1] if place + 1 < len(placed) else None
    if land is None and after and after.country and after.kind in _WHENCE:
        gap = text[name.end : after.start]
        land = after.country if len(gap) < _LONGEST and _FROM_AFTER.fullmatch(gap) else None
    if land:
        return replace(name, country=land, sure=True)
    if before and before.country and _is_owned(text, before, name):
        return replace(name, country=before.country)
    return name


def _land_before(text: str, placed: Sequence[Name], place: int) -> str | None:
    """Return the country that the words right before a body say it is from.

    "Pune's Bharat Forge", "Norwegian oil company Aker", "Czech tycoon Kretinsky's EP".
    """
    name, before = placed[place], placed[place - 1] if place else None
    if before is None:
        return None
    if _is_town_of(text, before, name):
        return before.country or VENUES.get(before.party)
    if before.adjective and _FROM_BEFORE.fullmatch(text, before.end, name.start):
        return before.country
    whose = placed[place - 2] if place > 1 else None
    persons = before.kind is NameKind.PERSON and text[before.end : name.start] in {"'s ", "’s "}
    if persons and whose and whose.adjective:
        described = _FROM_BEFORE.fullmatch(text, whose.end, before.start)
        return whose.country if described else None
    return None


def _land_of_row(text: str, placed: Sequence[Name], place: int) -> str | None:
    """Return the land that stands with a body at the head of a row: "Jasan Group, China - $60m"."""
    name = placed[place]
    for other in placed[max(place - 1, 0) : place + 2]:
        first, second = (other, name) if other.start < name.start else (name, other)
        if other is name or other.kind is not NameKind.COUNTRY or other.noun:
            continue
        begun = _ROW_BEGINS.search(text, max(first.start - _MARK, 0), first.start)
        joined = text[first.end : second.start] == ", "
        if begun and joined and _ROW_GOES_ON.match(text, second.end):
            return other.country
    return None


def _of_another_land(text: str, before: Name, name: Name) -> Name:
    """Return a known body as that of the land named before it, where many lands have one so named.

    "the Saudi Export-Import Bank", "Japan's MOL".
    """
    if _is_generic(text, before, name):
        return replace(name, country=before.country, party=text[before.start : name.end])
    if not _is_ambiguous(text, before, name):
        return name
    return _as_another(
        name, replace(name, party=text[name.start : name.end], country=before.country)
    )


def _as_another(name: Name, other: Name) -> Name:
    """Return letters as the body that a text means by them, not the one known by them."""
    return replace(name, party=other.party, country=other.country, party_kind=None, business="")


def _is_owned(text: str, before: Name, name: Name) -> bool:
    """Whether a body is said to be another's: "Nestlé's Purina"."""
    body = before.kind is NameKind.ORGANISATION
    return body and text[before.end : name.start] in {"'s ", "’s "}


def _is_town_of(text: str, before: Name, name: Name) -> bool:
    """Whether a town says where a body is from: "New York's Authentic Brands"."""
    town = before.kind is NameKind.PLACE or before.party in VENUES
    return town and text[before.end : name.start] in {"'s ", "’s "}


def _is_generic(text: str, before: Name, name: Name) -> bool:
    """Whether a name that many lands' bodies have is another land's: "Saudi Export-Import Bank"."""
    many = text[name.start : name.end] in _GENERIC
    theirs = before.adjective and text[before.end : name.start] in {" ", "'s ", "’s "}
    return many and theirs and before.country not in {None, name.country}


def _is_ambiguous(text: str, before: Name, name: Name) -> bool:
    """Whether letters stand for another body than the known one: "Japan's MOL"."""
    letters = text[name.start : name.end]
    if not letters.isupper() or len(letters) > _LETTERS or not before.adjective:
        return False
    told = _FROM_BEFORE.fullmatch(text, before.end, name.start) is not None
    return told and before.country not in {None, name.country}


def _owner(text: str, before: Sequence[Name], name: Name) -> Name | None:
    """Return the body that owns another: "Veolia said its subsidiary SIDEM", "Nestlé's Purina"."""
    last = before[-1] if before else None
    if (
        last
        and last.kind is NameKind.ORGANISATION
        and text[last.end : name.start] in {"'s ", "’s "}
    ):
        return last if last.country else None
    if not _ITS_UNIT.search(text, max(name.start - _DESCRIBED, 0), name.start):
        return None
    bodies = (one for one in reversed(before) if one.kind is NameKind.ORGANISATION)
    last = next(bodies, None)
    near = last is not None and ". " not in text[last.end : name.start]
    return last if near and last is not None and last.country else None


def _is_told(text: str, name: Name) -> bool:
    """Whether the words about an unknown name say that it is a body: "the chipmaker Nexperia"."""
    if name.sure or name.kind is not NameKind.ORGANISATION:
        return False
    before = text[max(name.start - _DESCRIBED, 0) : name.start]
    if _GAPPED_AFTER.match(text, name.end) and _LISTED_BEFORE.search(before):
        return True
    return bool(SORT_BEFORE.search(before) or _ACTS_AFTER.match(text, name.end))


def _sited(text: str, found: Sequence[Name]) -> list[Name]:
    """Take a city where fairs are held for its land where the words put a works there.

    "a plant in Barcelona", but "signed in Barcelona"; so too one that a company is called after.
    """
    towns = {NameKind.OTHER: VENUES, NameKind.ORGANISATION: NAMESAKES}
    return [
        replace(
            name,
            kind=NameKind.PLACE,
            party=country_name(land),
            country=land,
            party_kind=PartyKind.GOVERNMENT,
            business="",
        )
        if (land := towns.get(name.kind, {}).get(name.party)) and _is_site(text, name)
        else name
        for name in found
    ]


def _is_site(text: str, name: Name) -> bool:
    """Whether a city has a works: "a plant in Barcelona", "Casablanca's €600 million trams"."""
    if _WORKS_IN.search(text, max(name.start - _DESCRIBED, 0), name.start):
        return True
    return _ITS_WORKS.match(text, name.end) is not None


def _abbreviated(text: str, found: Sequence[Name]) -> list[Name]:
    """Take letters in brackets after a body's name for that body: "… for Development (SFD)"."""
    short: dict[str, Name] = {}
    for name, after in pairwise(found):
        gap = text[name.end : after.start]
        letters = text[after.start : after.end]
        closes = gap in _OPENS_BRACKET and text.startswith(_CLOSES_BRACKET, after.end)
        if (
            closes
            and name.kind is NameKind.ORGANISATION
            and letters.isupper()
            and not after.country
        ):
            short.setdefault(letters, name)
    if not short:
        return list(found)
    return [
        replace(
            name,
            party=full.party,
            country=full.country,
            party_kind=full.party_kind,
            business=full.business,
            sure=full.sure,
        )
        if name.kind is NameKind.ORGANISATION
        and (full := short.get(text[name.start : name.end])) is not None
        else name
        for name in found
    ]


def _of_state(found: Sequence[Name]) -> list[Name]:
    """Take a ministry of no named country for that of the first country that the text names.

    "NEW DELHI: The Ministry of Defence signed", after a dateline or a sentence on that country.
    """
    whose = _WHENCE | {NameKind.SEAT}
    first = next((one for one in found if one.kind in whose and one.country), None)
    if first is None:
        return list(found)
    state = replace(first, kind=NameKind.COUNTRY, noun="ministry", adjective=False, sure=True)
    return [
        replace(state, start=name.start, end=name.end, possessive=name.possessive)
        if name.start > first.start and _is_nameless(name)
        else name
        for name in found
    ]


def _is_nameless(name: Name) -> bool:
    """Whether a body is a state's ministry, without the state's name or one of its own."""
    body = name.kind is NameKind.ORGANISATION and name.party_kind is PartyKind.GOVERNMENT
    return body and name.country is None and not _MINISTRY.isdisjoint(name.party.split())
