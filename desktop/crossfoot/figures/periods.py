"""How many periods an amount a period stands for, when it is set against a sum or another period.

Source: FIGURES, section 3, rule 0 (a differing period needs a weight or from / to).
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.values import Period

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure

PER_YEAR: dict[Period, tuple[int, int]] = {
    Period.YEAR: (1, 1),
    Period.QUARTER: (4, 4),
    Period.MONTH: (12, 12),
    Period.WEEK: (52, 53),
    Period.DAY: (365, 366),
}
"""The fewest and the most that begin in a year."""

_YEAR = re.compile(r"\s*(\d{4})(?!\d)")


def years_covered(figure: Figure) -> int | None:
    """Return how many years the figure covers, both named years included; None if not said.

    >>> from crossfoot.figures.figure import Figure
    >>> years_covered(Figure("f", years=("2026", "2030")))
    5
    """
    first, last = (_YEAR.match(year or "") for year in figure.years)
    if first is None or last is None:
        return None
    count = int(last[1]) - int(first[1]) + 1
    return count if count > 0 else None


def weight_of_period(part: Figure, whole: Figure) -> tuple[Fraction, Fraction] | None:
    """Return what a part of another period counts times; None where its years are not said."""
    years = years_covered(part)
    if years is None:
        return None
    fewest, most = _count(part.period, years)
    whole_fewest, whole_most = _count(whole.period, years)
    return Fraction(fewest, whole_most), Fraction(most, whole_fewest)


def _count(period: Period | None, years: int) -> tuple[int, int]:
    if period is None:
        return 1, 1
    fewest, most = PER_YEAR[period]
    return fewest * years, most * years
