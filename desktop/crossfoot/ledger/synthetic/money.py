"""Amounts as a press office writes them."""

from __future__ import annotations

TENTHS = 10
"""Amounts here count tenths of a billion, the last place that is printed."""


def billions(tenths: int, symbol: str = "$") -> str:
    """Write an amount with one decimal, as "$4.2 billion"; below a billion in millions.

    >>> billions(42), billions(7), billions(40)
    ('$4.2 billion', '$700 million', '$4.0 billion')
    """
    if tenths < TENTHS:
        return f"{symbol}{tenths * 100} million"
    return f"{symbol}{tenths // TENTHS}.{tenths % TENTHS} billion"


def whole_billions(tenths: int) -> str:
    """Write an amount cut down to whole billions, as "$12 billion"."""
    return f"${tenths // TENTHS} billion"
