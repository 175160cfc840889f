"""The deals of a tally: those that count, those left out with the reason, and every split."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from crossfoot.figures.tally import Split
from crossfoot.ledger.queries import deals
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.pages.tallies.columns import (
    CountedLine,
    LeftOutLine,
    Share,
    counted_columns,
    left_out_columns,
    share_columns,
)
from crossfoot.ui.texts import whole
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState
from crossfoot.ui.widgets.paged_table import PagedTable
from crossfoot.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.ledger.queries.tally_view import TallyView
    from crossfoot.ui.desk import Desk

LINES = 12
"""Rows of a table that the card has room for at the least."""


class DealsCard(Card):
    """Tabs over one table each.

    Signals:
        opened:  the id of a deal, by Enter or a double click.
        turned:  another table is in front, by a key.
    """

    opened = Signal(object)
    turned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._view: TallyView | None = None
        self._counted: dict[int, Any] = {}
        self._left_out: dict[int, Any] = {}
        self._shares: dict[Split, dict[int, Share]] = {split: {} for split in Split}
        self.tabs = Tabs(self.tr("What of the tally is shown"), self)
        self._stack = QStackedWidget(self)
        self.counted = self._table(
            PagedTableModel[CountedLine](counted_columns(), self._load_counted),
            self.tr("Deals that count"),
        )
        self.left_out = self._table(
            PagedTableModel[LeftOutLine](left_out_columns(), self._load_left_out),
            self.tr("Deals left out"),
        )
        self._made: dict[Split, PagedTable] = {}
        self._none = EmptyState(self)
        self._stack.addWidget(self._none)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        self._connect()

    def show_tally(self, view: TallyView) -> None:
        """Show the deals and splits of a tally."""
        self._view = view
        found = view.tally
        self._counted = {each.candidate.deal: each for each in found.counted}
        self._left_out = {each.candidate.deal: each for each in found.left_out}
        for table, each in ((self.counted, self._counted), (self.left_out, self._left_out)):
            self._rows(table).show_ids(array("q", each))
            self._rows(table).refetch()  # the same deals may count with other amounts now
        for split in Split:
            parts = sorted(
                found.splits[split].items(), key=lambda part: (-part[1].printed[1], part[0] or "")
            )
            if split is Split.YEAR:
                parts.sort(key=lambda part: part[0] or "", reverse=True)
            rows = {
                number: Share(split, value, each, view.currency)
                for number, (value, each) in enumerate(parts)
            }
            if len(rows) > 1:
                rows[len(rows)] = Share(split, None, found.whole, view.currency, whole=True)
            self._shares[split] = rows
            if split in self._made:
                self._rows(self._made[split]).show_rows(rows)
        self._name_tabs(len(self._counted), len(self._left_out))
        self._show_tab()

    @property
    def shares(self) -> dict[Split, PagedTable]:
        """The tables of every split."""
        return {split: self._share_table(split, title) for split, title in self._splits()}

    @property
    def table(self) -> PagedTable:
        """The table in front."""
        tables = (self.counted, self.left_out)
        if self.tabs.current < len(tables):
            return tables[self.tabs.current]
        return self._share_table(*self._splits()[self.tabs.current - len(tables)])

    def focus_table(self) -> None:
        """Go to the table in front, its first row current."""
        if self.table.current_id is None:
            self.table.select_row(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _splits(self) -> list[tuple[Split, str]]:
        return [
            (Split.COUNTRY, self.tr("Country")),
            (Split.YEAR, self.tr("Year")),
            (Split.SECTOR, self.tr("Sector")),
            (Split.STAGE, self.tr("Stage")),
            (Split.COMMITMENT, self.tr("Firm or not")),
            (Split.NOVELTY, self.tr("New or not")),
        ]

    def _connect(self) -> None:
        titles = [self.tr("Counted"), self.tr("Left out"), *(title for _, title in self._splits())]
        for title in titles:
            self.tabs.add(title)
        self.tabs.chosen.connect(self._show_tab)
        for table in (self.counted, self.left_out):
            table.opened.connect(self.opened)
        for keys, run in (("Ctrl+PgDown", self._next_tab), ("Ctrl+PgUp", self._last_tab)):
            shortcut = QShortcut(QKeySequence(keys), self.parentWidget() or self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _name_tabs(self, counted: int, left_out: int) -> None:
        self.tabs.name_tab(0, self.tr("Counted {0}").format(whole(counted)))
        self.tabs.name_tab(1, self.tr("Left out {0}").format(whole(left_out)))

    def _table(self, model: PagedTableModel[Any], name: str) -> PagedTable:
        table = PagedTable(model, name, self)
        table.setMinimumHeight(LINES * self.fontMetrics().height())
        self._stack.addWidget(table)
        return table

    def _share_table(self, split: Split, title: str) -> PagedTable:
        """The table of a split, made when it is first wanted."""
        if split not in self._made:
            self._made[split] = table = self._make_share_table(split, title)
            self._rows(table).show_rows(self._shares[split])
        return self._made[split]

    def _make_share_table(self, split: Split, title: str) -> PagedTable:
        def load(ids: Sequence[int]) -> Mapping[int, Share]:
            return {id_: self._shares[split][id_] for id_ in ids if id_ in self._shares[split]}

        name = self.tr("The sum by {0}").format(title)
        return self._table(PagedTableModel[Share](share_columns(title), load), name)

    @staticmethod
    def _rows(table: PagedTable) -> PagedTableModel[Any]:
        model = table.model()
        assert isinstance(model, PagedTableModel)
        return model

    def _load_counted(self, ids: Sequence[int]) -> Mapping[int, CountedLine]:
        lines = deals.lines(self._desk.ledger.reader, ids)
        currency = self._view.currency if self._view else ""
        return {
            id_: CountedLine(line, self._counted[id_], currency)
            for id_, line in lines.items()
            if id_ in self._counted
        }

    def _load_left_out(self, ids: Sequence[int]) -> Mapping[int, LeftOutLine]:
        found = [self._left_out[id_] for id_ in ids if id_ in self._left_out]
        holders = [each.by for each in found if each.by is not None]
        lines = deals.lines(self._desk.ledger.reader, [*ids, *holders])
        currency = self._view.currency if self._view else ""
        return {
            each.candidate.deal: LeftOutLine(
                lines[each.candidate.deal],
                each,
                currency,
                lines[each.by].public_id if each.by in lines else "",
            )
            for each in found
            if each.candidate.deal in lines
        }

    @Slot()
    def _show_tab(self) -> None:
        table = self.table
        if table.model().rowCount():
            self._stack.setCurrentWidget(table)
            return
        self._none.tell(self.tr("None"), self.tr("No deal stands here."))
        self._stack.setCurrentWidget(self._none)

    @Slot()
    def _next_tab(self) -> None:
        self._turn(1)

    @Slot()
    def _last_tab(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        """Go on to another table; the focus stays with the list of tallies if it is there."""
        if not self.isVisible():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        self.tabs.choose(self.tabs.current + by)
        if held:
            self.focus_table()
        self.turned.emit()
