"""Undo and redo from the history: each appends the inverse, so they survive a restart.

An undo names the entry it takes back; a redo is the undo of an undo, and so on. The last of such a
row of entries is the one that holds: called "undo" where the change is taken back at present.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.errors import Worded
from crossfoot.ledger import journal
from crossfoot.ledger.change import Change, Delete, Insert, Update
from crossfoot.ledger.columns import COLUMNS
from crossfoot.ledger.errors import ConflictError, RefusedError
from crossfoot.ledger.making import FIRST

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.change import Edit, Step

UNDO = "undo"
REDO = "redo"
_HOLDS = "NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.undo_of = act.id)"
_TO_UNDO = f"""
    SELECT id FROM journal AS act WHERE by = ? AND name NOT IN ('{UNDO}', '{FIRST}') AND {_HOLDS}
     ORDER BY id DESC LIMIT 1
"""  # noqa: S608  (constants of ours)
_TO_REDO = f"""
    SELECT max(id) FROM journal AS act
     WHERE undo_of > 0 AND +by = ? AND name = '{UNDO}' AND {_HOLDS}
"""  # noqa: S608  (+by: by the index of undos, which are few, not by that of a person's changes)
_DECIDED_SINCE = f"""
    SELECT id FROM journal WHERE id > ? AND name NOT IN ('{UNDO}', '{REDO}') ORDER BY id
"""  # noqa: S608


def newest_to_undo(connection: sqlite3.Connection, by: str) -> int | None:
    """Return the number of a person's newest change that holds; None if there is none."""
    found = connection.execute(_TO_UNDO, (by,)).fetchone()
    return None if found is None else int(found[0])


def newest_to_redo(connection: sqlite3.Connection, by: str) -> int | None:
    """Return the number of a person's newest undo that holds; None if there is none."""
    (found,) = connection.execute(_TO_REDO, (by,)).fetchone()
    return None if found is None else int(found)


def refuse_unless_it_holds(connection: sqlite3.Connection, seq: int) -> None:
    """Refuse to take back what was taken back already. Errors: ConflictError."""
    query = "SELECT by FROM journal WHERE undo_of = ?"
    found = connection.execute(query, (seq,)).fetchone()
    if found is not None:
        raise ConflictError(
            "Change {seq} was taken back already, by {by}.",
            "Look at the history.",
            (),
            seq=seq,
            by=found[0],
        )


def refuse_where_decided_since(connection: sqlite3.Connection, seq: int) -> None:
    """Refuse to do again a decision about a text's figures where others were decided since.

    What a figure makes of its total is written with the last decision about the text (`settling`);
    a decision brought back after another would leave that out.
    Errors: ConflictError.
    """
    known = journal.entry(connection, seq)
    texts = set() if known is None else _texts(journal.steps_of(connection, known))
    if not texts:
        return
    for (id_,) in connection.execute(_DECIDED_SINCE, (seq,)).fetchall():
        later = journal.entry(connection, id_)
        if later is not None and texts & _texts(journal.steps_of(connection, later)):
            raise ConflictError(
                "Other figures of this text were decided since, so this is not done again.",
                "Decide it anew: Enter records, Delete skips.",
                (),
            )


def held_by_later(error: ConflictError) -> ConflictError:
    """Return why a change cannot be taken back alone, and the way out.

    error: what the writer met; trying again, which it advises, would meet the same.
    """
    facts = error.what.facts if isinstance(error.what, Worded) else {}
    if not error.clashes or "where" not in facts:
        return error
    return ConflictError(
        "That change cannot be taken back alone: later changes touch {where}.",
        "Take those back first, or in the history (Ctrl+H) go back to before them.",
        error.clashes,
        where=facts["where"],
    )


def _texts(steps: Sequence[Step]) -> set[int]:
    """Return the announcements of which steps record, dismiss or open a figure."""
    return {
        image["announcement_id"]
        for step in steps
        if step.table in ("figure", "dismissal") and (step.before is None or step.after is None)
        for image in (step.before or step.after or {},)
        if image.get("announcement_id") is not None
    }


def inverse(connection: sqlite3.Connection, seq: int) -> Change:
    """Return the change that takes an entry back; it expects the rows as that entry left them.

    Errors: RefusedError where the history has no such entry, or it cannot be taken back.
    """
    known = journal.entry(connection, seq)
    if known is None:
        raise RefusedError("The history has no change {seq}.", seq=seq)
    if known.name == FIRST:
        raise RefusedError("The making of a ledger cannot be taken back.")
    try:
        steps = journal.steps_of(connection, known)
    except ValueError as error:
        raise RefusedError(
            "Change {seq} cannot be taken back: {reason}.", seq=seq, reason=error
        ) from error
    facts = json.loads(known.facts)
    if known.name not in (UNDO, REDO):
        facts = {**facts, "of": known.name}
    name = REDO if known.name == UNDO else UNDO
    return Change(name, tuple(_inverse(step) for step in reversed(steps)), facts)


def _inverse(step: Step) -> Edit:
    if step.before is None:
        after = step.after or {}
        expected = {column: after.get(column) for column in COLUMNS[step.table]}
        return Delete(step.table, step.id, expected)
    if step.after is None:
        return Insert(step.table, step.before, id=step.id)
    return Update(step.table, step.id, step.before, expected=step.after)
