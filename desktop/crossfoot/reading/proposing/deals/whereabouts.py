"""The country of a side that a deal's own words leave out, where the text around names one.

"Choose France brought 53 announcements. Prologis will put €6.4 billion into warehouses": the host
is France. Every name that tells of a country speaks for it, the nearer and plainer the more; the
side stays open where two countries are spoken for alike, and where the words say that it is
nobody's in particular ("African countries").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, PartyKind, Role
from crossfoot.reading.proposing.acts.casts import MONEY, TAKING, buys
from crossfoot.reading.proposing.acts.referring import UNNAMED
from crossfoot.reading.proposing.deals.opposing import LEND_ABROAD
from crossfoot.reading.proposing.deals.sides import TAKER
from crossfoot.reading.proposing.names.actors import Actor
from crossfoot.reading.proposing.names.countries import country_name
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.worded import REGIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.deals.witnesses import Witness

# What a name a sentence, and two sentences, away still counts for, and any further one.
_NEAR, _FAR = (1.0, 0.6, 0.5), 0.3
_LEAST, _CLEARLY = 0.6, 1.6
# So much plainer where nobody at all is said to give: most such deals leave it open.
_BEYOND_DOUBT = 3.0
# Sentences around a deal that are asked; keeps long texts linear.
_REACH = 40
_TAKES = 2.0
_BODIES_TAKE = frozenset({DealType.PURCHASE, DealType.LOAN})
_PAIR = 2
_LANDS = frozenset({NameKind.COUNTRY, NameKind.PLACE})
# So many who promise money to nobody named promise it to a common cause.
_MANY_GIVERS = 3
_LEAD = 600
_COMMON_CAUSE = re.compile(r"\b(?:summit|replenish\w*|initiative|pledging|eradicat\w+|gathering)\b")
_POOLING = frozenset({PartyKind.GOVERNMENT, PartyKind.MULTILATERAL, PartyKind.FUND, PartyKind.BANK})
# Whom it goes to is said, though no one country: "offered African countries", "for Central Asia".
_ANYWHERE = re.compile(
    r"\b(?:(?:to|for|in|across|into) (?:the )?(?:[a-z-]+ )?(?:Central Asia|Southeast Asia|"
    r"South Asia|Asia|Africa|Latin America|Europe|the Gulf|(?:Western )?Balkans|Caribbean|Pacific|"
    r"Middle East|Sahel|world|globe)|(?:for|to|across) the (?:region|continent)|"
    r"(?:[A-Z][a-z]+n|[a-z]*(?:poor|low|middle|develop|emerg|vulnerab|small)[a-z-]*)"
    r" (?:countries|nations|states|economies|markets|islands?))\b"
)
# "the first of its kind in Central Asia": nothing goes to the region.
_FOREMOST_THERE = re.compile(
    r"\b(?:first|largest|biggest|longest|highest|tallest|deepest|oldest|leading|most|one of|only)\b"
    r"[^,;.]{0,40} $"
)
# Who gives is said to be many: "a syndicate of banks", "fourteen lenders".
_MANY_GIVE = re.compile(
    r"\bsyndicat\w+|\b(?:club|consortium|group|pool|number|range) of (?:[a-z-]+ ){0,2}?"
    r"(?:banks|lenders|creditors|donors|investors|funds|institutions)\b|"
    r"\b(?:\d+|several|many|various|three|four|five|six|seven|eight|nine|ten|dozens? of|other|"
    r"international|commercial|multilateral|development) (?:[a-z-]+ ){0,2}?"
    r"(?:banks|lenders|creditors|donors|institutions)\b"
)


@dataclass(frozen=True, slots=True)
class _Search:
    """The names of a text by sentence, and who gives and takes in its deals.

    lands: the countries and regions spoken of; bodies: the organisations of a known country;
    homes: where they are from; dealing: where those are from who deal;
    buyers: where those are from who only buy.
    pooled: the drafts, by identity, of money that many promise together.
    """

    told: Account
    witnesses: Mapping[int, Sequence[Witness]]
    givers: Collection[str | None]
    takers: Collection[str | None]
    lands: AbstractSet[str]
    bodies: AbstractSet[str]
    homes: AbstractSet[str]
    dealing: AbstractSet[str]
    buyers: AbstractSet[str]
    pooled: AbstractSet[int]

    def taker(self, draft: Draft, told_in: Sequence[int]) -> str | None:
        """Return the one country that the names around a draft speak for as the taking one."""
        opening = _opening_land(self.told, told_in)
        if opening and opening not in {actor.country for actor in draft.giving}:
            return opening
        if id(draft) in self.pooled or any(_says_whom(self.told, number) for number in told_in):
            return None
        spoken: dict[str, float] = {}
        known = {actor.party for actor in draft.roles}
        giving = {actor.country for actor in draft.giving}
        for one, distance in self._around(told_in):
            if one.party not in known and self._may_take(giving, one, distance):
                near = _NEAR[distance] if distance < len(_NEAR) else _FAR
                spoken[one.country] = spoken.get(one.country, 0) + one.weight * near
        topics = _of_topics(draft)
        for country in spoken:
            spoken[country] += _TAKES * ((country in self.takers) + (country in topics))
        return _foremost(spoken)

    def body(self, draft: Draft, told_in: Sequence[int], country: str) -> Actor | None:
        """Return the body by which a country takes, where the text speaks of it by no other."""
        named = [one for one, _ in self._around(told_in) if one.country == country]
        bodies = [one.body for one in named if one.body and one.body not in draft.roles]
        return bodies[0] if bodies and len(bodies) == len(named) else None

    def giver(self, draft: Draft, told_in: Sequence[int]) -> str | None:
        """Return the one country besides the takers' that the names around a draft speak for."""
        if any(_leaves_open(self.told, number) for number in told_in):
            return None
        takers = {actor.country for actor in draft.taking} | {draft.lands.get("to")}
        if draft.type is DealType.PURCHASE:
            takers |= self.buyers
        known = {actor.party for actor in draft.roles}
        spoken: dict[str, float] = {}
        for one, distance in self._around(told_in):
            if one.country not in takers and one.party not in known:
                near = _NEAR[distance] if distance < len(_NEAR) else _FAR
                spoken[one.country] = spoken.get(one.country, 0) + one.weight * near
        for country in spoken:
            spoken[country] += _TAKES * (country in self.givers)
        return _foremost(spoken, _CLEARLY if draft.giving else _BEYOND_DOUBT)

    def only_land(self, draft: Draft, told_in: Sequence[int]) -> str | None:
        """Return the country of a text that speaks of one only, and of others at home there."""
        invested = bool(draft.type) and draft.type in MONEY and not _is_state(draft.giving)
        lands = self.lands | self.dealing
        lands = lands if invested else lands | self.homes
        if len(lands) != 1 or not lands.isdisjoint(REGIONS):
            return None
        if any(_says_whom(self.told, number) for number in told_in):
            return None
        mine = {actor.party for actor in draft.roles}
        land = next(iter(lands))
        if any(actor.country == land for actor in draft.giving):
            return land if invested and land in self.lands else None  # "Air Congo builds a hangar"
        return land if invested or not self.bodies <= mine else None

    def _around(self, told_in: Sequence[int]) -> Iterator[tuple[Witness, int]]:
        places = sorted(set(told_in))
        for number in range(places[0] - _REACH, places[-1] + _REACH + 1):
            here = self.witnesses.get(number)
            if here:
                after = bisect_left(places, number)
                distance = min(abs(number - one) for one in places[max(after - 1, 0) : after + 1])
                yield from ((one, distance) for one in here)

    def _may_take(self, giving: Collection[str | None], one: Witness, distance: int) -> bool:
        """Whether a name can speak for the taker: it is not the giver's own, or says where."""
        if one.country in giving:
            return one.there and distance <= one.reach
        return one.there or one.country not in self.givers or one.country in self.takers


def _foremost(spoken: Mapping[str, float], clearly: float = _CLEARLY) -> str | None:
    """Return the country that is spoken for most, where it is so many times the next."""
    ranked = sorted(spoken.values(), reverse=True)
    if not ranked or ranked[0] < _LEAST:
        return None
    if len(ranked) > 1 and ranked[0] < ranked[1] * clearly:
        return None
    return max(spoken, key=lambda country: spoken[country])


def fill_countries(
    told: Account,
    every: Sequence[Witness],
    drafts: Sequence[Draft],
    deal_of: Mapping[int, Draft],
) -> None:
    """Give each draft that has no taker the country named around it, in place."""
    heard: dict[int, list[Witness]] = {}
    for one in every:
        heard.setdefault(one.sentence, []).append(one)
    sentences: dict[int, list[int]] = {}
    for index, draft in deal_of.items():
        sentences.setdefault(id(draft), []).append(told.sentence_of[index])
    givers = {one.country for draft in drafts for one in draft.giving}
    takers = {one.country for draft in drafts for one in draft.taking if one.is_country}
    regions = {name.party for name in told.names if name.party in REGIONS}
    lands = regions | {one.country for one in every if one.body is None}
    dealing = {one.country for draft in drafts for one in draft.roles if one.country}
    bodies = {one.party for one in every if one.body}
    homes = {one.country for one in every if one.body}
    bought = [draft for draft in drafts if draft.type is DealType.PURCHASE]
    buyers = {one.country for draft in bought for one in draft.taking if one.country} - givers
    cause = _COMMON_CAUSE.search(told.text, 0, _LEAD)
    pooled = _pooled(drafts) if cause else set()
    search = _Search(told, heard, givers, takers, lands, bodies, homes, dealing, buyers, pooled)
    for draft in drafts:
        told_in = sentences.get(id(draft))
        if draft.type not in TAKER or draft.taking or not draft.roles or not told_in:
            continue
        country = search.taker(draft, told_in)
        if country:
            actor = Actor(country_name(country), country, PartyKind.GOVERNMENT)
            body = search.body(draft, told_in, country) if draft.type in _BODIES_TAKE else None
            body = body or _borrower(drafts, draft, country)
            if body or draft.type is not DealType.PURCHASE:
                draft.roles[body or actor] = TAKER[draft.type]
            else:
                draft.lands["to"] = country
    for draft in drafts:
        told_in = sentences.get(id(draft))
        if draft.type is DealType.SWAP:
            _swap(draft)
        elif draft.roles and told_in and draft.type is not DealType.TRADE_TARGET:
            _fill_lands(search, draft, told_in)
    _fill_shared(search, [draft for draft in drafts if draft.type in MONEY], sentences)


def _pooled(drafts: Sequence[Draft]) -> set[int]:
    """Return the drafts of what states and unions promise at one occasion, to nobody named.

    "The World Bank committed $5 billion, France €750 million, the Gates Foundation …": it goes to a
    cause, not to the land where they met.
    """
    money = [draft for draft in drafts if draft.type in MONEY]
    givers = {one.party for draft in money for one in (*draft.giving, *draft.parties(Role.PARTNER))}
    taken = any(one.country and one.party not in givers for draft in money for one in draft.taking)
    pooling = all(one.kind in _POOLING for draft in money for one in draft.giving)
    if len(givers) < _MANY_GIVERS or taken or not pooling:
        return set()
    for draft in money:  # who gives to the cause does not take from it
        draft.roles = {
            one: role
            for one, role in draft.roles.items()
            if role not in TAKING or one.party not in givers
        }
    return {id(draft) for draft in money}


def _borrower(drafts: Sequence[Draft], draft: Draft, country: str) -> Actor | None:
    """Return the one body of a country that what was lent besides goes to."""
    if draft.type is not DealType.LOAN:
        return None
    lent = (other for other in drafts if other.type is DealType.LOAN and other is not draft)
    takers = {one for other in lent for one in other.taking if one.country == country}
    taker = next(iter(takers), None)
    return taker if len(takers) == 1 and taker and not taker.is_country else None


def _fill_lands(search: _Search, draft: Draft, told_in: Sequence[int]) -> None:
    """Give the sides of a draft that have no country the one that the text speaks for."""
    giving, taking = draft.giving, draft.taking
    if not giving and not taking:
        giving = [one for one in draft.parties(Role.PARTNER) if not one.is_country]
        homes = {one.country for one in draft.roles if one.country}
        if len(giving) != 1 or len(homes) > 1:
            return
        if any(map(buys, giving)) or not homes.isdisjoint(search.takers):
            return  # nobody says that it gives, and its like take
        if homes:
            draft.lands["from"] = homes.pop()
    if not taking or not _at_home(taking):
        country = None if _many(taking) else search.taker(draft, told_in)
        if id(draft) not in search.pooled:
            country = country or search.only_land(draft, told_in)
        if country and country != draft.lands.get("from"):
            draft.lands["to"] = country
    if (taking or giving) and not _at_home(giving) and not _many(giving):
        country = (
            draft.lands.get("from")
            or search.giver(draft, told_in)
            or search.only_land(draft, told_in)
        )
        takers = {actor.country for actor in draft.taking} | {draft.lands.get("to")}
        if country and country not in takers:
            draft.lands["from"] = country


def _fill_shared(
    search: _Search, drafts: Sequence[Draft], sentences: Mapping[int, Sequence[int]]
) -> None:
    """Take the one country that all the money told of goes to for what is told of no taker.

    It may be the giver's own, where others lend or give: "Zambia itself contributes $33 million".
    """
    lent = any(draft.type is not DealType.INVESTMENT and _at_home(draft.taking) for draft in drafts)
    homes = {
        country
        for draft in drafts
        for country in (*(actor.country for actor in draft.taking), draft.lands.get("to"))
        if country
    }
    if len(homes) != 1:
        return
    (home,) = homes
    aided = _investors(drafts, home)
    for draft in drafts:
        told_in = sentences.get(id(draft), ())
        says = any(_says_whom(search.told, number) for number in told_in)
        says = says or id(draft) in search.pooled
        untold = not _at_home(draft.taking) and "to" not in draft.lands and not says
        own = any(actor.country == home for actor in draft.giving)
        # A state supports who invests in it: "Samsung builds in Texas. Washington adds $6 billion".
        taker = home if lent or not own else next(iter(aided)) if len(aided) == 1 else None
        if untold and taker and _at_home(draft.giving) and not _many(draft.taking):
            draft.lands["to"] = taker


def _investors(drafts: Sequence[Draft], home: str) -> set[str]:
    """Return the countries abroad from where the drafts invest."""
    invested = (draft for draft in drafts if draft.type is DealType.INVESTMENT)
    givers = (actor.country for draft in invested for actor in draft.giving)
    return {country for country in givers if country and country != home}


def _swap(draft: Draft) -> None:
    """Set the two countries of a swap on its sides: a bank, or where capital comes from, gives."""
    homes = list(dict.fromkeys(actor.country for actor in draft.roles if actor.country))
    lends = [
        actor.country
        for actor in draft.roles
        if actor.country in LEND_ABROAD or actor.kind is PartyKind.BANK
    ]
    if len(homes) == _PAIR and len(set(lends)) == 1 and lends[0]:
        other = homes[0] if homes[1] == lends[0] else homes[1]
        draft.lands |= {"from": lends[0], "to": other or ""}


def _is_state(actors: Sequence[Actor]) -> bool:
    return not actors or any(actor.is_country for actor in actors)


def _at_home(actors: Sequence[Actor]) -> bool:
    return any(actor.country for actor in actors)


def _many(actors: Sequence[Actor]) -> bool:
    """Whether a side is of many countries, and so of none."""
    return any(actor.kind is PartyKind.MULTILATERAL for actor in actors)


def _of_topics(draft: Draft) -> set[str | None]:
    """Return the countries of those who were said to deal with each other just before."""
    return {
        actor.country
        for topic in draft.topics
        for actor, role in topic.cast.parts
        if role is Role.PARTNER or role in TAKING
    }


def _opening_land(told: Account, told_in: Sequence[int]) -> str | None:
    """Return the land that the first sentence of a deal opens with: "In Brazil, Casa ordered"."""
    span = told.sentences[min(told_in)]
    for frame in told.frames[min(told_in)]:
        for one in frame.placed[:1]:
            near = one.name.start - span.start <= len("In the ") and one.preposition == "in"
            if near and one.name.kind in _LANDS and told.text.startswith(",", one.name.end):
                return one.name.country
    return None


def _leaves_open(told: Account, number: int) -> bool:
    """Whether a sentence tells of somebody whom it does not name."""
    span = told.sentences[number]
    return any(one.search(told.text, span.start, span.end) for one in (UNNAMED, _MANY_GIVE))


def _says_whom(told: Account, number: int) -> bool:
    """Whether a sentence says that its money goes to a region or to somebody left unnamed."""
    span = told.sentences[number]
    anywhere = [
        one
        for one in _ANYWHERE.finditer(told.text, span.start, span.end)
        if not _FOREMOST_THERE.search(told.text, span.start, one.start())
    ]
    return bool(anywhere) or UNNAMED.search(told.text, span.start, span.end) is not None
