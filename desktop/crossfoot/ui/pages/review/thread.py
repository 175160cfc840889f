"""The conversation on a flag, and what ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import FindingState, Outcome
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries.changes import people
from crossfoot.ui.draft_book import LedgerBook
from crossfoot.ui.pages.review.assigning import AssignForm
from crossfoot.ui.pages.review.closing import ClosingForm
from crossfoot.ui.pages.review.facts import asked_words, standing_words, weight_words
from crossfoot.ui.pages.review.outside import OutsideForm
from crossfoot.ui.texts import moment
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.kept_line import KeptLine
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.widgets.wrap import Wrap
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.queries.flag_view import FlagView, Message
    from crossfoot.ui.desk import Desk

SHORTEST = 20
"""Width of the line, in average characters, before its buttons take another row."""
WAITING = frozenset({FindingState.ASKED, FindingState.ASKED_OUTSIDE})


LAST = 2
"""Messages in sight before the earlier ones are asked for."""


class ThreadCard(Card):
    """Messages, a line to write the next, and the buttons that close or reopen.

    Signals:
        settled:  something was written or left; the list may have the focus again.
    """

    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._view: FlagView | None = None
        self._shown = Shown()
        self.notice = Notice(self)
        self._messages = QVBoxLayout()
        self._messages.setSpacing(STEP)
        self.line = KeptLine(LedgerBook(desk.ledger), self)
        self.line.setAccessibleName(self.tr("Question or answer"))
        self.explained = QPushButton(self.tr("&Explained"), self)
        self.close_as = QPushButton(self.tr("&Close as…"), self)
        self.close_as.setProperty("role", "primary")
        self.reopen = QPushButton(self.tr("&Reopen"), self)
        self.outside = QPushButton(self.tr("&Outside…"), self)
        self.outside.setToolTip(self.tr("Note a question put to somebody outside (O)"))
        self.assign = QPushButton(self.tr("&Assign…"), self)
        self.assign.setToolTip(self.tr("Say who shall settle it (A)"))
        self.closing = ClosingForm(self)
        self.asking = OutsideForm(self)
        self.assigning = AssignForm(self)
        self._forms: tuple[QWidget, ...] = (self.closing, self.asking, self.assigning)
        self._hints = (KeyHint("E", self), KeyHint("C", self))
        self._asked = self._line("")
        self._order = self._line("small")
        self._buttons = (self.outside, self.assign, self.explained, self.close_as)
        self.line.setMinimumWidth(SHORTEST * self.fontMetrics().averageCharWidth())
        self._acts = QWidget(self)
        self.earlier = self._link("")
        self.earlier.setCheckable(True)
        self.cancel = self._link(self.tr("Cancel (Esc)"))
        self._lay_out()
        self._connect()

    @property
    def order_words(self) -> str:
        """Why the flag stands where it stands in the queue."""
        return self._order.text()

    def show_flag(self, view: FlagView) -> None:
        """Show a flag's conversation, and what was half typed for it before."""
        self.line.show_place(_place_of(view))
        if self._view is None or self._view.line.id != view.line.id:
            self._hide_forms()
            self.earlier.setChecked(False)
            self.notice.clear()
        self._view = view
        self.line.setPlaceholderText(self._hint(view))
        if not self._shown.differs(view):
            return
        closed = view.line.state is FindingState.CLOSED
        self.show_title(self.tr("Question"))
        self.show_note(standing_words(view))
        self._show_facts(view)
        self._show_said()
        for widget in (*self._buttons, *self._hints):
            widget.setVisible(not closed)
        self.reopen.setVisible(closed)

    @Slot()
    def begin_question(self) -> None:
        """Go to the line that asks or answers."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def begin_close(self) -> None:
        """Ask what to close the flag as."""
        self._begin(None)

    @Slot()
    def begin_explained(self) -> None:
        """Close the flag as explained: only the comment is missing."""
        self._begin(Outcome.NO_PROBLEM)

    @Slot()
    def begin_outside(self) -> None:
        """Note a question that was put to somebody outside."""
        if self._is_open():
            self._make_room(self.asking)
            self.asking.begin(self.line.text())

    @Slot()
    def begin_assigning(self) -> None:
        """Say who shall settle the flag."""
        if self._view is not None and self._is_open():
            self._make_room(self.assigning)
            names = people(self._desk.ledger.reader)
            self.assigning.begin(self._view.line.assigned, names)

    def _lay_out(self) -> None:
        first, row = Wrap(), Wrap(right=True)
        first.add(self.line, grows=True)
        first.add(self.outside)
        first.add(self.assign)
        for widget in (self.explained, self._hints[0], self.close_as, self._hints[1], self.reopen):
            row.add(widget)
        self.body.addWidget(self._order)
        self.body.addWidget(self._asked)
        self.body.addLayout(self._messages)
        self.body.addWidget(self.notice)
        self._acts.setProperty("role", "plain")
        in_column(self._acts, first, row)
        self.body.addWidget(self._acts)
        for form in self._forms:
            self.body.addWidget(form)
        self.add_to_head(self.earlier)
        self.add_to_head(self.cancel)

    @Slot()
    def change_hands(self) -> None:
        """Show what whoever is at work now had typed, and no form of somebody else's."""
        self._hide_forms()
        self.line.change_hands()

    def _connect(self) -> None:
        self._desk.renamed.connect(self.change_hands)
        self.line.returnPressed.connect(self._send)
        self.line.left.connect(self.settled)
        self.explained.clicked.connect(self.begin_explained)
        self.close_as.clicked.connect(self.begin_close)
        self.reopen.clicked.connect(self._reopen)
        self.closing.submitted.connect(self._close)
        self.outside.clicked.connect(self.begin_outside)
        self.assign.clicked.connect(self.begin_assigning)
        self.asking.submitted.connect(self._ask_outside)
        self.assigning.submitted.connect(self._assign)
        for form in (self.closing, self.asking, self.assigning):
            form.left.connect(self._leave_form)
        self.earlier.toggled.connect(self._show_said)
        self.cancel.clicked.connect(self._leave_form)

    def _begin(self, outcome: Outcome | None) -> None:
        if self._is_open():
            self._make_room(self.closing)
            self.closing.begin(outcome, self.line.text())

    def _is_open(self) -> bool:
        return self._view is not None and self._view.line.state is not FindingState.CLOSED

    def _hide_forms(self) -> None:
        for form in self._forms:
            form.hide()
        self._order.setVisible(self._is_open())
        self._acts.show()
        self.cancel.hide()

    def _make_room(self, wanted: QWidget) -> None:
        """Let one form stand in place of the line and the buttons that lead to forms."""
        for form in self._forms:
            form.setVisible(form is wanted)
        self._order.hide()
        self._acts.hide()
        self.cancel.show()

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setProperty("role", "link")
        link.hide()
        return link

    def _line(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _show_facts(self, view: FlagView) -> None:
        self._order.setText(weight_words(view.line.weight))
        self._order.setVisible(view.line.state is not FindingState.CLOSED)
        self._asked.setText(asked_words(view))
        self._asked.setVisible(view.asked is not None)
        overdue = self.tr("Overdue") if view.line.overdue else ""
        self.show_badge(overdue, Tone.WARN)

    @Slot()
    def _show_said(self) -> None:
        """Show what was said last; the rest where it is asked for: the flag keeps its room."""
        said: tuple[Message, ...] = () if self._view is None else self._view.messages
        earlier = max(0, len(said) - LAST)
        self.earlier.setVisible(earlier > 0)
        opened = self.earlier.isChecked()
        self.earlier.setText(
            self.tr("Fewer") if opened else self.tr("%n earlier", "messages", earlier)
        )
        self._show_messages(said if opened else said[earlier:])

    def _show_messages(self, messages: tuple[Message, ...]) -> None:
        while (item := self._messages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for message in messages:
            self._messages.addWidget(_Said(message, self))

    def _hint(self, view: FlagView) -> str:
        """What the line is for."""
        if view.line.state is FindingState.CLOSED:
            return self.tr("Why it should be open again…")
        if self._is_own_question(view):
            return self.tr("Add to your question…")
        return self.tr("Answer…") if view.line.state in WAITING else self.tr("Ask a question…")

    def _is_own_question(self, view: FlagView) -> bool:
        """Whether the reader of this window asked last: then what is added still waits."""
        asked = view.line.state is FindingState.ASKED and bool(view.messages)
        return asked and view.messages[-1].by == self._desk.ledger.by

    @Slot()
    def _send(self) -> None:
        view, text = self._view, self.line.text().strip()
        if view is None or not text:
            return
        reader, signed = self._desk.ledger.reader, self._signed()
        if view.line.state is FindingState.CLOSED:
            self._reopen()
            return
        answers = view.line.state in WAITING and not self._is_own_question(view)
        act = actions.answer if answers else actions.ask
        self._run(lambda: act(reader, view.line.id, text, signed))

    @Slot()
    def _close(self) -> None:
        view, outcome = self._view, self.closing.outcome
        if view is None or outcome is None:
            return
        reader, comment = self._desk.ledger.reader, self.closing.comment
        signed = self._signed()
        if self._run(lambda: actions.close_as(reader, view.line.id, outcome, comment, signed)):
            said = self.tr("Closed as “{0}”; Ctrl+Z opens it again.").format(word(outcome))
            self._desk.say(said, Tone.GOOD)

    @Slot()
    def _reopen(self) -> None:
        view = self._view
        if view is None:
            return
        reader, text, signed = self._desk.ledger.reader, self.line.text().strip(), self._signed()
        self._run(lambda: actions.reopen(reader, view.line.id, text, signed))

    @Slot()
    def _ask_outside(self) -> None:
        view = self._view
        if view is None:
            return
        reader, text, signed = self._desk.ledger.reader, self.asking.question.text(), self._signed()
        outside = self.asking.outside
        self._run(lambda: actions.ask_outside(reader, view.line.id, text, outside, signed))

    @Slot()
    def _assign(self) -> None:
        view = self._view
        if view is not None:
            reader, person = self._desk.ledger.reader, self.assigning.person
            self._run(lambda: actions.assign(reader, view.line.id, person), says=False)

    @Slot()
    def _leave_form(self) -> None:
        self._hide_forms()
        self.settled.emit()

    def _run(self, make: Callable[[], Change], *, says: bool = True) -> bool:
        """Write an act on the flag. says: it holds what was typed, which is no draft any more."""
        place = self.line.place
        try:
            change = make()
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return False
        if self._desk.apply(change) is None:
            return False
        if says:
            self.line.drop(place)
        self.notice.clear()
        self._hide_forms()
        self.settled.emit()
        return True

    def _signed(self) -> Signed:
        return Signed(self._desk.ledger.by)


def _place_of(view: FlagView) -> str:
    """Name the line of a flag for its draft: by its rule and what it concerns, which stay."""
    concerned = ", ".join(f"{table} {row}" for table, row in view.subject)
    return f"question on {view.line.rule} at {concerned}"


class _Said(QWidget):
    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        head = QLabel(" · ".join(part for part in (message.by, moment(message.at)) if part), self)
        head.setProperty("role", "small")
        text = QLabel(message.text, self)
        text.setWordWrap(True)
        layout = in_column(self, space=0)
        for label in (head, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
