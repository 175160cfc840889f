"""What the figures come to as printed: the sum, the gap, the itemised share, and z.

Source: FIGURES, section 3 ("Always returned", and rule 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.term import Term

UNHEDGED = frozenset({Hedge.BARE, Hedge.EXACT})


@dataclass(frozen=True, slots=True)
class Printed:
    """The printed sum against the printed total. Fields as in `verdict.Verdict`."""

    sum: tuple[int, int]
    total: tuple[int, int]
    gap: int
    percent: Fraction | None
    share: Fraction | None

    def gap_exceeds(self, percent: int) -> bool:
        """Whether the gap is over so many per cent of the total; of nought any gap is."""
        return self.gap != 0 and (self.percent is None or abs(self.percent) > percent)


def printed(total: Figure, known: Sequence[Term]) -> Printed:
    """Add up the printed numbers of the parts whose amounts are known."""
    whole = total.printed
    ends = [term.printed(whole) for term in known]
    low, high = sum(end[0] for end in ends), sum(end[1] for end in ends)
    return compared((low.__floor__(), high.__ceil__()), whole)


def compared(summed: tuple[int, int], whole: tuple[int, int]) -> Printed:
    """Hold a printed sum against a printed total; both as low to high."""
    gap, end = _gap(summed, whole)
    percent = Fraction(100 * gap, abs(end)) if end else None
    middle = whole[0] + whole[1]
    share = Fraction(summed[0] + summed[1], middle) if middle else None
    return Printed(summed, whole, gap, Fraction(0) if gap == 0 else percent, share)


def _gap(summed: tuple[int, int], whole: tuple[int, int]) -> tuple[int, int]:
    """Return the gap between the nearest ends, and the total's end that it is measured from."""
    if summed[0] > whole[1]:
        return summed[0] - whole[1], whole[1]
    if summed[1] < whole[0]:
        return summed[1] - whole[0], whole[0]
    return 0, whole[0]


@dataclass(frozen=True, slots=True)
class Spread:
    """How far the printed numbers are apart, against what rounding alone does.

    squared:  z², exact.
    """

    squared: Fraction

    def exceeds(self, z: int) -> bool:
        """Whether z is greater, decided without a root."""
        return self.squared > z * z

    @property
    def z(self) -> Fraction:
        """Z to two decimals, for display only."""
        return Fraction((isqrt((40_000 * self.squared).__floor__()) + 1) // 2, 100)


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
    return Spread(Fraction(12 * missing**2) / squares) if squares else None


def square(figure: Figure, weight: Fraction | int) -> Fraction | int:
    """Return (w·u)², which rounding adds to the squares; nothing for what is exact."""
    return (weight * figure.u) ** 2 if figure.meant_hedge is Hedge.BARE else 0


def _factor(term: Term, whole: int) -> Fraction | int:
    return term.low if term.share_of is None else term.low * Fraction(whole, 100_00)
