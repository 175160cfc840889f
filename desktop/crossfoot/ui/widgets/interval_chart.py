"""The picture of a total: its parts stacked, the total under them, the residual named.

Each part begins where the printed numbers before it end; reports of one thing all begin at nought,
and under them stands what they share or what parts them. Names stand left of their bars, or above
them where they are too long for that. What the wording is sure of is solid,
qualifiers fade: to nothing at an open end ("over"), to a faint edge at a closed one ("about").
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, tokens_of
from crossfoot.ui.widgets.axis import Axis, axis_over, scale_word
from crossfoot.ui.widgets.bar import Bar, Reach, Strip, paint_bar, reach_of
from crossfoot.ui.widgets.fonts import Fonts, fonts_beside

LABELS = 0.42
"""Share of the width that labels may take."""
BEYOND = 6
"""An end without bound reaches a sixth of the span beyond everything printed."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the chart shows of one total.

    unit:      currency or noun.       residual: the gap in words, "" for none.
    sentence:  the plain sentence; the chart's description for screen readers.
    stacked:   the parts add up to the sum. Else they are reports of one thing: sum is None, and
               the total is the span that they share, or that lies between them.
    """

    parts: tuple[Bar, ...]
    sum: Bar | None
    total: Bar
    unit: str
    residual: str
    sentence: str
    stacked: bool = True


@dataclass(frozen=True, slots=True)
class _Row:
    """A bar with where it starts (hundredths) and how it is drawn.

    span: drawn as a frame over it, in place of a bar.
    """

    bar: Bar
    start: int
    reach: Reach | None
    colour: str
    strong: bool = False
    span: tuple[int, int | None] | None = None


class IntervalChart(QWidget):
    """Draws one Picture; an empty chart takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._rows: tuple[_Row, ...] = ()
        self._widest = 0.0
        self._made: Fonts | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_total(None)

    def show_total(self, picture: Picture | None) -> None:
        """Draw this total; None draws nothing."""
        before, self._picture = len(self._rows), picture
        self._rows = () if picture is None else _rows_of(picture)
        self._widest = self._longest_name()
        self.setAccessibleName(self.tr("Picture of the total and its parts"))
        self.setAccessibleDescription("" if picture is None else picture.sentence)
        self.setVisible(picture is not None)
        if len(self._rows) != before:
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
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._made = None
            self._widest = self._longest_name()
            self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        """Tell a label that was cut short in full."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            words = "" if row is None else f"{row.bar.label}\n{row.bar.wording}".strip()
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _row_at(self, y: int) -> _Row | None:
        number = int((y - STEP / 2) // self._row_height()) if self._rows else -1
        return self._rows[number] if 0 <= number < len(self._rows) else None

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
            self._paint_amount(painter, plot, axis, number, row)
        self._paint_total_line(painter, plot, axis)
        self._paint_residual(painter, plot, axis)
        for number, row in enumerate(self._rows):
            self._paint_names(painter, plot, number, row)
        painter.end()

    @property
    def _fonts(self) -> Fonts:
        if self._made is None:
            self._made = fonts_beside(self.font())
        return self._made

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return self._fonts.body_metrics, self._fonts.small_metrics

    def _row_height(self) -> float:
        body, small = self._metrics()
        return body.height() + small.height() + STEP + 2

    def _longest_name(self) -> float:
        """What the longest name takes, its own words under it."""
        fonts, small = self._fonts, self._fonts.small_metrics
        return (
            max(
                max(
                    (fonts.strong_metrics if row.strong else fonts.body_metrics).horizontalAdvance(
                        row.bar.label
                    ),
                    small.horizontalAdvance(row.bar.wording),
                )
                for row in self._rows
            )
            if self._rows
            else 0.0
        )

    @property
    def names_stand_above(self) -> bool:
        """Whether the names have no room left of the bars."""
        return bool(self._rows) and self._widest + 3 * STEP > self.width() * LABELS

    def _plot(self) -> QRectF:
        """Where the bars stand."""
        left = STEP / 2 if self.names_stand_above else self._widest + 3 * STEP
        bottom = self._metrics()[1].height() + STEP
        return QRectF(left, STEP / 2, self.width() - left - 4 * STEP, self.height() - bottom - STEP)

    def _axis(self, plot: QRectF) -> Axis:
        low, high, endless = 0, 1, False
        for row in self._rows:
            low, high = min(low, row.start), max(high, row.start)
            if row.span is not None:
                high = max(high, row.span[0], row.span[1] or 0)
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
        painter.setFont(self._fonts.small)
        baseline = plot.bottom() + metrics.height() + STEP / 2
        unit = self._picture.unit if self._picture else ""
        caption = f"{unit} {scale_word(axis.scale)}".strip()
        after = self._x(plot, axis, 0) + 1.5 * metrics.horizontalAdvance("0")
        told = QRectF(after, 0, metrics.horizontalAdvance(caption) + STEP / 2, 1)
        for tick in axis.ticks:
            x = self._x(plot, axis, tick)
            painter.setPen(QPen(QColor(tokens.faint), 1.5 if tick else 2))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(QColor(tokens.muted))
            name = axis.name(tick)
            width = metrics.horizontalAdvance(name)
            place = QRectF(x - width / 2, 0, width, 1)
            if not (self.names_stand_above and place.intersects(told)):
                painter.drawText(QPointF(place.left(), baseline), name)
        if self.names_stand_above:
            painter.drawText(QPointF(after, baseline), caption)
            return
        room = plot.left() - 2 * STEP
        shown = metrics.elidedText(caption, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(0, baseline), shown)

    def _paint_names(self, painter: QPainter, plot: QRectF, number: int, row: _Row) -> None:
        """What a row is called and how it is worded; no line runs through either."""
        tokens = tokens_of(self.palette())
        fonts, (body, small) = self._fonts, self._metrics()
        top = plot.top() + number * self._row_height()
        font, bold = (fonts.strong, fonts.strong_metrics) if row.strong else (self.font(), body)
        if self.names_stand_above:
            own = min(small.horizontalAdvance(row.bar.wording), self.width() / 2) + STEP
            name = min(bold.horizontalAdvance(row.bar.label) + 1, self.width() - own)
            lift = body.ascent() - small.ascent()
            places = (
                QRectF(0, top, name, body.height()),
                QRectF(name + STEP, top + lift, own, small.height()),
            )
        else:
            first = top if row.bar.wording else top + small.height() / 2
            places = (
                QRectF(0, first, plot.left() - 2 * STEP, body.height()),
                QRectF(0, top + body.height(), plot.left() - 2 * STEP, small.height()),
            )
        for metrics, used, text, ink, place in (
            (bold, font, row.bar.label, tokens.text, places[0]),
            (small, fonts.small, row.bar.wording, tokens.muted, places[1]),
        ):
            painter.setFont(used)
            painter.setPen(QColor(ink))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            if self.names_stand_above and shown:
                told = metrics.horizontalAdvance(shown) + 2
                painter.fillRect(
                    QRectF(place.left(), top, told, body.height()), QColor(tokens.card)
                )
            painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), shown)

    def _paint_amount(
        self, painter: QPainter, plot: QRectF, axis: Axis, number: int, row: _Row
    ) -> None:
        """The bar of a row, its span, or words where nobody gave an amount."""
        tokens = tokens_of(self.palette())
        band = self._band(plot, number)
        if row.span is not None:
            self._paint_span(painter, plot, axis, band, row.span)
            return
        colour = QColor(getattr(tokens, row.colour))
        if row.reach is None:
            if self._picture is not None and row.bar is self._picture.total:
                return
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
        body, small = self._metrics()
        top = plot.top() + number * self._row_height()
        if self.names_stand_above:
            return top + body.height() + 2, small.height()
        height = body.height() + 2
        return top + (self._row_height() - STEP - height) / 2 + 1, height

    def _paint_unknown(self, painter: QPainter, x: float, band: tuple[float, float]) -> None:
        """A part whose amount nobody gave: where it would begin, and words."""
        tokens = tokens_of(self.palette())
        painter.setFont(self._fonts.small)
        painter.setPen(QPen(QColor(tokens.residual), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, band[0]), QPointF(x, band[0] + band[1]))
        painter.setPen(QColor(tokens.muted))
        words = self.tr("amount not given")
        wide = self._metrics()[1].horizontalAdvance(words)
        left = x + STEP if x + STEP + wide < self.width() else x - STEP - wide
        area = QRectF(left, band[0], wide + 2, band[1])
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_span(
        self,
        painter: QPainter,
        plot: QRectF,
        axis: Axis,
        band: tuple[float, float],
        span: tuple[int, int | None],
    ) -> None:
        """A dashed frame over a span, its ends drawn up through the reports."""
        tokens = tokens_of(self.palette())
        left = self._x(plot, axis, span[0])
        right = plot.right() if span[1] is None else self._x(plot, axis, span[1])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.text), 1.2, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(left, band[0], max(right - left, 2), band[1]))
        for x in (left, right):
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, band[0]))

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
        painter.setFont(self._fonts.small)
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
        elif (
            self.names_stand_above and wide - STEP < (beside := self._beside_sum(plot, top)).width()
        ):
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(beside, right, picture.residual)
        elif area.left() - wide - STEP > plot.left():
            painter.setPen(QColor(tokens.card))
            before = area.adjusted(-wide - STEP, 0, -area.width() - STEP, 0)
            painter.drawText(before, Qt.AlignmentFlag.AlignVCenter, picture.residual)

    def _beside_sum(self, plot: QRectF, band: float) -> QRectF:
        """The room right of the words above the sum's bar. band: the top of the bar."""
        body, small = self._metrics()
        bar = self._rows[-2].bar
        strong = QFont(self.font())
        strong.setBold(True)
        told = QFontMetricsF(strong).horizontalAdvance(bar.label) + 2 * STEP
        told += small.horizontalAdvance(bar.wording)
        top = band - 2 - body.height()
        return QRectF(told, top, plot.right() - STEP / 2 - told, body.height() - body.descent() / 2)


def _rows_of(picture: Picture) -> tuple[_Row, ...]:
    rows: list[_Row] = []
    start = 0
    for bar in picture.parts:
        reach = reach_of(bar)
        rows.append(_Row(bar, start, reach, "part"))
        start += reach.printed if reach and picture.stacked else 0
    if picture.sum is not None:
        rows.append(_Row(picture.sum, 0, reach_of(picture.sum), "sum", strong=True))
    whole = picture.total
    if picture.stacked:
        rows.append(_Row(whole, 0, reach_of(whole), "part", strong=True))
    else:
        rows.append(_Row(whole, 0, None, "sum", strong=True, span=_span(whole)))
    return tuple(rows)


def _span(bar: Bar) -> tuple[int, int | None] | None:
    if bar.soft is None:
        return None
    low = bar.soft.lower.value if bar.soft.lower else 0
    return low, bar.soft.upper.value if bar.soft.upper else None
