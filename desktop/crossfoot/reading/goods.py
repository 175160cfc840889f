"""A quantity that a deal buys or sells: when a number counts goods, and when it does not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.counts import Counted, counted_after, goods_at, is_other_plural
from crossfoot.reading.draft import Draft, draft_of
from crossfoot.reading.hedges import hedge_after, hedge_before
from crossfoot.reading.tables.models import DIGIT_FAMILIES, FLYING

if TYPE_CHECKING:
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_ZERO, _ONE = Decimal(0), Decimal(1)
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
# How far back goods may be named for "45 of them" to count them, in tokens.
_GOODS_REACH = 30


def goods_draft(tokens: Tokens, extent: Extent, floor: int, goods_before: bool) -> Draft | None:
    """Return the quantity that a number without currency counts, None where it counts no goods."""
    number = extent.high or extent.low
    inner = None
    counted = counted_after(tokens, number)
    if counted is None:
        last, inner = hedge_after(tokens, number.last)
        counted = goods_at(tokens, last) if inner is not None else None
    if counted is None:
        counted = _understood(tokens, extent, goods_before)
    if counted is None:
        return None
    draft = draft_of(tokens, extent, counted.last, floor)
    if draft.hedge is Hedge.BARE and (inner is not None or is_year(extent.low)):
        if inner is None:
            return None
        draft.hedge = inner
    if _is_no_deal(tokens, draft.first, extent, counted):
        return None
    draft.measure, draft.noun = Measure.QUANTITY, counted.noun
    draft.step, draft.step_high = _steps(draft, extent, counted)
    draft.warnings = _fused(tokens, extent, counted)
    return draft


def is_year(number: Number) -> bool:
    """Whether a number is printed like a year."""
    plain = not (number.power or number.grouped or number.decimals or number.spoken)
    return plain and _FIRST_YEAR <= number.value <= _LAST_YEAR


def _steps(draft: Draft, extent: Extent, counted: Counted) -> tuple[Decimal, Decimal | None]:
    """Return u: of countable things 0 bare or as a range, 1 with any other hedge."""
    if counted.measured or extent.low.power:
        return draft.step, draft.step_high
    step = _ZERO if draft.hedge in {Hedge.BARE, Hedge.RANGE} else _ONE
    return step, None if draft.amount_high is None else step


def _is_no_deal(tokens: Tokens, first: int, extent: Extent, counted: Counted) -> bool:
    """Whether the words before say that the goods merely exist, move or are made."""
    goods = tokens.language.goods
    if extent.low.is_large and counted.noun in goods.securities:
        return True
    before, earlier = tokens.keys[first - 1], tokens.keys[first - 2]
    if counted.measured and (before in goods.measure_states or _is_size(tokens, first)):
        return True
    exists = before in goods.states or before in goods.fleets
    moves = before in goods.state_links and earlier in goods.states
    return exists or moves or (before == tokens.language.numbers.of and earlier in goods.fleets)


def _is_size(tokens: Tokens, first: int) -> bool:
    """Whether a measure says how large goods are ("carriers of 174,000 cubic metres each")."""
    of = tokens.keys[first - 1] == tokens.language.numbers.of
    return of and tokens.keys[first - 2] in tokens.language.goods.counted


def _understood(tokens: Tokens, extent: Extent, goods_before: bool) -> Counted | None:
    """Return the goods named before: "44 more", "45 of them", "a first lot of 40."."""
    if not (goods_before or _goods_named(tokens, extent.first)):
        return None
    goods = tokens.language.goods
    at = (extent.high or extent.low).last
    key = tokens.keys[at]
    if (key in goods.more or key in goods.firm) and not _names_other(tokens, at + 1):
        return Counted(at + 1, None)
    if key == tokens.language.numbers.of and tokens.keys[at + 1] in goods.of_them:
        return Counted(at + 2, None)
    return Counted(at, None) if _stands_alone(tokens, extent, at) else None


def _stands_alone(tokens: Tokens, extent: Extent, at: int) -> bool:
    """Whether a number alone counts the goods before it, by the words about it."""
    goods = tokens.language.goods
    first, hedge = hedge_before(tokens, extent.first, 0)
    if hedge is not None and tokens.keys[at] in goods.auxiliaries:
        return True
    if not tokens.ends_clause(at) or extent.low.decimals:
        return False
    before, earlier = tokens.keys[extent.first - 1], tokens.keys[extent.first - 2]
    gapped = hedge is not None and tokens.keys[first - 1] == ","
    return gapped or before in goods.takers or (before == "of" and earlier in goods.lots_of)


def _goods_named(tokens: Tokens, first: int) -> bool:
    """Whether goods are named shortly before, though not counted ("the 737-8 …, 45 of them")."""
    goods = tokens.language.goods
    return any(
        (key in goods.counted and key not in goods.needs_company) or key in DIGIT_FAMILIES
        for key in tokens.keys[max(first - _GOODS_REACH, 0) : max(first, 0)]
    )


def _names_other(tokens: Tokens, at: int) -> bool:
    """Whether the word after "44 more" says of what, and so not of the goods before."""
    key = tokens.keys[at]
    return key == "than" or key in tokens.language.goods.never or is_other_plural(tokens, at)


def _fused(tokens: Tokens, extent: Extent, counted: Counted) -> tuple[str, ...]:
    """Warn of a count run into a type ("22,787 Dreamliners" for 22 of the 787)."""
    word = tokens.words[extent.low.first]
    whole, _, family = word.rpartition(",")
    if not whole or family not in DIGIT_FAMILIES or (counted.noun or "").lower() not in FLYING:
        return ()
    return (f"“{word}” is read as printed; it may stand for {whole} of the {family} type.",)
