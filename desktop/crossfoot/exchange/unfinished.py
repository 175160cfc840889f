"""Names of what is still being written, and the end of what a killed program left behind.

An unfinished file or folder stands beside its place as `.NAME.PROCESS.random.part`.
"""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PART = ".part"


def beginning(target: Path) -> str:
    """How the name of an unfinished copy made by this process begins."""
    return f"{_stem(target)}{os.getpid()}."


def sweep(target: Path) -> None:
    """Remove unfinished copies of a file whose processes have ended."""
    with contextlib.suppress(OSError):
        for left in list(target.parent.glob(f"{glob.escape(_stem(target))}*{PART}")):
            if not _may_run(left.name.removeprefix(_stem(target)).partition(".")[0]):
                remove(left)


def remove(part: Path) -> None:
    """Remove an unfinished file or folder, if it is there."""
    if part.is_dir() and not part.is_symlink():
        shutil.rmtree(part, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _stem(target: Path) -> str:
    return f".{target.name[:60]}."


def _may_run(process: str) -> bool:
    """Whether a process of this number may still be writing; where that cannot be told, yes."""
    if os.name == "nt" or not process.isdigit():
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
