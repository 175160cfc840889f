"""The table of a list page: any length, keyboard first, selection kept over a refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.cell import CellDelegate

if TYPE_CHECKING:
    from crossfoot.ui.models.paged_table import PagedTableModel

BADGE = 14
"""Width in average characters below which a badge is not squeezed."""
MEASURED = 40
"""Rows whose cells decide the widths of the columns."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Need(NamedTuple):
    """Widths of a column in pixels: wanted, and the least at which two lines do for most rows."""

    wanted: int
    least: int


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
        self._fitted: tuple[int, str, bool] | None = None

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
        """Give each column what its rows need, within the width it asks for at most.

        Numbers are never squeezed; text gives way and breaks into two lines, badges to a point.
        """
        metrics = QFontMetrics(self.font())
        state = (self.viewport().width(), self.font().toString(), self._rows.rowCount() > 0)
        if state == self._fitted or not self.isVisible():
            return
        self._fitted = state
        self.verticalHeader().setDefaultSectionSize(2 * metrics.height() + STEP)
        columns = self._rows.columns
        needs = [self._need(number, metrics) for number in range(len(columns))]
        needs = self._without_optional(needs)
        wanted = [need.wanted for need in needs]
        spare = self.viewport().width() - sum(wanted)
        growing = [number for number, column in enumerate(columns) if column.stretch]
        slack = sum(need.wanted - need.least for need in needs)
        if spare < 0 and slack:
            lack = min(-spare, slack)
            given = [(need.wanted - need.least) * lack // slack for need in needs]
            given[0] += lack - sum(given)
            wanted = [need.wanted - gift for need, gift in zip(needs, given, strict=True)]
        elif growing and spare > 0:
            for number in growing:
                wanted[number] += spare // len(growing)
        for number, width in enumerate(wanted):
            if width:
                self.horizontalHeader().resizeSection(number, width)

    def _without_optional(self, needs: list[Need]) -> list[Need]:
        """Hide optional columns, the last first, until the others have the least they need."""
        room = self.viewport().width()
        for number in reversed(range(len(needs))):
            if not self._rows.columns[number].optional:
                continue
            hide = sum(need.least for need in needs) > room
            self.setColumnHidden(number, hide)
            if hide:
                needs[number] = Need(0, 0)
        return needs

    def _need(self, number: int, metrics: QFontMetrics) -> Need:
        """What the header and the rows in front need of a column."""
        column, edge = self._rows.columns[number], 2 * STEP + 2
        header = self.horizontalHeader().sectionSizeHint(number) - STEP // 2  # Qt's own arrow
        indexes = [
            self._rows.index(row, number) for row in range(min(self._rows.rowCount(), MEASURED))
        ]
        cells = max((self.sizeHintForIndex(index).width() for index in indexes), default=0)
        if column.right or (column.badge and not column.squeezed):
            return Need(max(header, cells), max(header, cells))
        if column.badge:
            least = BADGE * metrics.averageCharWidth() + edge
            return Need(max(header, cells), max(header, min(cells, least)))
        most = column.width * metrics.averageCharWidth() + edge
        words = {word for index in indexes for word in str(index.data()).split()}
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0) + edge
        longest = max(longest, min(cells, most) * 6 // 10)
        wanted = max(header, min(cells, most))
        return Need(wanted, min(wanted, max(header, min(longest, most))))

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
        self.fit_columns()
        if not self.select_id(self._kept):
            self.current_changed.emit(None)


def _latin(event: QKeyEvent) -> str:
    """The letter on the key in the Latin layout, so that shortcuts work while typing Cyrillic."""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key).lower()
    return _RUSSIAN.get(event.text().lower(), "")


_RUSSIAN = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))
