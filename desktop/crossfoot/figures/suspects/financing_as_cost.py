"""Financing counted as cost: a part pays for another figure, and is never added to it.

Source: FIGURES, sections 4 (`finances`) and 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.suspects.dropping import dropped
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.suspects.guess import Guess
    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the parts that pay for something."""
    yield from dropped(scene, Slip.FINANCING_AS_COST, scene.around.financing)
