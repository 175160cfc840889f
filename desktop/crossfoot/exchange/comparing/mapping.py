"""Which column of a foreign sheet is what: guessed from its header, mended by a person, remembered.

A map is kept in the ledger by the shape of the header, so that next month's file of the same
source asks nothing.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left, bisect_right
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.exchange.bundle.values import fold
from crossfoot.exchange.comparing.amounts import mark_of
from crossfoot.exchange.comparing.names import AMOUNT_WORDS, NAMES, unit_above, unit_of
from crossfoot.exchange.workbook.base import said
from crossfoot.ledger.queries.values import setting
from crossfoot.reading.reader import read

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.exchange.spreadsheets import Grid, Line

_HEADER_WITHIN = 20
_SAMPLED = 500


class Target(StrEnum):
    """What a column of a foreign sheet can be."""

    ID = "id"
    TITLE = "title"
    TYPE = "type"
    STAGE = "stage"
    STAGE_ON = "stage_on"
    ANNOUNCED_ON = "announced_on"
    FROM = "from_country"
    TO = "to_country"
    SECTOR = "sector"
    PRODUCT = "product"
    TAGS = "tags"
    BUYER = "buyer"
    SELLER = "seller"
    FINANCIER = "financier"
    AMOUNT = "amount"
    CURRENCY = "currency"
    QUANTITY = "quantity"
    UNIT = "unit"
    SOURCE = "source"
    PUBLISHER = "publisher"
    ADDRESS = "url"
    PUBLISHED = "published_on"
    NOTE = "note"


DATES = frozenset({Target.STAGE_ON, Target.ANNOUNCED_ON, Target.PUBLISHED})
_OF_AMOUNTS = frozenset({Target.QUANTITY, Target.CURRENCY, Target.UNIT})
_TARGET_OF = {name: Target(target) for target, names in NAMES.items() for name in names}


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What each column is, in order; None: left out.

    day_first:  of dates such as 02/03/2024; None: each must show it by itself.
    mark:       the decimal mark of amounts that do not show it; None: likewise.
    scale:      power of ten that bare amounts are in (6: millions).
    currency:   of amounts that bring none.
    """

    targets: tuple[Target | None, ...]
    day_first: bool | None = None
    mark: str | None = None
    scale: int = 0
    currency: str | None = None

    def column(self, target: Target) -> int | None:
        """The column of a target, from 0; None where there is none."""
        return self.targets.index(target) if target in self.targets else None

    @property
    def is_usable(self) -> bool:
        """Whether a row would say what it is about."""
        return Target.TITLE in self.targets

    def as_json(self) -> str:
        """The map as the ledger keeps it."""
        return json.dumps(asdict(self), sort_keys=True)


class Spread(NamedTuple):
    """A cell that stands for several rows, from 1: programs keep what it says in the first."""

    value: object
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Table:
    """A foreign sheet.

    header:  the number of its line in the grid.   titles: of its columns.
    spread:  what a cell says that was merged with those below it, by row (from 1) and column.
    """

    grid: Grid
    header: int
    titles: tuple[str, ...] = field(default=())
    spread: Mapping[tuple[int, int], Spread] = field(default_factory=dict)

    @property
    def lines(self) -> Sequence[Line]:
        """The rows under the header."""
        return self.grid.lines[self.header + 1 :]

    @property
    def shape(self) -> str:
        """What files of the same source share."""
        folded = "\x1f".join(fold(title) for title in self.titles)
        return hashlib.sha256(folded.encode()).hexdigest()[:16]


def tables_of(grids: Sequence[Grid]) -> list[Table]:
    """Every sheet with a header and a row under it, the one that is known best first."""
    found = [table for grid in grids if (table := _table(grid)) is not None]
    return sorted(found, key=lambda table: -_known(table.titles))


def remembered(connection: sqlite3.Connection, table: Table) -> ColumnMap | None:
    """The map that was used for a header of this shape; None if there was none."""
    kept = setting(connection, setting_name(table))
    if kept is None:
        return None
    known = json.loads(kept)
    targets = tuple(None if one is None else Target(one) for one in known.pop("targets"))
    return ColumnMap(targets, **known)


def setting_name(table: Table) -> str:
    """What the ledger keeps a table's map under."""
    return f"columns:{table.shape}"


def guessed(table: Table) -> ColumnMap:
    """A map by what the columns are called; each target is given once."""
    given: set[Target] = set()
    targets: list[Target | None] = []
    for title in table.titles:
        target = _target(title)
        targets.append(None if target in given else target)
        given |= {target} if target is not None else set()
    if Target.STAGE not in given:  # a day by itself does not say of which stage it is
        targets = [None if target is Target.STAGE_ON else target for target in targets]
    found = ColumnMap(tuple(_with_currency(table, targets)))
    amount = found.column(Target.AMOUNT)
    if amount is None:
        return found
    scale, currency = _unit(table, found, amount)
    return replace(found, scale=scale, currency=currency, mark=_mark(table, found))


def _with_currency(table: Table, targets: Sequence[Target | None]) -> Sequence[Target | None]:
    """The targets, a column of units taken for one of currencies where it names nothing else."""
    if {Target.CURRENCY, Target.QUANTITY} & set(targets) or Target.UNIT not in targets:
        return targets
    column = targets.index(Target.UNIT)
    units = [said(line.at(column)) for line in table.lines[:_SAMPLED]]
    if not any(units) or any(unit and unit_of(unit)[1] is None for unit in units):
        return targets
    return [Target.CURRENCY if one is Target.UNIT else one for one in targets]


def _table(grid: Grid) -> Table | None:
    """The first line that looks most like a header: known names, else two texts and no number."""
    best, most = None, -1
    for number, line in enumerate(grid.lines[:_HEADER_WITHIN]):
        titles = tuple(said(value) for value in line.values)
        texts = sum(isinstance(value, str) for value in line.values)
        score = 10 * _known(titles) + (min(texts, 9) if texts == sum(map(bool, titles)) else 0)
        if texts > 1 and score > most:
            best, most = Table(grid, number, titles), score
    best = None if best is None else _with_second_header(_with_line_above(best))
    return None if best is None or not best.lines else replace(best, spread=_spread(best))


def _spread(table: Table) -> dict[tuple[int, int], Spread]:
    """What one cell says of several rows, by each row and the column; amounts included."""
    numbers = [line.number for line in table.lines]
    spread: dict[tuple[int, int], Spread] = {}
    for column, first, last in sorted(table.grid.merged):
        at = bisect_left(numbers, first)
        if numbers[at : at + 1] != [first] or (first, column) in spread:
            continue  # nothing there, or one over another, as only damaged files have them
        told = Spread(table.lines[at].at(column), first, last)
        spread |= {(row, column): told for row in numbers[at : bisect_right(numbers, last)]}
    return spread


def _with_line_above(table: Table) -> Table:
    """A table whose header takes two lines, of which the upper one names what the lower leaves out.

    A caption above a table names no column that is known.
    """
    above = table.grid.lines[table.header - 1] if table.header else None
    if above is None or above.number != table.grid.lines[table.header].number - 1:
        return table
    width = max(len(table.titles), len(above.values))
    upper = [said(above.at(at)) for at in range(width)]
    lower = [table.titles[at] if at < len(table.titles) else "" for at in range(width)]
    named = any(
        _target(over) is not None for over, own in zip(upper, lower, strict=True) if not own
    )
    return replace(table, titles=tuple(_joined(upper, lower))) if named else table


def _with_second_header(table: Table) -> Table:
    """A table whose header takes two lines: the lower one says more of some columns.

    It is told from a row by what it lacks: a title, and any number or date.
    """
    titles = table.titles
    named = next((at for at, title in enumerate(titles) if _target(title) is Target.TITLE), None)
    line = table.lines[0] if table.lines else None
    if named is None or line is None or line.at(named) is not None:
        return table
    if line.number != table.grid.lines[table.header].number + 1:
        return table
    lower = [said(line.at(at)) for at in range(max(len(titles), len(line.values)))]
    shown = [text for text in lower if text]
    alone = len(shown) == 1 and unit_of(shown[0])[1] is None
    if not shown or alone or any(any(map(str.isdigit, text)) for text in shown):
        return table
    return replace(table, header=table.header + 1, titles=tuple(_joined(titles, lower)))


def _joined(upper: Sequence[str], lower: Sequence[str]) -> Iterator[str]:
    """The titles of two lines: a merged cell above stands over the blank ones to its right."""
    over = ""
    for at, below in enumerate(lower):
        own = upper[at] if at < len(upper) else ""
        over = own or over
        if not below or not over:
            yield own or below
        elif _is_closer(below, over):
            yield f"{below} ({over})"
        else:
            yield f"{over} ({below})"


def _is_closer(below: str, over: str) -> bool:
    """Whether the lower of two titles says what a column is: "Quantity" under "Amount"."""
    target, wider = _target(below), _target(over)
    return target is not None and (
        wider is None or (wider is Target.AMOUNT and target in _OF_AMOUNTS)
    )


def _known(titles: Sequence[str]) -> int:
    return len({_target(title) for title in titles} - {None})


def _target(title: str) -> Target | None:
    """The target that a column is called after; what stands in brackets is its scale, or more."""
    folded = fold(title).rstrip(":*")
    before, _, inside = folded.partition("(")
    bare = fold(before.partition(",")[0])
    for name in (folded, bare, fold(inside.rstrip(") "))):
        if name in _TARGET_OF:
            return _TARGET_OF[name]
    return Target.AMOUNT if AMOUNT_WORDS & set(bare.split()) else None


def _unit(table: Table, found: ColumnMap, amount: int) -> tuple[int, str | None]:
    """The scale and currency of the amounts: by their title, else by a line above the table."""
    scale, code = _heading(table.titles[amount])
    if code is not None or found.column(Target.CURRENCY) is not None:
        return scale, code
    told = {
        unit_above(part)
        for line in table.grid.lines[: table.header]
        for value in line.values
        if isinstance(value, str)
        for part in value.split(";")
    } - {(0, None)}
    return told.pop() if len(told) == 1 else (0, None)


def _heading(title: str) -> tuple[int, str | None]:
    """The scale and currency that a column's title gives to its numbers."""
    found = read(f"Row\t{title}\nName\t1,000")
    if len(found) != 1 or found[0].currency is None:
        return unit_of(title)
    return found[0].amount.adjusted() - 3, found[0].currency


def _mark(table: Table, found: ColumnMap) -> str | None:
    columns = [found.column(target) for target in (Target.AMOUNT, Target.QUANTITY)]
    return mark_of(
        line.at(column)
        for line in table.lines[:_SAMPLED]
        for column in columns
        if column is not None
    )
