"""Whether the records are what their history says: every step done again, in a scratch table.

Cheap enough to do always: it reads the history once, and each record once.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.ledger import journal
from crossfoot.ledger.columns import COLUMNS
from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from crossfoot.ledger.change import Step

_MAKE = """
    CREATE TEMP TABLE replayed (
        name TEXT NOT NULL, row_id INTEGER NOT NULL, image TEXT NOT NULL,
        PRIMARY KEY (name, row_id)
    ) WITHOUT ROWID
"""
_ROWS = """
    SELECT {table}.*, replayed.image FROM {table}
      LEFT JOIN replayed ON replayed.name = ? AND replayed.row_id = {table}.id
     WHERE {table}.id > ? ORDER BY {table}.id LIMIT ?
"""
_GONE = """
    SELECT row_id FROM replayed
     WHERE name = ? AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = row_id)
"""
CHUNK = 2000
_NOT_IN_HISTORY = ("policy", "rules")
"""Settings that say under what the derived rows were computed; written by the recheck."""


def differences(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """Yield (table, id) of every record that is not as its history left it.

    The connection is to a private copy: a scratch table is made in it.
    Errors: ValueError where the history itself cannot be read (the chain says where).
    """
    connection.execute(_MAKE)
    last = 0
    while batch := journal.entries(connection, last, 200):
        for known in batch:
            for step in journal.steps_of(connection, known):
                _redo(connection, step)
        last = batch[-1].id
    for table in COLUMNS:
        yield from _compared(connection, table)


def _redo(connection: sqlite3.Connection, step: Step) -> None:
    where = (step.table, step.id)
    if step.after is None:
        connection.execute("DELETE FROM replayed WHERE name = ? AND row_id = ?", where)
        return
    image = dict(step.after)
    if step.before is not None:
        query = "SELECT image FROM replayed WHERE name = ? AND row_id = ?"
        found = connection.execute(query, where).fetchone()
        image = {**(json.loads(found[0]) if found else {}), **image}
    connection.execute("INSERT OR REPLACE INTO replayed VALUES (?, ?, ?)", (*where, _text(image)))


def _compared(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, int]]:
    last = 0
    while rows := fetch(connection, _ROWS.format(table=table), table, last, CHUNK):
        for row in rows:
            record = {name: row[name] for name in row.keys() if name != "image"}  # noqa: SIM118
            apart = table == "setting" and row["name"] in _NOT_IN_HISTORY
            if not apart and row["image"] != _text(record):
                yield table, row["id"]
        last = rows[-1]["id"]
    for row in fetch(connection, _GONE.format(table=table), table):
        yield table, row["row_id"]


def _text(row: Mapping[str, Any]) -> str:
    """Return a row as one text, less what the history does not keep."""
    kept = {
        name: value
        for name, value in row.items()
        if value is not None and name not in ("id", "version")
    }
    return journal.canonical(kept)
