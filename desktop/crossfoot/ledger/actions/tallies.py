"""Making a tally, changing its rule or its name, deleting it; each undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.figures import meanings_of
from crossfoot.ledger.queries.views import view_of
from crossfoot.ledger.tally_fields import stored
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.tally_fields import TallyFields

NEW_TALLY = New("tally")


def make_tally(connection: sqlite3.Connection, fields: TallyFields) -> Change:
    """Make a tally over a saved view of deals; the new row is called "tally".

    Errors: RefusedError without a name, a view of deals or a stage; for a figure to be set against
    that is no amount of money.
    """
    name = _checked(connection, fields)
    values = {**stored(fields), "name": name}
    return Change("make_tally", (Insert("tally", values, as_=NEW_TALLY),), {"tally": name})


def change_tally(
    connection: sqlite3.Connection, id_: int, before: TallyFields, after: TallyFields
) -> Change:
    """Write what the form changed of a tally. before: what the form was filled with.

    Errors: RefusedError, as `make_tally`.
    """
    needed_row(connection, "tally", id_)
    name = _checked(connection, after)
    old, new = stored(before), {**stored(after), "name": name}
    changed = {column: value for column, value in new.items() if value != old[column]}
    edit = Update("tally", id_, changed, expected={column: old[column] for column in changed})
    edits = (edit,) if changed else ()
    if set(changed) == {"name"}:
        return Change("rename_tally", edits, {"before": before.name, "tally": name})
    return Change("change_tally", edits, {"tally": name})


def delete_tally(connection: sqlite3.Connection, id_: int) -> Change:
    """Take a tally away; its view stays."""
    row = needed_row(connection, "tally", id_)
    return Change("delete_tally", (Delete("tally", id_),), {"tally": row["name"]})


def _checked(connection: sqlite3.Connection, fields: TallyFields) -> str:
    """Return the name as it is kept. Errors: RefusedError for what makes no tally."""
    name = " ".join(fields.name.split())
    if not name:
        raise RefusedError("A tally needs a name.", "Type one.")
    view = view_of(connection, fields.view_id)
    if view is None or view.fields.page is not ListPage.DEALS:
        raise RefusedError("A tally sums over a view of deals.", "Save one on the Deals page.")
    if not fields.rule.stages:
        raise RefusedError("No deal counts without a stage.", "Tick the stages that count.")
    if fields.against is not None:
        meaning = meanings_of(connection, (fields.against,)).get(fields.against)
        if meaning is None or meaning.measure != "value":
            raise RefusedError(
                "A tally is set against an amount of money.", "Choose a reported total."
            )
    return name
