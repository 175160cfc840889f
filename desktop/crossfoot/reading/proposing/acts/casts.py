"""The parties of an act of dealing, and the two sides that roles fall on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role

if TYPE_CHECKING:
    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind
    from crossfoot.reading.proposing.names.actors import Actor

GIVING = frozenset(
    {Role.SELLER, Role.INVESTOR, Role.LENDER, Role.DONOR, Role.GUARANTOR, Role.FINANCIER}
)
TAKING = frozenset({Role.BUYER, Role.HOST, Role.BORROWER, Role.RECIPIENT})
# Deals in which money itself is what one side gives.
MONEY = frozenset({DealType.INVESTMENT, DealType.LOAN, DealType.GRANT, DealType.PACKAGE, None})
# Deals of which several that one side gives the other together are one.
GIVEN = frozenset({DealType.LOAN, DealType.GRANT, DealType.PACKAGE})
# The role of whoever stands on the other side.
COUNTER = {
    Role.BUYER: Role.SELLER,
    Role.SELLER: Role.BUYER,
    Role.INVESTOR: Role.HOST,
    Role.HOST: Role.INVESTOR,
    Role.LENDER: Role.BORROWER,
    Role.BORROWER: Role.LENDER,
    Role.DONOR: Role.RECIPIENT,
    Role.RECIPIENT: Role.DONOR,
    Role.GUARANTOR: Role.BORROWER,
}


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


def lends(actor: Actor) -> bool:
    """Whether a party is of the lending sort: a bank, a union's fund, an export credit agency."""
    return actor.kind in _LENDERS or actor.business.startswith("lender")


def buys(actor: Actor) -> bool:
    """Whether a party is of the buying sort: a state, an airline, a railway, a utility."""
    return actor.is_country or actor.business.startswith(
        ("airline", "lessor", "railway", "utility")
    )
