"""A whole number, typed or stepped with the arrow keys; it looks like every other editor."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from crossfoot.ui.theme.tokens import STEP


class NumberEdit(QSpinBox):
    """A spin box without its two small buttons, which the style sheet takes away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(STEP, 0, STEP, 0)  # its frame's padding does not reach it
