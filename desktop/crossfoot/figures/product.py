"""The ends of a product of two intervals, exact.

Source: FIGURES, section 2 (a weight may be a range and multiplies end by end).
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Amount = Fraction | int
End = tuple[Amount, int] | None
"""A value and its side as in `interval.Bound`; None: no bound."""
Ends = tuple[End, End]
Corner = tuple[int, Amount, bool]
"""Which infinity (-1, 0 for none, +1), the value, and whether the product is reached."""


def corners(one: Ends, other: Ends) -> Ends:
    """Return the lower and upper end of every product of an amount of each.

    The extremes of a product lie at the four corners. Nought times anything is nought, and is
    reached wherever the nought is, even against an open or a missing end.
    """
    all_four = list(_corners(one, other))
    lowest = min(all_four, key=lambda corner: (corner[0], corner[1], not corner[2]))
    highest = max(all_four, key=lambda corner: (corner[0], corner[1], corner[2]))
    return _end(lowest, 1), _end(highest, -1)


def _corners(one: Ends, other: Ends) -> Iterator[Corner]:
    for mine in zip(one, (-1, 1), strict=True):
        for theirs in zip(other, (-1, 1), strict=True):
            yield _corner(mine, theirs)


def _corner(mine: tuple[End, int], theirs: tuple[End, int]) -> Corner:
    """Multiply two ends; each comes with the infinity that it is if it is no bound."""
    (end, infinity), (other, other_infinity) = mine, theirs
    if end is not None and other is not None:
        value = end[0] * other[0]
        reached = (end[1] == 0 and other[1] == 0) or _reached_nought(end) or _reached_nought(other)
        return 0, value, reached
    if end is None and other is None:
        return infinity * other_infinity, 0, False
    known = end if end is not None else other
    away = infinity if end is None else other_infinity
    if known is None or known[0] == 0:
        return 0, 0, _reached_nought(known)
    return away * (1 if known[0] > 0 else -1), 0, False


def _reached_nought(end: End) -> bool:
    return end == (0, 0)


def _end(corner: Corner, inward: int) -> End:
    infinity, value, reached = corner
    return None if infinity else (value, 0 if reached else inward)


def reciprocals(ends: Ends) -> list[Ends]:
    """Return 1/w for every w but nought: one interval, two where nought lies inside, or none."""
    lower, upper = ends
    found: list[Ends] = []
    if upper is None or upper > (0, 0):
        found.append((_reciprocal(upper, 1), _reciprocal(_away(lower, 1), -1)))
    if lower is None or lower < (0, 0):
        found.append((_reciprocal(_away(upper, -1), 1), _reciprocal(lower, -1)))
    return found


def _away(end: End, sign: int) -> End:
    """Cut an interval at nought: keep an end only if it lies on that side of it."""
    return end if end is not None and end[0] * sign > 0 else (0, sign)


def _reciprocal(end: End, inward: int) -> End:
    """Turn an end into the opposite end: nought becomes no bound, no bound becomes nought."""
    if end is None:
        return 0, inward
    return None if end[0] == 0 else (1 / Fraction(end[0]), -end[1])


def common(one: Ends, other: Ends) -> Ends | None:
    """Return what lies in both; None if nothing does."""
    lowers = [end for end in (one[0], other[0]) if end is not None]
    uppers = [end for end in (one[1], other[1]) if end is not None]
    lower, upper = max(lowers, default=None), min(uppers, default=None)
    return None if lower is not None and upper is not None and lower > upper else (lower, upper)


def nearest(wanted: Amount, ends: Ends) -> Amount:
    """Return the amount nearest to the wanted one; a little inside where an end is open."""
    lower, upper = ends
    if lower is not None and (wanted, 0) < lower:
        return lower[0] + _step(lower, upper) * lower[1]
    if upper is not None and (wanted, 0) > upper:
        return upper[0] + _step(upper, lower) * upper[1]
    return wanted


def _step(end: tuple[Amount, int], other: End) -> Fraction:
    """How far inside an open end to go: a thousandth of the way, or of the amount itself."""
    width = Fraction(end[0] if other is None else other[0] - end[0])
    return abs(width or Fraction(1000)) / 1000
