"""A foreign sheet against the ledger: each row a deal, with the number it was taken over with.

Decision: a row is known again by its id, where a column holds one, else by what its cells say; so
the same file twice changes nothing, and a row that was mended in the file comes as a new one or,
with an id, as a conflict that a person decides: nothing tells what the ledger's side was based on.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

from crossfoot.errors import worded
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.comparing.columns import grains
from crossfoot.exchange.comparing.deal_lists import new_lists
from crossfoot.exchange.comparing.diff import Cell, Diff, Row, State
from crossfoot.exchange.comparing.foreign_rows import NUMBERS, ForeignRow, RowReader
from crossfoot.exchange.comparing.held import deals_by_key, figures_by_key
from crossfoot.exchange.comparing.mapping import ColumnMap, Table, Target
from crossfoot.exchange.comparing.sourcing import Sourcing
from crossfoot.exchange.comparing.telling import told_of
from crossfoot.exchange.comparing.writing import Writing
from crossfoot.exchange.workbook.base import said
from crossfoot.figures.values import Origin, Role
from crossfoot.ledger.actions.parties import Parties
from crossfoot.ledger.change import Insert, New, Update
from crossfoot.ledger.fields import PartyInDeal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.exchange.spreadsheets import Line
    from crossfoot.ledger.change import Edit

    Held = Mapping[str, Any]

_CHUNK = 500
_LIST = "deals"
_ROLES = {
    Target.BUYER: Role.BUYER,
    Target.SELLER: Role.SELLER,
    Target.FINANCIER: Role.FINANCIER,
}


def compare_foreign(
    connection: sqlite3.Connection,
    table: Table,
    columns: ColumnMap,
    diff: Diff,
    step: Callable[[int, int], object],
) -> None:
    """Set every row of a foreign table against the ledger."""
    diff.notes += told_of(table, columns)
    comparison = _Comparison(connection, table, columns, diff)
    lines, done = iter(table.lines), 0
    while chunk := list(islice(lines, _CHUNK)):
        comparison.add(chunk)
        done += len(chunk)
        step(done, len(table.lines))
    diff.shared += comparison.shared
    diff.notes += [*table.grid.notes, *table.grid.hidden]


class _Comparison:
    def __init__(
        self, connection: sqlite3.Connection, table: Table, columns: ColumnMap, diff: Diff
    ) -> None:
        self._connection = connection
        self._diff = diff
        self._grain = grains(connection)["Deals"]
        self._own = {Target(one.field): one for one in self._grain.columns}
        self._reader = RowReader(table, columns, self._own)
        self._writing = Writing(connection, diff.name)
        self._parties = Parties(connection, f"{diff.name}'s")
        self._sourcing = Sourcing(connection, diff.name)

    @property
    def shared(self) -> list[Edit]:
        """The parties and sources that the rows name and the ledger does not have."""
        return [*self._parties.edits, *self._sourcing.edits]

    def add(self, lines: Sequence[Line]) -> None:
        """Compare some lines."""
        rows = [row for line in lines if (row := self._reader.read(line)) is not None]
        deals = deals_by_key(self._connection, (row.key for row in rows))
        wanted = [_figure_key(key, target) for key in deals for target in NUMBERS]
        figures = figures_by_key(self._connection, wanted)
        for row in rows:
            if row.is_sum or row.is_footnote:
                self._diff.notes.append(_left_out(row))
            elif row.key in deals:
                self._diff.add(self._known(row, deals[row.key], figures))
            else:
                self._diff.add(self._unknown(row))

    def _unknown(self, row: ForeignRow) -> Row:
        """A row that is not in the ledger yet."""
        shown = tuple(self._reader.cell(row, target) for target in row.cells)
        edits: list[Edit] = []
        if not row.problems:
            try:
                edits = self._new(row)
            except WrongError as fault:
                self._reader.fault(row, fault, Target.STAGE_ON)
        if row.problems:
            return _refused(row, shown)
        return Row(_LIST, row.place, "", row.name, State.ADDED, shown, tuple(edits))

    def _known(self, row: ForeignRow, deal: Held, figures: Mapping[str, Held]) -> Row:
        """A row that came in before: what differs is for a person to decide."""
        ours = {
            target: self._own[target].shown(deal) for target in row.cells if target in self._own
        }
        differing = [target for target in ours if ours[target] != self._as_ours(row, target)]
        shown = [self._reader.cell(row, target, ours[target]) for target in differing]
        held = {target: figures.get(_figure_key(row.key, target)) for target in row.numbers}
        renumbered = [one for one in held if _differs(held[one], row.numbers[one])]
        shown += [self._reader.cell(row, one, _shown(held[one])) for one in renumbered]
        key = deal["public_id"]
        if not shown:
            return Row(_LIST, row.place, key, key, State.UNTOUCHED)
        if row.problems:
            return _refused(row, tuple(shown))
        given = {str(target): row.given.get(target) for target in differing}
        edits = self._writing.mended(self._grain, deal, given)
        for target in renumbered:
            edits.append(self._number(row, target, deal["id"], held[target]))
        cells = tuple(replace(cell, state=State.CONFLICT) for cell in shown)
        name, taking = deal["title"], tuple(edits)
        return Row(_LIST, row.place, key, name, State.CONFLICT, cells, taking, based=False)

    def _as_ours(self, row: ForeignRow, target: Target) -> str:
        """A cell as our own sheet would show what it says."""
        if target not in row.given:
            return said(row.cells[target])
        return self._own[target].shown(row.given)

    def _new(self, row: ForeignRow) -> list[Edit]:
        deal = New(f"deal {row.place} of {self._diff.name}")
        names = ("title", "type", "sector", "product", "from_country", "to_country")
        values = {name: row.given.get(name) for name in (*names, "announced_on")}
        edits: list[Edit] = [Insert("deal", {"key": row.key, **values}, as_=deal)]
        edits += new_lists(deal, row.given)
        for position, (target, role) in enumerate(_ROLES.items()):
            if target in row.cells:
                does = self._reader.role(target) or role
                party = self._parties.find(PartyInDeal(said(row.cells[target]), does))
                line = {"party_id": party, "role": does, "position": position}
                edits.append(Insert("deal_party", {"deal_id": deal, **line}))
        edits += (self._number(row, target, deal) for target in row.numbers)
        return edits

    def _number(
        self, row: ForeignRow, target: Target, deal: int | New, held: Held | None = None
    ) -> Edit:
        """The figure of a row, new or mended."""
        fields = row.numbers[target]
        if held is not None:
            values = {name: fields.get(name) for name in _TOLD}
            seen = {name: held[name] for name in values}
            return Update("figure", held["id"], values, expected=seen)
        note = said(row.cells.get(Target.NOTE)) or f"{self._diff.name}, {row.place}"
        told = {
            "key": _figure_key(row.key, target),
            "deal_id": deal,
            "announcement_id": self._sourcing.find(row.cells, row.given),
            "origin": Origin.TAKEN_OVER,
            "note": note,
        }
        return Insert("figure", {**told, **fields})


_TOLD = ("wording", "measure", "amount", "amount_high", "currency", "unit", "rounded_to")


def _figure_key(key: str, target: Target) -> str:
    return f"{key}/{target}"


def _differs(held: Held | None, fields: Mapping[str, Any]) -> bool:
    return held is None or any(held[name] != fields.get(name) for name in _TOLD)


def _shown(held: Held | None) -> str:
    """A number that the ledger has, as it was taken over."""
    if held is None:
        return ""
    amount = None if held["amount"] is None else said(Decimal(held["amount"]) / 100)
    plain = " ".join(filter(None, (amount, held["currency"] or held["unit"])))
    return held["wording"] or plain


def _left_out(row: ForeignRow) -> str:
    facts = {"place": row.place, "name": row.words}
    if row.is_sum:
        return worded("{place}: “{name}” looks like a sum; left out.", facts)
    return worded("{place}: “{name}” looks like a note below the table; left out.", facts)


def _refused(row: ForeignRow, shown: tuple[Cell, ...]) -> Row:
    problems = tuple(row.problems)
    return Row(_LIST, row.place, "", row.name, State.REFUSED, shown, (), problems)
