"""What an import would do: a state a row, the old and the new of every cell that differs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.errors import Problem
    from crossfoot.ledger.change import Edit


class State(StrEnum):
    """How a row of the file stands to the ledger.

    changed:   the file says something else, and the ledger is as it was exported.
    conflict:  the ledger was changed as well, or nothing tells whether it was.
    """

    ADDED = "added"
    CHANGED = "changed"
    CONFLICT = "conflict"
    UNTOUCHED = "untouched"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that differs. ours: what the ledger has, theirs: what the file has, as text."""

    title: str
    place: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the file.

    list_name:  as in an exchange file ("deals").      place: "Deals!12", "line 12".
    key:        its permanent id; "" for a new one.    name: what people call it.
    edits:      what taking it in does.                problems: why it cannot be, if refused.
    based:      whether it says what it was exported as.
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


@dataclass(slots=True)
class Diff:
    """A file set against a ledger.

    rows:       all but the untouched ones, which are only counted.
    notes:      what was not looked at, a sentence each.
    shared:     parties and sources that some rows need.
    kept:       what comes with any row taken in: the map of the columns.
    """

    name: str
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
                        "ledger": cell.ours or None,
                        "file": cell.theirs or None,
                    }
                    for cell in row.cells
                ],
            }
            for row in self.rows
        ]
