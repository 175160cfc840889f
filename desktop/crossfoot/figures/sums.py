"""Sums of many intervals, and the sum of all but one, in one pass.

A sum is open if an end is open anywhere and unbounded if one is missing; counting both lets one
interval be taken out again. This is the innermost loop of every check: it is kept flat.
Source: FIGURES, section 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.interval import outward

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.figures.interval import Interval
    from crossfoot.figures.product import Amount, Ends


class EndsSum:
    """A running sum of intervals given by their ends, exact.

    low, high:    sums of the ends that there are.
    *_open, *_missing: how many ends are open, and how many intervals have none on that side.
    """

    __slots__ = ("high", "high_missing", "high_open", "low", "low_missing", "low_open")

    def __init__(self, each: Iterable[Ends] = ()) -> None:
        low: Amount = 0
        high: Amount = 0
        low_open = low_missing = high_open = high_missing = 0
        for lower, upper in each:
            if lower is None:
                low_missing += 1
            else:
                low += lower[0]
                low_open += lower[1]
            if upper is None:
                high_missing += 1
            else:
                high += upper[0]
                high_open -= upper[1]
        self.low, self.low_open, self.low_missing = low, low_open, low_missing
        self.high, self.high_open, self.high_missing = high, high_open, high_missing

    def count(self, ends: Ends, times: int = 1) -> None:
        """Add an interval, or take it out again with times=-1."""
        lower, upper = ends
        if lower is None:
            self.low_missing += times
        else:
            self.low += times * lower[0]
            self.low_open += times * lower[1]
        if upper is None:
            self.high_missing += times
        else:
            self.high += times * upper[0]
            self.high_open -= times * upper[1]

    @property
    def ends(self) -> Ends:
        """The ends of the sum so far; nought where nothing was counted."""
        return (
            None if self.low_missing else (self.low, 1 if self.low_open else 0),
            None if self.high_missing else (self.high, -1 if self.high_open else 0),
        )

    def without(self, ends: Ends) -> Ends:
        """Return the ends of the sum of everything counted but this one."""
        self.count(ends, -1)
        rest = self.ends
        self.count(ends)
        return rest


class Sum:
    """A running sum of intervals."""

    __slots__ = ("_ends",)

    def __init__(self, intervals: Iterable[Interval] = ()) -> None:
        self._ends = EndsSum([(each.lower, each.upper) for each in intervals])

    @property
    def interval(self) -> Interval:
        """The sum; nought where nothing was counted."""
        return outward(*self._ends.ends)

    def without(self, interval: Interval) -> Interval:
        """Return the sum of everything counted but this one."""
        return outward(*self._ends.without((interval.lower, interval.upper)))


def added(intervals: Iterable[Interval]) -> Interval:
    """Every sum of one amount of each."""
    return Sum(intervals).interval
