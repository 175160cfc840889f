"""A sheet as it was read: lines of plain values, each knowing where it stood."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

MOST_ROWS = 300_000
MOST_COLUMNS = 200
MOST_CELLS = 20_000_000

Value = object
"""None, text, int, Decimal, bool, date, datetime, or `Broken`."""


class Broken(NamedTuple):
    """A cell that has no value to take. what: why, to go on after its place."""

    what: str


class Merged(NamedTuple):
    """Cells below one another that were made one. column: from 0; first, last: rows, from 1."""

    column: int
    first: int
    last: int


class Line(NamedTuple):
    """A row. number: as the program shows it, from 1 (for separated text the line of the file)."""

    number: int
    values: tuple[Value, ...]

    def at(self, column: int) -> Value:
        """The value of a column from 0; None beyond the last cell."""
        return self.values[column] if column < len(self.values) else None


@dataclass(slots=True)
class Grid:
    """A sheet, or the whole of a separated file.

    name:   of the sheet; "" for separated text.
    lines:  those that hold something, in order.
    notes:  what was not read, a sentence each.
    hidden: what the program that made it does not show, likewise.
    merged: cells that stand for several rows; the first of them holds the value.
    """

    name: str
    lines: list[Line] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)

    def place(self, column: int, number: int) -> str:
        """Where a cell stands, as a message names it: "Deals!F12", or "line 12, column F"."""
        if not self.name:
            return f"line {number}, column {letters(column)}"
        return cell_name(self.name, column, number)


def cell_name(sheet: str, column: int, number: int) -> str:
    """The address of a cell: "Deals!F12"."""
    quoted = sheet if sheet.isidentifier() else "'{}'".format(sheet.replace("'", "''"))
    return f"{quoted}!{letters(column)}{number}"


def letters(column: int) -> str:
    """The letters of a column from 0.

    >>> letters(0), letters(25), letters(26), letters(701)
    ('A', 'Z', 'AA', 'ZZ')
    """
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found
