"""A small table that is only read, a row at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


class Grid(QTableWidget):
    """Columns share the width, and words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right: Sequence[int] = ()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_heads(self, names: Sequence[str], right: Sequence[int] = ()) -> None:
        """Name the columns. right: those of numbers, which end under each other."""
        self._right = right
        self.setColumnCount(len(names))
        for column, name in enumerate(names):
            self.setHorizontalHeaderItem(column, self._cell(column, name))

    def put(self, row: int, column: int, text: str) -> None:
        """Say this in a cell."""
        self.setItem(row, column, self._cell(column, text))

    def _cell(self, column: int, text: str) -> QTableWidgetItem:
        cell = QTableWidgetItem(text)
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return cell
