"""Give a deal the side that its own words leave out but those around it name.

"US firms signed deals with Qatar. Parsons won $97 billion of projects": the buyer is Qatar. A side
is only filled where the words around name exactly one party for it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.units import unit_of
from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import GIVING, MONEY, TAKING
from crossfoot.reading.proposing.acts.settling import bodies_give
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.brands import BRANDS
from crossfoot.reading.proposing.names.lexicon import key, lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.deals.draft import Draft, Topic

GIVER = {
    DealType.PURCHASE: Role.SELLER,
    DealType.INVESTMENT: Role.INVESTOR,
    DealType.LOAN: Role.LENDER,
    DealType.GRANT: Role.DONOR,
    DealType.PACKAGE: Role.DONOR,
    DealType.GUARANTEE: Role.GUARANTOR,
}
TAKER = {
    DealType.PURCHASE: Role.BUYER,
    DealType.INVESTMENT: Role.HOST,
    DealType.LOAN: Role.BORROWER,
    DealType.GRANT: Role.RECIPIENT,
    DealType.PACKAGE: Role.RECIPIENT,
    DealType.GUARANTEE: Role.BORROWER,
}
_LENT = frozenset({DealType.LOAN, DealType.GRANT, DealType.PACKAGE})
_COMPANIES = frozenset({None, PartyKind.COMPANY, PartyKind.STATE_COMPANY})
_PAIR = 2
_USED = re.compile(
    r"\b(?:used|second-?hand|pre-?owned|older?|age?ing|retired|surplus|former|ex-\w+|mothballed)\b",
    re.IGNORECASE,
)
# Whose money a currency is, of those in which countries lend and give abroad.
_ISSUERS = {
    "JPY": "JP",
    "CNY": "CN",
    "KRW": "KR",
    "INR": "IN",
    "GBP": "GB",
    "CAD": "CA",
    "AUD": "AU",
    "CHF": "CH",
    "SEK": "SE",
    "NOK": "NO",
    "DKK": "DK",
    "RUB": "RU",
    "TRY": "TR",
    "SAR": "SA",
    "AED": "AE",
    "KWD": "KW",
    "QAR": "QA",
}


def turn_by_currency(draft: Draft, currencies: AbstractSet[str | None]) -> None:
    """Take the country whose money is lent or given for the giver, where two are named alike.

    "Japan and the Philippines signed an accord for a ¥30 billion loan".
    """
    roles = set(draft.roles.values())
    if draft.type not in _LENT or len(draft.roles) != _PAIR or len(roles) != 1:
        return
    issuers = {_ISSUERS.get(code) for code in currencies if code}
    givers = [actor for actor in draft.roles if actor.is_country and actor.country in issuers]
    if len(givers) == 1 and draft.type is not None:
        taker = TAKER[draft.type]
        draft.roles = dict.fromkeys(draft.roles, taker) | {givers[0]: GIVER[draft.type]}


def fill_sides(drafts: Sequence[Draft], wordings: Sequence[str], named: Sequence[Actor]) -> None:
    """Complete the drafts in place.

    wordings: for each draft, the words of its figures and goods.
    named: every party that the text names.
    """
    homes = {one.country for draft in drafts if draft.type in MONEY for one in draft.taking}
    for draft, words in zip(drafts, wordings, strict=True):
        _turn_to_investment(draft)
        received = draft.type is DealType.GRANT and bool(draft.products)
        traded = draft.type in {DealType.PURCHASE, None}
        if (traded or received) and not draft.giving:
            _fill_maker(draft, words, named)
        untold = draft.type is DealType.PURCHASE and draft.taking and not draft.giving
        if untold and draft.maker and not _USED.search(words):
            _put(draft, [draft.maker], GIVER)
        if draft.type in {DealType.GRANT, DealType.PACKAGE, DealType.LOAN}:
            draft.roles = dict(bodies_give(list(draft.roles.items())))
        for topic in draft.topics:
            _fill_from(draft, topic, homes)
        _fill_home(draft)
    _fill_sellers([draft for draft in drafts if draft.type is DealType.PURCHASE])


def _fill_home(draft: Draft) -> None:
    """Take bodies of no known country for ones from where the total before them says.

    "Chinese companies will invest … Mixue intends to spend …": Mixue is one of them. So too a
    branch that is called after the land where they invest.
    """
    lands = {actor.country for actor in draft.giving if actor.country}
    branch = draft.type is DealType.INVESTMENT and lands == {one.country for one in draft.taking}
    if lands and not branch:
        return
    for topic in draft.topics:
        givers = topic.cast.with_role(*GIVING)
        if topic.told or not givers or not all(one.is_country for one in givers):
            continue
        homes = {one.country for one in givers}
        if len(homes) == 1:
            (home,) = homes
            draft.roles = {
                replace(actor, country=home)
                if role in GIVING and actor.kind in _COMPANIES
                else actor: role
                for actor, role in draft.roles.items()
            }
        return


def _fill_sellers(bought: Sequence[Draft]) -> None:
    """Take the one seller told of for what the same buyer, or the same sentence, buys besides."""
    sellers = {one for draft in bought for one in draft.giving}
    named = [draft for draft in bought if draft.giving]
    if len(sellers) != 1 or not named:
        return
    buyers = {actor.party for draft in named for actor in draft.taking}
    told = {draft.first_sentence for draft in named}
    for draft in bought:
        same = draft.first_sentence in told or not buyers.isdisjoint(
            actor.party for actor in draft.taking
        )
        more = not draft.products and (not draft.unit or unit_of(draft.unit).kind is None)
        if (same or more) and draft.taking and not draft.giving:
            _put(draft, list(sellers), GIVER)


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
    if _USED.search(words):
        return  # whoever had them sells them
    for maker, brand in BRANDS:
        if not brand.search(words):
            continue
        actor = next((one for one in named if one.party == maker), None) or _maker(maker)
        if actor is not None and actor not in draft.roles:
            draft.roles[actor] = Role.SELLER
            _turn_to_purchase(draft)
        return


def _turn_to_purchase(draft: Draft) -> None:
    """Take what a maker's goods are received in for a purchase: "the air force gets ten jets"."""
    told = draft.type is not None
    draft.type = DealType.PURCHASE
    taking = {Role.RECIPIENT} if told else {Role.RECIPIENT, Role.PARTNER}
    draft.roles = {
        actor: Role.BUYER if role in taking else role for actor, role in draft.roles.items()
    }


def _maker(name: str) -> Actor | None:
    """Return a maker that is known by its brand alone: "787" is a Boeing."""
    entry = lexicon().get(key(name))
    if entry is None:
        return None
    return Actor(entry.party, entry.country, entry.party_kind, entry.business)


def _fill_from(draft: Draft, topic: Topic, homes: AbstractSet[str | None]) -> None:
    if not _alike(draft.type, topic.cast.type):
        return
    if not draft.giving and not topic.told and draft.taking:
        givers = topic.cast.with_role(*GIVING)
        _put(draft, givers, GIVER)
        if draft.type is topic.cast.type is DealType.INVESTMENT:
            _put_together(draft, givers)
    if not draft.taking and draft.giving and (not topic.told or draft.type in MONEY):
        takers = topic.cast.with_role(*TAKING)
        if topic.told:
            takers = [actor for actor in takers if actor.is_country]
        _put(draft, takers, TAKER)
    # "The fund gives $458 million; Zambia itself contributes $33 million": not to the fund.
    own = draft.type in MONEY and any(actor.country in homes for actor in draft.giving)
    open_side = bool(draft.giving) != bool(draft.taking) and not own
    if open_side and (not topic.told or draft.type in MONEY):
        _put_counterpart(draft, topic.cast)


def _alike(mine: DealType | None, theirs: DealType | None) -> bool:
    """Whether two deals are of one sort, so that the one may leave out what the other says."""
    if mine is theirs or theirs is None or mine is None:
        return True
    return mine in MONEY and theirs in MONEY


def _put(draft: Draft, actors: Sequence[Actor], roles: dict[DealType, Role]) -> None:
    """Add the one party, or those of one country, that the words around name for a side.

    Not whoever is on the other side already.
    """
    distinct = list(dict.fromkeys(actors))
    role = roles.get(draft.type or DealType.PURCHASE)
    homes = {actor.country for actor in distinct}
    if role is None or len(homes) != 1 or (len(distinct) > 1 and None in homes):
        return
    known = {actor.party for actor in draft.roles}
    if known.isdisjoint(actor.party for actor in distinct):
        draft.roles |= dict.fromkeys(distinct, role)


def _put_together(draft: Draft, givers: Sequence[Actor]) -> None:
    """Add those who invest together: "A, B and C will build a dam. It is put at $4 billion".

    Where it lies with one of them, the others are its partners.
    """
    at_home = any(actor in draft.roles for actor in givers)
    for giver in givers:
        if giver.party not in {actor.party for actor in draft.roles}:
            draft.roles[giver] = Role.PARTNER if at_home else Role.INVESTOR


def _put_counterpart(draft: Draft, cast: Cast) -> None:
    """Add the other of the two countries that deal with each other."""
    countries = {actor.country: actor for actor, _ in cast.parts if actor.is_country}
    mine = _countries(draft)
    if len(countries) != 2 or len(mine) != 1 or not mine <= set(countries):
        return
    other = next(actor for country, actor in countries.items() if country not in mine)
    roles = TAKER if draft.giving else GIVER
    if draft.type in {DealType.PURCHASE, DealType.INVESTMENT, DealType.LOAN, DealType.GRANT}:
        _put(draft, [other], roles)


def _countries(draft: Draft) -> AbstractSet[str | None]:
    return {actor.country for actor in (*draft.giving, *draft.taking) if actor.country}
