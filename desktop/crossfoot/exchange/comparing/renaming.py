"""Breakdowns that a workbook calls otherwise: on Totals, in the rows of Parts, or on both.

A breakdown is part of what names a total, so a new name looks like a new total and a lost one. It
is told as renamed where nothing else can be meant: one name of the total is gone from the file,
one that nobody knows stands there instead, and the parts are its own.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.exchange.comparing.diff import Cell, Row, State
from crossfoot.exchange.comparing.held_tied import every_list, figures_of_lists, total_key
from crossfoot.exchange.workbook.base import said
from crossfoot.ledger.change import Update

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.exchange.comparing.comparison import Sheet

    Named = tuple[str, str]
    """A total by its permanent id, and the name of its breakdown; "" where it has none."""

_TOTALS, _PARTS = "relation", "relation_part"


@dataclass(slots=True)
class Renamed:
    """What the breakdowns of a file are called in the ledger.

    old: by the name in the file, that in the ledger.   rows: of those that only Parts renames.
    """

    old: dict[Named, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)

    def in_ledger(self, total: str, breakdown: str) -> str:
        """What the ledger calls a breakdown of the file."""
        return self.old.get((total, breakdown), breakdown)

    def in_file(self) -> Mapping[Named, str]:
        """What the file calls those that it renames, by what the ledger does."""
        return {(total, old): new for (total, new), old in self.old.items()}


@dataclass(slots=True)
class _Told:
    """What the file says of one total.

    listed: its breakdowns on Totals.    parts: of each on Parts, the figures.
    place:  of each on Parts, the cell that names it first.
    """

    listed: set[str] = field(default_factory=set)
    parts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    place: dict[str, str] = field(default_factory=dict)


def renamed(connection: sqlite3.Connection, sheets: Sequence[Sheet]) -> Renamed:
    """Find the breakdowns that a file of the whole ledger renames."""
    there = {sheet.grain.table for sheet in sheets}
    told = _told(sheets)
    known: dict[str, dict[str, tuple[int, str | None]]] = defaultdict(dict)
    for total, breakdown, id_ in every_list(connection):
        known[total][(breakdown or "").strip()] = id_, breakdown
    found = Renamed()
    for total, file in told.items():
        names = known.get(total, {})
        unknown = (file.listed | file.parts.keys()) - names.keys()
        if not unknown:
            continue
        figures = figures_of_lists(connection, [id_ for id_, _ in names.values()])
        meant = {
            new: [
                old
                for old, (id_, _) in names.items()
                if _is_meant(file, there, old, new, figures[id_])
            ]
            for new in unknown
        }
        for new, olds in meant.items():
            if len(olds) == 1 and sum(olds[0] in other for other in meant.values()) == 1:
                found.old[total, new] = olds[0]
                if new not in file.listed:
                    found.rows.append(_row(total, new, file.place[new], names[olds[0]]))
    return found


def _is_meant(file: _Told, there: set[str], old: str, new: str, figures: set[str]) -> bool:
    """Whether a name of the file can stand for one of the ledger, which has these parts."""
    if new in file.parts:
        return old not in file.parts and not figures.isdisjoint(file.parts[new])
    return old not in file.listed and (old in file.parts or _PARTS not in there)


def _told(sheets: Sequence[Sheet]) -> dict[str, _Told]:
    told: dict[str, _Told] = defaultdict(_Told)
    for sheet in sheets:
        if sheet.grain.table not in {_TOTALS, _PARTS}:
            continue
        for total, breakdown, *figure, place in _names(sheet):
            if sheet.grain.table == _TOTALS:
                told[total].listed.add(breakdown)
            elif figure[0]:
                told[total].parts[breakdown].add(figure[0])
                told[total].place.setdefault(breakdown, place)
    return told


def _names(sheet: Sheet) -> Iterator[list[str]]:
    """What names each row of a sheet, and where its breakdown stands."""
    columns = [sheet.at[title] for title in sheet.grain.ids]
    for line in sheet.grid.lines[sheet.header + 1 :]:
        names = [said(line.at(column)) for column in columns]
        if names[0]:
            yield [*names, sheet.grid.place(columns[1], line.number)]


def _row(total: str, new: str, place: str, known: tuple[int, str | None]) -> Row:
    id_, old = known
    cell = Cell("Breakdown", place, old or "", new, old or "")
    update = Update("relation", id_, {"breakdown": new or None}, expected={"breakdown": old})
    key = total_key(total, old)
    return Row("relations", place, key, key, State.CHANGED, (cell,), (update,))
