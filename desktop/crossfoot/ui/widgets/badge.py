"""A verdict or a stage as a pill; painted here once, for labels and for table cells."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, Ink, Tone, tokens_of

SIDE = STEP + 2
"""Room left and right of the text."""


def badge_font(font: QFont) -> QFont:
    """Return the font of a badge beside text in this font."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def badge_size(text: str, font: QFont) -> QSize:
    """Return the room that a badge with these lines takes beside text in this font."""
    return badge_room(text, QFontMetrics(badge_font(font)))


def badge_room(text: str, metrics: QFontMetrics) -> QSize:
    """Return the room that a badge with these lines takes. metrics: of its own font."""
    lines = text.split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines)
    return QSize(width + 2 * SIDE, len(lines) * metrics.height() + 6)


def paint_badge(
    painter: QPainter, area: QRectF, text: str, ink: Ink, ground: str | None = None
) -> None:
    """Paint a badge into area, its lines cut short where the area is too narrow.

    ground:  instead of the ink's own, where that would vanish in what lies behind.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground or ink.ground))
    lines = text.split("\n")
    radius = area.height() / 2 / len(lines)
    painter.drawRoundedRect(area, radius, radius)
    painter.setPen(QColor(ink.text))
    room = area.adjusted(SIDE - 1, 0, 1 - SIDE, 0)
    metrics, cut = QFontMetrics(painter.font()), Qt.TextElideMode.ElideRight
    shown = "\n".join(metrics.elidedText(line, cut, int(room.width())) for line in lines)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Badge(QLabel):
    """A pill with a text and a tone; hidden while it has no text."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    @property
    def tone(self) -> Tone:
        """What it says by colour."""
        return self._tone

    def show_text(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Say something else; no text hides the badge."""
        if (text, tone) == (self.text(), self._tone) and self.isHidden() != bool(text):
            return
        self._tone = tone
        self.setText(text)
        self.setToolTip(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return badge_size(self.text(), self.font())

    @override
    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), whole.height() * 3), whole.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(badge_font(self.font()))
        ink = tokens_of(self.palette()).tones[self._tone]
        paint_badge(painter, QRectF(self.rect()), self.text(), ink)
        painter.end()
