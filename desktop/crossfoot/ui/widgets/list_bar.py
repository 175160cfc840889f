"""A list's bar: its saved views, the search field, filters, the count, the choice of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ledger.queries.lists import list_of
from crossfoot.ledger.views import ViewFields
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import holder
from crossfoot.ui.widgets.list_count import ListCount
from crossfoot.ui.widgets.view_menu import ViewMenu
from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.views import ListPage, Order
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.facet import Facet

SHORTEST = 14
"""Width of the search field, in average characters, before the bar takes a second row."""


class ListBar(QWidget):
    """Holds what the person asks of a list, as a view without a name.

    Signals:
        asked_changed:   other filters, words or another order are asked for.
        view_chosen:     the ViewFields of a saved view, to be asked for.
        columns_wanted:  the choice of columns is to be opened.
        left:            Enter, Down or Esc in the search field; the table may have the focus.
        laid_out:        it may have other room than before.
    """

    asked_changed = Signal()
    view_chosen = Signal(object)
    columns_wanted = Signal()
    left = Signal()
    laid_out = Signal()

    def __init__(self, desk: Desk, page: ListPage, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._text = ""
        self._order: Order = ()
        self._columns: tuple[str, ...] | None = None
        self._facets: dict[str, Facet] = {}
        self.setProperty("role", "plain")
        self.views = ViewMenu(desk, page, self)
        self._hint = hint
        self.search = QLineEdit(self)
        self.search.setToolTip(hint.rstrip("…"))
        self.search.setAccessibleName(hint.rstrip("…"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(SHORTEST * self.fontMetrics().averageCharWidth())
        self.count = ListCount(desk, page, self)
        self.chooser = QPushButton("☷", self)
        self.chooser.setProperty("role", "quiet")
        self.chooser.setAccessibleName(self.tr("Columns and order"))
        self.chooser.setToolTip(self.tr("Columns and order (Shift+F4)"))
        self._row = Wrap(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.add(self.views)
        self._row.add(self.search, grows=True)
        self._last = holder(self)
        last = QHBoxLayout(self._last)
        last.setContentsMargins(0, 0, 0, 0)
        last.addWidget(self.count)
        last.addWidget(self.chooser)
        self._row.add(self._last)
        self.views.chosen.connect(self.view_chosen)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.left)
        self.chooser.clicked.connect(self.columns_wanted)
        for keys, run in (("Esc", self._leave_search), ("Down", self.left)):
            shortcut = QShortcut(QKeySequence(keys), self.search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(self._row.heightForWidth(self.width()))
            self._show_hint()
            self.laid_out.emit()
        return done

    def has_room(self, tools: Sequence[QWidget], *, more: int = 0) -> bool:
        """Whether these filters and buttons stand in one row with all that is always there.

        more: pixels that they would need besides.
        """
        widths = [each.sizeHint().width() for each in (self.views, *tools, self._last)]
        widths.append(self.search.minimumWidth())
        return more + sum(widths) + self._row.spacing() * (len(widths) - 1) <= self.width()

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The filters, left to right."""
        return tuple(self._facets.values())

    @property
    def asked(self) -> ViewFields:
        """What is asked for now."""
        filters = {name: facet.values for name, facet in self._facets.items() if facet.values}
        return ViewFields("", self._page, self._text, filters, self._order, self._columns)

    def add_facet(self, facet: Facet, filter_: str) -> None:
        """Put a filter behind the search field. filter_: what the list's query calls it."""
        assert filter_ in list_of(self._page).filters, filter_
        self._row.add(facet, before=self._last)
        self._facets[filter_] = facet
        facet.changed.connect(self.asked_changed)

    def add_tool(self, tool: QWidget) -> None:
        """Put a button behind the filters."""
        self._row.add(tool, before=self._last)

    def show_asked(self, fields: ViewFields) -> None:
        """Show what is asked for, without telling of it."""
        for name, facet in self._facets.items():
            facet.blockSignals(True)
            facet.choose_values(fields.filters.get(name, ()))
            facet.blockSignals(False)
        self.search.blockSignals(True)
        self.search.setText(fields.text)
        self.search.blockSignals(False)
        self._text, self._order, self._columns = fields.text, fields.order, fields.columns

    def take_order(self, order: Order) -> None:
        """Ask for another order, without telling of it."""
        self._order = order

    def take_columns(self, columns: tuple[str, ...] | None) -> None:
        """Take note of the columns that show; None: the page's own."""
        self._columns = columns

    def begin_search(self, letter: str = "") -> None:
        """Go to the search field. letter: what was typed already."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if letter:
            self.search.setText(self.search.text() + letter)
        else:
            self.search.selectAll()

    def _show_hint(self) -> None:
        """Show what is searched, or of it what there is room for."""
        metrics = self.search.fontMetrics()
        room = self.search.width() - 2 * metrics.averageCharWidth() - 2 * STEP
        first = self._hint.partition(",")[0].rstrip("…")
        hints = (self._hint, f"{first}…", f"{first.split()[0]}…")
        fitting = (hint for hint in hints if metrics.horizontalAdvance(hint) <= room)
        self.search.setPlaceholderText(next(fitting, hints[-1]))

    @Slot(str)
    def _find(self, text: str) -> None:
        self._text = text.strip()
        self.asked_changed.emit()

    @Slot()
    def _leave_search(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.left.emit()
