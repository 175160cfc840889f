"""Dress the application: scheme, palette, stylesheet and font, and follow the system.

The scheme is "system" or one of SCHEMES; where the system reports none, light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase

from crossfoot.resource import resource
from crossfoot.ui.theme.palette import palette_of
from crossfoot.ui.theme.stylesheet import stylesheet
from crossfoot.ui.theme.tokens import DARK, LIGHT, SCHEMES, Tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ICONS = ("chevron", "check")
"""Drawn by the stylesheet, one file a scheme."""
SMALLEST = 9.5
"""Points: smaller system fonts are raised to this, since tables are read all day."""


class Theme(QObject):
    """The look of one application; `dress` may be called again at any time."""

    def __init__(self, application: QApplication, scheme: str = "system", scale: int = 100) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self._scale = scale
        self._system_points = QFontDatabase.systemFont(
            QFontDatabase.SystemFont.GeneralFont
        ).pointSizeF()
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self.dress(scheme, scale)

    @property
    def scheme(self) -> str:
        """What was asked for: "system", or the name of a scheme."""
        return self._scheme

    @property
    def scale(self) -> int:
        """Text size in per cent of the system's."""
        return self._scale

    def dress(self, scheme: str, scale: int) -> None:
        """Show this scheme with text at this per cent of the system's size."""
        self._scheme, self._scale = scheme, scale
        tokens = self.tokens()
        font = _font(max(self._system_points, SMALLEST) * scale / 100)
        icons = {icon: resource("icons", f"{icon}-{tokens.name}.svg").as_posix() for icon in ICONS}
        self._application.setFont(font)
        self._application.setPalette(palette_of(tokens))
        self._application.setStyleSheet(stylesheet(tokens, font.pointSizeF(), icons))

    def tokens(self) -> Tokens:
        """The scheme shown now."""
        if self._scheme in SCHEMES:
            return SCHEMES[self._scheme]
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    @Slot()
    def _follow(self) -> None:
        if self._scheme not in SCHEMES:
            self.dress(self._scheme, self._scale)


def _font(points: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
