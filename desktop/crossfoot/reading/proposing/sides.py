"""Give a deal the side that its own words leave out but those around it name.

"US firms signed deals with Qatar. Parsons won $97 billion of projects": the buyer is Qatar. A side
is only filled where the words around name exactly one party for it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.casts import GIVING, MONEY, TAKING
from crossfoot.reading.proposing.settling import bodies_give

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.actors import Actor
    from crossfoot.reading.proposing.casts import Cast
    from crossfoot.reading.proposing.drafts import Draft, Topic

_GIVER = {
    DealType.PURCHASE: Role.SELLER,
    DealType.INVESTMENT: Role.INVESTOR,
    DealType.LOAN: Role.LENDER,
    DealType.GRANT: Role.DONOR,
    DealType.PACKAGE: Role.DONOR,
}
_TAKER = {
    DealType.PURCHASE: Role.BUYER,
    DealType.INVESTMENT: Role.HOST,
    DealType.LOAN: Role.BORROWER,
    DealType.GRANT: Role.RECIPIENT,
    DealType.PACKAGE: Role.RECIPIENT,
}
# What only one maker makes; it is taken for the seller where the text names it.
_BRANDS = (
    ("Boeing", re.compile(r"\b7[0-8]7\b|Dreamliner|737 M[Aa][Xx]")),
    ("Airbus", re.compile(r"\bA(?:220|3[2-8]\d)")),
    ("Dassault Aviation", re.compile(r"\bRafales?\b")),
    ("Lockheed Martin", re.compile(r"\bF-(?:16|35)|\bC-130|\bHIMARS\b")),
    ("Saab", re.compile(r"\bGripens?\b")),
    ("General Atomics", re.compile(r"\bMQ-9")),
)


def fill_sides(drafts: Sequence[Draft], wordings: Sequence[str], named: Sequence[Actor]) -> None:
    """Complete the drafts in place.

    wordings: for each draft, the words of its figures and goods.
    named: every party that the text names.
    """
    for draft, words in zip(drafts, wordings, strict=True):
        _turn_to_investment(draft)
        if draft.type is DealType.PURCHASE and not draft.giving:
            _fill_maker(draft, words, named)
        if draft.type in {DealType.GRANT, DealType.PACKAGE, DealType.LOAN}:
            draft.roles = dict(bodies_give(list(draft.roles.items())))
        for topic in draft.topics:
            _fill_from(draft, topic)
    _fill_hosts(drafts)


def _fill_hosts(drafts: Sequence[Draft]) -> None:
    """Take the one country that all investments told of are made in for those that name none."""
    made = [draft for draft in drafts if draft.type is DealType.INVESTMENT]
    hosts = {actor for draft in made for actor in draft.taking if actor.is_country}
    if len(hosts) != 1:
        return
    for draft in made:
        if draft.giving and not draft.taking:
            _put(draft, list(hosts), _TAKER)


def _turn_to_investment(draft: Draft) -> None:
    """Take a bare pledge for an investment where the total before it is of investments."""
    if draft.type is not DealType.GRANT or draft.stage is None:
        return
    about = {topic.cast.type for topic in draft.topics if topic.cast.type in MONEY}
    if about != {DealType.INVESTMENT} or draft.taking:
        return
    draft.type = DealType.INVESTMENT
    turned = {Role.DONOR: Role.INVESTOR, Role.RECIPIENT: Role.HOST}
    draft.roles = {actor: turned.get(role, role) for actor, role in draft.roles.items()}


def _fill_maker(draft: Draft, words: str, named: Sequence[Actor]) -> None:
    for maker, brand in _BRANDS:
        actor = next((one for one in named if one.party == maker), None)
        if actor and brand.search(words) and actor not in draft.roles:
            draft.roles[actor] = Role.SELLER
            return


def _fill_from(draft: Draft, topic: Topic) -> None:
    if not _alike(draft.type, topic.cast.type):
        return
    if not draft.giving and not topic.told and draft.taking:
        _put(draft, topic.cast.with_role(*GIVING), _GIVER)
    if not draft.taking and draft.giving and (not topic.told or draft.type in MONEY):
        takers = topic.cast.with_role(*TAKING)
        if topic.told:
            takers = [actor for actor in takers if actor.is_country]
        _put(draft, takers, _TAKER)
    if bool(draft.giving) != bool(draft.taking) and (not topic.told or draft.type in MONEY):
        _put_counterpart(draft, topic.cast)


def _alike(mine: DealType | None, theirs: DealType | None) -> bool:
    """Whether two deals are of one sort, so that the one may leave out what the other says."""
    if mine is theirs or theirs is None or mine is None:
        return True
    return mine in MONEY and theirs in MONEY


def _put(draft: Draft, actors: Sequence[Actor], roles: dict[DealType, Role]) -> None:
    """Add the one party that the words around name, unless it is already on the other side."""
    distinct = list(dict.fromkeys(actors))
    role = roles.get(draft.type or DealType.PURCHASE)
    if len(distinct) != 1 or role is None:
        return
    if distinct[0].party not in {actor.party for actor in draft.roles}:
        draft.roles[distinct[0]] = role


def _put_counterpart(draft: Draft, cast: Cast) -> None:
    """Add the other of the two countries that deal with each other."""
    countries = {actor.country: actor for actor, _ in cast.parts if actor.is_country}
    mine = _countries(draft)
    if len(countries) != 2 or len(mine) != 1 or not mine <= set(countries):
        return
    other = next(actor for country, actor in countries.items() if country not in mine)
    roles = _TAKER if draft.giving else _GIVER
    if draft.type in {DealType.PURCHASE, DealType.INVESTMENT, DealType.LOAN, DealType.GRANT}:
        _put(draft, [other], roles)


def _countries(draft: Draft) -> AbstractSet[str | None]:
    return {actor.country for actor in (*draft.giving, *draft.taking) if actor.country}
