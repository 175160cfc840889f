"""A list page's upper part: search, filters, the count, the table, and what an empty one says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget

from crossfoot.errors import CrossfootError
from crossfoot.ui.models.column import Column, Row
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.reading import soon
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState
from crossfoot.ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Callable, Mapping, Sequence
    from enum import StrEnum

    from crossfoot.ledger.queries.paging import Count
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.facet import Facet

Query = TypeVar("Query")
Query_contra = TypeVar("Query_contra", contravariant=True)
FIRST = 256
"""Rows that are loaded at once; a longer list gets its ids after the first paint."""
AGAIN = 300
"""Milliseconds after a save that came first."""


class Source(Protocol[Query_contra, Row]):
    """What every list module of `ledger.queries` offers."""

    def ids(self, connection: sqlite3.Connection, query: Query_contra, /) -> array[int]:
        """Every id that matches, in order."""

    def first_page(
        self, connection: sqlite3.Connection, query: Query_contra, limit: int, /
    ) -> dict[int, Row]:
        """The first rows, in order."""

    def lines(self, connection: sqlite3.Connection, ids: Sequence[int], /) -> Mapping[int, Row]:
        """The rows of these ids."""

    def count(self, connection: sqlite3.Connection, query: Query_contra, /) -> Count:
        """How many match."""


class Asked(NamedTuple):
    """What the person asks of the list. sort None: the list's own order."""

    text: str
    sort: StrEnum | None
    descending: bool


class Words(NamedTuple):
    """What a list says: of itself, in its search field, while nothing is recorded."""

    name: str
    search: str
    empty: str
    first_step: str


class ListPane(Card, Generic[Query, Row]):
    """Shows what a query returns; sorting and filtering happen in the query.

    Signals:
        current_changed:  the id now current, None when there is none; told after every reload.
        opened:           an id, by Enter, F2 or a double click.
        letter_pressed:   a letter, pressed while the table has the focus.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    letter_pressed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        source: Source[Query, Row],
        columns: Sequence[Column[Row]],
        words: Words,
        query: Callable[[Asked], Query],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._source = source
        self._query = query
        self._words = words
        self._asked = Asked("", None, descending=True)
        self._facets: list[Facet] = []
        self.model = PagedTableModel[Row](columns, self._load)
        self.table = PagedTable(self.model, words.name, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(words.search)
        self.search.setAccessibleName(words.search.rstrip("…"))
        self.search.setClearButtonEnabled(True)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._shown: Query | None = None
        self._kept: int | None = None
        self._number = self._counting = 0
        self._lay_out()
        self._connect()

    @property
    def count_words(self) -> str:
        """What it says of how many rows are shown."""
        return self._count.text()

    @property
    def shows_empty(self) -> bool:
        """Whether the empty state stands in place of the table."""
        return self._stack.currentWidget() is self.empty

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The filters, left to right."""
        return tuple(self._facets)

    def add_facet(self, facet: Facet) -> None:
        """Put a filter behind the search field."""
        self._bar.insertWidget(self._bar.count() - 1, facet)
        self._facets.append(facet)
        facet.changed.connect(self.reload)

    @Slot()
    def reload(self) -> None:
        """Ask the ledger again, keeping the current row where it is still there.

        What takes longer than the window may stand still comes from a worker, and the rows shown
        before stay live until then.
        """
        query = self._query(self._asked)
        self._tell_count(query)
        if query == self._shown and self.table.currentIndex().row() >= FIRST:
            self.model.refetch()  # far down: what stands above comes with the ids
            self.current_changed.emit(self.table.current_id)
            self._read_ids()
            return
        reader = self._desk.ledger.reader
        rows = soon(reader, lambda: self._source.first_page(reader, query, FIRST))
        if rows is None:
            self.model.refetch()
            self.current_changed.emit(self.table.current_id)
            self._read_ids()
            return
        self._show_first(rows)
        self._shown = query
        if len(rows) < FIRST:
            self._wait.stop()
            self._number += 1
        else:
            self._wait.start(0)

    def _show_first(self, rows: Mapping[int, Row]) -> None:
        kept, row = self.table.current_id, self.table.currentIndex().row()
        self.model.show_rows(rows)
        if rows and self.table.current_id is None and not self.table.select_id(kept):
            self.table.select_row(row)
        self._kept = None if self.table.current_id == kept else kept  # it may come with the ids
        self._stack.setCurrentIndex(0 if rows else 1)

    def begin_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """Go to the table, or to the search field while there is no row."""
        place = self.search if self.shows_empty else self.table
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, id_: int) -> None:
        """Make a row current, taking filters away that hide it."""
        if self.table.select_id(id_):
            return
        self.clear_filters()
        if not self.table.select_id(id_):
            self._kept = id_
            self._read_ids()

    def clear_filters(self) -> None:
        """Show everything again."""
        for facet in self._facets:
            facet.blockSignals(True)
            facet.choose(None)
            facet.blockSignals(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._asked = self._asked._replace(text="")
        self.reload()

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.setSpacing(STEP)
        self._bar.addWidget(self.search, 1)
        self._bar.addWidget(self._count)
        self.body.addLayout(self._bar)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.focus_list)
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.opened)
        self.table.letter_pressed.connect(self.letter_pressed)
        self.table.search_wanted.connect(self.begin_search)
        self.table.sort_wanted.connect(self._sort)
        self._wait.timeout.connect(self._read_ids)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        leave = QShortcut(QKeySequence("Esc"), self.search)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_search)
        down = QShortcut(QKeySequence("Down"), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.focus_list)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(inside)
        find.activated.connect(self.begin_search)

    def _load(self, ids: Sequence[int]) -> Mapping[int, Row]:
        return self._source.lines(self._desk.ledger.reader, ids)

    @Slot()
    def _read_ids(self) -> None:
        """Read every id beside the window; only the newest asking is answered."""
        self._wait.stop()
        self._number += 1
        number, query, source = self._number, self._query(self._asked), self._source
        job = self._desk.reading.prepare(
            lambda connection: (number, query, source.ids(connection, query))
        )
        job.succeeded.connect(self._show_ids)
        job.failed.connect(self._tell_failure)
        job.given_up.connect(self._wait_again)
        self._desk.reading.start(job)

    @Slot(object)
    def _show_ids(self, read: tuple[int, Query, array[int]]) -> None:
        """Show every row; those shown already keep their places."""
        number, query, ids = read
        if number != self._number:
            return
        self._shown = query
        current, wanted = self.table.current_id, self._kept
        self.model.show_ids(ids)
        if not (wanted is not None and self.table.select_id(wanted)):
            self.table.select_id(current)
        if ids and self.table.current_id is None:
            self.table.select_row(0)
        self._kept = None
        self._stack.setCurrentIndex(0 if ids else 1)

    @Slot()
    def _wait_again(self) -> None:
        """A save came first: ask again once it is done."""
        self._wait.start(AGAIN)

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, CrossfootError):
            raise error
        self._desk.fail(error)

    def _tell_count(self, query: Query) -> None:
        """Say how many match, of how many there are; from a worker where that takes long."""
        self._counting += 1
        number, source, everything = self._counting, self._source, self._query_of_all()

        def count(connection: sqlite3.Connection) -> tuple[int, Count, Count]:
            return number, source.count(connection, query), source.count(connection, everything)

        reader = self._desk.ledger.reader
        counted = soon(reader, lambda: count(reader))
        if counted is not None:
            self._show_count(counted)
            return
        job = self._desk.reading.prepare(count)
        job.succeeded.connect(self._show_count)
        job.failed.connect(self._tell_failure)
        self._desk.reading.start(job)

    @Slot(object)
    def _show_count(self, counted: tuple[int, Count, Count]) -> None:
        number, found, everything = counted
        if number != self._counting:
            return
        shown = f"{found.number:,}+" if found.more else f"{found.number:,}"
        self._count.setText(self.tr("{0} of {1}").format(shown, f"{everything.number:,}"))
        if everything.number and not found.number:
            self.empty.tell(
                self.tr("Nothing matches."),
                self.tr("Take a filter away, or search for something else."),
            )
        else:
            self.empty.tell(self._words.empty, self._words.first_step)

    def _query_of_all(self) -> Any:  # noqa: ANN401  (the query's own type, without its filters)
        return type(self._query(self._asked))()

    @Slot(str)
    def _find(self, text: str) -> None:
        self._asked = self._asked._replace(text=text.strip())
        self.reload()

    @Slot(int, bool)
    def _sort(self, column: int, descending: bool) -> None:
        self._asked = self._asked._replace(
            sort=self.model.columns[column].sort, descending=descending
        )
        self.model.mark_order(column, descending=descending)
        self.reload()

    @Slot()
    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.focus_list()
