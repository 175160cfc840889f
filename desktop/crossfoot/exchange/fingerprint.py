"""The hash of a ledger's records: two exports of the same data bear the same one."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from crossfoot.ledger.columns import COLUMNS
from crossfoot.ledger.queries import records

if TYPE_CHECKING:
    import sqlite3


def data_hash(connection: sqlite3.Connection) -> str:
    """SHA-256 over every record, table by table, in the order of their ids, as JSON lines."""
    known = hashlib.sha256()
    for table, columns in COLUMNS.items():
        names = sorted(columns)
        for chunk in records.rows(connection, table):
            lines = [
                json.dumps([table, row["id"], *(row[name] for name in names)]) for row in chunk
            ]
            known.update("\n".join(lines).encode())
    return known.hexdigest()
