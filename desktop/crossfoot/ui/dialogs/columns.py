"""Shift+F4: which columns of a list show, in which order, and what its rows go by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)
from typing_extensions import override

from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.restyle import make_main
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.views import Order
    from crossfoot.ui.models.column import Column

NAME = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """A list to tick: Space shows or hides, Alt+Up and Alt+Down move, Ctrl+S orders by a column.

    own: what the page shows by itself, which is no choice of the person's.

    Signals:
        chosen:  (names left to right, or None for the page's own; the order), by OK.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        shown: Sequence[str],
        order: Order,
        parent: QWidget | None = None,
        *,
        own: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._own = tuple(own or (column.name for column in columns))
        self._columns = {column.name: column for column in columns}
        self._order = order
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns and order"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search columns…"))
        self.search.setAccessibleName(self.tr("Search columns"))
        self.list = QListWidget(self)
        self.list.setProperty("role", "box")
        self.list.setAccessibleName(self.tr("Columns, left to right"))
        words = muted(
            self.tr(
                "Space shows or hides a column, Alt+Up and Alt+Down move it; Ctrl+S orders the "
                "rows by it: up, down, not at all."
            ),
            self,
        )
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Reset, self)
        make_main(self.buttons.button(kinds.Ok))
        in_column(self, self.search, (self.list, 1), words, self.buttons, border=BORDER)
        open_at(self, 46, 24)
        self._fill(shown)
        self._connect()
        self.list.setFocus()

    @property
    def names(self) -> tuple[str, ...] | None:
        """The columns that are ticked; None where they are the page's own."""
        ticked = tuple(
            str(item.data(NAME))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )
        return None if ticked == self._own else ticked

    @override
    @Slot()
    def accept(self) -> None:
        """Tell what is chosen; a list without columns shows the page's own."""
        self.chosen.emit(self.names or None, self._order)
        super().accept()

    @Slot()
    def reset(self) -> None:
        """Go back to the page's own columns and order."""
        self._order = ()
        self._fill(self._own)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Reset).clicked.connect(self.reset)
        for keys, run in (
            ("Alt+Up", self._move_up),
            ("Alt+Down", self._move_down),
            ("Ctrl+S", self._turn_order),
            ("Ctrl+F", self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        QShortcut(QKeySequence("Down"), self.search, self.list.setFocus).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.clear()
        hidden = [name for name in self._columns if name not in shown]
        for name in (*shown, *hidden):
            item = QListWidgetItem(self._words(name), self.list)
            item.setData(NAME, name)
            state = Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _words(self, name: str) -> str:
        """A column's title, with the place and the way of its order."""
        column = self._columns[name]
        sorts = [sort for sort, _ in self._order]
        if column.sort is None or column.sort not in sorts:
            return column.title
        rank = sorts.index(column.sort)
        arrow = "▾" if self._order[rank][1] else "▴"
        return f"{column.title}   {arrow}{rank + 1}"

    @Slot(str)
    def _find(self, text: str) -> None:
        wanted = text.strip().casefold()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())
        shown = [row for row, item in enumerate(self._items()) if not item.isHidden()]
        if shown:
            self.list.setCurrentRow(shown[0])

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    @Slot()
    def _turn_order(self) -> None:
        """Order by the current column too: up, then down, then not."""
        item = self.list.currentItem()
        sort = None if item is None else self._columns[item.data(NAME)].sort
        if sort is None:
            return
        ways = dict(self._order)
        if sort.value not in ways:
            ways[sort.value] = False
        elif not ways[sort.value]:
            ways[sort.value] = True
        else:
            del ways[sort.value]
        self._order = tuple(ways.items())
        for each in self._items():
            each.setText(self._words(str(each.data(NAME))))
