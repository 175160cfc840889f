"""A list over what belongs to its current row: one of several cards, which take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from crossfoot.ui.widgets.folding import Folding

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QResizeEvent

SHARES = (3, 2)
"""Of the height, while the card is looked at."""
EDITING = (2, 3)
"""Of the height, while the card is worked in."""


class Over(Folding):
    """The first card given is the one that shows by itself."""

    def __init__(self, above: QWidget, *cards: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.below = QStackedWidget(self)
        self._kept: list[int] | None = None  # heights that the person gave, during an edit
        self._edits = False
        self._is_set = False  # by the person
        for number, pane in enumerate((above, self.below)):
            self.addWidget(pane)
            self.setStretchFactor(number, SHARES[number])
            self.setCollapsible(number, False)
        for card in cards:
            self.add(card)
        self.splitterMoved.connect(self._take)

    def show_below(self, shown: bool) -> None:
        """Show the card in front, or leave all the room to the list."""
        newly = shown and self.below.isHidden()
        self.below.setVisible(shown)
        if newly and not self._is_set:
            self.share()

    @override
    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        self._is_set = super().restoreState(state)
        return self._is_set

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not (self._is_set or self._edits):
            self.share()

    def add(self, card: QWidget) -> None:
        """Take a card more."""
        self.below.addWidget(card)

    def show_card(self, card: QWidget, *, larger: bool = False) -> None:
        """Bring a card to the front. larger: it gets more room until `show_first`."""
        self.show_below(True)
        self.below.setCurrentWidget(card)
        if larger and not self._edits:
            self._edits = True
            self._kept = self.sizes() if self._is_set and not self.is_folded else None
            self.share()

    def show_first(self) -> None:
        """Bring the first card to the front, at the heights that the person gave."""
        self.below.setCurrentIndex(0)
        if self._edits:
            self._edits = False
            self.share()

    @override
    def share(self) -> None:
        """Give each its share: that of the work, else what the person gave, else the usual."""
        if self.is_folded or self.below.isHidden():
            return
        if self._kept is not None and not self._edits:
            self.setSizes(self._kept)
            self._kept = None
            return
        shares = EDITING if self._edits else SHARES
        self.setSizes([self.height() * share // sum(shares) for share in shares])

    @Slot()
    def _take(self) -> None:
        self._is_set = True
