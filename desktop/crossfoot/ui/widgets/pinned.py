"""The first column of a table, kept in sight while the others are scrolled sideways.

Decision: a surface that is painted by the table's own delegate, from its own model, selection and
widths. Alternative: a second view over the first; it resets the selection that both share, holds
the rows twice, and is one table too many for a screen reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionHeader, QToolTip, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import tokens_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from crossfoot.ui.widgets.paged_table import PagedTable

MOST = 0.5
"""Of the width of the table; a wider column is cut, so that the others can be read."""


class PinnedColumn(QWidget):
    """Shows while its table is scrolled sideways; clicks go to the table."""

    def __init__(self, table: PagedTable) -> None:
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        table.viewport().installEventFilter(self)

    def place(self) -> None:
        """Stand over the left edge of the table, or go away where nothing is scrolled."""
        table, column = self._table, self._table.first_column
        if column is None or table.horizontalScrollBar().value() == 0:
            self.hide()
            return
        viewport, header = table.viewport(), table.horizontalHeader()
        width = min(table.columnWidth(column), int(viewport.width() * MOST))
        height = viewport.geometry().bottom() + 1 - header.y()
        self.setGeometry(viewport.x(), header.y(), width, height)
        self.show()
        self.raise_()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be painted anew with what it stands over."""
        if event.type() == QEvent.Type.Paint and self.isVisible():
            self.update()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        table, column = self._table, self._table.first_column
        if column is None:
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), QColor(tokens.card))
        high = table.horizontalHeader().height()
        painter.save()
        painter.setClipRect(0, high, self.width(), self.height() - high)
        for row in self._rows():
            index = table.model().index(row, column)
            option = table.option_of(index)
            top = high + table.rowViewportPosition(row)
            option.rect = QRect(0, top, self.width(), table.rowHeight(row))
            table.itemDelegate().paint(painter, option, index)
        painter.restore()
        self._paint_header(painter, column, high)
        painter.setPen(QColor(tokens.line))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._index_at(QPointF(event.pos())).data(Qt.ItemDataRole.ToolTipRole)
            QToolTip.showText(event.globalPos(), str(words or ""), self)
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() < self._table.horizontalHeader().height():
            column = self._table.first_column
            if column is not None:
                self._table.horizontalHeader().sectionClicked.emit(column)
        else:
            self._pass_on(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pass_on(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._table.viewport(), event)

    @property
    def _table(self) -> PagedTable:
        return cast("PagedTable", self.parentWidget())

    def _rows(self) -> range:
        """The rows in sight."""
        table = self._table
        last = table.rowAt(table.viewport().height() - 1)
        first = table.rowAt(0)
        end = table.model().rowCount() if last < 0 else last + 1
        return range(first, end) if first >= 0 else range(0)

    def _paint_header(self, painter: QPainter, column: int, high: int) -> None:
        header = self._table.horizontalHeader()
        option = QStyleOptionHeader()
        option.initFrom(header)
        option.rect = QRect(0, 0, self.width(), high)
        option.text = str(self._table.model().headerData(column, Qt.Orientation.Horizontal))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        option.textAlignment = side
        self.style().drawControl(QStyle.ControlElement.CE_Header, option, painter, header)

    def _index_at(self, place: QPointF) -> QModelIndex:
        table = self._table
        row = table.rowAt(int(place.y()) - table.horizontalHeader().height())
        return table.model().index(row, table.first_column or 0)

    def _pass_on(self, event: QMouseEvent) -> None:
        """Give a click to the table, at the place where its own first column is."""
        table = self._table
        up = table.horizontalHeader().height()
        place = event.position() - QPointF(table.horizontalScrollBar().value(), up)
        passed = QMouseEvent(
            event.type(),
            place,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
        QApplication.sendEvent(table.viewport(), passed)
