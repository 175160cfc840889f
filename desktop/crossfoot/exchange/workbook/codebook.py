"""The Codebook sheet: what every column of the workbook means, made from the columns themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.base import EDITABLE
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from crossfoot.exchange.workbook.book import Book

NAME = "Codebook"
COLUMNS = (
    Column("Sheet", Kind.TEXT, 16, "The sheet that the column stands on"),
    Column("Column", Kind.TEXT, 32, "Its heading"),
    Column("Meaning", Kind.PROSE, 66, "What it holds"),
    Column("Type", Kind.TEXT, 18, "What sort of value stands in a cell"),
    Column("Unit", Kind.PROSE, 36, "What its numbers are in"),
    Column("Allowed values", Kind.PROSE, 60, "The words it takes, each after a semicolon"),
    Column(
        "Comes back", Kind.TEXT, 12, "yes: an edited cell is taken in by an import", private=True
    ),
)
TABLE = Table(
    NAME, COLUMNS, "a column of this workbook, or a word that this ledger added", frozen=2
)
TYPES: dict[Kind, tuple[str, str | None]] = {
    Kind.ID: ("permanent id", None),
    Kind.TEXT: ("text", None),
    Kind.PROSE: ("text", None),
    Kind.WHOLE: ("whole number", None),
    Kind.YEAR: ("whole number", None),
    Kind.AMOUNT: ("number, or text", "the currency or thing named in the row"),
    Kind.CENTS: ("number", "the currency or thing named in the row"),
    Kind.MILLIONS: ("number, or text", "millions of the currency in the row"),
    Kind.FACTOR: ("number", None),
    Kind.WEIGHT: ("number", "times"),
    Kind.SHARE: ("number", "share of the total, 1 is all of it"),
    Kind.DAY: ("date, or text", None),
    Kind.MOMENT: ("date and time", "UTC"),
}
"""A column of amounts holds text where there is no limit, one of dates where the day is unknown."""


def write(book: Book) -> None:
    """Write the sheet, for every table written before."""
    described = list(book.sheets)
    sheet = book.begin(TABLE)
    for one in described:
        for column in one.columns:
            sheet.append(_row(book, one.table, column))
    for words, value, meaning in book.lists.added:
        sheet.append([f"List: {words}", value, meaning, "a word of this ledger", None, None, None])
    sheet.finish()


def _row(book: Book, table: Table, column: Column) -> list[str | None]:
    type_, unit = TYPES[column.kind]
    words = None if column.words is None else "; ".join(book.lists.said(column.words))
    back = "yes" if column.title in EDITABLE.get(table.name, ()) else None
    return [table.name, column.title, f"{column.meaning}.", type_, unit, words, back]
