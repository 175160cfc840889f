"""A private copy of a ledger for long reads: an open read would block everybody's saving.

Source: DESIGN, section 4.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Give a copy that shows one state however long it is read, and is gone afterwards."""
    with (
        tempfile.TemporaryDirectory(prefix="crossfoot-", ignore_cleanup_errors=True) as folder,
        closing(sqlite3.connect(Path(folder) / "copy")) as copy,
    ):
        connection.backup(copy)
        copy.row_factory = connection.row_factory
        yield copy
