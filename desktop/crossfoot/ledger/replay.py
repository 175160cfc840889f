"""Whether the records are what their history says: every step done again, in a scratch table.

Cheap enough to do always: it reads the history once, and each record once. SQLite itself puts the
rows of a large entry into the scratch table and renders the records to compare them with, both as
the history's own JSON; where its text differs, the values are compared.
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
    from crossfoot.ledger.journal import Entry

_MAKE = """
    CREATE TEMP TABLE replayed (
        name TEXT NOT NULL, row_id INTEGER NOT NULL, image TEXT NOT NULL,
        PRIMARY KEY (name, row_id)
    ) WITHOUT ROWID
"""
_ALL_NEW = """
    SELECT NOT EXISTS (SELECT 1 FROM json_each(?)
        WHERE json_extract(value, '$[2]') IS NOT NULL OR json_extract(value, '$[3]') IS NULL)
"""
_PUT_IN = """
    INSERT OR REPLACE INTO replayed
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[3]')
      FROM json_each(?)
"""
_DIFFERENT = """
    SELECT id, image, record FROM (
        SELECT {table}.id, replayed.image, json_patch('{{}}', json_object({columns})) AS record
          FROM {table}
          LEFT JOIN replayed ON replayed.name = ? AND replayed.row_id = {table}.id
         WHERE {table}.id > ?)
     WHERE image IS NOT record ORDER BY id LIMIT ?
"""
"""Patching nothing with a row leaves out what holds nothing, as the history does."""
_GONE = """
    SELECT replayed.row_id FROM replayed
     WHERE name = ? AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.id = replayed.row_id)
"""
"""Named in full: a sign-off has a row_id of its own."""
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
            _redo_all(connection, known)
        last = batch[-1].id
    for table in COLUMNS:
        yield from _compared(connection, table)


def _redo_all(connection: sqlite3.Connection, known: Entry) -> None:
    if known.count > journal.BULK:
        rows = journal.rows_text(connection, known)
        if connection.execute(_ALL_NEW, (rows,)).fetchone()[0]:
            connection.execute(_PUT_IN, (rows,))
            return
    for step in journal.steps_of(connection, known):
        _redo(connection, step)


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
    connection.execute(
        "INSERT OR REPLACE INTO replayed VALUES (?, ?, ?)",
        (*where, journal.canonical(_kept(image))),
    )


def _compared(connection: sqlite3.Connection, table: str) -> Iterator[tuple[str, int]]:
    columns = ", ".join(f"'{column}', {table}.\"{column}\"" for column in sorted(COLUMNS[table]))
    query, last = _DIFFERENT.format(table=table, columns=columns), 0
    while rows := fetch(connection, query, table, last, CHUNK):
        for id_, image, text in rows:
            record = json.loads(text)
            apart = table == "setting" and record["name"] in _NOT_IN_HISTORY
            if not apart and (image is None or json.loads(image) != record):
                yield table, id_
        last = rows[-1][0]
    for (id_,) in fetch(connection, _GONE.format(table=table), table):
        yield table, id_


def _kept(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row less what the history does not keep."""
    return {
        name: value
        for name, value in row.items()
        if value is not None and name not in ("id", "version")
    }
