"""Ctrl+Z everywhere: a text field with something to undo takes it first, then the ledger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

Standard = QKeySequence.StandardKey
TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)


class UndoPasser(QObject):
    """Lets a field that has nothing left to undo pass the key on to the window's action.

    Qt's text fields claim Ctrl+Z even with an empty undo history. The field with the focus alone
    is watched, since a filter on the whole application would run for every event.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._watch)
        self._watch(None, application.focusWidget())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(Standard.Undo), event.matches(Standard.Redo)
            if (undo and not _can(watched, "undo")) or (redo and not _can(watched, "redo")):
                event.ignore()
                return True
        return False

    @Slot(QWidget, QWidget)
    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = None
        if isinstance(new, TEXTS):
            self._watched = new
            new.installEventFilter(self)
            new.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._watched = None


def _can(field: QObject, what: str) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if what == "undo" else field.isRedoAvailable()
    if isinstance(field, (QPlainTextEdit, QTextEdit)):
        document = field.document()
        can = document.isUndoAvailable() if what == "undo" else document.isRedoAvailable()
        return can and not field.isReadOnly()
    return False
