"""Keeping a filter under a name: saved, changed, renamed, deleted, each undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.change import Change, Delete, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.queries.places import children_of
from crossfoot.ledger.queries.views import same_name, views
from crossfoot.ledger.views import stored

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.views import ViewFields

NEW_VIEW = New("view")
LONGEST = 120
"""Characters of a name."""


def save_view(connection: sqlite3.Connection, fields: ViewFields) -> Change:
    """Keep a filter under a name that no other view has; the new row is called "view".

    Errors: RefusedError for a name that is empty, taken or too long; CrossfootError for a filter
    that the list does not have.
    """
    name = _free_name(connection, fields.name)
    query_of_view(fields)
    values = {**stored(fields), "name": name}
    return Change("save_view", (Insert("saved_view", values, as_=NEW_VIEW),), {"view": name})


def change_view(connection: sqlite3.Connection, id_: int, fields: ViewFields) -> Change:
    """Let a view hold another filter, order and columns; its name and page stay as they are."""
    row = needed_row(connection, "saved_view", id_)
    query_of_view(fields)
    kept = ("text", "filters", "sort", "columns")
    values = {name: value for name, value in stored(fields).items() if name in kept}
    edit = Update("saved_view", id_, values, expected={name: row[name] for name in kept})
    return Change("change_view", (edit,), {"view": row["name"]})


def rename_view(connection: sqlite3.Connection, id_: int, name: str) -> Change:
    """Call a view otherwise. Errors: RefusedError, as `save_view`."""
    row = needed_row(connection, "saved_view", id_)
    name = _free_name(connection, name, id_)
    edit = Update("saved_view", id_, {"name": name}, expected={"name": row["name"]})
    return Change("rename_view", (edit,), {"before": row["name"], "view": name})


def delete_view(connection: sqlite3.Connection, id_: int) -> Change:
    """Take a view away. Errors: RefusedError while a tally sums over it."""
    row = needed_row(connection, "saved_view", id_)
    tallies = children_of(connection, "tally", "view_id", id_)
    if tallies:
        names = ", ".join(f"“{tally['name']}”" for tally in tallies[:5])
        raise RefusedError(
            "“{name}” is what a tally sums over: {names}.",
            "Let the tally sum over another view first, or delete the tally.",
            name=row["name"],
            names=names,
        )
    return Change("delete_view", (Delete("saved_view", id_),), {"view": row["name"]})


def _free_name(connection: sqlite3.Connection, name: str, own: int | None = None) -> str:
    """Return a name as it is kept. Errors: RefusedError where it cannot be."""
    plain = " ".join(name.split())
    if not plain:
        raise RefusedError("A view needs a name.", "Type one.")
    if len(plain) > LONGEST:
        raise RefusedError(
            "That name has {count} characters.",
            "{longest} are enough.",
            count=len(plain),
            longest=LONGEST,
        )
    for view in views(connection):
        if view.id != own and same_name(view.fields.name, plain):
            raise RefusedError(
                "A view of {page} is called “{name}” already.",
                "Choose another name, or change that view.",
                page=view.fields.page,
                name=view.fields.name,
            )
    return plain
