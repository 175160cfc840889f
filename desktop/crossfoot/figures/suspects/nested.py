"""Parts nested but listed flat: a part that is itself part of another part counts twice.

Where nothing is recorded of it, a part that is the sum of those listed right after it is one too.
Source: FIGURES, section 5.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from crossfoot.figures.suspects.dropping import dropped
from crossfoot.figures.suspects.guess import Cure, Guess
from crossfoot.figures.values import Slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.figures.suspects.scene import Scene

FEWEST = 2
"""So many parts must make up another for it to be their sum."""


def guesses(scene: Scene) -> Iterator[Guess]:
    """Yield the parts inside another part, and those that are the sum of the next ones.

    Where several parts are inside one, it is that one which is counted beside them.
    """
    parts = {part.figure.key for part in scene.parts}
    inside = {key: outer for key, outer in scene.around.nested.items() if outer in parts}
    outers = {outer for outer, held in Counter(inside.values()).items() if held >= FEWEST}
    yield from dropped(scene, Slip.NESTED, inside.keys() | outers)
    for key in _sums(scene):
        yield Guess(key, Slip.NESTED, 0, Cure.DROP, evidence=True)


def _sums(scene: Scene) -> Iterator[str]:
    """Yield the parts that print the sum of those right after them."""
    amounts = [part.figure.amount or 0 for part in scene.parts]
    for first, amount in enumerate(amounts):
        left = amount
        for number, inner in enumerate(amounts[first + 1 :], start=1):
            left -= inner
            if left <= 0:
                if left == 0 and number >= FEWEST:
                    yield scene.parts[first].figure.key
                break
