"""One line of a card that opens something: what it is at the left, how many at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.badge import Badge
from crossfoot.ui.widgets.elided import ElidedLabel
from crossfoot.ui.widgets.share_bar import ShareBar

if TYPE_CHECKING:
    from crossfoot.ui.theme.tokens import Tone


WIDEST = "100.00%"
"""What a share has room for, so that bars under each other stand in line."""


class Told(NamedTuple):
    """What a line says. name: all of it in words, for screen readers and the tooltip.

    text, detail: one above the other, cut short where the room ends.   badge: (words, tone).
    share:   (hundredths of a per cent or None, its words), drawn as a bar; None: no bar.
    """

    name: str
    text: str = ""
    detail: str = ""
    number: str = ""
    badge: tuple[str, Tone] | None = None
    share: tuple[int | None, str] | None = None


class Tile(QPushButton):
    """Enter, Space or a click opens it; the arrow keys go from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.setAutoDefault(True)  # else Enter does nothing outside a dialog
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text = ElidedLabel(self)
        self._detail = ElidedLabel(self)
        self._detail.setProperty("role", "muted")
        self._number = QLabel(self)
        self._number.setProperty("role", "number")
        self._badge = Badge(parent=self)
        self._bar = ShareBar(self)
        self._share = QLabel(self)
        self._share.setProperty("role", "number")
        self._lay_out()

    def tell(self, told: Told) -> None:
        """Say something else."""
        self._text.setText(told.text)
        self._detail.setText(told.detail)
        self._detail.setVisible(bool(told.detail))
        self._number.setText(told.number)
        self._number.setVisible(bool(told.number))
        self._badge.show_text(*(told.badge or ("",)))
        share, words = told.share or (None, "")
        self._bar.show_share(share)
        self._share.setText(words)
        for widget in (self._bar, self._share):
            widget.setVisible(told.share is not None)
        self.setAccessibleName(told.name)
        self.setToolTip(told.name)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._lines.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._lines.minimumSize()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(STEP)
        first.addWidget(self._badge)
        first.addWidget(self._text, 1)
        first.addWidget(self._number)
        second.addWidget(self._detail, 1)
        second.addWidget(self._bar)
        second.addWidget(self._share)
        self._share.setMinimumWidth(self.fontMetrics().horizontalAdvance(WIDEST))
        self._share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        self._lines.setSpacing(2)
        self._lines.addLayout(first)
        self._lines.addLayout(second)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
