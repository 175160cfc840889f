"""Noting a question that was put to somebody outside: whom, what, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from crossfoot.ledger.actions import Outside
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.wrap import Wrap

if TYPE_CHECKING:
    from crossfoot.errors import CrossfootError


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
        self.on = QLineEdit(self)
        self.due = QLineEdit(self)
        self.question = QLineEdit(self)
        self.on.setPlaceholderText(self.tr("today"))
        self.due.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self._whom_field = Field(self.tr("As&ked whom"), self.whom, self)
        self._question_field = Field(self.tr("Q&uestion"), self.question, self)
        self._due_field = Field(self.tr("Answer due &by"), self.due, self)
        self.button = QPushButton(self.tr("&Note it"), self)
        self.button.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(STEP)
        dates = Wrap()
        dates.add(Field(self.tr("O&n"), self.on, self), grows=True)
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
        """Who was asked, when, and until when."""
        on, due = self.on.text().strip() or None, self.due.text().strip() or None
        return Outside(self.whom.text().strip(), on, due)

    def begin(self, question: str) -> None:
        """Show the form; the focus goes to whom was asked."""
        for line in (self.whom, self.on, self.due):
            line.clear()
        self.question.setText(question)
        self.tell(None)
        self.show()
        self.whom.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell(self, error: CrossfootError | None) -> None:
        """Show beside the dates what could not be taken."""
        for field in (self._whom_field, self._question_field, self._due_field):
            field.show_message("")
        if error is not None:
            self._due_field.show_message(error_words(error), Tone.BAD)

    @Slot()
    def _submit(self) -> None:
        whom, question = self.whom.text().strip(), self.question.text().strip()
        self._whom_field.show_message(
            "" if whom else self.tr("Name the person or office."), Tone.BAD
        )
        self._question_field.show_message(
            "" if question else self.tr("Say what was asked."), Tone.BAD
        )
        if whom and question:
            self.submitted.emit()
        else:
            (self.question if whom else self.whom).setFocus()
