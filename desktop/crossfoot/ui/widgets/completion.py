"""Words offered while a line is typed; Enter takes the one chosen, and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLineEdit

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completion(QCompleter):
    """Completes a line from what its offers find; the line takes it as its completer.

    Left to Qt, the Enter that takes a word would also be the line's own, and save a whole form.
    offers: the words for what is typed so far, the best first; asked for no empty line.
    """

    def __init__(self, line: QLineEdit, offers: Callable[[str], Sequence[str]]) -> None:
        super().__init__(line)
        self._words = QStringListModel(self)
        self._offers = offers
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.setCompleter(self)
        line.textEdited.connect(self._offer)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in ENTER
            and isinstance(watched, QAbstractItemView)
            and watched.selectedIndexes()
        ):
            watched.hide()  # its words stand in the line since it was gone to
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _offer(self, text: str) -> None:
        typed = text.strip()
        self._words.setStringList(list(self._offers(typed)) if typed else [])


def among(words: Sequence[str]) -> Callable[[str], list[str]]:
    """Return what finds the words that hold what is typed: first those that begin with it."""

    def find(typed: str) -> list[str]:
        sought = typed.casefold()
        held = [word for word in words if sought in word.casefold()]
        return sorted(held, key=lambda word: not word.casefold().startswith(sought))

    return find
