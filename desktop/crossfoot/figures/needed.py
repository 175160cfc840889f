"""What every figure would have to be, if all the others are what their words imply.

Source: FIGURES, section 3 ("needed interval", "only_if").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.interval import ANY, Interval, closed, outward
from crossfoot.figures.printed import UNHEDGED
from crossfoot.figures.product import common, corners, reciprocals
from crossfoot.figures.sums import Sum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.term import Term

Needed = dict[str, Interval | None]


def needed_by_key(
    total: str,
    soft_total: Interval,
    terms: Sequence[Term],
    unlisted: Interval,
    *,
    as_complete: bool,
) -> Needed:
    """Return what the soft sets of all the others need of each figure; None: nothing fits.

    unlisted:     what the parts that an open list does not name may add.
    as_complete:  judge the known parts as a complete list; else what is not known adds its own.
    """
    known = [term for term in terms if term.figure.is_known]
    unknown = [term for term in terms if not term.figure.is_known]
    everything = Sum([unlisted, *(term.counted.soft for term in terms)])
    counted = Sum(term.counted.soft for term in known) if as_complete else everything
    needed: Needed = {total: counted.interval}
    for terms_, summed in ((known, counted), (unknown, everything)):
        for term in terms_:
            left = soft_total - summed.without(term.counted.soft)
            needed.setdefault(term.figure.key, _divided(left, term, soft_total))
    return needed


def _divided(left: Interval, term: Term, soft_total: Interval) -> Interval | None:
    """Return which of the term's own amounts can be weighted into what is left."""
    if term.is_unweighted:
        return left
    factors = term.factors(soft_total)
    may_be_nought = common(factors, ((0, 0), (0, 0))) is not None
    rays = [corners((left.lower, left.upper), each) for each in reciprocals(factors)]
    if (may_be_nought and 0 in left) or len(rays) > 1:
        return ANY
    return outward(*rays[0]) if rays else None


def outside(figure: Figure, needed: Interval | None) -> bool:
    """Whether the printed number of a figure, a range as low to high, is not what is needed."""
    return needed is None or not closed(*figure.printed).meets(needed)


def hedged(figures: Sequence[Figure]) -> list[Figure]:
    """Return those that say more, or less, than their number."""
    return [figure for figure in figures if figure.meant_hedge not in UNHEDGED]
