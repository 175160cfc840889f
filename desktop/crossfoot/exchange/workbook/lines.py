"""A sheet of lines rather than of one table: the Cover, and what stands around a picture."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook import guard, stream
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.style import BARE, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.styles.cell_style import StyleArray

    from crossfoot.exchange.workbook.archive import Page
    from crossfoot.exchange.workbook.book import Book

LINE = 15.0
"""Points of a line of text with the space about it."""


class Lines:
    """Lines on a sheet, each of styled cells from the first column on."""

    def __init__(self, book: Book, page: Page) -> None:
        self._book = book
        self._rows = book.archive.begin(page)
        self.row = 0

    def add(self, cells: Sequence[tuple[Any, StyleArray]], height: float = LINE) -> None:
        """Add a line of text, whole numbers, `Link` and `Formula`."""
        self.row += 1
        number = str(self.row)
        pieces = [""]
        for letter, (value, style) in zip(ascii_uppercase, cells, strict=False):
            if value is not None:
                pieces[-1] += stream.head(letter)
                pieces.append(self._content(f"{letter}{number}", value, style))
        self._rows.row(number, height, pieces)

    def finish(self) -> None:
        """End the sheet."""
        self._book.archive.finish(self._rows)

    def _content(self, place: str, value: Any, style: StyleArray) -> str:  # noqa: ANN401
        number = self._book.styles.index(style)
        if isinstance(value, Formula):
            return stream.formula(number, value.text[1:], value.value)
        if isinstance(value, Link):
            self._rows.link(place, target=value.target, location=value.place)
            number = self._book.styles.number(Kind.TEXT, BARE, link=True)
            value = value.text
        if isinstance(value, str):
            safe = guard.text(value)
            self._book.scrubbed += safe.scrubbed
            self._book.cut += safe.cut
            return stream.text(number, safe.text)
        return stream.number(number, value)
