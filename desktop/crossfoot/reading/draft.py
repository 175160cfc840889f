"""A figure found among the tokens, and how its numbers and its hedge make it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure
from crossfoot.reading.hedges import hedge_after, hedge_before, stronger

if TYPE_CHECKING:
    from crossfoot.reading.currency import Currency
    from crossfoot.reading.extents import Extent
    from crossfoot.reading.tokens import Tokens

ONE, CENT = Decimal(1), Decimal("0.01")
# Which end of a range a hedge speaks of (FIGURES: "a hedge on a range applies to its outer end").
_OF_THE_UPPER = frozenset({Hedge.UP_TO, Hedge.AT_MOST, Hedge.UNDER, Hedge.JUST_UNDER, Hedge.NEARLY})
_OF_THE_LOWER = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER, Hedge.WELL_OVER})


@dataclass(slots=True)
class Draft:
    """A figure found among the tokens; filled in as more is known of it.

    first, last:      its tokens, last excluded.
    step, step_high:  the units of the last printed places (u).
    bare:             money of which no currency is printed ("another billion").
    """

    first: int
    last: int
    measure: Measure
    amount: Decimal
    step: Decimal
    hedge: Hedge = Hedge.BARE
    amount_high: Decimal | None = None
    step_high: Decimal | None = None
    currency: Currency | None = None
    noun: str | None = None
    bare: bool = False
    warnings: tuple[str, ...] = ()


def draft_of(
    tokens: Tokens, extent: Extent, last: int, floor: int, *, share: Decimal = ONE
) -> Draft:
    """Join numbers and hedges; the hedge decides which end of a range is meant.

    last:   the end of the currency or noun, before any trailing hedge.
    share:  what one of the printed unit is ("cents": a hundredth).
    """
    first, before = hedge_before(tokens, extent.first, floor)
    last, after = hedge_after(tokens, last)
    hedge = _joined(before, after or extent.low.infix)
    low, high = extent.low, extent.high
    amount, step = low.value, low.step
    if share is not ONE:
        amount, step = amount * share, step * share
    if extent.spread is not None:
        margin = extent.spread.value * share
        step = top_step = min(step, extent.spread.step * share)
        top, amount = amount + margin, amount - margin
    elif high is not None:
        top, top_step = high.value * share, high.step * share
    else:
        return Draft(first, last, Measure.VALUE, amount, step, hedge)
    if hedge in _OF_THE_UPPER:
        return Draft(first, last, Measure.VALUE, top, top_step, hedge)
    if hedge in _OF_THE_LOWER:
        return Draft(first, last, Measure.VALUE, amount, step, hedge)
    both = Hedge.ABOUT if hedge is Hedge.ABOUT else Hedge.RANGE
    return Draft(first, last, Measure.VALUE, amount, step, both, top, top_step)


def _joined(before: Hedge | None, after: Hedge | None) -> Hedge:
    if before is None or after is None:
        return before or after or Hedge.BARE
    return stronger(before, after)
