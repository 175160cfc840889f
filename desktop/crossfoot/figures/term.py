"""A part as it counts in the sum: weighted, and in the whole's own unit.

Source: FIGURES, sections 2 and 3.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.interval import Sets, nested, outward
from crossfoot.figures.obstacle import Yardstick, is_share_of, rate_of, unit_counted
from crossfoot.figures.periods import weight_of_period
from crossfoot.figures.product import corners
from crossfoot.figures.sets import sets_of
from crossfoot.figures.units import factor

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.part import Part
    from crossfoot.figures.policy import Policy
    from crossfoot.figures.product import Ends

WHOLE_SHARE = 100_00
"""A hundred per cent, in hundredths of a per cent."""
_ONCE = (Fraction(1), Fraction(1))


class Term(NamedTuple):
    """A part as it counts in the sum.

    low, high:  its weight, times whatever brings it to the whole's unit, currency and period.
    own:        its sets in its own unit.
    counted:    what it adds to the sum, level by level; ends go outward.
    share_of:   the whole's sets, where it is a share of it, else None.
    as_printed: the same weight at the printed rate; None where no rate is needed.
    """

    figure: Figure
    low: Fraction | int
    high: Fraction | int
    own: Sets
    counted: Sets
    share_of: Sets | None = None
    as_printed: tuple[Fraction, Fraction] | None = None

    @property
    def is_unweighted(self) -> bool:
        """Whether it counts once, in the whole's own unit: the common case, and the fast one."""
        return self.low == 1 and self.high == 1 and self.share_of is None

    @property
    def is_fixed(self) -> bool:
        """Whether its weight is one number."""
        return self.low == self.high

    def factors(self, whole: Interval) -> Ends:
        """Return what its own amount is multiplied by; whole: what a share is a share of."""
        weight: Ends = ((self.low, 0), (self.high, 0))
        return weight if self.share_of is None else _of_whole(whole, weight)

    def printed(self, whole: tuple[int, int]) -> tuple[Fraction | int, Fraction | int]:
        """Return what its printed number adds, a range as low to high; whole: as printed."""
        if self.is_unweighted:
            return self.figure.printed
        weights = self.as_printed or (self.low, self.high)
        ends = [amount * weight for amount in self.figure.printed for weight in weights]
        if self.share_of is not None:
            ends = [end * Fraction(printed, WHOLE_SHARE) for end in ends for printed in whole]
        return min(ends), max(ends)


def term_of(part: Part, total: Figure, sets: Sets, measured: Yardstick, policy: Policy) -> Term:
    """Bring a part to the whole's unit. sets: the total's."""
    figure, low, high = part.figure, part.low, part.high
    own = sets_of(figure, policy)
    if not figure.is_known:
        return Term(figure, _plain(low), _plain(high), own, _weighted(own, low, high))
    if is_share_of(figure, measured):
        weight: Ends = ((low, 0), (high, 0))
        shared = nested(
            *(
                outward(*corners((level.lower, level.upper), _of_whole(whole, weight)))
                for level, whole in zip(own, sets, strict=True)
            )
        )
        return Term(figure, _plain(low), _plain(high), own, shared, sets)
    low, high = weight_of(part, total)
    rate = rate_of(part, measured)
    if rate is not None:
        printed = Fraction(low) * rate.value, Fraction(high) * rate.value
        low, high = _extremes(low, high, rate.low, rate.high)
        counted = _weighted(own, low, high)
        return Term(figure, _plain(low), _plain(high), own, counted, as_printed=printed)
    by = _conversion(figure, measured)
    if by is not None:
        low, high = _extremes(low, high, *by)
    low, high = _plain(low), _plain(high)
    return Term(figure, low, high, own, _weighted(own, low, high))


def _of_whole(whole: Interval, weight: Ends) -> Ends:
    """Return what a share is multiplied by, exact."""
    lower, upper = corners((whole.lower, whole.upper), weight)
    return (
        None if lower is None else (Fraction(lower[0]) / WHOLE_SHARE, lower[1]),
        None if upper is None else (Fraction(upper[0]) / WHOLE_SHARE, upper[1]),
    )


def weight_of(part: Part, total: Figure) -> tuple[Fraction | int, Fraction | int]:
    """Return what a part counts times: its weight, or the periods that its years come to."""
    if part.explicit or part.figure.period == total.period:
        return part.low, part.high
    periods = weight_of_period(part.figure, total)
    return (part.low, part.high) if periods is None else _extremes(part.low, part.high, *periods)


def _conversion(figure: Figure, measured: Yardstick) -> tuple[Fraction, Fraction] | None:
    """Return what brings a part to the whole's unit of measure; None where nothing need."""
    unit = None if measured.is_money else unit_counted(figure)
    by = None if unit is None or measured.unit is None else factor(unit, measured.unit)
    return None if by == _ONCE else by


def _extremes(
    low: Fraction | int, high: Fraction | int, by_low: Fraction, by_high: Fraction
) -> tuple[Fraction | int, Fraction | int]:
    ends = [weight * by for weight in (low, high) for by in (by_low, by_high)]
    return min(ends), max(ends)


def _plain(weight: Fraction | int) -> Fraction | int:
    """Return a whole weight as an integer, which is far faster to count with."""
    return weight.numerator if weight.denominator == 1 else weight


def _weighted(own: Sets, low: Fraction | int, high: Fraction | int) -> Sets:
    if low == high == 1:
        return own
    return nested(*(level.times(low, high) for level in own))
