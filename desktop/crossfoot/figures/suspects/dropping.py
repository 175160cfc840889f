"""What the slips share that take a part out because of what is recorded of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.suspects.guess import Cure, Guess

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from crossfoot.figures.suspects.scene import Scene
    from crossfoot.figures.values import Slip


def dropped(scene: Scene, kind: Slip, recorded: Container[str]) -> Iterator[Guess]:
    """Yield the parts of which something is recorded that says that they do not count."""
    for part in scene.parts:
        if part.figure.key in recorded and len(scene.listing.parts) > 1:
            yield Guess(part.figure.key, kind, 0, Cure.DROP, evidence=True)
