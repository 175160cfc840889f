"""Sums of many intervals, and the sum of all but one, in one pass.

Source: FIGURES, section 2: a sum is open if an end is open anywhere, unbounded if one is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.interval import outward

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.figures.interval import Interval
    from crossfoot.figures.product import Amount, End, Ends


class EndSum:
    """A running sum of the ends of one side; it counts open and missing ends to take them out."""

    __slots__ = ("missing", "opened", "side", "value")

    def __init__(self, side: int) -> None:
        self.side = side
        self.value: Amount = 0
        self.opened = self.missing = 0

    def count(self, end: End, times: int) -> None:
        """Add an end, or take it out again with times=-1."""
        if end is None:
            self.missing += times
            return
        self.value += times * end[0]
        if end[1]:
            self.opened += times

    @property
    def end(self) -> End:
        """The end of the sum."""
        return None if self.missing else (self.value, self.side if self.opened else 0)


class EndsSum:
    """A running sum of intervals given by their ends, exact."""

    __slots__ = ("lower", "upper")

    def __init__(self, each: Iterable[Ends] = ()) -> None:
        self.lower, self.upper = EndSum(1), EndSum(-1)
        for ends in each:
            self.count(ends)

    def count(self, ends: Ends, times: int = 1) -> None:
        """Add an interval, or take it out again with times=-1."""
        self.lower.count(ends[0], times)
        self.upper.count(ends[1], times)

    @property
    def ends(self) -> Ends:
        """The ends of the sum so far; nought where nothing was counted."""
        return self.lower.end, self.upper.end


class Sum:
    """A running sum of intervals."""

    __slots__ = ("_ends",)

    def __init__(self, intervals: Iterable[Interval] = ()) -> None:
        self._ends = EndsSum((each.lower, each.upper) for each in intervals)

    @property
    def interval(self) -> Interval:
        """The sum; nought where nothing was counted."""
        return outward(*self._ends.ends)

    def without(self, interval: Interval) -> Interval:
        """Return the sum of everything counted but this one."""
        ends = (interval.lower, interval.upper)
        self._ends.count(ends, -1)
        rest = self.interval
        self._ends.count(ends)
        return rest


def added(intervals: Iterable[Interval]) -> Interval:
    """Every sum of one amount of each."""
    return Sum(intervals).interval
