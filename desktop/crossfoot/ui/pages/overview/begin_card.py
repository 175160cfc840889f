"""What the Overview of an empty ledger says: what to do first, and a button that goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk


class BeginCard(Card):
    """Everything begins with an announcement."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self.words = EmptyState(self)
        self.words.tell(
            self.tr("Nothing recorded yet"),
            self.tr(
                "Go to Announcements (Ctrl+2), copy an article and press Ctrl+V. Once figures are "
                "recorded, their verdicts and flags are counted here."
            ),
            self.tr("&Go to Announcements"),
        )
        self.button = self.words.button
        self.words.begun.connect(self._go)
        self.body.addWidget(self.words)

    @Slot()
    def _go(self) -> None:
        self._desk.show("announcements")
