"""What a widget shows, so that the same is not built and painted again after every save."""

from __future__ import annotations


class Shown:
    """Remembers by value; give it all that the widget draws from, as it was read just now."""

    def __init__(self) -> None:
        self._what: tuple[object, ...] | None = None

    def differs(self, *what: object) -> bool:
        """Whether this is something else than what was shown last; it counts as shown now."""
        before, self._what = self._what, what
        return before != what
