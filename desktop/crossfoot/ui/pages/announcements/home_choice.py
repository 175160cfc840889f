"""Which deal a figure belongs to: one of this announcement's, one looked up, a new one, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.pages.announcements.find_line import FindLine
from crossfoot.ui.pages.announcements.sheet import Home
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column

if TYPE_CHECKING:
    from collections.abc import Sequence

Homes = list[tuple[Home, str]]


class HomeChoice(QWidget):
    """A combo box over deals, and a line that looks up others.

    Signals:
        chosen:  a Home, by a person.
        sought:  words to look deals up by; `show_found` answers.
    """

    chosen = Signal(object)
    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._offered: Homes = []
        self._found: Homes = []
        self.choice = Choice((), None, self)
        self.choice.setAccessibleName(self.tr("Belongs to"))
        self.finder = FindLine(self.tr("find another deal…"), self)
        in_column(self, self.choice, self.finder, space=STEP // 2)
        self.setFocusProxy(self.choice)
        self.choice.currentIndexChanged.connect(self._tell)
        self.finder.sought.connect(self.sought)
        self.finder.taken.connect(self._take_first)

    def offer(self, homes: Homes) -> None:
        """Offer these deals, without telling anybody; "none" comes last."""
        self._offered, self._found = homes, []
        self.finder.clear()
        self._fill(None)

    def show_found(self, homes: Homes) -> None:
        """Offer what was looked up before the others; the choice stays as it is."""
        here = self._home
        known = {home.deal for home, _ in self._offered}
        self._found = [(home, title) for home, title in homes if home.deal not in known]
        self._fill(here)

    def show_home(self, home: Home) -> None:
        """Choose a deal without telling anybody."""
        blocked = self.choice.blockSignals(True)
        same = (i for i, (one, _) in enumerate(self._all) if one == home or _is_one(one, home))
        self.choice.setCurrentIndex(next(same, len(self._all) - 1))
        self.choice.blockSignals(blocked)

    @property
    def _all(self) -> Sequence[tuple[Home, str]]:
        return [*self._found, *self._offered, (Home(), self.tr("no single deal (a total)"))]

    @property
    def _home(self) -> Home | None:
        index = self.choice.currentIndex()
        return self._all[index][0] if 0 <= index < len(self._all) else None

    def _fill(self, home: Home | None) -> None:
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        for _, title in self._all:
            self.choice.addItem(title)
        self.choice.blockSignals(blocked)
        if home is not None:
            self.show_home(home)

    @Slot()
    def _take_first(self) -> None:
        if self._found:
            self.choice.setCurrentIndex(-1)
            self.choice.setCurrentIndex(0)
            self.choice.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._all):
            self.chosen.emit(self._all[index][0])


def _is_one(one: Home, other: Home) -> bool:
    return one.deal is not None and one.deal == other.deal
