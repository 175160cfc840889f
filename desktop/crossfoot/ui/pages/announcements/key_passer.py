"""Let Ctrl+Delete through a text field, which would take it for "delete to the end of the word".

The field with the focus alone is watched, as `ui.undo` does for Ctrl+Z.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override


class KeyPasser(QObject):
    """Watches the text fields inside one widget while they have the focus."""

    def __init__(self, application: QApplication, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._watch)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        skips = event.key() == Qt.Key.Key_Delete
        if skips and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        return False

    @Slot(QWidget, QWidget)
    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
            self._watched = None
        if isinstance(new, QLineEdit) and self._inside.isAncestorOf(new):
            self._watched = new
            new.installEventFilter(self)
            new.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._watched = None
