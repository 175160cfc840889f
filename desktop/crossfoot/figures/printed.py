"""What the figures come to as printed: the sum, the gap, the itemised share, and z.

Source: FIGURES, section 3 ("Always returned", and rule 3).
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.term import Term

UNHEDGED = frozenset({Hedge.BARE, Hedge.EXACT})
_NONE = Fraction(0)


class Printed(NamedTuple):
    """The printed sum against the printed total. Fields as in `verdict.Verdict`.

    end:  the total's printed end that the gap is measured from.
    """

    sum: tuple[int, int]
    total: tuple[int, int]
    gap: int
    end: int

    @property
    def percent(self) -> Fraction | None:
        """The gap in per cent of the total; None of nought."""
        if self.gap == 0:
            return _NONE
        return Fraction(100 * self.gap, abs(self.end)) if self.end else None

    @property
    def share(self) -> Fraction | None:
        """How much of the total is itemised; of ranges, their middles. None of nought."""
        middle = sum(self.total)
        return Fraction(sum(self.sum), middle) if middle else None

    def gap_exceeds(self, percent: int) -> bool:
        """Whether the gap is over so many per cent of the total; of nought any gap is."""
        return 100 * abs(self.gap) > percent * abs(self.end)


def printed(total: Figure, known: Sequence[Term]) -> Printed:
    """Add up the printed numbers of the parts whose amounts are known."""
    whole = total.printed
    ends = [term.printed(whole) for term in known]
    low, high = sum(end[0] for end in ends), sum(end[1] for end in ends)
    return compared((low.__floor__(), high.__ceil__()), whole)


def compared(summed: tuple[int, int], whole: tuple[int, int]) -> Printed:
    """Hold a printed sum against a printed total; both as low to high."""
    return Printed(summed, whole, *_gap(summed, whole))


def _gap(summed: tuple[int, int], whole: tuple[int, int]) -> tuple[int, int]:
    """Return the gap between the nearest ends, and the total's end that it is measured from."""
    if summed[0] > whole[1]:
        return summed[0] - whole[1], whole[1]
    if summed[1] < whole[0]:
        return summed[1] - whole[0], whole[0]
    return 0, whole[0]


class Spread(NamedTuple):
    """How far the printed numbers are apart, against what rounding alone does.

    missing:  what the parts leave of the total, as printed.
    squares:  what rounding adds up to: (w·u)² of every bare number, more than nought.
    """

    missing: Fraction | int
    squares: Fraction | int

    def exceeds(self, z: int) -> bool:
        """Whether z is greater, decided without a root."""
        return 12 * self.missing**2 > z * z * self.squares

    @property
    def hundredths(self) -> int:
        """Z in whole hundredths, for display only."""
        return (isqrt(40_000 * 12 * self.missing**2 // self.squares) + 1) // 2

    @property
    def z(self) -> Fraction:
        """Z to two decimals."""
        return Fraction(self.hundredths, 100)


def spread(total: Figure, known: Sequence[Term]) -> Spread | None:
    """Return the spread; None with hedges, range weights, or where nothing was rounded."""
    figures = [total, *(term.figure for term in known)]
    if any(figure.meant_hedge not in UNHEDGED or figure.amount_high for figure in figures):
        return None
    if not all(term.is_fixed for term in known):
        return None
    whole = total.printed
    missing = whole[0] - sum(term.printed(whole)[0] for term in known)
    squares = square(total, 1) + sum(square(term.figure, _factor(term, whole[0])) for term in known)
    return Spread(missing, squares) if squares else None


def square(figure: Figure, weight: Fraction | int) -> Fraction | int:
    """Return (w·u)², which rounding adds to the squares; nothing for what is exact."""
    return (weight * figure.u) ** 2 if figure.meant_hedge is Hedge.BARE else 0


def _factor(term: Term, whole: int) -> Fraction | int:
    return term.low if term.share_of is None else term.low * Fraction(whole, 100_00)
