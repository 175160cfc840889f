"""A list whose lines are sentences: each is read in full, however many lines it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

TICK = 3 * STEP
"""Pixels of a tick in front of a sentence."""


class SentenceList(QListWidget):
    """Wraps its lines; the style's own hint of their height forgets its padding and cuts them.

    most: as many lines are in sight, and the list is no higher; None: as high as its place.
    """

    def __init__(self, parent: QWidget | None = None, *, most: int | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setProperty("role", "box")
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Give each sentence the room that it takes at this width; call it after new ones."""
        width = max(self.viewport().width() - 3 * STEP, 1)
        items = [self.item(row) for row in range(self.count())]
        for item in items:
            ticked = item.data(Qt.ItemDataRole.CheckStateRole) is not None
            room = QRect(0, 0, width - TICK * ticked, 0)
            wraps = Qt.TextFlag.TextWordWrap
            lines = self.fontMetrics().boundingRect(room, wraps, item.text())
            item.setSizeHint(QSize(width, lines.height() + 2 * STEP))
        if self._most is not None:
            seen = sum(item.sizeHint().height() for item in items[: self._most])
            self.setFixedHeight(seen + 2 * STEP)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
