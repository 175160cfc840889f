"""Whose something is: the role of who owns a deal, its goods, or what is bought or paid for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.prepositions import BETWEEN

if TYPE_CHECKING:
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind
    from crossfoot.reading.proposing.names.prepositions import Placed

DETERMINER = re.compile(r"\s+(?:the\s+|its\s+)?")
_POSSESSED = re.compile(r"(?:[’']s?)?\s+(?:[^\s,;:()]+\s+){0,9}[(]?$")
# "Jordan's minister estimated the investment": what he speaks of is not his.
# "Luanda's airport was paid for by a loan": nor what something of it undergoes.
_NOT_ITS = re.compile(
    r"\b(?:minister|president|presidency|officials?|ministry|leader|chief|premier|chancellor|"
    r"is|are|was|were|been|by)\b"
)
_OWNED_AFTER = frozenset({"for", "of", "in", "into", "to", "towards"})
OWNERS = {
    DealType.LOAN: Role.BORROWER,
    DealType.GRANT: Role.RECIPIENT,
    DealType.INVESTMENT: Role.HOST,
    DealType.GUARANTEE: Role.BORROWER,
}
_ITS_GOODS = re.compile(r"[’']s? (?:[a-z]+ ){0,2}[A-Z\d]")
_WHOSE = re.compile(
    r"[A-Z][\w-]*(?:[’']s)|[a-z]+-(?:owned|run|based|listed|backed)|peer|competitor"
)
# "acquired the Romanian baker Vel Pitar"
_DESCRIBED_BODY = re.compile(
    r"\s(?:(?:the|an?|its|all of|control of)\s)?(?:(?:[A-Z]\w+(?:an|ish|ese|ch|i|ss)|"
    r"[a-z-]+based)\s)?"
    r"(?:(?!(?:of|to|for|in|on|at|by|with|from|and|or|that|than|as)\b)[a-z][\w-]*\s){1,4}"
)
_LONGEST_GAP = 60


def role_of_owner(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of whom something belongs to: a deal, its goods, what it pays for."""
    goods = not frame.triggers and (frame.products or frame.counted)
    if one.name.possessive and one.name.business.startswith("maker") and goods:
        return Role.SELLER
    if _is_chosen(text, frame, one):
        return Role.SELLER
    owner = _owner_role(text, frame, one) or _host_of_goods(one, frame, main)
    return owner or _owner_of_object(one, main)


def _host_of_goods(one: Placed, frame: Frame, main: TriggerKind | None) -> Role | None:
    """Return host for "India's first chip plant", where somebody invests in it."""
    country = one.name.kind is NameKind.COUNTRY
    if main is None or main.type is not DealType.INVESTMENT or not country:
        return None
    near = any(0 <= goods.start - one.name.end < 40 for goods in frame.products)
    return Role.HOST if near else None


def _owner_of_object(one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the taking side for "a loan for Egypt's monorail": what is paid for is theirs."""
    country = one.name.kind is NameKind.COUNTRY and one.name.possessive and not one.name.adjective
    if main is None or not country or one.preposition not in _OWNED_AFTER:
        return None
    return OWNERS.get(main.type) if main.type else None


def stands_before_noun(text: str, one: Placed, frame: Frame) -> bool:
    """Whether the name stands right before a noun of dealing ("the Emirates order")."""
    return one.preposition is None and any(
        trigger.noun and text[one.name.end : trigger.start] == " " for trigger in frame.triggers
    )


def _is_chosen(text: str, frame: Frame, one: Placed) -> bool:
    """Whether what somebody has is what a verb buys: "buy Fonterra's brands"."""
    if not one.name.possessive and not _ITS_GOODS.match(text, one.name.end):
        return False
    verbs = [trigger for trigger in frame.triggers if trigger.end <= one.name.start]
    last = verbs[-1] if verbs else None
    if last is None or last.noun or last.kind.places.get("object") is not Role.SELLER:
        return False
    gap = text[last.end : one.name.start]
    return DETERMINER.fullmatch(gap) is not None or only_describes(one, gap)


def _owner_role(text: str, frame: Frame, one: Placed) -> Role | None:
    """Return the role of the owner of a noun of dealing ("Turkey's $5 billion pledge")."""
    for trigger in frame.triggers:
        if trigger.noun and trigger.start >= one.name.end:
            gap = text[one.name.end : trigger.start]
            owned = _POSSESSED.fullmatch(gap) and not _NOT_ITS.search(gap)
            return trigger.kind.subject if owned else None
    return None


def only_describes(one: Placed, gap: str) -> bool:
    """Whether what stands before a body only says what it is: "buy AtlasEdge's peer atNorth"."""
    if one.name.kind is not NameKind.ORGANISATION or len(gap) > _LONGEST_GAP:
        return False
    words = gap.split()
    if all(word in BETWEEN or _WHOSE.fullmatch(word) for word in words):
        return True
    return _DESCRIBED_BODY.fullmatch(gap) is not None
