"""Running a query to its end: an open read blocks the writer.

What SQLite says of a damaged file or a failing disk is put into words here, for every query.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from crossfoot.ledger.file import explain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from _typeshed import DataclassInstance

Made = TypeVar("Made", bound="DataclassInstance")


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[sqlite3.Cursor]:
    """Give a cursor whose rows are tuples, for a query read to its end.

    Errors: LedgerFileError where the file turns out to be damaged, DiskError, BusyError.
    """
    cursor = connection.cursor()
    cursor.row_factory = None
    try:
        yield cursor
    except sqlite3.Error as error:
        raise explain(error, path_of(connection)) from error
    finally:
        cursor.close()


def fetch(connection: sqlite3.Connection, statement: str, *parameters: object) -> list[sqlite3.Row]:
    """Return every row, read by name; the connection's own row factory is left alone.

    Errors: as `reading`.
    """
    with reading(connection) as cursor:
        cursor.row_factory = sqlite3.Row
        return cursor.execute(statement, parameters).fetchall()


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


def made(kind: type[Made], row: sqlite3.Row, /, **worked_out: Any) -> Made:  # noqa: ANN401
    """Make an object of a row: each field is the column of its name, but for those worked out."""
    same = {name: row[name] for name in _names(kind) if name not in worked_out}
    return kind(**same, **worked_out)


@cache
def _names(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def listed(ids: Iterable[object]) -> str:
    """Return values as one parameter: `id IN (SELECT value FROM json_each(?))`."""
    return json.dumps(list(ids))


def path_of(connection: sqlite3.Connection) -> Path:
    """Return the file that a connection reads."""
    for _, name, file in connection.execute("PRAGMA database_list").fetchall():
        if name == "main" and file:
            return Path(file)
    return Path("The ledger")
