"""Small reads that the acts of a person need before they change something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3

CONTEXT = 32
"""Code points kept either side of a quote, to find it again in a later text."""

_QUOTE = """
    SELECT length(body) AS length, substr(body, ?2 + 1, ?3 - ?2) AS quote,
           substr(body, max(?2 - ?4, 0) + 1, min(?2, ?4)) AS before,
           substr(body, ?3 + 1, ?4) AS after
      FROM source_text WHERE announcement_id = ?1 ORDER BY number DESC LIMIT 1
"""

_SPANS = """
    SELECT id, deal_id, start, "end" FROM figure
     WHERE announcement_id = ? AND start IS NOT NULL ORDER BY start, id
"""

_RELATIONS = "SELECT * FROM relation WHERE whole_id = ? ORDER BY id"

_PARTS = "SELECT * FROM relation_part WHERE relation_id = ? ORDER BY position, id"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a sealed text with what stands either side of them."""

    before: str
    words: str
    after: str


def quote_at(
    connection: sqlite3.Connection, announcement_id: int, start: int, end: int
) -> Quote | None:
    """The words at a place of the newest text; None where there is no such place."""
    row = fetch_one(connection, _QUOTE, announcement_id, start, end, CONTEXT)
    if row is None or row["length"] is None or not 0 <= start < end <= row["length"]:
        return None
    return Quote(row["before"], row["quote"], row["after"])


def recorded_spans(connection: sqlite3.Connection, announcement_id: int) -> list[sqlite3.Row]:
    """The figures recorded from a text: id, deal_id, start, end."""
    return fetch(connection, _SPANS, announcement_id)


def row_of(connection: sqlite3.Connection, table: str, id_: int) -> sqlite3.Row | None:
    """A record as it is stored; None if it is gone. Errors: ValueError for no table's name."""
    if not table.isidentifier():
        raise ValueError(table)
    return fetch_one(connection, f"SELECT * FROM {table} WHERE id = ?", id_)  # noqa: S608


def figure_of_key(connection: sqlite3.Connection, key: str) -> sqlite3.Row | None:
    """A figure as it is stored, by its key; None if it is gone."""
    return fetch_one(connection, "SELECT * FROM figure WHERE key = ?", key)


def children_of(
    connection: sqlite3.Connection, table: str, parent: str, id_: int
) -> list[sqlite3.Row]:
    """The rows of a list that belongs to a record, in order. Errors: ValueError, as `row_of`."""
    if not (table.isidentifier() and parent.isidentifier()):
        raise ValueError(table)
    statement = f"SELECT * FROM {table} WHERE {parent} = ? ORDER BY id"  # noqa: S608
    return fetch(connection, statement, id_)


def relations_of(connection: sqlite3.Connection, whole_id: int) -> list[sqlite3.Row]:
    """The relations that a figure is the whole of."""
    return fetch(connection, _RELATIONS, whole_id)


def parts_of(connection: sqlite3.Connection, relation_id: int) -> list[sqlite3.Row]:
    """The parts of a relation, in order."""
    return fetch(connection, _PARTS, relation_id)
