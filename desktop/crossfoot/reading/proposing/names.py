"""Find the names in a text: countries, organisations, people, and what refers back to them.

`finder` finds them one by one; here each is read with what stands around it: "U.S. firms" is the
country as a party, "French" in "French utility EDF" only says where EDF is from.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.finder import Finder
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.name import Name
from crossfoot.reading.proposing.prepositions import BETWEEN
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.sentences import Sentence

# Nouns that stand for the body itself after a country's name: "U.S. firms", "the Kazakh railway".
_BODY_NOUNS = (
    r"firms?|compan(?:y|ies)|businesses|manufacturers?|makers?|suppliers?|exporters?|importers?|"
    r"investors?|lenders?|banks?|utilit(?:y|ies)|governments?|ministr(?:y|ies)|authorities|"
    r"officials|state|side|carriers?|airlines?|railways?|operators?|operator|groups?|giants?|"
    r"conglomerates?|planemakers?|carmakers?|automakers?|chipmakers?|steelmakers?|contractors?|"
    r"developers?|builders?|shipbuilders?|yards?|producers?|partners?|counterparts?|entities|"
    r"corporations?|industry|military|army|navy|air force|forces|fund|funds|treasury|start-?ups?|"
    r"buyers?|sellers?|refiners?|miners?|farmers|growers|projects?|infrastructure|assets|"
    r"factories|plants|departments?|agenc(?:y|ies)|authority|"
    r"[Pp]rime [Mm]inister|[Pp]resident|premier|chancellor|parliament|cabinet|lawmakers|Treasury|"
    r"Parliament|Cabinet|Government|Eximbank|Army|Navy|Air Force|(?:[A-Z][a-z]+ )?Ministry"
    r"(?: (?:of|for) (?:the )?[A-Z]\w+(?:(?:,| and) [A-Z]\w+)*)?"
)
_BODY = re.compile(
    rf"(?:[’']s)?[\s-]+(?:based\s+)?(?:(?!(?:and|or|of|in|to|for|with|from|by|will|would|has|"
    rf"have|had|is|are|was|were|can|may|could|must|should|said|that|which|"
    rf"also)\b)[a-z-]+\s+){{0,3}}?"
    rf"(?:{_BODY_NOUNS})\b(?:\s(?:{_BODY_NOUNS})\b)?"
)
_ANAPHOR = re.compile(
    r"\b(?:[Ii]t|[Tt]hey|[Ww]e(?= (?:will|are|have|would|plan|intend|expect|want|signed|agreed|"
    r"ordered))|(?:[Tt]he|[Tt]his|[Tt]hat|[Bb]oth|[Tt]he two)\s+"
    r"(?:(?!the\b)[\w-]+\s+){0,2}?"
    r"(?P<noun>airlines?|carriers?|compan(?:y|ies)|firms?|group|giant|manufacturer|maker|"
    r"planemaker|"
    r"carmaker|chipmaker|supplier|builder|contractor|utility|operator|railway|railways|bank|lender|"
    r"fund|investor|developer|country|countries|nations?|governments|sides|[Kk]ingdom|republic|"
    r"[Ee]mirate|[Ss]ultanate|"
    r"state(?! (?:[a-z]+ )?(?:railways?|compan|banks?|firms?|airline|utilit|funds?|oil|gas|grid))|"
    r"government|ministry|bloc|union|buyer|seller|customer|miner))\b(?![’']s)"
)
_SORT_BEFORE = re.compile(
    r"\b(?:company|firm|group|giant|conglomerate|manufacturer|maker|planemaker|carmaker|automaker|"
    r"chipmaker|steelmaker|shipbuilder|builder|developer|supplier|contractor|operator|lessor|"
    r"airline|carrier|utility|railway|miner|producer|lender|bank|investor|insurer|startup|start-up|"
    r"subsidiary|affiliate|unit|holding|concern|agency|enterprise|chain|platform|monopoly|"
    r"corporation|combine|association|authority|foundation|institute|partner|rival|competitor|"
    r"parent|trader|retailer|refiner|"
    r"state-owned|state-run|state-controlled|privately held|[A-Z][\w’'-]+-based)\s$"
)
_ACTS_AFTER = re.compile(
    r"(?:\s\([^)]{2,20}\))?,?\s(?:which|who)\s(?:will|would|(?:is|has|had|was)(?! to\b)|plans|"
    r"agreed|owns|makes|"
    r"already|won|operates|runs)\b|,\s(?:an?|the|its)\s(?:[\w’'-]+\s){0,3}?(?:company|firm|group|"
    r"giant|"
    r"maker|manufacturer|developer|operator|airline|carrier|unit|subsidiary|arm|utility|producer|"
    r"supplier|contractor|bank|lender|fund|investor|builder|miner|conglomerate|venture|partner)\b"
)
_ONE_BODY = words(
    "company firm group giant conglomerate manufacturer maker planemaker carmaker automaker "
    "chipmaker steelmaker shipbuilder builder developer supplier contractor operator airline "
    "carrier utility miner producer lender bank investor fund trader refiner startup buyer seller "
    "bidder acquirer brewer retailer insurer drugmaker meatpacker lessor yard contractor"
)
# One of a list whose verb is left out: ", delivery platform Meituan 5 billion reais".
_LISTED_BEFORE = re.compile(r"(?:[,;]|\band|\bwhile)\s(?:(?:the|and)\s)?(?:[a-z-]+\s){0,4}$")
_GAPPED_AFTER = re.compile(
    r"\s(?:up to |about |some |around |another |over |more than |at least )?"
    r"(?:(?:US|C|A|HK|S)?[$€£¥₹]\s?\d|\d[\d.,]*\s(?:million|billion|trillion|bn|mn|crore)\b)"
)
_DESCRIBED = 45
_MINISTRY = frozenset({"Ministry", "Government", "Cabinet"})
_ARTICLES = frozenset({"the", "a", "an"})
_BOARD = re.compile(
    r"(?:[’']s)? (?:executive )?(?:board|directors|management|shareholders|council)\b(?: of "
    r"directors)?"
)
# "CG Power's joint venture", "Glencore's trading arm": who owns it acts through it.
_UNIT = re.compile(
    r"(?:[’']s?)? (?:(?:[a-z-]+|[A-Z][a-z]+n) ){0,2}?(?:joint venture|venture|unit|subsidiary|arm|"
    r"affiliate|"
    r"division)\b(?:(?! [A-Z])| (?:with|of)\b(?= [A-Z]))"
)
# "The Kuwait conference": where it was held, not who deals.
_VENUE = re.compile(
    r"\s(?:[a-z]+\s)?(?:conference|summit|forum|air\s?show|airshow|expo|fair|talks|meeting|round)\b"
)
# "the Mali–Guinea interconnector": what it is called, not where the money goes.
_LINES = (
    r" (?:[a-z-]+ )?(?:railway|railroad|rail|interconnector|corridor|pipeline|highway|motorway|"
    r"road|line|"
    r"link|cable|border|bridge|canal|route|tunnel)s?\b"
)
_LINE_BETWEEN = re.compile(rf"(?:[–/-][A-Z]\w+)+{_LINES}")
_LINE = re.compile(rf"(?:[–/-][A-Z]\w+)*{_LINES}")
_OWNERS_MARK = re.compile(r"[’']s?")
_OPENS_BRACKET, _CLOSES_BRACKET = (" (", " (the "), (")", ",", ";")
_WHENCE = frozenset({NameKind.COUNTRY, NameKind.DEMONYM, NameKind.PLACE})
# "Norwegian state oil company", but not "a Danish owner of ships has ordered".
_FROM_BEFORE = re.compile(
    r"(?:[’']s)?[ -](?:(?!(?:of|to|for|in|on|at|by|with|from|and|or|that|which|who|has|have|had|is|"
    r"are|was|were|will|would|said|says|the)\b)[a-z][\w-]* ){0,6}"
)
_ITS_UNIT = re.compile(
    r"\b(?:its|their) (?:[a-z-]+ ){0,3}(?:subsidiary|unit|arm|affiliate|division|branch),? $"
)
_NEAR = 3
_FROM_AFTER = re.compile(r"\s*(?:,\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,2}|of\s+|\(|,\s+of\s+)$")


def names(text: str, cut: Sequence[Sentence], known: Known) -> list[Name]:
    """Return the names in the order they stand in; spans do not overlap."""
    found = list(Finder(text, cut, known).find())
    bodies = _placed(text, [_with_body(text, found, place) for place in range(len(found))])
    bodies = _told_home(text, _abbreviated(text, bodies))
    return _merge(text, _of_state(bodies), list(_anaphors(text)))


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


def _with_body(text: str, found: Sequence[Name], place: int) -> Name:
    """Return the name with the noun that stands for its body; or marked as an adjective."""
    name = found[place]
    if name.kind is NameKind.ORGANISATION:
        board = _BOARD.match(text, name.end) or _UNIT.match(text, name.end)
        return replace(name, end=board.end(), possessive=False) if board else name
    body = _BODY.match(text, name.end) if name.kind is NameKind.SEAT else None
    if body and (name.possessive or _is_group(text, name, body)):
        noun = body[0].split()[-1]
        return replace(
            name,
            end=body.end(),
            kind=NameKind.COUNTRY,
            noun=noun,
            possessive=_possessive(text, body.end()),
        )
    if name.kind is NameKind.SEAT and name.possessive:
        following = found[place + 1] if place + 1 < len(found) else None
        owned = following is not None and _names_it(text, name.end + 2, following)
        return replace(name, adjective=owned)
    if name.kind not in {NameKind.COUNTRY, NameKind.DEMONYM}:
        return name
    return _country(text, found, place)


def _is_group(text: str, name: Name, body: re.Match[str]) -> bool:
    """Whether a seat's name only says where a body told of is from: "the Dubai group"."""
    plain = body[0].split()[-1] in _ONE_BODY and len(body[0].split()) == 1
    return plain and text.endswith(("the ", "The "), 0, name.start)


def _joins_places(text: str, name: Name) -> bool:
    """Whether a name is part of what a line between countries is called."""
    return _LINE_BETWEEN.match(text, name.end) is not None or (
        text[max(name.start - 1, 0) : name.start] in {"–", "-", "/"}
        and _LINE.match(text, name.end) is not None
    )


def _country(text: str, found: Sequence[Name], place: int) -> Name:
    """Return a country's name as the body it means ("U.S. firms"), as an adjective or a venue."""
    name = found[place]
    if _VENUE.match(text, name.end) or _joins_places(text, name):
        return replace(name, kind=NameKind.OTHER)
    following = found[place + 1] if place + 1 < len(found) else None
    if following and _shares_body(text, name, following):
        return replace(name, kind=NameKind.COUNTRY, noun="companies")
    noun = _BODY.match(text, name.end)
    if noun and following and noun.end() > following.start:
        noun = None
    mark = _OWNERS_MARK.match(text, name.end) if name.possessive else None
    end = noun.end() if noun else mark.end() if mark else name.end
    bound = name.kind is NameKind.DEMONYM and text[name.start - 1 : name.start] == "-"
    if bound or (following and _names_it(text, end, following)):
        return replace(name, adjective=True)
    if noun:
        kind, body = NameKind.COUNTRY, noun[0].split()[-1]
        return replace(name, end=end, kind=kind, noun=body, possessive=_possessive(text, end))
    return replace(name, adjective=name.kind is NameKind.DEMONYM)


def _shares_body(text: str, name: Name, following: Name) -> bool:
    """Whether two demonyms have one noun in common: "Uzbek and Korean companies"."""
    pair = name.kind is NameKind.DEMONYM and following.kind is NameKind.DEMONYM
    joined = pair and text[name.end : following.start] in {" and ", " or ", ", "}
    return joined and _BODY.match(text, following.end) is not None


def _names_it(text: str, end: int, following: Name) -> bool:
    """Whether the name right after only says who the one "from there" is."""
    if following.kind not in {NameKind.ORGANISATION, NameKind.PERSON}:
        return False
    gap = text[end : following.start]
    return gap in {" ", "-"} or (
        len(gap) < _DESCRIBED
        and gap[:1] == gap[-1:] == " "
        and BETWEEN.issuperset(gap.split())
        and gap.split()[0] not in _ARTICLES
    )


def _possessive(text: str, end: int) -> bool:
    return text[end : end + 2] in {"'s", "’s"}


def _placed(text: str, found: Sequence[Name]) -> list[Name]:
    """Give an organisation without a country the one that stands right before or after it."""
    placed = list(found)
    for place, name in enumerate(placed):
        if name.kind is not NameKind.ORGANISATION or name.country:
            continue
        if name.party_kind is PartyKind.MULTILATERAL:
            continue
        before = placed[place - 1] if place else None
        owner = _owner(text, placed[:place], name)
        if owner:
            placed[place] = replace(name, country=owner.country, sure=True)
            continue
        if before and before.adjective and _FROM_BEFORE.fullmatch(text, before.end, name.start):
            placed[place] = replace(name, country=before.country, sure=True)
            continue
        after = placed[place + 1] if place + 1 < len(placed) else None
        if after and after.country and after.kind in _WHENCE:
            gap = text[name.end : after.start]
            if len(gap) < 40 and _FROM_AFTER.fullmatch(gap):
                placed[place] = replace(name, country=after.country, sure=True)
    return [replace(name, sure=True) if _is_told(text, name) else name for name in placed]


def _owner(text: str, before: Sequence[Name], name: Name) -> Name | None:
    """Return the body that owns another: "Veolia said its subsidiary SIDEM"."""
    if not _ITS_UNIT.search(text, max(name.start - _DESCRIBED, 0), name.start):
        return None
    bodies = (one for one in reversed(before[-_NEAR:]) if one.kind is NameKind.ORGANISATION)
    last = next(bodies, None)
    near = last is not None and ". " not in text[last.end : name.start]
    return last if near and last is not None and last.country else None


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


def _told_home(text: str, found: Sequence[Name]) -> list[Name]:
    """Give a body without a country the one that a later word for it tells.

    "… will buy atNorth for $4 billion. The Icelandic group is owned by …"; only where nobody named
    before is from there.
    """
    homes: dict[str, str] = {}
    from_there: set[str | None] = set()
    last: str | None = None
    for name in found:
        if name.kind is NameKind.ORGANISATION:
            from_there.add(name.country)
            last = name.party if name.country is None else last
            continue
        refers = name.noun in _ONE_BODY and text[max(name.start - 4, 0) : name.start].endswith(
            ("the ", "The ")
        )
        if refers and name.country and last and name.country not in from_there:
            homes.setdefault(last, name.country)
            from_there.add(name.country)
    if not homes:
        return list(found)
    return [
        replace(name, country=homes[name.party], sure=True)
        if name.party in homes and name.kind is NameKind.ORGANISATION
        else name
        for name in found
    ]


def _is_told(text: str, name: Name) -> bool:
    """Whether the words about an unknown name say that it is a body: "the chipmaker Nexperia"."""
    if name.sure or name.kind is not NameKind.ORGANISATION:
        return False
    before = text[max(name.start - _DESCRIBED, 0) : name.start]
    if _GAPPED_AFTER.match(text, name.end) and _LISTED_BEFORE.search(before):
        return True
    return bool(_SORT_BEFORE.search(before) or _ACTS_AFTER.match(text, name.end))


def _anaphors(text: str) -> Iterator[Name]:
    for match in _ANAPHOR.finditer(text):
        noun = (match["noun"] or match[0]).lower()
        yield Name(match.start(), match.end(), NameKind.ANAPHOR, noun)


def _merge(text: str, found: Sequence[Name], anaphors: Sequence[Name]) -> list[Name]:
    """Return both in order; an anaphor that a name follows or overlaps says nothing of its own."""
    starts = sorted(name.start for name in found)
    kept = [one for one in anaphors if not _covered(text, starts, one)]
    return sorted([*found, *kept], key=lambda name: name.start)


def _covered(text: str, starts: Sequence[int], anaphor: Name) -> bool:
    place = bisect_left(starts, anaphor.start)
    # "the state railway, Kenya Rail, won": it only describes the body after it.
    apposed = len(", ") if text.startswith(", ", anaphor.end) else 1
    return place < len(starts) and starts[place] <= anaphor.end + apposed
