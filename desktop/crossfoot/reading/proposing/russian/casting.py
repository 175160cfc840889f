"""Give the parties of a Russian clause their roles: by their cases, and by what they trade in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.casts import buys
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.declension import Case
from crossfoot.reading.proposing.russian.scene import (
    INTO,
    Cast,
    Roles,
    Scene,
    add,
    is_dative,
    is_placed,
    lands,
    parties,
    with_bought,
    with_maker,
)
from crossfoot.reading.proposing.russian.signing import LENDERS, PAIRS, named_with, signed
from crossfoot.reading.proposing.russian.verbs import Act, Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Clause, Placed
    from crossfoot.reading.proposing.russian.verbs import Verb

_OBJECT_REACH = 40
# Givers whose money is a gift where no word says otherwise.
_GRANTING = frozenset({"Европейский союз", "ООН"})


def cast(
    clause: Clause, small: str, subjects: Sequence[Actor], before: DealType | None = None
) -> Cast | None:
    """Return who deals in a clause, in which roles; None where the words do not tell.

    subjects: whom the clause's own subjects mean; before: the sort of the deal told just before.
    """
    found = _cast(clause, small, subjects, before)
    if found and clause.verbs and clause.verbs[0].act is Act.LEAVE:
        return found  # where the body that is left stands is not where it goes
    return found and replace(found, lands=lands(clause, small, found))


def _cast(
    clause: Clause, small: str, subjects: Sequence[Actor], before: DealType | None
) -> Cast | None:
    verb = next((one for one in clause.verbs if one.act is not Act.SIGN), None)
    if verb and verb.form is Form.NOUN and named_with(clause):
        return signed(clause, small, subjects)
    promised = any(one.act is Act.SIGN for one in clause.verbs)
    if verb is None or (promised and verb.form is Form.INFINITIVE):
        found = signed(clause, small, subjects)
        return _named_buyer(clause, verb, found) if verb and found else found
    return _CASTS[verb.act](Scene(clause, small, subjects, verb, before))


def _named_buyer(clause: Clause, verb: Verb, found: Cast) -> Cast:
    """Return who signed with whoever of them "may buy" as the buyer, the other as the seller."""
    own = [one.spot.actor for one in parties(clause) if one.spot.end < verb.start]
    buyers = [actor for actor in own if actor.party in {one.party for one in found.roles}]
    open_ = set(found.roles.values()) == {Role.PARTNER} and len(found.roles) > 1
    if verb.act is not Act.BUY or len(buyers) != 1 or not open_:
        return found
    roles = {
        actor: Role.BUYER if actor.party == buyers[0].party else Role.SELLER
        for actor in found.roles
    }
    return Cast(DealType.PURCHASE, roles)


def _bought(act: Scene) -> Cast | None:
    roles: Roles = dict.fromkeys(act.doers(), Role.BUYER)
    sellers = act.givers()
    if act.verb.form is Form.PASSIVE and any(buys(one.spot.actor) for one in sellers):
        return None  # "всего у Emirates заказано 270 машин" is how things stand
    if not sellers:
        sellers = [
            one
            for one in parties(act.clause)
            if one.preposition in INTO
            and one.spot.is_country
            and one.spot.cases & Case.PREPOSITIONAL
            and one.spot.actor not in roles
            and one.spot.kind is NameKind.COUNTRY
        ]
    add(roles, sellers, Role.SELLER)
    if act.verb.form is Form.NOUN or (act.verb.form is Form.PASSIVE and not act.doers()):
        add(roles, [one for one in act.takers() if one.preposition != "в"], Role.BUYER)
    roles = with_maker(act.clause, roles, act.small)
    return Cast(DealType.PURCHASE, with_bought(act.clause, act.verb.end, roles)) if roles else None


def _sold(act: Scene) -> Cast | None:
    signers = _signers(act.clause)
    if len(signers) > 1 and not act.subjects:
        return Cast(DealType.PURCHASE, _by_goal(act.clause, signers))
    roles: Roles = dict.fromkeys(act.doers(), Role.SELLER)
    if act.verb.form is not Form.ACTIVE or not act.subjects:
        add(roles, act.givers(), Role.SELLER)
    add(roles, act.takers() or (act.counterparts() if act.subjects else []), Role.BUYER)
    if act.small.startswith("снаб", act.verb.start):  # the taker is the object: "снабдит Монголию"
        add(roles, [one for one in parties(act.clause) if _is_object(one)], Role.BUYER)
    if act.verb.form is not Form.ACTIVE or not act.subjects:
        return Cast(DealType.PURCHASE, with_maker(act.clause, roles, act.small)) if roles else None
    return Cast(DealType.PURCHASE, roles)


def _is_object(one: Placed) -> bool:
    return one.preposition is None and bool(one.spot.cases & Case.ACCUSATIVE)


def _signers(clause: Clause) -> list[Placed]:
    """Return who have a contract: "по контракту концерна «X» с компанией Y"."""
    with_whom = [one for one in parties(clause) if one.preposition == "с"]
    own = [
        one
        for one in parties(clause)
        if one.preposition is None
        and one.spot.cases & Case.GENITIVE
        and with_whom
        and one.spot.end < with_whom[0].spot.start
    ]
    return [*own[-1:], *with_whom[:1]]


def _by_goal(clause: Clause, signers: Sequence[Placed]) -> Roles:
    """Return the signer at home where the goods go as the buyer, the other as the seller."""
    goals = {one.spot.actor.country for one in clause.others if one.preposition in INTO}
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


def _ordered(act: Scene) -> Cast | None:
    """Read who gets an order as who sells."""
    roles: Roles = dict.fromkeys(act.subjects, Role.SELLER)
    buyers = [
        one
        for one in parties(act.clause)
        if one.spot.start > act.verb.end
        and (one.preposition in {"от", "у", "для"} or one.spot.cases & Case.GENITIVE)
        and one.preposition in {None, "от", "у", "для"}
    ]
    add(roles, buyers[:1], Role.BUYER)
    return Cast(DealType.PURCHASE, roles) if act.subjects else None


def _invested(act: Scene) -> Cast | None:
    doers = act.doers()
    roles: Roles = dict.fromkeys(doers, Role.INVESTOR)
    hosts = [
        one
        for one in act.clause.others
        if (
            (one.spot.is_country and (one.into or one.preposition in INTO))
            or (one.into and one.spot.kind is NameKind.ORGANISATION and one.spot.actor.country)
        )
        and one.spot.actor not in roles
    ]
    if not hosts:
        hosts = [one for one in act.clause.others if one.spot.adjective and one.preposition in INTO]
    add(roles, hosts, Role.HOST)
    return Cast(DealType.INVESTMENT, roles) if doers else None


def _built(act: Scene) -> Cast | None:
    """Read who builds for somebody as the seller, who builds in a country as the investor."""
    buyers = [
        one
        for one in parties(act.clause)
        if one.preposition == "для" or (one.preposition is None and is_dative(one, act.verb))
    ]
    if buyers and act.subjects:
        roles: Roles = dict.fromkeys(act.subjects, Role.SELLER)
        add(roles, buyers, Role.BUYER)
        return Cast(DealType.PURCHASE, roles)
    counted = matter.is_works(act.small, act.clause.start, act.clause.end)
    at_home = [actor for actor in act.subjects if actor.is_country]
    builders = [actor for actor in act.subjects if not actor.is_country]
    elsewhere = {one.spot.actor.country for one in act.clause.others if is_placed(one)}
    if (
        at_home and builders and not elsewhere - {actor.country for actor in at_home}
    ):  # "Правительство Турции и «Росатом» строят АЭС"
        joint: Roles = dict.fromkeys(builders, Role.INVESTOR)
        return Cast(DealType.INVESTMENT, {**joint, **dict.fromkeys(at_home, Role.HOST)})
    hosts = [one for one in parties(act.clause) if one.preposition in INTO and one.spot.is_country]
    if counted and act.subjects and len(hosts) <= 1 and act.clause.counted:
        sellers: Roles = dict.fromkeys(act.subjects, Role.SELLER)
        add(sellers, hosts, Role.BUYER)
        return Cast(DealType.PURCHASE, sellers)
    return _invested(act)


def _gave(act: Scene) -> Cast | None:
    between = any(one.preposition == "между" for one in parties(act.clause))
    if between or matter.approves(act.small, act.verb.start, act.clause.end):
        return signed(act.clause, act.small, act.subjects)  # "одобрил соглашение с X о займе"
    if (
        act.money is None
        and act.clause.counted
        and matter.trades(act.small, act.clause.start, act.clause.end)
    ):
        return _sold(act)  # "передаст 12 вертолетов по контракту"
    if matter.pays_for(act.small, act.clause.start, act.verb.end):
        return None  # "Контракт на 57 млн евро профинансирует банк" tells the price, no loan
    doers, takers = act.doers(), act.takers()
    takers = [one for one in takers if one.spot.actor not in doers]
    takers = takers or [one for one in act.clause.others if one.into and one.spot.is_country]
    givers = [] if doers else act.givers() or act.funders() or act.whose_money()
    first = next(iter(doers), None) or next((one.spot.actor for one in givers), None)
    told = bool(takers) or act.clause.priced or act.small[act.clause.end - 1] == ":"
    kind = act.money or (_money_of(first, act) if first and told else None)
    if kind is None and act.clause.counted and act.before in PAIRS:
        kind = act.before  # "…, ещё шесть предоставит Норвегия"
    if kind is None or not (first or takers):
        return None
    giver, taker = PAIRS[kind]
    roles: Roles = dict.fromkeys(doers, giver)
    add(roles, givers, giver)
    add(roles, takers, taker)
    return Cast(kind, roles)


def _money_of(giver: Actor, act: Scene) -> DealType:
    """Return what a giver gives where no word says it: a bank lends, a state grants."""
    if giver.party in _GRANTING or matter.helps(act.small, act.clause.start, act.clause.end):
        return DealType.GRANT
    return DealType.LOAN if giver.kind in LENDERS else DealType.GRANT


def _got(act: Scene) -> Cast | None:
    kind, givers = act.money, act.givers() or act.whose_money() or _out_of(act)
    if kind is None and givers and act.subjects:
        bodies = any(one.spot.actor.kind in LENDERS for one in givers)
        if not bodies:
            return _bought(act)
        kind = _money_of(givers[0].spot.actor, act)
    if kind is None and act.subjects and act.clause.counted:
        return _bought(act)
    if kind is None and givers and act.clause.priced:
        lends = givers[0].spot.actor.kind in LENDERS
        kind = _money_of(givers[0].spot.actor, act) if lends else None
        if kind is None and not act.subjects:  # "порт получит 50 млн долларов от PSA"
            return Cast(DealType.INVESTMENT, {givers[0].spot.actor: Role.INVESTOR})
    if kind is None and act.clause.priced:
        kind = act.before if act.before in PAIRS else None
    if kind is None or not (act.subjects or givers):
        return None
    giver, taker = PAIRS[kind]
    roles: Roles = dict.fromkeys(act.subjects, taker)
    add(roles, givers, giver)
    return Cast(kind, roles)


def _left(act: Scene) -> Cast | None:
    """Read who gets rid of a body, or of a share in it, as who sells it."""
    left = [
        one
        for one in act.clause.others
        if 0 <= one.spot.start - act.verb.end <= _OBJECT_REACH
        and (one.spot.kind is NameKind.ORGANISATION or one.spot.is_country)
    ]
    return Cast(DealType.PURCHASE, dict.fromkeys(act.subjects, Role.SELLER)) if left else None


def _passed(act: Scene) -> Cast | None:
    """Read to whom something passes as who buys it: "достался «Казахтелекому»", "перейдет к X"."""
    takers = [
        one
        for one in parties(act.clause)
        if (
            one.preposition in {"к", "ко"} or (one.preposition is None and is_dative(one, act.verb))
        )
        and one.spot.start > act.verb.end
    ]
    if not takers or not act.clause.priced:
        return None
    roles: Roles = {}
    add(roles, takers[:1], Role.BUYER)
    add(roles, [one for one in act.givers() if one.preposition == "от"], Role.SELLER)
    return Cast(DealType.PURCHASE, roles)


def _out_of(act: Scene) -> list[Placed]:
    """Return in which country money is taken: "возьмет в Китае кредит"."""
    own = {actor.country for actor in act.subjects}
    return [
        one
        for one in parties(act.clause)
        if act.money is DealType.LOAN
        and one.preposition in INTO
        and one.spot.is_country
        and one.spot.cases & Case.PREPOSITIONAL
        and one.spot.actor.country not in own
        and 0 < one.spot.start - act.verb.end <= _OBJECT_REACH
    ]


_CASTS: dict[Act, Callable[[Scene], Cast | None]] = {
    Act.BUY: _bought,
    Act.SELL: _sold,
    Act.INVEST: _invested,
    Act.BUILD: _built,
    Act.GIVE: _gave,
    Act.GET: _got,
    Act.ORDERED: _ordered,
    Act.LEAVE: _left,
    Act.PASS: _passed,
}
