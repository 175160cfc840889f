"""How far the day of a rate and the day of a publication are apart.

Days are text at the precision given (2025, 2025-09, 2025-09-23), so that they compare as text.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from crossfoot.figures.policy import POLICY

DAY = len("2025-09-23")
MONTH = len("2025-09")
YEAR = len("2025")


class Nearness(NamedTuple):
    """How well a rate's day fits; smaller is better.

    coarse:  by how many characters it says less than a day does.   days: how far it is away.
    """

    coarse: int
    days: int


def nearness(on: str, published: str) -> Nearness | None:
    """Return how well a rate fits a publication; None if it may not serve it.

    >>> nearness("2025-09-30", "2025-09-23"), nearness("2025-10-01", "2025-09-23")
    (Nearness(coarse=0, days=7), None)
    >>> nearness("2025-09", "2025-09-23"), nearness("2025-09-23", "2025-09")
    (Nearness(coarse=3, days=0), None)
    """
    if len(on) == len(published) == DAY:
        apart = abs((date.fromisoformat(on) - date.fromisoformat(published)).days)
        return Nearness(0, apart) if apart <= POLICY.rate_days else None
    return Nearness(DAY - len(on), 0) if published.startswith(on) else None


def around(day: str) -> tuple[str, str]:
    """Return the first and the last text of days that a day, or a longer time, may serve."""
    if len(day) < DAY:
        return day, f"{day}~"
    middle = date.fromisoformat(day).toordinal()
    first = max(middle - POLICY.rate_days, date.min.toordinal())
    last = min(middle + POLICY.rate_days, date.max.toordinal())
    return date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()
