"""Two panes side by side, or under each other where text is too large for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

NARROW = 116
"""Width in average characters below which the panes stand under each other."""


class SideBySide(QSplitter):
    """A splitter that turns with the room it has; both panes always show."""

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
        self._shares = [share * 1000 for share in shares]
        self.setChildrenCollapsible(False)
        self.setHandleWidth(STEP + 4)
        for number, pane in enumerate((first, second)):
            self.addWidget(pane)
            self.setStretchFactor(number, shares[number])
        self.setSizes(self._shares)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._narrow * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() != wanted:
            self.setOrientation(wanted)
            self.setSizes(self._shares)
