"""Where each row of the ledger stands in the workbook, so that cells can lead to it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING

from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.cells import Link
from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.workbook.columns import Tables

CHUNK = 10_000
_NUMBERED = re.compile(r"(.*?)([0-9]{1,18})", re.DOTALL)
"""A permanent id: what comes before its number, and the number."""


class Places:
    """The rows of one table in the order of their ids, on the sheets named after it.

    Decision: runs of rows whose ids and whose permanent ids both count up by one, since a million
    figures, numbered as they were recorded, must not fill the memory. A run of a single row, as
    deals of many countries are, costs two dozen bytes.
    """

    def __init__(self, connection: sqlite3.Connection, table: str, name: str, book: Tables) -> None:
        self._ids = array("q")
        self._ranks = array("I")
        self._numbers = array("q")
        self._shapes = array("I")
        self._shape_of: dict[tuple[str, int], int] = {}
        self._size = 0
        query = f"SELECT id, public_id FROM {table} WHERE id > ? ORDER BY id LIMIT ?"  # noqa: S608
        last = 0
        while rows := fetch(connection, query, last, CHUNK):
            for id_, public_id in rows:
                self._take(id_, public_id)
            last = rows[-1][0]
        self._shown = list(self._shape_of)
        self._name = name
        self._titles: list[str] = []
        self._head = book.profile.header_row
        self._most = book.most_rows - self._head

    def __len__(self) -> int:
        return self._size

    @property
    def runs(self) -> int:
        """How many runs the rows make."""
        return len(self._ids)

    def link(self, id_: int | None) -> Link | None:
        """A row by its permanent id, leading there; None for no row and for one that is gone."""
        if id_ is None:
            return None
        run = bisect_right(self._ids, id_) - 1
        if run < 0:
            return None
        further = id_ - self._ids[run]
        at = self._ranks[run] + further
        if at >= (self._ranks[run + 1] if run + 1 < len(self._ranks) else self._size):
            return None
        page, row = divmod(at, self._most)
        while page >= len(self._titles):
            self._titles.append(guard.title(self._name, len(self._titles) + 1))
        before, width = self._shown[self._shapes[run]]
        name = f"{before}{self._numbers[run] + further:0{width}}" if width else before
        return Link(name, place=f"'{self._titles[page]}'!A{row + self._head + 1}")

    def _take(self, id_: int, public_id: str) -> None:
        """Put a row behind the others: into their last run where it goes on."""
        found = _NUMBERED.fullmatch(public_id)
        before, digits = (public_id, "") if found is None else found.groups()
        width = len(digits) if digits.startswith("0") else min(len(digits), 1)
        shape = self._shape_of.setdefault((before, width), len(self._shape_of))
        number = int(digits or 0)
        if not (width and self._goes_on(id_, number, shape)):
            self._ids.append(id_)
            self._ranks.append(self._size)
            self._numbers.append(number)
            self._shapes.append(shape)
        self._size += 1

    def _goes_on(self, id_: int, number: int, shape: int) -> bool:
        """Whether a row follows the last one in both of its numbers."""
        if not self._size or self._shapes[-1] != shape:
            return False
        length = self._size - self._ranks[-1]
        return (id_, number) == (self._ids[-1] + length, self._numbers[-1] + length)
