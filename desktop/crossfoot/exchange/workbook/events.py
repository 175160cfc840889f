"""The Events sheet: every occasion that groups announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.workbook.columns import Tables

NAME = "Events"
COLUMNS = (
    Column("Event", Kind.ID, 9, "Number of the event in this ledger"),
    Column("Name", Kind.PROSE, 40, "What it is called; Sources names it so"),
    Column("Date", Kind.DAY, 12, "When it was"),
    Column("Place", Kind.PROSE, 30, "Where it was"),
    Column("Sources", Kind.WHOLE, 8, "Announcements that report it"),
)
TABLE = Table(NAME, COLUMNS, "an occasion that announcements report", frozen=2)
_SOURCES = """
    SELECT event_id, count(*) FROM announcement
     WHERE event_id IN (SELECT value FROM json_each(?)) GROUP BY event_id
"""


def write(book: Tables, connection: sqlite3.Connection, *, narrowed: bool) -> None:
    """Write the sheet. narrowed: it holds a part of the ledger, so the events of that part."""
    sheet = book.begin(TABLE)
    for chunk in records.rows(connection, "event"):
        counts = dict(map(tuple, fetch(connection, _SOURCES, listed(row["id"] for row in chunk))))
        for row in chunk:
            if narrowed and row["id"] not in counts:
                continue
            sheet.append(
                [
                    event_id(row["id"]),
                    row["name"],
                    row["on"],
                    row["place"],
                    counts.get(row["id"], 0),
                ]
            )
    sheet.finish()


def event_id(id_: int) -> str:
    """What an event is known by in a workbook."""
    return f"E-{id_}"
