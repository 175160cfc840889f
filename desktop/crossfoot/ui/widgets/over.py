"""A list over what belongs to its current row: one of several cards, which take turns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from crossfoot.ui.theme.tokens import STEP

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
        for number, pane in enumerate((above, self.below)):
            self.addWidget(pane)
            self.setStretchFactor(number, SHARES[number])
        for card in cards:
            self.add(card)
        self.setSizes([share * 1000 for share in SHARES])

    def add(self, card: QWidget) -> None:
        """Take a card more."""
        self.below.addWidget(card)

    def show_card(self, card: QWidget, *, larger: bool = False) -> None:
        """Bring a card to the front. larger: it gets more room until `show_first`."""
        self.below.show()
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
