"""The table of a list page: any length, keyboard first, selection kept over a refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.badge import badge_font
from crossfoot.ui.widgets.cell import CellDelegate
from crossfoot.ui.widgets.column_fit import Need, fit
from crossfoot.ui.widgets.copying import MOST, as_range

if TYPE_CHECKING:
    from crossfoot.ledger.views import Order
    from crossfoot.ui.models.paged_table import PagedTableModel

MEASURED = 40
"""Rows whose cells decide the widths of the columns."""
LONGEST = 13
"""Characters of a word that a narrow column still shows whole."""
SHORTEST = 7
"""Characters of a text that is cut short where nothing else helps."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PagedTable(QTableView):
    """Shows a PagedTableModel, a row at a time.

    Signals:
        current_changed:  the id now current, None when there is none.
        opened:           an id, by Enter, F2 or a double click.
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
        self._kept: int | None = None
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
        self._fitted: tuple[int, str, bool, Order, tuple[str, ...]] | None = None

    @property
    def current_id(self) -> int | None:
        """The id of the current row; None when there is none."""
        return self._rows.id_at(self.currentIndex().row())

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
        """Put the selected rows on the clipboard as a range of a spreadsheet, headers first."""
        rows = self.selected_rows
        if len(rows) > MOST:
            self.copied.emit(None)
        elif rows:
            QApplication.clipboard().setMimeData(as_range(self._rows, rows))
            self.copied.emit(len(rows))

    def select_id(self, id_: int | None) -> bool:
        """Make a row current by its id; False if it is not shown."""
        row = None if id_ is None else self._rows.row_of(id_)
        if row is None:
            return False
        self.setCurrentIndex(self._rows.index(row, 0))
        self.scrollTo(self._rows.index(row, 0))
        return True

    def select_row(self, row: int) -> None:
        """Make the row at a place current, the nearest one where there are fewer."""
        rows = self._rows.rowCount()
        if rows:
            self.setCurrentIndex(self._rows.index(min(max(row, 0), rows - 1), 0))

    def step(self, by: int) -> None:
        """Move the current row, staying inside the table."""
        self.select_row(self.currentIndex().row() + by)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, letter = event.key(), event.text().lower()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif not held and (key in ENTER or key == Qt.Key.Key_F2):
            if self.current_id is not None:
                self.opened.emit(self.current_id)
        elif not held and key == Qt.Key.Key_Slash:
            self.search_wanted.emit()
        elif not held and len(letter) == 1 and letter.isalpha():
            self.letter_pressed.emit(_latin(event))
            self.typed.emit(event.text())
        elif not held and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = self._rows.rowCount()
            self.step(-rows if key == Qt.Key.Key_Home else rows)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column what its rows in front need, within the width of the table."""
        if not self.isVisible():
            return
        metrics = QFontMetrics(self.font())
        state = (
            self.viewport().width(),
            self.font().toString(),
            self._rows.rowCount() > 0,
            self._rows.order,
            tuple(column.name for column in self._rows.columns),
        )
        if state == self._fitted:
            return
        self._fitted = state
        self.verticalHeader().setDefaultSectionSize(2 * metrics.height() + STEP)
        needs = [self._need(number, metrics) for number in range(len(self._rows.columns))]
        for number, width in enumerate(fit(needs, self.viewport().width())):
            self.setColumnHidden(number, width == 0)
            if width:
                self.horizontalHeader().resizeSection(number, width)

    def _need(self, number: int, metrics: QFontMetrics) -> Need:
        """What the header and the rows in front need of a column."""
        column, edge = self._rows.columns[number], 2 * STEP + 2
        title = str(self._rows.headerData(number, Qt.Orientation.Horizontal))
        header = QFontMetrics(badge_font(self.font())).horizontalAdvance(title) + edge + 2
        indexes = [
            self._rows.index(row, number) for row in range(min(self._rows.rowCount(), MEASURED))
        ]
        cells = max((self.sizeHintForIndex(index).width() for index in indexes), default=0)
        if column.right or column.badge:
            whole = max(header, cells)
            return Need(whole, whole, optional=column.optional)
        letter = metrics.averageCharWidth()
        wanted = max(header, min(cells, column.width * letter + edge))
        words = {word for index in indexes for word in str(index.data()).split()}
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        least = max(header, min(longest, LONGEST * letter) + edge, column.least * letter + edge)
        least = min(wanted, least)
        shortest = min(least, max(header, SHORTEST * letter + edge))
        return Need(wanted, least, column.stretch, column.optional, shortest)

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

    @Slot()
    def _keep(self) -> None:
        self._kept = self.current_id

    @Slot()
    def _restore(self) -> None:
        """Find the current row again; where it is gone, whoever asked for the rows chooses one."""
        self.fit_columns()
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


def _latin(event: QKeyEvent) -> str:
    """The letter on the key in the Latin layout, so that shortcuts work while typing Cyrillic."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower()
    return _RUSSIAN.get(event.text().lower(), "")


_RUSSIAN = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))
