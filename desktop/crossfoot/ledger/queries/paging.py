"""What every list shares: a capped count, and rows fetched for a window of ids."""

from __future__ import annotations

from dataclasses import dataclass

COUNT_CAP = 10_000
"""Searches count no further than this at once ("10,000+")."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows match. more: the counting stopped at the cap, there are more."""

    number: int
    more: bool = False
