"""The Deals page: search and filters, one row a deal, its evidence or its form below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Backing, SignOffKind, VerdictKind
from crossfoot.ledger import actions
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.deals import DealLine, by_backing
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.queries.values import deal_countries, deal_stages, setting
from crossfoot.ledger.views import ListPage
from crossfoot.ui.pages.deals.columns import deal_columns
from crossfoot.ui.pages.deals.evidence import EvidenceCard
from crossfoot.ui.pages.deals.selection import SelectionSum
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.signing.action import open_sign_off, sign_off_action
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.words import country, verdict_badge, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.fields import DealFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.deals.compare_card import CompareCard
    from crossfoot.ui.pages.deals.form_card import DealFormCard
    from crossfoot.ui.settings import Settings


class DealsPage(Page):
    """One row a deal; Enter opens its form, Esc goes back to the list."""

    NAME: ClassVar[str] = "deals"
    OFFERS_IMPORT: ClassVar[bool] = True
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._country = Facet(self.tr("Country"), self)
        self._stage = Facet(self.tr("Stage"), self)
        self._verdict = Facet(self.tr("Verdict"), self)
        self._backing = Facet(self.tr("Sources"), self)
        currency = setting(desk.ledger.reader, "reporting_currency") or "USD"
        self.list = ListPane[DealLine](desk, ListPage.DEALS, deal_columns(currency), self._words())
        self._selection = SelectionSum(desk, self)
        self.evidence = EvidenceCard(desk, self)
        self._form: DealFormCard | None = None
        self._below = QStackedWidget(self)
        self._below.addWidget(self.evidence)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(STEP + 4)
        self._split.addWidget(self.list)
        self._split.addWidget(self._below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._sizes: list[int] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._compare: CompareCard | None = None
        self._edit = self._action(self.tr("&Edit deal"), "Ctrl+E", self._open_current)
        self._new = self._action(self.tr("&New deal"), "", self.begin_new)
        self._new.setProperty("primary", True)
        self._again = self._action(self.tr("Du&plicate deal"), "Ctrl+D", self._duplicate)
        self._delete = self._action(self.tr("De&lete deal"), "Del", self._delete_current)
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.table.addAction(self._delete)
        self._side = self._action(
            self.tr("&Compare sources"), "Ctrl+Shift+C", self._compare_current
        )
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
            self._below.addWidget(self._form)
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
            self._below.addWidget(self._compare)
        return self._compare

    @override
    def begin_new(self) -> None:
        self._begin_deal(None)

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
        return Heading(self.tr("Deals"), self.tr("One row a deal; every value has a source"))

    @override
    def page_actions(self) -> list[QAction]:
        return [self._side, self._edit, self._sign, self._new]

    @override
    def keys(self) -> list[Key]:
        if self.is_editing:
            return [
                Key(self.tr("Enter"), self.tr("save")),
                Key(self.tr("Esc"), self.tr("leave without saving")),
                Key("Ctrl+Z", self.tr("undo")),
            ]
        if self.is_comparing:
            return [
                Key(self.tr("Arrows"), self.tr("go through the facts")),
                Key(self.tr("Enter"), self.tr("count with this figure")),
                Key(self.tr("Esc"), self.tr("back")),
            ]
        return [
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key(self.tr("Enter or F2"), self.tr("edit deal")),
            Key("Ctrl+N", self.tr("new deal")),
            Key("Ctrl+D", self.tr("duplicate")),
            Key(self.tr("Delete"), self.tr("delete deal")),
            Key("Ctrl+Shift+C", self.tr("compare sources")),
            Key(self.tr("Ctrl+Shift+Enter"), self.tr("sign off")),
            Key("Ctrl+Shift+E", self.tr("export")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        reader = self.desk.ledger.reader
        self._country.offer(
            [Offer(code, country(code)) for code in deal_countries(reader)],
            self.tr("Every country"),
        )
        self._stage.offer(
            [Offer(stage, word(stage)) for stage in deal_stages(reader)], self.tr("Every stage")
        )
        self._verdict.offer(
            [Offer(str(kind), verdict_badge(kind)[0]) for kind in VerdictKind],
            self.tr("Every verdict"),
        )
        self._offer_backings({})
        self.list.reload()

    @override
    def enter(self) -> None:
        self.list.focus_list()

    @override
    def leave(self) -> bool:
        return self.form.leave() if self.is_editing else True

    @override
    def current_row(self) -> int | None:
        return self.list.table.current_id

    @override
    def show_row(self, row: int) -> None:
        self.list.show_row(row)

    def _words(self) -> Words:
        return Words(
            name=self.tr("Deals"),
            search=self.tr("Search deals, parties, quotes…"),
            empty=self.tr("No deals yet"),
            first_step=self.tr(
                "Copy an announcement, go to Announcements (Ctrl+2) and press Ctrl+V; "
                "each figure you record brings its deal."
            ),
        )

    def _action(self, text: str, keys: str, run: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.list.add_facet(self._country, "countries")
        self.list.add_facet(self._stage, "stages")
        self.list.add_facet(self._verdict, "verdicts")
        self.list.add_facet(self._backing, "backings")
        self._backing.tell = word
        self._backing.opening.connect(self._count_backings)
        self.keep_columns(self.list)
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.list.several_selected.connect(self._selection.add_up)
        state = self.settings.deals_split
        if not state.isEmpty():
            self._split.restoreState(state)
        self._split.splitterMoved.connect(self._keep_split)

    @Slot()
    def _count_backings(self) -> None:
        self._offer_backings(by_backing(self.desk.ledger.reader, query_of_view(self.list.asked)))

    def _offer_backings(self, numbers: Mapping[Backing, int]) -> None:
        offers = [Offer(str(kind), word(kind), numbers.get(kind)) for kind in Backing]
        self._backing.offer(offers, self.tr("However many sources"))

    @Slot()
    def _sign_off(self) -> None:
        if self.list.table.current_id is not None:
            open_sign_off(self.desk, SignOffKind.DEAL, self.list.table.current_id, self)

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
        self._below.setVisible(view is not None or self.is_editing)
        self._edit.setEnabled(view is not None)
        self._side.setEnabled(view is not None and bool(view.evidence))

    @Slot(object)
    def _open(self, id_: int) -> None:
        view = deal_view(self.desk.ledger.reader, id_)
        if view is None:
            return
        self._sizes = self._split.sizes()
        self.form.open(view)
        self._below.setCurrentWidget(self.form)
        self._split.setSizes([2, 3])
        self.heading_changed.emit()

    @Slot()
    def _open_current(self) -> None:
        if self.list.table.current_id is not None:
            self._open(self.list.table.current_id)

    def _begin_deal(self, like: DealFields | None) -> None:
        """Begin a deal by hand below the list."""
        if self.is_comparing:
            self.compare.close_card()
        if self.is_editing and not self.form.leave():
            return
        self._sizes = self._split.sizes()
        self._below.show()
        self._below.setCurrentWidget(self.form)
        self.form.open_new(like)
        self._split.setSizes([2, 3])
        self.heading_changed.emit()

    @Slot()
    def _duplicate(self) -> None:
        """Begin a deal like the current one, without its stages' own quotes."""
        id_ = self.list.table.current_id
        view = None if id_ is None else deal_view(self.desk.ledger.reader, id_)
        if view is not None:
            stages = tuple(replace(stage, quote=None) for stage in view.fields.stages[-1:])
            self._begin_deal(replace(view.fields, stages=stages))

    @Slot()
    def _delete_current(self) -> None:
        """Delete the current deal, or say why it cannot be."""
        id_ = self.list.table.current_id
        if id_ is None or self.is_editing or self.is_comparing:
            return
        try:
            change = actions.delete_deal(self.desk.ledger.reader, id_)
        except CrossfootError as error:
            self.desk.fail(error)
            return
        if self.desk.apply(change) is not None:
            self.desk.say(self.tr("Deleted; Ctrl+Z brings it back."))

    @Slot()
    def _compare_current(self) -> None:
        id_ = self.list.table.current_id
        if id_ is None or self.is_editing or self.is_comparing:
            return
        self._sizes = self._split.sizes()
        if self.compare.open(id_):
            self._below.setCurrentWidget(self.compare)
            self._split.setSizes([2, 3])
            self.heading_changed.emit()

    @Slot()
    def _close_form(self) -> None:
        self._below.setCurrentWidget(self.evidence)
        self._split.setSizes(self._sizes)
        self.heading_changed.emit()
        self.list.focus_list()

    @Slot()
    def _keep_split(self) -> None:
        self.settings.deals_split = self._split.saveState()
