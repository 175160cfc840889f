"""One digit mistyped: another digit at one place makes the figure fit.

Of the digits that fit at one place only the nearest is offered.
Source: FIGURES, section 5.
"""

from __future__ import annotations

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
            amounts = _amounts(figure, digit, place, least)
            near = (each for each in amounts if scene.explains(figure, each, each))
            fitting = next((each for each in near if scene.may_be(figure, each)), None)
            if fitting is not None:
                yield Guess(figure.key, Slip.MISTYPED, fitting)


def _reach(figure: Figure, place: int) -> tuple[int, int]:
    amount = figure.amount or 0
    return amount - 9 * place, amount + 9 * place


def _amounts(figure: Figure, digit: int, place: int, least: int) -> Iterator[int]:
    """Yield the amounts with another digit at a place, the nearest digit first."""
    amount = figure.amount or 0
    sign = -1 if amount < 0 else 1
    for other in sorted(range(least, 10), key=lambda each: abs(each - digit)):
        changed = amount + sign * (other - digit) * place
        if other != digit and changed:
            yield changed
