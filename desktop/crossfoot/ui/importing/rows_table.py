"""The rows of a diff, each with its choice, and the cells of the one in front."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from typing_extensions import override

from crossfoot.ui.importing.choices import Choices, ShownCells
from crossfoot.ui.models.column import Column
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from crossfoot.exchange.comparing.diff import Cell, Row, State


class _Chosen(PagedTable):
    """A table of what is taken in or left: Space toggles the current line.

    Signals:
        chosen_changed:  another line is, or is no longer, taken in.
    """

    chosen_changed = Signal()

    def __init__(self, columns: Sequence[Column[int]], name: str, parent: QWidget) -> None:
        self._model = PagedTableModel[int](columns, _themselves)
        super().__init__(self._model, name, parent)

    @Slot()
    def toggle(self) -> None:
        """Take the current line in, or leave it."""
        raise NotImplementedError

    def refetch(self) -> None:
        """Show the choices as they are now."""
        self._model.refetch()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle()
        else:
            super().keyPressEvent(event)


class RowsTable(_Chosen):
    """A row of the file a line."""

    def __init__(self, rows: Sequence[Row], name: str, parent: QWidget) -> None:
        t = QCoreApplication.translate
        self.choices = choices = Choices(rows)
        columns = (
            Column(t("importing", "Take in"), choices.choice, width=10, least=10),
            Column(t("importing", "State"), choices.state, badge=choices.tone),
            Column(t("importing", "Row"), choices.kind, width=8),
            Column(t("importing", "Called"), choices.name, width=36, stretch=True),
            Column(t("importing", "What"), choices.what, width=60, stretch=True, optional=1),
            Column(t("importing", "Place"), choices.place, width=16, optional=2),
        )
        super().__init__(columns, name, parent)
        self.show_rows(rows)

    @property
    def current(self) -> Row | None:
        """The row in front."""
        number = self.current_id
        return None if number is None else self.choices.rows[number]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, each with the choice that it begins with."""
        self.choices.rows = tuple(rows)
        self.choices.taken, self.choices.left = Choices(rows).taken, {}
        self._model.show_ids(array("q", range(len(rows))))
        self.select_row(0)

    @override
    @Slot()
    def toggle(self) -> None:
        """Take the current row in, or leave it."""
        if self.current_id is not None:
            self.choices.toggle(self.current_id)
            self._show_choices()

    def choose(self, *states: State) -> None:
        """Take in every row in one of these states, and no other."""
        self.choices.take(*states)
        self._show_choices()

    def go_to(self, state: State) -> None:
        """Bring the next row in this state to the front, round the end."""
        here = self.currentIndex().row()
        places = [at for at, row in enumerate(self.choices.rows) if row.state is state]
        if places:
            self.select_row(next((place for place in places if place > here), places[0]))

    def _show_choices(self) -> None:
        self._model.refetch()
        self.chosen_changed.emit()


class CellsTable(_Chosen):
    """The cells of one row that differ, on their three sides."""

    def __init__(self, choices: Choices, name: str, parent: QWidget) -> None:
        t = QCoreApplication.translate
        self._choices = choices
        self._shown = shown = ShownCells(choices)
        columns = (
            Column(t("importing", "Take in"), shown.choice, width=10, least=10),
            Column(t("importing", "State"), shown.state, badge=shown.tone),
            Column(t("importing", "Column"), shown.title, width=20),
            Column(t("importing", "At export"), shown.exported, width=26, stretch=True, optional=1),
            Column(t("importing", "In the ledger"), shown.ours, width=30, stretch=True),
            Column(t("importing", "In the file"), shown.theirs, width=30, stretch=True),
            Column(t("importing", "Cell"), shown.place, width=18, optional=2),
        )
        super().__init__(columns, name, parent)

    def show_cells(self, number: int, cells: tuple[Cell, ...]) -> None:
        """Show the cells of another row."""
        self._shown.row, self._shown.cells = number, cells
        self._model.show_ids(array("q"))
        self._model.show_ids(array("q", range(len(cells))))

    @override
    @Slot()
    def toggle(self) -> None:
        """Take the current cell in, or leave it."""
        if self.current_id is not None:
            self._choices.toggle_cell(self._shown.row, self._shown.cells[self.current_id])
            self.chosen_changed.emit()


def _themselves(ids: Sequence[int]) -> dict[int, int]:
    return {id_: id_ for id_ in ids}
