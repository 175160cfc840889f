"""A sheet that holds one table: a header row, rows streamed to disk, filters, frozen header.

One grain a sheet, no blank row, no merged cell. A table longer than a sheet goes on in the next,
which is named after it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import Rule
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.style import RULED, STORED, Dress, Kind, Styles, differential

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openpyxl.styles.cell_style import StyleArray

MOST_ROWS = 1_048_576
MOST_LINKS = 65_530
"""Links a sheet may have; the rest stay text."""

LINE_HEIGHT = 13.5
"""Points, for the size of our text."""
LETTERS = 1.15
"""Letters of our text to a unit of a column's width, which is a digit of the standard font."""
HIGHEST = 409.0
"""Points; the format's limit."""
PAPER_WIDTH = 210
"""Characters of our text across a landscape A4 that can still be read."""

TimeOf = Callable[[str], object]
Page = Any
"""A write-only sheet of openpyxl, whose published types leave out most of what it can do."""
Cell = Any
"""A cell of one; styles are shared through `_style`, the only way there is."""
Value = Any
"""What a row holds: text, hundredths (or a plain count), `Link`, `Formula`, or None for a blank."""


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads somewhere. target: a web address. place: a cell, "'Figures'!A2"."""

    text: str
    target: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula of our own, with its "=". cents: whether its value has decimals to show."""

    text: str
    cents: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    stored:   the value at export beside a formula: shown quieter.
    colours:  word to (ground, ink) where a word is coloured as well.
    """

    title: str
    kind: Kind
    width: int
    stored: bool = False
    colours: Mapping[str, tuple[str, str]] = field(default_factory=dict)


class Book:
    """A workbook being written.

    scrubbed, cut, long_numbers: what cells could not hold; the Cover says so.
    """

    def __init__(self, most_rows: int = MOST_ROWS) -> None:
        self.workbook = Workbook(write_only=True)
        self.styles = Styles(self.workbook)
        self.most_rows = most_rows
        self.scrubbed = self.cut = self.long_numbers = 0
        self._tables = 0

    def page(self, name: str, number: int, after: Page | None) -> Page:
        """Make a sheet, behind another of the same table."""
        place = None if after is None else self.workbook.index(after) + 1
        made: Page = self.workbook.create_sheet(guard.title(name, number), place)
        return made

    def abandon(self) -> None:
        """End every sheet that is still being written, and remove what it wrote."""
        for page in self.workbook.worksheets:
            sheet: Page = page
            if not sheet.closed:
                sheet.close()
            with contextlib.suppress(OSError, ValueError):  # those saved are gone already
                sheet._writer.cleanup()  # noqa: SLF001  (it leaves this to the end of the program)

    def next_table(self) -> int:
        """The number of a new table; a bare word could be the address of a cell."""
        self._tables += 1
        return self._tables

    def cell(self, sheet: Page, value: Value, kind: Kind, dress: Dress = RULED) -> Cell:
        """A cell of a table for a value of its column's kind; a blank is ruled as well."""
        if value is None:
            return self._plain(sheet, None, kind, dress)
        if isinstance(value, Formula):
            return self._plain(sheet, value.text, Kind.CENTS if value.cents else kind, dress)
        if isinstance(value, Link):
            return self._link(sheet, value, kind, dress)
        if not isinstance(value, str) and kind in _AMOUNTS:
            if kind is Kind.AMOUNT and value % 100:
                kind = Kind.CENTS
            value = guard.number(value, _AMOUNTS[kind])
            self.long_numbers += isinstance(value, str)
        elif isinstance(value, str) and kind in _TIMES:
            value = _TIMES[kind](value)
        if isinstance(value, str):
            return self._text(sheet, value, kind, dress)
        return self._plain(sheet, value, kind, dress)

    def line(self, sheet: Page, value: str, style: StyleArray) -> Cell:
        """A cell of the Cover."""
        cell: Cell = WriteOnlyCell(sheet)
        self._put(cell, value)
        cell._style = style  # noqa: SLF001
        return cell

    def _put(self, cell: Cell, value: str) -> bool:
        """Set a text as text, whatever it looks like; say if it looks like a formula."""
        safe = guard.text(value)
        self.scrubbed += safe.scrubbed
        self.cut += safe.cut
        cell.value = safe.text
        cell.data_type = "s"
        return safe.calls

    def _text(self, sheet: Page, value: str, kind: Kind, dress: Dress) -> Cell:
        cell: Cell = WriteOnlyCell(sheet)
        marked = self._put(cell, value)
        cell._style = self.styles.cell(kind, dress, marked=marked)  # noqa: SLF001
        return cell

    def _plain(self, sheet: Page, value: Value, kind: Kind, dress: Dress) -> Cell:
        cell: Cell = WriteOnlyCell(sheet, value)
        cell._style = self.styles.cell(kind, dress)  # noqa: SLF001
        return cell

    def _link(self, sheet: Page, link: Link, kind: Kind, dress: Dress) -> Cell:
        target = guard.address(link.target) if link.target else None
        if (target is None and link.place is None) or len(sheet._hyperlinks) >= MOST_LINKS:  # noqa: SLF001
            return self._text(sheet, link.text, kind, dress)
        cell: Cell = WriteOnlyCell(sheet)
        marked = self._put(cell, link.text)
        cell._hyperlink = Hyperlink(ref="A1", target=target, location=link.place)  # noqa: SLF001
        cell._style = self.styles.cell(kind, dress, link=True, marked=marked)  # noqa: SLF001
        return cell


_AMOUNTS = {Kind.AMOUNT: 100, Kind.CENTS: 100, Kind.MILLIONS: 100_000_000, Kind.WEIGHT: 100}
_TIMES: dict[Kind, TimeOf] = {Kind.DAY: guard.day, Kind.MOMENT: guard.moment}


class Sheet:
    """A table on one sheet, or on several where one is too short."""

    def __init__(
        self, book: Book, name: str, columns: Sequence[Column], *, frozen: int = 1
    ) -> None:
        self.name = name
        self.columns = columns
        self.rows = 0
        self._book = book
        self._frozen = frozen
        self._pages: list[Page] = []
        self._filled = 0
        self._turn()

    @property
    def title(self) -> str:
        """The title of the sheet that the next row goes to."""
        return str(self._pages[-1].title)

    @property
    def next_row(self) -> int:
        """The number of the next row."""
        return self._filled + 1

    def letter(self, title: str, further: int = 0) -> str:
        """The letter of a column, or of one so many further right."""
        names = [column.title for column in self.columns]
        return get_column_letter(names.index(title) + 1 + further)

    def keep_together(self, count: int) -> None:
        """Go on to a new sheet unless so many rows fit on this one."""
        if self._filled + count > self._book.most_rows and self._filled > 1:
            self._turn()

    def append(self, values: Sequence[Value]) -> None:
        """Add a row."""
        self.keep_together(1)
        page = self._pages[-1]
        row = [
            self._book.cell(page, value, column.kind, STORED if column.stored else RULED)
            for value, column in zip(values, self.columns, strict=True)
        ]
        page.row_dimensions[self.next_row].height = self._height(values)
        page.append(row)
        del page.row_dimensions[self.next_row]  # written; a million would fill the memory
        self._filled += 1
        self.rows += 1

    def _height(self, values: Sequence[Value]) -> float:
        """How high a row is: no program works it out for wrapped text when it opens a file."""
        lines = 1
        for value, column in zip(values, self.columns, strict=True):
            if column.kind is Kind.PROSE and isinstance(value, str):
                lines = max(lines, lines_of(value, column.width))
        return min(HIGHEST, LINE_HEIGHT * lines + 3)

    def finish(self) -> None:
        """End the last sheet."""
        self._dress(self._pages[-1], self._filled)

    def _turn(self) -> None:
        """Begin a new sheet."""
        before = self._pages[-1] if self._pages else None
        if before is not None:
            self._dress(before, self._filled)
        page = self._book.page(self.name, len(self._pages) + 1, before)
        self._pages.append(page)
        for number, column in enumerate(self.columns, start=1):
            page.column_dimensions[get_column_letter(number)].width = column.width
        page.freeze_panes = f"{get_column_letter(self._frozen + 1)}2"
        page.sheet_view.showGridLines = False
        page.row_dimensions[1].height = 32
        width = sum(column.width for column in self.columns)
        _set_up_print(page, across=max(1, round(width / PAPER_WIDTH)))
        page.print_title_rows = "1:1"
        page.print_title_cols = f"A:{get_column_letter(self._frozen)}"
        header = self._book.styles.header
        page.append(
            [self._book.line(page, column.title, header(column.kind)) for column in self.columns]
        )
        self._filled = 1

    def _dress(self, page: Page, last: int) -> None:
        """Give a full sheet its table with filters, and its coloured words.

        A table without a row makes Excel offer a repair, so an empty sheet has none.
        """
        if last == 1:
            return
        end = f"{get_column_letter(len(self.columns))}{last}"
        number = self._book.next_table()
        table: Any = Table(id=number, displayName=f"tbl{number}{self.name}", ref=f"A1:{end}")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        table._initialise_columns()  # noqa: SLF001  (write-only sheets leave this to the caller)
        table.tableColumns = [
            TableColumn(id=place, name=column.title)
            for place, column in enumerate(self.columns, start=1)
        ]
        page.tables.add(table)  # add_table warns of what was just done
        for place, column in enumerate(self.columns, start=1):
            letter = get_column_letter(place)
            for word, colours in column.colours.items():
                page.conditional_formatting.add(
                    f"{letter}2:{letter}{last}", _when_word(word, colours)
                )


def _when_word(word: str, colours: tuple[str, str]) -> Rule:
    quoted = word.replace('"', '""')
    return Rule(type="cellIs", operator="equal", formula=[f'"{quoted}"'], dxf=differential(colours))


def lines_of(text: str, width: int) -> int:
    """How many lines a text takes in a column, near enough for the height of its row."""
    return sum(1 + int(len(line) / (width * LETTERS)) for line in text.split("\n"))


def _set_up_print(page: Page, *, across: int) -> None:
    """Landscape A4, so many sheets of paper wide, the header on each."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth = across
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_options.horizontalCentered = False
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top = page.page_margins.bottom = 0.5
