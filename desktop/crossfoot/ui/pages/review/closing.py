"""Closing a flag: as what, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from crossfoot.figures.values import Outcome
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint


class ClosingForm(QWidget):
    """An outcome and a comment, both required; Enter closes, Esc leaves.

    Signals:
        submitted:  both are given.
        left:       the person thought better of it.
    """

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.box = ChoiceBox(Outcome, self.tr("Close as"), self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("why, in a sentence"))
        self._box_field = Field(self.tr("Close &as"), self.box, self)
        self._line_field = Field(self.tr("Co&mment"), self.line, self)
        self.button = QPushButton(self.tr("C&lose the flag"), self)
        self.button.setProperty("role", "primary")
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addWidget(KeyHint(self.tr("Enter"), self))
        self.buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self._box_field)
        layout.addWidget(self._line_field)
        layout.addLayout(self.buttons)
        self.button.clicked.connect(self.submit)
        self.line.returnPressed.connect(self.submit)
        for keys in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(keys), self.box)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self.submit)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self.hide()

    @property
    def outcome(self) -> Outcome | None:
        """What it is closed as."""
        return None if self.box.value is None else Outcome(self.box.value)

    @property
    def comment(self) -> str:
        """Why."""
        return self.line.text().strip()

    def begin(self, outcome: Outcome | None, comment: str) -> None:
        """Show the form; the focus goes to what is still missing."""
        self.box.choose(outcome)
        self.line.setText(comment)
        self._box_field.show_message("")
        self._line_field.show_message("")
        self.show()
        missing = self.box if outcome is None else self.line
        missing.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def submit(self) -> None:
        """Close where both are given, else say what is missing and go there."""
        chosen, said = self.outcome is not None, bool(self.comment)
        self._box_field.show_message(
            "" if chosen else self.tr("Choose what it is closed as."), Tone.BAD
        )
        self._line_field.show_message(
            "" if said else self.tr("Say why; the comment stays with the flag."), Tone.BAD
        )
        if not chosen:
            self.box.setFocus()
        elif not said:
            self.line.setFocus()
        else:
            self.submitted.emit()
