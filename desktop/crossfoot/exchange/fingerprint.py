"""The hash of a ledger's records: two exports of the same data bear the same one.

Decision: a line a record, each column quoted as SQL text, put together by SQLite itself: a
million rows cost seconds, and anybody with the file can do the same in its shell.
"""

# ruff: noqa: S608  (names of our own tables and columns only)

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from crossfoot.ledger.columns import COLUMNS
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.records import CHUNK, CHUNK_OF_TEXTS

if TYPE_CHECKING:
    import sqlite3

_TEXTS = "source_text"
"""The one table whose rows may be long."""


def data_hash(connection: sqlite3.Connection) -> str:
    """SHA-256 over every record: its table, then a line for each row in the order of their ids."""
    known = hashlib.sha256()
    for table, columns in COLUMNS.items():
        known.update(f"{table}\n".encode())
        names = ("id", *sorted(columns))
        line, values = ",".join("%Q" for _ in names), ", ".join(f'"{name}"' for name in names)
        query = (
            f"SELECT id, printf('{line}', {values}) FROM {table} WHERE id > ? ORDER BY id LIMIT ?"
        )
        last, size = 0, CHUNK_OF_TEXTS if table == _TEXTS else CHUNK
        while rows := fetch(connection, query, last, size):
            known.update("".join(f"{line}\n" for _, line in rows).encode())
            last = rows[-1][0]
    return known.hexdigest()
