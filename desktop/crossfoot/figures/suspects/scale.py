"""Scale slip: a nought, a decimal point or a scale word is wrong (×10, ×100, ×1000, mn/bn/tn).

Of the scales in one direction only the nearest that fits is offered.
Source: FIGURES, section 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.suspects.guess import Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects.scene import Scene

COARSER = 1000
"""From this scale on the last printed place moves too: it is another scale word."""
FACTORS = (10, 100, 1000, 10**6)


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the figures that fit in another scale."""
    for figure in scene.figures:
        amount = figure.amount or 0
        larger = (amount * factor for factor in FACTORS)
        smaller = (amount // factor for factor in FACTORS if amount % factor == 0)
        for scaled in (larger, smaller):
            fitting = next((each for each in scaled if _may_be(scene, figure, each)), None)
            if fitting is not None:
                yield Guess(figure.key, Slip.SCALE, fitting)


def _may_be(scene: Scene, figure: Figure, amount: int) -> bool:
    is_as_fine = amount < (figure.amount or 0) * COARSER
    return (not is_as_fine or scene.explains(figure, amount, amount)) and scene.may_be(
        figure, amount
    )
