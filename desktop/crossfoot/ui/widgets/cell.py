"""How a table draws its cells: text cut short with an ellipsis, or a badge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from crossfoot.ui.models.paged_table import TONE
from crossfoot.ui.theme.tokens import STEP, Tone, tokens_of
from crossfoot.ui.widgets.badge import badge_font, badge_size, paint_badge

State = QStyle.StateFlag


class CellDelegate(QStyledItemDelegate):
    """Draws a row as one band, its current cell without a frame, badges as pills."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = tokens_of(option.palette)
        if option.state & State.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.chosen))
        text = str(index.data() or "")
        tone = index.data(TONE)
        if tone is not None and text:
            self._paint_pill(painter, option, text, Tone(tone))
            return
        painter.save()
        painter.setPen(QColor(tokens.text if text != "—" else tokens.muted))
        painter.setFont(option.font)
        room = option.rect.adjusted(STEP, 0, -STEP, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.drawText(room, align | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        text = str(index.data() or "")
        if index.data(TONE) is not None:
            pill = badge_size(text, option.font)
            return QSize(pill.width() + STEP, pill.height() + STEP)
        width = option.fontMetrics.horizontalAdvance(text) + 2 * STEP + 2
        return QSize(width, option.fontMetrics.height() + 2 * STEP)

    def _paint_pill(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, tone: Tone
    ) -> None:
        pill = badge_size(text, option.font)
        width = min(pill.width(), option.rect.width() - STEP)
        area = QRectF(0, 0, width, pill.height())
        area.moveCenter(QRectF(option.rect).center())
        area.moveLeft(option.rect.left() + STEP / 2)
        painter.save()
        painter.setFont(badge_font(option.font))
        paint_badge(painter, area, text, tone, option.palette)
        painter.restore()
