"""A sheet that holds one table: a header row, rows streamed into the file, filters, frozen header.

One grain a sheet, no blank row, no merged cell. A table longer than a sheet goes on in the next,
which is named after it.
"""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any

from openpyxl.formatting.rule import Rule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo

from crossfoot.exchange.workbook import guard, stream
from crossfoot.exchange.workbook.base import EDITABLE, base_of, said
from crossfoot.exchange.workbook.cells import Cells, Link
from crossfoot.exchange.workbook.columns import BASE, Table
from crossfoot.exchange.workbook.holding import held
from crossfoot.exchange.workbook.style import RULED, STORED, Kind, differential

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.exchange.workbook.archive import Page, Rows
    from crossfoot.exchange.workbook.book import Book
    from crossfoot.exchange.workbook.cells import Value
    from crossfoot.exchange.workbook.columns import Column

LINE_HEIGHT = 13.5
"""Points, for the size of our text."""
LETTERS = 1.15
"""Letters of our text to a unit of a column's width, which is a digit of the standard font."""
HIGHEST = 409.0
"""Points; the format's limit."""
PAPER_WIDTH = 210
"""Characters of our text across a landscape A4 that can still be read."""
MOST_COLUMNS = 16_384
"""Of a sheet; a table leaves one for its base."""
AT_ONCE = 200
"""Rows that are written together, column by column."""
ROOM_TO_ADD = 500
"""Rows below a table that offer its lists as well, for those who add some: where there are any."""


class Sheet:
    """A table on one sheet, or on several where one is too short."""

    def __init__(self, book: Book, table: Table) -> None:
        self.name = table.name
        self.rows = 0
        self._book = book
        self.table = table
        assert len(table.columns) < MOST_COLUMNS, "openpyxl itself lets further ones pass"
        self._choose(table.columns)
        book.sheets.append(self)
        self._wraps = [
            (number, column.width, int(column.width * LETTERS))
            for number, column in enumerate(self.columns)
            if column.kind is Kind.PROSE
        ]
        letters = [get_column_letter(place) for place, _ in enumerate(self.columns, start=1)]
        self._first, *heads = map(stream.head, letters)
        self._cells = [
            Cells(book, letter, column.kind, STORED if column.stored else RULED, after)
            for letter, column, after in zip(letters, self.columns, [*heads, ""], strict=True)
        ]
        self._pages: list[Page] = []
        self._stream: Rows | None = None
        self._waiting: list[Sequence[Value]] = []
        self._filled = 0
        self._turn()

    def _choose(self, columns: Sequence[Column]) -> None:
        """Settle which columns there are: a publication leaves private ones out."""
        titles = [column.title for column in columns]
        edited = () if self._book.profile.is_public else EDITABLE.get(self.name, ())
        self._edited = [
            (titles.index(t), columns[titles.index(t)].kind) for t in edited if t in titles
        ]
        kept = [
            number
            for number, column in enumerate(columns)
            if not (column.private and self._book.profile.is_public)
        ]
        self._kept = kept if len(kept) < len(columns) else None
        shown = tuple(columns[number] for number in kept)
        self.columns = (*shown, BASE) if self._edited else shown

    @property
    def title(self) -> str:
        """The title of the sheet that the next row goes to."""
        return str(self._pages[-1].title)

    @property
    def page(self) -> Page:
        """The sheet that the next row goes to."""
        return self._pages[-1]

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
        if self._filled + count > self._book.most_rows and self._filled > self._head:
            self._turn()

    def append(self, values: Sequence[Value]) -> None:
        """Add a row."""
        if self._filled >= self._book.most_rows:
            self._turn()
        self._filled += 1
        self.rows += 1
        self._waiting.append(values)
        if len(self._waiting) >= AT_ONCE:
            self._write()

    def _write(self) -> None:
        """Write the rows that wait; a sheet that can come back edited adds their base."""
        if not self._waiting:
            return
        rows = self._stream
        assert rows is not None
        columns: list[Sequence[Value]] = list(zip(*self._waiting, strict=True))
        if self._edited:
            columns.append(self._bases(columns))
        elif self._kept is not None:
            columns = [columns[number] for number in self._kept]
        filled = range(self._filled - len(self._waiting) + 1, self._filled + 1)
        numbers = [str(number) for number in filled]
        written = [
            cells.column(values, numbers, rows)
            for cells, values in zip(self._cells, columns, strict=True)
        ]
        heights = self._heights(columns, len(numbers))
        for number, height, *cells in zip(numbers, heights, repeat(self._first), *written):
            rows.row(number, height, cells)
        self._waiting.clear()

    def _bases(self, columns: Sequence[Sequence[Value]]) -> list[str]:
        """The base of each row."""
        texts = [[read_back(value, kind) for value in columns[at]] for at, kind in self._edited]
        return [base_of(cells) for cells in zip(*texts, strict=True)]

    def _heights(self, columns: Sequence[Sequence[Value]], count: int) -> Iterable[float]:
        """How high rows are: no program works it out for wrapped text when it opens a file."""
        lines = [1] * count
        for number, width, letters in self._wraps:
            for row, value in enumerate(columns[number]):
                # An address is a Link, and makes no row higher: its end is cut.
                if type(value) is str and (len(value) > letters or "\n" in value):
                    lines[row] = max(lines[row], lines_of(value, width))
        return (min(HIGHEST, LINE_HEIGHT * each + 3) for each in lines)

    def finish(self) -> None:
        """End the last sheet."""
        self._end()

    @property
    def _head(self) -> int:
        return self._book.profile.header_row

    def _turn(self) -> None:
        """Begin a new sheet."""
        before = self._pages[-1] if self._pages else None
        if before is not None:
            self._end()
        if len(self._pages) == 1:
            self._book.split.append(self.name)
        page = self._book.page(self.name, len(self._pages) + 1, before)
        self._pages.append(page)
        for number, column in enumerate(self.columns, start=1):
            page.column_dimensions[get_column_letter(number)].width = column.width
        width = sum(column.width for column in self.columns)
        _set_up_print(page, across=max(1, round(width / PAPER_WIDTH)))
        page.print_title_rows = f"{self._head}:{self._head}"
        page.print_title_cols = f"A:{get_column_letter(self.table.frozen)}"
        if self._book.profile.is_public:
            self._head_public(page)
        else:
            page.freeze_panes = f"{get_column_letter(self.table.frozen + 1)}2"
            page.sheet_view.showGridLines = False
            _number_pages(page)
        page.row_dimensions[self._head].height = 32
        header = self._book.styles.header
        self._book.header(page, [(column.title, header(column.kind)) for column in self.columns])
        self._filled = self._head
        self._stream = self._book.archive.begin(page, aside=self.table.aside)

    def _head_public(self, page: Page) -> None:
        """A title and a sentence above the table, as a publication has them."""
        styles = self._book.styles
        title = self.name if len(self._pages) == 1 else f"{self.name}, continued"
        self._book.header(page, [(title, styles.heading(13))])
        blank = "Blank cells: not stated by any source, or nothing to tell."
        told = f"One table; a row is {self.table.meaning}. {blank}"
        self._book.header(page, [(told, styles.heading(11, bold=False))])

    def _end(self) -> None:
        """Give a full sheet its table with filters, its coloured words and its lists.

        A table without a row makes Excel offer a repair, so an empty sheet has none.
        """
        assert self._stream is not None
        self._write()
        if self._filled > self._head:
            self._dress(self._pages[-1], self._filled)
        self._book.archive.finish(self._stream)
        self._stream = None

    def _dress(self, page: Page, last: int) -> None:
        public, first = self._book.profile.is_public, self._head
        end = f"{get_column_letter(len(self.columns))}{last}"
        number = self._book.next_table()
        name = f"tbl{number}{self.name.replace(' ', '')}"
        table: Any = ExcelTable(id=number, displayName=name, ref=f"A{first}:{end}")
        table.tableStyleInfo = TableStyleInfo(
            name=None if public else "TableStyleLight1", showRowStripes=False
        )
        table._initialise_columns()  # noqa: SLF001  (rows that are streamed leave this to us)
        if public:
            table.autoFilter = None
        table.tableColumns = [
            TableColumn(id=place, name=column.title)
            for place, column in enumerate(self.columns, start=1)
        ]
        page.tables.add(table)  # add_table warns of what was just done
        if public:
            return
        for place, column in enumerate(self.columns, start=1):
            letter = get_column_letter(place)
            for word, colours in column.colours.items():
                page.conditional_formatting.add(
                    f"{letter}{first + 1}:{letter}{last}", _when_word(word, colours)
                )
            room = min(last + ROOM_TO_ADD, self._book.most_rows)
            self._offer(page, column, f"{letter}{first + 1}:{letter}{room}")

    def _offer(self, page: Page, column: Column, cells: str) -> None:
        """Offer a column's list of words where it can be edited; other words stay possible."""
        if column.words is None or column.title not in EDITABLE.get(self.name, ()):
            return
        page.add_data_validation(
            DataValidation(
                type="list",
                formula1=self._book.lists.place(column.words),
                sqref=cells,
                allow_blank=True,
                showErrorMessage=True,
                errorStyle="warning",
                errorTitle=column.title,
                error="This word is not in the list on the Lists sheet.",
            )
        )


def read_back(value: Value, kind: Kind) -> str:
    """What a reader gives back of a value that is written, as `base` compares it."""
    if value is None:
        return ""
    put = held(value.text if type(value) is Link else value, kind)
    if type(put) is not str:
        return said(put)
    return put.strip() if guard.surely_kept(put) else said(guard.text(put).text)


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


def _number_pages(page: Page) -> None:
    """What a sheet of paper is, and where in the pile it belongs: "&" begins Excel's own codes."""
    page.page_margins.bottom = 0.6
    page.oddFooter.left.text = "&F"
    page.oddFooter.center.text = "&A"
    page.oddFooter.right.text = "&P / &N"
    for part in (page.oddFooter.left, page.oddFooter.center, page.oddFooter.right):
        part.size = 8
