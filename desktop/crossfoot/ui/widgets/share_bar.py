"""How much of a whole there is, as a bar in a groove; a number beside it says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of

WHOLE = 10_000
"""All of it, in hundredths of a per cent."""
ACROSS = 14
"""Width in average characters."""


class ShareBar(QWidget):
    """Shows no share as an empty groove, and more than the whole as a full one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: int | None) -> None:
        """Fill it as far as this, hundredths of a per cent; None: not known."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ACROSS * self.fontMetrics().averageCharWidth(), STEP + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.residual), 1))
        painter.setBrush(QColor(tokens.faint))
        painter.drawRoundedRect(groove, 3, 3)
        part = min(max(self._share or 0, 0), WHOLE) / WHOLE
        if part:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.part))
            filled = QRectF(groove.left(), groove.top(), groove.width() * part, groove.height())
            painter.drawRoundedRect(filled, 3, 3)
        painter.end()
