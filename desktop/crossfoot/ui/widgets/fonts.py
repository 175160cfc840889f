"""Fonts made of the one that a widget has."""

from __future__ import annotations

from PySide6.QtGui import QFont

SMALL = 0.88
"""What stands under or beside a thing is this much of its size."""


def small_font(font: QFont) -> QFont:
    """Return the font of what stands under text in this font."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small
