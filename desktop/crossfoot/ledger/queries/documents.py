"""The file that an announcement was read from, as it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3

_KEPT = """
    SELECT document.sha256, document.name, document.kind, document.size
      FROM source_text JOIN document ON document.sha256 = source_text.document
     WHERE source_text.announcement_id = ? ORDER BY source_text.number DESC LIMIT 1
"""
_DATA = "SELECT data FROM document WHERE sha256 = ?"


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A file that the ledger keeps. kind: as in `exchange.documents`; size: bytes."""

    sha256: str
    name: str
    kind: str
    size: int


def kept_document(connection: sqlite3.Connection, announcement: int) -> KeptDocument | None:
    """The file that the newest of an announcement's texts with one was read from."""
    row = fetch_one(connection, _KEPT, announcement)
    return None if row is None else KeptDocument(*row)


def document_data(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of a kept file; None where there is none of this hash."""
    row = fetch_one(connection, _DATA, sha256)
    return None if row is None else bytes(row["data"])
