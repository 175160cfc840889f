"""Pieces of a web page to lines: paragraphs apart, list items marked, rows of a table by tabs."""

from __future__ import annotations

import re

_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_AROUND_BREAK = re.compile(r" *\n *")
_AROUND_CELL = re.compile(r" *\t *")
_MANY_SPACES = re.compile(" {2,}")
_MANY_BREAKS = re.compile(r"\n{3,}")
_EMPTY_CELLS = re.compile(r"(?<!\t)\t+(?=\n|$)")
_KEPT = "\ue000"
"""Stands for a space that means something until the others are gone; no page has it to say."""
ITEM = "• "
_NOTE = re.compile(r"\d{1,2}", re.ASCII)
_BEFORE_NOTE = re.compile(r"[^\W\d_]{3}[.,;”\"')]?$")
_BEFORE_WORDS = re.compile("•[ \n]*(?:•[ \n]*)*")
"""A mark and what parts it from its words; of an item that only holds a list, the marks of both."""
_BETWEEN_ITEMS = re.compile("\n+• ")


class Blocks:
    """Gathers a text.

    A cell holds its row together: what would break a line inside it is a space.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._cells = 0

    def words(self, text: str, *, kept: bool = False, raised: bool = False) -> None:
        """Some text.

        kept:    its own spaces and lines mean something.
        raised:  it stands above the line: a number behind a word is the mark of a note.
        """
        if raised and _NOTE.fullmatch(text.strip()) and _BEFORE_NOTE.search(self._last):
            text = f"[{text.strip()}]"
        if kept and not self._cells:
            plain = text.replace("\r\n", "\n").replace("\t", "    ")
            self._pieces.append(plain.replace(" ", _KEPT))
        else:
            self._pieces.append(_SPACE.sub(" ", text))

    @property
    def _last(self) -> str:
        return self._pieces[-1] if self._pieces else ""

    def paragraph(self) -> None:
        """What follows begins a paragraph."""
        self._pieces.append(" " if self._cells else "\n\n")

    def line(self) -> None:
        """What follows begins a line."""
        self._pieces.append(" " if self._cells else "\n")

    def item(self) -> None:
        """What follows is an item of a list."""
        self._pieces.append(" " if self._cells else f"\n{ITEM}")

    def begin_cell(self, *, first: bool) -> None:
        """A cell of a table begins."""
        if not first and not self._cells:
            self._pieces.append("\t")
        self._cells += 1

    def end_cell(self) -> None:
        """It ends."""
        self._cells = max(0, self._cells - 1)

    def text(self) -> str:
        """Everything, without needless space."""
        # Runs are shortened first: the patterns after that would try each start of a long one.
        text = _MANY_SPACES.sub(" ", "".join(self._pieces))
        text = _AROUND_CELL.sub("\t", text)
        text = _AROUND_BREAK.sub("\n", text)
        text = _MANY_BREAKS.sub("\n\n", text)
        text = _EMPTY_CELLS.sub("", text)
        text = _BEFORE_WORDS.sub(ITEM, text)
        text = _BETWEEN_ITEMS.sub(f"\n{ITEM}", text)
        return _MANY_BREAKS.sub("\n\n", text).strip("\n ").replace(_KEPT, " ")
