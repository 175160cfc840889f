"""Where a person was: back and forward, as a browser goes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Place = tuple[str, int | None]
"""A page's name and the row chosen on it, None for none."""
MOST = 100


class Trail:
    """The places left, and those that going back left."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []
        self._held = False

    def leave(self, place: Place | None) -> None:
        """Remember a place that is being left for another by the person's own way."""
        if self._held or place is None or self._behind[-1:] == [place]:
            return
        self._behind = [*self._behind, place][-MOST:]
        self._ahead.clear()

    def back(self, now: Place | None) -> Place | None:
        """Return the place left last, other than now's; None where there is none."""
        return _step(self._behind, self._ahead, now)

    def forward(self, now: Place | None) -> Place | None:
        """Return the place that going back left; None where there is none."""
        return _step(self._ahead, self._behind, now)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Remember nothing within this block: it is the trail itself that goes."""
        self._held = True
        try:
            yield
        finally:
            self._held = False


def _step(out_of: list[Place], into: list[Place], now: Place | None) -> Place | None:
    while out_of:
        place = out_of.pop()
        if place != now:
            if now is not None:
                into.append(now)
            return place
    return None
