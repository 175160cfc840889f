"""A list page's upper part: the bar, the table under it, what an empty one says.

What the person asks for becomes the list's query in `ledger.queries.lists`; a saved view is the
same words kept under a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget
from typing_extensions import override

from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.ui.models.column import Column, Row
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState
from crossfoot.ui.widgets.list_bar import ListBar
from crossfoot.ui.widgets.list_rows import ListRows
from crossfoot.ui.widgets.staying import Staying

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.queries.paging import Count
    from crossfoot.ledger.views import Order
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.facet import Facet

TABLES = {
    ListPage.ANNOUNCEMENTS: "announcement",
    ListPage.DEALS: "deal",
    ListPage.TOTALS: "total",
    ListPage.REVIEW: "finding",
    ListPage.PARTIES: "party",
    ListPage.RATES: "rate",
}
"""What the ids of a list are of, as a change names what it touched; of others it is not known."""
FEW = 3
"""Columns among which nobody looks for a button to choose; the key is there."""


class Words(NamedTuple):
    """What a list says: of itself, in its search field, while nothing is recorded.

    begins: the page where its rows begin, to which a button of an empty list goes; "" for none.
    """

    name: str
    search: str
    empty: str
    first_step: str
    begins: str = ""


class ListPane(Card, Generic[Row]):
    """Shows what a query returns; sorting and filtering happen in the query.

    page: which list it shows; its queries are those of `lists.list_of`.

    Signals:
        current_changed:  the id now current, None when there is none; once the person stays with
                          it, and again after every reload.
        opened:           an id, by Enter, F2 or a double click.
        letter_pressed:   a letter, pressed while the table has the focus.
        asked_changed:    other filters, words or another order are asked for, or the same again.
        columns_changed:  the person chose other columns; `asked` has them.
        bar_laid_out:     its bar may have other room than before.
        bared:            nothing is recorded that it could show, or something is again.
        several_selected: the ids of the rows selected, where they are more than one; then none.

    usual:  the filters that stand by themselves: where they let nothing through, it is empty.
    types_to_filter: whether a letter begins a search; False where letters are keys of the page.
    """

    types_to_filter = True

    current_changed = Signal(object)
    opened = Signal(object)
    letter_pressed = Signal(str)
    asked_changed = Signal()
    several_selected = Signal(object)
    columns_changed = Signal()
    bar_laid_out = Signal()
    bared = Signal()

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
        self._several = False
        self._words = words
        self.usual: Mapping[str, tuple[str, ...]] = {}
        self._waits = False  # for a row to go to
        self._bar = ListBar(desk, page, words.search, self)
        self._bar.chooser.setVisible(len(columns) > FEW)
        self._rows = ListRows[Row](desk, page, columns, words.name, self)
        self.model, self.table = self._rows.model, self._rows.table
        self.views, self.search = self._bar.views, self._bar.search
        self.has_room = self._bar.has_room
        self._staying = Staying((self.table, self.search), self)
        self._is_touched = True  # the current row, by a change that the page was not told of yet
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._stack, 1)
        self._connect()

    @property
    def count_words(self) -> str:
        """What it says of how many rows are shown."""
        return self._bar.count.text()

    @property
    def shows_empty(self) -> bool:
        """Whether the empty state stands in place of the table."""
        return self._stack.currentWidget() is self.empty

    @property
    def is_bare(self) -> bool:
        """Whether nothing is recorded that it could show."""
        return self.shows_empty and self._bar.isHidden()

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The filters, left to right."""
        return self._bar.facets

    @property
    def asked(self) -> ViewFields:
        """What the person asks of the list, as a view without a name."""
        return self._bar.asked

    def add_facet(self, facet: Facet, filter_: str) -> None:
        """Put a filter behind the search field. filter_: what the list's query calls it."""
        self._bar.add_facet(facet, filter_)

    def add_tool(self, tool: QWidget) -> None:
        """Put a button behind the filters."""
        self._bar.add_tool(tool)

    @Slot(object)
    def ask(self, fields: ViewFields) -> None:
        """Show what a view lets through, in its order."""
        self._bar.show_asked(fields)
        self.model.show_columns(fields.columns)
        self.model.mark_order(fields.order)
        self.reload()

    def show_columns(self, names: tuple[str, ...] | None) -> None:
        """Show these columns from now on; None: the page's own."""
        self._bar.take_columns(names)
        self.model.show_columns(names)

    @Slot()
    def choose_columns(self) -> None:
        """Let the person say which columns show, in which order, and what the rows go by."""
        from crossfoot.ui.dialogs.columns import ColumnsDialog  # noqa: PLC0415  (late)

        shown = [self.model.columns[number].name for number in self.table.shown_columns]
        own = () if self.model.are_chosen else shown
        order = self.asked.order
        dialog = ColumnsDialog(self.model.all_columns, shown, order, self.window(), own=own)
        dialog.chosen.connect(self._take_columns)
        dialog.open()

    @Slot()
    def reload(self) -> None:
        """Ask the ledger again, keeping the current row where it is still there."""
        asked = self.asked
        self.views.follow(asked)
        self.asked_changed.emit()
        self._ask(asked, is_same=False)

    def _ask(self, asked: ViewFields, *, is_same: bool) -> None:
        """Ask for rows, and count them. is_same: as before, so that many are counted afterwards."""
        query = query_of_view(asked)
        at_once = self._rows.ask(query)
        known = self._rows.number_found if at_once else None
        searches = bool(asked.text) and known is None  # a common word takes its time
        beside = searches or not at_once or (is_same and known is None)
        self._bar.count.ask(query, known=known, beside=beside)

    def refresh(self, applied: Applied | None) -> None:
        """Ask the ledger again after a change; None: whatever may have changed.

        What the page shows of the current row is told anew at once where the change is known to
        concern it, else a moment later: it may concern what stands beside it. So it is with the
        rows of a long list, and with their order.
        """
        asked, table = self.asked, TABLES.get(self._page)
        self.views.follow(asked)  # views may have been saved or deleted
        if applied is None or table is None or applied.new_ids:
            self._is_touched = True
            self._ask(asked, is_same=True)
            return
        touched = {id_ for name, id_ in applied.rows if name == table}
        self._is_touched |= self.table.current_id in touched
        query = query_of_view(asked)
        if not asked.text and self._rows.follow(query, touched):
            self._bar.count.ask(query, known=None, beside=True)
        else:
            self._ask(asked, is_same=True)

    @Slot()
    def begin_search(self) -> None:
        """Go to the search field, where there is anything to search."""
        if not self._bar.isHidden():
            self._bar.begin_search()

    @Slot()
    def focus_list(self) -> None:
        """Go to the table; where no row matches to the search; in an empty list to its words."""
        self._waits = self.shows_empty
        if self.shows_empty and self._bar.isHidden():
            self.empty.take_focus()
        else:
            place = self.search if self.shows_empty else self.table
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, id_: int) -> None:
        """Make a row current, taking filters away that hide it."""
        if not self.table.select_id(id_):
            self.clear_filters()
            self._rows.seek(id_)

    def clear_filters(self) -> None:
        """Show everything again."""
        asked = self.asked
        self.ask(ViewFields("", self._page, order=asked.order, columns=asked.columns))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.window().windowHandle()
        self._staying.go_on(at_once=handle is not None and handle.isExposed())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._staying.hold()

    def _connect(self) -> None:
        self._bar.view_chosen.connect(self.ask)
        self._bar.asked_changed.connect(self.reload)
        self._bar.columns_wanted.connect(self.choose_columns)
        self._bar.left.connect(self.focus_list)
        self._bar.laid_out.connect(self.bar_laid_out)
        self._bar.count.counted.connect(self._tell_empty)
        self.empty.begun.connect(self._begin)
        self._rows.filled.connect(self._turn)
        self._rows.renewed.connect(self._follow)
        self.table.current_changed.connect(self._follow)
        self._staying.stayed.connect(self.current_changed)
        self.table.opened.connect(self.opened)
        self.table.letter_pressed.connect(self.letter_pressed)
        self.table.typed.connect(self._begin_typing)
        self.table.selection_changed.connect(self._tell_selection)
        self.table.copied.connect(self._tell_copied)
        self.table.search_wanted.connect(self.begin_search)
        self.table.sort_wanted.connect(self._sort)
        for keys, run in (
            ("Ctrl+F", self.begin_search),
            ("F4", self._open_views),
            ("Shift+F4", self._open_columns),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    @Slot()
    def _follow(self) -> None:
        id_ = self.table.current_id
        goes_on = self.table.steps or self._rows.finds_others
        window = self.window()
        if isinstance(window, QMainWindow) and not window.isVisible():
            self._staying.keep(id_)  # its list is painted first
        elif goes_on or (id_ == self._staying.id and not self._is_touched):
            self._staying.wait(id_)
        else:
            self._is_touched = False
            self._staying.tell(id_)

    @Slot(bool)
    def _turn(self, rows: bool) -> None:
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        was_bare = self._bar.isHidden()
        if rows:
            self._bar.show()
        if was_bare != self._bar.isHidden():
            self.bared.emit()
        if rows and self._waits:
            self._waits = False
            searches = self.search.hasFocus() and not self.search.text()
            if searches or self.empty.hasFocus() or self.empty.button.hasFocus():
                self.focus_list()  # an undo brought the rows back

    @Slot(object, object)
    def _tell_empty(self, _: Count, everything: Count) -> None:
        """Say why no row shows, and what to do; there is nothing to filter in an empty list."""
        words, asked = self._words, self.asked
        if everything.number:
            self._bar.show()
            usual = self.usual and not asked.text and asked.filters == self.usual
            matches = self.tr("Nothing matches.")
            advice = self.tr("Take a filter away, or search for something else.")
            told = (words.empty, words.first_step) if usual else (matches, advice)
            self.empty.tell(*told)
            return
        button = self.tr("&Go to Announcements") if words.begins else ""
        self.empty.tell(words.empty, words.first_step, button, alone=True)
        had = self._bar.isAncestorOf(QApplication.focusWidget() or self)
        self._bar.hide()
        self.bared.emit()
        if had:
            self.focus_list()

    @Slot()
    def _begin(self) -> None:
        self._desk.show(self._words.begins)

    @Slot()
    def _open_views(self) -> None:
        if not self._bar.isHidden():
            self.views.open_menu()

    @Slot()
    def _open_columns(self) -> None:
        if not self._bar.isHidden():
            self.choose_columns()

    @Slot(object, object)
    def _take_columns(self, columns: tuple[str, ...] | None, order: Order) -> None:
        self.show_columns(columns)
        self.columns_changed.emit()
        self._sort(order)
        self.focus_list()

    @Slot(str)
    def _begin_typing(self, letter: str) -> None:
        """Search for what is typed on the table."""
        if self.types_to_filter:
            self._bar.begin_search(letter)

    @Slot()
    def _tell_selection(self) -> None:
        ids = self.table.selected_ids
        if len(ids) > 1:
            self.several_selected.emit(ids)
        elif self._several:
            self.several_selected.emit([])
        self._several = len(ids) > 1

    @Slot(object)
    def _tell_copied(self, number: int | None) -> None:
        if number is None:
            self._desk.say(self.tr("Too many rows to copy; export them (Ctrl+Shift+E)."))
        else:
            self._desk.say(self.tr("%n row(s) copied as a range of a spreadsheet.", "", number))

    @Slot(object)
    def _sort(self, order: Order) -> None:
        self._bar.take_order(order)
        self.model.mark_order(order)
        self.reload()
