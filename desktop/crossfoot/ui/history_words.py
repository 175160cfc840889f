"""What the window says of the history: what was undone, and when it was last saved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.ledger.queries.history import JournalLine, history

if TYPE_CHECKING:
    import sqlite3


def called(connection: sqlite3.Connection, seq: int) -> str:
    """Return what a change is called; an undo or a redo goes by what it was about."""
    from crossfoot.ui.words import say  # noqa: PLC0415  (late: the first paint says nothing of it)

    line = _line(connection, seq)
    while line is not None and line.undo_of is not None:
        line = _line(connection, line.undo_of)
    return "" if line is None else say(line.name, line.facts)


def when(moment: str, today: str = "%H:%M") -> str:
    """Return when something was done, as short as it can be told. today: how a time of today is."""
    at = datetime.fromisoformat(moment).astimezone()
    is_today = at.date() == datetime.now(UTC).astimezone().date()
    return at.strftime(today if is_today else "%Y-%m-%d %H:%M")


def last_saved(connection: sqlite3.Connection) -> str:
    """Return when the newest change was saved, in words."""
    translate = QCoreApplication.translate
    newest = history(connection, limit=1)
    if not newest:
        return translate("status", "Nothing recorded yet")
    at = datetime.fromisoformat(newest[0].at).astimezone()
    if at.date() == datetime.now(UTC).astimezone().date():
        return translate("status", "Saved {0}").format(at.strftime("%H:%M"))
    return translate("status", "Saved {0}").format(at.strftime("%Y-%m-%d"))


def _line(connection: sqlite3.Connection, seq: int) -> JournalLine | None:
    lines = history(connection, limit=1, before=seq + 1)
    return lines[0] if lines and lines[0].seq == seq else None
