"""Running a query to its end: an open read blocks the writer."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def fetch(connection: sqlite3.Connection, statement: str, *parameters: object) -> list[sqlite3.Row]:
    """Return every row, read by name; the connection's own row factory is left alone."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    try:
        return cursor.execute(statement, parameters).fetchall()
    finally:
        cursor.close()


def fetch_one(
    connection: sqlite3.Connection, statement: str, *parameters: object
) -> sqlite3.Row | None:
    """Return the first row; None where there is none."""
    rows = fetch(connection, statement, *parameters)
    return rows[0] if rows else None


def fetch_number(connection: sqlite3.Connection, statement: str, *parameters: object) -> int:
    """Return the first column of the first row, a count; 0 where there is none."""
    row = fetch_one(connection, statement, *parameters)
    return 0 if row is None or row[0] is None else int(row[0])


def listed(ids: Iterable[object]) -> str:
    """Return values as one parameter: `id IN (SELECT value FROM json_each(?))`."""
    return json.dumps(list(ids))
