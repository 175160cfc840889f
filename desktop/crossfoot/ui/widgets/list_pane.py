"""A list page's upper part: search, filters, views, the count, the table, what an empty one says.

What the person asks for becomes the list's query in `ledger.queries.lists`; a saved view is the
same words kept under a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.lists import LISTS, query_of
from crossfoot.ledger.views import ViewFields
from crossfoot.ui.models.column import Column, Row
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.reading import soon
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState
from crossfoot.ui.widgets.paged_table import PagedTable
from crossfoot.ui.widgets.view_menu import ViewMenu
from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.paging import Count
    from crossfoot.ledger.views import ListPage, Order
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.facet import Facet

FIRST = 256
"""Rows that are loaded at once; a longer list gets its ids after the first paint."""
SHORTEST = 14
"""Width of the search field, in average characters, before the bar takes a second row."""
FEW = 3
"""Columns among which nobody looks for a button to choose; the key is there."""
AGAIN = 300
"""Milliseconds after a save that came first."""


class Words(NamedTuple):
    """What a list says: of itself, in its search field, while nothing is recorded."""

    name: str
    search: str
    empty: str
    first_step: str


class ListPane(Card, Generic[Row]):
    """Shows what a query returns; sorting and filtering happen in the query.

    page: which list it shows; its queries are those of `lists.LISTS`.

    Signals:
        current_changed:  the id now current, None when there is none; told after every reload.
        opened:           an id, by Enter, F2 or a double click.
        letter_pressed:   a letter, pressed while the table has the focus.
        asked_changed:    other filters, words or another order are asked for, or the same again.
        columns_changed:  the person chose other columns; `asked` has them.
        several_selected: the ids of the rows selected, where they are more than one.

    types_to_filter: whether a letter begins a search; False where letters are keys of the page.
    """

    types_to_filter = True

    current_changed = Signal(object)
    opened = Signal(object)
    letter_pressed = Signal(str)
    asked_changed = Signal()
    several_selected = Signal(object)
    columns_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        page: ListPage,
        columns: Sequence[Column[Row]],
        words: Words,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._page = page
        self._source = LISTS[page].module
        self._words = words
        self._text = ""
        self._order: Order = ()
        self._columns: tuple[str, ...] | None = None
        self._facets: dict[str, Facet] = {}
        self.model = PagedTableModel[Row](columns, self._load)
        self.table = PagedTable(self.model, words.name, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(words.search)
        self.search.setAccessibleName(words.search.rstrip("…"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(SHORTEST * self.fontMetrics().averageCharWidth())
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._chooser = QPushButton("☷", self)
        self._chooser.setProperty("role", "quiet")
        self._chooser.setAccessibleName(self.tr("Columns and order"))
        self._chooser.setToolTip(self.tr("Columns and order (Shift+F4)"))
        self._chooser.setVisible(len(columns) > FEW)
        self._chooser.clicked.connect(self.choose_columns)
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.views = ViewMenu(desk, page, self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._shown: Any = None  # the query whose rows are shown
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
        return tuple(self._facets.values())

    @property
    def asked(self) -> ViewFields:
        """What the person asks of the list, as a view without a name."""
        filters = {name: facet.values for name, facet in self._facets.items() if facet.values}
        return ViewFields("", self._page, self._text, filters, self._order, self._columns)

    def add_facet(self, facet: Facet, filter_: str) -> None:
        """Put a filter behind the search field. filter_: what the list's query calls it."""
        assert filter_ in LISTS[self._page].filters, filter_
        self._bar.add(facet, before=self._count)
        self._facets[filter_] = facet
        facet.changed.connect(self.reload)

    def add_tool(self, tool: QWidget) -> None:
        """Put a button behind the filters."""
        self._bar.add(tool, before=self._count)

    @Slot(object)
    def ask(self, fields: ViewFields) -> None:
        """Show what a view lets through, in its order."""
        for name, facet in self._facets.items():
            facet.blockSignals(True)
            facet.choose_values(fields.filters.get(name, ()))
            facet.blockSignals(False)
        self.search.blockSignals(True)
        self.search.setText(fields.text)
        self.search.blockSignals(False)
        self._text, self._order, self._columns = fields.text, fields.order, fields.columns
        self.model.show_columns(fields.columns)
        self.model.mark_order(fields.order)
        self.reload()

    def show_columns(self, names: tuple[str, ...] | None) -> None:
        """Show these columns from now on; None: the page's own."""
        self._columns = names
        self.model.show_columns(names)

    @Slot()
    def choose_columns(self) -> None:
        """Let the person say which columns show, in which order, and what the rows go by."""
        from crossfoot.ui.dialogs.columns import ColumnsDialog  # noqa: PLC0415  (late)

        shown = [column.name for column in self.model.columns]
        dialog = ColumnsDialog(self.model.all_columns, shown, self._order, self.window())
        dialog.chosen.connect(self._take_columns)
        dialog.open()

    @Slot()
    def reload(self) -> None:
        """Ask the ledger again, keeping the current row where it is still there.

        What takes longer than the window may stand still comes from a worker, and the rows shown
        before stay live until then.
        """
        self.views.follow(self.asked)
        self.asked_changed.emit()
        query = self._query()
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
        self.ask(ViewFields("", self._page, order=self._order, columns=self._columns))

    def _lay_out(self) -> None:
        self._bar = Wrap()
        self._bar.add(self.views)
        self._bar.add(self.search, grows=True)
        self._bar.add(self._count)
        self._bar.add(self._chooser)
        self.body.addLayout(self._bar)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self.ask)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.focus_list)
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.opened)
        self.table.letter_pressed.connect(self.letter_pressed)
        self.table.typed.connect(self._begin_typing)
        self.table.selection_changed.connect(self._tell_selection)
        self.table.copied.connect(self._tell_copied)
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
        for keys, run in (
            ("Ctrl+F", self.begin_search),
            ("F4", self.views.open_menu),
            ("Shift+F4", self.choose_columns),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(inside)
            shortcut.activated.connect(run)

    def _query(self) -> Any:  # noqa: ANN401  (of the type that its list takes)
        asked = self.asked
        return query_of(self._page, asked.text, asked.filters, asked.order)

    def _load(self, ids: Sequence[int]) -> Mapping[int, Row]:
        found: Mapping[int, Row] = self._source.lines(self._desk.ledger.reader, ids)
        return found

    @Slot()
    def _read_ids(self) -> None:
        """Read every id beside the window; only the newest asking is answered."""
        self._wait.stop()
        self._number += 1
        number, query, source = self._number, self._query(), self._source
        job = self._desk.reading.prepare(
            lambda connection: (number, query, source.ids(connection, query))
        )
        job.succeeded.connect(self._show_ids)
        job.failed.connect(self._tell_failure)
        job.given_up.connect(self._wait_again)
        self._desk.reading.start(job)

    @Slot(object)
    def _show_ids(self, read: tuple[int, Any, array[int]]) -> None:
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

    def _tell_count(self, query: object) -> None:
        """Say how many match, of how many there are; from a worker where that takes long."""
        self._counting += 1
        number, source, everything = self._counting, self._source, LISTS[self._page].query()

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

    @Slot(object, object)
    def _take_columns(self, columns: tuple[str, ...] | None, order: Order) -> None:
        self._columns, self._order = columns, order
        self.model.show_columns(columns)
        self.model.mark_order(order)
        self.columns_changed.emit()
        self.reload()
        self.focus_list()

    @Slot(str)
    def _begin_typing(self, letter: str) -> None:
        """Search for what is typed on the table."""
        if self.types_to_filter:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.setText(self.search.text() + letter)

    @Slot()
    def _tell_selection(self) -> None:
        ids = self.table.selected_ids
        if len(ids) > 1:
            self.several_selected.emit(ids)

    @Slot(object)
    def _tell_copied(self, number: int | None) -> None:
        if number is None:
            self._desk.say(self.tr("Too many rows to copy; export them (Ctrl+Shift+E)."))
        else:
            self._desk.say(self.tr("%n row(s) copied as a range of a spreadsheet.", "", number))

    @Slot(str)
    def _find(self, text: str) -> None:
        self._text = text.strip()
        self.reload()

    @Slot(object)
    def _sort(self, order: Order) -> None:
        self._order = order
        self.model.mark_order(order)
        self.reload()

    @Slot()
    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.focus_list()
