"""Spans count code points; Qt's documents count UTF-16 units. This turns one into the other."""

from __future__ import annotations

from array import array
from bisect import bisect_left


class Offsets:
    """The two counts of one text; costs nothing to ask while no emoji stands in it."""

    def __init__(self, text: str) -> None:
        wide = () if text.isascii() else (i for i, mark in enumerate(text) if mark > "\uffff")
        self._points = array("q", wide)
        self._units = array("q", (point + before for before, point in enumerate(self._points)))

    def to_units(self, point: int) -> int:
        """Return the UTF-16 units before a code point."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """Return the code points before a UTF-16 unit."""
        return unit - bisect_left(self._units, unit)
