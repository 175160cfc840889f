"""New parts that would put a total inside itself: each told at its cell, before it is taken in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.comparing.diff import State
from crossfoot.exchange.comparing.held_tied import sums_below, wholes_of
from crossfoot.ledger.change import Delete, Insert
from crossfoot.ledger.circles import closing

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.comparing.diff import Diff, Row
    from crossfoot.ledger.circles import Steps

_PART = "relation_part"


def refuse_circles(connection: sqlite3.Connection, diff: Diff) -> None:
    """Refuse the rows of a diff that close circles; parts that it takes away close none."""
    edits = [
        (number, edit)
        for number, row in enumerate(diff.rows)
        for edit in row.edits
        if edit.table == _PART
    ]
    added = [
        (number, edit.values["relation_id"], edit.values["figure_id"])
        for number, edit in edits
        if isinstance(edit, Insert)
    ]
    if not added:
        return
    removed = {edit.id for _, edit in edits if isinstance(edit, Delete)}
    wholes = wholes_of(connection, (known for _, known, _ in added if isinstance(known, int)))
    wholes |= {
        edit.as_: edit.values["whole_id"]
        for edit in diff.shared
        if isinstance(edit, Insert) and edit.table == "relation"
    }
    steps: Steps = {}
    for whole, part, id_ in sums_below(connection, (figure for *_, figure in added)):
        if id_ not in removed:
            steps.setdefault(str(whole), []).append((str(part), None))
    for number, relation, figure in added:
        steps.setdefault(str(wholes[relation]), []).append((str(figure), number))
    for number, _ in closing(steps):
        diff.rows[number] = _refused(diff.rows[number])


def _refused(row: Row) -> Row:
    cell = next(cell for cell in row.cells if cell.title == "Figure")
    what = worded("“{figure}” has this total among its own parts", {"figure": cell.theirs})
    problem = Problem(cell.place, what, "Take the total out of its parts.")
    return replace(row, state=State.REFUSED, edits=(), problems=(problem,))
