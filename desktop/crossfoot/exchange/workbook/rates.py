"""The Rates sheet: every dated exchange rate of the ledger, with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.ledger.queries import records

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.exchange.workbook.columns import Tables

NAME = "Rates"
COLUMNS = (
    Column("Rate", Kind.ID, 9, "Number of the rate in this ledger"),
    Column("Date", Kind.DAY, 12, "The day it holds for"),
    Column("From", Kind.TEXT, 8, "Currency, ISO 4217"),
    Column("To", Kind.TEXT, 8, "Currency, ISO 4217"),
    Column("One of From is so many of To", Kind.FACTOR, 18, "The rate as a number"),
    Column("As printed", Kind.TEXT, 14, "The rate digit by digit, as its source prints it"),
    Column("Source", Kind.PROSE, 50, "Who published it, or the announcement that prints it"),
)
TABLE = Table(NAME, COLUMNS, "an exchange rate on a day")


def write(book: Tables, connection: sqlite3.Connection, step: Callable[[int], None]) -> None:
    """Write the sheet; step is told how many rows were written each time."""
    sheet = book.begin(TABLE)
    for chunk in records.rows(connection, "rate"):
        for row in chunk:
            sheet.append(
                [
                    f"R-{row['id']}",
                    row["on"],
                    row["from_currency"],
                    row["to_currency"],
                    row["rate"],
                    row["rate"],
                    row["source"],
                ]
            )
        step(len(chunk))
    sheet.finish()
