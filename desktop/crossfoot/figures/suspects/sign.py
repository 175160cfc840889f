"""Sign: a part was added that takes away, or the other way round.

Source: FIGURES, section 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.suspects.guess import Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the parts that fit with their sign turned."""
    for figure in scene.figures:
        turned = -(figure.amount or 0)
        is_part = figure.key != scene.total.key
        if is_part and scene.explains(figure, turned, turned) and scene.may_be(figure, turned):
            yield Guess(figure.key, Slip.SIGN, turned)
