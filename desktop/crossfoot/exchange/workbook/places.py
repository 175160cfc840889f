"""Where each row of the ledger stands in the workbook, so that cells can lead to it."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.cells import Link
from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.workbook.book import Book


class Places:
    """The rows of one table in the order of their ids, on the sheets named after it."""

    def __init__(self, connection: sqlite3.Connection, table: str, name: str, book: Book) -> None:
        rows = fetch(connection, f"SELECT id, public_id FROM {table} ORDER BY id")  # noqa: S608
        self._ids = array("q", (row["id"] for row in rows))
        self._names = [row["public_id"] for row in rows]
        self._name = name
        self._head = book.profile.header_row
        self._most = book.most_rows - self._head

    def __len__(self) -> int:
        return len(self._ids)

    def link(self, id_: int | None) -> Link | None:
        """A row by its permanent id, leading there; None for no row and for one that is gone."""
        if id_ is None:
            return None
        at = bisect_left(self._ids, id_)
        if at == len(self._ids) or self._ids[at] != id_:
            return None
        page, row = divmod(at, self._most)
        return Link(
            self._names[at], place=f"'{guard.title(self._name, page + 1)}'!A{row + self._head + 1}"
        )
