"""Goods named elsewhere than after their number: "44 more", "45 of them", "around ten"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.counts import Counted, goods_at
from crossfoot.reading.followed import goes_on, label_of
from crossfoot.reading.guessing import is_other_plural
from crossfoot.reading.hedges import hedge_after, hedge_before
from crossfoot.reading.models import model_at
from crossfoot.reading.tables.models import DESIGNATORS, DIGIT_FAMILIES, EMISSIONS
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.tokens import BREAK
from crossfoot.reading.traded import is_object

if TYPE_CHECKING:
    from crossfoot.reading.draft import Draft
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.number import Number
    from crossfoot.reading.tables.language import Goods
    from crossfoot.reading.tokens import Tokens

# How far back goods may be named for "45 of them" to count them, in tokens.
_GOODS_REACH = 30
# How far the goods may stand that a number without a noun shares out, in tokens.
_SHARED_REACH = 9
# How near they stand where a word alone says how they are ordered ("300 of them: 150 firm").
_ORDERED_REACH = 3
# How far the verb may stand that says how large an order becomes, in tokens.
_ENLARGED_REACH = 14
# How many times as large the goods may be that a number in millions goes on.
_AS_LARGE = 1000
_FORMER = frozenset({"from"})
_FOR = frozenset({"for", "на", "о"})
# What may be for goods that were named before.
_PAPERS = frozenset(
    {"memorandum", "mou", "agreement", "contract", "deal", "letter", "framework", "pact"}
    | {"меморандум", "соглашение", "контракт", "договор", "заказ"}
)
_FOR_A_PRICE = frozenset({"for", "at", "worth"})
_SIGNS = frozenset("$€£¥₹")
_STOPS = frozenset({".", BREAK})
# Marks that a number without a noun follows which shares out the goods before it.
_OPENERS = frozenset({",", ":", "("})


def understood(tokens: Tokens, extent: Extent, before: Draft | None) -> Counted | None:
    """Return the goods named elsewhere: "44 more", "45 of them", "a first lot of 40.".

    before:  the goods that the text counted last.
    """
    at = (extent.high or extent.low).last
    goods_before = before is not None
    if tokens.keys[at] in tokens.language.numbers.of:
        return None if extent.low.value == 1 else _of_goods(tokens, extent, at, goods_before)
    label = label_of(tokens, extent, at)
    if label is not None:
        return Counted(at, label)
    if not (goods_before or _goods_named(tokens, extent.first)):
        return None
    trade, key = tokens.language.trade, tokens.keys[at]
    besides = tokens.keys[at : at + 2] == ["in", "addition"] and tokens.ends_clause(at + 2)
    if besides or ((key in trade.more or key in trade.firm) and not _names_other(tokens, at + 1)):
        taken = tokens.keys[extent.first - 1] in trade.takers
        near = before is not None and extent.first - before.last <= _ORDERED_REACH
        told = taken or near or _goods_are_nearest(tokens, extent.first)
        last = at if besides else at + 1 + (tokens.keys[at + 1] == "же")
        return Counted(last, None) if told else None
    alone = (
        _stands_alone(tokens, extent, at)
        or _shares_them(tokens, extent, at, before)
        or goes_on(tokens, extent.low, at, before)
    )
    return Counted(at, None) if alone else None


def _shares_them(tokens: Tokens, extent: Extent, at: int, before: Draft | None) -> bool:
    """Whether a number shares out the goods counted right before it.

    "470 aircraft, of which 250 will come from Airbus and 220 from Boeing".
    """
    keys, number = tokens.keys, extent.low
    if before is None or extent.currency or number.decimals or number.power:
        return not extent.currency and _is_as_large(tokens, number, at, before)
    if _opens_shares(tokens, extent.first, at):
        return before.measure is Measure.QUANTITY
    distance = extent.first - before.last
    if not 0 < distance <= _SHARED_REACH:
        return False
    opens, here = tokens.language.wording.of_which, keys[max(extent.first - 3, 0) : extent.first]
    if any(tuple(here[-len(words) :]) == words for words in opens):
        return not (is_other_plural(tokens, at) or keys[at] in tokens.language.goods.never)
    ends = tokens.ends_clause(at) or _is_followed_up(tokens, at)
    if ends and _follows_name(tokens, extent.first, before.last):
        return (
            before.measure is Measure.QUANTITY and tokens.words[extent.first] not in DIGIT_FAMILIES
        )
    opened = keys[extent.first - 1] in _OPENERS or keys[extent.first - 1] in DASHES
    joined = opened or keys[extent.first - 1] in tokens.language.numbers.joined
    to_whom = before.noun is None or tokens.words[at + 1][:1].isupper()
    apart = keys[at] in tokens.language.trade.from_whom and to_whom
    goes_on = before.noun is None and keys[at] in tokens.language.trade.came_about
    return joined and (apart or goes_on) and before.measure is Measure.QUANTITY


def _is_as_large(tokens: Tokens, number: Number, at: int, before: Draft | None) -> bool:
    """Whether it is as large as the goods before it, and somebody is named who gives or gets it.

    "26 million doses from Sinovac, 8.5 million from Pfizer".
    """
    keys, trade = tokens.keys, tokens.language.trade
    if before is None or before.measure is not Measure.QUANTITY:
        return False
    if number.first - before.last > _GOODS_REACH:
        return False
    opener = keys[number.first - 1]
    opened = opener in _OPENERS or opener in DASHES or opener in trade.takers | trade.another
    named = tokens.words[at + 1][:1].isupper() and keys[at] in trade.from_whom
    joined = opened or opener in tokens.language.numbers.joined
    return joined and named and before.amount <= number.value * _AS_LARGE


def _opens_shares(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a number opens the shares of goods told before: "Of the total, 54 will go to …"."""
    keys, trade = tokens.keys, tokens.language.trade
    if keys[first - 1] != "," or keys[at] not in trade.came_about:
        return False
    of = tokens.language.numbers.of
    of_them = keys[first - 2] in trade.of_them and keys[first - 3] in of
    pointed = keys[first - 3] in trade.pointing and keys[first - 4] in of
    of_these = pointed and keys[first - 2] in tokens.language.goods.plurals
    return of_them or of_these or keys[first - 4 : first - 1] == ["of", "the", "total"]


def _follows_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name joined by "and" stands right before: "19 F-16s, and the Netherlands 42"."""
    name = first - 1
    if tokens.keys[name] in DESIGNATORS or tokens.keys[name] == EMISSIONS:
        return False
    while name >= last and tokens.words[name][:1].isupper() and tokens.words[name].isalpha():
        name -= 1
    if name == first - 1 or name < last:
        return False
    name -= tokens.keys[name] in tokens.language.wording.filler_articles | {"the"}
    return tokens.keys[name] in tokens.language.numbers.joined or tokens.keys[name] == ","


def _is_followed_up(tokens: Tokens, at: int) -> bool:
    """Whether another name or a price follows: "Uganda 25 and Tanzania 30", "flydubai 11 for $"."""
    keys, words = tokens.keys, tokens.words
    if keys[at] in _FOR_A_PRICE:
        return tokens.is_digits(at + 1) or words[at + 1][-1:] in _SIGNS
    name = at + 1 + (keys[at + 1] == "the")
    return keys[at] in tokens.language.numbers.joined and words[name][:1].isupper()


def _of_goods(tokens: Tokens, extent: Extent, of: int, goods_before: bool) -> Counted | None:
    """Return the goods of "45 of them", "78 of the type", "14 of its 737-8s"."""
    trade, following = tokens.language.trade, tokens.keys[of + 1]
    bought = is_object(tokens, extent.first)
    if following in trade.of_them:
        named = goods_before or _goods_named(tokens, of, _GOODS_REACH)
        told = bought or _goods_are_nearest(tokens, extent.first)
        return Counted(of + 2, None) if named and told else None
    if following not in trade.pointing:
        return None
    if bought and tokens.keys[of + 2] in trade.of_the:
        return Counted(of + 3, None)
    typed = next((at for at in (of + 3, of + 4) if tokens.keys[at] in trade.of_the), None)
    if bought and typed and not tokens.words[of + 2].islower():
        return Counted(typed + 1, None)  # "51 of the V150 model"
    counted = goods_at(tokens, of + 2)
    if not bought and not (goods_before and counted and _opens_sentence(tokens, extent, counted)):
        return None
    doubtful = counted is None or counted.guessed or counted.measured
    return None if doubtful else counted


def _opens_sentence(tokens: Tokens, extent: Extent, counted: Counted) -> bool:
    """Whether a share opens a sentence about it: "Sixteen of the aircraft will be delivered"."""
    opens = tokens.keys[extent.first - 1] in _STOPS
    return opens and tokens.keys[counted.last] in tokens.language.trade.came_about


def _goods_are_nearest(tokens: Tokens, first: int) -> bool:
    """Whether the last plural before a number is goods, not people or papers."""
    goods = tokens.language.goods
    for at in range(first - 1, max(first - _GOODS_REACH, 0) - 1, -1):
        key = tokens.keys[at]
        if key in goods.plurals or key in DIGIT_FAMILIES or model_at(tokens, at) is not None:
            return True
        if tokens.words[at][:1].isupper():
            continue  # "from the United States with an option on two more"
        if key in goods.never and key.endswith("s"):
            return False
        if tokens.is_digits(at - 1) and is_other_plural(tokens, at):
            return False
    return True


def _stands_alone(tokens: Tokens, extent: Extent, at: int) -> bool:
    """Whether a number alone counts the goods before it, by the words about it."""
    trade, keys = tokens.language.trade, tokens.keys
    first, hedge = hedge_before(tokens, extent.first, 0)
    if hedge is not None and keys[at] in trade.gaps:
        return True
    end, trailing = hedge_after(tokens, at)
    last = extent.first - 1
    batch = keys[last] in tokens.language.numbers.of and keys[last - 1] in trade.lots_of
    if (batch and keys[at] in trade.came_about) or _is_enlarged(tokens, extent.first, at):
        return True
    if extent.low.decimals or not (
        tokens.ends_clause(end) or (trailing and keys[end] in tokens.language.goods.barriers)
    ):
        return False
    if (hedge or trailing) is not None and (keys[first - 1] == "," or _is_agreed(tokens, first)):
        return True
    last = extent.first - 1
    if keys[last] in tokens.language.numbers.of and keys[last - 1] in trade.lots_of:
        return True
    last = _over_fillers(tokens, first - 1)
    held = _over_fillers(tokens, last - 1)
    held -= keys[held] in DASHES
    reserved = keys[last] in trade.reserving and keys[held] in trade.reserves
    return reserved or keys[last] in trade.takers


def _is_agreed(tokens: Tokens, first: int) -> bool:
    """Whether an order or a paper is for so many: "a memorandum for as many as 24."."""
    paper = tokens.keys[first - 2]
    trade = tokens.language.trade
    return tokens.keys[first - 1] in _FOR and (paper in _PAPERS or paper in trade.ordered)


def _is_enlarged(tokens: Tokens, first: int, at: int) -> bool:
    """Whether an order becomes so large: "bringing its order to 22", "… to 40 from 16"."""
    trade, keys = tokens.language.trade, tokens.keys
    if keys[first - 1] in _FORMER and keys[first - 3] in tokens.language.wording.range_to:
        first -= 2  # "to 40 from 16"
    elif not (tokens.ends_clause(at) or keys[at] in _FORMER):
        return False
    if keys[first - 1] not in tokens.language.wording.range_to:
        return False
    before = keys[max(first - _ENLARGED_REACH, 0) : first]
    return not (trade.ordered.isdisjoint(before) or trade.enlarges.isdisjoint(before))


def _over_fillers(tokens: Tokens, at: int) -> int:
    wording, keys = tokens.language.wording, tokens.keys
    while at > 0 and (keys[at] in wording.fillers or keys[at] in wording.filler_articles):
        at -= 1
    return at


def _goods_named(tokens: Tokens, first: int, after: int = 0) -> bool:
    """Whether goods are named nearby, though not counted ("the 737-8 …, 45 of them")."""
    near = tokens.keys[max(first - _GOODS_REACH, 0) : max(first + after, 0)]
    return not _naming(tokens.language.goods).isdisjoint(near)


@cache
def _naming(goods: Goods) -> frozenset[str]:
    """Return the words that name goods by themselves."""
    return (goods.counted - goods.needs_company.keys()) | DIGIT_FAMILIES


def _names_other(tokens: Tokens, at: int) -> bool:
    """Whether the word after "44 more" says of what, and so not of the goods before."""
    key = tokens.keys[at]
    return key == "than" or key in tokens.language.goods.never or is_other_plural(tokens, at)
