"""Half-typed forms, kept beside the records so that a crash loses nothing.

Decision: drafts stand outside the history. They are nobody's decision yet, so they are written
without a Change, without waiting, and their loss is never an error: a ledger that is read-only,
busy or full keeps none, and the form on the screen goes on.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.file import WAIT_MS
from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.ledger import Ledger

_KEEP = """
    INSERT INTO draft (place, by, at, data) VALUES (?, ?, ?, ?)
    ON CONFLICT (place) DO UPDATE SET at = excluded.at, data = excluded.data
"""
_NEWEST = """
    SELECT place, by, at, data FROM draft
     WHERE by = ?1 AND substr(place, 1, length(?2)) = ?2 ORDER BY at DESC, place LIMIT 1
"""


class Draft(NamedTuple):
    """A form as it was last typed. place: what it belongs to; at: UTC, ISO 8601."""

    place: str
    at: str
    data: str


def keep(ledger: Ledger, place: str, data: str) -> bool:
    """Keep the newest draft of a place; False where the ledger takes none now."""
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    return _write(ledger, _KEEP, (_own(ledger, place), ledger.by, at, data))


def find(ledger: Ledger, place: str) -> str | None:
    """Return my draft of a place; None if there is none."""
    row = fetch_one(ledger.reader, "SELECT data FROM draft WHERE place = ?", _own(ledger, place))
    return None if row is None else str(row["data"])


def newest(ledger: Ledger, under: str = "") -> Draft | None:
    """Return what I typed last and did not save, at places that begin so; None for nothing."""
    row = fetch_one(ledger.reader, _NEWEST, ledger.by, under)
    if row is None:
        return None
    place = str(row["place"]).removesuffix(_own(ledger, ""))
    return Draft(place, row["at"], row["data"])


def drop(ledger: Ledger, place: str) -> bool:
    """Forget my draft of a place; False where it stays, since the ledger takes no writing now."""
    if find(ledger, place) is None:
        return True
    return _write(ledger, "DELETE FROM draft WHERE place = ?", (_own(ledger, place),))


def _own(ledger: Ledger, place: str) -> str:
    """Name a place so that two people who type at the same one keep a draft each."""
    return f"{place} by {ledger.by}"


def _write(ledger: Ledger, statement: str, values: tuple[str, ...]) -> bool:
    if ledger.read_only is not None or ledger.reader.in_transaction:
        return False
    try:
        with _at_once(ledger.reader) as connection:
            connection.execute(statement, values)
    except sqlite3.Error:
        return False
    return True


@contextmanager
def _at_once(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Run a block in a transaction that waits for nobody."""
    connection.execute("PRAGMA busy_timeout=0")
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA busy_timeout={WAIT_MS}")
