"""From a key or permanent id to a row."""

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


def row_by_name(connection: sqlite3.Connection, name: str) -> tuple[str, int] | None:
    """The (table, id) that this permanent id or bundle key names; None if nothing does.

    Permanent ids come before keys, deals before figures, announcements, parties and events.
    """
    row = fetch_one(connection, _BY_NAME, name)
    return None if row is None else (row["place"], row["id"])
