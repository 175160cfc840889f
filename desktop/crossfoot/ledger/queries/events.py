"""Events as their form holds them, and which one an announcement belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.fields import EventFields
from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3


def event_fields(connection: sqlite3.Connection, id_: int) -> EventFields | None:
    """Return the fields of an event; None if it is gone."""
    row = fetch_one(connection, 'SELECT name, "on", place FROM event WHERE id = ?', id_)
    return None if row is None else EventFields(row["name"], row["on"], row["place"])


def event_of(connection: sqlite3.Connection, announcement: int) -> int | None:
    """Return the event that an announcement belongs to; None without one."""
    row = fetch_one(connection, "SELECT event_id FROM announcement WHERE id = ?", announcement)
    return None if row is None or row["event_id"] is None else int(row["event_id"])
