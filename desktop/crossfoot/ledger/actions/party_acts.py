"""Mending a party with its other names, merging two that are one, taking an unused one away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.actions.rows import changed_fields, mended, needed_row
from crossfoot.ledger.change import Change, Delete, Edit, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.parties import party_by_name, plain_name
from crossfoot.ledger.queries.places import children_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from crossfoot.ledger.fields import PartyFields


@dataclass(frozen=True, slots=True)
class Merge:
    """What making two parties one would change; nothing is written.

    deals:   titles of the deals that change hands; dropped: lines that would stand twice.
    aliases: the names that the kept party gets beside its own.
    taken:   what the kept party did not say and takes over: column to value.
    lost:    what the other said differently: column to value.
    opposed: titles of the deals in which both stand already, in different roles.
    """

    kept: str
    gone: str
    deals: tuple[str, ...]
    dropped: int
    aliases: tuple[str, ...]
    taken: dict[str, str]
    lost: dict[str, str]
    opposed: tuple[str, ...]


def edit_party(
    connection: sqlite3.Connection, id_: int, before: PartyFields, after: PartyFields
) -> Change:
    """Write what the form changed of a party, other names included.

    Errors: RefusedError for an empty name, and for one that another party goes by.
    """
    needed_row(connection, "party", id_)
    if not after.name.strip():
        raise RefusedError("A party needs a name.", "Type it, or undo.").about("name")
    for name in (after.name, *after.aliases):
        other = party_by_name(connection, name)
        if other is not None and other != id_:
            raise RefusedError(
                "“{name}” is another party's name.",
                "Merge the two, or call this one otherwise.",
                name=name,
            ).about("name" if name == after.name else "aliases")
    old, new = changed_fields(before, after, leave_out=("aliases",))
    edits: list[Edit] = list(mended("party", id_, old, new))
    if before.aliases != after.aliases:
        edits += _replaced(connection, id_, after.aliases)
    return Change("edit_party", tuple(edits), {"party": after.name.strip()})


def delete_party(connection: sqlite3.Connection, id_: int) -> Change:
    """Take away a party that no deal names. Errors: RefusedError while one does."""
    row = needed_row(connection, "party", id_)
    used = len({one["deal_id"] for one in children_of(connection, "deal_party", "party_id", id_)})
    if used:
        raise RefusedError(
            "Deals that “{name}” takes part in: {used}.",
            "Merge it with another party, or take it out of them first.",
            name=row["name"],
            used=used,
        )
    aliases = children_of(connection, "party_alias", "party_id", id_)
    edits = (*(Delete("party_alias", one["id"]) for one in aliases), Delete("party", id_))
    return Change("delete_party", edits, {"party": row["name"]})


def merge_parties(connection: sqlite3.Connection, kept: int, gone: int) -> Change:
    """Make two parties one, as one undoable change: the kept one takes all that the other has.

    Errors: RefusedError for a party with itself.
    """
    found = merge_of(connection, kept, gone)
    lines = children_of(connection, "deal_party", "party_id", gone)
    edits: list[Edit] = [
        Delete("deal_party", line["id"])
        if _is_double(connection, line, kept)
        else Update("deal_party", line["id"], {"party_id": kept}, expected={"party_id": gone})
        for line in lines
    ]
    edits += (
        Delete("party_alias", one["id"])
        for one in children_of(connection, "party_alias", "party_id", gone)
    )
    first = len(children_of(connection, "party_alias", "party_id", kept))
    edits += (
        Insert("party_alias", {"party_id": kept, "position": first + place, "name": name})
        for place, name in enumerate(found.aliases)
    )
    if found.taken:
        edits.append(Update("party", kept, found.taken))
    facts = {"party": found.kept, "other": found.gone, "deals": str(len(found.deals))}
    return Change("merge_parties", (*edits, Delete("party", gone)), facts)


def merge_of(connection: sqlite3.Connection, kept: int, gone: int) -> Merge:
    """Say what making two parties one would change. Errors: RefusedError, as `merge_parties`."""
    if kept == gone:
        raise RefusedError("A party cannot be merged with itself.", "Choose another one.")
    one, other = needed_row(connection, "party", kept), needed_row(connection, "party", gone)
    lines = children_of(connection, "deal_party", "party_id", gone)
    titles = [needed_row(connection, "deal", line["deal_id"])["title"] for line in lines]
    opposed = [
        title
        for title, line in zip(titles, lines, strict=True)
        if _roles(connection, line["deal_id"], kept) - {line["role"]}
    ]
    columns = ("kind", "country")
    return Merge(
        one["name"],
        other["name"],
        tuple(dict.fromkeys(titles)),
        sum(_is_double(connection, line, kept) for line in lines),
        tuple(_new_names(connection, one, other)),
        {name: other[name] for name in columns if one[name] is None and other[name]},
        {
            name: other[name]
            for name in columns
            if other[name] and one[name] not in (None, other[name])
        },
        tuple(dict.fromkeys(opposed)),
    )


def _is_double(connection: sqlite3.Connection, line: Any, kept: int) -> bool:  # noqa: ANN401
    """Whether the kept party stands in the same deal in the same role already."""
    return line["role"] in _roles(connection, line["deal_id"], kept)


def _roles(connection: sqlite3.Connection, deal: int, party: int) -> set[str]:
    """The roles in which a party stands in a deal."""
    lines = children_of(connection, "deal_party", "deal_id", deal)
    return {line["role"] for line in lines if line["party_id"] == party}


def _new_names(connection: sqlite3.Connection, one: Any, other: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the names of the other that the kept party does not have yet."""
    mine = children_of(connection, "party_alias", "party_id", one["id"])
    known = {plain_name(one["name"]), *(plain_name(each["name"]) for each in mine)}
    theirs = children_of(connection, "party_alias", "party_id", other["id"])
    for name in (other["name"], *(each["name"] for each in theirs)):
        if plain_name(name) not in known:
            known.add(plain_name(name))
            yield name


def _replaced(
    connection: sqlite3.Connection, party_id: int, names: Sequence[str]
) -> Iterator[Edit]:
    """Yield what makes a party's other names these: rows keep their ids as far as they go."""
    rows = sorted(
        children_of(connection, "party_alias", "party_id", party_id),
        key=lambda row: (row["position"], row["id"]),
    )
    for row, name in zip(rows, names, strict=False):
        if row["name"] != name:
            yield Update("party_alias", row["id"], {"name": name}, expected={"name": row["name"]})
    yield from (Delete("party_alias", row["id"]) for row in rows[len(names) :])
    for place, name in enumerate(names[len(rows) :], start=len(rows)):
        yield Insert("party_alias", {"party_id": party_id, "position": place, "name": name})
