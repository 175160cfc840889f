"""Set the partners of a deal on its two sides, where what they are tells which.

"Qatar's Baladna and the Algerian Ministry of Agriculture signed an agreement for a dairy project":
the words put nobody on a side, but a company gives what a state takes. Two of a kind stay partners.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import buys, lends
from crossfoot.reading.proposing.deals.sides import GIVER, TAKER
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Collection

    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor

_GIVES_MONEY = frozenset({PartyKind.BANK, PartyKind.MULTILATERAL, PartyKind.FUND})
_LENT = frozenset({DealType.LOAN, DealType.GRANT, DealType.PACKAGE, DealType.GUARANTEE})
# Where most of the world's direct investment abroad comes from.
# Source: UNCTAD, World Investment Report, outward stock.
LEND_ABROAD = words(
    "US CN JP GB DE FR CA NL CH HK SG KR IT ES SE BE AT NO DK FI IE AU TW AE SA QA KW LU"
)
_PAIR = 2
_MAKES = ("maker", "builder")
_OPERATES = {
    "airline aviation": "aviation",
    "lessor aviation": "aviation",
    "railway rail": "rail",
    "utility energy": "energy",
}
_SINGLE = _LENT | {DealType.INVESTMENT}
_MUTUAL = frozenset({DealType.SWAP, DealType.TRADE_TARGET})


def oppose(draft: Draft, places: Collection[str | None]) -> None:
    """Give the partners of a draft the roles of two sides, in place.

    places: countries in which the text says that something is or goes.
    """
    if (draft.type or DealType.PURCHASE) is DealType.PURCHASE:
        _turn(draft)
    partners = draft.parties(Role.PARTNER)
    if draft.type is DealType.INVESTMENT and not draft.taking and not partners:
        _at_home(draft, places)
    if draft.type in _MUTUAL or not partners:
        return
    kind = draft.type or DealType.PURCHASE
    if draft.giving and draft.taking:
        return
    if draft.giving or draft.taking:
        known = {actor.country for actor in (*draft.giving, *draft.taking)}
        role = TAKER.get(kind) if draft.giving else GIVER.get(kind)
        others = [actor for actor in partners if actor.country and actor.country not in known]
        others = others or [one for one in partners if one.business.startswith(_MAKES)]
        if len({actor.country for actor in others}) == 1 and role is not None:
            draft.roles |= dict.fromkeys(others, role)
        return
    if len({actor.country for actor in partners}) == 1 and kind in _SINGLE:
        _take_side(draft, partners, kind, places)
        return
    if all(actor.is_country for actor in partners):
        return
    if kind in GIVER and len({actor.country for actor in partners}) > 1:
        _split(draft, partners, kind, places)


def _turn(draft: Draft) -> None:
    """Let those who operate goods buy of their makers ("Emirates clinched a deal with Boeing")."""
    giving, taking = draft.giving, draft.taking
    makers = {actor.business for actor in taking}
    if not giving or not taking:
        return
    if all(f"maker {_OPERATES.get(actor.business)}" in makers for actor in giving):
        draft.roles |= dict.fromkeys(giving, TAKER[DealType.PURCHASE])
        draft.roles |= dict.fromkeys(taking, GIVER[DealType.PURCHASE])


def _take_side(
    draft: Draft, partners: list[Actor], kind: DealType, places: Collection[str | None]
) -> None:
    """Put a lone partner where its like stand, and whom it was told with on the other side.

    A body takes what others, told just before, do where it is at home.
    """
    homes = {actor.country for actor in partners}
    foreign = any(
        actor.country not in homes for topic in draft.topics for actor, _ in topic.cast.parts
    )
    takes = all(
        actor.is_country or (foreign and actor.country in places and not lends(actor))
        for actor in partners
    )
    gives = all(actor.kind in _GIVES_MONEY or lends(actor) for actor in partners)
    if not takes and kind in _LENT and not gives:
        return
    draft.roles |= dict.fromkeys(partners, (TAKER if takes else GIVER)[kind])
    mine = {actor.country for actor in partners}
    others = {
        actor
        for topic in draft.topics
        for actor, role in topic.cast.parts
        if role is Role.PARTNER and actor.country not in mine and actor.country
    }
    if len(others) == 1:
        draft.roles.setdefault(others.pop(), (GIVER if takes else TAKER)[kind])


def _at_home(draft: Draft, places: Collection[str | None]) -> None:
    """Take the one of two joint investors for the host at whose home it is.

    "Orano and Kazatomprom will develop a mine": the state company's.
    """
    givers = [actor for actor in draft.giving if actor.country]
    if len({actor.country for actor in givers}) != _PAIR:
        return
    leaning = sorted(givers, key=lambda actor: _takes(actor, DealType.INVESTMENT, places))
    local = leaning[-1]
    tied = _takes(local, DealType.INVESTMENT, places) == _takes(
        leaning[0], DealType.INVESTMENT, places
    )
    if tied:
        local, giver = _by_wealth(givers, local)
        tied = local == giver
    if not tied:
        homely = [actor for actor in givers if actor.country == local.country]
        draft.roles |= dict.fromkeys(homely, Role.HOST)


def _split(
    draft: Draft, partners: list[Actor], kind: DealType, places: Collection[str | None]
) -> None:
    leaning = {actor: _takes(actor, kind, places) for actor in partners}
    taker = max(partners, key=lambda actor: leaning[actor])
    giver = min(partners, key=lambda actor: leaning[actor])
    if leaning[taker] == leaning[giver]:
        taker, giver = _by_wealth(partners, taker)
    if taker.country == giver.country:
        return
    for actor in partners:
        takes = actor.country == taker.country if actor.country else actor is taker
        draft.roles[actor] = TAKER[kind] if takes else GIVER[kind]


def _by_wealth(partners: list[Actor], taker: Actor) -> tuple[Actor, Actor]:
    """Return taker and giver by where capital comes from, where nothing else tells them apart."""
    rich = [actor for actor in partners if actor.country in LEND_ABROAD]
    others = [actor for actor in partners if actor.country and actor not in rich]
    if len({actor.country for actor in rich}) == 1 and len(others) == 1:
        return others[0], rich[0]
    return taker, taker


def _takes(actor: Actor, kind: DealType, places: Collection[str | None]) -> int:
    """Return how likely a party is to be the one that takes; the more the likelier."""
    if kind in _LENT and (actor.kind in _GIVES_MONEY or lends(actor)):
        return -3
    if actor.is_country:
        return 3 + (actor.country in places)
    if actor.business.startswith(("maker", "builder")):
        return -2
    state = actor.kind in {PartyKind.STATE_COMPANY, PartyKind.GOVERNMENT, PartyKind.FUND}
    local = actor.country in places or actor.country not in LEND_ABROAD
    return 2 * (actor.country in places) + (state and local) + 2 * buys(actor)
