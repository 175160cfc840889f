"""What is known of a row in review, and what a reviewer does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import SignOffAct, SignOffKind, SignOffState
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries.sign_offs import Leaning, SignOffView, sign_off_view
from crossfoot.ui.asking import Asking
from crossfoot.ui.pages.review.facts import difference_words
from crossfoot.ui.texts import moment, quoted
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.wrap import Wrap
from crossfoot.ui.words import review_badge, rule_word, word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.queries.sign_offs import Spoken
    from crossfoot.ui.desk import Desk

    Read = tuple[tuple[SignOffKind, int], SignOffView | None]

FEWEST, MOST = 3, 12
"""Lines of what a sign-off relies on that are in sight at once."""
UNSAID = frozenset({SignOffState.DRAFT, SignOffState.RETURNED})


class SignOffCard(Card):
    """Where a row stands, what its sign-off relies on, and the acts.

    A tally is added up for it, beside the window where that takes its time; until then nothing can
    be said of it.

    Signals:
        settled:  something was written.
        shown:    the row is read, and stands in it.
        missing:  the row is gone.
    """

    settled = Signal()
    shown = Signal()
    missing = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._row: tuple[SignOffKind, int] | None = None
        self.view: SignOffView | None = None
        self._asking = Asking(desk, self)
        self._asking.answered.connect(self._take)
        self.changed = Notice(self)
        self.notice = Notice(self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.leaning = QListWidget(self)
        self.leaning.setProperty("role", "box")
        self.leaning.setAccessibleName(self.tr("What a sign-off relies on"))
        self.leaning.setUniformItemSizes(True)
        self.leaning.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leaning.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end says how it counts
        self.line = QLineEdit(self)
        self._line_field = Field(self.tr("&Question or answer"), self.line, self)
        self.sign = QPushButton(self.tr("&Sign off"), self)
        self.sign.setProperty("role", "primary")
        self.give_back = QPushButton(self.tr("&Return with a question"), self)
        self.send = QPushButton(self.tr("Send &again"), self)
        buttons = Wrap(right=True)
        for button in (self.send, self.give_back, self.sign):
            buttons.add(button)
        for widget in (self.changed, self.said, self.notice):
            self.body.addWidget(widget)
        self._leaning_field = Field(self.tr("Relies &on"), self.leaning, self)
        self.body.addWidget(self._leaning_field)
        self.body.addWidget(self._line_field)
        self.body.addLayout(buttons)
        self.sign.clicked.connect(self.sign_off)
        self.give_back.clicked.connect(self.return_row)
        self.send.clicked.connect(self.send_again)
        self.line.returnPressed.connect(self._enter)

    def show_row(self, kind: SignOffKind, row_id: int) -> None:
        """Show a row; `missing` tells where it is gone."""
        if self._row != (kind, row_id):
            self.line.clear()
            self.notice.clear()
        self._row, self.view = (kind, row_id), None

        def read(connection: sqlite3.Connection) -> Read:
            return (kind, row_id), sign_off_view(connection, kind, row_id)

        if kind is not SignOffKind.TALLY:
            self._take(read(self._reader))
            return
        self._asking.ask(read)
        if self.view is None:
            self._show_waiting()

    @Slot(object)
    def _take(self, read: Read) -> None:
        """Show what was read of the row, unless another one is in front by now."""
        row, view = read
        if row != self._row:
            return
        self.view = view
        if view is None:
            self.missing.emit()
        else:
            self._show_view(view)
            self.shown.emit()

    def _show_waiting(self) -> None:
        self.show_title(self.tr("Adding up…"))
        self.show_badge("")
        self.changed.clear()
        for widget in self._parts:
            widget.hide()

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        acts = (self.send, self.give_back, self.sign)
        return (self.said, self._leaning_field, self._line_field, *acts)

    def _show_view(self, view: SignOffView) -> None:
        kind = view.kind
        self._leaning_field.show()
        self.show_title(f"{word(kind).capitalize()}: {quoted(view.called)}")
        self.show_badge(*review_badge(view.state))
        self._show_said(view)
        self._show_leaning(view.leaning)
        self.give_back.setVisible(view.state not in UNSAID)
        self.send.setVisible(
            view.state is SignOffState.RETURNED and kind is not SignOffKind.ANNOUNCEMENT
        )
        self.sign.setVisible(view.state is not SignOffState.SIGNED_OFF)
        self._line_field.setVisible(view.state is not SignOffState.DRAFT)

    @Slot()
    def sign_off(self) -> None:
        """Sign the row off, or say why that cannot be."""
        self._run(
            lambda kind, row: actions.sign_off(
                self._reader, kind, row, self._signed, seen=self.view
            ),
            SignOffState.SIGNED_OFF,
        )

    @Slot()
    def return_row(self) -> None:
        """Return the row with the question that is typed; without one, ask for it."""
        if not self.line.text().strip():
            self._line_field.show_message(
                self.tr("Say what is to be mended or answered."), Tone.BAD
            )
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        words = self.line.text()
        act = actions.return_with_question
        self._run(
            lambda kind, row: act(self._reader, kind, row, words, self._signed, seen=self.view),
            SignOffState.RETURNED,
        )

    @Slot()
    def send_again(self) -> None:
        """Answer the question that the row was returned with."""
        words = self.line.text()
        act = actions.send_again
        self._run(
            lambda kind, row: act(self._reader, kind, row, words, self._signed, seen=self.view),
            SignOffState.IN_REVIEW,
        )

    @property
    def _reader(self) -> sqlite3.Connection:
        return self._desk.ledger.reader

    @property
    def _signed(self) -> Signed:
        return Signed(self._desk.ledger.by)

    @Slot()
    def _enter(self) -> None:
        """Enter in the line: what the words are for, as the row stands."""
        if self.view is None:
            return
        returned = self.view.state is SignOffState.RETURNED
        (self.send_again if returned else self.return_row)()

    def _run(self, make: Callable[[SignOffKind, int], Change], becomes: SignOffState) -> None:
        """Act, and say where the row stands now: the list may have moved on to the next."""
        row, view = self._row, self.view
        if row is None or view is None:
            return
        try:
            change = make(*row)
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return
        if self._desk.apply(change) is not None:
            self.line.clear()
            self.notice.clear()
            self._line_field.show_message("")
            told = self.tr("“{0}” is {1} now. Ctrl+Z takes it back.")
            self._desk.say(told.format(view.called, review_badge(becomes)[0]))
            if self._row == row:
                self.show_row(*row)
            self.settled.emit()

    def _show_said(self, view: SignOffView) -> None:
        if view.changes:
            words = " ".join(difference_words(each) for each in view.changes)
            self.changed.tell(
                self.tr("The sign-off was dropped by a change. {0}").format(words),
                Tone.WARN,
                closable=False,
            )
        else:
            self.changed.clear()
        lines = [_spoken(each) for each in view.said]
        if view.open_flags:
            lines.append(
                self.tr("%n flag(s) to close before it can be signed off.", "", view.open_flags)
            )
        self.said.setText("\n".join(lines))
        self.said.setVisible(bool(lines))

    def _show_leaning(self, leaning: tuple[Leaning, ...]) -> None:
        self.leaning.clear()
        for each in leaning:
            self.leaning.addItem(_leaning(each))
            self.leaning.item(self.leaning.count() - 1).setToolTip(_leaning(each))
        rows = min(max(len(leaning), FEWEST), MOST)
        self.leaning.setFixedHeight(rows * max(self.leaning.sizeHintForRow(0), 1) + 16)


def _spoken(spoken: Spoken) -> str:
    t = QCoreApplication.translate
    head = {
        SignOffAct.SIGNED: t("signing", "Signed off by {0}, {1}"),
        SignOffAct.RETURNED: t("signing", "Returned by {0}, {1}"),
        SignOffAct.SENT: t("signing", "Sent again by {0}, {1}"),
    }[spoken.act].format(spoken.by, moment(spoken.at))
    return f"{head}: {spoken.words}" if spoken.words else head


def _leaning(leaning: Leaning) -> str:
    """One line of what a sign-off relies on."""
    t = QCoreApplication.translate
    detail = word(leaning.detail) if leaning.detail else ""
    plain = {
        "announcement": t("signing", "the text and details of “{0}”"),
        "deal": t("signing", "the deal “{0}”"),
        "tally": t("signing", "the rule of “{0}”"),
        "counted": t("signing", "“{0}”, counted"),
        "left_out": t("signing", "“{0}”, left out"),
        "figures": t("signing", "“{0}”"),
        "relations": t("signing", "what “{0}” is tied to"),
        "flags": t("signing", "a flag, {0}: open"),
        "dismissals": t("signing", "“{0}”, not recorded"),
    }
    detailed = {
        "relations": t("signing", "what “{0}” covers: {1}"),
        "flags": t("signing", "a flag, {0}: {1}"),
        "dismissals": t("signing", "“{0}”, not recorded: {1}"),
    }
    sections = plain | (detailed if detail else {})
    called = rule_word(leaning.called) if leaning.section == "flags" else leaning.called
    return sections.get(leaning.section, "{0}").format(called, detail)
