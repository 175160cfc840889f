"""What the Overview of an empty ledger says: what to do first, and a button that goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton

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
        )
        self.button = QPushButton(self.tr("&Go to Announcements"), self)
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)  # else Enter does nothing outside a dialog
        self.button.clicked.connect(self._go)
        self.body.addStretch(2)
        self.body.addWidget(self.words)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(3)

    @Slot()
    def _go(self) -> None:
        self._desk.show("announcements")
