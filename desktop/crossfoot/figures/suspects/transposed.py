"""Digits transposed: two neighbours changed places, as in 24 for 42.

Then the gap is divisible by 9. With many parts some swap nearly always fits, so from 8 parts up
none is offered.
Source: FIGURES, section 5.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.suspects.digits import printed_digits
from crossfoot.figures.suspects.guess import Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects.scene import Scene

MANY_PARTS = 8


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the figures that fit with two digits swapped."""
    if len(scene.listing.parts) >= MANY_PARTS or scene.gap % 9 or not scene.gap:
        return
    for figure in scene.figures:
        for amount in _swapped(figure):
            if scene.explains(figure, amount, amount) and scene.may_be(figure, amount):
                yield Guess(figure.key, Slip.TRANSPOSED, amount)


def _swapped(figure: Figure) -> Iterator[int]:
    digits = printed_digits(figure)
    sign = -1 if (figure.amount or 0) < 0 else 1
    for number, ((right, low), (left, high)) in enumerate(pairwise(digits), start=2):
        if right == left or (right == 0 and number == len(digits)):
            continue  # no swap, or one that leaves a leading nought
        change = (right - left) * high + (left - right) * low
        yield (figure.amount or 0) + sign * change
