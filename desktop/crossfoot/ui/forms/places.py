"""What the places of half-typed forms begin with; behind it the id of their row, or NEW."""

from __future__ import annotations

DEALS = "deal form "
PARTIES = "party form "
RATES = "rate form "
TALLIES = "tally form "
NEW = "new"


def place(forms: str, row: int | None) -> str:
    """Name the form of a row for its draft; None: of a new one."""
    return f"{forms}{NEW if row is None else row}"
