"""Put the parties of each deal on the sides that the words, weighed together, speak for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.deals.sides import GIVER, TAKER
from crossfoot.reading.proposing.deals.titles import countries_of
from crossfoot.reading.proposing.weighing.choosing import Sides, choose
from crossfoot.reading.proposing.weighing.hints import Hints, sort_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor

_MUTUAL = frozenset({DealType.SWAP, DealType.TRADE_TARGET})
# So many deals in one clause are the members of a row, which the rules read one by one.
_PAIR, _ROW = 2, 3
# So many who lend together lend for no one land.
_MANY = 3


def weigh_sides(told: Account, drafts: Sequence[Draft], deal_of: Mapping[int, Draft]) -> None:
    """Settle from and to which country each draft is, in place."""
    figures: dict[int, list[int]] = {}
    for index in sorted(deal_of):
        if index not in told.skips:
            figures.setdefault(id(deal_of[index]), []).append(index)
    beside = _told_beside(told, deal_of)
    told_in = {key: {told.sentence_of[index] for index in mine} for key, mine in figures.items()}
    times = Counter(number for sentences in told_in.values() for number in sentences)
    hints = Hints(told)
    for draft in drafts:
        mine = figures.get(id(draft))
        if not mine or draft.type in _MUTUAL or _is_syndicate(draft):
            continue
        ruled = Sides(*countries_of(draft))
        named = _is_told(draft.giving, ruled.giver), _is_told(draft.taking, ruled.taker)
        if beside[id(draft)] >= (_PAIR if all(named) else _ROW):
            continue
        here = told_in[id(draft)]
        others = {number for number in hints.around(here) if times[number] > (number in here)}
        homes = {actor.party: actor.country for actor in draft.roles}
        found = hints.of(mine, others, ruled, homes)
        chosen = choose(found, sort_of(draft.type), ruled, named)
        if chosen != ruled:
            _settle(draft, chosen)


def _told_beside(told: Account, deal_of: Mapping[int, Draft]) -> Mapping[int, int]:
    """Return of each draft, by identity, how many are told in one clause with it; itself too."""
    found: Counter[int] = Counter()
    for here in told.frames:
        for frame in here:
            deals = {id(deal_of[index]) for index in frame.figures if index in deal_of}
            for one in deals:
                found[one] = max(found[one], len(deals))
    return found


def _is_syndicate(draft: Draft) -> bool:
    return draft.type is DealType.LOAN and len(draft.giving) >= _MANY


def _is_told(actors: Sequence[Actor], country: str | None) -> bool:
    """Whether the deal's own words name somebody of the country, or of none that is known."""
    return any(country is None or actor.country == country for actor in actors)


def _settle(draft: Draft, chosen: Sides) -> None:
    """Move whoever is from a country to the side that it is on, and the others beside it."""
    kind = draft.type or DealType.PURCHASE
    gives, takes = GIVER.get(kind, Role.PARTNER), TAKER.get(kind, Role.PARTNER)
    draft.roles = {
        actor: _role(actor, role, chosen, gives, takes) for actor, role in draft.roles.items()
    }
    draft.countries = chosen


def _role(actor: Actor, role: Role, chosen: Sides, gives: Role, takes: Role) -> Role:
    home = actor.country
    if home is None:
        return role
    gave, took = role in GIVING, role in TAKING
    if chosen.giver == chosen.taker:
        return role if home == chosen.giver else Role.PARTNER
    if home == chosen.giver:
        return role if gave else gives
    if home == chosen.taker:
        return role if took else takes
    return Role.PARTNER if gave or took else role
