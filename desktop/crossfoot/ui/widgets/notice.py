"""A sentence on top of a form or a page: what could not be done, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.restyle import set_style


class Notice(QFrame):
    """Stands in the layout and takes room only while it has something to say.

    Signals:
        closed:  the person put it away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(self.tr("Dismiss"), self)
        self._close.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP + 4, STEP // 2, STEP // 2, STEP // 2)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(self.clear)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def tell(self, sentence: str, tone: Tone = Tone.BAD, *, closable: bool = True) -> None:
        """Say a sentence until it is put away or replaced."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._close.setVisible(closable)
        set_style(self, "tone", str(tone))
        self.show()

    @Slot()
    def clear(self) -> None:
        """Say nothing and take no room."""
        self._text.clear()
        self.hide()
        self.closed.emit()
