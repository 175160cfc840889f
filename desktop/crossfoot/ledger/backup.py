"""Backups of a ledger, in a folder of their own beside it, read-only.

When: before the first change of a session, every 30 minutes if something changed (the window
asks), before a migration and an import. Ten are kept, then the newest of each of 14 days.
The name says when, and the head of the history: `2026-11-23T210700Z-000012-4f0c….crossfoot`.
Source: DESIGN, section 4; PLATFORM, section E5.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crossfoot.ledger import copying, journal
from crossfoot.ledger.backup_files import STAMP, backups, folder
from crossfoot.ledger.errors import DiskError, LedgerFileError
from crossfoot.ledger.file import connect, explain, quick_check

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NEWEST = 10
DAYS = 14
SMALL = 32 * 1024 * 1024
"""Bytes up to which a copy is made in passing; a larger one belongs in a worker."""


def is_small(path: Path) -> bool:
    """Whether a backup takes no time to speak of; else it is left to a worker."""
    return path.stat().st_size <= SMALL


def clear_away(path: Path) -> None:
    """Take away what a program that was stopped within a backup left of it.

    The draft of a program that still runs is left alone: another window may be at work.
    """
    for draft in folder(path).glob("*.part*"):
        _, _, process = draft.stem.rpartition(".")
        if not (process.isdecimal() and _runs(int(process))):
            draft.unlink(missing_ok=True)


def back_up(path: Path, through: sqlite3.Connection | None = None) -> Path | None:
    """Copy a ledger into its backup folder; None where nothing was written since the newest copy.

    through: a connection to copy it through, whose thread goes on working with it: what is saved
    there meanwhile is in the copy too, and waits for no more than a step.
    Errors: DiskError, LedgerFileError, BusyError; no half copy stays behind.
    """
    clear_away(path)
    try:
        source = connect(path, write=False)
    except sqlite3.Error as error:
        raise explain(error, path) from error
    try:
        name = _name(source)
        if journal.head(source)[0] <= 1 or any(each.name.endswith(name) for each in backups(path)):
            return None
        made = _copy(through or source, folder(path))
    except sqlite3.Error as error:
        raise explain(error, path) from error
    except OSError as error:
        raise _failed(path, error) from error
    finally:
        source.close()
    _thin_out(backups(path))
    return made


def restore(copy: Path, path: Path) -> Path | None:
    """Put a backup in a ledger's place; return where the ledger that stood there was kept.

    The caller has closed the ledger. Errors: LedgerFileError where the backup is not sound.
    """
    _refuse_unsound(copy)
    draft = path.with_name(f".{path.name}.restored.part")
    kept = None
    try:
        shutil.copyfile(copy, draft)
        _sync(draft)
        if path.exists():
            kept = path.with_name(f"{path.name}.before-restore")
            path.replace(kept)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise _failed(path, error) from error
    return kept


def _name(connection: sqlite3.Connection) -> str:
    """Return how the name of a backup ends: the head of the history that it holds."""
    seq, mark = journal.head(connection)
    return f"{seq:06}-{mark[:12]}.crossfoot"


def _copy(source: sqlite3.Connection, place: Path) -> Path:
    """Write a copy, check it, then give it its name, which only the whole copy can tell."""
    place.mkdir(exist_ok=True)
    stamp = datetime.now(UTC).strftime(STAMP)
    draft = place / f"{stamp}.{os.getpid()}.part"
    try:
        copy = sqlite3.connect(draft)
        try:
            copying.copy(source, copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # of a source in write-ahead mode
            target = place / f"{stamp}-{_name(copy)}"
        finally:
            copy.close()
        _refuse_unsound(draft)
        _sync(draft)
        draft.chmod(0o444)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return target


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's
        return True
    return True


def _refuse_unsound(copy: Path) -> None:
    try:
        connection = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as error:
        raise explain(error, copy) from error
    try:
        problem = quick_check(connection)
    finally:
        connection.close()
    if problem is not None:
        raise LedgerFileError(
            "{name} is damaged ({problem}).",
            "Choose another backup.",
            name=copy.name,
            problem=problem,
        )


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _failed(path: Path, error: OSError) -> DiskError:
    reason = (error.strerror or str(error)).lower()
    return DiskError(
        "No backup of {name} could be made ({reason}).",
        "Free some space on its disk.",
        name=path.name,
        reason=reason,
    )


def _thin_out(copies: Sequence[Path]) -> None:
    """Keep the newest ten, then the newest of each of fourteen days; take away the rest."""
    days: list[str] = []
    for copy in copies[NEWEST:]:
        day = copy.name[:10]
        if day in days or len(days) == DAYS:
            copy.unlink()
        else:
            days.append(day)
