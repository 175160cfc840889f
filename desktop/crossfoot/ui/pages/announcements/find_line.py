"""A line to look something up with: what it finds is offered beside it, and taken by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class FindLine(QLineEdit):
    """Empty, it leaves every key to the form around it.

    Signals:
        sought:  the words were changed by a person.
        taken:   Enter or Down: on to what was found.
    """

    sought = Signal(str)
    taken = Signal()

    def __init__(self, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(asks)
        self.setAccessibleName(asks.rstrip("…"))
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self.sought)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.text() and key in _TAKES:
            self.taken.emit()
        elif self.text() and key == Qt.Key.Key_Escape:
            self.clear()
            self.sought.emit("")
        else:
            super().keyPressEvent(event)
