"""The Parties page: a list, below it the deals of a party, its form, or a merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from typing_extensions import override

from crossfoot.figures.values import PartyKind
from crossfoot.ledger import actions
from crossfoot.ledger.queries.party_list import (
    PartyDeal,
    PartyLine,
    deals_of,
    lines,
    party_fields,
)
from crossfoot.ledger.views import ListPage
from crossfoot.ui.asking import Asking
from crossfoot.ui.forms.places import PARTIES
from crossfoot.ui.models.mending import Records
from crossfoot.ui.pages.listing import ListingPage
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.pages.parties.columns import party_columns
from crossfoot.ui.pages.parties.deals_card import PartyDealsCard
from crossfoot.ui.pages.parties.form_card import PartyFormCard
from crossfoot.ui.pages.parties.merge_card import MergeCard
from crossfoot.ui.selection import SelectionSum
from crossfoot.ui.widgets.facets import Facets, Kind
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.over import Over
from crossfoot.ui.words import country, word

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class PartiesPage(ListingPage[PartyLine]):
    """One row a party; Enter mends it, Ctrl+M merges it into another, Delete removes it."""

    NAME: ClassVar[str] = "parties"
    FORMS: ClassVar[str] = PARTIES

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._deals = Asking(desk, self)
        self._selection = SelectionSum(desk, self)
        self.deals = PartyDealsCard(self)
        self.form = PartyFormCard(desk, self)
        self.merge = MergeCard(desk, self)
        pane = ListPane[PartyLine](desk, ListPage.PARTIES, party_columns(), self._words())
        self._over = Over(pane, self.deals, self.form, self.merge)
        self.lay_out(pane, self._over)
        self.mend(Records(party_fields, actions.edit_party))
        self.facets = Facets(desk, pane, self._kinds(), self, always=2)
        self._edit = self.action(self.tr("&Edit party"), "Ctrl+E", self._open_current)
        self._merge = self.action(self.tr("&Merge…"), "Ctrl+M", self._merge_current)
        self._remove = self.action(self.tr("Remo&ve"), "Del", self._remove_current, on_rows=True)
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
            return self.form_keys()
        return [
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key("F2", self.tr("edit cell")),
            Key(self.tr("Enter"), self.tr("edit party")),
            Key("Ctrl+M", self.tr("merge into another")),
            Key(self.tr("Delete"), self.tr("remove party")),
        ]

    @override
    def leave(self) -> bool:
        self.merge.close_form()
        return super().leave() and self.form.save()

    @override
    def begin_new(self) -> None:
        """A party begins with its deal."""
        self.desk.show("deals")

    @override
    def open_form(self, row: int) -> None:
        self._open(row)

    @override
    def form_is_open(self) -> bool:
        return self.form.is_open

    def _words(self) -> Words:
        return Words(
            name=self.tr("Parties"),
            search=self.tr("Search names, also other ones…"),
            empty=self.tr("No parties yet"),
            first_step=self.tr(
                "Parties come with their deals: record an announcement (Ctrl+2), or type a deal "
                "by hand (Ctrl+3, Ctrl+N)."
            ),
            begins="announcements",
        )

    def _kinds(self) -> list[Kind]:
        kinds = tuple(map(str, PartyKind))
        return [
            Kind("kinds", self.tr("Kind"), self.tr("Every kind"), word, kinds),
            Kind("countries", self.tr("Country"), self.tr("Every country"), country),
        ]

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self._deals.answered.connect(self._show_deals)
        self.list.several_selected.connect(self._selection.add_up_parties)
        self.deals.several_selected.connect(self._selection.add_up)
        self.list.opened.connect(self._open)
        self.deals.opened.connect(self._go_to_deal)
        self.form.closed.connect(self._close_card)
        self.merge.closed.connect(self._close_card)
        self.merge.merged.connect(self.list.show_row)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        if self.form.is_open and self.form.party_id != id_ and not self.form.save():
            self.list.table.select_id(self.form.party_id)
            return
        reader = self.desk.ledger.reader
        is_there = id_ is not None and party_fields(reader, id_) is not None
        if id_ is not None and is_there:
            shown = id_
            self._deals.ask(
                lambda connection: (shown, lines(connection, [shown]), deals_of(connection, shown))
            )
        self._over.show_below(is_there)
        for action in (self._edit, self._merge, self._remove):
            action.setEnabled(is_there)

    @Slot(object)
    def _show_deals(self, found: tuple[int, dict[int, PartyLine], list[PartyDeal]]) -> None:
        id_, lines_, deals = found
        if id_ in lines_:
            self.deals.show_party(lines_[id_], deals)

    @Slot(object)
    def _open(self, id_: int) -> None:
        fields = party_fields(self.desk.ledger.reader, id_)
        if fields is not None:
            self.merge.close_form()
            self._over.show_card(self.form)
            self.form.open(id_, fields)
            self.heading_changed.emit()

    @Slot()
    def _open_current(self) -> None:
        if self.current is not None:
            self._open(self.current)

    @Slot()
    def _merge_current(self) -> None:
        id_ = self.current
        line = None if id_ is None else lines(self.desk.ledger.reader, [id_]).get(id_)
        if line is None or (self.form.is_open and not self.form.save()):
            return
        self._over.show_card(self.merge)
        self.merge.open(line)
        self.heading_changed.emit()

    @Slot()
    def _remove_current(self) -> None:
        id_ = self.current
        if id_ is None:
            return
        removed = self.desk.act(lambda reader: actions.delete_party(reader, id_))
        if removed is not None:
            self.desk.say(self.tr("Removed; Ctrl+Z brings it back."))

    @Slot()
    def _close_card(self) -> None:
        self._over.show_first()
        self._show_current(self.current)
        self.heading_changed.emit()
        self.list.focus_list()

    @Slot(object)
    def _go_to_deal(self, deal_id: int) -> None:
        self.desk.show("deals", deal_id)
