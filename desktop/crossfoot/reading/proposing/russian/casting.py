"""Give the parties of a Russian clause their roles: by their cases, and by what they trade in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.casts import buys as is_buyer
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.verbs import Act, Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from crossfoot.reading.proposing.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause, Placed
    from crossfoot.reading.proposing.russian.verbs import Verb

Roles = dict["Actor", Role]
_LENDERS = frozenset({PartyKind.BANK, PartyKind.FUND, PartyKind.MULTILATERAL})
_FROM = frozenset({"у", "от", "из"})
_WITH = frozenset({"с", "со", "между", "совместно с", "вместе с"})
_INTO = frozenset({"в", "во"})
_PAIRS = {
    DealType.LOAN: (Role.LENDER, Role.BORROWER),
    DealType.GRANT: (Role.DONOR, Role.RECIPIENT),
    DealType.PACKAGE: (Role.LENDER, Role.BORROWER),
    DealType.GUARANTEE: (Role.GUARANTOR, Role.BORROWER),
}


@dataclass(frozen=True, slots=True)
class Cast:
    """The parties of a clause and the sort of deal.

    specific: more is said than that something was signed.
    """

    type: DealType | None
    roles: Roles
    specific: bool = True


@dataclass(frozen=True, slots=True)
class _Act:
    """What a cast is made from. small: the text folded; subjects: whom the clause's own mean."""

    clause: Clause
    small: str
    subjects: Sequence[Actor]
    verb: Verb

    @property
    def money(self) -> DealType | None:
        """The sort of money that the clause speaks of."""
        return matter.money_type(self.small, self.clause.start, self.clause.end)


def cast(clause: Clause, small: str, subjects: Sequence[Actor]) -> Cast | None:
    """Return who deals in a clause, in which roles; None where the words do not tell.

    subjects: whom the clause's own subjects mean.
    """
    verb = next((one for one in clause.verbs if one.act is not Act.SIGN), None)
    promised = any(one.act is Act.SIGN for one in clause.verbs)
    if verb is None or (promised and verb.form is Form.INFINITIVE):
        return _signed(clause, small, subjects)
    return _CASTS[verb.act](_Act(clause, small, subjects, verb))


def _bought(act: _Act) -> Cast | None:
    roles: Roles = dict.fromkeys(act.subjects, Role.BUYER)
    if act.verb.form is Form.PASSIVE:
        roles = {
            one.spot.actor: Role.BUYER
            for one in _parties(act.clause)
            if one.preposition is None and one.spot.cases == Case.INSTRUMENTAL
        }
    sellers = [one for one in _parties(act.clause) if one.preposition in _FROM and not one.into]
    if not sellers:
        sellers = [
            one
            for one in _parties(act.clause)
            if one.preposition in _INTO
            and one.spot.is_country
            and one.spot.cases & Case.PREPOSITIONAL
            and one.spot.actor not in roles
            and one.spot.kind is NameKind.COUNTRY
        ]
    _add(roles, sellers, Role.SELLER)
    return Cast(DealType.PURCHASE, _with_maker(act.clause, roles)) if roles else None


def _sold(act: _Act) -> Cast | None:
    roles: Roles = dict.fromkeys(act.subjects, Role.SELLER)
    _add(roles, _given_to(act.clause, act.verb), Role.BUYER)
    return Cast(DealType.PURCHASE, roles) if roles else None


def _invested(act: _Act) -> Cast | None:
    roles: Roles = dict.fromkeys(act.subjects, Role.INVESTOR)
    hosts = [
        one
        for one in act.clause.others
        if one.spot.is_country
        and (one.into or one.preposition in _INTO)
        and one.spot.actor not in roles
    ]
    if not hosts:
        hosts = [
            one for one in act.clause.others if one.spot.adjective and one.preposition in _INTO
        ]
    _add(roles, hosts, Role.HOST)
    return Cast(DealType.INVESTMENT, roles) if act.subjects else None


def _gave(act: _Act) -> Cast | None:
    kind = act.money
    if kind is None or not act.subjects:
        return None
    giver, taker = _PAIRS[kind]
    roles: Roles = dict.fromkeys(act.subjects, giver)
    _add(roles, _given_to(act.clause, act.verb), taker)
    return Cast(kind, roles)


def _got(act: _Act) -> Cast | None:
    kind = act.money
    if kind is None or not act.subjects:
        return None
    giver, taker = _PAIRS[kind]
    roles: Roles = dict.fromkeys(act.subjects, taker)
    _add(roles, [one for one in _parties(act.clause) if one.preposition in _FROM], giver)
    return Cast(kind, roles)


_CASTS: dict[Act, Callable[[_Act], Cast | None]] = {
    Act.BUY: _bought,
    Act.SELL: _sold,
    Act.INVEST: _invested,
    Act.GIVE: _gave,
    Act.GET: _got,
}


def _signed(clause: Clause, small: str, subjects: Sequence[Actor]) -> Cast | None:
    """Return the roles of those who signed: by what they signed, then by what they trade in."""
    start, end = clause.start, clause.end
    signers = [*subjects, *_named_with(clause)]
    if not signers or matter.speaks_of_several(small, start, end):
        return None
    if matter.buys(small, start, end) and subjects:
        roles: Roles = dict.fromkeys(subjects, Role.BUYER)
        for actor in signers:
            roles.setdefault(actor, Role.SELLER)
        _add(roles, [one for one in _parties(clause) if one.preposition in _FROM], Role.SELLER)
        return Cast(DealType.PURCHASE, _with_maker(clause, roles))
    kind = matter.money_type(small, start, end)
    if kind:
        return Cast(kind, _lent(signers, kind))
    if matter.invests(small, start, end):
        return Cast(DealType.INVESTMENT, _by_trade(signers, Role.INVESTOR, Role.HOST))
    supply = matter.supplies(small, start, end)
    roles = _by_trade(signers, Role.SELLER, Role.BUYER)
    if supply:
        _add(roles, _given_to(clause, None), Role.BUYER)
    return Cast(DealType.PURCHASE if supply else None, roles, specific=supply)


def _named_with(clause: Clause) -> list[Actor]:
    return [one.spot.actor for one in _parties(clause) if one.preposition in _WITH]


def _lent(signers: Sequence[Actor], kind: DealType) -> Roles:
    giver, taker = _PAIRS[kind]
    lenders = [actor for actor in signers if actor.kind in _LENDERS]
    if not lenders or len(lenders) == len(signers):
        return dict.fromkeys(signers, Role.PARTNER)
    return {actor: giver if actor in lenders else taker for actor in signers}


def _by_trade(signers: Sequence[Actor], giving: Role, taking: Role) -> Roles:
    """Return states, airlines and railways as those who take, companies as those who give."""
    takers = [actor for actor in signers if is_buyer(actor)]
    if not takers or len(takers) == len(signers):
        return dict.fromkeys(signers, Role.PARTNER)
    return {actor: taking if actor in takers else giving for actor in signers}


def _given_to(clause: Clause, verb: Verb | None) -> list[Placed]:
    """Return to whom: in the dative, «для …», or into a country."""
    return [
        one
        for one in _parties(clause)
        if (one.preposition is None and _is_dative(one, verb))
        or (one.preposition == "для" and bool(one.spot.cases & Case.GENITIVE))
        or (one.preposition in _INTO and one.spot.is_country and _is_goal(one))
    ]


def _is_dative(one: Placed, verb: Verb | None) -> bool:
    cases = one.spot.cases
    if one.into or not cases & Case.DATIVE:
        return False
    if cases == ANY:
        return verb is not None and 0 < one.spot.start - verb.end <= 1
    return True


def _is_goal(one: Placed) -> bool:
    return bool(one.spot.cases & Case.ACCUSATIVE)


def _with_maker(clause: Clause, roles: Roles) -> Roles:
    """Return the roles with the maker of what is bought as its seller, where nobody else is."""
    if Role.SELLER in roles.values() or Role.BUYER not in roles.values():
        return roles
    makers = {
        one.spot.actor: None
        for one in _parties(clause)
        if one.spot.actor.business.startswith("maker") and one.preposition is None
    }
    if len(makers) == 1:
        return {**roles, **dict.fromkeys(makers, Role.SELLER)}
    origins = {one.spot.actor: None for one in clause.others if one.spot.adjective}
    origins = {actor: None for actor in origins if actor not in roles}
    if not makers and len(origins) == 1:
        return {**roles, **dict.fromkeys(origins, Role.SELLER)}
    return roles


def _parties(clause: Clause) -> list[Placed]:
    return [
        one
        for one in clause.others
        if not one.spot.adjective and one.spot.kind is not NameKind.ANAPHOR and one.spot.actor.sure
    ]


def _add(roles: Roles, placed: Sequence[Placed], role: Role) -> None:
    for one in placed:
        roles.setdefault(one.spot.actor, role)
