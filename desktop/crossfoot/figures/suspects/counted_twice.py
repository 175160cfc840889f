"""A part is counted twice: without it the total agrees.

A twin, another part that prints the same, speaks for it.
Source: FIGURES, section 5.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from crossfoot.figures.suspects.guess import Cure, Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the parts without which nothing is too much."""
    printed = Counter(part.figure.printed for part in scene.parts)
    for part in scene.parts:
        twin = printed[part.figure.printed] > 1
        fits = scene.explains(part.figure, 0, 0) and scene.may_be(part.figure, 0)
        if fits and len(scene.listing.parts) > 1:
            yield Guess(part.figure.key, Slip.COUNTED_TWICE, 0, Cure.DROP, evidence=twin)
