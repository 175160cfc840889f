"""Who deals where a Russian clause says that something was signed: by what was, and by trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import COUNTER, GIVING
from crossfoot.reading.proposing.acts.casts import buys as is_buyer
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.continuing import ROLE_NOUN, ROLES
from crossfoot.reading.proposing.russian.makes import home_of
from crossfoot.reading.proposing.russian.scene import (
    FROM,
    Cast,
    Roles,
    add,
    given_to,
    is_of_paper,
    is_placed,
    parties,
    with_bought,
    with_maker,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause

_WITH = frozenset({"с", "со", "между", "совместно с", "вместе с"})
_TYPES = {
    Role.INVESTOR: DealType.INVESTMENT,
    Role.LENDER: DealType.LOAN,
    Role.BORROWER: DealType.LOAN,
}
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
    signers = [*subjects, *_owners(clause, small), *named_with(clause)]
    signers = list(dict.fromkeys(signers))
    named = _named_role(clause, small, subjects)
    several = matter.speaks_of_several(small, start, end)
    if named or several or not signers:
        header = several and small[end - 1] == ":"
        supplied = header or (not several and matter.supplies(small, start, end))
        return named or (owner(clause, small) if supplied else None)
    if matter.buys(small, start, end) and subjects:
        buying = [actor for actor in subjects if is_buyer(actor)]
        roles: Roles = dict.fromkeys(buying or subjects, Role.BUYER)
        for actor in signers:
            roles.setdefault(actor, Role.SELLER)
        add(roles, [one for one in parties(clause) if one.preposition in FROM], Role.SELLER)
        roles = with_maker(clause, roles)
        return Cast(
            DealType.PURCHASE, with_bought(clause, matter.bought_at(small, start, end), roles)
        )
    kind = matter.money_type(small, start, end)
    if kind is None and matter.funds(small, start, end):
        kind = DealType.LOAN if any(actor.kind in LENDERS for actor in signers) else None
    if kind:
        return Cast(kind, _lent(signers, kind))
    if matter.invests(small, start, end) or (
        matter.founds(small, start, end) and not clause.counted
    ):
        return Cast(DealType.INVESTMENT, _invested(signers, clause))
    return _traded(clause, small, signers, subjects)


def _traded(
    clause: Clause, small: str, signers: Sequence[Actor], subjects: Sequence[Actor]
) -> Cast:
    """Return who sells and who buys of those who signed, by what they are and what for."""
    start, end = clause.start, clause.end
    supply = matter.supplies(small, start, end) or matter.orders(small, start, end)
    roles = _by_trade(signers, Role.SELLER, Role.BUYER)
    if supply:
        roles = _by_make(roles, small, start, end)
        if len(signers) == 1 and not is_buyer(signers[0]):
            roles = {signers[0]: Role.SELLER}
        elif len(signers) == 1 and subjects:  # an airline's contract for aircraft
            roles = with_maker(clause, {signers[0]: Role.BUYER})
        add(roles, given_to(clause, None), Role.BUYER)
    return Cast(DealType.PURCHASE if supply else None, roles, specific=supply)


def _named_role(clause: Clause, small: str, subjects: Sequence[Actor]) -> Cast | None:
    """Return who is said to be a side, and to whom: "Поставщиком 30 трамваев стала Škoda"."""
    told = ROLE_NOUN.match(small, clause.verbs[0].start) if clause.verbs else None
    takers = given_to(clause, None)
    if told is None or not subjects or not takers:
        return None
    role = ROLES[str(told.lastgroup)]
    kind = _TYPES.get(role, DealType.PURCHASE)
    roles: Roles = dict.fromkeys(subjects, role)
    if role in COUNTER and role in GIVING:
        add(roles, takers, COUNTER[role])
    return Cast(kind, roles)


def owner(clause: Clause, small: str) -> Cast | None:
    """Return whose a contract is and who gets what it is for, where nobody is said to sign it."""
    roles: Roles = {}
    own = [one for one in parties(clause) if one.preposition is None and is_of_paper(one, small)]
    add(roles, own[-1:], Role.SELLER)
    add(roles, given_to(clause, None), Role.BUYER)
    return Cast(DealType.PURCHASE, with_maker(clause, roles)) if roles else None


def _owners(clause: Clause, small: str) -> list[Actor]:
    """Return whose a paper is: "договор SOCAR и MVM"."""
    named = [one for one in parties(clause) if one.preposition is None]
    first = next((place for place, one in enumerate(named) if is_of_paper(one, small)), None)
    if first is None:
        return []
    listed = [named[first]]
    for one in named[first + 1 :]:
        if small[listed[-1].spot.end : one.spot.start] not in {" и ", ", "}:
            break
        listed.append(one)
    return [one.spot.actor for one in listed]


def _by_make(roles: Roles, small: str, start: int, end: int) -> Roles:
    """Return of two partners the one as the seller where what is supplied is made."""
    home = home_of(small, start, end)
    makers = [actor for actor in roles if actor.country == home and home]
    if set(roles.values()) != {Role.PARTNER} or len(makers) != 1:
        return roles
    return {actor: Role.SELLER if actor in makers else Role.BUYER for actor in roles}


def named_with(clause: Clause) -> list[Actor]:
    """Return with whom something was signed, or between whom."""
    return [one.spot.actor for one in parties(clause) if one.preposition in _WITH]


def _lent(signers: Sequence[Actor], kind: DealType) -> Roles:
    giver, taker = PAIRS[kind]
    lenders = [actor for actor in signers if actor.kind in LENDERS]
    if not lenders or len(lenders) == len(signers):
        return dict.fromkeys(signers, Role.PARTNER)
    return {actor: giver if actor in lenders else taker for actor in signers}


def _invested(signers: Sequence[Actor], clause: Clause) -> Roles:
    """Return who invests, and where; a company that alone is named invests.

    Of two bodies the one at home where it is built is the host.
    """
    if len(signers) == 1 and not is_buyer(signers[0]):
        return {signers[0]: Role.INVESTOR}
    there = {one.spot.actor.country for one in clause.others if is_placed(one)}
    away = [actor for actor in signers if actor.country and actor.country not in there]
    if there and away and not any(is_buyer(actor) for actor in signers):
        return {actor: Role.INVESTOR if actor in away else Role.HOST for actor in signers}
    return _by_trade(signers, Role.INVESTOR, Role.HOST)


def _by_trade(signers: Sequence[Actor], giving: Role, taking: Role) -> Roles:
    """Return states, airlines and railways as those who take, companies as those who give."""
    takers = [actor for actor in signers if is_buyer(actor)]
    makers = [actor for actor in signers if actor.business.startswith("maker")]
    takers = takers or ([actor for actor in signers if actor not in makers] if makers else [])
    if not takers or len(takers) == len(signers):
        return dict.fromkeys(signers, Role.PARTNER)
    return {actor: taking if actor in takers else giving for actor in signers}
