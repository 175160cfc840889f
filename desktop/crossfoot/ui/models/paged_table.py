"""A table model of any length: ids as a compact array, rows a page at a time.

Sorting and filtering happen in the query, never in a proxy model.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Generic, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from crossfoot.ui.models.column import Column, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from crossfoot.ledger.views import Order
    from crossfoot.ui.theme.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
TONE = Role.UserRole
NOTE = Role.UserRole + 1
"""The role that answers the tone of a cell drawn as a badge."""


class Face(NamedTuple):
    """What is painted of a cell. tone: of a badge, None for plain text; note: under a badge."""

    text: str
    tone: Tone | None
    note: str
    right: bool


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one list.

    columns:  what is shown of a row.
    load:     fetches the rows of these ids; a deleted id is left out. None where that takes long:
              they are awaited then, until `take` brings them or `give_up` asks again.

    Signals:
        awaited:  ids of rows that are shown, and that `load` could not fetch at once.
    """

    awaited = Signal(object)

    PAGE = 8
    KEPT = 256

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        load: Callable[[Sequence[int]], Mapping[int, Row] | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._all = self._columns = tuple(columns)
        self._chosen = False
        self._load = load
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._awaited: dict[int, array[int]] = {}  # by page, the very ids that were asked for
        self._stale: set[int] = set()  # pages that show what was, until they are read again
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

    def show_rows(self, rows: Mapping[int, Row], ids: Sequence[int] | None = None) -> None:
        """Show a first page that is already loaded; `show_ids` follows when there are more.

        ids: of the page, where only its first rows are loaded.
        """
        self.beginResetModel()
        self._ids = array("q", rows if ids is None else ids)
        self._forget_rows()
        for number in range(self._whole_pages(rows)):
            self._pages[number] = self._part(number, rows)
        self.endResetModel()

    def show_again(self, rows: Mapping[int, Row]) -> None:
        """Show rows that are all loaded: in place, where they are those that show already."""
        if self._ids == array("q", rows):
            self.renew(rows, range(0))
        else:
            self.show_rows(rows)

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
        self._forget_rows()
        self.endResetModel()

    def begins_with(self, ids: Sequence[int]) -> bool:
        """Whether these are the first rows shown; of fewer rows, whether they are all of them."""
        return len(ids) > 0 and self._ids[: len(ids)] == array("q", ids)

    def renew(self, first: Mapping[int, Row], seen: range) -> None:
        """Show rows as they are in the ledger now; the ids and their order stay.

        first:  rows from the top that are read already.
        seen:   the rows in sight: those of them that are not in `first` are read anew, and show
                what they were until they are there. Only rows that differ are painted again.
        """
        whole = self._whole_pages(first)
        pages = {*range(whole), *(row // self.PAGE for row in seen if row < len(self._ids))}
        self._awaited = {}
        self._pages = OrderedDict((n, self._pages[n]) for n in self._pages if n in pages)
        self._stale = set(self._pages)
        for number in range(whole):
            self._renew_page(number, self._part(number, first))
        for number in sorted(self._stale):
            self._fetch(number)

    def holds(self, id_: int) -> bool:
        """Whether a row is there to be shown."""
        return any(id_ in rows for rows in self._pages.values())

    def renew_rows(self, ids: Collection[int], seen: range) -> None:
        """Show these rows as they are in the ledger now, of those that are there.

        seen:  the rows in sight; the others are read once they are shown.
        """
        held = {n for n, rows in self._pages.items() if any(id_ in rows for id_ in ids)}
        self._stale |= held
        for number in sorted(held & {row // self.PAGE for row in seen}):
            self._fetch(number)

    def take(self, ids: Sequence[int], rows: Mapping[int, Row]) -> None:
        """Show rows that were awaited, where these ids still stand where they stood."""
        number = self._page_of(ids)
        if number is not None:
            del self._awaited[number]
            self._renew_page(number, rows)

    def give_up(self, ids: Sequence[int]) -> None:
        """Await these rows no longer: they are asked for again if they are shown."""
        number = self._page_of(ids)
        if number is not None:
            del self._awaited[number]
            self._tell_rows(number * self.PAGE, (number + 1) * self.PAGE)

    def refetch(self) -> None:
        """Read every row again, where `load` reads from memory; the ids and their order stay."""
        self._forget_rows()
        if self._ids:
            self._tell_rows(0, len(self._ids))

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
        """The row, or None if it was deleted since the ids were read, or is awaited."""
        number, id_ = row // self.PAGE, self._ids[row]
        if number not in self._pages or number in self._stale:
            self._fetch(number)
        return self._pages[number].get(id_) if number in self._pages else None

    def words_held(self, rows: range, number: int) -> Iterator[str]:
        """Yield what a column says in those of these rows that are there; none is read for it."""
        for row in rows:
            held = self._pages.get(row // self.PAGE, {})
            if row < len(self._ids) and self._ids[row] in held:
                yield str(_cell(self._columns[number], held[self._ids[row]], Role.DisplayRole))

    def is_awaited(self, row: int) -> bool:
        """Whether a row is still being read, and nothing is there to show of it."""
        number = row // self.PAGE
        return number in self._awaited and number not in self._pages

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
            if role in (TONE, NOTE):
                return None
            return "…" if self.is_awaited(index.row()) else self.tr("deleted")
        return _cell(column, row, role)

    def face(self, row: int, column: int) -> Face:
        """What is painted of a cell, in one answer: a list asks for a hundred of them at once."""
        shown, found = self._columns[column], self.row_at(row)
        if found is None:
            return Face(str(self.index(row, column).data()), None, "", shown.right)
        tone = shown.badge(found) if shown.badge else None
        note = shown.note(found) if shown.note else ""
        return Face(shown.text(found), tone, note, shown.right)

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

    def _fetch(self, number: int) -> None:
        """Load a page of rows, or await it."""
        if number in self._awaited:
            return
        ids = self._ids_of(number)
        rows = self._load(ids)
        if rows is None:
            self._awaited[number] = ids
            self.awaited.emit(ids)
        elif number in self._stale:
            self._renew_page(number, rows)
        else:
            self._keep(number, rows)

    def _keep(self, number: int, rows: Mapping[int, Row]) -> None:
        self._pages[number] = rows
        if len(self._pages) > self.KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)

    def _renew_page(self, number: int, rows: Mapping[int, Row]) -> None:
        """Keep a page, and tell which of its rows differ from what was shown."""
        before = self._pages.get(number)
        self._stale.discard(number)
        self._keep(number, rows)
        if before is None:
            self._tell_rows(number * self.PAGE, (number + 1) * self.PAGE)
            return
        for row, id_ in enumerate(self._ids_of(number), start=number * self.PAGE):
            if before.get(id_) != rows.get(id_):
                self._tell_rows(row, row + 1)

    def _forget_rows(self) -> None:
        self._pages.clear()
        self._awaited.clear()
        self._stale.clear()

    def _whole_pages(self, first: Mapping[int, Row]) -> int:
        """How many pages of rows these are, read from the top; the last row may end one early."""
        is_all = len(first) >= len(self._ids)
        return -(-len(first) // self.PAGE) if is_all else len(first) // self.PAGE

    def _part(self, number: int, rows: Mapping[int, Row]) -> dict[int, Row]:
        return {id_: rows[id_] for id_ in self._ids_of(number) if id_ in rows}

    def _ids_of(self, number: int) -> array[int]:
        return self._ids[number * self.PAGE : (number + 1) * self.PAGE]

    def _page_of(self, ids: Sequence[int]) -> int | None:
        """The page that awaits just these ids; None where they were asked for anew, or moved."""
        number = next((n for n, asked in self._awaited.items() if asked is ids), None)
        return None if number is None or self._ids_of(number) != ids else number

    def _tell_rows(self, first: int, end: int) -> None:
        last = min(end, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _arrow(self, section: int) -> str:
        """What the header says of the order: an arrow at the first column of what it goes by.

        Of several, each with its rank.
        """
        sorts = [column.sort for column in self._columns]
        for rank, (name, descending) in enumerate(self._order, start=1):
            if name == sorts[section] and sorts.index(sorts[section]) == section:
                return f" {'▾' if descending else '▴'}{rank if len(self._order) > 1 else ''}"
        return ""


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    return _RIGHT if column.right else _LEFT


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
