"""A private copy of a ledger brought back to what it was after an earlier change.

Each later entry of the history is taken back, newest first, straight in the tables; then what is
derived is derived anew, under the present rules. Source: CONTRACT (`export --as-of`).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger import full_recheck, journal
from crossfoot.ledger.columns import COLUMNS
from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Step

_TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
_LAST = "SELECT id, at FROM journal WHERE julianday(at) <= julianday(?) ORDER BY id DESC LIMIT 1"
_SAYS_TIME = re.compile(r"[T :]", re.IGNORECASE)
_LATER = "SELECT id FROM journal WHERE id > ? ORDER BY id DESC"


def change_at(connection: sqlite3.Connection, moment: str) -> int:
    """Return the number of the last change by a moment; a day means its end, UTC.

    Errors: CrossfootError where it is no date or time, or lies before the ledger was made.
    """
    until = _moment(moment)
    found = fetch_one(connection, _LAST, until.isoformat())
    if found is None:
        raise CrossfootError(
            "The ledger has no state as of {moment}: it was made later.",
            "Name a later date; `crossfoot history` lists every change with its time.",
            moment=moment,
        )
    return int(found["id"])


def _moment(text: str) -> datetime:
    """Read a day, which means its end, or a time; without a zone it is UTC."""
    plain = text.strip()
    try:
        known = datetime.fromisoformat(plain)
        if not _SAYS_TIME.search(plain):
            known = datetime.combine(known.date(), time(23, 59, 59, 999_999))
        return known.replace(tzinfo=UTC) if known.tzinfo is None else known.astimezone(UTC)
    except (ValueError, OverflowError):
        raise CrossfootError(
            '"{text}" is not a date or time.',
            'Write it like "2025-11-10" or "2025-11-10T13:10".',
            text=text,
        ) from None


def rewind(connection: sqlite3.Connection, seq: int) -> None:
    """Take back every change after one; the connection is to a private copy.

    Errors: CrossfootError where the history cannot be read.
    """
    later = [row["id"] for row in fetch(connection, _LATER, seq)]
    if not later:
        return
    for (name,) in connection.execute(_TRIGGERS).fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    try:
        for number in later:
            known = journal.entry(connection, number)
            assert known is not None
            for step in reversed(journal.steps_of(connection, known)):
                _take_back(connection, step)
    except ValueError as error:
        raise CrossfootError(
            "Change {number} of the history cannot be read: {reason}.",
            "Run `crossfoot verify` to see what is wrong.",
            number=number,
            reason=error,
        ) from error
    connection.execute("DELETE FROM journal_bulk WHERE journal_id > ?", (seq,))
    connection.execute("DELETE FROM journal WHERE id > ?", (seq,))
    _derive(connection)


def _take_back(connection: sqlite3.Connection, step: Step) -> None:
    if step.before is None:
        connection.execute(f"DELETE FROM {step.table} WHERE id = ?", (step.id,))  # noqa: S608
        return
    if step.after is None:
        row = {"id": step.id, **step.before}
        if "version" in _columns(connection, step.table):
            row["version"] = 1
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        connection.execute(
            f"INSERT INTO {step.table} ({names}) VALUES ({marks})",  # noqa: S608
            tuple(row.values()),
        )
        return
    pairs = ", ".join(f'"{name}" = ?' for name in step.before)
    connection.execute(
        f"UPDATE {step.table} SET {pairs} WHERE id = ?",  # noqa: S608
        (*step.before.values(), step.id),
    )


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    assert table in COLUMNS
    return {row["name"] for row in fetch(connection, f"PRAGMA table_info({table})")}


def _derive(connection: sqlite3.Connection) -> None:
    from crossfoot.ledger.tables import DERIVED  # noqa: PLC0415  (late: loads SQLModel)

    for table in DERIVED:
        connection.execute(f"DELETE FROM {table.__tablename__}")  # noqa: S608
    full_recheck.recheck_all(connection)
