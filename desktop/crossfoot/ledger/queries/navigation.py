"""Counts for the pages' names in the side bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, made

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows a page. flags: not closed; asked: those of them that wait for an answer."""

    announcements: int
    drafts: int
    deals: int
    totals: int
    flags: int
    asked: int
    closed: int
    parties: int
    tallies: int


NOTHING = Counts(0, 0, 0, 0, 0, 0, 0, 0, 0)
"""The counts of an empty ledger."""

_COUNTS = """
    SELECT (SELECT count(*) FROM announcement) AS announcements,
           (SELECT count(*) FROM announcement WHERE sent_at IS NULL) AS drafts,
           (SELECT count(*) FROM deal) AS deals,
           (SELECT count(*) FROM total) AS totals,
           (SELECT count(*) FROM party) AS parties,
           (SELECT count(*) FROM tally) AS tallies
"""

_FLAGS = """
    SELECT count(*) FILTER (WHERE state <> 'closed') AS flags,
           count(*) FILTER (WHERE state IN ('asked', 'asked_outside')) AS asked,
           count(*) FILTER (WHERE state = 'closed') AS closed
      FROM flag_line
"""


def counts(connection: sqlite3.Connection) -> Counts:
    """Count for every page at once."""
    pages, flags = fetch(connection, _COUNTS)[0], fetch(connection, _FLAGS)[0]
    return made(Counts, pages, **dict(flags))


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether no announcement is recorded."""
    return not fetch(connection, "SELECT 1 FROM announcement LIMIT 1")
