"""The table of a list page: any length, keyboard first, selection kept over a refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.cell import CellDelegate

if TYPE_CHECKING:
    from crossfoot.ui.models.paged_table import PagedTableModel

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PagedTable(QTableView):
    """Shows a PagedTableModel, a row at a time.

    Signals:
        current_changed:  the id now current, None when there is none.
        opened:           an id, by Enter, F2 or a double click.
        search_wanted:    `/` was pressed.
        sort_wanted:      (column number, descending), by a click on the header.
        letter_pressed:   a single letter without a modifier, lower case; the page decides.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    search_wanted = Signal()
    sort_wanted = Signal(int, bool)
    letter_pressed = Signal(str)

    def __init__(
        self, model: PagedTableModel[Any], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._kept: int | None = None
        self._order: tuple[int, bool] | None = None
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)

    @property
    def current_id(self) -> int | None:
        """The id of the current row; None when there is none."""
        return self._rows.id_at(self.currentIndex().row())

    def select_id(self, id_: int | None) -> bool:
        """Make a row current by its id; False if it is not shown."""
        row = None if id_ is None else self._rows.row_of(id_)
        if row is None:
            return False
        self.setCurrentIndex(self._rows.index(row, 0))
        self.scrollTo(self._rows.index(row, 0))
        return True

    def step(self, by: int) -> None:
        """Move the current row, staying inside the table."""
        rows = self._rows.rowCount()
        if rows:
            row = min(max(self.currentIndex().row() + by, 0), rows - 1)
            self.setCurrentIndex(self._rows.index(row, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, letter = event.key(), event.text().lower()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not held and (key in ENTER or key == Qt.Key.Key_F2):
            if self.current_id is not None:
                self.opened.emit(self.current_id)
        elif not held and key == Qt.Key.Key_Slash:
            self.search_wanted.emit()
        elif not held and len(letter) == 1 and letter.isalpha():
            self.letter_pressed.emit(_latin(event))
        elif not held and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = self._rows.rowCount()
            self.step(-rows if key == Qt.Key.Key_Home else rows)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column its width in characters, and the rest of the room to the stretchers."""
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 2 * STEP + 4)
        columns = self._rows.columns
        unit = metrics.averageCharWidth()
        wanted = [column.width * unit + 2 * STEP for column in columns]
        spare = self.viewport().width() - sum(wanted)
        growing = [number for number, column in enumerate(columns) if column.stretch]
        if spare < 0:
            wanted = [max(width + spare * width // sum(wanted), 6 * unit) for width in wanted]
        elif growing:
            for number in growing:
                wanted[number] += spare // len(growing)
        for number, width in enumerate(wanted):
            self.horizontalHeader().resizeSection(number, width)

    @Slot(int)
    def _ask_sort(self, column: int) -> None:
        if self._rows.columns[column].sort is None:
            return
        descending = self._order == (column, False)
        self._order = (column, descending)
        self.sort_wanted.emit(column, descending)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.id_at(index.row()))

    @Slot()
    def _tell_current(self) -> None:
        self.current_changed.emit(self.current_id)

    @Slot()
    def _keep(self) -> None:
        self._kept = self.current_id

    @Slot()
    def _restore(self) -> None:
        if not self.select_id(self._kept):
            self.current_changed.emit(None)


def _latin(event: QKeyEvent) -> str:
    """The letter on the key in the Latin layout, so that shortcuts work while typing Cyrillic."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower()
    return _RUSSIAN.get(event.text().lower(), "")


_RUSSIAN = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))
