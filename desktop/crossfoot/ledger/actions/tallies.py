"""Making a tally, changing its rule or its name, deleting it; each undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.actions.views import NEW_VIEW, save_view
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.figures import meanings_of
from crossfoot.ledger.queries.views import same_name, view_of, views
from crossfoot.ledger.tally_fields import stored
from crossfoot.ledger.views import ListPage, ViewFields

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.tally_fields import TallyFields

NEW_TALLY = New("tally")
ALL_DEALS = "All deals"
"""The name of the view that a tally of every deal is made with."""


def make_tally(connection: sqlite3.Connection, fields: TallyFields) -> Change:
    """Make a tally over a saved view of deals; the new row is called "tally".

    Without a view it is over every deal: the view of all of them is kept with it, once.
    Errors: RefusedError without a name, a view of deals or a stage; for a figure to be set against
    that is no amount of money.
    """
    edits, view = ((), fields.view_id) if fields.view_id else _every_deal(connection)
    name = _checked(connection, fields)
    values = {**stored(fields), "name": name, "view_id": view}
    made = Insert("tally", values, as_=NEW_TALLY)
    return Change("make_tally", (*edits, made), {"tally": name})


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


def _every_deal(connection: sqlite3.Connection) -> tuple[tuple[Edit, ...], int | New]:
    """Return the view of every deal, or what keeps one under a name that is free."""
    taken = views(connection)
    for view in taken:
        fields = view.fields
        if fields.page is ListPage.DEALS and not fields.text and not fields.filters:
            return (), view.id
    names = (ALL_DEALS, *(f"{ALL_DEALS} {number}" for number in range(2, len(taken) + 3)))
    held = [view.fields.name for view in taken]
    name = next(each for each in names if not any(same_name(each, one) for one in held))
    change = save_view(connection, ViewFields(name, ListPage.DEALS))
    return change.edits, NEW_VIEW


def _checked(connection: sqlite3.Connection, fields: TallyFields) -> str:
    """Return the name as it is kept. Errors: RefusedError for what makes no tally."""
    name = " ".join(fields.name.split())
    if not name:
        raise RefusedError("A tally needs a name.", "Type one.").about("name")
    view = None if fields.view_id is None else view_of(connection, fields.view_id)
    is_of_deals = view is not None and view.fields.page is ListPage.DEALS
    if fields.view_id is not None and not is_of_deals:
        raise RefusedError("A tally sums over a view of deals.", "Save one on the Deals page.")
    if not fields.rule.stages:
        raise RefusedError("No deal counts without a stage.", "Tick the stages that count.").about(
            "stages"
        )
    if fields.against is not None:
        meaning = meanings_of(connection, (fields.against,)).get(fields.against)
        if meaning is None or meaning.measure != "value":
            raise RefusedError(
                "A tally is set against an amount of money.", "Choose a reported total."
            )
    return name
