"""A line whose words are kept as a draft: leaving it loses nothing, nor does a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from crossfoot.ui.draft_book import DraftBook

KEPT_AFTER = 2_000
"""Milliseconds of typing after which it is kept."""


class KeptLine(QLineEdit):
    """One line that belongs to one place at a time, named for its draft.

    Signals:
        left:  Esc; what was typed stays.
    """

    left = Signal()

    def __init__(self, drafts: DraftBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._place = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.keep)
        self.textEdited.connect(self._wait)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.left)

    @property
    def place(self) -> str:
        """What its words belong to."""
        return self._place

    def show_place(self, place: str) -> None:
        """Show what was last typed for a place, and keep what was typed for the one before."""
        if place != self._place:
            self.keep()
            self._place = place
            self.setText(self._drafts.find(place) or "")

    @Slot()
    def change_hands(self) -> None:
        """Show what whoever is at work now had typed here."""
        self._timer.stop()
        self.setText((self._place and self._drafts.find(self._place)) or "")

    @Slot()
    def keep(self) -> None:
        """Keep what is typed; a line that was emptied leaves no draft."""
        self._timer.stop()
        if self._place and self.text().strip():
            self._drafts.keep(self._place, self.text())
        elif self._place:
            self._drafts.drop(self._place)

    def drop(self, place: str) -> None:
        """Forget what was typed for a place: it was said, or given up."""
        self._drafts.drop(place)
        if place == self._place:
            self._timer.stop()
            self.clear()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    @Slot()
    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
