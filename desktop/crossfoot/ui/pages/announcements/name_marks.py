"""How names of parties and deals look in the text: a thin line below that of the figures.

Shape tells them from each other and from figures: a party stands in a flat bracket, a deal on a
double line. Those of the current figure have a thicker line, a colour and a ground.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from crossfoot.ui.pages.announcements.marks import in_sight
from crossfoot.ui.pages.announcements.namings import NamingKind
from crossfoot.ui.theme.tokens import Tokens, Tone, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QTextEdit

BELOW = 1.0
"""How far under the field of a figure a line is, in pixels; twice that parts a deal's two."""
TICK = 3.0
THIN, THICK = 1.0, 1.5


class NameMark(NamedTuple):
    """One place of a name, in UTF-16 units of the document; current: of the current figure."""

    start: int
    end: int
    kind: NamingKind
    of: int
    current: bool


def names_at(marks: Sequence[NameMark], unit: int) -> list[NameMark]:
    """Return the names at a place of the document."""
    return [mark for mark in marks if mark.start <= unit < mark.end]


def paint_names(painter: QPainter, view: QTextEdit, marks: Sequence[NameMark]) -> None:
    """Paint the names that are in sight; to be painted before the figures."""
    tokens = tokens_of(view.palette())
    for mark, area in in_sight(view, marks):
        _paint(painter, area, mark, tokens)


def _paint(painter: QPainter, area: QRectF, mark: NameMark, tokens: Tokens) -> None:
    ink = tokens.tones[Tone.INFO]
    if mark.current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.ground))
        painter.drawRect(area)
    width = THICK if mark.current else THIN
    pen = QPen(QColor(ink.text if mark.current else tokens.muted), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    left, right, under = area.left() + 2, area.right() - 2, area.bottom() + BELOW
    painter.drawLine(QPointF(left, under), QPointF(right, under))
    if mark.kind is NamingKind.DEAL:
        second = under + 2 * BELOW + width / 2
        painter.drawLine(QPointF(left, second), QPointF(right, second))
        return
    for end in (left, right):
        painter.drawLine(QPointF(end, under + width / 2), QPointF(end, under - TICK))
