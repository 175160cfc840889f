"""From a draft to a proposed deal: its title, product, countries and score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role, Stage
from crossfoot.reading.proposal import ProposedDeal
from crossfoot.reading.proposing.acts.sectors import sector_of
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.acts.sectors import Product
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.names.actors import Actor

_NOUNS = {
    DealType.PURCHASE: "purchase",
    DealType.INVESTMENT: "investment",
    DealType.LOAN: "loan",
    DealType.GRANT: "grant",
    DealType.GUARANTEE: "guarantee",
    DealType.SWAP: "swap",
    DealType.TRADE_TARGET: "trade target",
    DealType.PACKAGE: "package",
}
_SIDES = words("lender maker builder airline railway utility bank fund government multilateral")
_LED_BY_GIVER = frozenset({DealType.INVESTMENT})
# Where the money goes when the words name no host: to where the partner is at home.
_HOSTED = frozenset({DealType.INVESTMENT})
_STATE = frozenset({PartyKind.STATE_COMPANY, PartyKind.GOVERNMENT})
# So many countries on one side are no country's deal.
_MANY = 3
_MUTUAL = frozenset({DealType.SWAP, DealType.TRADE_TARGET})


def proposed_deal(
    text: str, draft: Draft, numbers: Mapping[str, int], announced_on: str | None
) -> ProposedDeal:
    """Return the deal that a draft amounts to.

    numbers: the index of each party in the proposal.
    """
    kind = draft.type or DealType.OTHER
    product = _product(text, draft)
    sector = draft.sector or (sector_of(draft.unit) if draft.unit else None) or _trade(draft)
    giver, taker = draft.countries or countries_of(draft)
    return ProposedDeal(
        title=_title(draft, kind, product, taker),
        type=kind,
        sector=sector,
        product=product,
        stage=draft.stage or Stage.ANNOUNCED,
        stage_quote=draft.stage_quote,
        from_country=giver,
        to_country=taker,
        announced_on=announced_on,
        parties=tuple((numbers[actor.party], role) for actor, role in draft.roles.items()),
        place=_place(text, draft),
        score=_score(draft, product),
    )


def countries_of(draft: Draft) -> tuple[str | None, str | None]:
    """Return from which country a deal is, and to which, by its parties and the land told of."""
    kind = draft.type or DealType.OTHER
    giver = _country(draft.giving, _at_home(draft)) or draft.lands.get("from")
    giver = None if kind is DealType.LOAN and _is_syndicate(draft.giving) else giver
    taker = _country(draft.taking, draft.giving) or draft.lands.get("to")
    if not draft.giving and not draft.taking and kind not in _MUTUAL and not draft.lands:
        giver, taker = _partners(draft)
    elif taker is None and draft.giving and not draft.taking and kind in _HOSTED:
        taker = next((one.country for one in draft.parties(Role.PARTNER) if one.country), None)
        taker = None if taker == giver else taker
    return giver, taker


def _at_home(draft: Draft) -> Sequence[Actor]:
    """Return the buyers where a state body sells to them with others: it is at home with them.

    "Peru's state shipyard and Hyundai will build four ships for the navy": they come from Korea.
    """
    first = draft.giving[0] if draft.giving and draft.type is DealType.PURCHASE else None
    return draft.taking if first and first.kind in _STATE else ()


def _product(text: str, draft: Draft) -> str | None:
    """Return what is traded, in the words that name it, else as the figures count it."""
    place = _place(text, draft)
    return " ".join(text[slice(*place)].split()) if place else draft.unit


def _place(text: str, draft: Draft) -> tuple[int, int] | None:
    """Return where the first goods are named, with those joined to them by "and"."""
    if not draft.products:
        return None
    joined = [draft.products[0]]
    for product in draft.products[1:]:
        if text[joined[-1].end : product.start].strip(" ,") not in {"and", "", "and other"}:
            break
        joined.append(product)
    return joined[0].start, joined[-1].end


def _head(products: Sequence[Product]) -> str | None:
    return " ".join(products[0].words.split()) if products else None


def _title(draft: Draft, kind: DealType, product: str | None, taker: str | None) -> str:
    """Return a short name: whose deal it is, and of what ("Kazakhstan locomotives")."""
    goods = _head(draft.products) or product or _NOUNS.get(kind, "deal")
    leads = draft.giving if kind in _LED_BY_GIVER and draft.giving else draft.taking
    leads = leads or draft.giving or list(draft.roles)
    if leads:
        return f"{_short(leads[0])} {goods}"
    return f"{country_name(taker)} {goods}" if taker else goods[:1].upper() + goods[1:]


def _short(actor: Actor) -> str:
    return actor.party


def _country(actors: Sequence[Actor], others: Sequence[Actor] = ()) -> str | None:
    """Return the country of a side; None where it is of many, as it is with a union among them.

    others: the other side, which a taker is not of where it can be of another land.
    """
    named = list(dict.fromkeys(actor.country for actor in actors if actor.country))
    union = any(actor.kind is PartyKind.MULTILATERAL for actor in actors)
    if not 0 < len(named) < _MANY - union:
        return None
    theirs = {actor.country for actor in others}
    return next((country for country in named if country not in theirs), named[0])


def _is_syndicate(lenders: Sequence[Actor]) -> bool:
    """Whether so many lend together, from more than one land, that they lend for none."""
    return len(lenders) >= _MANY and len({one.country for one in lenders if one.country}) > 1


def _partners(draft: Draft) -> tuple[str | None, str | None]:
    """Return the countries of two partners: a company gives, else the one named first does."""
    actors = sorted(draft.roles, key=lambda actor: actor.kind is PartyKind.GOVERNMENT)
    if all(actor.is_country for actor in actors):
        return None, None
    countries = list(dict.fromkeys(actor.country for actor in actors if actor.country))
    return (countries[0], countries[1]) if len(countries) > 1 else (None, None)


def _trade(draft: Draft) -> str | None:
    """Return the sector that the parties' business tells."""
    for actor in draft.roles:
        trade = [word for word in actor.business.split() if word not in _SIDES]
        if trade:
            return " ".join(trade)
    return None


def _score(draft: Draft, product: str | None) -> int:
    """Return how sure the draft is: both sides, a plain verb, goods and a stated stage."""
    return (
        30
        + 20 * bool(draft.giving)
        + 20 * bool(draft.taking)
        + 10 * draft.specific
        + 10 * bool(product)
        + 10 * bool(draft.stage)
    )
