"""A table model of any length: ids as a compact array, rows a page at a time.

Sorting and filtering happen in the query, never in a proxy model.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from crossfoot.ui.models.column import Column, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.ledger.views import Order
    from crossfoot.ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
TONE = Role.UserRole
NOTE = Role.UserRole + 1
"""The role that answers the tone of a cell drawn as a badge."""


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one list.

    columns:  what is shown of a row.
    load:     fetches the rows of these ids; a deleted id is left out.
    """

    PAGE = 64
    KEPT = 32

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        load: Callable[[Sequence[int]], Mapping[int, Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._all = self._columns = tuple(columns)
        self._chosen = False
        self._load = load
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._order: Order = ()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, left to right."""
        return self._columns

    @property
    def all_columns(self) -> tuple[Column[Row], ...]:
        """Every column that there is, shown or not, in the page's own order."""
        return self._all

    @property
    def are_chosen(self) -> bool:
        """Whether a person chose the columns that show."""
        return self._chosen

    def show_columns(self, names: Sequence[str] | None) -> None:
        """Show these columns, left to right; None: the page's own. Names of none are passed by."""
        known = {column.name: column for column in self._all}
        chosen = [known[name] for name in names or () if name in known]
        columns = tuple(chosen) or self._all
        if (columns, bool(chosen)) != (self._columns, self._chosen):
            self.beginResetModel()
            self._columns, self._chosen = columns, bool(chosen)
            self.endResetModel()

    @property
    def order(self) -> Order:
        """What the rows are ordered by, most important first; nothing: the list's own order."""
        return self._order

    def show_rows(self, rows: Mapping[int, Row]) -> None:
        """Show a first page that is already loaded; `show_ids` follows when there are more."""
        self.beginResetModel()
        self._ids = array("q", rows)
        self._pages.clear()
        for start in range(0, len(rows), self.PAGE):
            part = self._ids[start : start + self.PAGE]
            self._pages[start // self.PAGE] = {id_: rows[id_] for id_ in part}
        self.endResetModel()

    def show_ids(self, ids: array[int]) -> None:
        """Show these rows; those shown already keep their places if the ids go on from them."""
        held = len(self._ids)
        if 0 < held <= len(ids) and ids[:held] == self._ids:
            if len(ids) > held:
                self._pages.pop(held // self.PAGE, None)
                self.beginInsertRows(NOWHERE, held, len(ids) - 1)
                self._ids = ids
                self.endInsertRows()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def refetch(self) -> None:
        """Read the rows shown again; the ids and their order stay."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def id_at(self, row: int) -> int | None:
        """The id in a row; None beyond the end."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id_: int) -> int | None:
        """Where an id stands; None if it is not shown."""
        try:
            return self._ids.index(id_)
        except ValueError:
            return None

    def row_at(self, row: int) -> Row | None:
        """The row, or None if it was deleted since the ids were read."""
        number, id_ = row // self.PAGE, self._ids[row]
        if number not in self._pages:
            start = number * self.PAGE
            self._pages[number] = self._load(self._ids[start : start + self.PAGE])
            if len(self._pages) > self.KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number].get(id_)

    def mark_order(self, order: Order) -> None:
        """Say what the rows are ordered by, for the header."""
        self._order = order
        last = len(self._columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, TONE, NOTE):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None if role in (TONE, NOTE) else self.tr("deleted")
        return _cell(column, row, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role == Role.AccessibleTextRole:
            return column.title
        if role != Role.DisplayRole:
            return None
        return column.title + self._arrow(section)

    def _arrow(self, section: int) -> str:
        """What the header says of the order: an arrow at the first column of what it goes by.

        Of several, each with its rank.
        """
        sorts = [column.sort for column in self._columns]
        for rank, (name, descending) in enumerate(self._order, start=1):
            if name == sorts[section] and sorts.index(sorts[section]) == section:
                return f" {'▾' if descending else '▴'}{rank if len(self._order) > 1 else ''}"
        return ""


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _cell(column: Column[Row], row: Row, role: int) -> str | Tone | None:
    if role == TONE:
        return column.badge(row) if column.badge else None
    note = column.note(row) if column.note else ""
    if role == NOTE:
        return note
    words = (column.text if role == Role.DisplayRole else column.tip or column.text)(row)
    words = f"{words} · {note}" if note else words
    if role == Role.DisplayRole:
        return words
    return f"{column.title}: {words}" if role == Role.AccessibleTextRole else words
