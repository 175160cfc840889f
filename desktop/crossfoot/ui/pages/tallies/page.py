"""The Tallies page: the tallies left; the sum with its rule, its deals and splits right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from crossfoot.figures.values import SignOffKind
from crossfoot.ledger.queries.tally_list import TallyLine
from crossfoot.ledger.queries.tally_states import state_of_tally
from crossfoot.ledger.queries.tally_view import tally_record
from crossfoot.ledger.views import ListPage
from crossfoot.ui.asking import Asking
from crossfoot.ui.forms.places import TALLIES
from crossfoot.ui.pages.listing import ListingPage
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.pages.tallies.adding import Adder
from crossfoot.ui.pages.tallies.columns import tally_columns
from crossfoot.ui.pages.tallies.deals_card import DealsCard
from crossfoot.ui.pages.tallies.form_card import TallyForm
from crossfoot.ui.pages.tallies.sum_card import SumCard
from crossfoot.ui.signing.action import open_sign_off, sign_off_action
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.side import Side
from crossfoot.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from crossfoot.figures.values import SignOffState
    from crossfoot.ledger.queries.tally_view import TallyView
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class TalliesPage(ListingPage[TallyLine]):
    """One row a tally; Enter goes to its deals, F2 changes its rule, Delete takes it away."""

    NAME: ClassVar[str] = "tallies"
    FORMS: ClassVar[str] = TALLIES
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.sum = SumCard(self)
        self.deals = DealsCard(desk, self)
        self.form = TallyForm(desk, self)
        self.adder = Adder(desk, self)
        self._side = Side(self)
        self._side.add(self.sum)
        self._side.set_foot(self.deals, tall=True)
        self._editing = Side(self)
        self._editing.add(self.form)
        self._right = QStackedWidget(self)
        self._right.addWidget(self._side)
        self._right.addWidget(self._editing)
        pane = ListPane[TallyLine](desk, ListPage.TALLIES, tally_columns(), self._words())
        self.lay_out(pane, SideBySide(pane, self._right, self, shares=(2, 5)))
        self._new = self.action(self.tr("&New tally"), "", self.begin_new)
        self._edit = self.action(self.tr("Change the &rule"), "Ctrl+E", self._edit_current)
        self._delete = self.action(self.tr("&Delete tally"), "Ctrl+Del", self._delete_current)
        self._again = self.action(self.tr("Add up again"), "F5", self._add_up)
        self._sign = sign_off_action(self)
        self._sign.triggered.connect(self._sign_off)
        self._new.setProperty("primary", True)
        self._standing = Asking(desk, self)
        self._connect()

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("Tallies"), self.tr("Our own sums, each by its rule"))

    @override
    def page_actions(self) -> list[QAction]:
        return [self._edit, self._sign, self._new]

    @override
    def keys(self) -> list[Key]:
        if self.form.is_open:
            return [
                Key(self.tr("Ctrl+S"), self.tr("save")),
                Key(self.tr("Esc"), self.tr("leave without saving")),
            ]
        return [
            Key("Ctrl+N", self.tr("new tally")),
            Key(self.tr("Enter"), self.tr("its deals")),
            Key("Ctrl+E", self.tr("change the rule")),
            Key("Ctrl+PgDown", self.tr("next table")),
            Key(self.tr("Ctrl+Shift+Enter"), self.tr("sign off")),
            Key("Ctrl+Del", self.tr("delete")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def views(self) -> Iterator[str]:
        if self.list.shows_empty:
            return
        yield from super().views()
        for number, name in ((1, "left-out"), (2, "by-country")):
            self.deals.tabs.choose(number)
            self._reveal_deals()
            yield name
        self._edit_current()
        yield "rule"
        self.form.close_form()

    @override
    def enter(self) -> None:
        if self.form.is_open:
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().enter()

    @override
    def leave(self) -> bool:
        return self.form.save() if self.form.is_open else True

    @override
    def begin_new(self) -> None:
        if self.leave():
            self._open_form(None)

    @override
    def open_form(self, row: int) -> None:
        if tally_record(self.desk.ledger.reader, row) is not None:
            self._open_form(row)

    @override
    def form_is_open(self) -> bool:
        return self.form.is_open

    def _words(self) -> Words:
        return Words(
            name=self.tr("Tallies"),
            search=self.tr("Search tallies…"),
            empty=self.tr("No tallies yet"),
            first_step=self.tr(
                "A tally is our own sum of deals by a stated rule. Press Ctrl+N to sum up every "
                "deal; to sum up some, filter the Deals page (Ctrl+3) and save a view there (F4)."
            ),
        )

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._go_to_deals)
        self.adder.added.connect(self._show_tally)
        self._standing.answered.connect(self._show_state)
        self.adder.progressed.connect(self.sum.show_progress)
        self.adder.stopped.connect(self.sum.show_stopped)
        self.adder.failed.connect(self.sum.show_problem)
        self.sum.stop.clicked.connect(self.adder.stop)
        self.deals.opened.connect(self._open_deal)
        self.deals.turned.connect(self._reveal_deals)
        self.form.saved.connect(self._show_saved)
        self.form.closed.connect(self._close_form)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        if self.form.is_open:
            return
        self._right.setVisible(id_ is not None)  # alone, the list says over its width how to begin
        self.sum.setVisible(id_ is not None)
        self.deals.hide()  # until they are those of this tally
        self._edit.setEnabled(id_ is not None)
        self._delete.setEnabled(id_ is not None)
        self._sign.setEnabled(id_ is not None)
        if id_ is not None:
            self.adder.add_up(id_)

    @Slot()
    def _add_up(self) -> None:
        self._show_current(self.current)

    @Slot(object)
    def _show_tally(self, view: TallyView | None) -> None:
        if view is not None and view.record.id == self.current:
            self.sum.show_tally(view)
            self.deals.show_tally(view)
            self.deals.show()
            id_ = view.record.id
            self._standing.ask(lambda reader: (id_, state_of_tally(reader, id_)), beside=True)

    @Slot(object)
    def _show_state(self, found: tuple[int, SignOffState]) -> None:
        id_, state = found
        if id_ == self.current:
            self.sum.show_state(state)

    @Slot(object)
    def _go_to_deals(self, _: int) -> None:
        self.deals.focus_table()

    @Slot()
    def _reveal_deals(self) -> None:
        self._side.reveal(self.deals)

    @Slot(object)
    def _open_deal(self, id_: int) -> None:
        self.desk.show("deals", id_)

    @Slot()
    def _sign_off(self) -> None:
        if self.current is not None and not self.form.is_open:
            open_sign_off(self.desk, SignOffKind.TALLY, self.current, self)

    @Slot()
    def _edit_current(self) -> None:
        id_ = self.current
        record = None if id_ is None else tally_record(self.desk.ledger.reader, id_)
        if record is not None:
            self._open_form(id_)

    @Slot()
    def _delete_current(self) -> None:
        from crossfoot.ledger import actions  # noqa: PLC0415  (late: first paint)

        id_ = self.current
        if id_ is None or self.form.is_open:
            return
        self.desk.act(lambda reader: actions.delete_tally(reader, id_))

    def _open_form(self, id_: int | None) -> None:
        reader = self.desk.ledger.reader
        self._right.setCurrentWidget(self._editing)
        self._right.show()
        self._editing.show()
        self.form.begin(None if id_ is None else tally_record(reader, id_))
        self._edit.setEnabled(False)
        self.heading_changed.emit()

    @Slot(object)
    def _show_saved(self, id_: int) -> None:
        self.list.show_row(id_)
        self.list.focus_list()

    @Slot()
    def _close_form(self) -> None:
        self._right.setCurrentWidget(self._side)
        self._show_current(self.current)
        self.heading_changed.emit()
        self.list.focus_list()
