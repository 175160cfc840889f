"""A workbook edited as a user would: by the titles of its columns and the ids of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Edit = Callable[["Pages"], None]


class Pages:
    """The sheets of a workbook. by: the column that rows are found by, the first unless given."""

    def __init__(self, path: Path) -> None:
        self.book = load_workbook(path)

    def column(self, sheet: str, title: str) -> int:
        page: Any = self.book[sheet]
        return [cell.value for cell in page[1]].index(title) + 1

    def row(self, sheet: str, key: str, by: str | None = None) -> int:
        page: Any = self.book[sheet]
        column = 1 if by is None else self.column(sheet, by)
        return next(
            row for row in range(2, page.max_row + 1) if page.cell(row, column).value == key
        )

    def cell(self, sheet: str, key: str, title: str, by: str | None = None) -> Any:
        page: Any = self.book[sheet]
        return page.cell(self.row(sheet, key, by), self.column(sheet, title))

    def append(self, sheet: str, values: dict[str, Any]) -> None:
        page: Any = self.book[sheet]
        row = page.max_row + 1
        for title, value in values.items():
            page.cell(row, self.column(sheet, title)).value = value

    def remove(self, sheet: str, key: str, by: str | None = None) -> None:
        page: Any = self.book[sheet]
        page.delete_rows(self.row(sheet, key, by))


def edited(path: Path, edit: Edit) -> Path:
    """The workbook after an edit, saved in its place."""
    pages = Pages(path)
    edit(pages)
    pages.book.save(path)
    return path
