"""What an import would do: a state a row, the old and the new of every cell that differs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.change import Delete

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from crossfoot.exchange.bundle.errors import Problem
    from crossfoot.ledger.change import Edit


class State(StrEnum):
    """How a row or a cell of the file stands to the ledger.

    changed:   the file says something else, and the ledger is as it was exported.
    conflict:  the ledger was changed as well, or nothing tells whether it was.
    removed:   the file no longer has the row, and the ledger is as it was exported.
    moved:     of a cell: the ledger was changed, the file is as it was exported.
    """

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    CONFLICT = "conflict"
    MOVED = "moved"
    UNTOUCHED = "untouched"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that differs, each of its sides as text.

    ours: what the ledger has.  theirs: what the file has.
    base: what both said when the file was exported; None where nothing tells.
    """

    title: str
    place: str
    ours: str
    theirs: str
    base: str | None = None
    state: State = State.CHANGED


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the file, or of the ledger where the file no longer has it.

    list_name:  as in an exchange file ("deals").      place: "Deals!12", "line 12".
    key:        its permanent id; "" for a new one.    name: what people call it.
    edits:      what taking it in does.                problems: what of it cannot be taken in.
    based:      whether anything tells what it was exported as.
    mended:     what its cells come to one by one; None where it is taken in as a whole or not.
    """

    list_name: str
    place: str
    key: str
    name: str
    state: State
    cells: tuple[Cell, ...] = ()
    edits: tuple[Edit, ...] = ()
    problems: tuple[Problem, ...] = ()
    based: bool = True
    mended: Mended | None = None

    @property
    def is_gone(self) -> bool:
        """Whether the file no longer has it: all that taking it in does is take away."""
        return bool(self.edits) and all(isinstance(edit, Delete) for edit in self.edits)

    def of(self, *states: State) -> list[Cell]:
        """The cells in one of these states."""
        return [cell for cell in self.cells if cell.state in states]


@dataclass(frozen=True, slots=True)
class Mended:
    """A row of the ledger that a row of the file mends.

    sheet: whose row it is.  held: what the ledger has of it.
    given: by the title of a column the field that its cell belongs to, and the value for it.
    """

    sheet: str
    held: Mapping[str, Any]
    given: Mapping[str, tuple[str, Any]]


@dataclass(slots=True)
class Diff:
    """A file set against a ledger.

    by:         who takes it in: what people say of a flag bears a name.
    rows:       all but the untouched ones, which are only counted.
    notes:      what was not looked at, a sentence each.
    shared:     parties, sources, events and totals that some rows need.
    kept:       what comes with any row taken in: the map of the columns.
    """

    name: str
    by: str = ""
    rows: list[Row] = field(default_factory=list)
    untouched: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    shared: list[Edit] = field(default_factory=list)
    kept: list[Edit] = field(default_factory=list)

    def add(self, row: Row) -> None:
        """Add a row of the file."""
        if row.state is State.UNTOUCHED:
            self.untouched[row.list_name] += 1
        else:
            self.rows.append(row)

    def refuse_in_part(self, told: Iterable[Row]) -> None:
        """Tell what of some rows does not come back; the rest of them may be taken in."""
        at = {(row.list_name, row.key): number for number, row in enumerate(self.rows) if row.key}
        for one in told:
            number = at.get((one.list_name, one.key))
            if number is not None:
                row = self.rows[number]
                self.rows[number] = replace(row, problems=(*row.problems, *one.problems))
                continue
            if self.untouched[one.list_name]:
                self.untouched[one.list_name] -= 1
            self.rows.append(one)

    def of(self, *states: State) -> list[Row]:
        """The rows in one of these states."""
        return [row for row in self.rows if row.state in states]

    @property
    def problems(self) -> list[Problem]:
        """Why rows are refused."""
        return [problem for row in self.rows for problem in row.problems]

    def counts(self) -> dict[str, Counter[str]]:
        """List name to how many rows are in each state."""
        found: dict[str, Counter[str]] = {}
        for row in self.rows:
            found.setdefault(row.list_name, Counter())[row.state] += 1
        for name, number in self.untouched.items():
            found.setdefault(name, Counter())[State.UNTOUCHED] += number
        return found

    def as_json(self) -> list[dict[str, Any]]:
        """Every row that is not untouched, as the command line prints it."""
        return [
            {
                "place": row.place,
                "list": row.list_name,
                "key": row.key or None,
                "name": row.name,
                "state": str(row.state),
                "cells": [
                    {
                        "column": cell.title,
                        "place": cell.place,
                        "state": str(cell.state),
                        "exported": cell.base or None,
                        "ledger": cell.ours or None,
                        "file": cell.theirs or None,
                    }
                    for cell in row.cells
                ],
            }
            for row in self.rows
        ]
