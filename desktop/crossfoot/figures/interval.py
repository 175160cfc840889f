"""Intervals of amounts whose ends know their own openness.

An end is a pair (value, side) compared as a pair, so that no rule here ever asks whether an end
is open: adding adds the sides, meeting compares the pairs, a negative weight negates both.
Source: FIGURES, section 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.product import corners

if TYPE_CHECKING:
    from fractions import Fraction


class Bound(NamedTuple):
    """An end of an interval: a value and on which side of it the interval begins.

    value:  hundredths of the figure's unit (cents for dollars).
    side:   -1 just below the value, 0 at it, +1 just above; compared as a pair.
    """

    value: int
    side: int = 0


@dataclass(frozen=True, slots=True, init=False)
class Interval:
    """All the amounts that a figure allows.

    None:    no bound on that side; "over 8" is Interval(Bound(800, +1), None).
    Errors:  ValueError if it is empty (lower > upper as pairs).
    Source:  FIGURES, section 2.

    >>> Interval(Bound(800, +1), None) + Interval(Bound(415), Bound(425))
    Interval(lower=Bound(value=1215, side=1), upper=None)
    """

    lower: Bound | None
    upper: Bound | None

    def __init__(self, lower: Bound | None, upper: Bound | None) -> None:
        """Set the ends as the generated method would, in half its time: very many are made."""
        if lower is not None and upper is not None and lower > upper:
            raise ValueError(f"empty interval: {lower} is above {upper}")
        _set_lower(self, lower)
        _set_upper(self, upper)

    def __add__(self, other: Interval) -> Interval:
        """Every sum of an amount of this and one of the other."""
        return Interval(_added(self.lower, other.lower), _added(self.upper, other.upper))

    def __sub__(self, other: Interval) -> Interval:
        """Every difference between an amount of this and one of the other."""
        return self + -other

    def __neg__(self) -> Interval:
        """The mirror image about zero."""
        return Interval(_mirrored(self.upper), _mirrored(self.lower))

    def __contains__(self, amount: Fraction | int) -> bool:
        """Whether an amount, which may be fractional, is allowed."""
        return (self.lower is None or self.lower <= (amount, 0)) and (
            self.upper is None or (amount, 0) <= self.upper
        )

    @property
    def is_point(self) -> bool:
        """Whether it allows one amount only."""
        return self.lower is not None and self.lower == self.upper

    def meets(self, other: Interval) -> bool:
        """Whether some amount lies in both."""
        return not self.is_below(other) and not other.is_below(self)

    def is_below(self, other: Interval) -> bool:
        """Whether every amount of this is less than every amount of the other."""
        return self.upper is not None and other.lower is not None and self.upper < other.lower

    def within(self, other: Interval) -> bool:
        """Whether the other allows every amount of this."""
        low = other.lower is None or (self.lower is not None and other.lower <= self.lower)
        high = other.upper is None or (self.upper is not None and self.upper <= other.upper)
        return low and high

    def intersection(self, other: Interval) -> Interval | None:
        """The amounts in both; None where there are none."""
        if not self.meets(other):
            return None
        lowers = [end for end in (self.lower, other.lower) if end is not None]
        uppers = [end for end in (self.upper, other.upper) if end is not None]
        return Interval(max(lowers, default=None), min(uppers, default=None))

    def times(self, low: Fraction | int, high: Fraction | int) -> Interval:
        """Multiply by every weight from low to high; ends that leave the integers go outward."""
        if low == high == 1:
            return self
        lower, upper = corners((self.lower, self.upper), ((low, 0), (high, 0)))
        return outward(lower, upper)


_set_lower = Interval.__dict__["lower"].__set__
_set_upper = Interval.__dict__["upper"].__set__


def outward(
    lower: tuple[Fraction | int, int] | None, upper: tuple[Fraction | int, int] | None
) -> Interval:
    """An interval whose ends leave no amount out: a lower end goes down, an upper end up."""
    return Interval(
        None if lower is None else Bound(lower[0].__floor__(), lower[1]),
        None if upper is None else Bound(upper[0].__ceil__(), upper[1]),
    )


def closed(low: int, high: int) -> Interval:
    """Every amount from low to high, both included."""
    return Interval(Bound(low), Bound(high))


ANY = Interval(None, None)
"""Any amount at all."""
NOTHING = closed(0, 0)
"""Nought and nothing else: the sum of no parts."""
NOT_NEGATIVE = Interval(Bound(0), None)
"""What a part adds whose amount is not known."""


class Sets(NamedTuple):
    """What a figure allows at three levels, nominal within soft within hard.

    nominal:  what is printed.   soft: what the wording implies.   hard: what it asserts.
    """

    nominal: Interval
    soft: Interval
    hard: Interval


def nested(nominal: Interval, soft: Interval, hard: Interval) -> Sets:
    """Nest three levels whose ends went outward, each by itself.

    An inner end that went to the same integer as an open outer one leaves the outer its say:
    nothing is lost, since what was inside before still is.
    """
    soft = soft.intersection(hard) or hard
    return Sets(nominal.intersection(soft) or soft, soft, hard)


def _added(mine: Bound | None, other: Bound | None) -> Bound | None:
    """Add two ends of one side: an open end anywhere leaves the sum open."""
    if mine is None or other is None:
        return None
    return Bound(mine.value + other.value, mine.side or other.side)


def _mirrored(end: Bound | None) -> Bound | None:
    return None if end is None else Bound(-end.value, -end.side)
