"""A line of a foreign sheet as what its cells say, through the map of its columns."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.countable import uncountable
from crossfoot.exchange.bundle.errors import Problem, WrongError
from crossfoot.exchange.bundle.values import fold
from crossfoot.exchange.comparing.days import day_of
from crossfoot.exchange.comparing.diff import Cell, State
from crossfoot.exchange.comparing.grain import is_blank
from crossfoot.exchange.comparing.mapping import DATES, ColumnMap, Table, Target
from crossfoot.exchange.comparing.names import ROLES, WORDS
from crossfoot.exchange.comparing.taken_over import quantity_fields, value_fields
from crossfoot.exchange.comparing.writing import problem_of
from crossfoot.exchange.spreadsheets import Broken
from crossfoot.exchange.workbook.base import said
from crossfoot.figures.values import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from crossfoot.exchange.comparing.grain import Column
    from crossfoot.exchange.spreadsheets import Line

    Cells = Mapping[Target, object]
    Fields = dict[str, Any]

NUMBERS: Mapping[Target, Callable[[Cells, ColumnMap], Fields | None]] = {
    Target.AMOUNT: value_fields,
    Target.QUANTITY: quantity_fields,
}
_ONCE = frozenset({Target.ID, Target.TITLE, Target.AMOUNT, Target.QUANTITY})
"""What a merged cell says of its first row alone."""
_TAKEN_OVER = {"origin": Origin.TAKEN_OVER}
_SUM = re.compile(
    r"(?:grand |sub-?|sous-)?total\b|sum\b|(?:zwischen|gesamt|end)?summe\b|gesamt\b|insgesamt\b"
    r"|итог|всего",
    re.IGNORECASE,
)
_NOTHING_ELSE = re.compile(rf"(?:{_SUM.pattern})\W*", re.IGNORECASE)
"""A row of that name is a sum, whatever stands beside it: a merged cell, the year."""
_COUNTED = frozenset({Target.TITLE, Target.AMOUNT, Target.CURRENCY, Target.QUANTITY, Target.UNIT})
_BELOW = re.compile(
    r"[*†‡§¹²³]|\[\w\]|\((?:\d|[a-z])\)"
    r"|(?:source|notes?|remarks?|quellen?|anmerkung|hinweis|remarque|источник|примечани)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class ForeignRow:
    """What one line says.

    key:      its id, else one made of all that it says.
    given:    stored values of its deal and dates.      numbers: the fields of its figures.
    problems: why it cannot be taken in.
    """

    line: Line
    cells: Cells
    key: str
    place: str
    given: dict[str, Any] = field(default_factory=dict)
    numbers: dict[Target, Fields] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What people call it."""
        return said(self.cells.get(Target.TITLE)) or self.place

    @property
    def words(self) -> str:
        """What it begins with, whichever column that stands in."""
        if Target.TITLE in self.cells:
            return self.name
        texts = (said(value) for value in self.line.values if isinstance(value, str))
        return next(texts, self.name)

    @property
    def is_sum(self) -> bool:
        """Whether it looks like the sum of the lines above, which would count them twice.

        A deal called "Total acquires …" says more than a name and numbers.
        """
        if _NOTHING_ELSE.fullmatch(self.words):
            return True
        told = set(self.cells)
        if Target.TITLE not in self.cells:
            told -= {one for one, value in self.cells.items() if said(value) == self.words}
        return told <= _COUNTED and _SUM.match(self.words) is not None

    @property
    def is_footnote(self) -> bool:
        """Whether it is a line of words below the table."""
        words = [said(value) for value in self.line.values if value is not None]
        return len(words) == 1 and _BELOW.match(words[0]) is not None


class RowReader:
    """Reads the lines of one table. columns: those of a deal, by target."""

    def __init__(self, table: Table, columns: ColumnMap, own: Mapping[Target, Column]) -> None:
        self._table = table
        self._map = columns
        self._own = own
        self._seen: dict[str, int] = {}

    def read(self, line: Line) -> ForeignRow | None:
        """What a line says; None where it holds nothing that the map names."""
        cells = {
            target: value
            for number, target in enumerate(self._map.targets)
            if target is not None and not is_blank(value := self._value(line, number, target))
        }
        key = _key(cells, self._table.shape)
        row = ForeignRow(line, cells, key, self.place(line))
        if not cells and not row.is_footnote:
            return None
        if row.is_sum or row.is_footnote:
            return row
        self._take_values(row)
        self._take_numbers(row)
        self._refuse_shared(row)
        self._refuse_empty_and_repeated(row)
        return row

    def _value(self, line: Line, number: int, target: Target) -> object:
        """What a cell says; of a merged one also what it says of this row, unless it counts."""
        value = line.at(number)
        if value is not None or target in _ONCE or not self._table.spread:
            return value
        spread = self._table.spread.get((line.number, number))
        return None if spread is None else spread.value

    def _refuse_shared(self, row: ForeignRow) -> None:
        """Refuse a number that stands for several rows: it would count for the first alone."""
        for target in row.cells.keys() & NUMBERS.keys():
            spread = self._table.spread.get((row.line.number, self._map.column(target) or 0))
            if spread is not None:
                fault = WrongError(
                    "stands for rows {first} to {last} together",
                    "Give each row its own number, or the sum a row of its own.",
                    first=spread.first,
                    last=spread.last,
                )
                self.fault(row, fault, target)

    def place(self, line: Line, target: Target | None = None) -> str:
        """Where a cell of a line stands, or the line itself."""
        column = None if target is None else self._map.column(target)
        if column is None and not self._table.grid.name:
            return f"line {line.number}"
        return self._table.grid.place(column or 0, line.number)

    def role(self, target: Target) -> str | None:
        """What a party does, where its column is called so: "Lender" is no buyer."""
        column = self._map.column(target)
        return None if column is None else ROLES.get(fold(self._table.titles[column]))

    def cell(self, row: ForeignRow, target: Target, ours: str = "") -> Cell:
        """A cell of a row beside what the ledger has."""
        title = self._table.titles[self._map.column(target) or 0]
        value = row.cells[target]
        theirs = "" if isinstance(value, Broken) else said(value)
        state = State.CHANGED if ours else State.ADDED
        return Cell(title, self.place(row.line, target), ours, theirs, state=state)

    def fault(self, row: ForeignRow, fault: WrongError, target: Target) -> None:
        """Refuse a row for what is wrong with a cell."""
        row.problems.append(problem_of(fault, self.place(row.line, target)))

    def _take_values(self, row: ForeignRow) -> None:
        for target, value in row.cells.items():
            if isinstance(value, Broken):
                place = self.place(row.line, target)
                row.problems.append(Problem(place, value.what, "Type the value itself."))
                continue
            try:
                if target in DATES:
                    row.given[target] = day_of(value, day_first=self._map.day_first)
                elif target in self._own:
                    row.given[target] = self._own[target].read(_in_english(target, value))
            except WrongError as fault:
                self.fault(row, fault, target)

    def _take_numbers(self, row: ForeignRow) -> None:
        for target, fields_of in NUMBERS.items():
            if isinstance(row.cells.get(target), Broken):
                continue
            try:
                fields = fields_of(row.cells, self._map)
            except WrongError as fault:
                self.fault(row, fault, Target(fault.at))
                continue
            if fields is None:
                continue
            row.numbers[target] = fields
            beyond = uncountable(_TAKEN_OVER | fields, {})
            if beyond is not None:
                self.fault(row, WrongError(beyond.what.rstrip("."), beyond.remedy), target)

    def _refuse_empty_and_repeated(self, row: ForeignRow) -> None:
        place = self.place(row.line, Target.TITLE)
        if Target.TITLE not in row.cells:
            row.problems.append(Problem(place, "is empty", "Every deal needs a title."))
        first = self._seen.setdefault(row.key, row.line.number)
        if first != row.line.number:
            what = f"says the same as line {first}"
            row.problems.append(Problem(row.place, what, "Keep one of the two."))


def _in_english(target: Target, value: object) -> object:
    words = WORDS.get(target)
    return value if words is None else words.get(fold(said(value)), value)


def _key(cells: Cells, shape: str) -> str:
    """What a row is known by; a plain number is an id only among files with the same header."""
    id_ = said(cells.get(Target.ID))
    if id_:
        return f"{shape}-{id_}" if id_.isdecimal() else id_
    told = "\x1f".join(f"{target}={said(value)}" for target, value in sorted(cells.items()))
    return f"row-{hashlib.sha256(told.encode()).hexdigest()[:16]}"
