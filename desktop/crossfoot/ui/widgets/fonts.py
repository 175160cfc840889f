"""Fonts made of the one that a widget has."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

SMALL = 0.88
"""What stands under or beside a thing is this much of its size."""


def small_font(font: QFont) -> QFont:
    """Return the font of what stands under text in this font."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * SMALL)
    return small


class Fonts(NamedTuple):
    """The fonts of a picture's names with their metrics: made once, not for each painting."""

    small: QFont
    strong: QFont
    body_metrics: QFontMetricsF
    small_metrics: QFontMetricsF
    strong_metrics: QFontMetricsF


def fonts_beside(font: QFont) -> Fonts:
    """Return the fonts that go with text in this font."""
    small, strong = small_font(font), QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return Fonts(small, strong, *(QFontMetricsF(each) for each in (font, small, strong)))
