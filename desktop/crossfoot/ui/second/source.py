"""The sealed text as the second clerk reads it: only their own figures are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from crossfoot.ui.pages.announcements.chips import Chip, ChipKind, ChipState, Span
from crossfoot.ui.pages.announcements.source_view import SourceView
from crossfoot.ui.pages.announcements.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from crossfoot.reading.second import ReadFigure

_MOVES = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class BlindSource(SourceView):
    """Arrow keys move the caret, with Shift they select, Enter records what is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Source text, without the first reading"))
        self.setCursorWidth(1)

    def show_figures(self, figures: Iterable[ReadFigure]) -> None:
        """Mark what this clerk recorded."""
        chips = tuple(
            Chip(
                one.wording,
                ChipKind.MONEY,
                ChipState.RECORDED,
                tuple(Span(*span) for span in one.spans),
                one.id,
            )
            for one in figures
        )
        self.show_bench(Workbench(chips=chips))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            QTextEdit.keyPressEvent(self, event)  # the caret, not the next figure
        else:
            super().keyPressEvent(event)
