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

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def written_beside(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write; on leaving it becomes `path`, durably, or nothing has happened.

    Errors: CrossfootError where the disk or the folder does not let us; the old file stays.
    """
    if path.is_dir():
        raise CrossfootError(f"{path} is a folder.", "Name a file in it.")
    try:
        handle, name = tempfile.mkstemp(
            prefix=f".{path.name[:60]}.", suffix=".part", dir=path.parent
        )
    except OSError as error:
        raise _refusal(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.chmod(_mode(path))
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise _refusal(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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


def _refusal(path: Path, error: OSError) -> CrossfootError:
    if isinstance(error, FileNotFoundError):
        return CrossfootError(f"There is no folder {path.parent}.", "Make it, or name another.")
    if isinstance(error, PermissionError):
        return CrossfootError(
            f"{path.name} was not saved: it may not be written there.",
            "Close it in other programs, or save it in another folder.",
        )
    return CrossfootError(
        f"{path.name} was not saved: {error.strerror or error}.",
        "Free some space or save it elsewhere; the old file is as it was.",
    )
