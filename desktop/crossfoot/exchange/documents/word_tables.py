"""The tables of a Word file that are open, and how a whole one goes into lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_CELL = 400
"""Characters of a cell that holds data; a longer one is a text that a table sets beside others."""
_WIDEST = 60
"""Columns of a cell."""

Step = tuple[str, str]
"""What is done to the lines, and the words that it is done with."""


@dataclass(slots=True)
class _Cell:
    """A cell. columns: that it is wide; size: characters in it; gone: it was taken out."""

    columns: int = 1
    gone: bool = False
    size: int = 0
    steps: list[Step] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    """A row. gone: it was taken out."""

    cells: list[_Cell] = field(default_factory=list)
    gone: bool = False


@dataclass(slots=True)
class _Table:
    """A table that is open. nested: whether another stands in it, so that it lays out a page."""

    rows: list[_Row] = field(default_factory=list)
    nested: bool = False

    def is_data(self) -> bool:
        """Whether it holds rows and cells, and does not lay out a page."""
        beside = any(len(row.cells) > 1 for row in self.rows)
        short = all(cell.size <= LONGEST_CELL for row in self.rows for cell in row.cells)
        return beside and short and not self.nested


class Tables:
    """The open tables, one in the other. What stands outside of any is passed over."""

    def __init__(self) -> None:
        self._open: list[_Table] = []

    def begin(self) -> None:
        """A table begins."""
        self._open.append(_Table())

    def begin_row(self) -> None:
        """A row begins."""
        if self._open:
            self._open[-1].rows.append(_Row())

    def begin_cell(self) -> list[Step]:
        """Begin a cell; return where what is in it is put."""
        cell = _Cell()
        if self._open and self._open[-1].rows:
            self._open[-1].rows[-1].cells.append(cell)
        return cell.steps

    def take_row_out(self) -> None:
        """The open row was deleted."""
        if self._open and self._open[-1].rows:
            self._open[-1].rows[-1].gone = True

    def take_cell_out(self) -> None:
        """The open cell was deleted."""
        cell = self._cell
        if cell is not None:
            cell.gone = True

    def span(self, columns: str) -> None:
        """The open cell is so many columns wide; what is no number says nothing."""
        cell = self._cell
        if cell is not None and columns.isdecimal():
            cell.columns = min(int(columns[:3]), _WIDEST)

    def grow(self, characters: int) -> None:
        """The open cell holds so many characters more."""
        cell = self._cell
        if cell is not None:
            cell.size += characters

    def end(self) -> Iterator[Step]:
        """Yield what the table that ends does to the lines."""
        if not self._open:
            return
        table = self._open.pop()
        if self._open:
            self._open[-1].nested = True
        is_data = table.is_data()
        yield "paragraph", ""
        for row in table.rows:
            if not row.gone:
                yield "line", ""
                yield from _laid([cell for cell in row.cells if not cell.gone], is_data=is_data)
        yield "paragraph", ""

    @property
    def _cell(self) -> _Cell | None:
        """The cell that is open; None outside of tables."""
        rows = self._open[-1].rows if self._open else []
        return rows[-1].cells[-1] if rows and rows[-1].cells else None


def _laid(cells: list[_Cell], *, is_data: bool) -> Iterator[Step]:
    """Yield a row as a line of cells, or each of its cells as paragraphs."""
    for number, cell in enumerate(cells):
        if not is_data:
            yield from cell.steps
            continue
        yield ("cell" if number else "first"), ""
        yield from cell.steps
        yield "end", ""
        for _ in range(cell.columns - 1):
            yield "cell", ""
            yield "end", ""
