"""A write transaction: all or nothing, and what goes wrong is said in words.

Decision: foreign keys are held to row by row first. To let SQLite hold to them at the end makes it
plan every statement of the connection anew, which takes as long as an edit with its checks; so only
a change whose rows come in another order is written so, once its order was refused.
Alternative: keys that are deferred in the layout itself, a further format of the file.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.file import explain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class KeyOrderError(Exception):
    """A row names one that is not there, or not there yet; held to at the end, it may be."""


@contextmanager
def transaction(
    connection: sqlite3.Connection, path: Path, *, keys_at_end: bool = True
) -> Iterator[None]:
    """Run a block in one durable transaction; whatever is raised leaves the file as it was.

    keys_at_end: foreign keys are held to at the end, so the order of statements does not matter.
    Errors: RefusedError for a key that is broken then, else KeyOrderError; BusyError, DiskError,
    ReadOnlyError.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        if keys_at_end:
            connection.execute("PRAGMA defer_foreign_keys=ON")
        yield
        _commit(connection)
    except BaseException as error:
        _roll_back(connection)
        if not keys_at_end and is_broken_key(error):
            raise KeyOrderError from error
        if isinstance(getattr(error, "orig", error), sqlite3.Error):  # SQLAlchemy wraps them
            raise explain(error, path) from error
        raise


def is_broken_key(error: BaseException) -> bool:
    """Whether SQLite refuses a row for what it names, or for what names it."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY


def _commit(connection: sqlite3.Connection) -> None:
    """Commit; a row that names one which is not there is refused in words."""
    try:
        connection.execute("COMMIT")
    except sqlite3.IntegrityError as error:
        found = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not found:
            raise
        table, id_, target, _ = found[0]
        raise RefusedError(
            "{table} {id} names a {target} that is not there.",
            "Take that away first, or choose another.",
            table=_word(table),
            id=id_,
            target=_word(target),
        ) from error


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error:  # SQLite has rolled back itself, or the next opener will
            return


def _word(table: str) -> str:
    return table.replace("_", " ")
