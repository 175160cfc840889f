"""Moments under each other along a line: a date, what was said, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of
from crossfoot.ui.widgets.fonts import small_font

if TYPE_CHECKING:
    from collections.abc import Sequence

DOT = 5.0
ENDLESS = 100_000.0
"""Pixels of height that no text takes."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One row. on: the date in words; said: in bold; by: muted, under it; here: the one in view."""

    on: str
    said: str
    by: str
    here: bool = False


class _Row(NamedTuple):
    """Where the date, the words and the small words of a moment stand; bottom: of all of it."""

    on: QRectF
    said: QRectF
    by: QRectF
    bottom: float


class Timeline(QWidget):
    """Draws moments from the earliest down, each in as many lines as its words take.

    Without any it takes no room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        wide = int(self._metrics()[0].averageCharWidth() * 48)
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        return ceil(rows[-1].bottom) if rows else 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, rows = self._line_at(self.width()), self._rows(self.width())
        if len(rows) > 1:
            painter.setPen(QPen(QColor(tokens_of(self.palette()).faint), 2))
            painter.drawLine(QPointF(x, self._dot(rows[0])), QPointF(x, self._dot(rows[-1])))
        for row, moment in zip(rows, self._moments, strict=True):
            self._paint_moment(painter, x, row, moment)
        painter.end()

    def _paint_moment(self, painter: QPainter, x: float, row: _Row, moment: Moment) -> None:
        tokens = tokens_of(self.palette())
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.accent if moment.here else tokens.card))
        painter.drawEllipse(QPointF(x, self._dot(row)), DOT, DOT)
        for font, text, ink, place in (
            (self.font(), moment.on, tokens.muted, row.on),
            (self._strong(moment), moment.said, tokens.text, row.said),
            (small_font(self.font()), moment.by, tokens.muted, row.by),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(place, _wrap(QFontMetricsF(font), text, place.width()), text)

    def _rows(self, width: int) -> list[_Row]:
        """Where the texts of each moment stand, broken into lines where they are longer."""
        x, (body, small) = self._line_at(width), self._metrics()
        left, rows, top = x + 2 * STEP, list[_Row](), 0.0
        for moment in self._moments:
            room = max(width - left, 1.0)
            strong = QFontMetricsF(self._strong(moment))
            on = _box(body, moment.on, QRectF(0, top, max(x - 2 * STEP, 1.0), 0))
            said = _box(strong, moment.said, QRectF(left, top, room, 0))
            by = _box(small, moment.by, QRectF(left, said.bottom(), room, 0))
            top = max(on.bottom(), by.bottom()) + STEP
            rows.append(_Row(on, said, by, top))
        return rows

    def _line_at(self, width: int) -> float:
        """How far from the left the line of the dots stands."""
        body, _ = self._metrics()
        dates = max((body.horizontalAdvance(each.on) + 1 for each in self._moments), default=0.0)
        return min(dates, width / 2) + 2 * STEP

    def _dot(self, row: _Row) -> float:
        return row.said.top() + self._metrics()[0].height() / 2

    def _strong(self, moment: Moment) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if moment.here else QFont.Weight.Normal)
        return font

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self.font()), QFontMetricsF(small_font(self.font()))


def _box(metrics: QFontMetricsF, text: str, place: QRectF) -> QRectF:
    """The room a text takes from the top of its place down; a line of it even where it is empty."""
    room = QRectF(0, 0, place.width(), ENDLESS)
    tall = metrics.boundingRect(room, _wrap(metrics, text, place.width()), text).height()
    return QRectF(place.topLeft(), QSizeF(place.width(), max(tall, metrics.height())))


def _wrap(metrics: QFontMetricsF, text: str, width: float) -> Qt.TextFlag:
    """Break between words, and inside of one only where it has no room in a line of its own."""
    whole = all(metrics.horizontalAdvance(word) <= width for word in text.split())
    return Qt.TextFlag.TextWordWrap if whole else Qt.TextFlag.TextWrapAnywhere
