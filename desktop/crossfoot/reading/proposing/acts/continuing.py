"""Who deals where a sentence goes on with the deal told just before, or tells of another like it.

"The miner received $2 billion" after its sale; "The contract with Iraq is worth $3 billion"; "A
second agreement, with Woodside, covers …".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.casts import COUNTER, GIVING, MONEY, TAKING, lends
from crossfoot.reading.proposing.acts.referring import BORROWED, THE_DEAL
from crossfoot.reading.proposing.acts.trigger_kinds import GIVE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind
    from crossfoot.reading.proposing.names.actors import Actor

_TWO = 2
# "A second agreement, with Woodside of Australia, covers": of the same sort as the one before.
_ANOTHER_DEAL = re.compile(
    r"\s*(?:(?:An?|The|Two|Three) (?:second|third|fourth|further|similar|like|separate|parallel|"
    r"smaller|larger|bigger|other|additional|new|comparable|final|last)s?\b|Another\b|"
    r"(?:Further|Additional|Similar|Other) (?=[a-z]+s\b))"
    r"(?:,? (?:one,? )?(?:of|for|worth) (?=[^\w]?[A-Z]{0,3}[$€£¥₹\d])|"
    r" (?=[A-Z]{0,3}[$€£¥₹]? ?\d)|(?: [a-z-]+){0,2} "
    r"(?:agreement|contract|deal|order|accord|memorandum|pact|purchase|loan|credit|grant|"
    r"commitment|pledge|gift|donation|tranche|facility|line|investment|sale|shipment|cargo|"
    r"delivery|consignment|lot|batch|package|takeover|acquisition)s?\b)"
)


class Acting(NamedTuple):
    """What a frame is about, who leads it, and the others with their roles.

    led: those by or from whom it is said to be.
    """

    main: TriggerKind | None
    subjects: Sequence[Actor]
    parts: Mapping[Actor, Role]
    led: AbstractSet[Actor] = frozenset()


def continued(text: str, frame: Frame, before: Cast, acting: Acting) -> Cast | None:
    """Return the cast of a frame that speaks of the deal told before it; None of its own."""
    main, subjects, parts, _ = acting
    priced = _is_price(before, main, subjects, parts)
    if priced and not BORROWED.search(text, frame.start, frame.end):
        return _with_payer(before, subjects, parts)
    if subjects:
        return None
    if _is_of_it(text, frame, before, parts):
        return before
    again = _ANOTHER_DEAL.match(text, frame.start)
    return _with_another(before, acting) if again else None


def leading_roles(before: Cast) -> frozenset[Role]:
    """Return the roles that a subject had: those of the first party named."""
    return frozenset({before.parts[0][1]}) if before.parts else frozenset()


def _is_price(
    before: Cast,
    main: TriggerKind | None,
    subjects: Sequence[Actor],
    parts: Mapping[Actor, Role],
) -> bool:
    """Whether a sentence only says what is paid in the deal just told.

    "The miner received $2 billion" after its sale, "the airline pays $3 billion" after its order.
    """
    if not subjects or main is None or main.type is not DealType.GRANT or (main is GIVE and parts):
        return False
    sellers = {actor.country for actor in before.with_role(Role.SELLER)}
    if sellers and not all(actor.country in sellers for actor in parts):
        return False
    paid = Role.SELLER if main.subject is Role.RECIPIENT else Role.BUYER
    known = {actor.party for actor in before.with_role(paid)}
    if before.type is not DealType.PURCHASE:
        return False
    if not known and paid is Role.BUYER and before.with_role(Role.SELLER):
        return not any(actor in dict(before.parts) for actor in subjects)
    return all(actor.party in known for actor in subjects)


def _with_payer(before: Cast, subjects: Sequence[Actor], parts: Collection[Actor]) -> Cast:
    """Return what was told, with whoever pays and is paid as the side that was not named."""
    told = before.parts
    if not before.with_role(Role.BUYER):
        told = (*told, *((actor, Role.BUYER) for actor in subjects))
    if not before.with_role(Role.SELLER):
        told = (*told, *((actor, Role.SELLER) for actor in parts))
    return replace(before, parts=told)


def _is_of_it(text: str, frame: Frame, before: Cast, parts: Mapping[Actor, Role]) -> bool:
    """Whether a sentence only says with whom the deal just told is: "The contract with Iraq is"."""
    if not parts or set(parts.values()) != {Role.PARTNER} or len(before.parts) < _TWO:
        return False
    sides = {role for _, role in before.parts} - {Role.PARTNER}
    told = THE_DEAL.match(text, frame.start)
    return bool(told and sides) and all(
        any(
            one.party == actor.party or (one.country == actor.country and actor.is_country)
            for one, _ in before.parts
        )
        for actor in parts
    )


def _with_another(before: Cast, acting: Acting) -> Cast | None:
    """Return a deal like the one just told, with somebody else on the other side.

    "BOTAS will buy gas from Mercuria. A second agreement, with Woodside, covers …". Who leads the
    first leads the second too, unless its words put another there: "a second loan from Japan".
    """
    main, _, parts, led = acting
    leading = next(iter(leading_roles(before)), None)
    counter = COUNTER.get(leading) if leading else None
    known = dict(before.parts)
    if leading is None or counter is None or not parts or any(actor in known for actor in parts):
        return None
    kind = main.type if main else None
    if kind is not None and kind is not before.type and not {kind, before.type} <= MONEY:
        return None
    homes = {actor.country for actor in before.with_role(leading)}
    same = homes.issuperset(actor.country for actor in parts)
    lent = any(map(lends, before.with_role(leading)))
    side = GIVING if leading in GIVING else TAKING
    alike = same or (lent and all(map(lends, parts)))
    alike = alike or (parts.keys() <= led and {*parts.values()} <= side)
    role = leading if alike else counter
    kept = [one for one in before.parts if one[1] is not role]
    return replace(before, parts=(*kept, *((actor, role) for actor in parts)))
