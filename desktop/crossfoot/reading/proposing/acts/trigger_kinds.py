"""What each kind of word of dealing says of a deal, and who stands on which side of it.

A kind says which role the subject of its verb has and which a name has after each preposition.
`object` is a name right after a verb ("supply Air India with").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TriggerKind:
    """One way to speak of a deal. None as type: the words around it must say."""

    type: DealType | None
    subject: Role
    places: Mapping[str, Role] = field(default_factory=dict)
    generic: bool = False


_B, _S, _I, _H = Role.BUYER, Role.SELLER, Role.INVESTOR, Role.HOST
_L, _W, _D, _R = Role.LENDER, Role.BORROWER, Role.DONOR, Role.RECIPIENT
_P = Role.PARTNER

SELECT = TriggerKind(DealType.PURCHASE, _B, {"from": _S, "object": _S, "by": _B})
BUY = TriggerKind(
    DealType.PURCHASE,
    _B,
    {"from": _S, "with": _S, "by": _B, "to": _S, "at": _S, "object": _S},
)
PAY = TriggerKind(DealType.PURCHASE, _B, {"from": _S, "to": _S, "for": _S, "by": _B})
SELL = TriggerKind(DealType.PURCHASE, _S, {"to": _B, "for": _B, "object": _B, "by": _S, "with": _B})
WIN = TriggerKind(DealType.PURCHASE, _S, {"from": _B, "with": _B, "by": _B, "for": _B, "in": _B})
AWARD = TriggerKind(DealType.PURCHASE, _B, {"to": _S, "object": _S, "by": _B})
INVEST = TriggerKind(
    DealType.INVESTMENT,
    _I,
    {
        "in": _H,
        "into": _H,
        "by": _I,
        "from": _I,
        "to": _H,
        "across": _H,
        "on": _H,
        "near": _H,
        "at": _H,
        "outside": _H,
        "off": _H,
        "object": _H,
    },
)
ATTRACT = TriggerKind(DealType.INVESTMENT, _H, {"from": _I, "by": _I})
LEND = TriggerKind(
    DealType.LOAN,
    _L,
    {"to": _W, "for": _W, "in": _W, "object": _W, "by": _L, "from": _L, "with": _W},
)
BORROW = TriggerKind(DealType.LOAN, _W, {"from": _L, "by": _L, "with": _L})
GIVE = TriggerKind(
    DealType.GRANT, _D, {"to": _R, "for": _R, "object": _R, "by": _D, "from": _D, "in": _R}
)
# "The fund pays Vattenfall $5 million": between companies it is a price.
PAYMENT = TriggerKind(DealType.GRANT, _D, {**GIVE.places})
RECEIVE = TriggerKind(DealType.GRANT, _R, {"from": _D, "by": _D, "under": _D})
GUARANTEE = TriggerKind(
    DealType.GUARANTEE, Role.GUARANTOR, {"for": _W, "to": _W, "by": Role.GUARANTOR}
)
SWAP = TriggerKind(DealType.SWAP, _P, {"with": _P, "between": _P, "by": _P})
TARGET = TriggerKind(DealType.TRADE_TARGET, _P, {"with": _P, "between": _P})
SIGN = TriggerKind(
    None, _P, {"with": _P, "between": _P, "by": _P, "from": _P, "for": _P, "to": _P}, generic=True
)
# "The World Bank followed with $1.5 billion": it does what was told just before.
FOLLOW = TriggerKind(None, _P, {}, generic=True)
# "A further $696 million comes from the bank": who gives stands after "from".
COME = TriggerKind(None, _P, {"from": _D, "for": _R, "to": _R}, generic=True)
# An item of a list without any word of dealing: "$96 billion with Boeing for Qatar Airways".
LISTED = TriggerKind(
    None, _P, {"with": _P, "from": _P, "for": _B, "by": _P, "to": _P}, generic=True
)
