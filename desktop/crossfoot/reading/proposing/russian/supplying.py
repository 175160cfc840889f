"""What a Russian clause leaves to the text before it: who takes, in which country it lies.

"ЕБРР даст Армении 100 млн евро. Ещё 50 млн добавит АБР": the second goes to Armenia too. Only one
party or country that can be meant is taken; of two that can be, none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.scene import Cast

_TAKER = {
    DealType.LOAN: Role.BORROWER,
    DealType.GRANT: Role.RECIPIENT,
    DealType.PACKAGE: Role.BORROWER,
    DealType.GUARANTEE: Role.BORROWER,
}
_GIVER = {
    DealType.LOAN: Role.LENDER,
    DealType.GRANT: Role.DONOR,
    DealType.PACKAGE: Role.LENDER,
    DealType.GUARANTEE: Role.GUARANTOR,
}
GIVEN = frozenset(_TAKER)
_HOSTED = GIVEN | {DealType.INVESTMENT}
_MANY_STATES = frozenset({PartyKind.MULTILATERAL})


def with_sides(found: Cast, before: Draft | None, *, also: bool) -> Cast:
    """Return a cast with the side it leaves out, as the deal told just before has it.

    also: the words add to what was told ("Ещё", "Кроме того").
    """
    if before is None or not found.roles:
        return found
    had = set(found.roles.values())
    given = found.type in GIVEN and before.type in GIVEN
    sold = found.type is before.type is DealType.PURCHASE
    if not had & TAKING and "to" not in found.lands:
        return _to_the_same(found, before, given=given, sold=sold, also=also)
    if given and not had & GIVING and found.type:
        return _joined(found, before.giving, _GIVER[found.type])
    if had == {Role.BUYER} and sold and also:
        return _joined(found, before.giving, Role.SELLER)
    return found


def _to_the_same(found: Cast, before: Draft, *, given: bool, sold: bool, also: bool) -> Cast:
    if given and found.type:
        land = before.lands.get("to")
        if before.taking or not land:
            return _joined(found, before.taking, _TAKER[found.type])
        return replace(found, lands={**found.lands, "to": land})
    givers = [actor for actor, role in found.roles.items() if role in GIVING]
    others = [actor for actor in before.roles if actor not in givers]
    if found.type is DealType.INVESTMENT and givers and all(one in before.roles for one in givers):
        homes = {actor.country for actor in others if actor.country}
        if len(homes) == 1:  # "Инвестиции корейской стороны" go to the other side
            return replace(found, lands={**found.lands, "to": homes.pop()})
    if found.type is DealType.INVESTMENT and also:
        home = next((actor.country for actor in before.taking if actor.country), None)
        return replace(found, lands={**found.lands, "to": home}) if home else found
    return (
        _joined(found, before.taking, Role.BUYER) if sold and (also or not before.giving) else found
    )


def _joined(found: Cast, actors: Sequence[Actor], role: Role) -> Cast:
    added = {actor: role for actor in actors if actor not in found.roles}
    return replace(found, roles={**found.roles, **added})


def with_land(found: Cast, near: Sequence[Collection[str]], topics: Mapping[str, int]) -> Cast:
    """Return a cast of money with the one country, not the giver's, that the words about it name.

    near: the countries that this sentence names, then those that it stands among, nearest first.
    topics: how often the text names each country, which tells of several the one meant.
    """
    takes = any(role in TAKING and actor.country for actor, role in found.roles.items())
    sold = found.type is DealType.PURCHASE and set(found.roles.values()) == {Role.SELLER}
    if not (sold or found.type in _HOSTED) or takes or "to" in found.lands:
        return found
    givers = [actor for actor, role in found.roles.items() if role in GIVING]
    if not givers or any(not one.country and one.kind not in _MANY_STATES for one in givers):
        return found
    shared = any(actor.kind in _MANY_STATES for actor in givers)
    own = set() if shared else {actor.country for actor in givers}
    for named in near[1:] if sold else near:
        others = [one for one in dict.fromkeys(named) if one not in own]
        if others:
            land = others[0] if len(others) == 1 else _leading(others, topics)
            return replace(found, lands={**found.lands, "to": land}) if land else found
    land = _leading([one for one in topics if one not in own], topics)
    return replace(found, lands={**found.lands, "to": land}) if land else found


def with_origin(found: Cast, above: Sequence[Collection[str]]) -> Cast:
    """Return a cast of a list's item from the one other country that the lines above name.

    "По итогам визита председателя КНР в Астану …": what an unknown body puts in is from China.
    """
    givers = [actor for actor, role in found.roles.items() if role in GIVING]
    homes = [actor.country for actor, role in found.roles.items() if role in TAKING]
    taker = found.lands.get("to") or next((one for one in homes if one), None)
    if not givers or taker is None or any(one.country for one in givers):
        return found
    others = {one for named in above for one in named} - {taker}
    return (
        replace(found, lands={**found.lands, "from": others.pop()}) if len(others) == 1 else found
    )


def _leading(countries: Sequence[str], topics: Mapping[str, int]) -> str | None:
    """Return the country that the text names often, and twice as often as any other of them."""
    ranked = sorted(countries, key=lambda one: -topics.get(one, 0))
    first, second = (topics.get(one, 0) for one in (*ranked, "", "")[:2])
    return ranked[0] if first > 1 and first >= second * 2 else None


def countries_of(reading: Reading) -> list[str]:
    """Return the countries that a sentence names, itself or by where somebody is from."""
    return [
        name.actor.country
        for name in reading.names
        if name.actor.country and name.kind not in {NameKind.ANAPHOR, NameKind.ORGANISATION}
    ]
