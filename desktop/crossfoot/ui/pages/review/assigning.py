"""Saying who shall settle a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence


class AssignForm(QWidget):
    """One name, completed from the people of the ledger; Enter gives, an empty one takes back.

    Signals:
        submitted:  Enter; `person` holds the name.
        left:       Esc.
    """

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("a name; empty for nobody"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.addWidget(Field(self.tr("Assi&gn to"), self.line, self))
        self.line.returnPressed.connect(self.submitted)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self.hide()

    @property
    def person(self) -> str:
        """Who is named."""
        return " ".join(self.line.text().split())

    def begin(self, person: str | None, people: Sequence[str]) -> None:
        """Show the form with who has the flag now."""
        Completion(self.line, among(people))
        self.line.setText(person or "")
        self.line.selectAll()
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
