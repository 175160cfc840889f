"""Intervals of amounts whose ends know their own openness.

Source: FIGURES, section 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fractions import Fraction


class Bound(NamedTuple):
    """An end of an interval: a value and on which side of it the interval begins.

    value:  hundredths of the figure's unit (cents for dollars).
    side:   -1 just below the value, 0 at it, +1 just above; compared as a pair.
    """

    value: int
    side: int = 0


@dataclass(frozen=True, slots=True)
class Interval:
    """All the amounts that a figure allows.

    None:    no bound on that side; "over 8" is Interval(Bound(800, +1), None).
    Errors:  ValueError if it is empty (lower > upper as pairs).
    Source:  FIGURES, section 2.
    """

    lower: Bound | None
    upper: Bound | None

    def __add__(self, other: Interval) -> Interval:
        """Every sum of an amount of this and one of the other."""
        raise NotImplementedError

    def __neg__(self) -> Interval:
        """The mirror image about zero."""
        raise NotImplementedError

    def meets(self, other: Interval) -> bool:
        """Whether some amount lies in both."""
        raise NotImplementedError

    def intersection(self, other: Interval) -> Interval | None:
        """The amounts in both; None where there are none."""
        raise NotImplementedError

    def times(self, low: Fraction, high: Fraction) -> Interval:
        """Multiply by every weight from low to high; ends that leave the integers go outward."""
        raise NotImplementedError


class Sets(NamedTuple):
    """What a figure allows at three levels, nominal within soft within hard.

    nominal:  what is printed.   soft: what the wording implies.   hard: what it asserts.
    """

    nominal: Interval
    soft: Interval
    hard: Interval
