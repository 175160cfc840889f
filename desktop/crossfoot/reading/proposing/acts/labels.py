"""Who is said to stand where in so many words: "Buyer: Oman", "The seller is Cantech"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Role
from crossfoot.reading.proposing.acts.casts import COUNTER

if TYPE_CHECKING:
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.names.prepositions import Placed

LABEL = 24
"""How far at most a label stands before its name."""

# "Buyer: Royal Air Force of Oman", in a fact sheet.
_SAID_ROLES = {
    **dict.fromkeys(("buyer", "customer", "purchaser", "lessee", "importer"), Role.BUYER),
    **dict.fromkeys(
        (
            "seller",
            "supplier",
            "manufacturer",
            "maker",
            "builder",
            "contractor",
            "vendor",
            "lessor",
            "exporter",
            "yard",
            "shipyard",
        ),
        Role.SELLER,
    ),
    "investor": Role.INVESTOR,
    "host": Role.HOST,
    "lender": Role.LENDER,
    "borrower": Role.BORROWER,
    "donor": Role.DONOR,
    "recipient": Role.RECIPIENT,
}
_SAID_ROLE = re.compile(
    rf"\b(?P<role>{'|'.join(_SAID_ROLES)})s?(?: country)?"
    r"(?:\s?[:–—]|\s(?:is|are|was|were|will be|would be|include|includes)|,)"
    r"\s(?:the\s)?(?:[A-Z]\w+[’']s\s)?$",
    re.IGNORECASE,
)
_AS = re.compile(
    rf"\s+as (?:the |its |an? )?(?:[a-z]+ ){{0,2}}?(?P<role>{'|'.join(_SAID_ROLES)})\b"
)

_ARROW = r"\s?(?:[-=–—]+>|[→⇒⟶➔➜➡]\ufe0f?)\s?"
_BEFORE_ARROW = re.compile(_ARROW)
_AFTER_ARROW = re.compile(rf"{_ARROW}(?:the |[A-Z][\w’'-]*[’']s )?$")


def by_arrow(text: str, one: Placed, taker: Role | None) -> Role | None:
    """Return the side of who stands before or behind an arrow: "KEXIM → Tanzania, $2.5 billion".

    taker: the role of whoever takes in such a deal.
    """
    if taker is None:
        return None
    if _BEFORE_ARROW.match(text, one.name.end):
        return COUNTER[taker]
    start = max(one.name.start - LABEL, 0)
    return taker if _AFTER_ARROW.search(text, start, one.name.start) else None


def said_roles(text: str, frame: Frame) -> dict[Name, Role]:
    """Return who is said to stand where in so many words: "The seller is Cantech"."""
    roles = {one.name: said_role(text, frame, one) for one in frame.placed}
    return {name: role for name, role in roles.items() if role is not None}


def said_role(text: str, frame: Frame, one: Placed) -> Role | None:
    """Return the role that a label says: "Buyer: Oman", "the main contractors are A, B and C"."""
    place = frame.placed.index(one)
    while place and frame.placed[place].listed and frame.placed[place].preposition is None:
        place -= 1
    first = frame.placed[place].name.start
    label = text[max(frame.start, first - LABEL) : first]
    said = _SAID_ROLE.search(label)
    return _SAID_ROLES[said["role"].lower()] if said else None


def acts_as(text: str, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role that words after a name say: "Airbus as main contractor"."""
    said = _AS.match(text, one.name.end)
    if said is None or main is None:
        return None
    return _SAID_ROLES.get(said["role"])
