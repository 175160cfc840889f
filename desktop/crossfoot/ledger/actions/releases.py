"""Making a release, undoable like any change; a release itself is never altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.releases import releases
from crossfoot.ledger.release_fields import stored

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.release_fields import ReleaseFields

NEW_RELEASE = New("release")


def make_release(connection: sqlite3.Connection, fields: ReleaseFields) -> Change:
    """Keep a release under a name that no other has; the new row is called "release".

    Errors: RefusedError for a name that is empty or taken.
    """
    name = " ".join(fields.name.split())
    if not name:
        raise RefusedError("A release needs a name.", "Type one, such as its month.")
    if any(one.fields.name.casefold() == name.casefold() for one in releases(connection)):
        raise RefusedError(
            "There is a release “{name}” already.", "Give it another name.", name=name
        )
    values = {**stored(fields), "name": name}
    return Change("make_release", (Insert("release", values, as_=NEW_RELEASE),), {"release": name})
