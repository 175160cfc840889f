"""The releases of a ledger, and in which of them a row first stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.release_fields import from_stored

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.release_fields import ReleaseFields

_ALL = "SELECT * FROM release ORDER BY id"


class Release(NamedTuple):
    """A release as it is kept."""

    id: int
    public_id: str
    fields: ReleaseFields


def releases(connection: sqlite3.Connection) -> list[Release]:
    """Every release, the first made first."""
    return [
        Release(row["id"], row["public_id"], from_stored(dict(row)))
        for row in fetch(connection, _ALL)
    ]


def release_named(connection: sqlite3.Connection, name: str) -> Release:
    """A release by its name or permanent id, case apart.

    Errors: CrossfootError where there is none, with the names that there are.
    """
    found = releases(connection)
    wanted = name.strip().casefold()
    for one in found:
        if wanted in (one.fields.name.casefold(), one.public_id.casefold()):
            return one
    names = ", ".join(f"“{one.fields.name}”" for one in found[-10:])
    remedy = f"Its releases: {names}." if found else "Make one in the window (Ctrl+Shift+P)."
    raise CrossfootError("The ledger has no release called “{name}”.", remedy, name=name)


def release_before(connection: sqlite3.Connection, profile: str, change: int) -> Release | None:
    """The newest release of a profile that shows an earlier state; None if there is none."""
    earlier = [
        one
        for one in releases(connection)
        if one.fields.profile == profile and one.fields.change < change
    ]
    return max(earlier, key=lambda one: one.fields.change, default=None)


def first_releases(connection: sqlite3.Connection) -> dict[str, str]:
    """By permanent id, the name of the first release that showed a deal."""
    found: dict[str, str] = {}
    for one in releases(connection):
        for public_id in one.fields.rows.get("deal", ()):
            found.setdefault(public_id, one.fields.name)
    return found
