"""A list page's upper part: search, filters, the count, the table, and what an empty one says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget

from crossfoot.ui.models.column import Column, Row
from crossfoot.ui.models.paged_table import PagedTableModel
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
        current_changed:  the id now current, None when there is none.
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
        self._later = QTimer(self)
        self._later.setSingleShot(True)
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
        """Ask the ledger again, keeping the current row where it is still there."""
        kept, row = self.table.current_id, self.table.currentIndex().row()
        reader, query = self._desk.ledger.reader, self._query(self._asked)
        rows = self._source.first_page(reader, query, FIRST)
        self.model.show_rows(rows)
        self._tell_count(len(rows))
        if len(rows) < FIRST:
            self._later.stop()
        else:
            self._kept = kept
            self._later.start(0)
        if rows and self.table.current_id is None and not self.table.select_id(kept):
            self.table.select_row(row)
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
        self._load_rest()
        self.table.select_id(id_)

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
        self._later.timeout.connect(self._load_rest)
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
    def _load_rest(self) -> None:
        """Read every id; the rows shown already keep their places."""
        kept = self.table.current_id
        self.model.show_ids(self._source.ids(self._desk.ledger.reader, self._query(self._asked)))
        if kept is not None:
            self.table.select_id(kept)

    def _tell_count(self, loaded: int) -> None:
        reader = self._desk.ledger.reader
        everything = self._source.count(reader, self._query_of_all())
        if loaded < FIRST:
            shown = f"{loaded:,}"
        else:
            found = self._source.count(reader, self._query(self._asked))
            shown = f"{found.number:,}+" if found.more else f"{found.number:,}"
        self._count.setText(self.tr("{0} of {1}").format(shown, f"{everything.number:,}"))
        if everything.number and not loaded:
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
