"""Saying how figures are tied together: what a total covers, and every other kind of relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.ledger.actions.figures import part_removed, taken_apart
from crossfoot.ledger.actions.rows import needed_row, words_of
from crossfoot.ledger.change import Change, Delete, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.places import parts_of, relations_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from crossfoot.ledger.fields import PartOf

NEW_RELATION = New("relation")


def cover(
    connection: sqlite3.Connection,
    whole_id: int,
    parts: Sequence[PartOf],
    kind: RelationKind = RelationKind.SUM_OF,
    breakdown: str | None = None,
) -> Change:
    """Set what a total covers: exactly these parts, in this order; none ends it being a total.

    Errors: RefusedError for a kind that does not sum, and for a total among its own parts.
    """
    if kind not in SUMMING:
        raise RefusedError(
            "{kind} does not make a sum.", "Choose another kind of relation.", kind=kind
        )
    whole = needed_row(connection, "figure", whole_id)
    refuse_itself(whole, parts)
    relation = summing_relation(connection, whole_id, breakdown)
    if not parts:
        edits = taken_apart(connection, relation["id"]) if relation is not None else []
    elif relation is None:
        edits = new_relation(
            {"kind": kind.value, "whole_id": whole_id, "breakdown": breakdown}, parts
        )
    else:
        seen = {"kind": relation["kind"]}
        edits = [Update("relation", relation["id"], {"kind": kind.value}, expected=seen)]
        edits += exactly(connection, relation["id"], parts)
    facts = {"wording": words_of(whole), "parts": str(len(parts))}
    return Change("cover", tuple(edits), facts)


def relate(
    connection: sqlite3.Connection,
    kind: RelationKind,
    whole_id: int,
    parts: Sequence[PartOf],
    quote: str | None = None,
) -> Change:
    """Tie figures together; parts of an existing relation of the same identity are added to.

    Errors: RefusedError for a figure tied to itself; for no parts, save of `restates`.
    """
    whole = needed_row(connection, "figure", whole_id)
    refuse_itself(whole, parts)
    if not parts and kind is not RelationKind.RESTATES:
        raise RefusedError("A relation needs another figure.", "Choose at least one.")
    same = [row for row in relations_of(connection, whole_id) if _is_of(row, kind)]
    if same:
        edits = added_parts(connection, same[0]["id"], parts)
    else:
        edits = new_relation({"kind": kind.value, "whole_id": whole_id, "quote": quote}, parts)
    return Change("relate", tuple(edits), {"wording": words_of(whole), "kind": kind.value})


def remove_part(connection: sqlite3.Connection, relation_id: int, figure_id: int) -> Change:
    """Take one part out of a relation; the last part takes the relation with it."""
    relation = needed_row(connection, "relation", relation_id)
    figure = needed_row(connection, "figure", figure_id)
    whole = needed_row(connection, "figure", relation["whole_id"])
    parts = [part for part in parts_of(connection, relation_id) if part["figure_id"] == figure_id]
    if not parts:
        raise RefusedError(
            "“{figure}” is not a part of “{whole}”.", figure=words_of(figure), whole=words_of(whole)
        )
    edits = part_removed(connection, parts[0])
    facts = {"wording": words_of(figure), "total": words_of(whole)}
    return Change("remove_part", tuple(edits), facts)


def unrelate(connection: sqlite3.Connection, relation_id: int) -> Change:
    """Take a relation away; its figures stay."""
    relation = needed_row(connection, "relation", relation_id)
    whole = needed_row(connection, "figure", relation["whole_id"])
    facts = {"wording": words_of(whole), "kind": relation["kind"]}
    return Change("unrelate", tuple(taken_apart(connection, relation_id)), facts)


def summing_relation(
    connection: sqlite3.Connection, whole_id: int, breakdown: str | None = None
) -> sqlite3.Row | None:
    """Return the relation that makes a figure a total under this breakdown; None: it is none."""
    rows = relations_of(connection, whole_id)
    named = [row for row in rows if (row["breakdown"] or None) == (breakdown or None)]
    return next((row for row in named if row["kind"] in SUMMING), None)


def new_relation(
    values: Mapping[str, object], parts: Sequence[PartOf], new: New = NEW_RELATION
) -> list[Edit]:
    """Return a new relation with its parts; new: the name it goes by within the change."""
    return [Insert("relation", values, as_=new), *_part_rows(new, parts)]


def added_parts(
    connection: sqlite3.Connection, relation_id: int, parts: Sequence[PartOf]
) -> list[Edit]:
    """Return what adds parts to a relation; those it has already stay as they are."""
    rows = parts_of(connection, relation_id)
    known = {row["figure_id"] for row in rows}
    first = max((row["position"] for row in rows), default=-1) + 1
    return list(
        _part_rows(relation_id, [part for part in parts if part.figure_id not in known], first)
    )


def _part_rows(relation: int | New, parts: Sequence[PartOf], first: int = 0) -> list[Insert]:
    unique = {part.figure_id: part for part in parts}
    return [
        Insert("relation_part", {"relation_id": relation, "position": position, **_line(part)})
        for position, part in enumerate(unique.values(), start=first)
    ]


def _line(part: PartOf) -> dict[str, object]:
    return {"figure_id": part.figure_id, "weight_low": part.low, "weight_high": part.high}


def exactly(
    connection: sqlite3.Connection, relation_id: int, parts: Sequence[PartOf]
) -> list[Edit]:
    """Return what makes the parts of a relation these, in this order."""
    rows = {row["figure_id"]: row for row in parts_of(connection, relation_id)}
    unique = {part.figure_id: part for part in parts}
    edits: list[Edit] = [
        Delete("relation_part", row["id"]) for id_, row in rows.items() if id_ not in unique
    ]
    for position, part in enumerate(unique.values()):
        line = {"position": position, **_line(part)}
        row = rows.get(part.figure_id)
        if row is None:
            edits.append(Insert("relation_part", {"relation_id": relation_id, **line}))
            continue
        new = {name: value for name, value in line.items() if row[name] != value}
        if new:
            seen = {name: row[name] for name in new}
            edits.append(Update("relation_part", row["id"], new, expected=seen))
    return edits


def _is_of(row: sqlite3.Row, kind: RelationKind) -> bool:
    """Whether a relation is the one that parts of this kind join: a whole has one sum."""
    same = row["kind"] in SUMMING if kind in SUMMING else row["kind"] == kind
    return same and not row["breakdown"]


def refuse_itself(whole: sqlite3.Row, parts: Sequence[PartOf]) -> None:
    """Refuse a figure among its own parts."""
    if any(part.figure_id == whole["id"] for part in parts):
        raise RefusedError(
            "“{whole}” cannot be a part of itself.", "Leave it out.", whole=words_of(whole)
        )
