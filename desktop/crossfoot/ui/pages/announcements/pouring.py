"""Puts a long text into a document a piece at a time, so that the window answers meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

PIECE = 30_000
"""Characters that are laid out without the window feeling it."""
LONGEST_LINE = 8_000
"""Characters beyond which a line is shown in several: a line is laid out whole or not at all."""
SHOWN_LINE = 4_000


class Pouring(QObject):
    """Fills one document.

    Signals:
        grown:  more of the text stands in the document; also once it is complete.
    """

    grown = Signal()

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._text = ""
        self._poured = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._pour)

    @property
    def is_done(self) -> bool:
        """Whether the whole text stands in the document."""
        return self._poured >= len(self._text)

    def begin(self, text: str, lines: QTextBlockFormat) -> None:
        """Replace what the document holds by a text; lines: how each of its lines looks."""
        self._timer.stop()
        self._text, self._poured = text, 0
        self._document.clear()
        QTextCursor(self._document).setBlockFormat(lines)
        self._pour()
        if not self.is_done:
            self._timer.start()

    @Slot()
    def _pour(self) -> None:
        piece = self._text[self._poured : self._poured + PIECE]
        self._poured += len(piece)
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(piece)
        if self.is_done:
            self._timer.stop()
        self.grown.emit()


def broken(text: str) -> tuple[str, list[int]]:
    """Return a text whose longest lines are broken up, and before which of its characters.

    Each break is one character more than the text has.

    >>> broken("one")
    ('one', [])
    """
    breaks: list[int] = []
    start = 0
    for line in text.split("\n"):
        if len(line) > LONGEST_LINE:
            breaks += _breaks(line, start)
        start += len(line) + 1
    if not breaks:
        return text, []
    ends = [*breaks, len(text)]
    pieces = [text[start:end] for start, end in zip([0, *breaks], ends, strict=True)]
    return "\n".join(pieces), breaks


def _breaks(line: str, start: int) -> Iterator[int]:
    """Yield where a line is broken: behind a blank where there is one near."""
    at = 0
    while len(line) - at > SHOWN_LINE:
        blank = line.rfind(" ", at + SHOWN_LINE // 2, at + SHOWN_LINE)
        at = at + SHOWN_LINE if blank < 0 else blank + 1
        yield start + at
