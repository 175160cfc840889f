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

    from crossfoot.exchange.workbook.columns import Tables

CHUNK = 10_000


class Places:
    """The rows of one table in the order of their ids, on the sheets named after it.

    Twenty bytes a row: a million figures must not fill the memory.
    """

    def __init__(self, connection: sqlite3.Connection, table: str, name: str, book: Tables) -> None:
        self._ids = array("q")
        self._names = bytearray()
        self._ends = array("I")
        query = f"SELECT id, public_id FROM {table} WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
        last = 0
        while rows := fetch(connection, query, last, CHUNK):
            for id_, public_id in rows:
                self._ids.append(id_)
                self._names += public_id.encode()
                self._ends.append(len(self._names))
            last = self._ids[-1]
        self._name = name
        self._titles: list[str] = []
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
        while page >= len(self._titles):
            self._titles.append(guard.title(self._name, len(self._titles) + 1))
        name = self._names[self._ends[at - 1] if at else 0 : self._ends[at]].decode()
        return Link(name, place=f"'{self._titles[page]}'!A{row + self._head + 1}")
