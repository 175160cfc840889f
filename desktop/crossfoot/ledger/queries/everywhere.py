"""One search over everything: what the command palette finds in the ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.search import hits

if TYPE_CHECKING:
    import sqlite3

FEW = 5
"""Rows of a kind that are offered; more words narrow them down."""

_LINES = {
    "announcement": """
        SELECT announcement.id AS id, title, ifnull(publisher, '') AS more, announcement.id AS row
          FROM announcement WHERE {test} ORDER BY announcement.id DESC LIMIT ?
    """,
    "deal": """
        SELECT deal.id AS id, title, public_id AS more, deal.id AS row
          FROM deal WHERE {test} ORDER BY deal.id DESC LIMIT ?
    """,
    "figure": """
        SELECT figure.id AS id, wording AS title,
               ifnull(deal.title, ifnull(announcement.title, '')) AS more, announcement_id AS row
          FROM figure LEFT JOIN deal ON deal.id = deal_id
                      LEFT JOIN announcement ON announcement.id = announcement_id
         WHERE wording IS NOT NULL AND announcement_id IS NOT NULL AND {test}
         ORDER BY figure.id DESC LIMIT ?
    """,
    "party": """
        SELECT party.id AS id, name AS title, public_id AS more, party.id AS row
          FROM party WHERE {test} ORDER BY party.id DESC LIMIT ?
    """,
}


class Hit(NamedTuple):
    """Something of the ledger that a search found.

    kind:  announcement, deal, figure or party.
    more:  what tells it from others of the same title: publisher, permanent id, deal.
    row:   the row that the page of its kind selects: a figure's is its announcement.
    """

    kind: str
    id: int
    title: str
    more: str
    row: int


def find(connection: sqlite3.Connection, text: str, most: int = FEW) -> list[Hit]:
    """Return what holds every word of a text, the newest of each kind first; none for no word."""
    found: list[Hit] = []
    for kind, statement in _LINES.items():
        wanted = hits(kind, f"{kind}.id", text)
        if wanted is None:
            return []
        test = wanted.newest
        rows = fetch(connection, statement.format(test=test.test), *test.parameters, most)
        found += [Hit(kind, row["id"], row["title"], row["more"], row["row"]) for row in rows]
    return found
