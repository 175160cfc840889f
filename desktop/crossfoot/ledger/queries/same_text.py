"""Whether a text stands in the ledger already."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3

_SAME = """
    SELECT announcement.id, announcement.public_id, announcement.title
      FROM source_text JOIN announcement ON announcement.id = source_text.announcement_id
     WHERE source_text.sha256 = ?
     ORDER BY announcement.id LIMIT 1
"""


class SameText(NamedTuple):
    """The announcement that holds a text."""

    id: int
    public_id: str
    title: str


def announcement_with_text(connection: sqlite3.Connection, sha256: str) -> SameText | None:
    """Return the first announcement with this very text, any version of it; None if there is none.

    sha256: of the sealed text, in hex.
    """
    row = fetch_one(connection, _SAME, sha256)
    return None if row is None else SameText(*row)
