"""The relations of a proposal, written in the change that settles the last of their figures.

Decision: a total whose parts are half recorded says nothing yet. Were its relation to grow part
by part, each part but the last would leave a flag that nobody made. So an act that records,
dismisses or opens a figure brings along what it makes of the relations around it, and undo of the
act takes that back with it. A relation that a person made or mended otherwise only gains parts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING
from crossfoot.ledger.actions.figures import delete_figure, taken_apart
from crossfoot.ledger.actions.relations import (
    added_parts,
    exactly,
    new_relation,
    summing_relation,
)
from crossfoot.ledger.actions.standing import Dismissed, Recorded, Standing
from crossfoot.ledger.change import Change, Edit, New, Update
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.places import parts_of, relations_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Sequence

    from crossfoot.ledger.actions.standing import Wanted
    from crossfoot.reading.proposal import ProposedRelation

Span = tuple[int, int]


def settled(connection: sqlite3.Connection, before: Standing, after: Standing) -> list[Edit]:
    """Return what becomes of a proposal's relations when its figures stand otherwise."""
    edits: list[Edit] = []
    for number, relation in enumerate(_chosen(before), start=1):
        new = New("relation" if number == 1 else f"relation {number}")
        edits += _settled(connection, relation, before, after, new)
    return edits


def settled_by_recording(
    connection: sqlite3.Connection, before: Standing, span: Span
) -> list[Edit]:
    """Return what a figure recorded by hand over this place settles. It is the `New("figure")`."""
    row = Recorded(*span, New("figure"))
    return settled(connection, before, replace(before, recorded=(*before.recorded, row)))


def settled_by_sending(connection: sqlite3.Connection, before: Standing) -> list[Edit]:
    """Return what is settled by leaving every open figure unrecorded: the text is sent."""
    everything = [(one.found.start, one.found.end) for one in before.proposal.figures]
    after = with_dismissed(before, everything, None)
    return settled(connection, before, after)


def with_dismissed(before: Standing, spans: Sequence[Span], reason: str | None) -> Standing:
    """Return a standing with these places dismissed, for another reason where they were before."""
    others = [row for row in before.dismissed if (row.start, row.end) not in set(spans)]
    rows = [Dismissed(start, end, reason) for start, end in spans]
    return replace(before, dismissed=(*others, *rows))


def without_dismissals(before: Standing, ids: Collection[int]) -> Standing:
    """Return a standing in which these dismissals are taken back."""
    return replace(before, dismissed=tuple(row for row in before.dismissed if row.id not in ids))


def take_back_figure(connection: sqlite3.Connection, before: Standing, figure_id: int) -> Change:
    """Take a recording back, so that its figure stands open again and its total waits for it."""
    rows = tuple(row for row in before.recorded if row.figure != figure_id)
    edits = settled(connection, before, replace(before, recorded=rows))
    deleted = delete_figure(connection, figure_id)
    rest = tuple(edit for edit in deleted.edits if edit not in edits)
    return replace(deleted, edits=(*edits, *rest))


def _chosen(standing: Standing) -> Iterator[ProposedRelation]:
    """Return the relations that are written; a breakdown of a whole is one sum, the first."""
    seen: set[tuple[int, object, str | None]] = set()
    for relation in standing.proposal.relations:
        key = (relation.whole, relation.kind in SUMMING or relation.kind, relation.breakdown)
        if key not in seen:
            seen.add(key)
            yield relation


def _settled(
    connection: sqlite3.Connection,
    relation: ProposedRelation,
    before: Standing,
    after: Standing,
    new: New,
) -> list[Edit]:
    was, now = before.wanted(relation), after.wanted(relation)
    whole = before.figure(relation.whole)
    row = _row_of(connection, relation, whole) if isinstance(whole, int) else None
    if row is None:
        # with all settled before, a person took it away
        return _written(relation, now, new) if was is None and now is not None else []
    if was is not None and _is_as(connection, row, was, relation.breakdown):
        return _rewritten(connection, row, now) if was != now else []
    joining = [
        PartOf(figure)
        for index in relation.parts
        if before.figure(index) is None and (figure := after.figure(index)) is not None
    ]
    return added_parts(connection, row["id"], joining) if joining else []


def _row_of(
    connection: sqlite3.Connection, relation: ProposedRelation, whole: int
) -> sqlite3.Row | None:
    if relation.kind in SUMMING:
        return summing_relation(connection, whole, relation.breakdown)
    rows = relations_of(connection, whole)
    return next((row for row in rows if row["kind"] == relation.kind), None)


def _is_as(
    connection: sqlite3.Connection, row: sqlite3.Row, wanted: Wanted, breakdown: str | None
) -> bool:
    """Whether a relation stands as it was written, mended by nobody."""
    parts = {
        PartOf(part["figure_id"], part["weight_low"], part["weight_high"])
        for part in parts_of(connection, row["id"])
    }
    same = row["kind"] == wanted.kind and (row["breakdown"] or None) == breakdown
    return same and parts == set(wanted.parts)


def _written(relation: ProposedRelation, wanted: Wanted, new: New) -> list[Edit]:
    values = {
        "kind": wanted.kind.value,
        "quote": relation.quote,
        "whole_id": wanted.whole,
        "breakdown": relation.breakdown,
    }
    return new_relation(values, wanted.parts, new)


def _rewritten(
    connection: sqlite3.Connection, row: sqlite3.Row, wanted: Wanted | None
) -> list[Edit]:
    if wanted is None:
        return taken_apart(connection, row["id"])
    edits: list[Edit] = []
    if row["kind"] != wanted.kind:
        seen = {"kind": row["kind"]}
        edits.append(Update("relation", row["id"], {"kind": wanted.kind.value}, expected=seen))
    return [*edits, *exactly(connection, row["id"], wanted.parts)]
