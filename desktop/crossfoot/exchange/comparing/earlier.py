"""The ledger as it was when a workbook was exported: what both sides are compared with.

Decision: the history knows what every row said at any change, and the Cover names the change; so
the state of then is made anew in a private copy, and every cell is told exactly, computed ones
included. Alternative: a hash a cell in the workbook, which a row by itself would carry along.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger import copying, journal
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.ledger.rewinding import rewind

if TYPE_CHECKING:
    from collections.abc import Iterator


def exported_at(connection: sqlite3.Connection, head: str | None, name: str) -> int | None:
    """The change that a file was exported after. head: its hash; None where nothing tells it.

    Errors: CrossfootError for a file of another ledger: its ids mean other rows.
    """
    if head is None:
        return None
    found = fetch_one(connection, "SELECT id FROM journal WHERE hash = ?", head)
    if found is not None:
        return int(found["id"])
    raise CrossfootError(
        "{name} was exported from another ledger, or from a later state of this one.",
        "Open that ledger; or take its rows over as a foreign sheet, without its Cover and ids.",
        name=name,
    )


@contextmanager
def as_exported(
    connection: sqlite3.Connection, change: int | None
) -> Iterator[sqlite3.Connection | None]:
    """Give the ledger as it was after a change: itself where nothing came later.

    None: nothing tells which change it was.
    """
    if change is None or journal.head(connection)[0] == change:
        yield None if change is None else connection
        return
    with closing(sqlite3.connect("")) as copy:
        copying.copy(connection, copy)
        copy.row_factory = connection.row_factory
        copy.isolation_level = None
        rewind(copy, change)
        yield copy
