"""A workbook that this program exported, edited in a spreadsheet program, against the ledger.

Cell by cell, three sides are compared: what the file says, what the ledger says, and what both
said when the file was exported (`earlier.py`). Rows without their Cover, copied from a sheet, have
the hash of their Base alone: it tells whether the row was edited, and whether the ledger moved.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.errors import worded
from crossfoot.exchange.bundle.errors import Problem, WrongError
from crossfoot.exchange.comparing.columns import Grain, grains
from crossfoot.exchange.comparing.diff import Cell, Diff, Mended, Row, State
from crossfoot.exchange.comparing.held import held
from crossfoot.exchange.comparing.writing import Writing, problem_of
from crossfoot.exchange.spreadsheets import Broken
from crossfoot.exchange.workbook.base import TITLE, base_of, said
from crossfoot.exchange.workbook.guard import table_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from crossfoot.exchange.comparing.columns import Column
    from crossfoot.exchange.spreadsheets import Grid, Line
    from crossfoot.ledger.change import Edit

    Held = Mapping[str, Any]

_CHUNK = 500
_UNNAMED = frozenset({"figure", "rate"})
"""Tables whose rows may do without what they are called by."""
_HEADER_WITHIN = 10


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
        grain = known.get(table_of(grid.name))
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


def compare_own(
    connection: sqlite3.Connection,
    sheets: Sequence[Sheet],
    earlier: sqlite3.Connection | None,
    diff: Diff,
    step: Callable[[int, int], object],
) -> None:
    """Set every row of these sheets against the ledger.

    earlier: the ledger as it was when they were exported; None where nothing tells.
    """
    total = sum(len(sheet.grid.lines) for sheet in sheets)
    done = 0
    writing = Writing(connection, diff.name)
    for sheet in sheets:
        comparison = _Comparison(writing, sheet, earlier)
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

    def __init__(self, writing: Writing, sheet: Sheet, earlier: sqlite3.Connection | None) -> None:
        self._writing = writing
        self._earlier = earlier
        self._sheet = sheet
        self._grain = sheet.grain
        self._id_at = sheet.at[sheet.grain.id_title]
        self._base_at = sheet.at.get(TITLE)
        self._there = [one for one in sheet.grain.columns if one.title in sheet.at]
        self._needed = None if sheet.grain.table in _UNNAMED else sheet.grain.name
        self._seen: dict[str, int] = {}

    def rows(self, lines: Sequence[Line]) -> Iterator[Row]:
        """What becomes of these lines; one that holds nothing of ours is left out."""
        keys = [said(line.at(self._id_at)) for line in lines]
        known = held(self._writing.connection, self._grain.table, filter(None, keys))
        before = self._before(known)
        for line, key in zip(lines, keys, strict=True):
            cells = {one.title: line.at(self._sheet.at[one.title]) for one in self._there}
            if key:
                yield self._known(line, key, cells, known.get(key), before.get(key))
            elif any(value is not None for value in cells.values()):
                yield self._new(line, cells)

    def _before(self, known: Mapping[str, Held]) -> Mapping[str, Mapping[str, str]]:
        """What the cells of some rows said when they were exported, by id and title."""
        if self._earlier is None:
            return {}
        same = self._earlier is self._writing.connection
        rows = known if same else held(self._earlier, self._grain.table, known)
        return {key: self._shown(row) for key, row in rows.items()}

    def _shown(self, row: Held) -> dict[str, str]:
        return {one.title: one.shown(row) for one in self._grain.columns}

    def _known(
        self,
        line: Line,
        key: str,
        cells: Mapping[str, object],
        row: Held | None,
        before: Mapping[str, str] | None,
    ) -> Row:
        place = self._place(line, self._grain.id_title)
        if row is None:
            way_out = "Check the id, or empty it to add a new row."
            return self._refused(
                line, key, cells, Problem(place, worded("there is no {key}", {"key": key}), way_out)
            )
        if key in self._seen:
            what = f"{key} stands in row {self._seen[key]} already"
            return self._refused(line, key, cells, Problem(place, what, "Keep one of the two."))
        self._seen[key] = line.number
        ours = self._shown(row)
        theirs = {**ours, **{title: _text(value) for title, value in cells.items()}}
        sides = _Sides(ours, theirs, before, self._base(line))
        differing = [one for one in self._there if ours[one.title] != theirs[one.title]]
        edited = [one for one in differing if sides.state(one.title) is not State.MOVED]
        given, problems = self._read(line, edited, cells)
        edited = [
            one for one in edited if one.field not in given or not one.says(given[one.field], row)
        ]
        if not edited:
            return Row(self._grain.list_name, place, key, key, State.UNTOUCHED)
        edits: list[Edit] = []
        if not problems:
            edits, problems = self._mended(
                line, row, {one.field: given[one.field] for one in edited}
            )
        shown = tuple(
            Cell(
                one.title,
                self._place(line, one.title),
                ours[one.title],
                theirs[one.title],
                sides.base(one.title),
                sides.state(one.title),
            )
            for one in differing
            if one in edited or sides.state(one.title) is State.MOVED
        )
        if not edits and not problems:
            problems = [_said_by_reader(next(one for one in shown if one.state is not State.MOVED))]
        name = ours[self._grain.name] or key
        if problems:
            return self._refused(line, key, cells, *problems, shown=shown, name=name)
        states = {one.state for one in shown}
        return Row(
            self._grain.list_name,
            self._place(line),
            key,
            name,
            State.CONFLICT if State.CONFLICT in states else State.CHANGED,
            shown,
            tuple(edits),
            based=sides.based,
            mended=Mended(
                self._grain.sheet,
                row,
                {one.title: (one.field, given[one.field]) for one in edited},
            ),
        )

    def _base(self, line: Line) -> str:
        return "" if self._base_at is None else said(line.at(self._base_at))

    def _mended(
        self, line: Line, row: Held, given: Mapping[str, Any]
    ) -> tuple[list[Edit], list[Problem]]:
        try:
            return self._writing.mended(self._grain, row, given), []
        except WrongError as fault:
            return [], [problem_of(fault, self._place(line, fault.at))]

    def _cell(self, line: Line, column: Column, cells: Mapping[str, object]) -> Cell:
        place = self._place(line, column.title)
        return Cell(column.title, place, "", _text(cells[column.title]), state=State.ADDED)

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
        shown = tuple(self._cell(line, one, cells) for one in filled)
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


class _Sides:
    """A row on its three sides, by the titles of its columns.

    before: when it was exported; None where only base is known.
    base:   its hash of then; "" where not even that is.
    """

    def __init__(
        self,
        ours: Mapping[str, str],
        theirs: Mapping[str, str],
        before: Mapping[str, str] | None,
        base: str,
    ) -> None:
        self._ours, self._theirs, self._before = ours, theirs, before
        self._is_edited = base != base_of(theirs.values())
        self._has_moved = base != base_of(ours.values())
        self.based = before is not None or bool(base)

    def base(self, title: str) -> str | None:
        """What a cell said when it was exported; None where nothing tells."""
        if self._before is not None:
            return self._before[title]
        return None if self._has_moved else self._ours[title]

    def state(self, title: str) -> State:
        """How a cell stands that says something else than the ledger."""
        if self._before is None:
            is_edited, has_moved = self._is_edited, self._has_moved
        else:
            is_edited = self._theirs[title] != self._before[title]
            has_moved = self._ours[title] != self._before[title]
        if not is_edited:
            return State.MOVED
        return State.CONFLICT if has_moved else State.CHANGED


def _text(value: object) -> str:
    return "" if isinstance(value, Broken) else said(value)


def _said_by_reader(cell: Cell) -> Problem:
    return Problem(
        cell.place,
        "is what the wording itself says",
        "Give another value, or put the right amount in Corrected.",
    )
