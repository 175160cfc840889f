"""What one change does within its transaction: rows, what follows from them, the history.

Loads SQLModel, the reader and the rules, so the ledger imports it with the first change only: the
first page paints before that (DESIGN, section 3, "Two ways out").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger import (
    authors,
    closings,
    guards,
    journal,
    recheck,
    sealing,
    search_text,
    signing,
    undoing,
)
from crossfoot.ledger.change import Applied
from crossfoot.ledger.writer import Writer, core_of

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from sqlalchemy import Connection

    from crossfoot.ledger.change import Change

__all__ = ["Act", "core_of", "write"]


_KEEP = """
    INSERT INTO document (sha256, name, kind, size, data) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (sha256) DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class Act:
    """A change with who makes it, when (UTC), and what it takes back."""

    change: Change
    by: str
    now: datetime
    undo_of: int | None = None


def write(connection: sqlite3.Connection, core: Connection, act: Act) -> Applied:
    """Write a change; the caller began the transaction, and commits or rolls it back.

    Errors: ConflictError, RefusedError.
    """
    if act.undo_of is not None:
        undoing.refuse_unless_it_holds(connection, act.undo_of)
    writer = Writer(core, connection, act.now.year)
    writer.write(act.change.edits)
    if not writer.steps:
        return Applied(0, frozenset(), writer.new_ids)
    for file in act.change.files:
        connection.execute(_KEEP, (file.sha256, file.name, file.kind, len(file.data), file.data))
    guards.check(connection, writer.steps)
    authors.note(connection, writer.steps, act.by)
    search_text.renew(connection, writer.steps)  # first: a view may let through by words
    changed = recheck.after(connection, writer.steps)
    unsaid = closings.completed(connection, writer.steps)
    if unsaid:
        seen = len(writer.steps)
        writer.write(unsaid)
        search_text.renew(connection, writer.steps[seen:])
        changed |= recheck.after(connection, writer.steps[seen:])
    sealing.seal(connection, writer.steps)
    changed |= signing.renew(connection, signing.touched(connection, writer.steps, changed))
    seq = journal.append(connection, _entry(act), writer.steps)
    return Applied(seq, frozenset(changed), writer.new_ids)


def _entry(act: Act) -> journal.Act:
    change = act.change
    at = act.now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return journal.Act(at, act.by, change.name, change.facts, change.why, act.undo_of)
