"""The right side of a page: cards under each other, scrolled when they need more room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP


class Side(QScrollArea):
    """Put cards into it with `add`; it scrolls as far as it must, and never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        inside.setProperty("role", "plain")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP + 4)
        self._layout.addStretch(1)
        self.setWidget(inside)

    def reveal(self, widget: QWidget) -> None:
        """Scroll to a widget that was just shown."""
        QCoreApplication.sendPostedEvents(self.widget(), QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(widget, 0, 2 * STEP)

    def add(self, card: QWidget) -> None:
        """Put a card under those before it."""
        self._layout.insertWidget(self._layout.count() - 1, card)
