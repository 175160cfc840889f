"""Who deals where a Russian clause says that something was signed: by what was, and by trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import buys as is_buyer
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.makes import home_of
from crossfoot.reading.proposing.russian.scene import (
    FROM,
    Cast,
    Roles,
    add,
    given_to,
    is_of_paper,
    parties,
    with_maker,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause

_WITH = frozenset({"с", "со", "между", "совместно с", "вместе с"})
LENDERS = frozenset({PartyKind.BANK, PartyKind.FUND, PartyKind.MULTILATERAL})
PAIRS = {
    DealType.LOAN: (Role.LENDER, Role.BORROWER),
    DealType.GRANT: (Role.DONOR, Role.RECIPIENT),
    DealType.PACKAGE: (Role.LENDER, Role.BORROWER),
    DealType.GUARANTEE: (Role.GUARANTOR, Role.BORROWER),
}


def signed(clause: Clause, small: str, subjects: Sequence[Actor]) -> Cast | None:
    """Return the roles of those who signed: by what they signed, then by what they trade in."""
    start, end = clause.start, clause.end
    signers = [*subjects, *_named_with(clause)]
    if matter.speaks_of_several(small, start, end):
        return None
    if not signers:
        return _supplied(clause, small) if matter.supplies(small, start, end) else None
    if matter.buys(small, start, end) and subjects:
        roles: Roles = dict.fromkeys(subjects, Role.BUYER)
        for actor in signers:
            roles.setdefault(actor, Role.SELLER)
        add(roles, [one for one in parties(clause) if one.preposition in FROM], Role.SELLER)
        return Cast(DealType.PURCHASE, with_maker(clause, roles))
    kind = matter.money_type(small, start, end)
    if kind:
        return Cast(kind, _lent(signers, kind))
    if matter.invests(small, start, end):
        return Cast(DealType.INVESTMENT, _invested(signers))
    supply = matter.supplies(small, start, end)
    roles = _by_trade(signers, Role.SELLER, Role.BUYER)
    if supply:
        roles = _by_make(roles, small, start, end)
    if supply:
        add(roles, given_to(clause, None), Role.BUYER)
    return Cast(DealType.PURCHASE if supply else None, roles, specific=supply)


def _supplied(clause: Clause, small: str) -> Cast | None:
    """Return whose a contract is and who gets what it is for, where nobody is said to sign it."""
    roles: Roles = {}
    own = [one for one in parties(clause) if one.preposition is None and is_of_paper(one, small)]
    add(roles, own[-1:], Role.SELLER)
    add(roles, given_to(clause, None), Role.BUYER)
    return Cast(DealType.PURCHASE, with_maker(clause, roles)) if roles else None


def _by_make(roles: Roles, small: str, start: int, end: int) -> Roles:
    """Return of two partners the one as the seller where what is supplied is made."""
    home = home_of(small, start, end)
    makers = [actor for actor in roles if actor.country == home and home]
    if set(roles.values()) != {Role.PARTNER} or len(makers) != 1:
        return roles
    return {actor: Role.SELLER if actor in makers else Role.BUYER for actor in roles}


def _named_with(clause: Clause) -> list[Actor]:
    return [one.spot.actor for one in parties(clause) if one.preposition in _WITH]


def _lent(signers: Sequence[Actor], kind: DealType) -> Roles:
    giver, taker = PAIRS[kind]
    lenders = [actor for actor in signers if actor.kind in LENDERS]
    if not lenders or len(lenders) == len(signers):
        return dict.fromkeys(signers, Role.PARTNER)
    return {actor: giver if actor in lenders else taker for actor in signers}


def _invested(signers: Sequence[Actor]) -> Roles:
    """Return who invests, and where; a company that alone is named invests."""
    if len(signers) == 1 and not is_buyer(signers[0]):
        return {signers[0]: Role.INVESTOR}
    return _by_trade(signers, Role.INVESTOR, Role.HOST)


def _by_trade(signers: Sequence[Actor], giving: Role, taking: Role) -> Roles:
    """Return states, airlines and railways as those who take, companies as those who give."""
    takers = [actor for actor in signers if is_buyer(actor)]
    if not takers or len(takers) == len(signers):
        return dict.fromkeys(signers, Role.PARTNER)
    return {actor: taking if actor in takers else giving for actor in signers}
