"""The Parties page: a list, below it the deals of a party, its form, or a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import PartyKind
from crossfoot.ledger import actions
from crossfoot.ledger.queries.party_list import (
    PartyLine,
    deals_of,
    lines,
    party_countries,
    party_fields,
)
from crossfoot.ledger.views import ListPage
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.pages.parties.columns import party_columns
from crossfoot.ui.pages.parties.deals_card import PartyDealsCard
from crossfoot.ui.pages.parties.form_card import PartyFormCard
from crossfoot.ui.pages.parties.merge_card import MergeCard
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.words import country, word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class PartiesPage(Page):
    """One row a party; Enter mends it, Ctrl+M merges it into another, Delete removes it."""

    NAME: ClassVar[str] = "parties"

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._kind = Facet(self.tr("Kind"), self)
        self._country = Facet(self.tr("Country"), self)
        self.list = ListPane[PartyLine](desk, ListPage.PARTIES, party_columns(), self._words())
        self.deals = PartyDealsCard(self)
        self.form = PartyFormCard(desk, self)
        self.merge = MergeCard(desk, self)
        self._below = QStackedWidget(self)
        for card in (self.deals, self.form, self.merge):
            self._below.addWidget(card)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(STEP + 4)
        self._split.addWidget(self.list)
        self._split.addWidget(self._below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._edit = self._action(self.tr("&Edit party"), "Ctrl+E", self._open_current)
        self._merge = self._action(self.tr("&Merge…"), "Ctrl+M", self._merge_current)
        self._remove = self._action(self.tr("Remo&ve"), "Del", self._remove_current)
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.table.addAction(self._remove)
        self._connect()

    @override
    def heading(self) -> Heading:
        return Heading(
            self.tr("Parties"), self.tr("Who takes part in deals, and what else they are called")
        )

    @override
    def page_actions(self) -> list[QAction]:
        return [self._remove, self._merge, self._edit]

    @override
    def keys(self) -> list[Key]:
        if self.form.is_open or self.merge.is_open:
            return [
                Key(self.tr("Enter"), self.tr("save")),
                Key(self.tr("Esc"), self.tr("leave without saving")),
                Key("Ctrl+Z", self.tr("undo")),
            ]
        return [
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key(self.tr("Enter or F2"), self.tr("edit party")),
            Key("Ctrl+M", self.tr("merge into another")),
            Key(self.tr("Delete"), self.tr("remove party")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        self._kind.offer(
            [Offer(str(kind), word(kind)) for kind in PartyKind], self.tr("Every kind")
        )
        self._country.offer(
            [Offer(code, country(code)) for code in party_countries(self.desk.ledger.reader)],
            self.tr("Every country"),
        )
        self.list.reload()

    @override
    def enter(self) -> None:
        self.list.focus_list()

    @override
    def leave(self) -> bool:
        self.merge.close_card()
        return self.form.save()

    @override
    def begin_new(self) -> None:
        """A party begins with its deal."""
        self.desk.show("deals")

    @override
    def current_row(self) -> int | None:
        return self.list.table.current_id

    @override
    def show_row(self, row: int) -> None:
        self.list.show_row(row)

    def _words(self) -> Words:
        return Words(
            name=self.tr("Parties"),
            search=self.tr("Search names, also other ones…"),
            empty=self.tr("No parties yet"),
            first_step=self.tr(
                "Parties come with their deals: record an announcement (Ctrl+2), or type a deal "
                "by hand (Ctrl+3, Ctrl+N)."
            ),
        )

    def _action(self, text: str, keys: str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.list.add_facet(self._kind, "kinds")
        self.list.add_facet(self._country, "countries")
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.deals.opened.connect(self._go_to_deal)
        self.form.closed.connect(self._close_card)
        self.merge.closed.connect(self._close_card)
        self.merge.merged.connect(self.list.show_row)
        state = self.settings.parties_split
        if not state.isEmpty():
            self._split.restoreState(state)
        self._split.splitterMoved.connect(self._keep_split)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        if self.form.is_open and self.form.party_id != id_ and not self.form.save():
            self.list.table.select_id(self.form.party_id)
            return
        reader = self.desk.ledger.reader
        line = None if id_ is None else lines(reader, [id_]).get(id_)
        if line is not None:
            self.deals.show_party(line, deals_of(reader, line.id))
        self._below.setVisible(line is not None)
        for action in (self._edit, self._merge, self._remove):
            action.setEnabled(line is not None)

    @Slot(object)
    def _open(self, id_: int) -> None:
        fields = party_fields(self.desk.ledger.reader, id_)
        if fields is not None:
            self.merge.close_card()
            self._below.setCurrentWidget(self.form)
            self.form.open(id_, fields)
            self.heading_changed.emit()

    @Slot()
    def _open_current(self) -> None:
        if self.list.table.current_id is not None:
            self._open(self.list.table.current_id)

    @Slot()
    def _merge_current(self) -> None:
        id_ = self.list.table.current_id
        line = None if id_ is None else lines(self.desk.ledger.reader, [id_]).get(id_)
        if line is None or (self.form.is_open and not self.form.save()):
            return
        self._below.setCurrentWidget(self.merge)
        self.merge.open(line)
        self.heading_changed.emit()

    @Slot()
    def _remove_current(self) -> None:
        id_ = self.list.table.current_id
        if id_ is None:
            return
        try:
            change = actions.delete_party(self.desk.ledger.reader, id_)
        except CrossfootError as error:
            self.desk.fail(error)
            return
        if self.desk.apply(change) is not None:
            self.desk.say(self.tr("Removed; Ctrl+Z brings it back."))

    @Slot()
    def _close_card(self) -> None:
        self._below.setCurrentWidget(self.deals)
        self._show_current(self.list.table.current_id)
        self.heading_changed.emit()
        self.list.focus_list()

    @Slot(object)
    def _go_to_deal(self, deal_id: int) -> None:
        self.desk.show("deals", deal_id)

    @Slot()
    def _keep_split(self) -> None:
        self.settings.parties_split = self._split.saveState()
