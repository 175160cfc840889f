"""What the acts share: a row that must be there, and the fields that a form changed."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.change import Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.places import row_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Mapping

    from crossfoot.ledger.fields import (
        AnnouncementFields,
        DealFields,
        EventFields,
        FigureFields,
        PartyFields,
        RateFields,
    )

    Fields = AnnouncementFields | EventFields | FigureFields | DealFields | PartyFields | RateFields


def needed_row(connection: sqlite3.Connection, table: str, id_: int) -> sqlite3.Row:
    """Return a record. Errors: RefusedError if somebody took it away."""
    row = row_of(connection, table, id_)
    if row is None:
        raise RefusedError(
            "This {table} is no longer there.", "Look at the newest state.", table=table
        )
    return row


def words_of(row: sqlite3.Row) -> str:
    """Return how the history names a figure: by its wording, else by its permanent id."""
    return str(row["wording"] or row["public_id"])


def changed_fields(
    before: Fields,
    after: Fields,
    leave_out: Collection[str] = (),
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the old and the new values of the fields that differ."""
    names = [one.name for one in fields(before) if one.name not in leave_out]
    differing = [name for name in names if getattr(before, name) != getattr(after, name)]
    return (
        {name: getattr(before, name) for name in differing},
        {name: getattr(after, name) for name in differing},
    )


def mended(
    table: str, id_: int, old: Mapping[str, Any], new: Mapping[str, Any]
) -> tuple[Update, ...]:
    """Return the update that writes new over old, if they differ."""
    return (Update(table, id_, new, expected=old),) if new else ()
