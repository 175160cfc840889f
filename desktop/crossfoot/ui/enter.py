"""Enter presses the button that has the focus, as Space does; in dialogs it presses no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ui.widgets.paged_table import ENTER

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class EnterPresser(QObject):
    """Lets each push button take Enter once it has had the focus; outside dialogs Qt does not."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._let)

    @Slot(QWidget, QWidget)
    def _let(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QPushButton) and not isinstance(new.window(), QDialog):
            new.setAutoDefault(True)


class EnterDialog(QDialog):
    """A dialog in which Enter means what has the focus: that button, or what a line makes of it."""

    def leave_enter(self) -> None:
        """Let no button take Enter from afar; called once all of them are there."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let either Enter key press the button that has the focus."""
        button = self.focusWidget()
        if event.key() in ENTER and isinstance(button, QPushButton):
            button.click()
        elif event.key() not in ENTER:
            super().keyPressEvent(event)
