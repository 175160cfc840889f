"""Option counted as firm: a part is an option of another figure, and nothing firm.

Source: FIGURES, sections 4 (`option_of`) and 5.
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
    """Yield the parts that are options."""
    yield from dropped(scene, Slip.OPTION_AS_FIRM, scene.around.options)
