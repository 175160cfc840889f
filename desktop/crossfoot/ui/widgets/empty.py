"""What an empty list says: why it is empty, what to do first, and a button that goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

LINE = 78
"""Width of its sentences in average characters, at most: longer lines read badly."""

RADIUS = 6.0
"""Pixels by which the ring of the focus is rounded, as that of a button is."""


class EmptyState(QWidget):
    """A title and a sentence in the middle of the room, with or without a button under them.

    It takes the focus where nothing else can, with a ring round its words: the keys of its page go
    on working.

    Signals:
        begun:  the button was pressed.
    """

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._rings = False
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(STEP)
        layout.addStretch(2)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        self.button = QPushButton(self)
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)  # else Enter does nothing outside a dialog
        self.button.hide()
        self.button.clicked.connect(self.begun)
        layout.addSpacing(STEP)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout, line = self.layout(), LINE * self.fontMetrics().averageCharWidth()
        if layout is not None:
            side = max(STEP, (self.width() - line) // 2)
            layout.setContentsMargins(side, STEP, side, STEP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.hasFocus() or self._rings) or not self.title:
            return  # nothing is said yet: the rows are still counted
        words = self._title.geometry().united(self._words.geometry())
        ring = QRectF(words.adjusted(-STEP, -STEP, STEP, STEP)).intersected(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).focus), 2))
        painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    @property
    def title(self) -> str:
        """What it says first."""
        return self._title.text()

    def tell(self, title: str, words: str, button: str = "", *, alone: bool = False) -> None:
        """Say why it is empty and what to do.

        button: where it can be done; "" for none.
        alone:  whether it is all there is of its list, so that Tab has to come to it.
        """
        stops = Qt.FocusPolicy.StrongFocus if alone and not button else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(stops)
        self._title.setText(title)
        self._words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)

    def show_ring(self, shown: bool) -> None:
        """Draw the ring of the focus for what it stands in, or no more."""
        self._rings = shown
        self.update()

    def take_focus(self) -> None:
        """Put the focus on the button, else on the words."""
        place = self if self.button.isHidden() else self.button
        place.setFocus(Qt.FocusReason.OtherFocusReason)
