"""Where rows stand in review, for the lists: what is stored, else draft or in review."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SignOffKind, SignOffState
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

WANTED = "(SELECT value FROM json_each(?))"
DRAFTS = {
    SignOffKind.ANNOUNCEMENT: "announcement.sent_at IS NULL",
    SignOffKind.DEAL: """EXISTS (SELECT 1 FROM figure JOIN announcement AS source
        ON source.id = figure.announcement_id
        WHERE figure.deal_id = deal.id AND source.sent_at IS NULL)""",
    SignOffKind.TOTAL: """EXISTS (SELECT 1 FROM announcement AS source
        WHERE source.id = figure.announcement_id AND source.sent_at IS NULL)""",
}
"""Whether a row is not in review yet: an announcement that it stands on was not sent."""
TABLES = {
    SignOffKind.ANNOUNCEMENT: "announcement",
    SignOffKind.DEAL: "deal",
    SignOffKind.TOTAL: "figure",
}
_STORED = f"SELECT row_id, state FROM signing WHERE kind = ? AND row_id IN {WANTED}"


def states_of(
    connection: sqlite3.Connection, kind: SignOffKind, ids: Collection[int]
) -> dict[int, SignOffState]:
    """Return where each of these rows stands; a total goes by its figure."""
    table = TABLES[kind]
    query = f"SELECT id, {DRAFTS[kind]} AS draft FROM {table} WHERE id IN {WANTED}"
    wanted = listed(ids)
    found = {
        row["id"]: SignOffState.DRAFT if row["draft"] else SignOffState.IN_REVIEW
        for row in fetch(connection, query, wanted)
    }
    stored = fetch(connection, _STORED, kind, wanted)
    return found | {row["row_id"]: SignOffState(row["state"]) for row in stored}
