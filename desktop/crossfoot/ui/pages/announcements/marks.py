"""How a chip looks in the text: a soft field of colour and a line under it, by its state.

Colour is never the only sign: recorded stands on a full line, proposed on a dashed one,
dismissed on a dotted one without a ground, and the current chip has a frame. What is proposed but
looks like none of the deals stands on its dashes without a ground.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from crossfoot.ui.pages.announcements.chips import ChipState
from crossfoot.ui.theme.tokens import Tokens, Tone, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextLine
    from PySide6.QtWidgets import QTextEdit


class Mark(NamedTuple):
    """One place of a chip, in UTF-16 units of the document. doubtful: rather to be skipped."""

    start: int
    end: int
    state: ChipState
    current: bool
    doubtful: bool = False


class Placed(Protocol):
    """Anything that stands at a place of the document, in UTF-16 units."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends, excluded."""


P = TypeVar("P", bound=Placed)


def paint_marks(painter: QPainter, view: QTextEdit, marks: Sequence[Mark]) -> None:
    """Paint the marks that are in sight under the text; marks are sorted and do not overlap."""
    tokens = tokens_of(view.palette())
    for mark, area in in_sight(view, marks):
        _paint(painter, area, mark, tokens, focused=view.hasFocus())


def in_sight(view: QTextEdit, marks: Sequence[P]) -> Iterator[tuple[P, QRectF]]:
    """Return the marks in sight with the area of each of their lines; marks are sorted."""
    corner = QPoint(view.viewport().width(), view.viewport().height())
    first = view.cursorForPosition(QPoint(0, 0)).block().position()
    last = view.cursorForPosition(corner).position()
    for mark in marks[max(bisect_left(marks, first, key=_start) - 1, 0) :]:
        if mark.start > last:
            break
        for area in _areas(view, mark):
            yield mark, area


def _start(mark: Placed) -> int:
    return mark.start


def _paint(painter: QPainter, area: QRectF, mark: Mark, tokens: Tokens, *, focused: bool) -> None:
    ground, line, style = _LOOKS[mark.state]
    ground = None if mark.doubtful else ground
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.current:
        painter.setPen(QPen(QColor(tokens.focus if focused else tokens.muted), 2 if focused else 1))
        painter.setBrush(QColor(tokens.mark))
    elif ground is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(QColor(tokens.tones[ground].ground))
    painter.drawRoundedRect(area, 4, 4)
    pen = QPen(QColor(tokens.tones[line].text), 1.5, style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    under = area.bottom() - 2.5
    painter.drawLine(QPointF(area.left() + 3, under), QPointF(area.right() - 3, under))


_LOOKS: dict[ChipState, tuple[Tone | None, Tone, Qt.PenStyle]] = {
    ChipState.PROPOSED: (Tone.WARN, Tone.WARN, Qt.PenStyle.DashLine),
    ChipState.RECORDED: (Tone.GOOD, Tone.GOOD, Qt.PenStyle.SolidLine),
    ChipState.DISMISSED: (None, Tone.PLAIN, Qt.PenStyle.DotLine),
}
"""Ground, line and its style."""


def _areas(view: QTextEdit, mark: Placed) -> Iterator[QRectF]:
    block = view.document().findBlock(mark.start)
    while block.isValid() and block.position() < mark.end:
        yield from _block_areas(view, block, mark)
        block = block.next()


def _end_of_words(text: str, line: QTextLine) -> int:
    """Return where a line ends, less the blank at which it was broken."""
    end = line.textStart() + line.textLength()
    return end - 1 if end > line.textStart() and text[end - 1 : end].isspace() else end


def _block_areas(view: QTextEdit, block: QTextBlock, mark: Placed) -> Iterator[QRectF]:
    layout = block.layout()
    scrolled = QPointF(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
    bounds = view.document().documentLayout().blockBoundingRect(block)
    corner = bounds.topLeft() - scrolled
    metrics = QFontMetricsF(view.document().defaultFont())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = max(mark.start - block.position(), line.textStart())
        end = min(mark.end - block.position(), _end_of_words(block.text(), line))
        if start >= end:
            continue
        left, right = (line.cursorToX(at)[0] for at in (start, end))  # type: ignore[index]
        baseline = line.y() + line.ascent()
        area = QRectF(
            QPointF(min(left, right) - 1, baseline - metrics.ascent() - 1),
            QPointF(max(left, right) + 1, baseline + metrics.descent() + 3),
        )
        yield area.translated(corner)
