"""What is signed off, and holds: the rows that a publication may show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, SignOffKind, SignOffState
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.signing import computed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_SIGNED = "SELECT row_id FROM signing WHERE kind = ? AND state = 'signed_off'"
_SINCE = """
    SELECT row_id, substr(at, 1, 10) FROM signing
     WHERE kind = ? AND state = 'signed_off' AND row_id IN (SELECT value FROM json_each(?))
"""
_SAID_OF_TALLIES = "SELECT DISTINCT row_id FROM sign_off WHERE kind = ? ORDER BY row_id"
_TOTALS = """
    SELECT id FROM relation WHERE kind IN (SELECT value FROM json_each(?))
       AND whole_id IN (SELECT row_id FROM signing WHERE kind = ? AND state = 'signed_off')
"""


def signed_since(
    connection: sqlite3.Connection, kind: SignOffKind, ids: Iterable[int]
) -> dict[int, str]:
    """The day that each of these rows was signed off, where that holds."""
    return {row[0]: row[1] or "" for row in fetch(connection, _SINCE, kind, listed(ids))}


def signed_tallies(connection: sqlite3.Connection) -> dict[int, str]:
    """The tallies that are signed off, with the day; each is added up to see whether that holds."""
    found = {}
    for row in fetch(connection, _SAID_OF_TALLIES, SignOffKind.TALLY):
        line = computed(connection, (SignOffKind.TALLY, row[0]))
        if line is not None and line[2] == SignOffState.SIGNED_OFF:
            found[row[0]] = (line[4] or "")[:10]
    return found


def signed_rows(connection: sqlite3.Connection) -> dict[str, list[int]]:
    """The ids of what is signed off, by table; a total is signed by its figure."""
    kinds = (SignOffKind.ANNOUNCEMENT, SignOffKind.DEAL)
    found = {
        kind.value: [row["row_id"] for row in fetch(connection, _SIGNED, kind)] for kind in kinds
    }
    totals = fetch(connection, _TOTALS, listed(SUMMING), SignOffKind.TOTAL)
    return {**found, "relation": [row["id"] for row in totals]}
