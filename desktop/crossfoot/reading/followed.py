"""Numbers without a noun that go on what was counted: "the remaining 60", "7,500 in 2027"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.hedges import hedge_before
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.tokens import BREAK

if TYPE_CHECKING:
    from crossfoot.reading.draft import Draft
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

# How far before such a number the goods may stand, in tokens: what is left of them, their shares
# in the same sentence, and the like of them joined by a comma or "and".
_REST_REACH, _SHARE_REACH, _ALIKE_REACH = 60, 14, 9
_MOST_LABEL, _DEAL_REACH = 5, 40
_STOPS = frozenset({".", ";", "!", "?", BREAK})
_MARKS = frozenset({",", ";"})
_LINE_STARTS = frozenset({"", BREAK, "•", "*", "·", ";"})
_LINE_ENDS = frozenset({"", BREAK, ";", "("})


def goes_on(tokens: Tokens, number: Number, at: int, before: Draft | None) -> bool:
    """Whether a number that ends before a token counts the goods counted last."""
    if before is None or before.measure is not Measure.QUANTITY:
        return False
    if number.decimals or number.power or not 0 <= number.first - before.last <= _REST_REACH:
        return False
    less = number.value < before.amount
    rest = (less or before.noun is None) and _is_rest(tokens, number.first, at)
    shared = less and _is_shared_out(tokens, number.first, at, before)
    another = tokens.keys[number.first - 1] in tokens.language.trade.another
    trade, key = tokens.language.trade, tokens.keys[at]
    further = another and (key in trade.came_about or key.endswith(trade.sharing_endings))
    alone = rest or shared or further or _is_sum(tokens, number.first, at)
    return alone or _is_like(tokens, number, at, before)


def _is_rest(tokens: Tokens, first: int, at: int) -> bool:
    """Whether it is what is left: "the remaining 60 come from Tver"."""
    trade, key = tokens.language.trade, tokens.keys[at]
    if tokens.keys[first - 1] not in trade.rest:
        return False
    follows = key in trade.came_about or key in tokens.language.goods.barriers or key in DASHES
    return follows or tokens.ends_clause(at)


def _is_shared_out(tokens: Tokens, first: int, at: int, before: Draft) -> bool:
    """Whether it is a share: "Of the 100 wagons on order, 40 will be built in Aktobe"."""
    trade, keys = tokens.language.trade, tokens.keys
    opening = before.first - 1
    opening -= keys[opening] in trade.pointing
    if keys[opening] not in trade.sharing or keys[at] not in trade.came_about:
        return False
    between = keys[before.last : first]
    return len(between) <= _SHARE_REACH and _STOPS.isdisjoint(between)


def _is_sum(tokens: Tokens, first: int, at: int) -> bool:
    """Whether it sums up those before: "24 and 36 jets, 60 in all"."""
    in_all = tokens.language.trade.in_all
    ends = (tuple(tokens.keys[at : at + len(words)]) == words for words in in_all)
    return tokens.keys[first - 1] in _MARKS and any(ends)


def _is_like(tokens: Tokens, number: Number, at: int, before: Draft) -> bool:
    """Whether what follows it is like what follows the goods: "… in 2026, 7,500 in 2027"."""
    keys, first = tokens.keys, number.first
    joined = keys[first - 1] in tokens.language.numbers.joined
    if first - before.last > _ALIKE_REACH or not (joined or keys[first - 1] in _MARKS):
        return False
    if keys[at] in tokens.language.trade.times:
        return joined and number.spoken
    return keys[at] in tokens.language.trade.apart and keys[at] == keys[before.last]


def label_of(tokens: Tokens, extent: Extent, at: int) -> str | None:
    """Return the goods that label a number on a line of its own: "Units: 54"."""
    goods = tokens.language.goods
    first, _ = hedge_before(tokens, extent.first, 0)
    number, colon = extent.low, first - 1
    if tokens.keys[colon] != ":" or tokens.keys[at] not in _LINE_ENDS or number.decimals:
        return None
    start = colon
    while start > colon - _MOST_LABEL and tokens.keys[start - 1] not in _LINE_STARTS:
        start -= 1
    label = colon - 1
    named = tokens.keys[label] in goods.plurals and tokens.keys[label] not in goods.needs_company
    own_line = tokens.keys[start - 1] in _LINE_STARTS and start < colon
    return tokens.words[label] if named and own_line and _is_of_deal(tokens, at) else None


def _is_of_deal(tokens: Tokens, at: int) -> bool:
    """Whether the lines about a token speak of a trade or of money, not of what there is."""
    near = tokens.keys[max(at - _DEAL_REACH, 0) : at + _DEAL_REACH]
    told = tokens.language.trade.nouns | tokens.language.wording.finance
    return not told.isdisjoint(near)
