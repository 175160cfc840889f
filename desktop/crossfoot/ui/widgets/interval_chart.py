"""The picture of a total: its parts stacked, the total under them, the residual named.

Each part begins where the printed numbers before it end. What the wording is sure of is solid,
qualifiers fade: to nothing at an open end ("over"), to a faint edge at a closed one ("about").
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of
from crossfoot.ui.widgets.axis import Axis, axis_over, scale_word
from crossfoot.ui.widgets.bar import Bar, Reach, Strip, paint_bar, reach_of

LABELS = 0.36
"""Share of the width that labels may take."""
BEYOND = 6
"""An end without bound reaches a sixth of the span beyond everything printed."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the chart shows of one total.

    unit:      currency or noun.       residual: the gap in words, "" for none.
    sentence:  the plain sentence; the chart's description for screen readers.
    """

    parts: tuple[Bar, ...]
    sum: Bar
    total: Bar
    unit: str
    residual: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A bar with where it starts (hundredths) and how it is drawn."""

    bar: Bar
    start: int
    reach: Reach | None
    colour: str
    strong: bool = False


class IntervalChart(QWidget):
    """Draws one Picture; an empty chart takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._rows: tuple[_Row, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_total(None)

    def show_total(self, picture: Picture | None) -> None:
        """Draw this total; None draws nothing."""
        self._picture = picture
        self._rows = () if picture is None else _rows_of(picture)
        self.setAccessibleName(self.tr("Picture of the total and its parts"))
        self.setAccessibleDescription("" if picture is None else picture.sentence)
        self.setVisible(picture is not None)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        body, small = self._metrics()
        height = len(self._rows) * self._row_height() + small.height() + 2 * STEP
        return QSize(int(body.averageCharWidth() * 56), int(height) if self._rows else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() // 2, hint.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        axis = self._axis(plot)
        self._paint_grid(painter, plot, axis)
        for number, row in enumerate(self._rows):
            self._paint_row(painter, plot, axis, number, row)
        self._paint_total_line(painter, plot, axis)
        self._paint_residual(painter, plot, axis)
        painter.end()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return QFontMetricsF(self.font()), QFontMetricsF(self._small())

    def _row_height(self) -> float:
        body, small = self._metrics()
        return body.height() + small.height() + STEP + 2

    def _plot(self) -> QRectF:
        """Where the bars stand."""
        body, small = self._metrics()
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        bold = QFontMetricsF(strong)
        widest = max(
            max(
                (bold if row.strong else body).horizontalAdvance(row.bar.label),
                small.horizontalAdvance(row.bar.wording),
            )
            for row in self._rows
        )
        left = min(widest + 3 * STEP, self.width() * LABELS)
        bottom = small.height() + STEP
        return QRectF(left, STEP / 2, self.width() - left - 4 * STEP, self.height() - bottom - STEP)

    def _axis(self, plot: QRectF) -> Axis:
        low, high, endless = 0, 1, False
        for row in self._rows:
            low, high = min(low, row.start), max(high, row.start)
            if row.reach is None:
                continue
            endless = endless or row.reach.outer is None
            for end in (row.reach.printed, row.reach.outer or 0):
                low, high = min(low, row.start + end), max(high, row.start + end)
        if endless:
            high += (high - low) // BEYOND
        label = self._metrics()[1].horizontalAdvance("0,000.0") + 2 * STEP
        return axis_over(low, high, int(max(2, min(8, plot.width() / label))))

    @staticmethod
    def _x(plot: QRectF, axis: Axis, amount: int) -> float:
        return plot.left() + (amount - axis.low) / max(axis.high - axis.low, 1) * plot.width()

    def _paint_grid(self, painter: QPainter, plot: QRectF, axis: Axis) -> None:
        tokens = tokens_of(self.palette())
        metrics = self._metrics()[1]
        painter.setFont(self._small())
        baseline = plot.bottom() + metrics.height() + STEP / 2
        for tick in axis.ticks:
            x = self._x(plot, axis, tick)
            painter.setPen(QPen(QColor(tokens.faint), 1.5 if tick else 2))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(tokens.muted))
            name = axis.name(tick)
            painter.drawText(QPointF(x - metrics.horizontalAdvance(name) / 2, baseline), name)
        unit = self._picture.unit if self._picture else ""
        caption = f"{unit} {scale_word(axis.scale)}".strip()
        room = plot.left() - 2 * STEP
        shown = metrics.elidedText(caption, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(0, baseline), shown)

    def _paint_row(
        self, painter: QPainter, plot: QRectF, axis: Axis, number: int, row: _Row
    ) -> None:
        tokens = tokens_of(self.palette())
        body, small = self._metrics()
        top = plot.top() + number * self._row_height()
        room = plot.left() - 2 * STEP
        font = QFont(self.font())
        if row.strong:
            font.setWeight(QFont.Weight.DemiBold)
        first = top if row.bar.wording else top + small.height() / 2
        for metrics, used, text, ink, line in (
            (QFontMetricsF(font), font, row.bar.label, tokens.text, first),
            (small, self._small(), row.bar.wording, tokens.muted, top + body.height()),
        ):
            painter.setFont(used)
            painter.setPen(QColor(ink))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(0, line + metrics.ascent()), shown)
        band = self._band(plot, number)
        colour = QColor(getattr(tokens, row.colour))
        if row.reach is None:
            self._paint_unknown(painter, self._x(plot, axis, row.start), band)
            return
        strip = Strip(
            lambda amount: self._x(plot, axis, row.start + amount),
            *band,
            edge=plot.right() + 2 * STEP,
        )
        paint_bar(painter, row.reach, strip, colour)

    def _band(self, plot: QRectF, number: int) -> tuple[float, float]:
        """Top and height of the bar in a row."""
        height = self._metrics()[0].height() + 2
        top = plot.top() + number * self._row_height()
        return top + (self._row_height() - STEP - height) / 2 + 1, height

    def _paint_unknown(self, painter: QPainter, x: float, band: tuple[float, float]) -> None:
        """A part whose amount nobody gave: where it would begin, and words."""
        tokens = tokens_of(self.palette())
        painter.setFont(self._small())
        painter.setPen(QPen(QColor(tokens.residual), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, band[0]), QPointF(x, band[0] + band[1]))
        painter.setPen(QColor(tokens.muted))
        words = self.tr("amount not given")
        wide = self._metrics()[1].horizontalAdvance(words)
        left = x + STEP if x + STEP + wide < self.width() else x - STEP - wide
        area = QRectF(left, band[0], wide + 2, band[1])
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_total_line(self, painter: QPainter, plot: QRectF, axis: Axis) -> None:
        total = self._rows[-1]
        if total.reach is None:
            return
        x = self._x(plot, axis, total.reach.printed)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).text), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, plot.top() - STEP / 2), QPointF(x, plot.bottom()))

    def _paint_residual(self, painter: QPainter, plot: QRectF, axis: Axis) -> None:
        """A dashed box from the sum to the total, with the gap in words where there is room."""
        picture, total, added = self._picture, self._rows[-1].reach, self._rows[-2].reach
        if picture is None or not picture.residual or total is None or added is None:
            return
        tokens = tokens_of(self.palette())
        ends = sorted(self._x(plot, axis, reach.printed) for reach in (total, added))
        small = self._metrics()[1]
        top, height = self._band(plot, len(self._rows) - 2)
        area = QRectF(ends[0], top, ends[1] - ends[0], height)
        painter.setPen(QPen(QColor(tokens.residual), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if total.printed > added.printed:
            painter.drawRect(area.adjusted(1, 0, -1, 0))
        painter.setFont(self._small())
        painter.setPen(QColor(tokens.text))
        wide = small.horizontalAdvance(picture.residual) + STEP
        if wide < area.width() and total.printed > added.printed:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, picture.residual)
        elif area.right() + wide + STEP < self.width():
            after = area.adjusted(0, 0, wide + STEP, 0)
            painter.drawText(
                after,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                picture.residual,
            )


def _rows_of(picture: Picture) -> tuple[_Row, ...]:
    rows: list[_Row] = []
    start = 0
    for bar in picture.parts:
        reach = reach_of(bar)
        rows.append(_Row(bar, start, reach, "part"))
        start += reach.printed if reach else 0
    rows.append(_Row(picture.sum, 0, reach_of(picture.sum), "sum", strong=True))
    rows.append(_Row(picture.total, 0, reach_of(picture.total), "part", strong=True))
    return tuple(rows)
