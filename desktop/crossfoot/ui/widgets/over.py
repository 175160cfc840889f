"""A list over what belongs to its current row: one of several cards, which take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QResizeEvent

SHARES = (3, 2)
"""Of the height, while the card is looked at."""
EDITING = (2, 3)
"""Of the height, while the card is worked in."""


class Over(QSplitter):
    """The first card given is the one that shows by itself."""

    def __init__(self, above: QWidget, *cards: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(STEP + 4)
        self.below = QStackedWidget(self)
        self._kept: list[int] | None = None
        self._is_set = False  # by the person
        for number, pane in enumerate((above, self.below)):
            self.addWidget(pane)
            self.setStretchFactor(number, SHARES[number])
        for card in cards:
            self.add(card)
        self.splitterMoved.connect(self._take)

    def show_below(self, shown: bool) -> None:
        """Show the card in front, or leave all the room to the list."""
        newly = shown and self.below.isHidden()
        self.below.setVisible(shown)
        if newly:
            self._share()

    @override
    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        self._is_set = super().restoreState(state)
        return self._is_set

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def add(self, card: QWidget) -> None:
        """Take a card more."""
        self.below.addWidget(card)

    def show_card(self, card: QWidget, *, larger: bool = False) -> None:
        """Bring a card to the front. larger: it gets more room until `show_first`."""
        self.show_below(True)
        self.below.setCurrentWidget(card)
        if larger:
            self._kept = self._kept or self.sizes()
            self.setSizes(list(EDITING))

    def show_first(self) -> None:
        """Bring the first card to the front, at the heights that the person gave."""
        self.below.setCurrentIndex(0)
        if self._kept is not None:
            self.setSizes(self._kept)
            self._kept = None
            self._share()

    def _share(self) -> None:
        """Give each its share, unless the person gave it another or works in the card."""
        if not (self._is_set or self._kept or self.below.isHidden()):
            self.setSizes([self.height() * share // sum(SHARES) for share in SHARES])

    @Slot()
    def _take(self) -> None:
        self._is_set = True
