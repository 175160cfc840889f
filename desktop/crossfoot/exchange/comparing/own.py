"""A workbook that this program exported, edited in a spreadsheet program, against the ledger.

Cell by cell, three sides are compared: what the file says, what the ledger says, and what both
said when the file was exported (`earlier.py`). Rows without their Cover, copied from a sheet, have
the hash of their Base alone: it tells whether the row was edited, and whether the ledger moved.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import worded
from crossfoot.exchange.comparing.columns import grains
from crossfoot.exchange.comparing.comparison import Comparison, Sheet
from crossfoot.exchange.comparing.removing import REMOVABLE, removed_rows
from crossfoot.exchange.comparing.renaming import Renamed, renamed
from crossfoot.exchange.comparing.unknown import left_out_of
from crossfoot.exchange.comparing.writing import Writing
from crossfoot.exchange.workbook.base import TITLE, said
from crossfoot.exchange.workbook.guard import table_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Mapping, Sequence

    from crossfoot.exchange.comparing.diff import Diff
    from crossfoot.exchange.comparing.grain import Grain
    from crossfoot.exchange.spreadsheets import Grid

_CHUNK = 500
_HEADER_WITHIN = 10


class Exported(NamedTuple):
    """What a file was exported from.

    ledger: as it was then; None where nothing tells.  change: the last one of then, likewise.
    whole:  whether the file held all of it.
    """

    ledger: sqlite3.Connection | None
    change: int | None
    whole: bool


class Compared(NamedTuple):
    """What a file holds. there: by sheet, the ids of its rows. names: of its breakdowns."""

    there: Mapping[str, Collection[str]]
    names: Renamed


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
    found: dict[str, float] = {}
    for name, grain in grains(connection).items():
        edited = {one.title for one in grain.columns}
        based = TITLE in titles and not edited.isdisjoint(titles)
        if titles.issuperset(grain.ids) and (based or edited <= titles):
            found[name] = len(edited & titles) / len(edited)
    return max(found, key=lambda name: found[name], default=None)


def compare_own(
    connection: sqlite3.Connection,
    sheets: Sequence[Sheet],
    exported: Exported,
    diff: Diff,
    step: Callable[[int, int], object],
) -> Compared:
    """Set every row of these sheets against the ledger."""
    total = sum(len(sheet.grid.lines) for sheet in sheets)
    done = 0
    writing = Writing(connection, diff.name, diff.by, change=exported.change)
    names = renamed(connection, sheets) if exported.whole else Renamed()
    writing.tying.renamed = names
    seen: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        comparison = Comparison(
            writing, sheet, exported.ledger, seen.setdefault(sheet.grain.sheet, {})
        )
        lines = iter(sheet.grid.lines[sheet.header + 1 :])
        while chunk := list(islice(lines, _CHUNK)):
            for row in comparison.rows(chunk):
                diff.add(row)
            done += len(chunk)
            step(done, total)
        diff.notes += [
            worded("{sheet}: {note}", {"sheet": sheet.grid.name, "note": note})
            for note in sheet.grid.notes
        ]
        diff.notes += left_out_of(sheet)
        if sheet.grain.table == "relation_part":
            seen[sheet.grain.sheet] |= dict.fromkeys(writing.tying.also_there, "")
    for row in names.rows:
        diff.add(row)
    diff.shared += writing.shared
    return Compared(seen, names)


def compare_missing(
    connection: sqlite3.Connection,
    there: Mapping[str, Collection[str]],
    earlier: sqlite3.Connection,
    diff: Diff,
) -> None:
    """Tell the lines and parts that a file of the whole ledger no longer has.

    there: as `compare_own` found it.
    """
    for name, grain in grains(connection).items():
        if name in there and grain.table in REMOVABLE:
            for row in removed_rows(connection, earlier, grain, there[name]):
                diff.add(row)


def _recognised(grid: Grid, grain: Grain) -> Sheet | None:
    """A sheet by its header, wherever its columns were moved to."""
    for number, line in enumerate(grid.lines[:_HEADER_WITHIN]):
        titles = [said(value) for value in line.values]
        if set(titles).issuperset(grain.ids) and any(one.title in titles for one in grain.columns):
            at = {title: place for place, title in reversed(list(enumerate(titles))) if title}
            return Sheet(grid, grain, number, at)
    return None
