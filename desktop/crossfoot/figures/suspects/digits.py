"""The printed digits of an amount, with the place that each stands at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure

_UNIT = 100
"""Hundredths in one unit."""


def printed_digits(figure: Figure) -> list[tuple[int, int]]:
    """Return (digit, place in hundredths) of what a figure prints, the last digit first.

    >>> from crossfoot.figures.figure import Figure
    >>> printed_digits(Figure("f", amount=14_20, u=10))
    [(2, 10), (4, 100), (1, 1000)]
    """
    amount = abs(figure.amount or 0)
    place = figure.u or (_UNIT if amount % _UNIT == 0 else 1)
    return list(_digits(amount, place))


def _digits(amount: int, place: int) -> Iterator[tuple[int, int]]:
    while place <= amount:
        yield amount // place % 10, place
        place *= 10
