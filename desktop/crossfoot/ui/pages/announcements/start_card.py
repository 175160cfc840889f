"""What an empty ledger shows: how to begin, and nothing that would take the keys away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget


class StartCard(Card):
    """Holds the focus itself, so that Ctrl+V reaches the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = EmptyState(self)
        self.body.addWidget(self._words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = self.tr("No announcements yet")
        first_step = self.tr(
            "Copy an article, then press Ctrl+V, or drop a file on the window. Its figures are "
            "found and marked; Enter records each, Delete skips it, Ctrl+Enter sends to review."
        )
        self._words.tell(title, first_step)
        self.setAccessibleName(title)
        self.setAccessibleDescription(first_step)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._words.show_ring(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._words.show_ring(False)
