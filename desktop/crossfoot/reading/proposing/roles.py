"""Who does what in a frame: each party's role, from the words of dealing and the prepositions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.actors import Actor, actor_of
from crossfoot.reading.proposing.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.reading.proposing.focus import Focus
    from crossfoot.reading.proposing.frames import Frame, Placed
    from crossfoot.reading.proposing.names import Name
    from crossfoot.reading.proposing.triggers import Trigger, TriggerKind

GIVING = frozenset(
    {Role.SELLER, Role.INVESTOR, Role.LENDER, Role.DONOR, Role.GUARANTOR, Role.FINANCIER}
)
TAKING = frozenset({Role.BUYER, Role.HOST, Role.BORROWER, Role.RECIPIENT})
_COUNTER = {
    Role.BUYER: Role.SELLER,
    Role.INVESTOR: Role.HOST,
    Role.LENDER: Role.BORROWER,
    Role.DONOR: Role.RECIPIENT,
    Role.GUARANTOR: Role.BORROWER,
}
_COUNTER |= {taking: giving for giving, taking in _COUNTER.items() if taking is not Role.BORROWER}
_COUNTER[Role.BORROWER] = Role.LENDER
_DETERMINER = re.compile(r"\s+(?:the\s+|its\s+)?")
_POSSESSED = re.compile(r"(?:[’']s?)?\s+(?:[^\s,;:()]+\s+){0,6}$")
_LENDERS = frozenset({PartyKind.BANK, PartyKind.MULTILATERAL})


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties of a frame. type: None where the words leave it open."""

    type: DealType | None
    parts: tuple[tuple[Actor, Role], ...]
    specific: bool

    def with_role(self, *roles: Role) -> list[Actor]:
        """Return the parties in these roles, in the order they were named."""
        return [actor for actor, role in self.parts if role in roles]


def cast(text: str, frame: Frame, focus: Focus, before: Cast | None) -> Cast:
    """Return the parties of a frame with their roles.

    before: the cast of the frame before it in the sentence, whose subject it may inherit.
    """
    main = _main(frame.triggers)
    parts: dict[Actor, Role] = {}
    subjects = [actor for name in frame.subjects for actor in _actors(name, focus)]
    if not subjects and frame.inherited and before:
        subjects = [actor for actor, role in before.parts if role in _leading(before)]
    placed = [one for one in frame.placed if one.name not in frame.subjects]
    for one in placed:
        role = _role(text, frame, one, main)
        for actor in _actors(one.name, focus) if role else ():
            if role and actor not in subjects:
                parts.setdefault(actor, role)
    subject_role = _subject_role(frame, main)
    if subject_role in parts.values() and len(set(parts.values())) == 1:
        subject_role = _COUNTER.get(subject_role, subject_role)
    ordered = {**dict.fromkeys(subjects, subject_role), **parts}
    for actor in subjects:
        focus.saw(actor, subject=True)
    return _settled(Cast(main.type if main else None, tuple(ordered.items()), main is not None))


def _actors(name: Name, focus: Focus) -> list[Actor]:
    if name.kind is NameKind.ANAPHOR:
        return focus.resolve(name.party)
    actor = actor_of(name)
    focus.saw(actor)
    return [actor]


def _main(triggers: Sequence[Trigger]) -> TriggerKind | None:
    """Return what the frame is about: its first plain verb of dealing, else its first noun."""
    verbs = [one.kind for one in triggers if not one.noun]
    nouns = [one.kind for one in triggers if one.noun]
    for kind in (*verbs, *nouns):
        if not kind.generic:
            return kind
    return next(iter((*verbs, *nouns)), None)


def _leading(before: Cast) -> frozenset[Role]:
    """Return the roles that a subject had: those of the first party named."""
    return frozenset({before.parts[0][1]}) if before.parts else frozenset()


def _subject_role(frame: Frame, main: TriggerKind | None) -> Role:
    if main is None:
        return Role.PARTNER
    own = next((one for one in frame.triggers if one.kind is main), None)
    if own and own.passive and Role.BUYER in {main.subject} and "object" in main.places:
        return main.places["object"]
    return main.subject


def _role(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of a name that is not the subject; None where it has none."""
    before = [trigger for trigger in frame.triggers if trigger.end <= one.name.start]
    if one.modifies:
        return _maker_role(one, main)
    if one.name.possessive or _stands_before_noun(text, one, frame):
        return _owner_role(text, frame, one)
    last = before[-1] if before else None
    kinds = [last.kind] if last else []
    if main and not main.generic and last and last.kind.generic:
        kinds.insert(0, main)
    elif main:
        kinds.append(main)
    if one.preposition is None:
        return _object_role(text, one, last)
    for kind in kinds:
        role = kind.places.get(one.preposition)
        if role and _suits(one, role, one.preposition):
            return role
    return None


def _suits(one: Placed, role: Role, preposition: str) -> bool:
    """Whether a name can have the role: "for" and "in" take countries and known bodies only."""
    if preposition in {"for", "in", "to", "into"} and not one.name.sure:
        return False
    if one.name.kind is NameKind.SEAT and preposition in {"in", "into"}:
        return role is Role.HOST
    return True


def _maker_role(one: Placed, main: TriggerKind | None) -> Role | None:
    """Return seller for "Boeing aircraft", where aircraft are bought."""
    bought = main is None or main.type in {DealType.PURCHASE, None}
    return Role.SELLER if bought and one.name.kind is NameKind.ORGANISATION else None


def _stands_before_noun(text: str, one: Placed, frame: Frame) -> bool:
    """Whether the name stands right before a noun of dealing ("the Emirates order")."""
    return one.preposition is None and any(
        trigger.noun and text[one.name.end : trigger.start] == " " for trigger in frame.triggers
    )


def _owner_role(text: str, frame: Frame, one: Placed) -> Role | None:
    """Return the role of the owner of a noun of dealing ("Turkey's $5 billion pledge")."""
    for trigger in frame.triggers:
        if trigger.noun and trigger.start >= one.name.end:
            gap = text[one.name.end : trigger.start]
            return trigger.kind.subject if _POSSESSED.fullmatch(gap) else None
    return None


def _object_role(text: str, one: Placed, last: Trigger | None) -> Role | None:
    if last is None or last.noun or last.passive:
        return None
    gap = text[last.end : one.name.start]
    return last.kind.places.get("object") if _DETERMINER.fullmatch(gap) else None


def _settled(found: Cast) -> Cast:
    """Return the cast with sides set right where the parties themselves tell."""
    parts = list(found.parts)
    if found.type is DealType.LOAN:
        parts = _lenders_lend(parts)
    if found.type in {None, DealType.PURCHASE, DealType.PACKAGE}:
        parts, sold = _sides_by_business(parts)
        if sold and found.type is None:
            return Cast(DealType.PURCHASE, tuple(parts), found.specific)
    return Cast(found.type, tuple(parts), found.specific)


def _lenders_lend(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts with a bank as lender where the words put it on the other side."""
    borrowing = [actor for actor, role in parts if role is Role.BORROWER]
    lending = [actor for actor, role in parts if role is Role.LENDER]
    swapped = any(actor.kind in _LENDERS for actor in borrowing)
    if not swapped or any(actor.kind in _LENDERS for actor in lending):
        return parts
    turned = {Role.BORROWER: Role.LENDER, Role.LENDER: Role.BORROWER}
    return [(actor, turned.get(role, role)) for actor, role in parts]


def _sides_by_business(
    parts: list[tuple[Actor, Role]],
) -> tuple[list[tuple[Actor, Role]], bool]:
    """Return the partners as buyer and seller where their businesses leave no doubt."""
    partners = [actor for actor, role in parts if role is Role.PARTNER]
    sellers = {actor for actor in partners if actor.business.startswith(("maker", "builder"))}
    buyers = {
        actor
        for actor in partners
        if actor not in sellers
        and (actor.is_country or actor.business.startswith(("airline", "railway", "utility")))
    }
    has_seller = bool(sellers) or any(role is Role.SELLER for _, role in parts)
    has_buyer = bool(buyers) or any(role is Role.BUYER for _, role in parts)
    if not (has_seller and has_buyer) or not partners:
        return parts, False
    return [(actor, _side(actor, role, sellers, buyers)) for actor, role in parts], True


def _side(actor: Actor, role: Role, sellers: Iterable[Actor], buyers: Iterable[Actor]) -> Role:
    if role is Role.PARTNER and actor in sellers:
        return Role.SELLER
    return Role.BUYER if role is Role.PARTNER and actor in buyers else role
