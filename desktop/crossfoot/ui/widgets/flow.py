"""A layout that puts boxes of equal width side by side, as many as fit, then starts a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP

NARROWEST = 26
"""Width below which a box is not squeezed, in average characters."""


class Flow(QLayout):
    """Rows of boxes; the boxes of a row have one height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(STEP)

    def clear(self) -> None:
        """Take every box away."""
        while self._items:
            item = self._items.pop()
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), really=False)

    @override
    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, really=True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._narrowest() * 2 + self.spacing(), self.minimumSize().height())

    @override
    def minimumSize(self) -> QSize:
        heights = [item.minimumSize().height() for item in self._items]
        return QSize(self._narrowest(), max(heights, default=0))

    def _narrowest(self) -> int:
        widget = self.parentWidget()
        return NARROWEST * widget.fontMetrics().averageCharWidth() if widget else 0

    def _place(self, area: QRect, *, really: bool) -> int:
        if not self._items:
            return 0
        gap = self.spacing()
        fit = max(1, (area.width() + gap) // (self._narrowest() + gap))
        columns = min(fit, len(self._items))
        width = max(1, (area.width() - gap * (columns - 1)) // columns)
        top = area.y()
        for start in range(0, len(self._items), columns):
            row = self._items[start : start + columns]
            height = max(_height(item, width) for item in row)
            for number, item in enumerate(row):
                if really:
                    corner = QPoint(area.x() + number * (width + gap), top)
                    item.setGeometry(QRect(corner, QSize(width, height)))
            top += height + gap
        return top - gap - area.y()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
