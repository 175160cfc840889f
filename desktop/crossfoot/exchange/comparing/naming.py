"""Parties and events by their names: found, or made once a file; none is called as another is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.ledger.change import Delete, Edit, Insert, New, Update
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.parties import event_by_name, party_by_name, plain_name

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    Held = Mapping[str, Any]

_ALIASES = "SELECT * FROM party_alias WHERE party_id = ? ORDER BY position, id"


@dataclass(slots=True)
class Naming:
    """What a file calls new parties and events. edits: those that rows only name."""

    connection: sqlite3.Connection
    name: str
    edits: list[Edit] = field(default_factory=list)
    _parties: dict[str, New] = field(default_factory=dict)
    _events: dict[str, New] = field(default_factory=dict)

    def party(self, given: Mapping[str, Any]) -> int | New:
        """The party of a row that gives its name, perhaps with its kind and country."""
        name = given["name"]
        known = self._parties.get(plain_name(name)) or party_by_name(self.connection, name)
        if known is not None:
            return known
        new = New(f"party called {name} in {self.name}")
        values = {one: given.get(one) for one in ("name", "kind", "country")}
        self.edits.append(Insert("party", values, as_=new))
        self._parties[plain_name(name)] = new
        return new

    def take(self, table: str, given: Mapping[str, Any], new: New) -> None:
        """Remember a new row by its names. Errors: WrongError where another goes by one."""
        if table == "party":
            for name, title in _names(given):
                refuse_other_party(self.connection, name, title, None)
                if plain_name(name) in self._parties:
                    raise _taken_party(name, title)
            self._parties |= {plain_name(name): new for name, _ in _names(given)}
        elif table == "event":
            self.refuse_other_event(given["name"], None)
            if plain_name(given["name"]) in self._events:
                raise _taken_event(given["name"])
            self._events[plain_name(given["name"])] = new

    def refuse_other_event(self, name: str, own: int | None) -> None:
        """Refuse the name of another event. Errors: WrongError."""
        if event_by_name(self.connection, name) not in {None, own}:
            raise _taken_event(name)

    def event(self, name: str | None) -> int | New | None:
        """The event that a source names; a name that nobody has yet makes a new one."""
        if name is None:
            return None
        known = self._events.get(plain_name(name)) or event_by_name(self.connection, name)
        if known is not None:
            return known
        new = New(f"event called {name} in {self.name}")
        self.edits.append(Insert("event", {"name": name}, as_=new))
        self._events[plain_name(name)] = new
        return new


def mended_party(
    connection: sqlite3.Connection, held: Held, given: Mapping[str, Any]
) -> Iterator[Edit]:
    """Yield what gives a party other names. Errors: WrongError for one that another goes by."""
    for name, title in _names(given):
        refuse_other_party(connection, name, title, held["id"])
    if "aliases" not in given:
        return
    rows = fetch(connection, _ALIASES, held["id"])
    if any(";" in row["name"] for row in rows):
        raise WrongError(
            "cannot be told apart: one of them has a semicolon in it",
            "Change them in the ledger, on the Parties page.",
            "Other names",
        )
    names = given["aliases"] or ()
    for row, name in zip(rows, names, strict=False):
        if row["name"] != name:
            yield Update("party_alias", row["id"], {"name": name}, expected={"name": row["name"]})
    for row in rows[len(names) :]:
        yield Delete("party_alias", row["id"], expected={"name": row["name"]})
    for place, name in enumerate(names[len(rows) :], start=len(rows)):
        yield Insert("party_alias", {"party_id": held["id"], "position": place, "name": name})


def refuse_other_party(
    connection: sqlite3.Connection, name: str, title: str, own: int | None
) -> None:
    """Refuse a name that another party goes by. Errors: WrongError."""
    if party_by_name(connection, name) not in {None, own}:
        raise _taken_party(name, title)


def _names(given: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The names that a row gives a party, each with the column it stands in."""
    name = [(given["name"], "Name")] if given.get("name") else []
    return [*name, *((alias, "Other names") for alias in given.get("aliases") or ())]


def _taken_party(name: str, title: str) -> WrongError:
    return WrongError(
        "“{name}” is another party’s name",
        "Give this one another name, or merge the two in the ledger.",
        title,
        name=name,
    )


def _taken_event(name: str) -> WrongError:
    return WrongError(
        "“{name}” is another event’s name", "Give this one another name.", "Name", name=name
    )
