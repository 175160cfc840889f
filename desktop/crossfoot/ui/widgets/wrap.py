"""A layout that puts controls side by side at their own widths, in as many rows as it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from typing_extensions import override

from crossfoot.ui.widgets.rows_layout import RowsLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class Wrap(RowsLayout):
    """Rows of controls, so that no text size makes a bar wider than its page.

    A control that grows takes what is left of its row, and gives up width before a row is begun.

    right: whether the rows end at the right edge, rather than begin at the left one.
    """

    def __init__(self, parent: QWidget | None = None, *, right: bool = False) -> None:
        super().__init__(parent)
        self._growing: list[QWidget] = []
        self._right = right

    def add(self, widget: QWidget, *, before: QWidget | None = None, grows: bool = False) -> None:
        """Put a control at the end, or before another."""
        self.addWidget(widget)
        if grows:
            self._growing.append(widget)
        if before is not None:
            item = self.items.pop()
            place = next(n for n, each in enumerate(self.items) if each.widget() is before)
            self.items.insert(place, item)
        self.invalidate()

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal if self._growing else Qt.Orientation(0)

    @override
    def sizeHint(self) -> QSize:
        widths = [self._width(item) for item in self._shown()]
        heights = [item.sizeHint().height() for item in self._shown()]
        gaps = self.spacing() * max(len(widths) - 1, 0)
        return QSize(sum(widths) + gaps, max(heights, default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [QSize(self._width(item), item.sizeHint().height()) for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self.items if not item.isEmpty()]

    def _width(self, item: QLayoutItem) -> int:
        grows = item.widget() in self._growing
        return item.minimumSize().width() if grows else item.sizeHint().width()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = width
        for item in self._shown():
            wanted = self._width(item)
            if rows and used + self.spacing() + wanted <= width:
                rows[-1].append(item)
                used += self.spacing() + wanted
            else:
                rows.append([item])
                used = wanted
        return rows

    @override
    def place(self, area: QRect, *, really: bool) -> int:
        top, gap = area.y(), self.spacing()
        for row in self._rows(area.width()):
            height = max(item.sizeHint().height() for item in row)
            widths = [min(self._width(item), area.width()) for item in row]
            spare = area.width() - sum(widths) - gap * (len(row) - 1)
            growing = [n for n, item in enumerate(row) if item.widget() in self._growing]
            for number in growing:
                widths[number] += spare // len(growing)
            left = area.x() + (spare if self._right and not growing else 0)
            for item, width in zip(row, widths, strict=True):
                if really:
                    size = QSize(width, min(item.sizeHint().height(), height))
                    down = (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, top + down), size))
                left += width + gap
            top += height + gap
        return max(top - gap - area.y(), 0)
