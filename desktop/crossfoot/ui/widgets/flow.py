"""A layout that puts boxes of equal width side by side, as many as fit, then starts a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from typing_extensions import override

from crossfoot.ui.widgets.rows_layout import RowsLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget

NARROWEST = 26
"""Width below which a box is not squeezed, in average characters."""


class Flow(RowsLayout):
    """Rows of boxes; the boxes of a row have one height. What is hidden takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[tuple[int, int], int] = {}  # of an item in a width
        super().__init__(parent)

    def keep(self, most: int) -> None:
        """Take the boxes after the first ones away."""
        while len(self.items) > most:
            item = self.items.pop()
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._narrowest() * 2 + self.spacing(), self.minimumSize().height())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]

    @override
    def minimumSize(self) -> QSize:
        heights = [item.minimumSize().height() for item in self._shown()]
        return QSize(self._narrowest(), max(heights, default=0))

    def _narrowest(self) -> int:
        widget = self.parentWidget()
        return NARROWEST * widget.fontMetrics().averageCharWidth() if widget else 0

    @override
    def place(self, area: QRect, *, really: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        gap = self.spacing()
        fit = max(1, (area.width() + gap) // (self._narrowest() + gap))
        columns = min(fit, len(shown))
        width = max(1, (area.width() - gap * (columns - 1)) // columns)
        top = area.y()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(self._height(item, width) for item in row)
            for number, item in enumerate(row):
                if really:
                    corner = QPoint(area.x() + number * (width + gap), top)
                    item.setGeometry(QRect(corner, QSize(width, height)))
            top += height + gap
        return top - gap - area.y()

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def _height(self, item: QLayoutItem, width: int) -> int:
        """How high a box is; Qt asks dozens of times before anything changes."""
        asked = id(item), width
        if asked not in self._heights:
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else 0
            self._heights[asked] = tall or item.sizeHint().height()
        return self._heights[asked]
