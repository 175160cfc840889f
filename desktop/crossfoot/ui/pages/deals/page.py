"""The Deals page: search and filters, one row a deal, its evidence or its form below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from typing_extensions import override

from crossfoot.figures.values import SignOffKind
from crossfoot.ledger import actions
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.deals import DealLine
from crossfoot.ledger.queries.values import setting
from crossfoot.ledger.views import ListPage
from crossfoot.ui.forms.places import DEALS
from crossfoot.ui.pages.deals.cells import deal_records
from crossfoot.ui.pages.deals.columns import deal_columns
from crossfoot.ui.pages.deals.evidence import EvidenceCard
from crossfoot.ui.pages.deals.facets import deal_kinds
from crossfoot.ui.pages.listing import ListingPage
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.selection import SelectionSum
from crossfoot.ui.signing.action import open_sign_off, sign_off_action
from crossfoot.ui.widgets.facets import Facets
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.over import Over

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.fields import DealFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.deals.compare_card import CompareCard
    from crossfoot.ui.pages.deals.form_card import DealFormCard
    from crossfoot.ui.settings import Settings


class DealsPage(ListingPage[DealLine]):
    """One row a deal; Enter opens its form, Esc goes back to the list."""

    NAME: ClassVar[str] = "deals"
    FORMS: ClassVar[str] = DEALS
    OFFERS_IMPORT: ClassVar[bool] = True
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        currency = setting(desk.ledger.reader, "reporting_currency") or "USD"
        pane = ListPane[DealLine](desk, ListPage.DEALS, deal_columns(currency), self._words())
        self._selection = SelectionSum(desk, self)
        self.evidence = EvidenceCard(desk, self)
        self._form: DealFormCard | None = None
        self._compare: CompareCard | None = None
        self._over = Over(pane, self.evidence)
        self.lay_out(pane, self._over)
        self.mend(deal_records())
        self.facets = Facets(desk, pane, deal_kinds(), self, always=4)
        self._edit = self.action(self.tr("&Edit deal"), "Ctrl+E", self._open_current)
        self._new = self.action(self.tr("&New deal"), "", self.begin_new)
        self._new.setProperty("primary", True)
        self._again = self.action(self.tr("Du&plicate deal"), "Ctrl+D", self._duplicate)
        self._delete = self.action(
            self.tr("De&lete deal"), "Del", self._delete_current, on_rows=True
        )
        self._side = self.action(self.tr("&Compare sources"), "Ctrl+Shift+C", self._compare_current)
        self._sign = sign_off_action(self)
        self._sign.triggered.connect(self._sign_off)
        self._connect()

    @property
    def form(self) -> DealFormCard:
        """The card that mends a deal, made when it is first wanted."""
        if self._form is None:
            from crossfoot.ui.pages.deals.form_card import (  # noqa: PLC0415  (late: first paint)
                DealFormCard,
            )

            self._form = DealFormCard(self.desk, self)
            self._form.closed.connect(self._close_form)
            self._form.recorded.connect(self.list.show_row)
            self._over.add(self._form)
        return self._form

    @property
    def compare(self) -> CompareCard:
        """The card that sets the sources side by side, made when it is first wanted."""
        if self._compare is None:
            from crossfoot.ui.pages.deals.compare_card import (  # noqa: PLC0415  (late)
                CompareCard,
            )

            self._compare = CompareCard(self.desk, self)
            self._compare.closed.connect(self._close_form)
            self._over.add(self._compare)
        return self._compare

    @override
    def begin_new(self) -> None:
        self._begin_deal(None)

    @override
    def open_form(self, row: int) -> None:
        self._open(row)

    @override
    def form_is_open(self) -> bool:
        return self.is_editing

    @property
    def is_comparing(self) -> bool:
        """Whether a deal's sources stand side by side."""
        return self._compare is not None and self._compare.is_open

    @property
    def is_editing(self) -> bool:
        """Whether a deal is open in the form."""
        return self._form is not None and self._form.is_open

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("Deals"), self.tr("One row a deal, with what its sources say"))

    @override
    def page_actions(self) -> list[QAction]:
        if self.is_editing:
            return [self._new]
        return [self._side, self._edit, self._sign, self._new]

    @override
    def keys(self) -> list[Key]:
        if self.is_editing:
            return self.form_keys()
        if self.is_comparing:
            return [
                Key(self.tr("Arrows"), self.tr("go through the facts")),
                Key(self.tr("Enter"), self.tr("count with this figure")),
                Key(self.tr("Esc"), self.tr("back")),
            ]
        return [
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key("F2", self.tr("edit cell")),
            Key(self.tr("Enter"), self.tr("edit deal")),
            Key("Ctrl+N", self.tr("new deal")),
            Key("Ctrl+D", self.tr("duplicate")),
            Key(self.tr("Delete"), self.tr("delete deal")),
            Key("Ctrl+Shift+C", self.tr("compare sources")),
            Key(self.tr("Ctrl+Shift+Enter"), self.tr("sign off")),
            Key("Ctrl+Shift+E", self.tr("export")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def leave(self) -> bool:
        return super().leave() and (not self.is_editing or self.form.leave())

    def _words(self) -> Words:
        return Words(
            name=self.tr("Deals"),
            search=self.tr("Search deals, parties, quotes…"),
            empty=self.tr("No deals yet"),
            first_step=self.tr(
                "Copy an announcement, go to Announcements (Ctrl+2) and press Ctrl+V; "
                "each figure you record brings its deal. Ctrl+N types one by hand, without a text."
            ),
            begins="announcements",
        )

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.list.several_selected.connect(self._selection.add_up)

    @Slot()
    def _sign_off(self) -> None:
        if self.current is not None:
            open_sign_off(self.desk, SignOffKind.DEAL, self.current, self)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        mends_another = self.is_editing and not self.form.is_new and self.form.deal_id != id_
        if mends_another and not self.form.save():
            self.list.table.select_id(self.form.deal_id)
            return
        view = None if id_ is None else deal_view(self.desk.ledger.reader, id_)
        self.evidence.show_deal(view)
        if self.is_comparing:
            if self.compare.deal_id == id_:
                self.compare.refresh()
            else:
                self.compare.close_card()
        self._over.show_below(view is not None or self.is_editing)
        self._edit.setEnabled(view is not None)
        self._sign.setEnabled(view is not None)
        self._again.setEnabled(view is not None)
        self._delete.setEnabled(view is not None)
        self._side.setEnabled(view is not None and bool(view.evidence))

    @Slot(object)
    def _open(self, id_: int) -> None:
        view = deal_view(self.desk.ledger.reader, id_)
        if view is None:
            return
        self.form.open(view)
        self._over.show_card(self.form, larger=True)
        self.heading_changed.emit()

    @Slot()
    def _open_current(self) -> None:
        if self.current is not None:
            self._open(self.current)

    def _begin_deal(self, like: DealFields | None) -> None:
        """Begin a deal by hand below the list."""
        if self.is_comparing:
            self.compare.close_card()
        if self.is_editing and not self.form.leave():
            return
        self._over.show_card(self.form, larger=True)
        self.form.open_new(like)
        self.heading_changed.emit()

    @Slot()
    def _duplicate(self) -> None:
        """Begin a deal like the current one, without its stages' own quotes."""
        id_ = self.current
        view = None if id_ is None else deal_view(self.desk.ledger.reader, id_)
        if view is not None:
            stages = tuple(replace(stage, quote=None) for stage in view.fields.stages[-1:])
            self._begin_deal(replace(view.fields, stages=stages))

    @Slot()
    def _delete_current(self) -> None:
        """Delete the current deal, or say why it cannot be."""
        id_ = self.current
        if id_ is None or self.is_editing or self.is_comparing:
            return
        if self.desk.act(lambda reader: actions.delete_deal(reader, id_)) is not None:
            self.desk.say(self.tr("Deleted; Ctrl+Z brings it back."))

    @Slot()
    def _compare_current(self) -> None:
        id_ = self.current
        if id_ is None or self.is_editing or self.is_comparing:
            return
        if self.compare.open(id_):
            self._over.show_card(self.compare, larger=True)
            self.heading_changed.emit()

    @Slot()
    def _close_form(self) -> None:
        self._over.show_first()
        self.heading_changed.emit()
        self.list.focus_list()
