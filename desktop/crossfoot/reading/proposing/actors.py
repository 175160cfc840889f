"""Who acts in a sentence: a name as a party, and the preposition that governs it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.names import Name

ACTING = frozenset({NameKind.COUNTRY, NameKind.SEAT, NameKind.ORGANISATION, NameKind.ANAPHOR})

_PREPOSITIONS = words(
    "with from to by for in into between of at on against via through under among across than "
    "after before during over within toward towards about near outside inside"
)
# Words that may stand between a preposition and its name, or between two names of a list.
_BETWEEN = words(
    "the a an its their his her our both two three four five several many other some state owned "
    "state-owned national flag sovereign wealth private leading largest biggest major top local "
    "fellow neighbouring gulf government group giant maker planemaker carmaker chipmaker "
    "manufacturer company companies firm firms airline airlines carrier carriers supplier "
    "suppliers developer developers utility utilities energy tech technology oil gas mining "
    "investment fund bank lender lenders investor investors operator railway rail defence defense "
    "consortium led contractor builder producer partner partners including like such as arm unit "
    "subsidiary based rival plane engine car chip steel drug software aerospace trader buyers "
    "buyer customers customer industrial conglomerate locomotive train ship world's"
)
_DETERMINERS = frozenset({"the", "a", "an", "its", "their"})
_STEPS = 5
_LIKE = frozenset({"like", "including", "as"})
_JOINING = frozenset({"and", "or", "well", "along", "with"})
_WORDS_BEFORE = re.compile(r"[\w’'.&-]+|[,;:()—–/]")
_LIST = re.compile(
    r"\s*(?:,\s*(?:and|or|&)?|\band|\bor|&|/|as well as|along with)\s*"
    r"(?:(?:the|its|also|both|later)\s+)?$"
)
_PLACE_BEFORE = re.compile(
    r"\b(?P<preposition>in|at|near|from|to|into)\s+(?:[A-Z][\w’'-]*\s*){1,3},\s+$"
)
_ACCORDING = re.compile(r"\b(?:according|due|thanks|compared|related|next|close) $")
_OF_BODY = re.compile(
    r"\b(?:consortium|group|syndicate|number|unit|pair|range|series|dozen|subsidiary|arm|government|"
    r"republic|kingdom) of (?:the )?$",
    re.IGNORECASE,
)
_OF_DOING = re.compile(
    r"\b(?P<preposition>for|to|in|into|towards?)\s+(?:the\s+|its\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:rebuilding|reconstruction|recovery|defen[cs]e|development|modernisation|modernization|benefit|"
    r"government|people|north|south|east|west|republic|kingdom) of (?:the )?$"
)
_HELP = frozenset({"help", "helping", "helps", "support", "supporting", "assist", "assisting"})
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Actor:
    """A party as a sentence means it, once what refers back is resolved."""

    party: str
    country: str | None = None
    kind: PartyKind | None = None
    business: str = ""
    sure: bool = True

    @property
    def is_country(self) -> bool:
        """Whether the party is a country itself, not a body of it."""
        return self.kind is PartyKind.GOVERNMENT and bool(self.country) and not self.business


def governing(text: str, floor: int, name: Name, before: Sequence[Name]) -> tuple[str | None, bool]:
    """Return the preposition a name depends on, and whether through a list of names.

    None: it depends on none, as a subject or an object does.
    """
    tail = text[max(floor, name.start - 90) : name.start]
    place = _PLACE_BEFORE.search(tail)
    if place and not _after_country(text, name, before):
        return place["preposition"], False
    if _OF_BODY.search(tail):
        tail = _OF_BODY.sub("", tail)
    doing = _OF_DOING.search(tail)
    if doing:
        return doing["preposition"], False
    listed = _LIST.search(tail)
    if listed and before:
        previous = before[-1]
        between = _BRACKETS.sub("", text[previous.end : name.start])
        if len(between) < 60 and _only_list(between, previous.possessive):
            preposition, _ = governing(text, floor, previous, before[:-1])
            return preposition, True
    opened = False
    for steps, word in enumerate(reversed(_WORDS_BEFORE.findall(tail))):
        folded = word.casefold()
        if folded in _PREPOSITIONS:
            said = folded == "to" and _ACCORDING.search(tail[: tail.rfind(word)])
            return ("as" if said else folded), False
        if folded in _HELP:
            return "for", False
        if folded in _LIKE and before:
            return governing(text, floor, before[-1], before[:-1])
        # Before "the" a noun phrase ends: "at COP28 the Emirates launched".
        if opened or steps > _STEPS or not (folded in _BETWEEN or word[0].isupper()):
            return None, False
        opened = folded in _DETERMINERS
    return None, False


def _after_country(text: str, name: Name, before: Sequence[Name]) -> bool:
    """Whether a country stands right before, so that the name does not tell where it lies."""
    if not before or before[-1].kind is not NameKind.COUNTRY:
        return False
    return text[before[-1].end : name.start].strip() == ","


def _only_list(between: str, possessive: bool) -> bool:
    if possessive:
        return False
    joining = [word.casefold() for word in re.findall(r"[\w’'-]+", between)]
    return all(word in _BETWEEN or word in _JOINING for word in joining)


def actor_of(name: Name) -> Actor:
    """Return the party that a name (not an anaphor) stands for."""
    return Actor(name.party, name.country, name.party_kind, name.business, name.sure)
