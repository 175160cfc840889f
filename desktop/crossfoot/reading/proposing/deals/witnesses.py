"""The names of a text that tell of a country, and how plainly each tells where a deal lies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.people import LEADERS
from crossfoot.reading.proposing.names.prepositions import done_by, is_venue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.names.name import Name

# How plainly a name of each kind tells where a deal lies.
_SPEAKS = {
    NameKind.COUNTRY: 4.0,
    NameKind.PLACE: 4.0,
    NameKind.SEAT: 3.0,
    NameKind.DEMONYM: 2.0,
    NameKind.ORGANISATION: 0.3,
}
_GOVERNS = frozenset({"government", "ministry", "state", "parliament", "cabinet", "treasury"})
_LEADS = frozenset({"minister", "president", "premier", "chancellor"})
_STATE = 3.0
# A body that leads its sentence tells more than one named in passing.
_FOREMOST, _OPENING = 1.2, 25
_SAYS = re.compile(r",? (?:said|says|told|reported|expects?|estimates?|forecasts?)\b")
# "EDF of France, which lost": where a body is at home.
_HOME_OF = re.compile(r"[A-Z][\w&-]*\)? of (?:the )?$")
_DESCRIBES, _GOODS, _LEADER = 0.5, 1.5, 2.0
_STANDS = 2.0
_THERE = frozenset({"in", "at", "near", "into", "across", "for", "to", "outside", "off", "inside"})
# A body or a person after an adjective: "Italian minister Adolfo Urso", "Canada's Brookfield".
_NAMED = re.compile(
    r"(?:[’']s)?(?: [a-z-]+){0,3} [A-Z]|(?:[’']s)? (?:officials?|company|companies|firms?|group|"
    r"bank|trader|giant|maker|law)\b"
)
# "its planned U.S. spending"
_OWN = re.compile(
    r" (?:spending|investments?|operations|plants?|production|capacity|factor(?:y|ies))\b"
)
# "the Pune-based parent"
_SEAT = re.compile(r"-(?:based|listed|headquartered|traded|born)\b")
# "the Singapore of Latin America"
_LIKENED = re.compile(r" of (?:the )?[A-Z]")


@dataclass(frozen=True, slots=True)
class Witness:
    """A name that tells of a country.

    there: it says where something is or goes; reach: for so many sentences.
    body: the organisation that the name means; None for a land.
    """

    sentence: int
    country: str
    weight: float
    there: bool
    party: str
    reach: int = 0
    body: Actor | None = None


def witnesses(told: Account) -> Iterator[Witness]:
    """Yield the names that tell of a country, with how plainly, in the order they stand in."""
    every = [frame for frames in told.frames for frame in frames]
    governed = {id(one.name): one.preposition for frame in every for one in frame.placed}
    origins = {id(name) for frame in every for name in frame.origins}
    sentence = 0
    for name in told.names:
        while (
            sentence + 1 < len(told.sentences) and told.sentences[sentence + 1].start <= name.start
        ):
            sentence += 1
        if name.kind is NameKind.PERSON:
            words = told.text[name.start : name.end].casefold().split()
            leads = next((LEADERS[word] for word in words if word in LEADERS), None)
            if leads:
                yield Witness(sentence, leads, _LEADER, there=False, party=name.party)
        elif name.kind in _SPEAKS and name.country and not _is_likened(told.text, name):
            adjective = name.adjective and id(name) not in origins
            by = governed.get(id(name)) == "by"
            aside = is_venue(told.text, 0, name) or _SEAT.match(told.text, name.end)
            if aside or (by and done_by(told.text, 0, name.start)):
                continue
            there = not adjective and _is_there(told.text, name, governed.get(id(name)))
            weight = _weight(told.text, name, adjective=adjective) * (_STANDS if there else 1)
            reach = int(name.kind is NameKind.PLACE)
            body = actor_of(name) if name.kind is NameKind.ORGANISATION else None
            if body and _leads(told, sentence, name):
                weight = _FOREMOST
            yield Witness(sentence, name.country, weight, there, name.party, reach, body)


def _leads(told: Account, sentence: int, name: Name) -> bool:
    """Whether a body is what a sentence is about: "Codelco needs new trucks"."""
    opens = name.start - told.sentences[sentence].start < _OPENING
    return opens and not name.possessive and not _SAYS.match(told.text, name.end)


def _weight(text: str, name: Name, *, adjective: bool) -> float:
    if name.adjective and adjective:
        return _DESCRIBES if _NAMED.match(text, name.end) else _GOODS
    if name.kind is NameKind.COUNTRY and name.noun:
        if name.noun in _GOVERNS:
            return _STATE
        return _LEADER if name.noun.lower() in _LEADS else _DESCRIBES
    if name.kind is NameKind.COUNTRY and _HOME_OF.search(text, max(name.start - 30, 0), name.start):
        return _DESCRIBES
    return _SPEAKS[name.kind]


def _is_there(text: str, name: Name, preposition: str | None) -> bool:
    """Whether a name says where something is, whose it is or where it goes."""
    if preposition in _THERE or name.possessive or text.startswith(", where", name.end):
        return True
    return name.kind is NameKind.COUNTRY and _OWN.match(text, name.end) is not None


def _is_likened(text: str, name: Name) -> bool:
    """Whether a place only stands for its like elsewhere."""
    return text.endswith(" the ", 0, name.start) and _LIKENED.match(text, name.end) is not None


def places(heard: Iterable[Witness]) -> set[str | None]:
    """Return the countries in which the text says that something is or goes."""
    return {one.country for one in heard if one.there}


def places_by_sentence(heard: Iterable[Witness]) -> dict[int, set[str]]:
    """Return, for each sentence, the countries in which it says that something is or goes."""
    told: dict[int, set[str]] = {}
    for one in heard:
        if one.there:
            told.setdefault(one.sentence, set()).add(one.country)
    return told
