"""The total restates an earlier one, so that its own parts come to less; or a part is no new money.

Source: FIGURES, sections 4 (`restates`) and 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.suspects.dropping import dropped
from crossfoot.figures.suspects.guess import Cure, Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.suspects.scene import Scene


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the total that takes in an earlier figure, and the parts that were announced before."""
    total, listed = scene.total, set(scene.listing.keys)
    for earlier in scene.around.restated.get(total.key, ()):
        if earlier.is_known and earlier.key not in listed and total.amount is not None:
            rest = total.amount - (earlier.amount or 0)
            yield Guess(total.key, Slip.RESTATED, rest, Cure.ADD, earlier, evidence=True)
    yield from dropped(scene, Slip.RESTATED, set(scene.around.restated) - {total.key})
