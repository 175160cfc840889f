"""The table of a list page: any length, keyboard first, selection kept over a refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.cell import CellDelegate
from crossfoot.ui.widgets.column_widths import MEASURED, ColumnWidths
from crossfoot.ui.widgets.copying import MOST, as_range
from crossfoot.ui.widgets.letters import latin_letter
from crossfoot.ui.widgets.pinned import PinnedColumn

if TYPE_CHECKING:
    from crossfoot.ledger.views import Order
    from crossfoot.ui.models.paged_table import PagedTableModel

LEAST_ROWS = 3
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
"""Keys that go from row to row."""


class PagedTable(QTableView):
    """Shows a PagedTableModel, a row at a time.

    Signals:
        current_changed:  the id now current, None when there is none.
        opened:           an id, by Enter or a double click; by F2 unless cells can be mended.
        mending_wanted:   the index whose cell F2 was pressed on, where cells can be.
        search_wanted:    `/` was pressed.
        sort_wanted:      an Order, by a click on the header; with Shift the column comes after
                          those the rows are ordered by already.
        letter_pressed:   a single letter without a modifier, lower case; the page decides.
        typed:            the same letter as the keyboard's language has it.
        selection_changed: other rows are selected now; `selected_ids` has them.
        copied:           how many rows went to the clipboard, as a range of a spreadsheet; None
                          where they are too many.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    mending_wanted = Signal(QModelIndex)
    search_wanted = Signal()
    sort_wanted = Signal(object)
    letter_pressed = Signal(str)
    typed = Signal(str)
    selection_changed = Signal()
    copied = Signal(object)

    def __init__(
        self, model: PagedTableModel[Any], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._pinned = PinnedColumn(self)
        self._kept: int | None = None
        self._column = 0
        self._mends = False
        self._steps = False
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(4 * STEP)
        header.sectionClicked.connect(self._ask_sort)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(self._fit)
        self._widths = ColumnWidths(model)
        self.horizontalScrollBar().valueChanged.connect(self._pin)

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for the header and a few rows, however many filters stand above."""
        bars = self.horizontalScrollBar().sizeHint().height()
        rows = LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        high = self.horizontalHeader().sizeHint().height() + rows + bars
        return QSize(super().minimumSizeHint().width(), high)

    @property
    def current_id(self) -> int | None:
        """The id of the current row; None when there is none."""
        return self._rows.id_at(self.currentIndex().row())

    @property
    def rows_in_sight(self) -> range:
        """The rows that are painted now."""
        rows = self._rows.rowCount()
        first, last = (self.rowAt(y) for y in (0, max(0, self.viewport().height() - 1)))
        return range(0) if first < 0 else range(first, rows if last < 0 else last + 1)

    @property
    def rows_that_fit(self) -> int:
        """How many rows there is room for."""
        return self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) + 1

    @property
    def steps(self) -> bool:
        """Whether a key in the table goes to another row just now; more of them may follow."""
        return self._steps

    def begin_mending(self) -> None:
        """Let cells be mended from now on: F2 asks for it, and the current cell is framed."""
        self._mends = True

    @property
    def mends(self) -> bool:
        """Whether cells can be mended."""
        return self._mends

    @property
    def first_column(self) -> int | None:
        """The column that stays in sight while the others are scrolled; None without any."""
        return next(iter(self.shown_columns), None)

    @property
    def shown_columns(self) -> list[int]:
        """The columns that show, left to right; a narrow table may leave some of them out."""
        return [n for n in range(len(self._rows.columns)) if not self.isColumnHidden(n)]

    def option_of(self, index: QModelIndex) -> QStyleOptionViewItem:
        """How a cell is to be drawn, its place apart."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        return option

    def uncover(self, index: QModelIndex) -> None:
        """Scroll to where nothing stands over a cell."""
        if index.column() == self.first_column:
            self.horizontalScrollBar().setValue(0)
        self.scrollTo(index)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a cell; the first column is in sight wherever the others are."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == self.first_column:
            bar.setValue(before)
        elif self._pinned.isVisible():
            lack = self._pinned.width() - self.columnViewportPosition(index.column())
            bar.setValue(bar.value() - max(0, lack))

    @property
    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    @property
    def selected_ids(self) -> list[int]:
        """The ids of the rows that are selected, from the top."""
        ids = (self._rows.id_at(row) for row in self.selected_rows)
        return [id_ for id_ in ids if id_ is not None]

    def copy_selection(self) -> None:
        """Put what shows of the selected rows on the clipboard, headers first."""
        rows = self.selected_rows
        if len(rows) > MOST:
            self.copied.emit(None)
        elif rows:
            QApplication.clipboard().setMimeData(as_range(self._rows, rows, self.shown_columns))
            self.copied.emit(len(rows))

    def select_id(self, id_: int | None) -> bool:
        """Make a row current by its id; False if it is not shown."""
        row = None if id_ is None else self._rows.row_of(id_)
        if row is None:
            return False
        self._go_to(row)
        self.scrollTo(self.currentIndex())
        return True

    def select_row(self, row: int) -> None:
        """Make the row at a place current, the nearest one where there are fewer."""
        rows = self._rows.rowCount()
        if rows:
            self._go_to(min(max(row, 0), rows - 1))

    def step(self, by: int) -> None:
        """Move the current row, staying inside the table."""
        self._steps = self.hasFocus()
        self.select_row(self.currentIndex().row() + by)
        self._steps = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, letter = event.key(), event.text().lower()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif not held and key == Qt.Key.Key_F2 and self._mends and self.currentIndex().isValid():
            self.mending_wanted.emit(self.currentIndex())
        elif not held and (key in ENTER or key == Qt.Key.Key_F2):
            if self.current_id is not None:
                self.opened.emit(self.current_id)
        elif not held and key == Qt.Key.Key_Slash:
            self.search_wanted.emit()
        elif not held and len(letter) == 1 and letter.isalpha():
            self.letter_pressed.emit(latin_letter(event))
            self.typed.emit(event.text())
        elif not held and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = self._rows.rowCount()
            self.step(-rows if key == Qt.Key.Key_Home else rows)
        else:
            self._steps = key in STEPS
            super().keyPressEvent(event)
            self._steps = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        was_in_sight = 0 <= self.visualRect(current).top() < event.oldSize().height()
        super().resizeEvent(event)
        self._widths.fit(self, range(0))
        self._pinned.place()
        if current.isValid() and was_in_sight:
            self.scrollTo(current)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._widths.fit(self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._widths.fit(self)

    @Slot(QModelIndex, QModelIndex)
    def _fit(self, first: QModelIndex, last: QModelIndex) -> None:
        self._widths.fit(self, range(first.row(), min(last.row() + 1, MEASURED)))

    @Slot()
    def _pin(self) -> None:
        self._pinned.place()

    @Slot(int)
    def _ask_sort(self, column: int) -> None:
        sort = self._rows.columns[column].sort
        if sort is None:
            return
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.sort_wanted.emit(reordered(self._rows.order, sort, beside=bool(held)))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.id_at(index.row()))

    @Slot()
    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_id)

    @Slot()
    def _tell_selection(self) -> None:
        self.selection_changed.emit()

    def _go_to(self, row: int) -> None:
        """Make a row current and the only one selected, in the column that was current before.

        Qt's own `setCurrentIndex` would add the row to those selected while Ctrl is held, as it is
        when Ctrl+3 leads here.
        """
        here = self.currentIndex()
        column = here.column() if here.isValid() else self._column
        index = self._rows.index(row, min(column, len(self._rows.columns) - 1))
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        whole = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, alone | whole)

    @Slot()
    def _keep(self) -> None:
        self._kept, self._column = self.current_id, max(0, self.currentIndex().column())

    @Slot()
    def _restore(self) -> None:
        """Find the current row again; where it is gone, whoever asked for the rows chooses one."""
        self._widths.fit(self)
        if not self.select_id(self._kept) and self._rows.rowCount() == 0:
            self.current_changed.emit(None)


def reordered(order: Order, column: str, *, beside: bool) -> Order:
    """Return the order after a column was asked for: ascending first, then the other way.

    beside: the columns that the rows are ordered by stay, and this one comes last of them.
    """
    ways = dict(order)
    way = column in ways and not ways[column]
    if beside:
        return tuple({**ways, column: way}.items())
    return ((column, way),)
