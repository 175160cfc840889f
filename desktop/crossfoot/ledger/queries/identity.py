"""From a key or permanent id to a row, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3


_BY_NAME = """
    SELECT 'deal' AS place, id FROM deal WHERE public_id = ?1
     UNION ALL SELECT 'figure', id FROM figure WHERE public_id = ?1
     UNION ALL SELECT 'announcement', id FROM announcement WHERE public_id = ?1
     UNION ALL SELECT 'party', id FROM party WHERE public_id = ?1
     UNION ALL SELECT 'tally', id FROM tally WHERE public_id = ?1
     UNION ALL SELECT 'deal', id FROM deal WHERE key = ?1
     UNION ALL SELECT 'figure', id FROM figure WHERE key = ?1
     UNION ALL SELECT 'announcement', id FROM announcement WHERE key = ?1
     UNION ALL SELECT 'party', id FROM party WHERE key = ?1
     UNION ALL SELECT 'event', id FROM event WHERE key = ?1
     LIMIT 1
"""

_KEYS = {
    "deal": "SELECT key FROM deal WHERE id = ?",
    "figure": "SELECT key FROM figure WHERE id = ?",
    "announcement": "SELECT key FROM announcement WHERE id = ?",
    "party": "SELECT key FROM party WHERE id = ?",
    "event": "SELECT key FROM event WHERE id = ?",
    "tally": "SELECT key FROM tally WHERE id = ?",
    "relation": (
        "SELECT figure.key FROM relation JOIN figure ON figure.id = whole_id WHERE relation.id = ?"
    ),
}


def row_by_name(connection: sqlite3.Connection, name: str) -> tuple[str, int] | None:
    """The (table, id) that this permanent id or bundle key names; None if nothing does.

    Permanent ids come before keys, deals before figures, announcements, parties and events.
    """
    row = fetch_one(connection, _BY_NAME, name)
    return None if row is None else (row["place"], row["id"])


def name_of(connection: sqlite3.Connection, table: str, id_: int) -> str | None:
    """The bundle's key of a row, which is its permanent id where it came from no bundle.

    A relation goes by its whole figure's. None if the row is gone or its table has no keys.
    """
    statement = _KEYS.get(table)
    row = None if statement is None else fetch_one(connection, statement, id_)
    return None if row is None else str(row["key"])
