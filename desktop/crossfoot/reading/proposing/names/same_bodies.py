"""One body under the names that a text gives it, and what one place tells of it told everywhere.

"Akero Therapeutics" in the title is "Akero" below; "Akero, a California developer" says where it
is at home, and so does "The Lyon-based lab" two sentences on. A name is never taken for another
that the tables know as a body of its own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.names.body_nouns import (
    ANY_COMPANY,
    ONE_BODY,
    in_business,
    kinds_of,
    tells_business,
)
from crossfoot.reading.proposing.names.lexicon import NameKind, key, lexicon
from crossfoot.reading.proposing.names.organisations import is_made_of_cues

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.reading.proposing.names.name import Name

# A short name of one word has at least so many letters, letters for a name at least so many.
_SHORTEST, _FEWEST = 3, 2
_DEFINITE = ("the ", "The ", "this ", "This ")
# How many bodies back somebody may be meant who opened a sentence.
_NEAR = 4
_OPENED = 24
_OPENING = re.compile(
    r"(?:^|[.!?][\"”’)]*\s|\n|\s[—–-]+\s)(?:(?:The|An?|This)\s)?(?:[a-z-]+\s){0,2}$"
)
# "Mizuho is lending the Japanese group": who does something does it to somebody else.
_DOES_TO = re.compile(
    r" (?:(?!(?:said|says|that|as|where|because|since|while|when|and|but|or|announced|of|in|for)\b)"
    r"[a-z-]+ ){1,4}(?:the|this) "
)
_SMALL = frozenset({"of", "the", "and", "for", "de", "du", "la", "in"})


def same_bodies(text: str, found: Sequence[Name]) -> list[Name]:
    """Return the names with one party for each body, and its country at every place."""
    return _shared(_meant(text, _shared(_by_full_name(found))))


def _bodies(found: Sequence[Name]) -> Iterator[Name]:
    return (name for name in found if name.kind is NameKind.ORGANISATION)


def _by_full_name(found: Sequence[Name]) -> list[Name]:
    """Take a short name or initials for the one body whose full name the text prints."""
    parties = {name.party: key(name.party).split() for name in _bodies(found)}
    like: dict[str, set[str]] = {}
    for one, theirs in parties.items():
        for beginning in (*theirs[:1], _initials(one)):
            like.setdefault(beginning, set()).add(one)
    full: dict[str, str] = {}
    for short, mine in parties.items():
        if not mine or " ".join(mine) in lexicon() or is_made_of_cues(short):
            continue
        likely = like.get(mine[0], set()) | like.get(short, set())
        longer = [one for one in likely if _is_short_for(short, mine, one, parties[one])]
        if len(longer) == 1:
            full[short] = longer[0]
    if not full:
        return list(found)
    of = {name.party: name for name in _bodies(found)}
    return [
        replace(
            name,
            party=whole.party,
            country=name.country or whole.country,
            party_kind=whole.party_kind,
            business=whole.business,
            sure=name.sure or whole.sure,
        )
        if name.kind is NameKind.ORGANISATION and (whole := of.get(full.get(name.party, "")))
        else name
        for name in found
    ]


def _is_short_for(short: str, mine: Sequence[str], full: str, theirs: Sequence[str]) -> bool:
    """Whether a name is the beginning of another, or its initials."""
    if len(mine) < len(theirs) and theirs[: len(mine)] == mine:
        return len(mine) > 1 or len(mine[0]) >= _SHORTEST
    if len(mine) > 1 or not short.isupper() or len(short) < _FEWEST:
        return False
    return _initials(full) == short


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word.casefold() not in _SMALL)


def _shared(found: Sequence[Name]) -> list[Name]:
    """Return the names with the one country that any place tells of their body."""
    homes: dict[str, set[str]] = {}
    sure: set[str] = set()
    for name in _bodies(found):
        if name.country:
            homes.setdefault(name.party, set()).add(name.country)
        if name.sure:
            sure.add(name.party)
    return [_with_home(name, homes, sure) for name in found]


def _with_home(name: Name, homes: Mapping[str, set[str]], sure: set[str]) -> Name:
    if name.kind is not NameKind.ORGANISATION or (name.country and name.sure):
        return name
    told = homes.get(name.party, set())
    home = name.country or (next(iter(told)) if len(told) == 1 else None)
    return replace(name, country=home, sure=name.sure or name.party in sure)


def _meant(text: str, found: Sequence[Name]) -> list[Name]:
    """Take a description with a country for the body it means, and its country for that body's.

    "… will buy atNorth for $4 billion. The Icelandic group is owned by …": who is from there, or
    else a body of which nobody knows where it is from.
    """
    told: list[Name] = []
    homes: dict[str, str] = {}
    for name in found:
        describes = name.country and name.noun in ONE_BODY and name.kind is NameKind.COUNTRY
        body = None
        if describes and text.endswith(_DEFINITE, 0, name.start):
            body = _described(text, name, told, homes)
        if body is None or name.country is None:
            told.append(name)
            continue
        if body.country is None:
            homes.setdefault(body.party, name.country)
        told.append(
            replace(
                body,
                start=name.start,
                end=name.end,
                country=name.country,
                possessive=name.possessive,
                adjective=False,
                sure=True,
            )
        )
    return [
        replace(name, country=homes[name.party], sure=True)
        if name.kind is NameKind.ORGANISATION and not name.country and name.party in homes
        else name
        for name in told
    ]


def _described(
    text: str, name: Name, before: Sequence[Name], homes: Mapping[str, str]
) -> Name | None:
    """Return the body that a description with a country means; None if nobody.

    Of several that nobody knows, what opens a sentence means who opened the one before.
    """
    unknown: list[Name] = []
    for one in reversed(before):
        if one.kind is not NameKind.ORGANISATION or not can_be(name.noun, one):
            continue
        if _DOES_TO.fullmatch(text, one.end, name.start):
            continue
        country = one.country or homes.get(one.party)
        if country == name.country:
            return one
        if country is None and one.party_kind is not PartyKind.MULTILATERAL:
            unknown.append(one)
    of_kind = [one for one in unknown if one.party_kind in kinds_of(name.noun)]
    if not of_kind and _opens(text, name):
        opening = [one for one in unknown[:_NEAR] if _opens(text, one)]
        unknown = opening or unknown
    return next(iter(of_kind or unknown), None)


def _opens(text: str, name: Name) -> bool:
    """Whether a name opens its sentence."""
    return _OPENING.search(text, max(name.start - _OPENED, 0), name.start) is not None


def can_be(noun: str | None, one: Name) -> bool:
    """Whether a body can be meant by a noun: an airline is no yard, a maker no fund."""
    if noun is None or noun in ANY_COMPANY:
        return True
    if kinds_of(noun):
        return one.party_kind in {None, *kinds_of(noun)}
    told = tells_business(noun) and bool(one.business)
    return not told or in_business(noun, one.business)
