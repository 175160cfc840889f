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
from crossfoot.reading.proposing.names.body_nouns import ONE, ONE_BODY
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.names.finder import Finder
from crossfoot.reading.proposing.names.homes import at_home
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.name import Name
from crossfoot.reading.proposing.names.prepositions import BETWEEN
from crossfoot.reading.proposing.tables.place_table import EXCHANGES, VENUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.sentences import Sentence

# Nouns that stand for the body itself after a country's name: "U.S. firms", "the Kazakh railway".
_BODY_NOUNS = (
    rf"(?:{ONE})s?|companies|businesses|utilities|governments?|ministr(?:y|ies)|authorit(?:y|ies)|"
    r"officials|state|side|partners?|counterparts?|entities|industry|military|army|navy|air force|"
    r"forces|treasury|farmers|projects?|infrastructure|assets|factories|plants|departments?|"
    r"agenc(?:y|ies)|boards?|commission|corporation|monopoly|regulator|coast ?guard|"
    r"[Pp]rime [Mm]inister|[Pp]resident|premier|chancellor|parliament|cabinet|lawmakers|Treasury|"
    r"Parliament|Cabinet|Government|State(?! [A-Z])|Eximbank|Army|Navy|Air Force|"
    r"(?:[A-Z][a-z]+ )?Ministry"
    r"(?: (?:of|for) (?:the )?[A-Z]\w+(?:(?:,| and) [A-Z]\w+)*)?"
)
# Words that end what is said of a body before its noun.
_OF_BODY_NOT = (
    r"(?!(?:and|or|of|in|to|for|with|from|by|will|would|has|have|had|is|are|was|were|can|may|could|"
    r"must|should|said|that|which|also)\b)"
)
_BODY = re.compile(
    rf"(?:[’']s)?[\s-]+(?:based\s+)?(?:{_OF_BODY_NOT}[a-z-]+\s+){{0,3}}?"
    rf"(?:{_BODY_NOUNS})\b(?:\s(?:{_BODY_NOUNS})\b)?"
)
_ANAPHOR = re.compile(
    r"\b(?:[Ii]t|[Tt]hey|[Ss]?[Hh]e|[Ww]e(?= (?:will|are|have|would|plan|intend|expect|want|"
    r"signed|agreed|ordered))|(?:[Tt]he|[Tt]his|[Tt]hat|[Bb]oth|[Tt]he two)\s+"
    r"(?:(?!the\b)[\w-]+\s+){0,2}?"
    rf"(?P<noun>city[ -]state|island(?= (?:nation|state|will|has|is|was|plans|agreed|buys|bought|"
    r"wants))|"
    rf"(?:{ONE})(?! [A-Z])|airlines|carriers|companies|firms|railways|country|countries|"
    r"nations?|governments|sides|[Kk]ingdom|republic|[Ee]mirate|[Ss]ultanate|"
    r"state(?! (?:[a-z]+ )?(?:railways?|compan|banks?|firms?|airline|utilit|funds?|oil|gas|grid))|"
    r"government|ministry|department|agency|administration|commission|bloc|union|customer)"
    r"(?! of\b))\b(?![’']s)"
)
# "the Houston-based carrier", "Prague-listed CEZ", "the Los Angeles company": where a body is from.
_SEATED = re.compile(
    rf"(?:-(?:based|listed|headquartered|traded))?[ ](?:(?:{_OF_BODY_NOT}[a-z][a-z-]*) ){{0,4}}?"
    rf"(?P<noun>{ONE})\b(?![’']s)"
)
_SORT_OF = re.compile(rf"(?:[Tt]he|[a-z]|\b[A-Z][a-z]+(?:an|ish|ese|ch|i|ek|ss)) (?:{ONE}) $")
_SEAT_OF_NAME = re.compile(r"-(?:based|listed|headquartered|traded)\b")
_SEATED_NAME = re.compile(rf"[ ](?:{_OF_BODY_NOT}[a-z][\w-]* ){{0,5}}")
_DESCRIBED = 45
_SHORT = 5
_APPOSED = re.compile(r", (?:(?:an?|the|its) )?")
_SORT = re.compile(
    r"(?:[’']s)? (?:(?!(?:and|or|of|in|to|for|with|from|by|at|on|as|that|which|is|are|was|has)\b)"
    r"[a-z][a-z-]* ){1,4}"
)
_DEFINITE = ("the ", "The ", "this ", "This ")
_ARTICLES = frozenset({"the", "a", "an"})
_BOARD = re.compile(
    r"(?:[’']s)? (?:[Ee]xecutive )?(?:[Bb]oard|directors|management|shareholders|council)\b(?: of "
    r"(?:[Ee]xecutive )?[Dd]irectors)?"
)
# "CG Power's joint venture", "Glencore's trading arm": who owns it acts through it.
_UNIT = re.compile(
    r"(?:[’']s?)? (?:(?:(?!(?:that|the|this|its|an?|their|one|takes?|took|buys?|bought|sells?|sold|"
    r"has|will|and|or|with|for|to|in|of|from|by)\b)[a-z-]+|[A-Z][a-z]+n) ){0,2}?"
    r"(?:joint venture|venture|unit|subsidiary|arm|affiliate|division)\b"
    r"(?:(?! [A-Z])| (?:with|of)\b(?= [A-Z]))"
)
# "its Spanish business", "Vodafone's Italian arm": what somebody owns there deals with nobody.
_OWNED = re.compile(
    r"\b(?:business(?:es)?|units?|arms?|subsidiar(?:y|ies)|affiliates?|divisions?|operations|assets|"
    r"factories|plants|infrastructure|projects?)$"
)
_OWNS = re.compile(r"(?:\b(?:its|their|his|her|own)|[’']s?) (?:[a-z-]+ )?$")
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
_ACTS = re.compile(r" (?:will|would|has|have|had|is|are|was|were|also|can|may|must|plans|wants)\b")
_STATES_NAMED_AS_LANDS = {"Georgia": "US"}
_IN_IT = frozenset({", ", " ("})
_OWNERS_MARK = re.compile(r"[’']s?")


def names(text: str, cut: Sequence[Sentence], known: Known) -> list[Name]:
    """Return the names in the order they stand in; spans do not overlap."""
    found = [_as_body(text, name) for name in Finder(text, cut, known).find()]
    bodies = [_with_body(text, found, place) for place in range(len(found))]
    # "the IMF's Executive Board" is one body.
    swallowed = {id(after) for one, after in pairwise(bodies) if one.end > after.start}
    alone = [one for one in bodies if id(one) not in swallowed]
    return _merge(text, at_home(text, alone), list(_anaphors(text)))


def _as_body(text: str, name: Name) -> Name:
    """Return a town's name as a body's where the noun before says so: "Greek shipyard Elefsina"."""
    if name.kind is not NameKind.PLACE or not _SORT_OF.search(
        text, max(name.start - _DESCRIBED, 0), name.start
    ):
        return name
    written = text[name.start : name.end]
    return replace(name, kind=NameKind.ORGANISATION, party=written, party_kind=PartyKind.COMPANY)


def _with_body(text: str, found: Sequence[Name], place: int) -> Name:
    """Return the name with the noun that stands for its body; or marked as an adjective."""
    name = found[place]
    if name.kind is NameKind.ORGANISATION:
        board = _BOARD.match(text, name.end) or _UNIT.match(text, name.end)
        return replace(name, end=board.end(), possessive=False) if board else name
    if name.kind is NameKind.PLACE and _VENUE.match(text, name.end):
        return replace(name, kind=NameKind.OTHER)  # "At the Jeddah summit"
    seated = _seated(text, found, place)
    if seated or name.kind is NameKind.SEAT:
        return seated or _seat(text, found, place)
    if name.kind not in {NameKind.COUNTRY, NameKind.DEMONYM}:
        return name
    if _of_there(text, name):
        return replace(name, kind=NameKind.COUNTRY, noun="group")
    return _country(text, found, place)


def _seated(text: str, found: Sequence[Name], place: int) -> Name | None:
    """Return a town's name as what it tells of a body: the one after it, or one told of before.

    "Prague-listed CEZ", "the Houston-based carrier"; None where it tells nothing of the sort.
    """
    name = found[place]
    country = name.country or VENUES.get(name.party) or EXCHANGES.get(name.party)
    if country is None or name.kind in {NameKind.DEMONYM, NameKind.PERSON}:
        return None
    following = found[place + 1] if place + 1 < len(found) else None
    land = replace(name, country=country, party=country_name(country))
    seat = _SEAT_OF_NAME.match(text, name.end)
    if seat and following and _SEATED_NAME.fullmatch(text, seat.end(), following.start):
        return replace(land, kind=NameKind.PLACE, adjective=True)
    body = _SEATED.match(text, name.end)
    if body is None or (following and body.end() > following.start):
        return None
    if following and _names_it(text, body.end(), following):
        return replace(land, kind=NameKind.PLACE, adjective=True)
    if seat or text.endswith(_DEFINITE, 0, name.start):
        return replace(
            land, end=body.end(), kind=NameKind.COUNTRY, noun=body["noun"], possessive=False
        )
    return None


def _seat(text: str, found: Sequence[Name], place: int) -> Name:
    """Return a capital as the state that acts through a body there, or as whose the next name is.

    "Riyadh's defence ministry", "Seoul's Hanwha".
    """
    name = found[place]
    body = _BODY.match(text, name.end) if name.possessive else None
    if body and _only_describes(text, found, place, body.end()):
        return replace(name, adjective=True)  # "Emirates NBD, Dubai's biggest lender"
    if body:
        noun, marked = body[0].split()[-1], _possessive(text, body.end())
        return replace(name, end=body.end(), kind=NameKind.COUNTRY, noun=noun, possessive=marked)
    following = found[place + 1] if place + 1 < len(found) else None
    owned = name.possessive and following is not None
    return replace(
        name, adjective=owned and following is not None and _names_it(text, name.end + 2, following)
    )


def _joins_places(text: str, name: Name) -> bool:
    """Whether a name is part of what a line between countries is called."""
    return _LINE_BETWEEN.match(text, name.end) is not None or (
        text[max(name.start - 1, 0) : name.start] in {"–", "-", "/"}
        and _LINE.match(text, name.end) is not None
    )


def _country(text: str, found: Sequence[Name], place: int) -> Name:
    """Return a country's name as the body it means ("U.S. firms"), as an adjective or a venue."""
    name = found[place]
    following = found[place + 1] if place + 1 < len(found) else None
    part = following is not None and _is_part_of(text, name, following)
    if part or _VENUE.match(text, name.end) or _joins_places(text, name):
        return replace(name, kind=NameKind.OTHER)
    if following and _shares_body(text, name, following):
        return replace(name, kind=NameKind.COUNTRY, noun="companies")
    noun = _BODY.match(text, name.end)
    if noun and following and noun.end() > following.start:
        noun = None
    owned = noun is not None and _is_owned(text, name, noun[0])
    mark = _OWNERS_MARK.match(text, name.end) if name.possessive else None
    end = noun.end() if noun else mark.end() if mark else name.end
    bound = name.kind is NameKind.DEMONYM and text[name.start - 1 : name.start] == "-"
    if owned or bound or (following and _names_it(text, end, following)):
        return replace(name, adjective=True)
    if noun and _only_describes(text, found, place, end):
        return replace(name, adjective=True)
    if noun:
        kind, body = NameKind.COUNTRY, noun[0].split()[-1]
        return replace(name, end=end, kind=kind, noun=body, possessive=_possessive(text, end))
    return replace(name, adjective=name.kind is NameKind.DEMONYM)


def _is_part_of(text: str, name: Name, land: Name) -> bool:
    """Whether a land's name is that of a part of the next one: "Georgia, USA"."""
    whole = _STATES_NAMED_AS_LANDS.get(name.party)
    return whole is not None and whole == land.country and text[name.end : land.start] in _IN_IT


def _is_owned(text: str, name: Name, noun: str) -> bool:
    """Whether a land's name says where somebody owns what the noun says."""
    before = max(name.start - _DESCRIBED, 0)
    return bool(_OWNED.search(noun) and _OWNS.search(text, before, name.start))


def _of_there(text: str, name: Name) -> bool:
    """Whether those from a country stand for its body: "The Spaniards commit"."""
    several = name.kind is NameKind.DEMONYM and text[name.end - 1] == "s"
    return (
        several
        and text.endswith(("the ", "The "), 0, name.start)
        and name.end - name.start > _SHORT
    )


def _only_describes(text: str, found: Sequence[Name], place: int, end: int) -> bool:
    """Whether a country's body is the one that stands beside it, by its own name.

    "Kazakhstan's national railway, KTZ, signed"; "IndiGo, India's biggest carrier, doubled".
    """
    before = found[place - 1] if place else None
    after = found[place + 1] if place + 1 < len(found) else None
    if after and after.kind is NameKind.ORGANISATION and text[end : after.start] == ", ":
        return text.startswith((",", " ("), after.end) and after.country == found[place].country
    if before is None or before.kind is not NameKind.ORGANISATION:
        return False
    article = _APPOSED.fullmatch(text, before.end, found[place].start)
    if _ACTS.match(text, end):
        return False  # "…, made by HAL, the Indian air force will pay"
    if article is None or before.country not in {None, found[place].country}:
        return False
    return text.startswith(",", end) or len(article[0]) > len(", ")


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
    if (
        following.kind is NameKind.ORGANISATION
        and _SORT.fullmatch(gap)
        and gap.split()[-1] in ONE_BODY
    ):
        return True  # "the U.S. contract drugmaker Catalent"
    return gap in {" ", "-"} or bool(
        len(gap) < _DESCRIBED
        and gap[:1] == gap[-1:] == " "
        and gap.strip()
        and BETWEEN.issuperset(gap.split())
        and gap.split()[0] not in _ARTICLES
    )


def _possessive(text: str, end: int) -> bool:
    return text[end : end + 2] in {"'s", "’s"}


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
