"""Moments under each other along a line: a date, what was said, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of
from crossfoot.ui.widgets.fonts import small_font

if TYPE_CHECKING:
    from collections.abc import Sequence

DOT = 5.0


@dataclass(frozen=True, slots=True)
class Moment:
    """One row. on: the date in words; said: in bold; by: muted, under it; here: the one in view."""

    on: str
    said: str
    by: str
    here: bool = False


class Timeline(QWidget):
    """Draws moments from the earliest down; without any it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """What it shows, in order."""
        return self._moments

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Draw these moments in their order."""
        self._moments = tuple(moments)
        self.setAccessibleName(self.tr("Timeline"))
        lines = (", ".join(filter(None, (each.on, each.said, each.by))) for each in moments)
        self.setAccessibleDescription("; ".join(lines))
        self.setVisible(bool(moments))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        body, _ = self._metrics()
        wide = int(body.averageCharWidth() * 48)
        return QSize(wide, int(len(self._moments) * self._row_height()))

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        """Tell a row that was cut short in full."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = int(event.pos().y() / self._row_height())
            here = self._moments[number : number + 1]
            words = "\n".join(f"{each.on}\n{each.said}\n{each.by}".strip() for each in here)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, _ = self._metrics()
        dates = max((body.horizontalAdvance(each.on) for each in self._moments), default=0.0)
        x = min(dates, self.width() / 2) + 2 * STEP
        self._paint_line(painter, x)
        for number, moment in enumerate(self._moments):
            self._paint_moment(painter, x, number, moment)
        painter.end()

    def _paint_line(self, painter: QPainter, x: float) -> None:
        if len(self._moments) > 1:
            painter.setPen(QPen(QColor(tokens_of(self.palette()).faint), 2))
            last = len(self._moments) - 1
            painter.drawLine(QPointF(x, self._dot(0)), QPointF(x, self._dot(last)))

    def _paint_moment(self, painter: QPainter, x: float, number: int, moment: Moment) -> None:
        tokens = tokens_of(self.palette())
        body, small = self._metrics()
        top = number * self._row_height()
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.accent if moment.here else tokens.card))
        painter.drawEllipse(QPointF(x, self._dot(number)), DOT, DOT)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold if moment.here else QFont.Weight.Normal)
        left, right = x + 2 * STEP, self.width()
        for font, metrics, text, ink, place in (
            (self.font(), body, moment.on, tokens.muted, QRectF(0, top, x - 2 * STEP, 0)),
            (strong, QFontMetricsF(strong), moment.said, tokens.text, QRectF(left, top, right, 0)),
            (
                self._small(),
                small,
                moment.by,
                tokens.muted,
                QRectF(left, top + body.height(), right, 0),
            ),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            room = min(place.width(), self.width() - place.left())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), shown)

    def _dot(self, number: int) -> float:
        return number * self._row_height() + self._metrics()[0].height() / 2

    def _row_height(self) -> float:
        body, small = self._metrics()
        return body.height() + small.height() + STEP

    def _small(self) -> QFont:
        return small_font(self.font())

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self.font()), QFontMetricsF(self._small())
