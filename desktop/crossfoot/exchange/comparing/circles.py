"""Rows that would put a total inside itself, or make a source a copy of its own copy.

Each is told at its cell, before it is taken in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.comparing.diff import State
from crossfoot.exchange.comparing.held_tied import sums_below, wholes_of
from crossfoot.ledger.change import Delete, Insert, Update
from crossfoot.ledger.circles import closing
from crossfoot.ledger.queries.fetching import fetch

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.comparing.diff import Cell, Diff, Row
    from crossfoot.ledger.circles import Steps

_PART = "relation_part"
_COPIES = "SELECT id, copy_of FROM announcement WHERE copy_of IS NOT NULL"


def refuse_circles(connection: sqlite3.Connection, diff: Diff) -> None:
    """Refuse the rows of a diff that close circles; what it takes away closes none."""
    _refuse_parts(connection, diff)
    _refuse_copies(connection, diff)


def _refuse_copies(connection: sqlite3.Connection, diff: Diff) -> None:
    told = [
        (number, edit.id, edit.values["copy_of"])
        for number, row in enumerate(diff.rows)
        for edit in row.edits
        if isinstance(edit, Update) and edit.table == "announcement" and "copy_of" in edit.values
    ]
    if not told:
        return
    edited = {copy for _, copy, _ in told}
    steps: Steps = {
        str(row["id"]): [(str(row["copy_of"]), None)]
        for row in fetch(connection, _COPIES)
        if row["id"] not in edited
    }
    steps |= {
        str(copy): [(str(original), number)]
        for number, copy, original in told
        if original is not None
    }
    for number, _ in closing(steps):
        cell = _cell(diff.rows[number], "Copy of")
        what = worded("“{source}” is itself a copy of this source", {"source": cell.theirs})
        _refuse(diff, number, Problem(cell.place, what, "Empty one of the two."))


def _refuse_parts(connection: sqlite3.Connection, diff: Diff) -> None:
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
        cell = _cell(diff.rows[number], "Figure")
        what = worded("“{figure}” has this total among its own parts", {"figure": cell.theirs})
        _refuse(diff, number, Problem(cell.place, what, "Take the total out of its parts."))


def _cell(row: Row, title: str) -> Cell:
    return next(cell for cell in row.cells if cell.title == title)


def _refuse(diff: Diff, number: int, problem: Problem) -> None:
    row = diff.rows[number]
    diff.rows[number] = replace(row, state=State.REFUSED, edits=(), problems=(problem,))
