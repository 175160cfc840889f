"""Spans count code points; Qt's documents count UTF-16 units. This turns one into the other."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Offsets:
    """The two counts of one text; costs nothing to ask while no emoji stands in it.

    breaks:  before which characters the document has one more, a line's end that is only shown.
    """

    def __init__(self, text: str, breaks: Sequence[int] = ()) -> None:
        wide = [] if text.isascii() else [i for i, mark in enumerate(text) if mark > "\uffff"]
        # a character that takes more than one unit shifts what stands behind it; so does a break,
        # which stands behind the character before it
        shifts = sorted([*((i, 0) for i in wide), *((place - 1, 1) for place in breaks)])
        self._points = array("q", (point for point, _ in shifts))
        self._units = array("q", (point + n + by for n, (point, by) in enumerate(shifts)))

    def to_units(self, point: int) -> int:
        """Return the UTF-16 units before a code point."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """Return the code points before a UTF-16 unit."""
        return unit - bisect_left(self._units, unit)
