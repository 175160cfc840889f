"""Rows that a file no longer has: parties taken out of deals, parts taken out of totals.

Of everything else a row that is missing stays in the ledger: whoever deletes a line of a sheet
mostly tidies it. A total that loses all its parts is no total any more.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.comparing.diff import Cell, Row, State
from crossfoot.exchange.comparing.grain import called, shown
from crossfoot.exchange.comparing.held import held
from crossfoot.exchange.comparing.held_tied import every_key, parts_left
from crossfoot.ledger.change import Delete, Edit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from crossfoot.exchange.comparing.grain import Grain

    Held = Mapping[str, Any]

REMOVABLE: Mapping[str, tuple[str, ...]] = {
    "deal_party": ("deal_id", "party_id", "role"),
    "relation_part": ("figure_id", "weight_low", "weight_high"),
}
"""Table to the columns that must still say what they said, for a row to be taken away."""
_CHUNK = 500


def removed_rows(
    connection: sqlite3.Connection,
    earlier: sqlite3.Connection,
    grain: Grain,
    there: Collection[str],
) -> Iterator[Row]:
    """What the file no longer has of a table. there: the rows that it has, by their ids."""
    gone = (key for key in every_key(earlier, grain.table) if key not in there)
    found: list[tuple[Row, Held]] = []
    while keys := list(islice(gone, _CHUNK)):
        now = held(connection, grain.table, keys)
        before = now if earlier is connection else held(earlier, grain.table, keys)
        found += (
            (_removed(grain, key, now[key], before[key]), now[key]) for key in keys if key in now
        )
    yield from (
        _whole_lists(connection, found)
        if grain.table == "relation_part"
        else (row for row, _ in found)
    )


def _removed(grain: Grain, key: str, now: Held, before: Held) -> Row:
    ours, base = shown(grain, now), shown(grain, before)
    state = State.REMOVED if ours == base else State.CONFLICT
    cells = tuple(Cell(title, grain.sheet, ours[title], "", base[title], state) for title in ours)
    seen = {name: now[name] for name in REMOVABLE[grain.table]}
    edit = Delete(grain.table, now["id"], expected=seen)
    name = called(grain, now, ours) or key
    return Row(grain.list_name, grain.sheet, key, name, state, cells, (edit,))


def _whole_lists(
    connection: sqlite3.Connection, found: Sequence[tuple[Row, Held]]
) -> Iterator[Row]:
    """Rows as they are; of a total that loses every part, one row that takes it away."""
    by_list: dict[int, list[tuple[Row, Held]]] = {}
    for row, part in found:
        by_list.setdefault(part["relation_id"], []).append((row, part))
    for relation, rows in by_list.items():
        if parts_left(connection, relation) == {part["id"] for _, part in rows}:
            yield _whole_list(relation, rows)
        else:
            yield from (row for row, _ in rows)


def _whole_list(relation: int, rows: Sequence[tuple[Row, Held]]) -> Row:
    first, part = rows[0]
    edits: list[Edit] = [edit for row, _ in rows for edit in row.edits]
    moved = any(row.state is State.CONFLICT for row, _ in rows)
    return Row(
        first.list_name,
        first.place,
        " ".join(filter(None, (part["total"], part["breakdown"]))),
        first.name,
        State.CONFLICT if moved else State.REMOVED,
        first.cells if len(rows) == 1 else _parts_as_cells(rows),
        (*edits, Delete("relation", relation, expected={"kind": part["kind"]})),
    )


def _parts_as_cells(rows: Sequence[tuple[Row, Held]]) -> tuple[Cell, ...]:
    return tuple(Cell("Figure", row.place, row.name, "", row.name, row.state) for row, _ in rows)
