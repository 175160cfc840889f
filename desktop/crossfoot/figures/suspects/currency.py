"""Currency swapped: a number is right, but it is an amount of another currency.

Source: FIGURES, section 5.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.sets import granularity
from crossfoot.figures.suspects.guess import Guess
from crossfoot.figures.values import Measure, Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the figures that fit in another currency that there is a rate for."""
    for figure in scene.figures:
        if figure.measure is not Measure.VALUE:
            continue
        for rate in _factors(scene, figure):
            converted = _rounded(figure, rate)
            if converted and scene.may_be(figure, converted):
                yield Guess(figure.key, Slip.CURRENCY, converted)


def _factors(scene: Scene, figure: Figure) -> Iterator[Fraction]:
    """Yield what the printed number would be multiplied by, in the figure's own currency."""
    rates, own = scene.around.rates, scene.total.currency
    if figure.currency in {None, own}:
        yield from rates.values()
    elif rates.get(figure.currency):
        yield 1 / Fraction(rates[figure.currency])


def _rounded(figure: Figure, rate: Fraction) -> int:
    """Return a converted amount, as finely rounded as the figure is printed."""
    amount = figure.amount or 0
    place = max(1, figure.u or granularity(amount))
    while place > 1 and place > abs(amount * rate) / 10:
        place //= 10
    return round(Fraction(amount) * rate / place) * place
