"""A part is missing: a known figure of the same announcement or deal closes the gap.

Source: FIGURES, section 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.suspects.guess import Cure, Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the known figures that are as large as what is missing."""
    if scene.gap >= 0:
        return
    listed = set(scene.listing.keys)
    for other in scene.around.others:
        if other.key in listed or not other.is_known or other.measure is not scene.total.measure:
            continue
        yield Guess(other.key, Slip.MISSING_PART, other.amount or 0, Cure.ADD, other)
