"""Settings of the whole ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3


def setting(connection: sqlite3.Connection, name: str) -> str | None:
    """A setting of the whole ledger (reporting_currency …); None if it was never set."""
    row = fetch_one(connection, "SELECT value FROM setting WHERE name = ?", name)
    return None if row is None else str(row["value"])
