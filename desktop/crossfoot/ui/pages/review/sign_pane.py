"""The second list of the Review page: what is in review, and its sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crossfoot.figures.values import SignOffKind, SignOffState
from crossfoot.ledger.queries.to_sign import KINDS, ToSignLine, ToSignSort, lines
from crossfoot.ledger.queries.totals import total_of
from crossfoot.ledger.views import ListPage
from crossfoot.ui.models.column import Column
from crossfoot.ui.signing.card import SignOffCard
from crossfoot.ui.texts import moment
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.roomy import Roomy
from crossfoot.ui.widgets.side import Side
from crossfoot.ui.widgets.side_by_side import SideBySide
from crossfoot.ui.words import review_badge, word

if TYPE_CHECKING:
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.theme.tokens import Tone

WAITING = "waiting"
"""The filter that shows what somebody has to sign."""
_WAITING = (SignOffState.IN_REVIEW, SignOffState.DROPPED)
_PAGES = {
    SignOffKind.ANNOUNCEMENT: "announcements",
    SignOffKind.DEAL: "deals",
    SignOffKind.TALLY: "tallies",
}


class SignPane(QWidget):
    """S signs off, R returns with a question, Enter opens the row on its own page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "plain")
        self.list = ListPane[ToSignLine](desk, ListPage.SIGN_OFF, _columns(), self._words())
        self.list.types_to_filter = False
        self.card = SignOffCard(desk, self)
        self._side = Side(self)
        self._side.add(self.card)
        self.kind = Facet(self.tr("Kind"), self)
        self.state = Facet(self.tr("State"), self)
        self.kind.offer([Offer(str(kind), word(kind)) for kind in KINDS], self.tr("Any kind"))
        waiting = Offer(WAITING, self.tr("To sign off"), together=tuple(map(str, _WAITING)))
        states = [Offer(str(state), word(state)) for state in SignOffState]
        self.state.offer([waiting, *states], self.tr("Any state"))
        self.state.choose(WAITING)
        self.list.add_facet(self.state, "states")
        self.list.add_facet(self.kind, "kinds")
        self.list.usual = self.list.asked.filters
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._split = SideBySide(self.list, self._side, self, shares=(3, 2))
        layout.addWidget(Roomy(self._split, self))
        self._split.follow(self.list)
        self.list.current_changed.connect(self._show_current)
        self.list.opened.connect(self._open)
        self.list.letter_pressed.connect(self._act)
        self.card.settled.connect(self._go_on)
        self.card.missing.connect(self._side.hide)

    def _words(self) -> Words:
        return Words(
            name=self.tr("Rows in review"),
            search=self.tr("Filter by name…"),
            empty=self.tr("Nothing is in review"),
            first_step=self.tr(
                "An announcement comes here once it is sent to review (Ctrl+Enter on its page), "
                "with its deals and totals; a tally as soon as it is made."
            ),
        )

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        line = self._line(id_)
        self._side.setVisible(line is not None)
        if line is not None:
            self.card.show_row(line.kind, line.row_id)

    @Slot()
    def _go_on(self) -> None:
        """Show the row that the list went on to: the keys act on what is in sight."""
        self._show_current(self.list.table.current_id)
        self.list.focus_list()

    @Slot(object)
    def _open(self, id_: int) -> None:
        """Show a row on the page that holds it; a total goes by its relation there."""
        line = self._line(id_)
        if line is None:
            return
        if line.kind is SignOffKind.TOTAL:
            self._desk.show("totals", total_of(self._desk.ledger.reader, line.row_id))
        else:
            self._desk.show(_PAGES[line.kind], line.row_id)

    @Slot(str)
    def _act(self, letter: str) -> None:
        if letter in ("j", "k"):
            self.list.table.step(1 if letter == "j" else -1)
        elif self.list.table.current_id is not None:
            run = {"s": self.card.sign_off, "r": self.card.return_row, "q": self.card.return_row}
            if letter in run:
                run[letter]()

    def _line(self, id_: int | None) -> ToSignLine | None:
        return None if id_ is None else lines(self._desk.ledger.reader, [id_]).get(id_)


def _columns() -> list[Column[ToSignLine]]:
    t = QCoreApplication.translate
    return [
        Column(t("review", "State"), _state, badge=_tone, sort=ToSignSort.STATE),
        Column(t("review", "Kind"), _kind, sort=ToSignSort.KIND, width=14),
        Column(
            t("review", "What"), _called, sort=ToSignSort.CALLED, width=44, least=12, stretch=True
        ),
        Column(t("review", "By"), _by, width=24, optional=1),
    ]


def _state(line: ToSignLine) -> str:
    return review_badge(line.state)[0]


def _tone(line: ToSignLine) -> Tone:
    return review_badge(line.state)[1]


def _kind(line: ToSignLine) -> str:
    return word(line.kind)


def _called(line: ToSignLine) -> str:
    return line.called


def _by(line: ToSignLine) -> str:
    return " · ".join(part for part in (line.by, moment(line.at)) if part)
