"""One rule a hedge: from printed numbers to the nominal, soft and hard sets.

Amounts are hundredths, not negative: `sets.py` mirrors those that are. A hedge on a range applies
to its outer end; a single number is a range whose ends are the same.
Source: FIGURES, section 1, the table of hedges.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.interval import Bound, Interval, Sets, nested, outward
from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Callable

Amount = Fraction | int
DOZEN = 12_00


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed number. v: hundredths; u: the unit of its last printed place."""

    v: int
    u: int

    @property
    def g(self) -> int:
        """The unit of the last non-zero digit; 0 for nought."""
        if self.v == 0:
            return 0
        unit = 1
        while self.v % (unit * 10) == 0:
            unit *= 10
        return unit

    @property
    def capped_g(self) -> Fraction:
        """Keep "nearly $1 billion" at 0.75 to 1 and "over $100 billion" at 100 to 125."""
        return min(Fraction(self.g), Fraction(self.v, 4))

    @property
    def half_u(self) -> Fraction:
        """How far rounding may have moved it."""
        return Fraction(self.u, 2)

    @property
    def a(self) -> Fraction:
        """How far "about" reaches, softly."""
        v = abs(self.v)
        return max(self.half_u, min(Fraction(self.g, 2), Fraction(v, 10)), Fraction(v, 100))

    @property
    def b(self) -> Fraction:
        """How far "about" reaches at all."""
        return max(2 * self.a, Fraction(abs(self.v), 10))


def _between(low: Amount, high: Amount, sides: tuple[int, int] = (0, 0)) -> Interval:
    return outward((low, sides[0]), (high, sides[1]))


def _sets(soft: Interval, hard: Interval, nominal: Interval | None = None) -> Sets:
    """Where no nominal set is given, it is the soft one."""
    return nested(nominal or soft, soft, hard)


_OPEN = (1, -1)
_OPEN_LOW = (1, 0)
_OPEN_HIGH = (0, -1)


def bare(number: Printed, _: Printed) -> Sets:
    """A number as printed: what rounds to it."""
    rounded = _between(number.v - number.half_u, number.v + number.half_u)
    return _sets(rounded, rounded, _between(number.v, number.v))


def exact(number: Printed, outer: Printed) -> Sets:
    """Exactly, precisely."""
    said = _between(number.v, outer.v)
    return _sets(said, said)


def over(number: Printed, _: Printed) -> Sets:
    """Over, more than."""
    hard = Interval(Bound(number.v, 1), None)
    return _sets(_between(number.v, number.v + number.capped_g, _OPEN), hard)


def at_least(number: Printed, _: Printed) -> Sets:
    """At least, or more."""
    hard = Interval(Bound(number.v), None)
    return _sets(_between(number.v, number.v + number.capped_g, _OPEN_HIGH), hard)


def under(_: Printed, outer: Printed) -> Sets:
    """Under, less than."""
    hard = _between(0, outer.v, _OPEN_HIGH)
    return _sets(_between(outer.v - outer.capped_g, outer.v, _OPEN), hard)


def at_most(_: Printed, outer: Printed) -> Sets:
    """At most, and "up to", which is held hard."""
    said = _between(0, outer.v)
    return _sets(said, said)


def up_to_softly(outer: Printed) -> Sets:
    """Read "up to" as a limit that the source may take back (policy switch `up_to_soft`)."""
    return _sets(_between(0, outer.v), Interval(Bound(0), None))


def nearly(_: Printed, outer: Printed) -> Sets:
    """Nearly, almost."""
    hard = _between(Fraction(outer.v, 2), outer.v, _OPEN_HIGH)
    return _sets(_between(outer.v - outer.capped_g, outer.v, _OPEN), hard)


def about(number: Printed, outer: Printed) -> Sets:
    """About, roughly: both ends reach out, each by its own widths."""
    return _sets(
        _between(number.v - number.a, outer.v + outer.a),
        _between(number.v - number.b, outer.v + outer.b),
    )


def just_over(number: Printed, _: Printed) -> Sets:
    """Just over."""
    g = number.capped_g
    hard = _between(number.v, number.v + g, _OPEN)
    return _sets(_between(number.v, number.v + g / 2, _OPEN_LOW), hard)


def just_under(_: Printed, outer: Printed) -> Sets:
    """Just under."""
    g = outer.capped_g
    hard = _between(outer.v - g, outer.v, _OPEN)
    return _sets(_between(outer.v - g / 2, outer.v, _OPEN_HIGH), hard)


def well_over(number: Printed, _: Printed) -> Sets:
    """Well over, far more than."""
    hard = Interval(Bound(number.v, 1), None)
    return _sets(_between(number.v, number.v + 2 * number.capped_g, _OPEN), hard)


def range_of(number: Printed, outer: Printed) -> Sets:
    """From … to: softly what is printed, at the hardest what rounds to it."""
    hard = _between(number.v - number.half_u, outer.v + outer.half_u)
    return _sets(_between(number.v, outer.v), hard)


def order_of_magnitude(number: Printed, outer: Printed) -> Sets:
    """Billions of, tens of billions, nine-figure, dozens: only the size is said."""
    dozens = outer.v == DOZEN
    top = 100_00 if dozens else outer.v * _reach(outer)
    soft = number.v if number.u == 0 and not dozens else 2 * number.v
    hard = _between(number.v, top, _OPEN_HIGH)
    return _sets(_between(soft, top, _OPEN_HIGH), hard)


def _reach(number: Printed) -> int:
    """1000 for a scale word alone (billions of), 10 for tens of billions and nine-figure."""
    scale = 10**6 * 100
    while scale < number.v:
        scale *= 1000
    return 1000 if number.v == scale and number.u >= number.v else 10


RULES: dict[Hedge, Callable[[Printed, Printed], Sets]] = {
    Hedge.BARE: bare,
    Hedge.EXACT: exact,
    Hedge.OVER: over,
    Hedge.AT_LEAST: at_least,
    Hedge.UNDER: under,
    Hedge.AT_MOST: at_most,
    Hedge.UP_TO: at_most,
    Hedge.NEARLY: nearly,
    Hedge.ABOUT: about,
    Hedge.JUST_OVER: just_over,
    Hedge.JUST_UNDER: just_under,
    Hedge.WELL_OVER: well_over,
    Hedge.RANGE: range_of,
    Hedge.ORDER_OF_MAGNITUDE: order_of_magnitude,
}
