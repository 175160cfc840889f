"""Set a cast right where the nature of its parties tells more than the grammar.

A bank lends, a union gives, an airline buys and a maker sells, whoever "signed" first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import Cast, buys, lends
from crossfoot.reading.proposing.acts.referring import UNNAMED, UNNAMED_BUYER
from crossfoot.reading.proposing.acts.trigger_kinds import GIVE, SELECT
from crossfoot.reading.proposing.names.countries import country_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.reading.proposing.names.actors import Actor

_PAIR = 2
_FOR_GOODS = re.compile(
    r"\b(?:for|to (?:buy|purchase|acquire)|purchase of|supply of|delivery of) (?:up to |over |"
    r"the |about )?"
    r"(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens)"
)
_INSTRUMENTS = re.compile(
    r"\b(loan|grant|investment|guarantee|credit|assistance)s?\b", re.IGNORECASE
)
_AID = re.compile(
    r"\b(?:aid|grants?|donat\w+|assistance|humanitarian|relief|support|rebuild\w*|reconstruct\w*|"
    r"recovery|replenishment|charit\w+)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£¥₹]|\b(?:million|billion|trillion|bn)\b"
    r"(?! (?:metric )?(?:tonnes|tons|barrels|cubic|bushels|(?:[a-z]+ )?doses|vials|litres|gallons|"
    r"shares|units|bags|pieces|rounds|shells|from)\b)"
)
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_SPENDS = re.compile(
    r"\b(?:spend(?:s|ing)?|spent|set aside|earmark\w*|allocat\w+)\b[^.;]{0,80}? (?:on|for)\b"
    r"[^.;]{0,60}?\b(?:\d+ [A-Z]|(?:two|three|four|five|six|eight|ten|twelve) [A-Z]|systems?|"
    r"equipment|weapons?|missiles?|aircraft|jets|helicopters?|ships?|frigates?|submarines?|tanks?|"
    r"vehicles|trains?|locomotives?|buses|drones?)\b"
)
# "agreement with Gazprom Neft for its 56.15% of the refiner": what one has the other takes.
_TAKES_OVER = re.compile(
    r"\bwith [^.;,]{2,60}? (?:for|on|over) (?:its|their|the latter[’']s) (?:[\w.-]+ )?"
    r"(?:[\d.]+ ?(?:%|per ?cent)|stakes?|shares?|shareholding|holding|interest|business|unit|arm|"
    r"division|operations|assets|subsidiary|mines?|fields?|plants?|brands?|portfolio)"
)
_LENDS = re.compile(r"\b(?:provid|lend|lent|extend|offer|commit|pledg)(?:e|s|es|ed|ing|ted)?\b")
_TRADING = {Role.DONOR: Role.SELLER, Role.RECIPIENT: Role.BUYER}
_BOUGHT_INTO = {Role.BUYER: Role.INVESTOR, Role.SELLER: Role.HOST}
_INVESTING = {Role.DONOR: Role.INVESTOR, Role.RECIPIENT: Role.HOST}
_BOUGHT = {Role.DONOR: Role.BUYER, Role.RECIPIENT: Role.SELLER}
# "offers 3.8 billion euros for the truck maker"
_OFFERS_FOR = re.compile(
    r"\b(?:offer\w*|tabl(?:es|ed)|bid|bids)\b(?![^;]*\b(?:stake|shares?|shareholding|holding)\b)"
    r"[^;]{0,90}? for "
)
# "pays 300 million euros for a minority stake in Air Europa": put into the company.
_STAKE = re.compile(
    r"\bminority (?:stakes?|holding|shareholding|interest) (?:(?:of|worth) [^,;.]{1,30} )?in "
    r"(?!(?:[^,;.]{1,40})[’'])"
)
_MOST = re.compile(
    r"\b(?:controlling|majority|remaining|entire|full|whole|other half|all of)\b|"
    r"\b(?:5[1-9]|[6-9]\d|100)(?:\.\d+)? ?(?:%|per ?cent)|\b(?:from|sell\w*|sold|sale)\b"
)
_SHARES = re.compile(r"\b(?:stakes?|shares?|equity|bonds?|holding|shareholding|funds?)\b")
_INVESTORS = frozenset({PartyKind.COMPANY, PartyKind.STATE_COMPANY, PartyKind.FUND, None})


def settled(found: Cast, words: str, *, goods: bool, told: bool) -> Cast:
    """Return the cast with type and sides set right where parties and words tell.

    goods: the words name what is traded; told: they hold a word of dealing.
    """
    kind, parts = _turned(found, words, goods=goods)
    if kind is DealType.LOAN:
        parts = parts if _all_lend(parts, words) else _lenders_lend(parts)
    if kind is DealType.INVESTMENT and found.type is DealType.GRANT:
        parts = [(actor, _INVESTING.get(role, role)) for actor, role in parts]
    if kind in {DealType.GRANT, DealType.PACKAGE}:
        parts = _states_receive(bodies_give(parts))
    buyers = [actor for actor, role in parts if role is Role.BUYER]
    traded = goods and not _SHARES.search(words)
    lent = buyers and all(map(_only_lends, buyers)) and not traded
    if kind is DealType.PURCHASE and (lent or _is_put_in(found, parts, words)):
        kind, parts = DealType.INVESTMENT, [(one, _BOUGHT_INTO.get(r, r)) for one, r in parts]
    if kind is DealType.INVESTMENT:
        parts = _hosted(parts)
    if kind is DealType.PURCHASE:
        parts = _states_buy(_makers_sell(parts) if goods else parts)
    if kind is None and _TAKES_OVER.search(words):
        kind, parts = DealType.PURCHASE, _taken_over(parts)
    if kind in {None, DealType.PURCHASE}:
        bought = _FOR_GOODS.search(words) is not None
        unnamed = goods and UNNAMED.search(words) and UNNAMED_BUYER.search(words)
        parts, traded = _sides_by_business(
            parts, goods=goods, told=told, bought=bought, unnamed=bool(unnamed)
        )
        if traded:
            kind = DealType.PURCHASE
    return replace(found, type=kind, parts=tuple(parts))


def _hosted(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts of an investment with the land that was picked for it as its host.

    So too an authority that signs with others for their works.
    """
    if not any(role is Role.HOST for _, role in parts):
        lands = {actor for actor, role in parts if role is Role.SELLER and actor.is_country}
        parts = [(actor, Role.HOST if actor in lands else role) for actor, role in parts]
    investors = [actor for actor, role in parts if role is Role.INVESTOR]
    offices = all(
        one.kind is PartyKind.GOVERNMENT and one.party != country_name(one.country or "")
        for one in investors
    )
    partners = any(role is Role.PARTNER for _, role in parts)
    if not investors or not offices or not partners:
        return parts
    turned = {Role.INVESTOR: Role.HOST, Role.PARTNER: Role.INVESTOR}
    return [(actor, turned.get(role, role)) for actor, role in parts]


def _is_put_in(found: Cast, parts: Sequence[tuple[Actor, Role]], words: str) -> bool:
    """Whether what is bought is where somebody invests: a land for a works, part of a company."""
    buyers = [actor for actor, role in parts if role is Role.BUYER]
    sellers = [actor for actor, role in parts if role is Role.SELLER]
    if not buyers or not sellers or any(one.is_country for one in buyers):
        return False
    if found.kind is SELECT:
        return all(one.is_country for one in sellers)
    bodies = not any(one.is_country for one in sellers)
    return bodies and _STAKE.search(words) is not None and _MOST.search(words) is None


def _taken_over(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return two partners as buyer and seller: "MOL signed with Gazprom Neft for its 56%"."""
    if [role for _, role in parts] != [Role.PARTNER, Role.PARTNER]:
        return parts
    (buyer, _), (seller, _) = parts
    return [(buyer, Role.BUYER), (seller, Role.SELLER)]


def _turned(
    found: Cast, words: str, *, goods: bool
) -> tuple[DealType | None, list[tuple[Actor, Role]]]:
    """Return type and parties, turned where banks deal, goods are given or a state spends."""
    parts = list(found.parts)
    kind = _instrument(found, words)
    if kind is None and any(_only_lends(one) if goods else lends(one) for one, _ in parts):
        kind, parts = DealType.LOAN, [(one, _lent(one, role)) for one, role in parts]
    given = kind is None or (kind is DealType.INVESTMENT and found.type is DealType.GRANT)
    if given and goods and found.with_role(Role.DONOR) and not _MONEY.search(words):
        kind = DealType.PURCHASE  # "2 million tonnes comes from Sempra"
        parts = [(one, _TRADING.get(role, role)) for one, role in parts]
    makers = {one for one, _ in parts if one.business.startswith("maker")}
    received = found.type is DealType.GRANT and makers & {*found.with_role(Role.RECIPIENT)}
    if goods and received and not makers & {*found.with_role(Role.DONOR)}:
        kind = DealType.PURCHASE  # "Alstom got 90 trains from Mumbai": an order for them
        parts = [(one, Role.SELLER if one in makers else Role.BUYER) for one, _ in parts]
    if _bids(found, kind, words):
        kind, parts = DealType.PURCHASE, [(one, _BOUGHT.get(role, role)) for one, role in parts]
    if _buys_goods(found, words):
        kind = DealType.PURCHASE
        parts = [
            (one, Role.SELLER if place else Role.BUYER) for place, (one, _) in enumerate(parts)
        ]
    return kind, parts


def _only_lends(actor: Actor) -> bool:
    """Whether a body of many countries can do nothing else: it approves money for a road."""
    return actor.kind is PartyKind.MULTILATERAL and actor.country is None


def _bids(found: Cast, kind: DealType | None, words: str) -> bool:
    """Whether a company offers money for another: a price."""
    if found.kind is not GIVE or kind is not DealType.INVESTMENT:
        return False
    takers = found.with_role(Role.RECIPIENT)
    companies = bool(takers) and all(
        one.kind in _INVESTORS and not one.is_country for one in takers
    )
    return companies and _OFFERS_FOR.search(words) is not None


def _buys_goods(found: Cast, words: str) -> bool:
    """Whether a state spends on goods: "will spend $2 billion on helicopters"."""
    money = found.type in {DealType.INVESTMENT, DealType.GRANT}
    states = money and found.parts and found.parts[0][0].is_country
    return bool(states) and _SPENDS.search(_DECIMAL_POINT.sub(",", words)) is not None


def _lent(actor: Actor, role: Role) -> Role:
    """Return lender for a bank, borrower for whoever else deals with it."""
    if role not in {Role.PARTNER, Role.SELLER, Role.BUYER} or not actor.sure:
        return role
    return Role.LENDER if lends(actor) else Role.BORROWER


def _states_buy(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts with a state as buyer where the words leave it a seller beside a maker."""
    sellers = [actor for actor, role in parts if role is Role.SELLER]
    makers = {actor for actor in sellers if actor.business.startswith(("maker", "builder"))}
    states = {actor for actor in sellers if actor.is_country} - makers
    if not makers or len(states) != 1 or any(role is Role.BUYER for _, role in parts):
        return parts
    return [(actor, Role.BUYER if actor in states else role) for actor, role in parts]


def _instrument(found: Cast, words: str) -> DealType | None:
    """Return the type that the instruments named and the giver's nature tell."""
    gives = found.type in {None, DealType.GRANT, DealType.LOAN, DealType.INVESTMENT}
    if not gives:
        return found.type
    named = {match[1].lower() for match in _INSTRUMENTS.finditer(words)}
    if len(named) > 1 and (found.type is not DealType.LOAN or len(named) > 2):
        return DealType.PACKAGE
    donors = found.with_role(Role.DONOR)
    companies = bool(donors) and all(actor.kind in _INVESTORS for actor in donors)
    if found.type is DealType.GRANT and companies and not _AID.search(words):
        return DealType.INVESTMENT
    return found.type


def _all_lend(parts: list[tuple[Actor, Role]], words: str) -> bool:
    """Whether several lend together: "Japan and the bank will provide loans"."""
    lending = sum(role is Role.LENDER for _, role in parts)
    return lending > 1 and _LENDS.search(words) is not None


def _lenders_lend(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts with a bank as lender where the words put it on the other side."""
    borrowing = [actor for actor, role in parts if role is Role.BORROWER]
    lending = [actor for actor, role in parts if role is Role.LENDER]
    swapped = len(parts) > 1 and any(lends(actor) for actor in borrowing)
    if not borrowing and any(lends(actor) for actor in lending):
        return [
            (actor, Role.BORROWER if role is Role.LENDER and actor.is_country else role)
            for actor, role in parts
        ]
    if not swapped or any(lends(actor) for actor in lending):
        return parts
    return [(actor, _lending(actor, role)) for actor, role in parts]


def _lending(actor: Actor, role: Role) -> Role:
    """Return a bank's side of a loan for a bank, the other side for anybody else."""
    if role not in {Role.BORROWER, Role.LENDER}:
        return role
    return Role.LENDER if lends(actor) else Role.BORROWER


def _makers_sell(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts with a maker as seller where the words leave it the only buyer."""
    buying = [actor for actor, role in parts if role is Role.BUYER]
    makers = [actor for actor in buying if actor.business.startswith("maker")]
    sold = any(role is Role.SELLER for _, role in parts)
    if sold or not makers or len(makers) == len(parts) > 1:
        return parts
    return [(actor, Role.SELLER if actor in makers else role) for actor, role in parts]


def bodies_give(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the partners of an aid package as donor and recipient: unions give to states."""
    partners = [actor for actor, role in parts if role is Role.PARTNER]
    givers = [actor for actor in partners if lends(actor)]
    if not givers or len(givers) == len(partners):
        return parts
    return [
        (actor, (Role.DONOR if actor in givers else Role.RECIPIENT) if actor in partners else role)
        for actor, role in parts
    ]


def _states_receive(parts: list[tuple[Actor, Role]]) -> list[tuple[Actor, Role]]:
    """Return the parts with a state as recipient where a union and it "sign a grant"."""
    giving = [actor for actor, role in parts if role is Role.DONOR]
    states = {actor for actor in giving if actor.is_country}
    unions = {actor for actor in giving if _only_lends(actor)}
    if not states or not unions or any(role is Role.RECIPIENT for _, role in parts):
        return parts
    return [(actor, Role.RECIPIENT if actor in states else role) for actor, role in parts]


def _sides_by_business(
    parts: list[tuple[Actor, Role]], *, goods: bool, told: bool, bought: bool, unnamed: bool
) -> tuple[list[tuple[Actor, Role]], bool]:
    """Return the partners as buyer and seller where their businesses leave no doubt.

    Where goods are named, a lone maker sells them, and whoever else "signed for" them buys.

    unnamed: they are signed for with a buyer who is left unnamed, so that the partner sells.
    """
    partners = [actor for actor, role in parts if role is Role.PARTNER]
    sellers = set(_selling(partners))
    buyers = {actor for actor in partners if actor not in sellers and buys(actor)}
    has_seller = bool(sellers) or any(role is Role.SELLER for _, role in parts)
    has_buyer = any(role is Role.BUYER for _, role in parts)
    selling = {actor.country for actor, role in parts if role is Role.SELLER}
    abroad = {actor for actor in buyers if actor.country not in selling}
    if has_seller and len(partners) == _PAIR and len(abroad) == 1:
        buyers = abroad  # "Britain and Norway struck a deal for frigates built by BAE"
    others = set(partners) - sellers - buyers
    if (
        goods
        and told
        and bought
        and len(partners) == _PAIR
        and len(parts) == _PAIR
        and len(buyers) == _PAIR
    ):
        first, second = partners  # "Turkey signed a deal with Britain for 20 jets"
        if first.is_country and second.is_country:
            sellers, buyers, has_seller, has_buyer = {second}, {first}, True, True
    if unnamed and len(partners) == 1 and not has_buyer:
        sellers, buyers, has_seller = {*partners}, set(), True
        return [(actor, _side(actor, role, sellers, buyers)) for actor, role in parts], True
    if has_buyer and not has_seller and len(partners) == 1:
        sellers, buyers = set(partners), set()
    elif has_seller and not has_buyer and not buyers and len(others) == 1:
        buyers = others
    elif goods and len(partners) == 1 and (told or sellers):
        buyers = set(partners) - sellers
    elif not (has_seller and (has_buyer or buyers)):
        return parts, False
    if not partners:
        return parts, False
    return [(actor, _side(actor, role, sellers, buyers)) for actor, role in parts], True


def _selling(partners: Sequence[Actor]) -> Iterator[Actor]:
    """Yield those who sell by their business: makers, builders, who leases to an airline."""
    flies = any(actor.business.startswith("airline") for actor in partners)
    for actor in partners:
        if actor.business.startswith(("maker", "builder", *(("lessor",) if flies else ()))):
            yield actor


def _side(actor: Actor, role: Role, sellers: Iterable[Actor], buyers: Iterable[Actor]) -> Role:
    if role is Role.PARTNER and actor in sellers:
        return Role.SELLER
    return Role.BUYER if role is Role.PARTNER and actor in buyers else role
