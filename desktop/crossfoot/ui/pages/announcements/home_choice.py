"""Which deal a figure belongs to: one of this announcement's, a new one, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.pages.announcements.sheet import Home

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class HomeChoice(Choice):
    """A combo box over deals.

    Signals:
        chosen:  a Home, by a person.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), None, parent)
        self._homes: list[Home] = []
        self.currentIndexChanged.connect(self._tell)

    def offer(self, homes: list[tuple[Home, str]]) -> None:
        """Offer these deals, without telling anybody; "none" comes last."""
        blocked = self.blockSignals(True)
        self.clear()
        self._homes = [home for home, _ in homes] + [Home()]
        for _, title in homes:
            self.addItem(title)
        self.addItem(self.tr("no single deal (a total)"))
        self.blockSignals(blocked)

    def show_home(self, home: Home) -> None:
        """Choose a deal without telling anybody."""
        blocked = self.blockSignals(True)
        same = (i for i, one in enumerate(self._homes) if one == home or _one(one, home))
        self.setCurrentIndex(next(same, len(self._homes) - 1))
        self.blockSignals(blocked)

    @Slot(int)
    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._homes):
            self.chosen.emit(self._homes[index])


def _one(one: Home, other: Home) -> bool:
    return one.deal is not None and one.deal == other.deal
