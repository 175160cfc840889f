"""Cells of our own workbook that do not come back: an edit there is told, never passed over.

Every table is worked out again from the ledger as it was exported, and set against the file.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import nullcontext
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.errors import worded
from crossfoot.exchange.bundle.errors import Problem
from crossfoot.exchange.comparing.diff import Row, State
from crossfoot.exchange.comparing.fixed_sheets import IN_PUBLIC, LISTS, NAMED_BY, NO_ROW, WAYS, WORK
from crossfoot.exchange.comparing.resaved import says_same
from crossfoot.exchange.spreadsheets import Broken
from crossfoot.exchange.spreadsheets.cells import FORMULA
from crossfoot.exchange.wanted import everything, published
from crossfoot.exchange.workbook.base import EDITABLE, said
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.columns import ENDLESS, FlatRows
from crossfoot.exchange.workbook.contents import Contents
from crossfoot.exchange.workbook.guard import table_of
from crossfoot.exchange.workbook.holding import PER_UNIT
from crossfoot.exchange.workbook.sheet import read_back

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from crossfoot.exchange.profile import Profile
    from crossfoot.exchange.spreadsheets import Grid, Line
    from crossfoot.exchange.workbook.columns import Table

HEADER_WITHIN = 10
MISSING = "{sheet}: rows that the file no longer has stay in the ledger ({count:,})."
_REMOVED = frozenset({"Deal parties", "Parts"})
"""Sheets whose missing rows are rows of the diff."""
_OF_BREAKDOWNS = frozenset({"Totals", "Parts"})
"""Sheets whose rows are named by a total and a breakdown first."""
_CLOSE = Decimal("1e-9")
"""What programs make of the last digits of a number that is no whole one."""


def edited_fixed(
    earlier: sqlite3.Connection,
    grids: Sequence[Grid],
    profile: Profile,
    names: Mapping[tuple[str, str], str],
    step: Callable[[int, int], None],
) -> tuple[list[Row], list[str]]:
    """Find every edit of a cell or row that does not come back, sheet by sheet.

    earlier: the ledger as it was when the file was exported.
    profile: what the file is.
    names:   of a total and breakdown that the file calls otherwise, its name there.
    step:    told (done, total) as rows are compared; what it raises ends the work.
    Returns the rows, and a sentence on each sheet that lacks some.
    """
    written = _Written(grids, profile, names)
    with published(earlier) if profile.is_public else nullcontext(everything(earlier)) as found:
        Contents(found, written, step).write()
    return written.told(), written.missing()


class _Written:
    """Takes the tables as they would be written, and compares instead."""

    most_rows = ENDLESS

    def __init__(
        self, grids: Sequence[Grid], profile: Profile, names: Mapping[tuple[str, str], str]
    ) -> None:
        self.profile = profile
        self._names = names
        self._grids: dict[str, list[Grid]] = defaultdict(list)
        for grid in grids:
            if grid.lines:
                self._grids[table_of(grid.name)].append(grid)
        self._tables: list[_Rows] = []

    def begin(self, table: Table) -> _Rows:
        """Begin a table."""
        grids = self._grids.get(table.name, [])
        self._tables.append(_Rows(table, grids, self._names, public=self.profile.is_public))
        return self._tables[-1]

    def told(self) -> list[Row]:
        """Return what was found. What formulas make of edited cells is no edit."""
        found = [told for table in self._tables for told in table.told()]
        if found:
            return found
        return [told for table in self._tables for told in table.formulas()]

    def missing(self) -> list[str]:
        """Return what is said of sheets whose rows are not all there any more."""
        return [
            worded(MISSING, {"sheet": table.title, "count": table.gone})
            for table in self._tables
            if table.gone and (self.profile.is_public or table.title not in _REMOVED)
        ]


class _Check(NamedTuple):
    """A cell to compare: its place among the values of a row and in a line of the file.

    per: what one of the unit shown is, in what the ledger stores.
    """

    number: int
    at: int
    per: int


class _Place(NamedTuple):
    """A line of the file. at: title to column; checks: what of it is compared."""

    grid: Grid
    line: Line
    at: Mapping[str, int]
    checks: Sequence[_Check]

    def text(self, title: str) -> str:
        value = self.line.at(self.at[title]) if title in self.at else None
        return "" if isinstance(value, Broken) else said(value)

    def cell(self, title: str) -> str:
        return self.grid.place(self.at[title], self.line.number)


class _Rows(FlatRows):
    """One table as it would be written, beside the lines of the file.

    gone: rows that the file no longer has, where it has the sheet.
    """

    def __init__(
        self,
        table: Table,
        grids: Sequence[Grid],
        names: Mapping[tuple[str, str], str],
        *,
        public: bool,
    ) -> None:
        super().__init__(table, table.columns)
        self._renamed = names if table.name in _OF_BREAKDOWNS else {}
        self.gone = 0
        self._is_there = bool(grids)
        self._without_ids = public and table.name in IN_PUBLIC
        comes = table.name in EDITABLE and not self._without_ids
        self._coming = frozenset(EDITABLE[table.name] if comes else ())
        self._titles = [column.title for column in table.columns]
        self._named_by = (IN_PUBLIC if self._without_ids else NAMED_BY)[table.name]
        self._names = [self._titles.index(title) for title in self._named_by]
        self._lines: dict[tuple[str, ...], list[_Place]] = defaultdict(list)
        self._found: list[Row] = []
        self._formulas: list[Row] = []
        for grid in grids:
            self._take(grid)

    def append(self, values: Sequence[Any]) -> None:
        """Compare a row with that of the file."""
        self.rows += 1
        named = tuple(self._text(values[n], n) for n in self._names)
        there = self._lines.get(named)
        if not there and named[:2] in self._renamed:
            total, breakdown, *rest = named
            there = self._lines.get((total, self._renamed[total, breakdown], *rest))
        if not there:
            self.gone += self._is_there
            return
        place = there.pop(0)
        cells = place.line.values
        width = len(cells)
        suspects = [
            check.number
            for check in place.checks
            if not _plainly_same(
                values[check.number], cells[check.at] if check.at < width else None, check.per
            )
        ]
        if suspects:
            self._look_closely(place, values, suspects)

    def _look_closely(self, place: _Place, values: Sequence[Any], suspects: Sequence[int]) -> None:
        """Compare cells as text, whatever programs made of them."""
        edited: list[Problem] = []
        recalculated: list[Problem] = []
        for number in suspects:
            title, value = self._titles[number], values[number]
            shown = place.line.at(place.at[title])
            if isinstance(shown, Broken) and shown.what == FORMULA:
                continue
            if not says_same(place.text(title), self._text(value, number), _CLOSE):
                what = worded("“{column}” does not come back from a workbook", {"column": title})
                problem = Problem(place.cell(title), what, self._way_out)
                (recalculated if isinstance(value, Formula) else edited).append(problem)
        self._tell(self._found, place, edited)
        self._tell(self._formulas, place, recalculated)

    def told(self) -> Iterator[Row]:
        """Rows with edits, then rows that the ledger did not have."""
        yield from self._found
        if self._coming:
            return
        for places in self._lines.values():
            for place in places:
                what = worded(NO_ROW, {"sheet": self.table.name})
                problem = Problem(place.cell(self._named_by[0]), what, self._way_out)
                yield self._told(place, (problem,))

    def formulas(self) -> list[Row]:
        """Formulas that were typed over."""
        return self._formulas

    @property
    def _way_out(self) -> str:
        return WORK if self._without_ids else WAYS[self.table.name]

    def _take(self, grid: Grid) -> None:
        for number, line in enumerate(grid.lines[:HEADER_WITHIN]):
            titles = [said(value) for value in line.values]
            at = {title: place for place, title in reversed(list(enumerate(titles))) if title}
            if at.keys() >= set(self._named_by):
                self._take_lines(grid, at, grid.lines[number + 1 :])
                return

    def _take_lines(self, grid: Grid, at: Mapping[str, int], lines: Sequence[Line]) -> None:
        checks = [
            _Check(number, at[column.title], PER_UNIT.get(column.kind, 1))
            for number, column in enumerate(self.columns)
            if column.title in at
            and column.title not in self._coming
            and column.title not in self._named_by
        ]
        for line in lines:
            place = _Place(grid, line, at, checks)
            named = tuple(place.text(title) for title in self._named_by)
            if any(named):
                self._lines[named].append(place)

    def _text(self, value: Any, number: int) -> str:  # noqa: ANN401  (a row holds many sorts)
        plain = value.value if isinstance(value, Formula) else value
        return read_back(plain, self.columns[number].kind)

    def _tell(self, told: list[Row], place: _Place, problems: list[Problem]) -> None:
        if problems:
            told.append(self._told(place, tuple(problems)))

    def _told(self, place: _Place, problems: tuple[Problem, ...]) -> Row:
        name = " ".join(filter(None, (place.text(title) for title in self._named_by)))
        return Row(
            LISTS[self.table.name], problems[0].place, name, name, State.REFUSED, problems=problems
        )


def _plainly_same(value: object, cell: object, per: int) -> bool:
    """Whether a cell holds a value as it was written; a quick look that most cells pass.

    per: what one of the unit shown is, in what the ledger stores.
    """
    kind = type(value)
    if kind is str or value is None:
        return value == cell
    if kind is int:
        return type(cell) is int and cell * per == value
    if kind is Link:
        return bool(value.text == cell)  # type: ignore[attr-defined]
    return False
