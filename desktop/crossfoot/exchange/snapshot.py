"""A private copy of a ledger for long reads: an open read would block everybody's saving.

Decision: SQLite's own nameless temporary database. It spills to the temporary folder in a file
that has no name there from the first moment, so that not even a killed program leaves a copy of
somebody's ledger behind. Source: DESIGN, section 4.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger import copying
from crossfoot.ledger.file import explain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

_NO_ROOM = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})


@contextmanager
def snapshot(ledger: Ledger) -> Iterator[sqlite3.Connection]:
    """Give a copy that shows one state however long it is read, and is gone afterwards.

    Errors: CrossfootError where the ledger cannot be read or the copy finds no room.
    """
    with copy_of(ledger.reader, ledger.path) as copy:
        yield copy


@contextmanager
def copy_of(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """The same of a connection. path: of its ledger. Errors: as `snapshot`."""
    with closing(sqlite3.connect("")) as copy:
        try:
            copying.copy(connection, copy)
            copy.row_factory = connection.row_factory
            copy.isolation_level = connection.isolation_level
            yield copy
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _NO_ROOM:
                raise CrossfootError(
                    "{name} could not be copied for reading ({reason}).",
                    "Free some space in the temporary folder, then try again.",
                    name=path.name,
                    reason=error,
                ) from error
            raise explain(error, path) from error
