"""The Review page: a queue worked off with single keys, each act undoable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar
from typing_extensions import override

from crossfoot.figures.values import FindingState
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flag_view import FlagView, compared_in, flag_view
from crossfoot.ledger.queries.flags import FlagFacet, FlagLine
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.views import ListPage
from crossfoot.rules import OF_REPORTS, OF_VERDICT
from crossfoot.ui.pages.listing import ListingPage
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.pages.review.columns import flag_badge, flag_columns
from crossfoot.ui.pages.review.facets import UNCLOSED, flag_kinds
from crossfoot.ui.pages.review.facts import reopened_words
from crossfoot.ui.pages.review.sign_pane import SignPane
from crossfoot.ui.pages.review.thread import ThreadCard
from crossfoot.ui.pictures import comparison_of, picture_of
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.facets import Facets
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.rate_offer import RateOffer
from crossfoot.ui.widgets.roomy import Roomy
from crossfoot.ui.widgets.side import Side
from crossfoot.ui.widgets.side_by_side import SideBySide
from crossfoot.ui.widgets.slips import SlipsCard
from crossfoot.ui.widgets.total_cards import EvidenceQuotes, PictureCard
from crossfoot.ui.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings

MOST_TOGETHER = 500
"""Flags that are closed by one act; more of them nobody looks through."""


class ReviewPage(ListingPage[FlagLine]):
    """J and K go through the flags, Q asks, C closes, E explains."""

    NAME: ClassVar[str] = "review"
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        pane = ListPane[FlagLine](desk, ListPage.REVIEW, flag_columns(), self._words())
        self.reopened = Notice(self)
        self.picture = PictureCard(self)
        self.evidence = EvidenceQuotes(self)
        self.slips = SlipsCard(desk, self)
        self.rates = RateOffer(desk, self)
        self.thread_card = ThreadCard(desk, self)
        self._side = Side(self)
        for card in (self.reopened, self.picture, self.rates, self.slips, self.evidence):
            self._side.add(card)
        self._side.set_foot(self.thread_card)
        self.keep(pane, SideBySide(pane, self._side, self, shares=(5, 3)))
        self._sign_pane: SignPane | None = None
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Which list"))
        self.tabs.addTab(self.tr("F&lags"))
        self.tabs.addTab(self.tr("&To sign off"))
        self._stack = QStackedWidget(self)
        self._flags = Roomy(self._split, self)
        self._stack.addWidget(self._flags)
        in_column(self, self.tabs, (self._stack, 1))
        self._shown: int | None = None
        self.facets = Facets(desk, pane, flag_kinds(), self, always=2)
        self.facets.facets[FlagFacet.STATE].choose(UNCLOSED)
        self._rules = QAction(self.tr("Rules…"), self)
        self._rules.triggered.connect(desk.rules_wanted)
        self._together = self.action(self.tr("Close &several…"), "Ctrl+B", self._close_together)
        self._together.setToolTip(self.tr("Close flags of the same rule together"))
        self._connect()

    @override
    def heading(self) -> Heading:
        found = self.desk.counts
        words = (
            self.tr("%Ln open", "", found.flags),
            self.tr("%Ln waiting for an answer", "", found.asked),
            self.tr("%Ln closed", "", found.closed),
        )
        return Heading(self.tr("Review"), "  ·  ".join(words))

    @property
    def signs(self) -> bool:
        """Whether the list of what is to be signed off is in front."""
        return self._sign_pane is not None and self._stack.currentWidget() is self._sign_pane

    @property
    def sign_pane(self) -> SignPane:
        """What is to be signed off, built when it is first wanted."""
        if self._sign_pane is None:
            self._sign_pane = SignPane(self.desk, self)
            self._stack.addWidget(self._sign_pane)
        return self._sign_pane

    @override
    def prepare(self) -> Iterator[None]:
        _ = self.sign_pane  # built by being asked for
        yield

    @override
    def keys(self) -> list[Key]:
        if self.signs:
            return [
                Key("J / K", self.tr("next, previous")),
                Key("S", self.tr("sign off")),
                Key("R", self.tr("return with a question")),
                Key(self.tr("Enter"), self.tr("open it on its page")),
                Key("Ctrl+T", self.tr("flags")),
                Key("Ctrl+Z", self.tr("undo")),
            ]
        if self.thread_card.isAncestorOf(QApplication.focusWidget() or self):
            return [
                Key(self.tr("Enter"), self.tr("record it")),
                Key(self.tr("Esc"), self.tr("back to the list")),
                Key("Ctrl+Z", self.tr("undo")),
            ]
        return [
            Key("J / K", self.tr("next, previous")),
            Key("Q", self.tr("question")),
            Key("C", self.tr("close as")),
            Key("E", self.tr("explained")),
            Key("S", self.tr("possible slips")),
            Key("R", self.tr("rate")),
            Key("A", self.tr("assign")),
            Key("O", self.tr("asked outside")),
            Key("V", self.tr("go to the sources")),
            Key(self.tr("Enter"), self.tr("open it on its page")),
            Key("Ctrl+B", self.tr("close several")),
            Key("Ctrl+T", self.tr("to sign off")),
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key("Ctrl+Shift+R", self.tr("rules")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        pane = self.sign_pane if self.signs else self
        pane.list.refresh(applied)

    @override
    def page_actions(self) -> list[QAction]:
        return [] if self.signs else [self._rules, self._together]

    @override
    def views(self) -> Iterator[str]:
        yield from super().views()
        self.tabs.setCurrentIndex(1)
        yield "sign-off"
        self.tabs.setCurrentIndex(0)

    @override
    def leave(self) -> bool:
        self.thread_card.line.keep()
        return super().leave()

    @override
    def enter(self) -> None:
        (self.sign_pane if self.signs else self).list.focus_list()

    @override
    def step(self, by: int) -> None:
        self.tabs.setCurrentIndex(0)
        super().step(by)
        self.list.focus_list()

    @override
    def ask(self, fields: ViewFields) -> None:
        self.tabs.setCurrentIndex(0)
        super().ask(fields)

    @override
    def show_row(self, row: int) -> None:
        self.tabs.setCurrentIndex(0)
        super().show_row(row)

    def _words(self) -> Words:
        return Words(
            name=self.tr("Flags"),
            search=self.tr("Filter flags…"),
            empty=self.tr("No flags"),
            first_step=self.tr(
                "Nothing recorded so far contradicts itself. Flags appear here by themselves "
                "as figures are recorded."
            ),
        )

    def _connect(self) -> None:
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.list.types_to_filter = False
        self.list.letter_pressed.connect(self._act)
        self.thread_card.settled.connect(self.list.focus_list)
        self.slips.left.connect(self.list.focus_list)
        self.rates.left.connect(self.list.focus_list)
        self.evidence.source_wanted.connect(self.desk.show_figure)
        self._split.worked.connect(self.heading_changed)
        self.tabs.currentChanged.connect(self._turn)
        self._other = QShortcut(QKeySequence("Ctrl+T"), self)
        self._other.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._other.activated.connect(self._turn_over)

    @Slot(int)
    def _turn(self, tab: int) -> None:
        """Bring one of the two lists to the front."""
        self._stack.setCurrentWidget(self.sign_pane if tab else self._flags)
        self.refresh(None)
        self.enter()
        self.heading_changed.emit()

    @Slot()
    def _turn_over(self) -> None:
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        view = None if id_ is None else flag_view(self.desk.ledger.reader, id_)
        self._side.setVisible(view is not None)
        self._together.setEnabled(view is not None)
        if view is not None:
            self._show_reopened(view)
            self._show_picture(view)
            self.evidence.show_evidence(view.evidence)
            self.thread_card.show_flag(view)
        if id_ != self._shown:
            self._shown = id_
            self._side.reveal_top()

    def _show_reopened(self, view: FlagView) -> None:
        words = reopened_words(view)
        if words:
            self.reopened.tell(words, Tone.WARN, closable=False)
        else:
            self.reopened.clear()

    @Slot()
    def _close_together(self) -> None:
        """Offer the open flags of the current one's rule, as the list is filtered now."""
        current, reader = self.current, self.desk.ledger.reader
        line = None if current is None else flags.lines(reader, [current]).get(current)
        if line is None:
            return
        asked = query_of_view(self.list.asked)
        wanted = replace(asked, rules=(line.rule,), states=flags.NOT_CLOSED, closers=())
        found = flags.LIST.ids(reader, wanted)
        listed = flags.lines(reader, found[:MOST_TOGETHER])
        from crossfoot.ui.dialogs.close_together import CloseTogetherDialog  # noqa: PLC0415  (late)

        more = len(found) - len(listed)
        CloseTogetherDialog(self.desk, list(listed.values()), more, self).open()

    def _show_picture(self, view: FlagView) -> None:
        reader, line = self.desk.ledger.reader, view.line
        compares = line.rule in OF_REPORTS
        has_total = bool(view.totals) and not compares
        total = total_view(reader, view.totals[0], view.evidence) if has_total else None
        waits = line.rule in OF_VERDICT and line.state is not FindingState.CLOSED
        self.slips.show_total(total if waits else None)
        self.rates.show_total(total if waits else None)
        if total is not None and line.rule in OF_VERDICT:
            self.picture.show_total(total)
            return
        compared = comparison_of(view.evidence, compared_in(reader, view)) if compares else None
        picture = compared if total is None else picture_of(total)
        sentence = say(line.message, line.facts)
        self.picture.show_flag(line.where or "", sentence, flag_badge(line), picture)

    @Slot(str)
    def _act(self, letter: str) -> None:
        if letter in ("j", "k"):
            self.list.table.step(1 if letter == "j" else -1)
        elif self.current is not None:
            run = {
                "q": self.thread_card.begin_question,
                "c": self.thread_card.begin_close,
                "e": self.thread_card.begin_explained,
                "a": self.thread_card.begin_assigning,
                "o": self.thread_card.begin_outside,
                "v": self.evidence.focus_first,
            }.get(letter)
            if letter == "s" and self.slips.offers_slips:
                self._side.reveal(self.slips)
                self.slips.begin()
            if letter == "r" and self.rates.offers:
                self._side.reveal(self.rates)
                self.rates.begin()
            if run is not None:
                run()
                self._side.reveal(self.evidence if letter == "v" else self.thread_card)

    @Slot(object)
    def _open(self, id_: int) -> None:
        """Go to what a flag stands at: its total, deal or announcement, or its place in a text."""
        view = flag_view(self.desk.ledger.reader, id_)
        if view is None:
            return
        at, row = view.subject[0]
        if at == "relation" and view.totals and view.line.rule not in OF_REPORTS:
            self.desk.show("totals", view.totals[0])
        elif at == "deal" or (at == "announcement" and not view.evidence):
            self.desk.show(f"{at}s", row)
        elif any(each.announcement_id is not None for each in view.evidence):
            self.desk.show_figure(view.evidence[0].figure_id)
        elif view.line.deal_id is not None:
            self.desk.show("deals", view.line.deal_id)
