"""Renaming an event, and saying when and where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger import admissions
from crossfoot.ledger.actions.rows import changed_fields, mended, needed_row
from crossfoot.ledger.change import Change
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.parties import event_by_name

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.fields import EventFields


def edit_event(
    connection: sqlite3.Connection, id_: int, before: EventFields, after: EventFields
) -> Change:
    """Write what the form changed of an event; its announcements stay with it.

    Errors: RefusedError for a name left empty, one that another event has, or no date.
    """
    needed_row(connection, "event", id_)
    name = after.name.strip()
    if not name:
        raise RefusedError("An event needs a name.", "Type it, or undo.")
    if event_by_name(connection, name) not in {None, id_}:
        raise RefusedError(
            "There is an event “{name}” already.",
            "Choose it in the details of each announcement (Ctrl+I), or type another name.",
            name=name,
        )
    _refuse_no_day(after.on)
    old, new = changed_fields(before, after)
    edits = mended("event", id_, old, new)
    if set(new) == {"name"}:
        return Change("rename_event", edits, {"before": before.name, "event": name})
    return Change("edit_event", edits, {"event": name})


def _refuse_no_day(on: str | None) -> None:
    if on is None:
        return
    try:
        admissions.day(on)
    except ValueError as error:
        raise RefusedError(
            "“{on}” is not a date.", "Write it as 2025, 2025-09 or 2025-09-23.", on=on
        ) from error
