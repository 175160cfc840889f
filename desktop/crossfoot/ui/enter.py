"""Enter presses the button that has the focus, as Space does: outside dialogs Qt leaves it dead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget


class EnterPresser(QObject):
    """Lets each push button take Enter once it has had the focus."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._let)

    @Slot(QWidget, QWidget)
    def _let(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QPushButton) and not isinstance(new.window(), QDialog):
            new.setAutoDefault(True)
