"""The cells of one sheet: only those that are there, whatever the sheet says of its size."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError, worded
from crossfoot.exchange.spreadsheets.grid import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Broken,
    Grid,
    Line,
    Merged,
    letters,
)
from crossfoot.exchange.spreadsheets.strings import Gathering
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.exchange.spreadsheets.package import Package

_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_1904 = date(1904, 1, 1)
_LAST_SERIAL = 2_958_465
_YEARS = range(1900, 2101)
"""As serial numbers, days of 1905."""
_EXACT = 10**15
"""Whole numbers below it come back from a float as they were."""
_SECONDS = 86_400
_TRUE = frozenset({"1", "true"})
_MOST_NAMED = 5
_MOST_MERGED = 20_000
_RANGE = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})")
FORMULA = "holds a formula without its value: open the file in a spreadsheet program and save it"


class Cells:
    """Reads the sheets of one workbook. dates: the styles that show a number as a day."""

    def __init__(
        self, strings: Sequence[str], dates: frozenset[int], *, from_1904: bool = False
    ) -> None:
        self._strings = strings
        self._dates = dates
        self._first_day = _FIRST_DAY_1904 if from_1904 else _FIRST_DAY

    def read(self, package: Package, part: str, name: str) -> Grid:
        """Read a sheet. Errors: CrossfootError for one that is damaged or of absurd size."""
        sheet = _Sheet(self, package.name, name)
        parse(
            package.pieces(part),
            f"{package.name} ({part})",
            start=sheet.begin,
            end=sheet.end,
            text=sheet.add,
        )
        sheet.tell_hidden()
        return sheet.grid

    def value(self, raw: str, kind: str, style: str) -> object:  # noqa: PLR0911  (one a kind)
        """What a cell holds."""
        match kind:
            case "s":
                at = int(raw) if raw.isdigit() else -1
                return self._strings[at] if 0 <= at < len(self._strings) else Broken("is damaged")
            case "str" | "inlineStr":
                return raw
            case "b":
                return raw.strip() == "1"
            case "e":
                return Broken(f"holds the error {raw.strip()[:20]}")
            case "d":
                return raw.strip().partition("T")[0]
        number = _number(raw)
        if isinstance(number, Broken) or not style.isdigit() or int(style) not in self._dates:
            return number
        return self._day(number)

    def _day(self, serial: int | Decimal) -> object:
        """A number as the day that it shows; a year typed into a column of dates as that year."""
        if not 0 < serial <= _LAST_SERIAL or serial in _YEARS:
            return serial
        day = self._first_day + timedelta(days=int(serial))
        seconds = round((serial % 1) * _SECONDS)
        if not seconds:
            return day
        return datetime(day.year, day.month, day.day) + timedelta(seconds=seconds)  # noqa: DTZ001


def _number(raw: str) -> int | Decimal | Broken:
    try:
        known = float(raw)
    except ValueError:
        return Broken("is damaged")
    if not isfinite(known):
        return Broken("is beyond any number")
    if known.is_integer() and abs(known) < _EXACT:
        return int(known)
    return Decimal(repr(known))


class _Sheet:
    """Takes the elements of one sheet as they come."""

    def __init__(self, cells: Cells, file: str, name: str) -> None:
        self.grid = Grid(name)
        self._cells = cells
        self._file = file
        self._inline = Gathering(file)
        self._raw: list[str] = []
        self._row: list[object] = []
        self._number = self._count = 0
        self._column = -1
        self._kind = self._style = ""
        self._in_value = self._has_value = self._has_formula = False
        self._beyond = self._is_hidden = False
        self._hidden_rows = 0
        self._hidden_columns: list[str] = []

    def begin(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        if name == "c":
            self._begin_cell(attributes)
        elif name == "v":
            self._in_value = self._has_value = True
        elif name == "row":
            given = attributes.get("r", "")
            self._number = int(given) if given.isdigit() else self._number + 1
            self._column = -1
            self._is_hidden = attributes.get("hidden") in _TRUE
        elif name == "f":
            self._has_formula = True
        elif name == "col":
            self._begin_columns(attributes)
        elif name == "mergeCell":
            self._take_merged(attributes.get("ref", ""))
        else:
            self._inline.begin(name, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "v":
            self._in_value = False
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self._end_row()
        else:
            self._inline.end(name)

    def add(self, text: str) -> None:
        """Some characters."""
        if self._in_value:
            self._raw.append(text)
        else:
            self._inline.add(text)

    def _begin_cell(self, attributes: Attributes) -> None:
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._column = _column(attributes.get("r", ""), self._column + 1)
        self._has_value = self._has_formula = False
        self._count += 1
        if self._count > MOST_CELLS:
            raise CrossfootError(
                "{file} has more than {most_cells} cells on one sheet.",
                "Split it into several files.",
                file=self._file,
                most_cells=f"{MOST_CELLS:,}",
            )

    def _end_cell(self) -> None:
        raw, inline = "".join(self._raw), self._inline.take()
        self._raw.clear()
        value: object = None
        if self._has_value and not (self._has_formula and not raw):
            value = self._cells.value(raw, self._kind, self._style)
        elif self._has_formula:
            value = Broken(FORMULA)
        elif self._kind == "inlineStr":
            value = inline
        if value is None or value == "":
            return
        if self._column >= MOST_COLUMNS:
            self._note_beyond()
            return
        row = self._row
        row.extend([None] * (self._column + 1 - len(row)))
        row[self._column] = value

    def _end_row(self) -> None:
        if not self._row:
            return
        self._hidden_rows += self._is_hidden
        if len(self.grid.lines) >= MOST_ROWS:
            raise CrossfootError(
                "{file} has more than {most_rows} rows on one sheet.",
                "Split it into several files.",
                file=self._file,
                most_rows=f"{MOST_ROWS:,}",
            )
        self.grid.lines.append(Line(self._number, tuple(self._row)))
        self._row = []

    def _take_merged(self, ref: str) -> None:
        found = _RANGE.fullmatch(ref)
        if found is None or len(self.grid.merged) >= _MOST_MERGED:
            return
        column, first, last = _column(found[1], 0), int(found[2]), int(found[3])
        if column < MOST_COLUMNS and first < last:
            self.grid.merged.append(Merged(column, first, last))

    def _begin_columns(self, attributes: Attributes) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if attributes.get("hidden") in _TRUE and first.isdigit() and last.isdigit():
            shown = {letters(int(first) - 1), letters(min(int(last), MOST_COLUMNS) - 1)}
            self._hidden_columns.append(":".join(sorted(shown, key=lambda one: (len(one), one))))

    def tell_hidden(self) -> None:
        """Say what a person who looks at the sheet does not see, though it is read."""
        facts: dict[str, object] = {"sheet": self.grid.name}
        if self._hidden_rows:
            facts["count"] = self._hidden_rows
            words = "{sheet}: rows that are hidden ({count:,}) are read like the others."
            self.grid.hidden.append(worded(words, facts))
        if self._hidden_columns:
            facts["columns"] = ", ".join(self._hidden_columns[:_MOST_NAMED])
            words = "{sheet}: columns that are hidden ({columns}) are read like the others."
            self.grid.hidden.append(worded(words, facts))

    def _note_beyond(self) -> None:
        if not self._beyond:
            self._beyond = True
            last = letters(MOST_COLUMNS - 1)
            self.grid.notes.append(
                worded("Cells right of column {last} were not read.", {"last": last})
            )


def _column(address: str, otherwise: int) -> int:
    """The column of an address, from 0."""
    column = 0
    for letter in address:
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
    return column - 1 if column else otherwise
