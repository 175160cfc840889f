"""The rows of a list: the first page at once, every id beside the window, the place kept.

What takes longer than the window may stand still comes from a worker, and the rows shown before
stay live until then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crossfoot.ledger.queries.lists import list_of
from crossfoot.ui.asking import AGAIN, LATER, Asking
from crossfoot.ui.models.column import Row
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.reading import soon
from crossfoot.ui.widgets.list_loading import ListLoading
from crossfoot.ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Callable, Collection, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.views import ListPage
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.models.column import Column

First = tuple[Any, "list[int]", "Mapping[int, Any]"]
"""A query, its first ids, and the rows of those in sight."""
KEYSTROKE = 0.008
"""Seconds that the window may read for a first page: what is typed shows within 20 ms."""
PAINTED = 50
"""Milliseconds until the ids of a list are read that is only about to be painted."""
AFTERWARDS = 0.006
"""Seconds that it may read for the order after a change, the rows in sight being read already."""
FIRST = 64
"""Rows that a list has at once, those in sight loaded; the ids of more follow after the paint."""


class ListRows(QObject, Generic[Row]):
    """Fills a table with what queries of one list find; only the newest asking is answered.

    Signals:
        filled:   whether there is any row now.
        renewed:  the same rows, as they are in the ledger now; the current one may read otherwise.

    finds_others: whether the rows that come just now are those of another query, or the current
                  one may still follow with the rest.
    """

    filled = Signal(bool)
    renewed = Signal()

    def __init__(
        self, desk: Desk, page: ListPage, columns: Sequence[Column[Row]], name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = list_of(page)
        self.model = PagedTableModel[Row](columns, self._load)
        self.table = PagedTable(self.model, name, parent)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._read_ids)
        self._loading = ListLoading(desk, self._source.lines, self.model, self)
        self._query: Any = None  # of the type that the list takes
        self._shown: Any = None  # the query whose rows are shown
        self._kept: int | None = None
        self._asking = 0
        self._found = 0  # rows at the top, FIRST of them where there may be more
        self._is_renewing = False
        self._takes_long = False  # to read a page of rows, when it was done last
        self._is_answered = False
        self._is_told = False  # of the current row as it is now
        self.finds_others = False
        self._first = Asking(desk, self, budget=KEYSTROKE)
        self._again = Asking(desk, self, budget=AFTERWARDS, learns=True)
        self._later = Asking(desk, self, later=True)
        for asking in (self._first, self._again, self._later):
            asking.answered.connect(self._take_first)

    def ask(self, query: object) -> bool:
        """Show what a query finds, keeping the current row where it is still there.

        Return whether it shows already; else it will, once the worker has read it.
        """
        self._query = query
        self._is_answered, self._is_told = False, False
        is_long = self._source.is_long(self._desk.ledger.reader, query)
        asking = self._again if query == self._shown else self._first
        asking.ask(self._reading_first(query), beside=is_long)
        if not self._is_answered and query == self._shown and not is_long:
            self._renew({})  # of another query other rows will come
        return self._is_answered

    def follow(self, query: object, touched: Collection[int]) -> bool:
        """Show rows of a long list as a change left them; its order comes a moment later.

        Return whether that is enough: not where a row that shows has left the list, or where
        another query is asked than before.

        query:    one without words.
        touched:  ids of the list whose rows read otherwise now.
        """
        if query != self._shown or query != self._query or self._found < FIRST:
            return False
        model, reader, source = self.model, self._desk.ledger.reader, self._source
        shown = [id_ for id_ in touched if model.holds(id_)]
        if len(shown) > FIRST or source.is_long(reader, query):
            return False
        if shown and not source.among(reader, query, shown).issuperset(shown):
            return False
        self._is_renewing = True
        model.renew_rows(shown, self.table.rows_in_sight)
        self._is_renewing = False
        self._is_told = True
        self.renewed.emit()
        self._later.ask(self._reading_first(query), beside=True)
        return True

    def _reading_first(self, query: object) -> Callable[[sqlite3.Connection], First]:
        source, wanted = self._source, self._wanted()

        def read(connection: sqlite3.Connection) -> First:
            ids = source.top(connection, query, FIRST)
            return query, ids, source.lines(connection, ids[:wanted])

        return read

    @property
    def number_found(self) -> int | None:
        """How many rows the query that was answered last finds; None where there may be more."""
        return self._found if self._found < FIRST else None

    def seek(self, id_: int) -> None:
        """Make a row current once its place is known."""
        if not self.table.select_id(id_):
            self._kept = id_
            self._read_ids()

    def _wanted(self) -> int:
        """How many rows to read from the top: those in sight, in whole pages."""
        if self._shown is None:
            return FIRST  # nothing is laid out yet
        rows, page = self.table.rows_that_fit, PagedTableModel.PAGE
        if self._query == self._shown:
            seen = self.table.rows_in_sight
            rows = 0 if seen.start >= FIRST else seen.stop
        return min(FIRST, -(-rows // page) * page)

    def _load(self, ids: Sequence[int]) -> Mapping[int, Row] | None:
        if self._is_renewing and self._takes_long:
            return None  # what is shown stays until the worker has read it
        reader = self._desk.ledger.reader
        found: Mapping[int, Row] | None = soon(reader, lambda: self._source.lines(reader, ids))
        self._takes_long = found is None
        return found

    def _renew(self, rows: Mapping[int, Row]) -> None:
        """Show the rows that stay as they are in the ledger, and tell of the current one anew.

        rows: those that are read already, if the list begins with them.
        """
        first = rows if self.model.begins_with(tuple(rows)) else {}
        self._is_renewing = True
        self.model.renew(first, self.table.rows_in_sight)
        self._is_renewing = False
        if not self._is_told:
            self._is_told = True
            self.renewed.emit()

    @Slot(object)
    def _take_first(self, read: First) -> None:
        """Show the first page; the ids of a longer list follow."""
        query, ids, rows = read
        self._found = len(ids)
        self._is_answered = True
        if query != self._query:
            return
        is_same = query == self._shown
        kept = self.table.current_id
        moved = kept is not None and kept not in ids and len(ids) == FIRST
        if is_same and self._stands(ids):
            self._renew(rows)
        elif is_same and moved and self._is_told:
            self._renew({})  # the current row stays, and its new place comes with the ids
        else:
            self.finds_others = moved or (self._shown is not None and not is_same)
            self._show_first(ids, rows)
            self.finds_others = False
        self._shown = query
        if len(ids) < FIRST:
            self._wait.stop()
            self._asking += 1
        else:
            hurry = 0 if self.table.isVisible() else PAINTED
            is_there = is_same and self._kept is None
            self._wait.start(LATER if is_there else hurry)

    def _stands(self, ids: Sequence[int]) -> bool:
        """Whether what is shown begins with these rows, or the person is far below them.

        What stands above the current row comes with the ids then.
        """
        if len(ids) < FIRST and len(ids) != self.model.rowCount():
            return False
        far = len(ids) == FIRST and self.table.currentIndex().row() >= FIRST
        return far or self.model.begins_with(ids)

    def _show_first(self, ids: Sequence[int], rows: Mapping[int, Row]) -> None:
        kept, row = self.table.current_id, self.table.currentIndex().row()
        self.model.show_rows(rows, ids)
        if ids and self.table.current_id is None and not self.table.select_id(kept):
            self.table.select_row(row)
        self._kept = None if self.table.current_id == kept else kept  # it may come with the ids
        self.filled.emit(bool(ids))

    @Slot()
    def _read_ids(self) -> None:
        """Read every id beside the window."""
        self._wait.stop()
        self._asking += 1
        asking, query, source = self._asking, self._query, self._source
        job = self._desk.reading.prepare(
            lambda connection: (asking, query, source.ids(connection, query))
        )
        job.succeeded.connect(self._show_ids)
        job.failed.connect(self._desk.tell_failure)
        job.given_up.connect(self._wait_again)
        self._desk.reading.start(job)

    @Slot(object)
    def _show_ids(self, read: tuple[int, Any, array[int]]) -> None:
        """Show every row; those shown already keep their places."""
        asking, query, ids = read
        if asking != self._asking:
            return
        self._shown = query
        current, wanted = self.table.current_id, self._kept
        self.model.show_ids(ids)
        if not (wanted is not None and self.table.select_id(wanted)):
            self.table.select_id(current)
        if ids and self.table.current_id is None:
            self.table.select_row(0)
        self._kept = None
        self.filled.emit(bool(ids))

    @Slot()
    def _wait_again(self) -> None:
        """A save came first: ask again once it is done."""
        self._wait.start(AGAIN)
