"""The line that a cell of a table is mended in, with what is wrong with it in words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QWidget
from typing_extensions import override

from crossfoot.ui.models.mending import BETWEEN
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from crossfoot.ui.models.mending import Mending

SHORTEST = 18
"""Width of the line in average characters; a narrower column is overlapped."""
MESSAGE = 44
"""Width of what is said under it, likewise."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ELSEWHERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Ways of losing the focus after which it comes back."""


class CellLine(QLineEdit):
    """One line over a cell; child of the table's viewport.

    Signals:
        submitted:   Enter was pressed.
        left:        Esc was pressed.
        moved:       Tab (1) or Shift+Tab (-1) was pressed.
        abandoned:   the focus went elsewhere.
    """

    submitted = Signal()
    left = Signal()
    moved = Signal(int)
    abandoned = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._complete: Callable[[str], Sequence[str]] | None = None
        self._several = False
        self._words = QStringListModel(viewport)
        self._one, self._last = QCompleter(viewport), _Last(self, viewport)
        for completer in (self._one, self._last):
            completer.setModel(self._words)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.message = QLabel(viewport)
        self.message.setProperty("role", "cell-message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        self.hide()
        self.textEdited.connect(self._offer)

    def begin(
        self, mending: Mending, text: str, name: str, complete: Callable[[str], Sequence[str]]
    ) -> None:
        """Take a cell. name: its column's; complete: what completes the words typed so far."""
        self._several = mending.several
        self._complete = complete if mending.offers is not None else None
        self._words.setStringList([])
        if self._complete is not None:
            self.setCompleter(self._last if mending.several else self._one)
        self.setAccessibleName(name)
        self.setPlaceholderText(mending.hint)
        self.setText(text)
        self.say("")
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def put_away(self) -> None:
        """Leave the cell."""
        self._complete = None
        self.setCompleter(None)  # type: ignore[arg-type]  # not ours, so it is kept
        self.message.hide()
        self.hide()

    def say(self, words: str) -> None:
        """Say what is wrong, and the way out; "" takes it away."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.setAccessibleDescription(words)
        set_style(self, "tone", str(Tone.BAD if words else Tone.PLAIN))

    def place(self, cell: QRect) -> None:
        """Stand over a cell, and the words under it, or over it where there is no room."""
        room = self._viewport.rect()
        letter = self.fontMetrics().averageCharWidth()
        width = min(max(cell.width(), SHORTEST * letter), room.width())
        left = max(0, min(cell.left(), room.width() - width))
        height = min(cell.height(), self.sizeHint().height())
        self.setGeometry(left, cell.center().y() - height // 2, width, height)
        if self.message.isHidden():
            return
        wide = min(max(width, MESSAGE * letter), room.width())
        high = self.message.heightForWidth(wide)
        start = max(0, min(left, room.width() - wide))
        under = self.geometry().bottom() + STEP // 2
        top = under if under + high <= room.height() else self.geometry().top() - high - STEP // 2
        self.message.setGeometry(start, top, wide, high)
        self.message.raise_()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in ENTER:
            self.submitted.emit()
        elif key == Qt.Key.Key_Escape:
            if self._is_offering():
                event.ignore()  # the words that are offered go first
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Down and self._complete is not None and not self._is_offering():
            self._offer_all()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the cells of the table."""
        self.moved.emit(1 if next else -1)
        return True

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in ELSEWHERE and self.isVisible():
            self.abandoned.emit()

    def _is_offering(self) -> bool:
        completer = self.completer()
        popup = None if completer is None else completer.popup()
        return popup is not None and popup.isVisible()

    @Slot(str)
    def _offer(self, text: str) -> None:
        if self._complete is not None:
            word = text.rsplit(BETWEEN, 1)[-1].strip() if self._several else text.strip()
            self._words.setStringList(list(self._complete(word)) if word else [])

    def _offer_all(self) -> None:
        """Show every choice, whatever is typed."""
        assert self._complete is not None
        self._words.setStringList(list(self._complete("")))
        self.completer().complete()


class _Last(QCompleter):
    """Completes the last of several words."""

    def __init__(self, line: CellLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line

    @override
    def splitPath(self, path: str) -> list[str]:
        return [path.rsplit(BETWEEN, 1)[-1].strip()]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, found, _ = self._line.text().rpartition(BETWEEN)
        word = str(index.data())
        return f"{before.strip()}{BETWEEN} {word}" if found else word
