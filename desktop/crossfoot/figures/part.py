"""One part of a total, with the weight it counts with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.limits import refuse_weight

if TYPE_CHECKING:
    from fractions import Fraction

    from crossfoot.figures.dividing import Mark
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.rate import Rate


class Part(NamedTuple):
    """One part of a total.

    low, high:  its weight, equal unless the weight is a range; stated ones come from `weighted`.
    explicit:   whether the weight was stated (1 counts), which settles a differing period.
    rate:       what brings it to the whole's currency; None where none is needed or known.
    marks:      what sets it apart, where the whole's words take that in (see `dividing`).
    """

    figure: Figure
    low: Fraction | int = 1
    high: Fraction | int = 1
    explicit: bool = False
    rate: Rate | None = None
    marks: tuple[Mark, ...] = ()


def weighted(figure: Figure, low: Fraction | int, high: Fraction | int) -> Part:
    """Return a part with the weight that was stated for it.

    Errors: LimitError for a weight beyond 10^6 or a reversed range of weights.
    """
    refuse_weight(low, high)
    return Part(figure, low, high, explicit=True)
