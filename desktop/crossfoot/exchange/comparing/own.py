"""A workbook that this program exported, edited in a spreadsheet program, against the ledger.

A row whose cells still hash to its Base was not touched. One that was is `changed` where the
ledger's own row still hashes to it, else `conflict`: it moved underneath as well.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.bundle.errors import Problem, WrongError
from crossfoot.exchange.comparing.columns import Grain, grains
from crossfoot.exchange.comparing.diff import Cell, Diff, Row, State
from crossfoot.exchange.comparing.held import held
from crossfoot.exchange.comparing.writing import Writing, problem_of
from crossfoot.exchange.spreadsheets import Broken
from crossfoot.exchange.workbook.base import EDITABLE, TITLE, base_of, said
from crossfoot.ledger.queries.fetching import fetch_one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from crossfoot.exchange.comparing.columns import Column
    from crossfoot.exchange.spreadsheets import Grid, Line
    from crossfoot.ledger.change import Edit

_CHUNK = 500
_PAGE = re.compile(r" \(\d+\)$")
_HEAD = re.compile(r"change [\d,]+, ([0-9a-f]{64})")
_HEADER_WITHIN = 10
OURS = frozenset({"Cover", *EDITABLE})
"""What is looked at of a workbook that we exported; its other sheets follow from these."""


class Sheet(NamedTuple):
    """A grid that is one of our sheets. header: its line; at: title to column, from 0."""

    grid: Grid
    grain: Grain
    header: int
    at: Mapping[str, int]


def own_sheets(connection: sqlite3.Connection, grids: Sequence[Grid]) -> list[Sheet]:
    """The grids that are sheets of ours, parents before what names them."""
    known = grains(connection)
    found = []
    for grid in grids:
        grain = known.get(_PAGE.sub("", grid.name))
        sheet = None if grain is None else _recognised(grid, grain)
        if sheet is not None:
            found.append(sheet)
    order = list(known)
    return sorted(found, key=lambda sheet: order.index(sheet.grain.sheet))


def own_name(connection: sqlite3.Connection, grid: Grid) -> str | None:
    """The sheet of ours that rows come from: by its ids and Base, or by all of its columns.

    None if none: a foreign table may well have a column called "Deal".
    """
    if not grid.lines:
        return None
    titles = {said(value) for value in grid.lines[0].values}
    for name, grain in grains(connection).items():
        edited = {one.title for one in grain.columns}
        based = TITLE in titles and not edited.isdisjoint(titles)
        if grain.id_title in titles and (based or edited <= titles):
            return name
    return None


def refuse_another_ledgers(
    connection: sqlite3.Connection, grids: Sequence[Grid], name: str
) -> None:
    """Refuse a workbook of another ledger: its ids mean other rows. Errors: CrossfootError."""
    heads = [
        match[1]
        for grid in grids
        if grid.name == "Cover"
        for line in grid.lines
        for value in line.values
        if isinstance(value, str) and (match := _HEAD.search(value))
    ]
    if not heads or fetch_one(connection, "SELECT 1 FROM journal WHERE hash = ?", heads[0]):
        return
    raise CrossfootError(
        f"{name} was exported from another ledger, or from a later state of this one.",
        "Open that ledger; or take its rows over as a foreign sheet, without its Cover and ids.",
    )


def compare_own(
    connection: sqlite3.Connection,
    sheets: Sequence[Sheet],
    diff: Diff,
    step: Callable[[int, int], object],
) -> None:
    """Set every row of these sheets against the ledger."""
    total = sum(len(sheet.grid.lines) for sheet in sheets)
    done = 0
    writing = Writing(connection, diff.name)
    for sheet in sheets:
        comparison = _Comparison(writing, sheet)
        lines = iter(sheet.grid.lines[sheet.header + 1 :])
        while chunk := list(islice(lines, _CHUNK)):
            for row in comparison.rows(chunk):
                diff.add(row)
            done += len(chunk)
            step(done, total)
        diff.notes += [f"{sheet.grid.name}: {note}" for note in sheet.grid.notes]


def _recognised(grid: Grid, grain: Grain) -> Sheet | None:
    """A sheet by its header, wherever its columns were moved to."""
    for number, line in enumerate(grid.lines[:_HEADER_WITHIN]):
        titles = [said(value) for value in line.values]
        if grain.id_title in titles and any(one.title in titles for one in grain.columns):
            at = {title: place for place, title in reversed(list(enumerate(titles))) if title}
            return Sheet(grid, grain, number, at)
    return None


class _Comparison:
    """Compares the rows of one sheet."""

    def __init__(self, writing: Writing, sheet: Sheet) -> None:
        self._writing = writing
        self._sheet = sheet
        self._grain = sheet.grain
        self._id_at = sheet.at[sheet.grain.id_title]
        self._base_at = sheet.at.get(TITLE)
        self._there = [one for one in sheet.grain.columns if one.title in sheet.at]
        self._needed = None if sheet.grain.table == "figure" else sheet.grain.name
        self._seen: dict[str, int] = {}

    def rows(self, lines: Sequence[Line]) -> Iterator[Row]:
        """What becomes of these lines; one that holds nothing of ours is left out."""
        keys = [said(line.at(self._id_at)) for line in lines]
        known = held(self._writing.connection, self._grain.table, filter(None, keys))
        for line, key in zip(lines, keys, strict=True):
            cells = {one.title: line.at(self._sheet.at[one.title]) for one in self._there}
            if key:
                yield self._known(line, key, cells, known.get(key))
            elif any(value is not None for value in cells.values()):
                yield self._new(line, cells)

    def _known(
        self, line: Line, key: str, cells: Mapping[str, object], row: Mapping[str, Any] | None
    ) -> Row:
        place = self._place(line, self._grain.id_title)
        if row is None:
            way_out = "Check the id, or empty it to add a new row."
            return self._refused(line, key, cells, Problem(place, f"there is no {key}", way_out))
        if key in self._seen:
            what = f"{key} stands in row {self._seen[key]} already"
            return self._refused(line, key, cells, Problem(place, what, "Keep one of the two."))
        self._seen[key] = line.number
        ours = {one.title: one.shown(row) for one in self._grain.columns}
        theirs = {**ours, **{title: _text(value) for title, value in cells.items()}}
        base = None if self._base_at is None else said(line.at(self._base_at))
        differing = [one for one in self._there if ours[one.title] != theirs[one.title]]
        if not differing or base == base_of(theirs.values()):
            return Row(self._grain.list_name, place, key, key, State.UNTOUCHED)
        given, problems = self._read(line, differing, cells)
        other = [
            one
            for one in differing
            if one.field not in given or not one.says(given[one.field], row)
        ]
        if not other:
            return Row(self._grain.list_name, place, key, key, State.UNTOUCHED)
        edits: list[Edit] = []
        if not problems:
            edits, problems = self._mended(
                line, row, {one.field: given[one.field] for one in other}
            )
        shown = tuple(self._cell(line, one, ours[one.title], cells) for one in other)
        if not edits and not problems:
            problems = [_said_by_reader(shown[0])]
        name = ours[self._grain.name] or key
        if problems:
            return self._refused(line, key, cells, *problems, shown=shown, name=name)
        state = State.CHANGED if base == base_of(ours.values()) else State.CONFLICT
        return Row(
            self._grain.list_name,
            self._place(line),
            key,
            name,
            state,
            shown,
            tuple(edits),
            based=bool(base),
        )

    def _mended(
        self, line: Line, row: Mapping[str, Any], given: Mapping[str, Any]
    ) -> tuple[list[Edit], list[Problem]]:
        try:
            return self._writing.mended(self._grain, row, given), []
        except WrongError as fault:
            return [], [problem_of(fault, self._place(line, fault.at))]

    def _cell(self, line: Line, column: Column, ours: str, cells: Mapping[str, object]) -> Cell:
        place = self._place(line, column.title)
        return Cell(column.title, place, ours, _text(cells[column.title]))

    def _new(self, line: Line, cells: Mapping[str, object]) -> Row:
        filled = [one for one in self._there if cells[one.title] is not None]
        given, problems = self._read(line, filled, cells)
        needed = self._grain.name
        place = self._place(line)
        if not problems and self._needed and not said(cells.get(needed)):
            where = self._place(line, needed)
            problems = [Problem(where, "is empty", "Every row needs it.")]
        edits: tuple[Any, ...] = ()
        if not problems:
            try:
                edits = tuple(self._writing.new(self._grain, given, place))
            except WrongError as fault:
                problems = [problem_of(fault, self._place(line, fault.at))]
        shown = tuple(self._cell(line, one, "", cells) for one in filled)
        if problems:
            return self._refused(line, "", cells, *problems, shown=shown)
        name = _text(cells.get(needed)) or place
        return Row(self._grain.list_name, place, "", name, State.ADDED, shown, edits)

    def _read(
        self, line: Line, columns: Sequence[Column], cells: Mapping[str, object]
    ) -> tuple[dict[str, Any], list[Problem]]:
        """The stored values of some cells; a blank one is None."""
        given: dict[str, Any] = {}
        problems: list[Problem] = []
        for column in columns:
            value = cells[column.title]
            place = self._place(line, column.title)
            if isinstance(value, Broken):
                problems.append(Problem(place, value.what, "Type the value itself."))
                continue
            if said(value) == "" and column.title == self._needed:
                problems.append(Problem(place, "is empty", "Every row needs it."))
                continue
            try:
                given[column.field] = None if said(value) == "" else column.read(value)
            except WrongError as fault:
                problems.append(problem_of(fault, place))
        return given, problems

    def _refused(
        self,
        line: Line,
        key: str,
        cells: Mapping[str, object],
        *problems: Problem,
        shown: tuple[Cell, ...] = (),
        name: str = "",
    ) -> Row:
        called = name or _text(cells.get(self._grain.name)) or key
        return Row(
            self._grain.list_name,
            self._place(line),
            key,
            called,
            State.REFUSED,
            shown,
            (),
            problems,
        )

    def _place(self, line: Line, title: str = "") -> str:
        """Where a cell of a line stands; of the line itself, its first cell."""
        return self._sheet.grid.place(self._sheet.at.get(title, 0), line.number)


def _text(value: object) -> str:
    return "" if isinstance(value, Broken) else said(value)


def _said_by_reader(cell: Cell) -> Problem:
    return Problem(
        cell.place,
        "is what the wording itself says",
        "Give another value, or put the right amount in Corrected.",
    )
