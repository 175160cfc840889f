"""The history, newest first."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, made

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One change. name, facts: for `figures.words`. count: rows it touched.

    undo_of: the change it takes back (an undo) or whose undo it takes back (a redo).
    """

    seq: int
    at: str
    by: str
    name: str
    facts: Mapping[str, str]
    why: str
    undo_of: int | None
    count: int
    hash: str


_LINES = """
    SELECT id, at, "by", name, facts, why, undo_of, count, hash FROM journal
     WHERE id < ifnull(?, id + 1) ORDER BY id DESC LIMIT ?
"""

_TOUCHING = """
    SELECT id FROM journal WHERE rows IS NOT NULL AND EXISTS (
        SELECT 1 FROM json_each(journal.rows)
         WHERE json_extract(value, '$[0]') = ? AND json_extract(value, '$[1]') = ?)
"""

_LAST = """
    SELECT json_extract(value, '$[1]'), max(substr(at, 1, 10))
      FROM journal JOIN json_each(journal.rows)
     WHERE journal.rows IS NOT NULL AND json_extract(value, '$[0]') = 'deal'
     GROUP BY 1
"""

_BULK = "SELECT journal_id FROM journal_bulk"

_BULK_ROWS = "SELECT data FROM journal_bulk WHERE journal_id = ?"

_EVERYTHING = -1  # LIMIT -1 is none


def history(
    connection: sqlite3.Connection,
    limit: int | None = None,
    before: int | None = None,
    row: tuple[str, int] | None = None,
) -> list[JournalLine]:
    """Changes, newest first. before: only older ones; row: only those that touched (table, id)."""
    if row is None:
        most = _EVERYTHING if limit is None else limit
        return [_line(one) for one in fetch(connection, _LINES, before, most)]
    touching = {one["id"] for one in fetch(connection, _TOUCHING, *row)}
    touching |= _bulk_touching(connection, row)
    lines = fetch(connection, _LINES, before, _EVERYTHING)
    return [_line(one) for one in lines if one["id"] in touching][:limit]


def last_deal_changes(connection: sqlite3.Connection) -> dict[int, str]:
    """The day that each deal was last changed, by single changes."""
    return {row[0]: row[1] for row in fetch(connection, _LAST)}


def last_import(connection: sqlite3.Connection) -> str | None:
    """The day of the newest large change, for the rows that no single one touched."""
    rows = fetch(connection, "SELECT max(substr(at, 1, 10)) FROM journal WHERE rows IS NULL")
    return None if not rows else rows[0][0]


def _bulk_touching(connection: sqlite3.Connection, row: tuple[str, int]) -> set[int]:
    """The large changes that touched a row; their before and after are kept compressed."""
    found = set()
    for one in fetch(connection, _BULK):
        data = fetch(connection, _BULK_ROWS, one["journal_id"])[0]["data"]
        if any((table, id_) == row for table, id_, *_ in json.loads(zlib.decompress(data))):
            found.add(one["journal_id"])
    return found


def _line(row: sqlite3.Row) -> JournalLine:
    return made(
        JournalLine,
        row,
        seq=row["id"],
        facts=json.loads(row["facts"]),
    )
