"""The rows of one sheet of ours set against the ledger, cell by cell."""

from __future__ import annotations

from functools import cached_property
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.errors import worded
from crossfoot.exchange.bundle.errors import Problem, WrongError
from crossfoot.exchange.comparing.diff import Cell, Mended, Row, State
from crossfoot.exchange.comparing.grain import called, is_blank, shown
from crossfoot.exchange.comparing.held import held
from crossfoot.exchange.comparing.held_tied import part_key, total_key
from crossfoot.exchange.comparing.resaved import says_same
from crossfoot.exchange.comparing.sides import Sides
from crossfoot.exchange.comparing.writing import problem_of
from crossfoot.exchange.spreadsheets import Broken
from crossfoot.exchange.workbook.base import TITLE, said

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.exchange.comparing.grain import Column, Grain
    from crossfoot.exchange.comparing.writing import Writing
    from crossfoot.exchange.spreadsheets import Grid, Line
    from crossfoot.ledger.change import Edit

    Held = Mapping[str, Any]

_UNNAMED = frozenset({"figure", "rate", "deal_party", "relation", "relation_part", "finding"})
"""Tables whose rows may do without what they are called by."""


class Sheet(NamedTuple):
    """A grid that is one of our sheets. header: its line; at: title to column, from 0."""

    grid: Grid
    grain: Grain
    header: int
    at: Mapping[str, int]


class Comparison:
    """Compares the rows of one sheet.

    seen: the rows of its table that the file has so far, by their id: each its place.
    """

    def __init__(
        self,
        writing: Writing,
        sheet: Sheet,
        earlier: sqlite3.Connection | None,
        seen: dict[str, str],
    ) -> None:
        self._writing = writing
        self._seen = seen
        self._earlier = earlier
        self._sheet = sheet
        self._grain = sheet.grain
        self._id_at = [sheet.at[title] for title in sheet.grain.ids]
        self._base_at = sheet.at.get(TITLE)
        self._there = [one for one in sheet.grain.columns if one.title in sheet.at]
        self._further = [one for one in sheet.grain.further if one.title in sheet.at]
        self._edited: set[str] = set()
        self._needed = None if sheet.grain.table in _UNNAMED else sheet.grain.name

    def rows(self, lines: Sequence[Line]) -> Iterator[Row]:
        """What becomes of these lines; one that holds nothing of ours is left out."""
        keys = [self._key(line) for line in lines]
        named = [key for key in keys if key]
        known = held(self._writing.connection, self._grain.table, named)
        ours = {key: shown(self._grain, row) for key, row in known.items()}
        before = self._before(named, ours)
        for line, key in zip(lines, keys, strict=True):
            cells = self._cells(line, self._there)
            if key in self._seen:
                yield self._twice(line, key, cells)
            elif key in known:
                self._seen[key] = self._place(line)
                yield self._known(line, key, cells, known[key], (ours[key], before.get(key)))
            elif key in before:
                self._seen[key] = self._place(line)
                yield self._gone(line, key, cells, before[key])
            elif key and not self._grain.is_named_by_others:
                yield self._unknown(line, key, cells)
            else:
                cells |= self._cells(line, self._further)
                if any(value is not None for value in cells.values()):
                    if key:
                        self._seen[key] = self._place(line)
                    yield self._new(line, cells)

    def _key(self, line: Line) -> str:
        """What the row is known by; "" where it names none."""
        names = [said(line.at(at)) for at in self._id_at]
        if not self._grain.is_named_by_others:
            return names[0]
        total, breakdown, *figure = names
        breakdown = self._writing.tying.renamed.in_ledger(total, breakdown)
        if not figure:
            return total_key(total, breakdown) if total else ""
        return part_key(total, breakdown, figure[0]) if total and figure[0] else ""

    def _cells(self, line: Line, columns: Sequence[Column]) -> dict[str, object]:
        return {one.title: line.at(self._sheet.at[one.title]) for one in columns}

    def _before(
        self, keys: Sequence[str], ours: Mapping[str, Mapping[str, str]]
    ) -> Mapping[str, Mapping[str, str]]:
        """What the cells of some rows said when they were exported, by id and title."""
        if self._earlier is None:
            return {}
        if self._earlier is self._writing.connection:
            return ours
        rows = held(self._earlier, self._grain.table, keys)
        return {key: shown(self._grain, row) for key, row in rows.items()}

    def _twice(self, line: Line, key: str, cells: Mapping[str, object]) -> Row:
        what = worded("{key} stands in row {row} already", {"key": key, "row": self._row(key)})
        return self._refused(
            line,
            key,
            cells,
            Problem(
                self._place(line, self._grain.ids[0]),
                what,
                "Keep one of the two, or empty the id of a row to add.",
            ),
        )

    def _row(self, key: str) -> str:
        """The number of the row that a key stands in."""
        return self._seen[key].rpartition("!")[2].lstrip(ascii_uppercase)

    def _unknown(self, line: Line, key: str, cells: Mapping[str, object]) -> Row:
        place = self._place(line, self._grain.ids[0])
        way_out = "Check the id, or empty it to add a new row."
        problem = Problem(place, worded("there is no {key}", {"key": key}), way_out)
        return self._refused(line, key, cells, problem)

    def _gone(
        self, line: Line, key: str, cells: Mapping[str, object], before: Mapping[str, str]
    ) -> Row:
        """A row that the ledger has no longer: what was edited there has nowhere to go."""
        place = self._place(line, self._grain.ids[0])
        theirs = {title: _text(value) for title, value in cells.items()}
        edited = [one for one in self._there if theirs[one.title] != before[one.title]]
        if not edited:
            return Row(self._grain.list_name, place, key, key, State.UNTOUCHED)
        what = worded("{key} was taken out of the ledger since the export", {"key": key})
        way_out = "Take the row out of the file, or add it in the ledger again."
        problem = Problem(self._place(line, edited[0].title), what, way_out)
        return self._refused(line, key, cells, problem)

    def _known(
        self,
        line: Line,
        key: str,
        cells: Mapping[str, object],
        row: Held,
        told: tuple[Mapping[str, str], Mapping[str, str] | None],
    ) -> Row:
        """What becomes of a row of the ledger. told: what its cells say now, and at export."""
        place = self._place(line, self._grain.ids[0])
        ours, before = told
        theirs = {**ours, **{title: _text(value) for title, value in cells.items()}}
        for known in filter(None, (ours, before)):
            theirs |= _said_again(theirs, known)
        if self._earlier is not None and before is None:
            # The file added it, the time before: what it leaves empty it does not take away.
            theirs = {title: text or ours[title] for title, text in theirs.items()}
        if ours == theirs:
            return Row(self._grain.list_name, place, key, key, State.UNTOUCHED)
        sides = Sides(ours, theirs, before, self._base(line))
        differing = [one for one in self._there if ours[one.title] != theirs[one.title]]
        edited = [one for one in differing if sides.state(one.title) is not State.MOVED]
        given, problems = self._read(line, edited, cells)
        edited = [
            one for one in edited if one.field not in given or not one.says(given[one.field], row)
        ]
        if not edited:
            return Row(self._grain.list_name, place, key, key, State.UNTOUCHED)
        self._edited.add(key)
        edits: list[Edit] = []
        if not problems:
            edits, problems = self._mended(
                line, row, {one.field: given[one.field] for one in edited}
            )
        differences = tuple(
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
            first = next(one for one in differences if one.state is not State.MOVED)
            problems = [_said_by_reader(first)]
        name = called(self._grain, row, ours) or key
        if problems:
            return self._refused(line, key, cells, *problems, shown=differences, name=name)
        states = {one.state for one in differences}
        return Row(
            self._grain.list_name,
            self._place(line),
            key,
            name,
            State.CONFLICT if State.CONFLICT in states else State.CHANGED,
            differences,
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
        filled = [one for one in (*self._further, *self._there) if said(cells[one.title])]
        given, problems = self._read(line, filled, cells)
        needed = self._grain.name
        place = self._place(line)
        if self._needed and not said(cells.get(needed)):
            problems.append(Problem(self._place(line, needed), "is empty", "Every row needs it."))
        edits: tuple[Any, ...] = ()
        key = self._writing.key_of_new(
            self._grain.table, [f"{one.title}={said(cells[one.title])}" for one in filled]
        )
        if self._writing.has(self._grain.table, key) or (not problems and self._is_rated(given)):
            return Row(self._grain.list_name, place, "", place, State.UNTOUCHED)
        if not problems:
            try:
                edits = tuple(self._writing.new(self._grain, given, place, key))
            except WrongError as fault:
                problems = [problem_of(fault, self._place(line, fault.at))]
        differences = tuple(self._cell(line, one, cells) for one in filled)
        if problems:
            return self._refused(line, "", cells, *problems, shown=differences)
        if not edits or (self._grain.table == "deal_party" and self._is_said(edits)):
            return Row(self._grain.list_name, place, "", place, State.UNTOUCHED)
        name = _text(cells.get(needed)) or self._key(line) or place
        return Row(self._grain.list_name, place, "", name, State.ADDED, differences, edits)

    def _is_rated(self, given: Mapping[str, Any]) -> bool:
        """Whether a new rate was recorded since the export: by this file, the time before."""
        known = self._writing.rate_like(given) if self._grain.table == "rate" else None
        if known is None or known in self._keys:
            return False
        return self._earlier is None or not held(self._earlier, "rate", [known])

    def _is_said(self, edits: Sequence[Edit]) -> bool:
        """Whether a party stands in a deal so already: in a row of the file, or since the export.

        A row that was cut and pasted without its id is no such row: the one with the id is gone.
        """
        twins = self._writing.tying.twins(edits)
        earlier = {} if self._earlier is None else held(self._earlier, "deal_party", twins)
        return any(
            one not in self._edited if one in self._keys else one not in earlier for one in twins
        )

    @cached_property
    def _keys(self) -> frozenset[str]:
        """What the file names of the sheet."""
        lines = self._sheet.grid.lines[self._sheet.header + 1 :]
        return frozenset(map(self._key, lines))

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
            try:
                given[column.field] = None if is_blank(value) else column.read(value)
            except WrongError as fault:
                problems.append(problem_of(fault, place))
                continue
            if given[column.field] is None and column.title == self._needed:
                problems.append(Problem(place, "is empty", "Every row needs it."))
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


def _said_again(theirs: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    """The cells of a file that say what is known, whatever a program made of it."""
    return {
        title: text
        for title, text in known.items()
        if theirs[title] != text and says_same(theirs[title], text)
    }


def _text(value: object) -> str:
    return "" if isinstance(value, Broken) else said(value)


def _said_by_reader(cell: Cell) -> Problem:
    return Problem(
        cell.place,
        "is what the wording itself says",
        "Give another value, or put the right amount in Corrected.",
    )
