"""From a key or permanent id to rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    import sqlite3


_BY_ID = """
    SELECT 'deal' AS place, id FROM deal WHERE public_id = ?1
     UNION ALL SELECT 'figure', id FROM figure WHERE public_id = ?1
     UNION ALL SELECT 'announcement', id FROM announcement WHERE public_id = ?1
     UNION ALL SELECT 'party', id FROM party WHERE public_id = ?1
     UNION ALL SELECT 'tally', id FROM tally WHERE public_id = ?1
     LIMIT 1
"""
_BY_KEY = """
    SELECT 'deal' AS place, id FROM deal WHERE key = ?1
     UNION ALL SELECT 'figure', id FROM figure WHERE key = ?1
     UNION ALL SELECT 'announcement', id FROM announcement WHERE key = ?1
     UNION ALL SELECT 'party', id FROM party WHERE key = ?1
     UNION ALL SELECT 'event', id FROM event WHERE key = ?1
"""


def rows_by_name(connection: sqlite3.Connection, name: str) -> list[tuple[str, int]]:
    """The (table, id) that this permanent id names, else those of the bundle key; none if nothing.

    Keys are unique per kind only: one may name a deal, a figure and a party.
    """
    found = fetch(connection, _BY_ID, name) or fetch(connection, _BY_KEY, name)
    return [(row["place"], row["id"]) for row in found]
