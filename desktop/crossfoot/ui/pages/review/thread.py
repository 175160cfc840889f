"""The conversation on a flag, and what ends it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import FindingState, Outcome
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ui.pages.review.closing import ClosingForm
from crossfoot.ui.texts import day
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.queries.flag_view import FlagView, Message
    from crossfoot.ui.desk import Desk

WAITING = frozenset({FindingState.ASKED, FindingState.ASKED_OUTSIDE})


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
        self.notice = Notice(self)
        self._messages = QVBoxLayout()
        self._messages.setSpacing(STEP)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Question or answer"))
        self.explained = QPushButton(self.tr("&Explained"), self)
        self.close_as = QPushButton(self.tr("&Close as…"), self)
        self.close_as.setProperty("role", "primary")
        self.reopen = QPushButton(self.tr("&Reopen"), self)
        self.closing = ClosingForm(self)
        self._hints = (KeyHint("E", self), KeyHint("C", self))
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addStretch(1)
        row.addWidget(self.explained)
        row.addWidget(self._hints[0])
        row.addWidget(self.close_as)
        row.addWidget(self._hints[1])
        row.addWidget(self.reopen)
        self.body.addLayout(self._messages)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.line)
        self.body.addLayout(row)
        self.body.addWidget(self.closing)
        self.line.returnPressed.connect(self._send)
        self.explained.clicked.connect(self.begin_explained)
        self.close_as.clicked.connect(self.begin_close)
        self.reopen.clicked.connect(self._reopen)
        self.closing.submitted.connect(self._close)
        self.closing.left.connect(self._leave_closing)

    def show_flag(self, view: FlagView) -> None:
        """Show a flag's conversation; what was half typed for another flag is cleared."""
        if self._view is None or self._view.line.id != view.line.id:
            self.line.clear()
            self.closing.hide()
            self.notice.clear()
        self._view = view
        state, closed = view.line.state, view.line.state is FindingState.CLOSED
        self.show_title(self.tr("Question"))
        self.show_note(_standing(view))
        self._show_messages(view.messages)
        if closed:
            hint = self.tr("Why it should be open again…")
        elif state in WAITING:
            hint = self.tr("Answer…")
        else:
            hint = self.tr("Ask a question…")
        self.line.setPlaceholderText(hint)
        for widget in (self.explained, self.close_as, *self._hints):
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

    def _begin(self, outcome: Outcome | None) -> None:
        if self._view is not None and self._view.line.state is not FindingState.CLOSED:
            self.closing.begin(outcome, self.line.text())

    def _show_messages(self, messages: tuple[Message, ...]) -> None:
        while (item := self._messages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for message in messages:
            self._messages.addWidget(_Said(message, self))

    @Slot()
    def _send(self) -> None:
        view, text = self._view, self.line.text().strip()
        if view is None or not text:
            return
        reader, signed = self._desk.ledger.reader, self._signed()
        if view.line.state is FindingState.CLOSED:
            self._reopen()
            return
        act = actions.answer if view.line.state in WAITING else actions.ask
        self._run(lambda: act(reader, view.line.id, text, signed))

    @Slot()
    def _close(self) -> None:
        view, outcome = self._view, self.closing.outcome
        if view is None or outcome is None:
            return
        reader, comment = self._desk.ledger.reader, self.closing.comment
        signed = self._signed()
        self._run(lambda: actions.close_as(reader, view.line.id, outcome, comment, signed))

    @Slot()
    def _reopen(self) -> None:
        view = self._view
        if view is None:
            return
        reader, text, signed = self._desk.ledger.reader, self.line.text().strip(), self._signed()
        self._run(lambda: actions.reopen(reader, view.line.id, text, signed))

    @Slot()
    def _leave_closing(self) -> None:
        self.closing.hide()
        self.settled.emit()

    def _run(self, make: Callable[[], Change]) -> None:
        try:
            change = make()
        except CrossfootError as error:
            self.notice.tell(str(error))
            return
        if self._desk.apply(change) is not None:
            self.line.clear()
            self.notice.clear()
            self.closing.hide()
            self.settled.emit()

    def _signed(self) -> Signed:
        return Signed(self._desk.ledger.by)


class _Said(QWidget):
    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        head = QLabel(" · ".join(part for part in (message.by, _when(message.at)) if part), self)
        head.setProperty("role", "small")
        text = QLabel(message.text, self)
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for label in (head, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)


def _when(at: str | None) -> str:
    if at is None:
        return ""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{day(local.date().isoformat())} {local.strftime('%H:%M')}"


def _standing(view: FlagView) -> str:
    """Who spoke last, and for how long it has stood."""
    if not view.messages:
        return ""
    last = view.messages[-1]
    try:
        at = datetime.fromisoformat(last.at or "")
    except ValueError:
        return last.by or ""
    days = (datetime.now(UTC) - at.astimezone(UTC)).days
    since = QCoreApplication.translate("thread", "%n day(s) ago", "", days) if days else ""
    return " · ".join(part for part in (last.by, since) if part)
