"""The Ledger: one file, one way in.

Decision: one connection a thread, shared by reading and writing. A second one would start each
list with a cold cache after every edit, and data_version would call our own edits somebody else's.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger.errors import ConflictError, ReadOnlyError, RefusedError
from crossfoot.ledger.file import connect, explain, open_file
from crossfoot.ledger.place import identity
from crossfoot.ledger.transaction import KeyOrderError, transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ledger.place import Identity
    from crossfoot.ledger.recheck import Progress

FEW = 500
"""Edits of a change that is written again where its rows come in no order that keys allow."""
_SAVE_A_COPY = "Save a copy under another name; what you see here is still readable."


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class _Session:
    """What one thread holds. data_version: as last seen by `changed_outside`.

    core: SQLAlchemy's view of the connection; None until the first change on this thread.
    """

    connection: sqlite3.Connection
    data_version: int
    core: Connection | None = None


class Ledger:
    """An open ledger.

    by:         who acts (attribution, not authentication).
    read_only:  why it cannot be written, as one sentence; None if it can.
    unbacked:   why no backup was made before the first change; None if one was.
    """

    path: Path
    by: str
    read_only: str | None
    unbacked: CrossfootError | None

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        by: str,
        read_only: str | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.path = path.absolute()
        self.by = by
        self.read_only = read_only
        self.unbacked = None
        self._clock = clock
        self._identity: Identity = identity(self.path)
        self._local = threading.local()
        self._sessions: list[_Session] = []
        self._listeners: list[Callable[[Applied], None]] = []
        self._backed_up = False
        self._keep(connection)

    @staticmethod
    def create(
        path: Path,
        *,
        by: str,
        reporting_currency: str = "USD",
        clock: Callable[[], datetime] = _now,
        ledger_id: str | None = None,
    ) -> Ledger:
        """Make an empty ledger.

        ledger_id: what tells it from every other ledger; drawn at random unless given.
        Errors: LedgerFileError if the path exists or cannot be written.
        """
        from crossfoot.ledger import making  # noqa: PLC0415  (late: few sessions make one)

        with making.new_file(path) as draft:
            ledger = Ledger.open(draft, by=by, clock=clock)
            try:
                ledger.apply(making.first_change(reporting_currency, ledger_id))
            finally:
                ledger.close()
        return Ledger.open(path, by=by, clock=clock)

    @staticmethod
    def open(
        path: Path, *, by: str, write: bool = True, clock: Callable[[], datetime] = _now
    ) -> Ledger:
        """Open a ledger, vetted as PLATFORM's recipe says; read-only where it cannot be written.

        Errors: LedgerFileError, one sentence per fault; BusyError while another program holds it.
        """
        opened = open_file(path, write=write)
        return Ledger(path, opened.connection, by=by, read_only=opened.read_only, clock=clock)

    @property
    def reader(self) -> sqlite3.Connection:
        """The connection for `queries` on this thread; every query is fetched to its end."""
        return self._session.connection

    def apply(self, change: Change, *, undo_of: int | None = None) -> Applied:
        """Write a change, what follows from it, and its history; all or nothing; durable.

        Errors: ConflictError, RefusedError, ReadOnlyError, BusyError, DiskError; after any of
        them the file is as it was.
        """
        self._back_up_once()
        applied = self._applied(change, undo_of)
        if applied.seq:
            self._tell(applied)
        return applied

    def undo(self) -> Applied | None:
        """Take back my own newest change that holds; None if there is none.

        Errors: ConflictError where somebody changed the same fields since.
        """
        from crossfoot.ledger import undoing  # noqa: PLC0415  (late, as for `apply`)

        seq = undoing.newest_to_undo(self.reader, self.by)
        return None if seq is None else self.take_back(seq)

    def redo(self) -> Applied | None:
        """Bring back the change I last took back; None if there is none.

        Errors: ConflictError where somebody changed the same fields since, or decided about other
        figures of the same text.
        """
        from crossfoot.ledger import undoing  # noqa: PLC0415

        seq = undoing.newest_to_redo(self.reader, self.by)
        if seq is None:
            return None
        undoing.refuse_where_decided_since(self.reader, seq)
        return self.take_back(seq)

    def take_back(self, seq: int) -> Applied:
        """Take back any change, mine or not, newest or not; taking back an undo is a redo.

        Errors: ConflictError where it does not hold any more, or its fields changed since.
        """
        from crossfoot.ledger import undoing  # noqa: PLC0415

        change = undoing.inverse(self.reader, seq)
        try:
            return self.apply(change, undo_of=seq)
        except RefusedError as error:  # a row that came later leans on one that would go
            raise ConflictError(
                "That change cannot be taken back now: {reason}",
                "Take back what was built on it first.",
                (),
                reason=error.what,
            ) from error
        except ConflictError as error:
            raise undoing.held_by_later(error) from error

    def bring_up_to_date(self, progress: Progress | None = None, *, shares: bool = True) -> bool:
        """Recheck everything if policy or rules changed since; return whether they had.

        The one thing that a ledger opened for reading writes: what it shows must be true.
        shares: whether this process works on a large one too, beside those that it starts.
        Errors: ReadOnlyError if the file cannot be written, BusyError, DiskError.
        """
        from crossfoot.ledger import full_recheck, recheck  # noqa: PLC0415  (late: load the rules)

        if recheck.is_current(self.reader):
            return False
        writable = Ledger.open(self.path, by=self.by, clock=self._clock)
        try:
            begin = writable._transaction  # noqa: SLF001  (one of ours)
            full_recheck.recheck_in_steps(writable.path, begin, progress, shares=shares)
        finally:
            writable.close()
        return True

    def back_up(self, through: sqlite3.Connection | None = None) -> Path | None:
        """Copy the ledger into its backup folder; None where the newest copy is the same.

        For a worker: reads the whole file, in steps between which others save.
        through: the `reader` of a thread that goes on working with it; what it saves meanwhile is
        in the copy too. Without one, what is saved meanwhile makes the copying begin anew.
        Errors: DiskError, LedgerFileError, BusyError.
        """
        from crossfoot.ledger import backup  # noqa: PLC0415  (late, as for `apply`)

        self._backed_up = True
        made = backup.back_up(self.path, through)
        self.unbacked = None
        return made

    def back_up_or_say(self) -> None:
        """Back up before something large; `unbacked` says why where that cannot be done."""
        if self.read_only is not None:
            return
        self._refuse_another_file()
        try:
            self.back_up()
        except CrossfootError as error:  # a missing backup is told, and stops nobody's work
            self.unbacked = error

    def listen(self, listener: Callable[[Applied], None]) -> Callable[[], None]:
        """Call listener after each change applied here; returns the call that stops it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def changed_outside(self) -> bool:
        """Whether another process wrote since the last call (PRAGMA data_version)."""
        session = self._session
        before, session.data_version = session.data_version, _data_version(session.connection)
        return before != session.data_version

    def close(self) -> None:
        """Close every connection; the ledger is not used after."""
        while self._sessions:
            session = self._sessions.pop()
            if session.core is not None:
                session.core.close()
            session.connection.close()
        self._local = threading.local()

    @property
    def _session(self) -> _Session:
        session: _Session | None = getattr(self._local, "session", None)
        if session is None:
            try:
                session = self._keep(connect(self.path, write=self.read_only is None))
            except sqlite3.Error as error:
                raise explain(error, self.path) from error
        return session

    def _keep(self, connection: sqlite3.Connection) -> _Session:
        session = _Session(connection, _data_version(connection))
        self._local.session = session
        self._sessions.append(session)
        return session

    def _applied(self, change: Change, undo_of: int | None) -> Applied:
        from crossfoot.ledger import applying  # noqa: PLC0415  (late: loads SQLModel)

        session = self._session
        if session.core is None:  # before the transaction: making it rolls back
            session.core = applying.core_of(session.connection)
        now = self._clock().astimezone(UTC)
        act = applying.Act(change, self.by, now, undo_of)
        if len(change.edits) <= FEW:
            try:
                with self._transaction(keys_at_end=False) as connection:
                    return applying.write(connection, session.core, act)
            except KeyOrderError:
                pass  # its rows come in another order
        with self._transaction() as connection:
            return applying.write(connection, session.core, act)

    @contextmanager
    def _transaction(self, *, keys_at_end: bool = True) -> Iterator[sqlite3.Connection]:
        """Run a block in one transaction, where this ledger may be written."""
        if self.read_only is not None:
            raise ReadOnlyError(self.read_only)
        self._refuse_another_file()
        with transaction(self.reader, self.path, keys_at_end=keys_at_end):
            yield self.reader

    def _refuse_another_file(self) -> None:
        """Refuse to write where the path no longer names the file that was opened."""
        try:
            same = identity(self.path) == self._identity
        except OSError:
            raise ReadOnlyError(
                "{name} was moved or deleted while it was open.", _SAVE_A_COPY, name=self.path.name
            ) from None
        if not same:
            raise ReadOnlyError(
                "{name} was replaced by another file while it was open.",
                _SAVE_A_COPY,
                name=self.path.name,
            )

    def _back_up_once(self) -> None:
        """Keep a copy of the ledger as it was before the first change of this session.

        A large one is not copied in passing: who opened it for long has a worker do so.
        """
        if self._backed_up or self.read_only is not None:
            return
        from crossfoot.ledger import backup  # noqa: PLC0415  (late, as for `apply`)

        self._refuse_another_file()
        if backup.is_small(self.path):
            self.back_up_or_say()
            return
        self._backed_up = True
        self.unbacked = CrossfootError(
            "{name} is large, so no backup was made before the first change.", name=self.path.name
        )

    def _tell(self, applied: Applied) -> None:
        for listener in tuple(self._listeners):
            listener(applied)


def _data_version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)
