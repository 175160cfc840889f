"""Two panes side by side, or under each other where text is too large for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from typing_extensions import override

from crossfoot.ui.widgets.folding import Folding

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

NARROW = 116
"""Width in average characters below which the panes stand under each other."""
UNDER = (2, 3)
"""Shares of the height that a list and the details under it have: it is read, they are drawn."""


class SideBySide(Folding):
    """A splitter that turns with the room it has."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        parent: QWidget | None = None,
        *,
        shares: tuple[int, int] = (1, 1),
        narrow: int = NARROW,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._narrow = narrow
        self._shares = shares
        for number, pane in enumerate((first, second)):
            self.addWidget(pane)
            self.setStretchFactor(number, shares[number])
            self.setCollapsible(number, False)
        self.share()

    @override
    def share(self) -> None:
        upright = self.orientation() is Qt.Orientation.Vertical and self._list is not None
        self.setSizes([share * 1000 for share in (UNDER if upright else self._shares)])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < self._narrow * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self.share()
            self.turned.emit()
        super().resizeEvent(event)
