"""The Review page: a queue worked off with single keys, each act undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout
from typing_extensions import override

from crossfoot.figures.values import FindingState
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.flag_view import FlagView, flag_view
from crossfoot.ledger.queries.flags import FlagLine
from crossfoot.ledger.queries.navigation import counts
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.queries.values import flag_rules
from crossfoot.ledger.views import ListPage
from crossfoot.rules import OF_REPORTS, OF_VERDICT
from crossfoot.ui.pages.page import Heading, Key, Page
from crossfoot.ui.pages.review.columns import flag_badge, flag_columns
from crossfoot.ui.pages.review.thread import ThreadCard
from crossfoot.ui.pictures import comparison_of, picture_of
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.side import Side
from crossfoot.ui.widgets.side_by_side import SideBySide
from crossfoot.ui.widgets.slips import SlipsCard
from crossfoot.ui.widgets.total_cards import EvidenceQuotes, PictureCard
from crossfoot.ui.words import rule_word, say, word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.settings import Settings

UNCLOSED = "unclosed"
"""The filter that shows every flag somebody still has to settle."""
STANDING = tuple(str(state) for state in FindingState if state is not FindingState.CLOSED)


class ReviewPage(Page):
    """J and K go through the flags, Q asks, C closes, E explains."""

    NAME: ClassVar[str] = "review"
    OFFERS_EXPORT: ClassVar[bool] = True

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self._state = Facet(self.tr("State"), self)
        self._rule = Facet(self.tr("Rule"), self)
        self._rules = QPushButton(self.tr("Rules…"), self)
        self.list = ListPane[FlagLine](desk, ListPage.REVIEW, flag_columns(), self._words())
        self.picture = PictureCard(self)
        self.evidence = EvidenceQuotes(self)
        self.slips = SlipsCard(desk, self)
        self.thread_card = ThreadCard(desk, self)
        self._side = Side(self)
        for card in (self.picture, self.slips, self.evidence):
            self._side.add(card)
        self._side.set_foot(self.thread_card)
        self._split = SideBySide(self.list, self._side, self, shares=(3, 2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._shown: int | None = None
        self._offer_states()
        self._connect()

    @override
    def heading(self) -> Heading:
        found = counts(self.desk.ledger.reader)
        words = (
            self.tr("%n open", "", found.flags),
            self.tr("%n waiting for an answer", "", found.asked),
            self.tr("%n closed", "", found.closed),
        )
        return Heading(self.tr("Review"), "  ·  ".join(words))

    @override
    def keys(self) -> list[Key]:
        return [
            Key("J / K", self.tr("next, previous")),
            Key("Q", self.tr("question")),
            Key("C", self.tr("close as")),
            Key("E", self.tr("explained")),
            Key("S", self.tr("possible slips")),
            Key(self.tr("Ctrl+F or /"), self.tr("filter")),
            Key("Ctrl+Shift+R", self.tr("rules")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def refresh(self, applied: Applied | None) -> None:
        rules = flag_rules(self.desk.ledger.reader)
        self._rule.offer([Offer(rule, rule_word(rule)) for rule in rules], self.tr("Any rule"))
        self.list.reload()

    @override
    def enter(self) -> None:
        self.list.focus_list()

    @override
    def step(self, by: int) -> None:
        self.list.table.step(by)
        self.list.focus_list()

    @override
    def current_row(self) -> int | None:
        return self.list.table.current_id

    @override
    def show_row(self, row: int) -> None:
        self.list.show_row(row)

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

    def _offer_states(self) -> None:
        offers = [Offer(UNCLOSED, self.tr("Not closed"), together=STANDING)]
        offers += [Offer(str(state), word(state)) for state in FindingState]
        self._state.offer(offers, self.tr("Any state"))
        self._state.choose(UNCLOSED)

    def _connect(self) -> None:
        self.list.add_facet(self._state, "states")
        self.list.add_facet(self._rule, "rules")
        self.list.add_tool(self._rules)
        self._rules.clicked.connect(self.desk.rules_wanted)
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._begin_question)
        self.list.letter_pressed.connect(self._act)
        self.thread_card.settled.connect(self.list.focus_list)
        self.slips.left.connect(self.list.focus_list)
        state = self.settings.review_split
        if not state.isEmpty():
            self._split.restoreState(state)
        self._split.splitterMoved.connect(self._keep_split)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        view = None if id_ is None else flag_view(self.desk.ledger.reader, id_)
        self._side.setVisible(view is not None)
        if view is not None:
            self._show_picture(view)
            self.evidence.show_evidence(view.evidence)
            self.thread_card.show_flag(view)
        if id_ != self._shown:
            self._shown = id_
            self._side.reveal_top()

    def _show_picture(self, view: FlagView) -> None:
        reader, line = self.desk.ledger.reader, view.line
        compares = line.rule in OF_REPORTS
        total = total_view(reader, view.totals[0]) if view.totals and not compares else None
        waits = line.rule in OF_VERDICT and line.state is not FindingState.CLOSED
        self.slips.show_total(total if waits else None)
        if total is not None and line.rule in OF_VERDICT:
            self.picture.show_total(total)
            return
        figures = load_figures(reader, [each.figure_id for each in view.evidence])
        compared = comparison_of(view.evidence, figures) if compares else None
        picture = compared if total is None else picture_of(total)
        sentence = say(line.message, line.facts)
        self.picture.show_flag(line.where or "", sentence, flag_badge(line), picture)

    @Slot(str)
    def _act(self, letter: str) -> None:
        if letter in ("j", "k"):
            self.list.table.step(1 if letter == "j" else -1)
        elif self.list.table.current_id is not None:
            run = {
                "q": self.thread_card.begin_question,
                "c": self.thread_card.begin_close,
                "e": self.thread_card.begin_explained,
            }.get(letter)
            if letter == "s" and self.slips.offers_slips:
                self._side.reveal(self.slips)
                self.slips.begin()
            if run is not None:
                run()
                self._side.reveal(self.thread_card)

    @Slot()
    def _begin_question(self) -> None:
        self.thread_card.begin_question()
        self._side.reveal(self.thread_card)

    @Slot()
    def _keep_split(self) -> None:
        self.settings.review_split = self._split.saveState()
