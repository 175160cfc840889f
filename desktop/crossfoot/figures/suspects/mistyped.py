"""One digit mistyped: another digit at one place makes the figure fit.

Of the digits that fit at one place only the one that leaves the smallest gap is offered.
Source: FIGURES, section 5.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from crossfoot.figures.suspects.digits import printed_digits
from crossfoot.figures.suspects.guess import Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the figures that fit with one digit changed."""
    for figure in scene.figures:
        digits = printed_digits(figure)
        for number, (digit, place) in enumerate(digits, start=1):
            reach = _reach(figure, place)
            if not (scene.may_lie(figure, *reach) and scene.explains(figure, *reach)):
                continue
            least = 1 if number == len(digits) and number > 1 else 0
            near = [
                Guess(figure.key, Slip.MISTYPED, amount)
                for amount in _amounts(figure, digit, place, least)
                if scene.explains(figure, amount, amount)
            ]
            near.sort(key=scene.miss)
            yield from islice((each for each in near if scene.may_be(figure, each.would_be)), 1)


def _reach(figure: Figure, place: int) -> tuple[int, int]:
    amount = figure.amount or 0
    return amount - 9 * place, amount + 9 * place


def _amounts(figure: Figure, digit: int, place: int, least: int) -> Iterator[int]:
    """Yield the amounts with another digit at a place."""
    amount = figure.amount or 0
    sign = -1 if amount < 0 else 1
    for other in range(least, 10):
        changed = amount + sign * (other - digit) * place
        if other != digit and changed:
            yield changed
