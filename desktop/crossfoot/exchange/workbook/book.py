"""A workbook being written: its sheets, its styles, and what its cells could not hold."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.workbook import Workbook

from crossfoot.exchange.profile import Profile
from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.archive import Archive
from crossfoot.exchange.workbook.lists import Lists
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import Styles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from openpyxl.styles.cell_style import StyleArray

    from crossfoot.exchange.workbook.archive import Page
    from crossfoot.exchange.workbook.columns import Table

MOST_ROWS = 1_048_576


class Book:
    """A workbook on its way into a file.

    scrubbed, cut, long_numbers, unlinked: what cells could not hold; the Cover says so.
    split:  titles of tables that go on in a further sheet.
    sheets: every table that was begun.
    """

    def __init__(
        self,
        out: IO[bytes],
        at: datetime,
        *,
        profile: Profile = Profile.WORKING,
        most_rows: int = MOST_ROWS,
        lists: Lists | None = None,
    ) -> None:
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.worksheets[0])
        self.archive = Archive(out, at)
        self.profile = profile
        self.lists = lists or Lists()
        self.styles = Styles(self.workbook, grounds=not profile.is_public)
        self.most_rows = most_rows
        self.scrubbed = self.cut = self.long_numbers = self.unlinked = 0
        self.split: list[str] = []
        self.sheets: list[Sheet] = []
        self._tables = 0

    def page(self, name: str, number: int, after: Page | None = None) -> Page:
        """Make a sheet, behind another of the same table."""
        place = None if after is None else self.workbook.index(after) + 1
        made: Page = self.workbook.create_sheet(guard.title(name, number), place)
        return made

    def begin(self, table: Table) -> Sheet:
        """Begin a table on a sheet of its own."""
        return Sheet(self, table)

    def save(self) -> None:
        """Write what is left and end the file."""
        self.archive.save(self.workbook)

    def abandon(self) -> None:
        """Write no more and let go of everything; harmless once it is saved."""
        self.archive.abandon()

    def next_table(self) -> int:
        """The number of a new table; a bare word could be the address of a cell."""
        self._tables += 1
        return self._tables

    def header(self, page: Page, cells: Sequence[tuple[str, StyleArray]]) -> None:
        """Add a row of our own words above the rows of a table."""
        row: list[Any] = []
        for text, style in cells:
            cell: Any = WriteOnlyCell(page, guard.text(text).text)
            cell._style = style  # noqa: SLF001  (openpyxl shares styles no other way)
            row.append(cell)
        page.append(row)
