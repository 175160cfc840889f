"""Words that stand back: a hint, a note, what is not pressing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def muted(text: str, parent: QWidget) -> QLabel:
    """Return a label for such words, as they are typed and over as many lines as they need."""
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
