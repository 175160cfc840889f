"""The Totals page: the totals left; right one of them, its picture, slips, tree and evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from typing_extensions import override

from crossfoot.figures.values import SignOffKind
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.queries.totals import TotalLine
from crossfoot.ledger.views import ListPage
from crossfoot.ui.pages.listing import ListingPage
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.pages.totals.columns import total_columns
from crossfoot.ui.pages.totals.covers import CoversCard
from crossfoot.ui.pages.totals.facets import total_kinds
from crossfoot.ui.pages.totals.tellings import TellingsCard
from crossfoot.ui.pages.totals.tree import TreeCard
from crossfoot.ui.signing.action import open_sign_off, sign_off_action
from crossfoot.ui.widgets.facets import Facets
from crossfoot.ui.widgets.flag_links import FlagLinks
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.rate_offer import RateOffer
from crossfoot.ui.widgets.side import Side
from crossfoot.ui.widgets.side_by_side import SideBySide
from crossfoot.ui.widgets.slips import SlipsCard
from crossfoot.ui.widgets.total_cards import EvidenceQuotes, PictureCard

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings


class TotalsPage(ListingPage[TotalLine]):
    """One row a total; Enter opens what it covers, Esc goes back to the list."""

    NAME: ClassVar[str] = "totals"
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.picture = PictureCard(self)
        self.flags = FlagLinks(self)
        self.evidence = EvidenceQuotes(self)
        self.rates = RateOffer(desk, self)
        self.slips = SlipsCard(desk, self)
        self.tree = TreeCard(self)
        self.tellings = TellingsCard(self)
        self.covers = CoversCard(desk, self)
        self.covers.hide()
        self._side = Side(self)
        for card in (
            self.covers,
            self.picture,
            self.flags,
            self.rates,
            self.slips,
            self.tree,
            self.tellings,
            self.evidence,
        ):
            self._side.add(card)
        pane = ListPane[TotalLine](desk, ListPage.TOTALS, total_columns(), self._words())
        self.lay_out(pane, SideBySide(pane, self._side, self, shares=(5, 3)))
        self.facets = Facets(desk, pane, total_kinds(), self, always=2)
        self._edit = self.action(self.tr("Edit what it &covers"), "Ctrl+E", self._open_current)
        self._new = self.action(self.tr("Further &breakdown"), "Ctrl+B", self._begin_new)
        self._sign = sign_off_action(self)
        self._connect()

    @override
    def heading(self) -> Heading:
        found = self.desk.counts
        totals_ = self.tr("%Ln total(s)", "", found.totals)
        flags = self.tr("%Ln open flag(s)", "", found.flags)
        return Heading(self.tr("Totals"), self.tr("{0} · {1}").format(totals_, flags))

    @override
    def page_actions(self) -> list[QAction]:
        return [self._new, self._edit, self._sign]

    @override
    def keys(self) -> list[Key]:
        if self.covers.is_open:
            return [
                Key(self.tr("Space"), self.tr("tick a part")),
                Key("Ctrl+S", self.tr("save")),
                Key("Ctrl+Del", self.tr("take the breakdown away")),
                Key(self.tr("Esc"), self.tr("leave without saving")),
            ]
        return [
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key(self.tr("Enter or F2"), self.tr("edit what it covers")),
            Key("Ctrl+B", self.tr("further breakdown")),
            Key("S", self.tr("possible slips")),
            Key("R", self.tr("type a missing rate")),
            Key("T", self.tr("tree of totals")),
            Key(self.tr("Ctrl+Shift+Enter"), self.tr("sign off")),
            Key("Ctrl+Shift+E", self.tr("export")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def leave(self) -> bool:
        return self.covers.save() if self.covers.is_open else True

    def _words(self) -> Words:
        return Words(
            name=self.tr("Totals"),
            search=self.tr("Search totals, announcements…"),
            empty=self.tr("No totals yet"),
            first_step=self.tr(
                "A figure with parts is a total. Record an announcement that adds up several "
                "deals (Ctrl+2), or tick what a figure covers in its form."
            ),
            begins="announcements",
        )

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.evidence.source_wanted.connect(self.desk.show_figure)
        self.flags.thread_wanted.connect(self.desk.show_flag)
        self._sign.triggered.connect(self._sign_off)
        self.covers.closed.connect(self._close_covers)
        self.list.types_to_filter = False
        self.list.letter_pressed.connect(self._act)
        self.slips.left.connect(self.list.focus_list)
        self.rates.left.connect(self.list.focus_list)
        self.tree.left.connect(self.list.focus_list)
        self.tree.chosen.connect(self._go_to)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        if self.covers.is_open and self.covers.total_id != id_ and not self.covers.save():
            self.list.table.select_id(self.covers.total_id)
            return
        view = None if id_ is None else total_view(self.desk.ledger.reader, id_)
        self._side.setVisible(view is not None)
        for action in (self._edit, self._new, self._sign):
            action.setEnabled(view is not None)
        if view is not None:
            self.picture.show_total(view)
            self.flags.show_flags(view.flags)
            self.rates.show_total(view)
            self.slips.show_total(view)
            self.tree.show_total(self.desk.ledger.reader, view.id)
            self.tellings.show_total(self.desk.ledger.reader, view)
            self.evidence.show_evidence([view.evidence, *(part.evidence for part in view.parts)])

    @Slot(str)
    def _act(self, letter: str) -> None:
        if letter == "r" and self.rates.offers:
            self._side.reveal(self.rates)
            self.rates.begin()
        elif letter == "s" and self.slips.offers_slips:
            self._side.reveal(self.slips)
            self.slips.begin()
        elif letter == "t" and self.tree.is_shown:
            self._side.reveal(self.tree)
            self.tree.begin()

    @Slot(object)
    def _go_to(self, id_: int) -> None:
        """Go to another total of the tree, and stay in the tree."""
        self.list.show_row(id_)
        if self.tree.is_shown:
            self._side.reveal(self.tree)
            self.tree.begin()

    @Slot()
    def _begin_new(self) -> None:
        id_ = self.current
        view = None if id_ is None else total_view(self.desk.ledger.reader, id_)
        if view is not None and not (self.covers.is_open and not self.covers.save()):
            self.covers.begin_new(view)
            self._side.reveal_top()
            self.heading_changed.emit()

    @Slot(object)
    def _open(self, id_: int) -> None:
        view = total_view(self.desk.ledger.reader, id_)
        if view is not None:
            self.covers.open(view)
            self._side.reveal_top()
            self.heading_changed.emit()

    @Slot()
    def _open_current(self) -> None:
        if self.current is not None:
            self._open(self.current)

    @Slot()
    def _sign_off(self) -> None:
        id_ = self.current
        view = None if id_ is None else total_view(self.desk.ledger.reader, id_)
        if view is not None:
            open_sign_off(self.desk, SignOffKind.TOTAL, view.evidence.figure_id, self)

    @Slot()
    def _close_covers(self) -> None:
        self.heading_changed.emit()
        self.list.focus_list()
