"""The ways out of a ledger that is not as it should be: its backups, and what can still be read.

A backup is named only where it was looked at and is sound, so that whoever follows the sentence
does not go from one damaged file to the next.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from crossfoot.ledger import journal
from crossfoot.ledger.backup_files import backups, folder, when
from crossfoot.ledger.columns import COLUMNS
from crossfoot.ledger.file import connect, quick_check

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

WORKED_OUT = frozenset({"derived", "search"})
"""Kinds of problem in what is worked out from the records, which are sound themselves."""


def ways_out(path: Path, kinds: Iterable[str]) -> list[str]:
    """Return what to do about a ledger, a sentence each. kinds: of the problems found in it."""
    if WORKED_OUT.issuperset(kinds):
        return [
            "What was recorded is sound, only what is worked out from it is not. "
            + _export(path, "Export it")
        ]
    if not _is_readable(path):
        return [_back(path), "Not all of what was recorded can still be read from it."]
    return [_back(path), _export(path, "Or save the records, which can still be read")]


def _export(path: Path, begin: str) -> str:
    """The way through an exchange file, where everything is worked out anew."""
    return (
        f"{begin}: `crossfoot export {path} saved.json`, then `crossfoot new` and `crossfoot "
        "import` into the new ledger, which works everything out anew; tallies, saved views and "
        "the history stay behind."
    )


def _back(path: Path) -> str:
    """The way to a backup."""
    found = backups(path)
    sound = next((copy for copy in found if _is_sound(copy)), None)
    if sound is None:
        if found:
            return f"None of its backups in {folder(path)} is sound; look for a copy elsewhere."
        return "It has no backups; look for a copy elsewhere."
    dates = ", ".join(when(copy) for copy in found)
    return (
        f"Its backups are of {dates}. The newest sound one is {sound}: put it back in the window "
        "with “Restore a backup…”, or copy it to a new name, allow writing to the copy, and open "
        "that."
    )


def _is_sound(copy: Path) -> bool:
    """Whether the file and the history of a backup hold."""
    try:
        with closing(connect(copy, write=False)) as connection:
            return quick_check(connection) is None and not any(journal.broken(connection))
    except (sqlite3.Error, ValueError):
        return False


def _is_readable(path: Path) -> bool:
    """Whether every record of a ledger can still be read."""
    try:
        with closing(connect(path, write=False)) as connection:
            for table in COLUMNS:
                for _ in connection.execute(f"SELECT * FROM {table} NOT INDEXED"):  # noqa: S608
                    pass
    except sqlite3.Error:
        return False
    return True
