"""Where the backups of a ledger lie, when each was made, and the way back to the newest of them.

Apart from `backup.py`, which opens files: what refuses to open one tells the way back.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crossfoot.errors import worded

if TYPE_CHECKING:
    from pathlib import Path

STAMP = "%Y-%m-%dT%H%M%SZ"


def folder(path: Path) -> Path:
    """Return the folder that holds a ledger's backups."""
    return path.with_name(f"{path.name}-backups")


def backups(path: Path) -> list[Path]:
    """Return a ledger's backups, newest first."""
    return sorted(folder(path).glob("*.crossfoot"), reverse=True)


def made_at(copy: Path) -> datetime | None:
    """Return when a backup was made, by its name; None for one that somebody renamed."""
    try:
        return datetime.strptime(copy.name[: len("2026-11-23T210700Z")], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def when(copy: Path) -> str:
    """Say when a backup was made; its name where that does not tell."""
    at = made_at(copy)
    return copy.name if at is None else f"{at:%Y-%m-%d %H:%M} UTC"


def way_back(path: Path) -> str:
    """Return the way out of a ledger that does not open.

    A backup is read-only, and so is whatever is made of it by copying.
    """
    found = backups(path)
    if not found:
        return worded("No backups lie beside it: look for a copy of it elsewhere.", {})
    return worded(
        "Its newest backup, of {when}, is {copy}: copy that to a new name, allow writing to the "
        "copy, and open it.",
        {"when": when(found[0]), "copy": found[0]},
    )
