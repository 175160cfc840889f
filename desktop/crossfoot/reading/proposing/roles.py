"""Who does what in a frame: each party's role, from the words of dealing and the prepositions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.actors import Actor, actor_of
from crossfoot.reading.proposing.focus import PRONOUNS
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.triggers import LISTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.reading.proposing.focus import Focus
    from crossfoot.reading.proposing.frames import Frame, Placed
    from crossfoot.reading.proposing.names import Name
    from crossfoot.reading.proposing.triggers import Trigger, TriggerKind

GIVING = frozenset(
    {Role.SELLER, Role.INVESTOR, Role.LENDER, Role.DONOR, Role.GUARANTOR, Role.FINANCIER}
)
# Deals in which money itself is what one side gives.
MONEY = frozenset({DealType.INVESTMENT, DealType.LOAN, DealType.GRANT, DealType.PACKAGE, None})
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
# Between a name and a noun of dealing: the name does something else than deal.
_OTHER_VERB = re.compile(
    r"[(:]|\b(?:said|says|put|puts|valued?|estimate[sd]?|told|expects?|hailed|welcomed|the|these|those|"
    r"is|are|was|were|has|have|had|of|including)\b"
)
_POSSESSED = re.compile(r"(?:[’']s?)?\s+(?:[^\s,;:()]+\s+){0,6}$")
_TOWARDS = frozenset({"to", "for", "in", "into"})
# Before any word of dealing only these tell of a side: "Under a deal with Wabtec, …".
_FOREWORD = frozenset({"with", "from", "by", "between"})
_LENDERS = frozenset({PartyKind.BANK, PartyKind.MULTILATERAL})


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties of a frame.

    type:      None where the words leave it open.
    kind:      what the frame is about, for what is told after it.
    specific:  said by a plain verb or noun of dealing, not only "signed" or "agreed".
    """

    type: DealType | None
    parts: tuple[tuple[Actor, Role], ...]
    specific: bool
    kind: TriggerKind | None = None

    def with_role(self, *roles: Role) -> list[Actor]:
        """Return the parties in these roles, in the order they were named."""
        return [actor for actor, role in self.parts if role in roles]


def cast(text: str, frame: Frame, focus: Focus, before: Cast | None) -> Cast:
    """Return the parties of a frame with their roles.

    before: what was told just before; a frame that names no subject or no dealing goes on with it.
    """
    main = _main(frame.triggers) or (before.kind if before else None)
    meant = {one.name: _actors(text, one.name, focus) for one in frame.placed}
    subject_names = frame.subjects or _subject_of_noun(text, frame)
    subjects = [actor for name in subject_names for actor in meant.get(name, ())]
    if not subjects and frame.inherited and before:
        subjects = [actor for actor, role in before.parts if role in _leading(before)]
    parts: dict[Actor, Role] = {}
    for one in frame.placed:
        if one.name in subject_names:
            continue
        other = one.name in frame.others
        role = Role.PARTNER if other else _role(text, frame, one, main)
        for actor in meant[one.name]:
            if role and actor not in subjects:
                parts.setdefault(actor, role)
    subject_role = _subject_role(frame, main)
    if subject_role in parts.values() and len(set(parts.values())) == 1:
        subject_role = _COUNTER.get(subject_role, subject_role)
    ordered = {**dict.fromkeys(subjects, subject_role), **parts}
    for actor in subjects:
        focus.saw(actor, subject=True)
    specific = any(not trigger.kind.generic for trigger in frame.triggers)
    found = Cast(main.type if main else None, tuple(ordered.items()), specific, main)
    return settled(found, has_goods=bool(frame.products), words=text[frame.start : frame.end])


def _actors(text: str, name: Name, focus: Focus) -> list[Actor]:
    if name.kind is NameKind.ANAPHOR:
        return focus.resolve(name.party)
    if name.noun and name.country and text[: name.start].endswith(("the ", "The ")):
        body = focus.body_of(name.country, name.noun)
        if body:
            return [body]
    actor = actor_of(name)
    focus.saw(actor)
    return [actor]


def _subject_of_noun(text: str, frame: Frame) -> tuple[Name, ...]:
    """Return who leads a frame without a verb of dealing ("Uzbekistan followed with an order")."""
    if not frame.triggers or any(not trigger.noun for trigger in frame.triggers):
        return ()
    first = frame.triggers[0].start
    leading = [
        one
        for one in frame.placed
        if one.name.end <= first
        and one.name.sure
        and not one.name.possessive
        and not one.modifies
        and one.name.party not in PRONOUNS
    ]
    if not leading or leading[0].preposition is not None:
        return ()
    chain = [leading[0].name]
    for one in leading[1:]:
        if not one.listed or one.preposition is not None:
            break
        chain.append(one.name)
    return () if _OTHER_VERB.search(text, chain[-1].end, first) else tuple(chain)


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
    if own and own.passive and main.subject is Role.BUYER and "object" in main.places:
        return main.places["object"]
    return main.subject


def _role(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of a name that is not the subject; None where it has none."""
    before = [trigger for trigger in frame.triggers if trigger.end <= one.name.start]
    if one.modifies:
        return _maker_role(one, main)
    if one.name.possessive or _stands_before_noun(text, one, frame):
        owner = _owner_role(text, frame, one) or _host_of_goods(one, frame, main)
        if owner or one.preposition not in _TOWARDS:
            return owner
    last = before[-1] if before else None
    if last is None and frame.triggers and one.preposition not in _FOREWORD:
        return _object_role(text, one, last) or _labelled(text, frame, one, main)
    if one.preposition is None:
        return _object_role(text, one, last) or _labelled(text, frame, one, main)
    for kind in _speaking(last, main):
        role = kind.places.get(one.preposition)
        if role and _suits(one, role, one.preposition):
            return role
    return None


def _speaking(last: Trigger | None, main: TriggerKind | None) -> list[TriggerKind]:
    """Return whose prepositions count: the trigger before the name, and what the frame is about."""
    if last is None:
        return [main] if main else [LISTED]
    if main is None or main.generic:
        return [last.kind, *([main] if main else [])]
    if last.kind.generic:
        return [main, last.kind]
    if last.kind.type is main.type:
        return [last.kind, main]
    return [] if last.noun else [main]


def _host_of_goods(one: Placed, frame: Frame, main: TriggerKind | None) -> Role | None:
    """Return host for "India's first chip plant", where somebody invests in it."""
    country = one.name.kind is NameKind.COUNTRY
    if main is None or main.type is not DealType.INVESTMENT or not country:
        return None
    near = any(0 <= goods.start - one.name.end < 40 for goods in frame.products)
    return Role.HOST if near else None


def _labelled(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of the name that opens an item: "Boeing: $96 billion", "Boeing ($96 bn)"."""
    label = re.match(r"\s*(?:[:(–—]|\s-\s)", text[one.name.end : one.name.end + 4])
    opens = one.name.start - frame.start < 3
    if not label or not (opens or one.name.sure):
        return None
    if main and not main.generic and one.name.business.split()[:1] != ["maker"]:
        return main.subject
    return Role.PARTNER


def _suits(one: Placed, role: Role, preposition: str) -> bool:
    """Whether a name can have the role: "for" and "in" take countries and known bodies only."""
    if preposition in {"for", "in", "to", "into"} and not one.name.sure:
        return False
    if one.name.kind is NameKind.SEAT and preposition in {"in", "into"}:
        return role is Role.HOST
    return True


def _maker_role(one: Placed, main: TriggerKind | None) -> Role | None:
    """Return seller for "Boeing aircraft", where aircraft are bought."""
    bought = one.name.sure and (main is None or main.type in {DealType.PURCHASE, None})
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


def settled(found: Cast, *, has_goods: bool, words: str) -> Cast:
    """Return the cast with type and sides set right where parties and words tell."""
    parts = list(found.parts)
    kind = _instrument(found, words)
    if kind is DealType.LOAN:
        parts = _lenders_lend(parts)
    if kind is DealType.INVESTMENT and found.type is DealType.GRANT:
        parts = [(actor, _INVESTING.get(role, role)) for actor, role in parts]
    if kind in {DealType.GRANT, DealType.PACKAGE}:
        parts = bodies_give(parts)
    if kind in {None, DealType.PURCHASE}:
        parts, traded = _sides_by_business(parts, has_goods=has_goods)
        if traded:
            kind = DealType.PURCHASE
    return replace(found, type=kind, parts=tuple(parts))


_INSTRUMENTS = re.compile(
    r"\b(loan|grant|investment|guarantee|credit|assistance)s?\b", re.IGNORECASE
)
_AID = re.compile(
    r"\b(?:aid|grants?|donat\w+|assistance|humanitarian|relief|support|rebuild\w*|reconstruct\w*|"
    r"recovery|replenishment|charit\w+)\b",
    re.IGNORECASE,
)
_INVESTING = {Role.DONOR: Role.INVESTOR, Role.RECIPIENT: Role.HOST}
_INVESTORS = frozenset({PartyKind.COMPANY, PartyKind.STATE_COMPANY, PartyKind.FUND, None})


def _instrument(found: Cast, words: str) -> DealType | None:
    """Return the type that the instruments named and the giver's nature tell."""
    named = {match[1].lower() for match in _INSTRUMENTS.finditer(words)}
    gives = found.type in {None, DealType.GRANT, DealType.LOAN, DealType.INVESTMENT}
    if gives and len(named) > 1 and (found.type is not DealType.LOAN or len(named) > 2):
        return DealType.PACKAGE
    donors = found.with_role(Role.DONOR)
    companies = bool(donors) and all(actor.kind in _INVESTORS for actor in donors)
    if found.type is DealType.GRANT and companies and not _AID.search(words):
        return DealType.INVESTMENT
    return found.type


def _lenders_lend(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts with a bank as lender where the words put it on the other side."""
    borrowing = [actor for actor, role in parts if role is Role.BORROWER]
    lending = [actor for actor, role in parts if role is Role.LENDER]
    swapped = any(actor.kind in _LENDERS for actor in borrowing)
    if not borrowing and any(actor.kind in _LENDERS for actor in lending):
        return [
            (actor, Role.BORROWER if role is Role.LENDER and actor.is_country else role)
            for actor, role in parts
        ]
    if not swapped or any(actor.kind in _LENDERS for actor in lending):
        return parts
    turned = {Role.BORROWER: Role.LENDER, Role.LENDER: Role.BORROWER}
    return [(actor, turned.get(role, role)) for actor, role in parts]


def bodies_give(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the partners of an aid package as donor and recipient: a union gives, a state takes."""
    partners = [actor for actor, role in parts if role is Role.PARTNER]
    givers = [actor for actor in partners if actor.kind in _LENDERS]
    if not givers or len(givers) == len(partners):
        return parts
    return [
        (actor, (Role.DONOR if actor in givers else Role.RECIPIENT) if actor in partners else role)
        for actor, role in parts
    ]


def _sides_by_business(
    parts: list[tuple[Actor, Role]], *, has_goods: bool
) -> tuple[list[tuple[Actor, Role]], bool]:
    """Return the partners as buyer and seller where their businesses leave no doubt.

    has_goods: the frame names what is traded, so that a lone state or airline must be the buyer.
    """
    partners = [actor for actor, role in parts if role is Role.PARTNER]
    sellers = {actor for actor in partners if actor.business.startswith(("maker", "builder"))}
    buyers = {
        actor
        for actor in partners
        if actor not in sellers
        and (actor.is_country or actor.business.startswith(("airline", "railway", "utility")))
    }
    has_seller = bool(sellers) or any(role is Role.SELLER for _, role in parts)
    has_buyer = any(role is Role.BUYER for _, role in parts)
    others = set(partners) - sellers - buyers
    if has_buyer and not has_seller and len(partners) == 1:
        sellers, buyers = set(partners), set()
    elif has_seller and not has_buyer and not buyers and len(others) == 1:
        buyers = others
    elif not (has_seller and (has_buyer or buyers)) and not (has_goods and len(partners) == 1):
        return parts, False
    if not partners:
        return parts, False
    return [(actor, _side(actor, role, sellers, buyers)) for actor, role in parts], True


def _side(actor: Actor, role: Role, sellers: Iterable[Actor], buyers: Iterable[Actor]) -> Role:
    if role is Role.PARTNER and actor in sellers:
        return Role.SELLER
    return Role.BUYER if role is Role.PARTNER and actor in buyers else role
