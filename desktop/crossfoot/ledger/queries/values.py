"""Values in use, for the menus of the filter bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Stage
from crossfoot.ledger.queries.fetching import fetch, fetch_one

if TYPE_CHECKING:
    import sqlite3


_COUNTRIES = """
    SELECT to_country FROM deal WHERE to_country IS NOT NULL
     UNION SELECT from_country FROM deal WHERE from_country IS NOT NULL ORDER BY 1
"""

_STAGES = "SELECT DISTINCT stage FROM deal_stage"

_EVENTS = """
    SELECT name FROM event
     WHERE EXISTS (SELECT 1 FROM announcement WHERE event_id = event.id) ORDER BY id DESC
"""

_CURRENCIES = """
    SELECT DISTINCT currency FROM total JOIN figure_meaning ON figure_id = whole_id
     WHERE currency IS NOT NULL ORDER BY currency
"""


def deal_countries(connection: sqlite3.Connection) -> list[str]:
    """Countries that deals name on either side, alpha-2, sorted."""
    return [row[0] for row in fetch(connection, _COUNTRIES)]


def deal_stages(connection: sqlite3.Connection) -> list[str]:
    """Stages in use, in the order deals go through them."""
    used = {row["stage"] for row in fetch(connection, _STAGES)}
    return [stage.value for stage in Stage if stage in used]


def announcement_events(connection: sqlite3.Connection) -> list[str]:
    """Names of the events that announcements are grouped by, the newest first."""
    return [row["name"] for row in fetch(connection, _EVENTS)]


def total_currencies(connection: sqlite3.Connection) -> list[str]:
    """Currencies of totals, sorted."""
    return [row["currency"] for row in fetch(connection, _CURRENCIES)]


def flag_rules(connection: sqlite3.Connection) -> list[str]:
    """Codes of the rules that hold something, sorted."""
    return [
        row["rule"] for row in fetch(connection, "SELECT DISTINCT rule FROM finding ORDER BY 1")
    ]


def setting(connection: sqlite3.Connection, name: str) -> str | None:
    """A setting of the whole ledger (reporting_currency …); None if it was never set."""
    row = fetch_one(connection, "SELECT value FROM setting WHERE name = ?", name)
    return None if row is None else str(row["value"])
