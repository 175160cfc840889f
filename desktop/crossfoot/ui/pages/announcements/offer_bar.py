"""A notice with one thing to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class OfferBar(Notice):
    """Says a sentence; may offer a button, which then has the focus.

    Signals:
        taken:  the button was pressed; what it was offered for comes with it.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._for: object = None
        self._button = QPushButton(self)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(1, self._button)
        self._button.clicked.connect(self._take)
        self._button.hide()

    def offer(self, sentence: str, words: str, what: object) -> None:
        """Say a sentence and offer a button for it."""
        self._for = what
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.show()
        super().tell(sentence, Tone.WARN)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def tell(self, sentence: str, tone: Tone = Tone.BAD, *, closable: bool = True) -> None:
        self._button.hide()
        super().tell(sentence, tone, closable=closable)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._button.isVisible():
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        self.clear()
        self.taken.emit(self._for)
