"""The named breakdowns of a total: making one, renaming it, saying anew what it lists.

A total may add up by project and by investor; each breakdown has its own parts and its own
verdict, and they never mix. Taking one away is `relations.unrelate`.
Source: FIGURES, section 3 (breakdowns).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.ledger.actions.relations import exactly, new_relation, refuse_itself
from crossfoot.ledger.actions.rows import needed_row, words_of
from crossfoot.ledger.change import Change, Edit, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.places import relations_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.fields import PartOf


def break_down(
    connection: sqlite3.Connection,
    whole_id: int,
    parts: Sequence[PartOf],
    name: str | None,
    kind: RelationKind = RelationKind.SUM_OF,
) -> Change:
    """Make a further breakdown of a total, or the first.

    Errors: RefusedError for no parts, a name that another breakdown has, a total among its parts.
    """
    whole = needed_row(connection, "figure", whole_id)
    _refuse_empty(parts, kind)
    refuse_itself(whole, parts)
    named = _free_name(connection, whole_id, name, None)
    values = {"kind": kind.value, "whole_id": whole_id, "breakdown": named}
    return _change("break_down", whole, named, parts, new_relation(values, parts))


def change_breakdown(
    connection: sqlite3.Connection,
    relation_id: int,
    parts: Sequence[PartOf],
    name: str | None,
    kind: RelationKind = RelationKind.SUM_OF,
) -> Change:
    """Give a breakdown this name, these parts in this order, and this kind of list.

    Errors: RefusedError, as `break_down`; where the breakdown is gone.
    """
    relation = needed_row(connection, "relation", relation_id)
    whole = needed_row(connection, "figure", relation["whole_id"])
    _refuse_empty(parts, kind)
    refuse_itself(whole, parts)
    named = _free_name(connection, whole["id"], name, relation_id)
    values = {"kind": kind.value, "breakdown": named}
    seen = {column: relation[column] for column in values}
    edits: list[Edit] = [Update("relation", relation_id, values, expected=seen)]
    edits += exactly(connection, relation_id, parts)
    return _change("change_breakdown", whole, named, parts, edits)


def _change(
    act: str,
    whole: sqlite3.Row,
    name: str | None,
    parts: Sequence[PartOf],
    edits: Sequence[Edit],
) -> Change:
    facts = {"wording": words_of(whole), "parts": str(len(parts))}
    if name is None:
        return Change("cover", tuple(edits), facts)
    return Change(act, tuple(edits), {**facts, "breakdown": name})


def _refuse_empty(parts: Sequence[PartOf], kind: RelationKind) -> None:
    if kind not in SUMMING:
        raise RefusedError(
            "{kind} does not make a sum.", "Choose another kind of relation.", kind=kind
        )
    if not parts:
        raise RefusedError("A breakdown needs a part.", "Tick one, or take the breakdown away.")


def _free_name(
    connection: sqlite3.Connection, whole_id: int, name: str | None, own: int | None
) -> str | None:
    """Return a breakdown's name as it is stored. Errors: RefusedError if another has it."""
    wanted = " ".join((name or "").split()) or None
    for row in relations_of(connection, whole_id):
        if row["kind"] not in SUMMING or row["id"] == own:
            continue
        if (row["breakdown"] or "").casefold() == (wanted or "").casefold():
            taken = f"named “{wanted}”" if wanted else "without a name"
            raise RefusedError(
                "This total has a breakdown {taken} already.",
                "Give this one another name.",
                taken=taken,
            )
    return wanted
