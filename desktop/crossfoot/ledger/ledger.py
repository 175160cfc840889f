"""The Ledger: one file, one way in."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.change import Applied, Change

Listener = "Callable[[Applied], None]"


class Ledger:
    """An open ledger.

    by:         who acts (attribution, not authentication).
    read_only:  why it cannot be written, as one sentence; None if it can.
    """

    path: Path
    by: str
    read_only: str | None

    @staticmethod
    def create(path: Path, *, by: str, reporting_currency: str = "USD") -> Ledger:
        """Make an empty ledger. Errors: LedgerFileError if the path exists or cannot be written."""
        raise NotImplementedError

    @staticmethod
    def open(path: Path, *, by: str, write: bool = True) -> Ledger:
        """Open a ledger, vetted as PLATFORM's recipe says; read-only where it cannot be written.

        Errors: LedgerFileError, one sentence per fault.
        """
        raise NotImplementedError

    @property
    def reader(self) -> sqlite3.Connection:
        """The connection for `queries` on this thread; every query is fetched to its end."""
        raise NotImplementedError

    def apply(self, change: Change, *, undo_of: int | None = None) -> Applied:
        """Write a change, what follows from it, and its history; all or nothing; durable.

        Errors: ConflictError, RefusedError, ReadOnlyError, BusyError, DiskError; after any of
        them the file is as it was.
        """
        raise NotImplementedError

    def undo(self) -> Applied | None:
        """Take back my own newest change that holds; None if there is none.

        Errors: ConflictError where somebody changed the same fields since.
        """
        raise NotImplementedError

    def redo(self) -> Applied | None:
        """Bring back the change I last took back; None if there is none."""
        raise NotImplementedError

    def listen(self, listener: Callable[[Applied], None]) -> Callable[[], None]:
        """Call listener after each change applied here; returns the call that stops it."""
        raise NotImplementedError

    def changed_outside(self) -> bool:
        """Whether another process wrote since the last call (PRAGMA data_version)."""
        raise NotImplementedError

    def close(self) -> None:
        """Close every connection; the ledger is not used after."""
        raise NotImplementedError
