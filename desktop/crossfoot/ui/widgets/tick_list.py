"""A list of things to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

MOST_SHOWN = 5
"""Lines of the list before it scrolls, where nobody says otherwise."""


class TickList(QListWidget):
    """Figures to tick; Space toggles the current one; as tall as its lines, up to a few."""

    def __init__(self, parent: QWidget | None = None, *, most: int = MOST_SHOWN) -> None:
        super().__init__(parent)
        self._most = most
        self.setProperty("role", "box")
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    @override
    def sizeHint(self) -> QSize:
        line = self.sizeHintForRow(0) if self.count() else self.fontMetrics().height() + STEP
        lines = min(max(self.count(), 1), self._most)
        around = self.height() - self.viewport().height()
        return QSize(super().sizeHint().width(), lines * line + max(around, STEP) + 2)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCurrentRow(-1)  # a row that stands out without the focus would look chosen

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())
