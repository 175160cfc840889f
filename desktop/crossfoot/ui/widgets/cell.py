"""How a table draws its cells: text in up to two lines, the last cut short, or a badge.

A badge may have a note, in small letters under it; a long one without stands in two lines where
its column is narrow.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QStaticText,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crossfoot.ui.models.paged_table import Face, PagedTableModel
from crossfoot.ui.theme.tokens import STEP, Tone, tokens_of
from crossfoot.ui.widgets.badge import badge_font, badge_room, badge_size, paint_badge
from crossfoot.ui.widgets.fonts import small_font

Cell = tuple[str, bool, int, int, str]
"""What the place of a text hangs on: whether it stands right, its room, its font."""
SELECTED, FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
"""Plain numbers: a list asks for a hundred cells at once."""
FRAME = 2
"""Width of the frame of the current cell, in pixels."""
KEPT = 2_000
"""Cells whose lines stay laid out."""
LONG_BADGE = 16
"""Characters of a badge from which on it may be broken."""


class CellDelegate(QStyledItemDelegate):
    """Draws a row as one band, badges as pills; the current cell framed where it can be mended.

    What it laid out it keeps for the next time: a list is painted again and again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._laid_out: dict[Cell, list[tuple[QStaticText, QPointF]]] = {}
        self._pills: dict[Cell, tuple[str, QSize]] = {}
        self._inks: dict[str, _Ink] = {}

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, state = tokens_of(option.palette), option.state.value
        if state & SELECTED:
            painter.fillRect(option.rect, QColor(tokens.chosen))
        if state & FOCUSED and getattr(option.widget, "mends", False):
            painter.setPen(QPen(QColor(tokens.focus), FRAME))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        text, tone, note, right = _face(index)
        if tone is not None and text:
            self._paint_pill(painter, option, text, tone, note)
            return
        painter.save()
        painter.setPen(QColor(tokens.text if text != "—" else tokens.muted))
        painter.setFont(option.font)
        corner = QPointF(option.rect.topLeft())
        for line, place in self._lines(text, option, right=right):
            painter.drawStaticText(corner + place, line)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        face, metrics = _face(index), option.fontMetrics
        width = width_of(face, option.font, metrics)
        if face.tone is not None:
            return QSize(width, badge_size(face.text, option.font).height() + STEP)
        return QSize(width, metrics.height() + 2 * STEP)

    def _lines(
        self, text: str, option: QStyleOptionViewItem, *, right: bool
    ) -> list[tuple[QStaticText, QPointF]]:
        """The lines to draw, and where from the corner of their cell."""
        size, font = option.rect.size(), option.font
        cell = (text, right, size.width(), size.height(), font.key())
        if cell not in self._laid_out:
            if len(self._laid_out) >= KEPT:
                self._laid_out.clear()
            room = QRectF(STEP, 0, size.width() - 2 * STEP, size.height())
            lines = _lines_in(text, room, option.fontMetrics, right=right)
            self._laid_out[cell] = [(_ready(line, font), place) for line, place in lines]
        return self._laid_out[cell]

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, tone: Tone, note: str
    ) -> None:
        tokens, ink = tokens_of(option.palette), self._ink(option.font)
        text, pill = self._pill(text, option, ink, noted=bool(note))
        under = ink.note_metrics.height() if note else 0
        area = QRectF(0, 0, min(pill.width(), option.rect.width() - STEP), pill.height())
        area.moveCenter(QRectF(option.rect).center() - QPointF(0, under / 2))
        area.moveLeft(option.rect.left() + STEP / 2)
        chosen = bool(option.state.value & SELECTED)
        painter.save()
        painter.setFont(ink.badge)
        paint_badge(painter, area, text, tokens.tones[tone], tokens.card if chosen else None)
        if note:
            room = int(option.rect.width() - 2 * STEP)
            painter.setFont(ink.note)
            painter.setPen(QColor(tokens.muted))
            shown = ink.note_metrics.elidedText(note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(
                QPointF(option.rect.left() + STEP, area.bottom() + ink.note_metrics.ascent()), shown
            )
        painter.restore()

    def _pill(
        self, text: str, option: QStyleOptionViewItem, ink: _Ink, *, noted: bool
    ) -> tuple[str, QSize]:
        """The lines of a badge, and the room that it takes."""
        size = option.rect.size()
        cell = (text, noted, size.width(), size.height(), option.font.key())
        if cell not in self._pills:
            if len(self._pills) >= KEPT:
                self._pills.clear()
            broken = len(text) >= LONG_BADGE and not noted
            lines = _in_lines(text, size, ink.badge_metrics) if broken else text
            self._pills[cell] = lines, badge_room(lines, ink.badge_metrics)
        return self._pills[cell]

    def _ink(self, font: QFont) -> _Ink:
        """The fonts beside text in this font."""
        key = font.key()
        if key not in self._inks:
            badge, note = badge_font(font), small_font(font)
            self._inks[key] = _Ink(badge, QFontMetrics(badge), note, QFontMetrics(note))
        return self._inks[key]


class _Ink(NamedTuple):
    """The fonts of badges and of the notes under them, with their metrics."""

    badge: QFont
    badge_metrics: QFontMetrics
    note: QFont
    note_metrics: QFontMetrics


def width_of(face: Face, font: QFont, metrics: QFontMetrics) -> int:
    """The width at which a cell is whole. metrics: of the font."""
    if face.tone is None:
        return metrics.horizontalAdvance(face.text) + 2 * STEP + 2
    under = QFontMetrics(small_font(font)).horizontalAdvance(face.note) + STEP if face.note else 0
    return max(badge_size(face.text, font).width(), under) + STEP


def width_in_two(face: Face, font: QFont, metrics: QFontMetrics) -> int:
    """The width at which a cell is whole in two lines, broken between words.

    A short badge is not broken, nor one with a note, which is cut short where it must be.
    """
    if face.tone is None:
        return max(map(metrics.horizontalAdvance, _halves(face.text, metrics))) + 2 * STEP + 2
    if face.note or len(face.text) < LONG_BADGE:
        return badge_size(face.text, font).width() + STEP
    halves = _halves(face.text, QFontMetrics(badge_font(font)))
    return badge_size("\n".join(halves), font).width() + STEP


def _halves(text: str, metrics: QFontMetrics) -> tuple[str, ...]:
    """The text broken between words into the two lines that need the least width."""
    words = text.split()
    broken = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min(
        broken, key=lambda halves: max(map(metrics.horizontalAdvance, halves)), default=(text,)
    )


def _in_lines(text: str, room: QSize, metrics: QFontMetrics) -> str:
    """The text of a badge, in two lines where one is too wide for the cell."""
    if badge_room(text, metrics).width() <= room.width() - STEP:
        return text
    broken = "\n".join(_halves(text, metrics))
    return broken if badge_room(broken, metrics).height() <= room.height() else text


def _face(index: QModelIndex | QPersistentModelIndex) -> Face:
    model = index.model()
    assert isinstance(model, PagedTableModel)
    face: Face = model.face(index.row(), index.column())
    return face


def _lines_in(
    text: str, room: QRectF, metrics: QFontMetrics, *, right: bool
) -> list[tuple[str, QPointF]]:
    """The lines to draw, and their upper left corners: two where the row is high enough."""
    width, height = int(room.width()), metrics.height()
    shown = [text]
    if metrics.horizontalAdvance(text) > width:
        if not right and room.height() >= 2 * height:
            shown = _broken(text, width, metrics)
        shown[-1] = metrics.elidedText(shown[-1], Qt.TextElideMode.ElideRight, width)
    top = room.center().y() - len(shown) * height / 2
    return [
        (
            line,
            QPointF(
                room.right() - metrics.horizontalAdvance(line) if right else room.left(),
                top + number * height,
            ),
        )
        for number, line in enumerate(shown)
    ]


def _ready(line: str, font: QFont) -> QStaticText:
    """A line that is laid out once, and drawn many times."""
    text = QStaticText(line)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(QTransform(), font)
    return text


def _broken(text: str, width: int, metrics: QFontMetrics) -> list[str]:
    """The text in two lines, the first broken between words where it can be.

    A number that is too long for a line is broken, not cut: a part of it would be another number.
    """
    head = text[: 4 * max(1, width // max(1, metrics.averageCharWidth()))]
    layout = QTextLayout(head)
    option, mode = QTextOption(), QTextOption.WrapMode
    numbered = any(map(str.isdigit, head))
    option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if numbered else mode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    cut = line.textLength()
    layout.endLayout()
    if metrics.horizontalAdvance(text[:cut].rstrip()) > width:
        return [text]
    return [text[:cut].rstrip(), text[cut:].lstrip()]
