"""Opening a ledger's file through sqlite3, defensively; nothing here imports SQLModel.

Decision: rollback journal, not WAL (PLATFORM, section 0.6: corruption under two connections on
the SQLite of Debian 12). Decision: "read only" is a connection that could write but is told not
to (`query_only`): after a crash the next opener must roll the interrupted change back, whoever it
is; only where the file cannot be written at all does SQLite open it so.
Source: PLATFORM, section E2 (the recipe, and the order of tests).
"""

from __future__ import annotations

import os
import sqlite3
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.ledger import schema
from crossfoot.ledger.backup_files import way_back
from crossfoot.ledger.errors import BusyError, DiskError, LedgerFileError, ReadOnlyError
from crossfoot.ledger.place import shared_folder
from crossfoot.ledger.vetting import vet

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.errors import CrossfootError

WAIT_MS = 5000
_RECIPE = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA recursive_triggers=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
    "PRAGMA synchronous=EXTRA",
    f"PRAGMA busy_timeout={WAIT_MS}",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A vetted ledger. read_only: why it cannot be written, as one sentence; None if it can."""

    connection: sqlite3.Connection
    read_only: str | None


def open_file(path: Path, *, write: bool = True) -> Opened:
    """Vet a file and open it.

    Errors: LedgerFileError, one sentence a fault; BusyError where another program holds it.
    """
    header = vet(path)
    reason = _why_not_written(path) if write else worded("It was opened for reading.", {})
    if header.wal:
        _leave_wal(path, reason)
    try:
        connection = connect(path, write=reason is None)
    except sqlite3.Error as error:
        raise explain(error, path) from error
    try:
        if header.user_version < schema.VERSION:
            _bring_up(path, connection, reason)
        foreign = _foreign(path, connection)
    except BaseException:
        connection.close()
        raise
    reason = reason or foreign
    if reason is not None:
        connection.execute("PRAGMA query_only=ON")
    return Opened(connection, reason)


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """Return a connection set up by the recipe. The caller has vetted the file.

    It may be closed by another thread, and is otherwise used by one only.
    Errors: sqlite3.Error.
    """
    mode = "rw" if write or _writable(path) else "ro"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=WAIT_MS / 1000,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        for pragma in _RECIPE:
            connection.execute(pragma)
        if not write:
            connection.execute("PRAGMA query_only=ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def quick_check(connection: sqlite3.Connection) -> str | None:
    """Return what SQLite finds wrong with the file, None where it is sound.

    Reads the whole file: the window runs it after the first paint, `check` and `verify` at once.
    """
    try:
        lines = [line for (line,) in connection.execute("PRAGMA quick_check(3)").fetchall()]
    except sqlite3.DatabaseError as error:
        return str(error)
    return None if lines == ["ok"] else "; ".join(lines)


def explain(error: BaseException, path: Path) -> CrossfootError:
    """Return what an error of SQLite means to a person.

    Full disk, other program, read-only and damage are four different messages; anything else is a
    defect, and comes back as it is.
    """
    origin = getattr(error, "orig", error)  # SQLAlchemy wraps the driver's error
    code = getattr(origin, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    match primary:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return BusyError(
                "{name} is being written by another program.",
                "Try again in a moment.",
                name=path.name,
            )
        case sqlite3.SQLITE_FULL:
            return DiskError(
                "The disk is full: {name} was left as it was.",
                "Free some space, try again.",
                name=path.name,
            )
        case sqlite3.SQLITE_IOERR:
            return DiskError(
                "The disk failed ({origin}): {name} was left as it was.",
                "Check the disk and its free space, then try again.",
                origin=origin,
                name=path.name,
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ReadOnlyError(
                "{name} cannot be written here.", "Save a copy where you may write.", name=path.name
            )
        case sqlite3.SQLITE_CANTOPEN:
            return LedgerFileError(
                "{name} cannot be opened, or its folder cannot be written.",
                "Copy it to a folder of your own.",
                name=path.name,
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return LedgerFileError(
                "{name} is damaged ({origin}).", way_back(path), name=path.name, origin=origin
            )
        case _:
            raise error


def _why_not_written(path: Path) -> str | None:
    name = {"name": path.name}
    if not os.access(path, os.W_OK):
        return worded("{name} is read-only. Save a copy to work on it.", name)
    if not os.access(path.absolute().parent, os.W_OK):
        return worded(
            "The folder of {name} is read-only. Save a copy elsewhere to work on it.", name
        )
    place = shared_folder(path)
    if place is not None:
        return worded(
            "{name} lies in {place}. Copy it to a disk of this computer to work on it.",
            {**name, "place": place},
        )
    return None


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def _leave_wal(path: Path, reason: str | None) -> None:
    """Bring a file that another program put into write-ahead mode back, after a backup."""
    if reason is not None:
        raise LedgerFileError(
            "{name} was left in write-ahead mode by another program.",
            "Open it once in the window, in a folder you may write: it is set back there.",
            name=path.name,
        )
    from crossfoot.ledger.backup import back_up  # noqa: PLC0415  (it opens files through here)

    back_up(path)
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise explain(error, path) from error
    if mode != "delete":
        raise BusyError(
            "{name} is open in another program that put it in write-ahead mode.",
            "Close it there, then open it again.",
            name=path.name,
        )


def _bring_up(path: Path, connection: sqlite3.Connection, reason: str | None) -> None:
    """Bring a ledger of an older format to the present one, after a backup."""
    if reason is not None:
        raise LedgerFileError(
            "{name} has the format of an older Crossfoot.",
            "Open it once in the window, in a folder you may write, to bring it up to date.",
            name=path.name,
        )
    from crossfoot.ledger.backup import back_up  # noqa: PLC0415  (they open files through here)
    from crossfoot.ledger.migrations import migrate  # noqa: PLC0415

    back_up(path)
    migrate(connection, path)


def _foreign(path: Path, connection: sqlite3.Connection) -> str | None:
    """Compare the layout with the format's; say what is in the file that is not ours.

    Errors: LedgerFileError where something of ours is missing or changed.
    """
    query = (
        "SELECT name, type, sql FROM sqlite_master"
        " WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        found = {name: (kind, sql or "") for name, kind, sql in connection.execute(query)}
    except sqlite3.Error as error:
        raise explain(error, path) from error
    ours = schema.objects(version)
    for name, sql in ours.items():
        if name not in found or schema.plain(found[name][1]) != sql:
            state = "is missing" if name not in found else "was changed by another program"
            raise LedgerFileError(
                "{name} is damaged: its {kind} {name2} {state}.",
                way_back(path),
                name=path.name,
                kind=schema.kind(sql),
                name2=name,
                state=state,
            )
    strange = [name for name in found if name not in ours and name not in schema.SHADOWS]
    if not strange:
        return None
    kind = found[strange[0]][0]
    return worded(
        "{name} holds a {kind} that Crossfoot did not make ({strange}), so it is only read. "
        "Remove it with the program that added it, or restore a backup.",
        {"name": path.name, "kind": kind, "strange": strange[0]},
    )
