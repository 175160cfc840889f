"""Noting a question that was put to somebody outside: whom, what, and by when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger.actions import Outside
from crossfoot.ui.forms.days import DayEdit
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import words_of
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.wrap import Wrap


class OutsideForm(QWidget):
    """Whom, on which day, until when, and the question; Enter notes it, Esc leaves.

    Signals:
        submitted:  whom and the question are given.
        left:       the person thought better of it.
    """

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.whom = QLineEdit(self)
        self.on = DayEdit(self, hint=self.tr("today"))
        self.due = DayEdit(self)
        self.question = QLineEdit(self)
        self._whom_field = Field(self.tr("As&ked whom"), self.whom, self)
        self._question_field = Field(self.tr("Q&uestion"), self.question, self)
        self._on_field = Field(self.tr("O&n"), self.on, self)
        self._due_field = Field(self.tr("Answer &by"), self.due, self)
        self.button = QPushButton(self.tr("&Note it"), self)
        self.button.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(STEP)
        dates = Wrap()
        dates.add(self._on_field, grows=True)
        dates.add(self._due_field, grows=True)
        layout.addWidget(self._whom_field)
        layout.addLayout(dates)
        layout.addWidget(self._question_field)
        foot = Wrap(right=True)
        foot.add(KeyHint(self.tr("Enter"), self))
        foot.add(self.button)
        layout.addLayout(foot)
        self.button.clicked.connect(self._submit)
        for line in (self.whom, self.on, self.due, self.question):
            line.returnPressed.connect(self._submit)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self.hide()

    @property
    def outside(self) -> Outside:
        """Who was asked, when, and until when. Errors: CrossfootError for what is no date."""
        return Outside(self.whom.text().strip(), self.on.day(), self.due.day())

    def begin(self, question: str) -> None:
        """Show the form; the focus goes to whom was asked."""
        for line in (self.whom, self.on, self.due):
            line.clear()
        self.question.setText(question)
        for field in self._fields:
            field.show_message("")
        self.show()
        self.whom.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _fields(self) -> tuple[Field, ...]:
        return (self._whom_field, self._on_field, self._due_field, self._question_field)

    @Slot()
    def _submit(self) -> None:
        """Hand it on, or say beside each field what is wrong with it and go to the first."""
        whom = "" if self.whom.text().strip() else self.tr("Name the person or office.")
        question = "" if self.question.text().strip() else self.tr("Say what was asked.")
        self._whom_field.show_message(whom, Tone.BAD)
        self._on_field.show_message(_problem(self.on), Tone.BAD)
        self._due_field.show_message(_problem(self.due), Tone.BAD)
        self._question_field.show_message(question, Tone.BAD)
        wrong = next((field for field in self._fields if field.message), None)
        if wrong is None:
            self.submitted.emit()
        else:
            wrong.focus_editor()


def _problem(line: DayEdit) -> str:
    """Return in words why a line holds no date; how one is written stands in it while empty."""
    try:
        line.day()
    except CrossfootError as error:
        return words_of(error.what)
    return ""
