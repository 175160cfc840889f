"""Something taller than the screen may be: it scrolls, and takes its own height where it fits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP

SHARE = 0.8
"""Of the screen's height."""


class Tall(QScrollArea):
    """Shows one widget at its own width."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        inside.setProperty("role", "plain")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and Page Down scroll

    @override
    def sizeHint(self) -> QSize:
        wanted = self._inside.sizeHint()
        high = max(wanted.height(), self._inside.heightForWidth(wanted.width()))
        most = int(self.screen().availableSize().height() * SHARE)
        bar = self.verticalScrollBar().sizeHint().width() if high > most else 0
        return QSize(wanted.width() + bar + STEP // 2, min(high, most))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 8 * STEP)
