"""A text as lines cut into cells, for the tables and lists that are pasted from the web."""

from __future__ import annotations

import re
from typing import NamedTuple

from crossfoot.reading.tables.currencies import SIGNS
from crossfoot.reading.tokens import BREAK

# A longer line is prose. It also bounds what a pattern may look through.
_LONGEST_LINE = 300
_FIRST_YEAR, _LAST_YEAR = 1900, 2100

_CUTS = frozenset("\t|:")
_NUMBER_ENDS = frozenset("0123456789)*†")
_SIGN = f"(?:[A-Z]{{0,3}}[{''.join(SIGNS)}] ?)"
_NUMBER = re.compile(rf"[(]?[-−]?{_SIGN}?[-−]?\d[\d.,' \u00a0]*[)]?[*†]?$")
_BARE = r"\d[\d.,' \u00a0]*"
# A number in a cell of its own with the words that most often qualify one there, or a range.
_WORDED = re.compile(
    rf"(?:[~≈<>≤≥] ?|(?:up to|over|about|around|some|approx\.?|circa|ca?\.|at least|more than|"
    rf"nearly|almost|under|below|до|от|свыше|более|больше|около|ок\.|примерно|не менее|не более|"
    rf"порядка|почти|менее) ){_BARE}$|{_BARE}(?:\+|[–-] ?{_BARE})$",
    re.IGNORECASE,
)
_CELLS = {"\t": re.compile(r"\t"), "|": re.compile(r"\|"), "  ": re.compile(r" {2,}")}
_LAST_WORD = re.compile(r" (?=[-−]?\d[\d,']*[.,]\d+$)")
_AFTER_COLON = re.compile(r":\s(?=[^:]*$)")
_AFTER_DASH = re.compile(r" [–—-] (?=[^–—-]*$)")


class Cell(NamedTuple):
    """A cell of a line: its text without the space about it, and where it starts in the text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where its text ends."""
        return self.start + len(self.text)

    @property
    def is_number(self) -> bool:
        """Whether nothing but a number stands in it, with the sign of a currency or without."""
        return bool(self.text) and _NUMBER.match(self.text) is not None

    @property
    def is_worded(self) -> bool:
        """Whether nothing but a qualified number or a range stands in it ("up to 75", "75–80")."""
        return _WORDED.match(self.text) is not None

    @property
    def is_signed(self) -> bool:
        """Whether it is a number with the sign of a currency."""
        return self.is_number and not SIGNS.keys().isdisjoint(self.text)

    @property
    def is_year(self) -> bool:
        """Whether its number is printed like a year."""
        return self.text.isdigit() and _FIRST_YEAR <= int(self.text[:5]) <= _LAST_YEAR


class Line(NamedTuple):
    """A line of the text; no cells where it is too long to be of a table."""

    start: int
    text: str
    cells: tuple[Cell, ...]

    @property
    def is_row(self) -> bool:
        """Whether a number stands in one of its cells, the label apart.

        A currency's sign beside it is one only in columns: "Fee: $5" says all itself.
        """
        cells = self.cells[len(self.cells) > 1 :]
        if any(cell.is_number and (self.is_cut or not cell.is_signed) for cell in cells):
            return True
        return self.is_cut and any(cell.is_worded for cell in cells)

    @property
    def is_cut(self) -> bool:
        """Whether it has columns, as a table has and a list has not."""
        return len(self.cells) > 1 and has_columns(self.text)

    @property
    def is_header(self) -> bool:
        """Whether its numbers are all years, as over columns."""
        numbers = [cell for cell in self.cells if cell.is_number]
        years = all(cell.is_year for cell in numbers)
        return years and (bool(numbers) or not any(cell.is_worded for cell in self.cells))

    def is_columned(self, row: Line) -> bool:
        """Whether it has the columns of a row below, and is no caption over them."""
        alike = any(mark in self.text and mark in row.text for mark in _CELLS)
        return alike and len(self.cells) > 1


def has_columns(text: str) -> bool:
    """Whether something in a text parts columns; most texts are not read further for tables."""
    return any(mark in text for mark in _CELLS)


def lines_of(text: str) -> list[Line]:
    """Cut a text into lines, and those into cells."""
    lines: list[Line] = []
    start = 0
    for part in text.split(BREAK):
        cells = _cells(part, start) if len(part) <= _LONGEST_LINE else ()
        lines.append(Line(start, part, cells))
        start += len(part) + 1
    return lines


def _cells(line: str, start: int) -> tuple[Cell, ...]:
    """Cut a line at tabs, bars, wide gaps, its last colon or before a last number."""
    if not (_CUTS.intersection(line) or "  " in line or line.rstrip()[-1:] in _NUMBER_ENDS):
        return (_cell(line, start),)
    cut: re.Pattern[str] | None = next(
        (each for mark, each in _CELLS.items() if mark in line), None
    )
    for pattern in (cut, _AFTER_COLON, _AFTER_DASH, _LAST_WORD):
        if pattern is None or not (ends := [match.span() for match in pattern.finditer(line)]):
            continue
        edges = [0, *(edge for span in ends for edge in span), len(line)]
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return tuple(_cell(line[first:last], start + first) for first, last in pairs)
    return (_cell(line, start),)


def _cell(text: str, start: int) -> Cell:
    bare = text.strip()
    return Cell(start + text.index(bare) if bare else start, bare)
