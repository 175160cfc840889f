"""What layouts share that fill their room row by row, as high as that takes."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP


class RowsLayout(QLayout):
    """Keeps the items; how they stand in rows is said by `place`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self.items: list[QLayoutItem] = []
        self._tall: dict[int, int] = {}  # by width; Qt asks dozens of times before anything changes
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(STEP)

    def place(self, area: QRect, *, really: bool) -> int:
        """Return how high the rows are in this width; really: put the items there."""
        raise NotImplementedError

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self.items.append(item)

    @override
    def count(self) -> int:
        return len(self.items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self.items[index] if 0 <= index < len(self.items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self.items.pop(index) if 0 <= index < len(self.items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._tall:
            self._tall[width] = self.place(QRect(0, 0, width, 0), really=False)
        return self._tall[width]

    @override
    def invalidate(self) -> None:
        self._tall.clear()
        super().invalidate()

    @override
    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self.place(area, really=True)
