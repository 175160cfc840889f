"""How large a dialog opens: what its text needs, and never more than its screen has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

EDGE = 8 * STEP
"""Pixels of the screen that a dialog leaves free, for its frame among others."""


def open_at(dialog: QWidget, across: int, down: int | None = None) -> None:
    """Give a dialog a size in average characters and lines of its text, within its screen.

    down:  None for the height that it asks for.
    """
    metrics, room = dialog.fontMetrics(), dialog.screen().availableSize()
    high = dialog.sizeHint().height() if down is None else down * metrics.lineSpacing()
    dialog.resize(
        min(across * metrics.averageCharWidth(), room.width() - EDGE),
        min(high, room.height() - EDGE),
    )
