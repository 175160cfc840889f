"""A file written beside its place and moved there when it is whole.

Source: PLATFORM, section E5 (safe save for exports).
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.unfinished import PART, beginning, remove, sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

SQLITE = b"SQLite format 3\0"


@contextmanager
def written_beside(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write; on leaving it becomes `path`, durably, or nothing has happened.

    A link stays a link: the file it leads to is replaced. A ledger is never replaced.
    Errors: CrossfootError where the disk or the folder does not let us; the old file stays.
    """
    if os.path.isdir(path):  # noqa: PTH112  (`Path` raises for a name that is too long)
        raise CrossfootError("{path} is a folder.", "Name a file in it.", path=path)
    target = _target(path)
    sweep(target)
    try:
        handle, name = tempfile.mkstemp(prefix=beginning(target), suffix=PART, dir=target.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.chmod(_mode(target))
        part.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        remove(part)


def _target(path: Path) -> Path:
    """Return where a path leads.

    Errors: CrossfootError where it leads to a database, which no export may overwrite.
    """
    try:
        target = path.resolve()
    except (OSError, RuntimeError) as error:  # a link that leads back to itself
        raise _refusal(path, error) from error
    with contextlib.suppress(OSError), target.open("rb") as there:
        if there.read(len(SQLITE)) == SQLITE:
            raise CrossfootError(
                "{path} is a ledger or another database, which an export never replaces.",
                "Choose another name.",
                path=path,
            )
    return target


def _mode(path: Path) -> int:
    """What a new file here may be read and written by: as the old one, else as the user set."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Make the move itself durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refusal(path: Path, error: Exception) -> CrossfootError:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return CrossfootError(
                "There is no folder {parent}.", "Make it, or name another.", parent=path.parent
            )
        case PermissionError():
            return CrossfootError(
                "{path} was not saved: it may not be written there.",
                "Close it in other programs, or save it in another folder.",
                path=path,
            )
    reason = (getattr(error, "strerror", None) or str(error)).lower()
    return CrossfootError(
        "{path} was not saved: {reason}.",
        "Free some space or save it elsewhere; what was there is as it was.",
        path=path,
        reason=reason,
    )
