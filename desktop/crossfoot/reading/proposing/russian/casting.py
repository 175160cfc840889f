"""Give the parties of a Russian clause their roles: by their cases, and by what they trade in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.casts import TAKING
from crossfoot.reading.proposing.casts import buys as is_buyer
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.verbs import Act, Form

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.reading.proposing.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause, Placed
    from crossfoot.reading.proposing.russian.verbs import Verb

Roles = dict["Actor", Role]
_LENDERS = frozenset({PartyKind.BANK, PartyKind.FUND, PartyKind.MULTILATERAL})
_FROM = frozenset({"у", "от", "из"})
_WITH = frozenset({"с", "со", "между", "совместно с", "вместе с"})
_INTO = frozenset({"в", "во"})
# Givers whose money is a gift where no word says otherwise.
_GRANTING = frozenset({"Европейский союз", "ООН"})
_NO_PARTY = frozenset({NameKind.ANAPHOR, NameKind.PLACE})
_BESIDE = 60
# Where what is dealt in lies or goes.
_PLACING = frozenset({"в", "во", "на", "под", "из"})
_HOSTED = frozenset(
    {DealType.INVESTMENT, DealType.LOAN, DealType.GRANT, DealType.PACKAGE, DealType.GUARANTEE}
)
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
    lands:    the countries of sides that no party has, as a place tells ("from", "to").
    """

    type: DealType | None
    roles: Roles
    specific: bool = True
    lands: Mapping[str, str] = field(default_factory=dict)


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

    def doers(self) -> list[Actor]:
        """Who acts: the subjects; of a passive who stands in the instrumental, of a noun whose."""
        if self.verb.form is Form.PASSIVE:
            return [
                one.spot.actor
                for one in _parties(self.clause)
                if one.preposition is None and one.spot.cases == Case.INSTRUMENTAL
            ]
        if self.verb.form is Form.NOUN:
            return [one.spot.actor for one in self._owners()]
        return list(self.subjects)

    def takers(self) -> list[Placed]:
        """To whom something goes."""
        return _given_to(self.clause, self.verb)

    def givers(self) -> list[Placed]:
        """From whom it comes: «у», «от», «из»."""
        return [
            replace(one, spot=replace(one.spot, actor=replace(one.spot.actor, sure=True)))
            for one in self.clause.others
            if one.preposition in _FROM
            and not (one.into or one.spot.adjective or one.spot.kind in _NO_PARTY)
            and (one.spot.actor.sure or one.preposition == "у")
        ]

    def _owners(self) -> list[Placed]:
        """Whose the noun of dealing is: who follows it in the genitive."""
        after = [one for one in _parties(self.clause) if one.spot.start > self.verb.end]
        return [
            one
            for one in after[:1]
            if one.preposition is None
            and one.spot.cases & Case.GENITIVE
            and (self.verb.act is Act.INVEST or not _is_dative(one, self.verb))
            and one.spot.start - self.verb.end <= _BESIDE
        ]


def cast(clause: Clause, small: str, subjects: Sequence[Actor]) -> Cast | None:
    """Return who deals in a clause, in which roles; None where the words do not tell.

    subjects: whom the clause's own subjects mean.
    """
    found = _cast(clause, small, subjects)
    return found and replace(found, lands=_lands(clause, small, found))


def _cast(clause: Clause, small: str, subjects: Sequence[Actor]) -> Cast | None:
    verb = next((one for one in clause.verbs if one.act is not Act.SIGN), None)
    promised = any(one.act is Act.SIGN for one in clause.verbs)
    if verb is None or (promised and verb.form is Form.INFINITIVE):
        return _signed(clause, small, subjects)
    return _CASTS[verb.act](_Act(clause, small, subjects, verb))


def _lands(clause: Clause, small: str, found: Cast) -> dict[str, str]:
    """Return the country that a place gives to a side whose parties have none."""
    sides = found.roles.values()
    if found.type in _HOSTED:
        if any(role in TAKING and actor.country for actor, role in found.roles.items()):
            return {}
        places = [one for one in clause.others if _is_placed(one)]
        return {"to": places[-1].spot.actor.country or ""} if places else {}
    stands = Role.BUYER in sides and matter.stands(small, clause.start, clause.end)
    if not stands or any(role is Role.SELLER and one.country for one, role in found.roles.items()):
        return {}
    places = [one for one in clause.others if _is_placed(one)]
    return {"from": places[0].spot.actor.country or ""} if places else {}


def _is_placed(one: Placed) -> bool:
    """Whether a name says where something lies."""
    if one.spot.adjective or one.spot.actor.country is None:
        return False
    if one.spot.kind is NameKind.PLACE:
        return one.preposition in _PLACING or one.into
    return one.spot.is_country and (one.into or one.preposition in _INTO)


def _bought(act: _Act) -> Cast | None:
    roles: Roles = dict.fromkeys(act.doers(), Role.BUYER)
    sellers = act.givers()
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
    if act.verb.form is Form.NOUN or (act.verb.form is Form.PASSIVE and not act.doers()):
        _add(roles, [one for one in act.takers() if one.preposition != "в"], Role.BUYER)
    return Cast(DealType.PURCHASE, _with_maker(act.clause, roles)) if roles else None


def _sold(act: _Act) -> Cast | None:
    signers = _signers(act.clause)
    if len(signers) > 1 and not act.subjects:
        return Cast(DealType.PURCHASE, _by_goal(act.clause, signers))
    roles: Roles = dict.fromkeys(act.doers(), Role.SELLER)
    _add(roles, act.givers(), Role.SELLER)
    _add(roles, act.takers(), Role.BUYER)
    if act.verb.form is not Form.ACTIVE or not act.subjects:
        return Cast(DealType.PURCHASE, _with_maker(act.clause, roles)) if roles else None
    return Cast(DealType.PURCHASE, roles)


def _signers(clause: Clause) -> list[Placed]:
    """Return who have a contract: "по контракту концерна «X» с компанией Y"."""
    with_whom = [one for one in _parties(clause) if one.preposition == "с"]
    own = [
        one
        for one in _parties(clause)
        if one.preposition is None
        and one.spot.cases & Case.GENITIVE
        and with_whom
        and one.spot.end < with_whom[0].spot.start
    ]
    return [*own[-1:], *with_whom[:1]]


def _by_goal(clause: Clause, signers: Sequence[Placed]) -> Roles:
    """Return the signer at home where the goods go as the buyer, the other as the seller."""
    goals = {one.spot.actor.country for one in clause.others if one.preposition in _INTO}
    origins = {one.spot.actor.country for one in clause.others if one.spot.adjective}
    takers = [one.spot.actor for one in signers if one.spot.actor.country in goals - {None}]
    if not takers:
        away = {*origins, *(one.spot.actor.country for one in signers)} - goals - {None}
        takers = [one.spot.actor for one in signers if one.spot.actor.country not in away]
    if len(takers) != 1:
        return dict.fromkeys((one.spot.actor for one in signers), Role.PARTNER)
    home = next(iter(goals - {None})) if len(goals - {None}) == 1 else None
    return {
        replace(one.spot.actor, country=one.spot.actor.country or home)
        if one.spot.actor in takers
        else one.spot.actor: Role.BUYER if one.spot.actor in takers else Role.SELLER
        for one in signers
    }


def _ordered(act: _Act) -> Cast | None:
    """Read who gets an order as who sells."""
    roles: Roles = dict.fromkeys(act.subjects, Role.SELLER)
    buyers = [
        one
        for one in _parties(act.clause)
        if one.spot.start > act.verb.end
        and (one.preposition in {"от", "у", "для"} or one.spot.cases & Case.GENITIVE)
        and one.preposition in {None, "от", "у", "для"}
    ]
    _add(roles, buyers[:1], Role.BUYER)
    return Cast(DealType.PURCHASE, roles) if act.subjects else None


def _invested(act: _Act) -> Cast | None:
    doers = act.doers()
    roles: Roles = dict.fromkeys(doers, Role.INVESTOR)
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
    return Cast(DealType.INVESTMENT, roles) if doers else None


def _built(act: _Act) -> Cast | None:
    """Read who builds for somebody as the seller, who builds in a country as the investor."""
    buyers = [
        one
        for one in _parties(act.clause)
        if one.preposition == "для" or (one.preposition is None and _is_dative(one, act.verb))
    ]
    if buyers and act.subjects:
        roles: Roles = dict.fromkeys(act.subjects, Role.SELLER)
        _add(roles, buyers, Role.BUYER)
        return Cast(DealType.PURCHASE, roles)
    return _invested(act)


def _gave(act: _Act) -> Cast | None:
    doers, takers = act.doers(), act.takers()
    takers = takers or [one for one in act.clause.others if one.into and one.spot.is_country]
    givers = [] if doers else act.givers()
    first = next(iter(doers), None) or next((one.spot.actor for one in givers), None)
    kind = act.money or (_money_of(first, act) if first and takers else None)
    if kind is None or not (first or takers):
        return None
    giver, taker = _PAIRS[kind]
    roles: Roles = dict.fromkeys(doers, giver)
    _add(roles, givers, giver)
    _add(roles, takers, taker)
    return Cast(kind, roles)


def _money_of(giver: Actor, act: _Act) -> DealType:
    """Return what a giver gives where no word says it: a bank lends, a state grants."""
    if giver.party in _GRANTING or matter.helps(act.small, act.clause.start, act.clause.end):
        return DealType.GRANT
    return DealType.LOAN if giver.kind in _LENDERS else DealType.GRANT


def _got(act: _Act) -> Cast | None:
    kind, givers = act.money, act.givers()
    if kind is None and givers and act.subjects:
        bodies = any(one.spot.actor.kind in _LENDERS for one in givers)
        if not bodies:
            return _bought(act)
        kind = _money_of(givers[0].spot.actor, act)
    if kind is None or not act.subjects:
        return None
    giver, taker = _PAIRS[kind]
    roles: Roles = dict.fromkeys(act.subjects, taker)
    _add(roles, givers, giver)
    return Cast(kind, roles)


_CASTS: dict[Act, Callable[[_Act], Cast | None]] = {
    Act.BUY: _bought,
    Act.SELL: _sold,
    Act.INVEST: _invested,
    Act.BUILD: _built,
    Act.GIVE: _gave,
    Act.GET: _got,
    Act.ORDERED: _ordered,
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
        if not one.spot.adjective and one.spot.kind not in _NO_PARTY and one.spot.actor.sure
    ]


def _add(roles: Roles, placed: Sequence[Placed], role: Role) -> None:
    for one in placed:
        roles.setdefault(one.spot.actor, role)
