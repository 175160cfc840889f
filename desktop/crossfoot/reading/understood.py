"""Goods named elsewhere than after their number: "44 more", "45 of them", "around ten"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.counts import Counted, goods_at
from crossfoot.reading.guessing import is_other_plural
from crossfoot.reading.hedges import hedge_after, hedge_before
from crossfoot.reading.models import model_at
from crossfoot.reading.tables.models import DIGIT_FAMILIES
from crossfoot.reading.traded import is_object

if TYPE_CHECKING:
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.tokens import Tokens

# How far back goods may be named for "45 of them" to count them, in tokens.
_GOODS_REACH = 30


def understood(tokens: Tokens, extent: Extent, *, goods_before: bool) -> Counted | None:
    """Return the goods named elsewhere: "44 more", "45 of them", "a first lot of 40.".

    goods_before:  whether the text counted goods before.
    """
    at = (extent.high or extent.low).last
    if tokens.keys[at] in tokens.language.numbers.of:
        return None if extent.low.value == 1 else _of_goods(tokens, extent, at, goods_before)
    if not (goods_before or _goods_named(tokens, extent.first)):
        return None
    trade, key = tokens.language.trade, tokens.keys[at]
    if (key in trade.more or key in trade.firm) and not _names_other(tokens, at + 1):
        taken = tokens.keys[extent.first - 1] in trade.takers
        told = taken or _goods_are_nearest(tokens, extent.first)
        return Counted(at + 1, None) if told else None
    return Counted(at, None) if _stands_alone(tokens, extent, at) else None


def _of_goods(tokens: Tokens, extent: Extent, of: int, goods_before: bool) -> Counted | None:
    """Return the goods of "45 of them", "78 of the type", "14 of its 737-8s"."""
    trade, following = tokens.language.trade, tokens.keys[of + 1]
    bought = is_object(tokens, extent.first)
    if following in trade.of_them:
        named = goods_before or _goods_named(tokens, of, _GOODS_REACH)
        told = bought or _goods_are_nearest(tokens, extent.first)
        return Counted(of + 2, None) if named and told else None
    if following not in trade.pointing or not bought:
        return None
    if tokens.keys[of + 2] in trade.of_the:
        return Counted(of + 3, None)
    counted = goods_at(tokens, of + 2)
    doubtful = counted is None or counted.guessed or counted.measured
    return None if doubtful else counted


def _goods_are_nearest(tokens: Tokens, first: int) -> bool:
    """Whether the last plural before a number is goods, not people or papers."""
    goods = tokens.language.goods
    for at in range(first - 1, max(first - _GOODS_REACH, 0) - 1, -1):
        key = tokens.keys[at]
        if key in goods.plurals or key in DIGIT_FAMILIES or model_at(tokens, at) is not None:
            return True
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
    if extent.low.decimals or not (
        tokens.ends_clause(end) or (trailing and keys[end] in tokens.language.goods.barriers)
    ):
        return False
    if (hedge or trailing) is not None and keys[first - 1] == ",":
        return True
    last = extent.first - 1
    if keys[last] in tokens.language.numbers.of and keys[last - 1] in trade.lots_of:
        return True
    wording = tokens.language.wording
    last = first - 1
    while last > 0 and (keys[last] in wording.fillers or keys[last] in wording.filler_articles):
        last -= 1
    reserved = keys[last] in trade.reserving and keys[last - 1] in trade.reserves
    return reserved or keys[last] in trade.takers


def _goods_named(tokens: Tokens, first: int, after: int = 0) -> bool:
    """Whether goods are named nearby, though not counted ("the 737-8 …, 45 of them")."""
    goods = tokens.language.goods
    return any(
        (key in goods.counted and key not in goods.needs_company) or key in DIGIT_FAMILIES
        for key in tokens.keys[max(first - _GOODS_REACH, 0) : max(first + after, 0)]
    )


def _names_other(tokens: Tokens, at: int) -> bool:
    """Whether the word after "44 more" says of what, and so not of the goods before."""
    key = tokens.keys[at]
    return key == "than" or key in tokens.language.goods.never or is_other_plural(tokens, at)
