"""From checked rows to the edits of one Change: matched by key, added to, never cleared.

A field that a bundle leaves out or sets to null says nothing, so the ledger keeps what it has; a
list is added to. Rows keep the order they are given in, since an export follows the order of ids.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.change import Edit, Insert, New, Update

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from crossfoot.exchange.bundle.check import Checked
    from crossfoot.exchange.bundle.present import Present
    from crossfoot.exchange.bundle.values import Row

RowId = int | New


class Done(StrEnum):
    """What an import does to a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(slots=True)
class Plan:
    """The edits so far, and what they come to.

    ids:     (table, key) to the row, known or new.
    relations: (key of the whole, breakdown, kind) to the relation.
    retold:  announcement of the ledger to its (key, old text, new text), where it gets a new one.
    names:   party name or alias, folded, to the parties of the bundle that go by it.
    counts:  list name to how many rows are added, changed and unchanged.
    """

    checked: Checked
    present: Present
    edits: list[Edit] = field(default_factory=list)
    ids: dict[tuple[str, str], RowId] = field(default_factory=dict)
    relations: dict[tuple[str, str | None, str], RowId] = field(default_factory=dict)
    retold: dict[int, tuple[str, str | None, str]] = field(default_factory=dict)
    names: dict[str, set[RowId]] = field(default_factory=dict)
    counts: dict[str, Counter[Done]] = field(default_factory=dict)

    def rows(self, list_name: str) -> Iterable[Row]:
        """The good rows of a list, in order."""
        return self.checked.rows[list_name].values()

    def known(self, table: str, list_name: str) -> dict[int, Row]:
        """The rows of a keyed list that the ledger has already, by id."""
        found = (self.present.find(table, row["key"]) for row in self.rows(list_name))
        return {row["id"]: row for row in found if row is not None}

    def id_of(self, table: str, key: str) -> RowId:
        """The row of a key, of this bundle or of the ledger."""
        id_ = self.ids.get((table, key))
        if id_ is None:
            known = self.present.find(table, key)
            assert known is not None, f"{table} {key} was checked to exist"
            id_ = self.ids[table, key] = known["id"]
        return id_

    def put(
        self, table: str, label: str, values: Mapping[str, Any], known: Row | None
    ) -> tuple[RowId, Done]:
        """Add a row, or change what differs in the known one. values: never None."""
        if known is None:
            new = New(f"{table}:{label}")
            self.edits.append(Insert(table, values, as_=new))
            return new, Done.ADDED
        changed = {name: value for name, value in values.items() if known[name] != value}
        if changed:
            seen = {name: known[name] for name in changed}
            self.edits.append(Update(table, known["id"], changed, expected=seen))
        return known["id"], Done.CHANGED if changed else Done.UNCHANGED

    def put_children(
        self,
        table: str,
        parent: Mapping[str, RowId],
        wanted: Iterable[Row],
        known: Iterable[Row],
        identity: tuple[str, ...],
    ) -> bool:
        """Add the rows that a parent does not have, change those it has; say if any differed.

        Each row it has answers for one that is given: two that are told apart by nothing but, say,
        their quotes are both kept, and given again they are both found again.

        identity: the columns by which a child is the same child.
        """
        left: dict[tuple[Any, ...], list[Row]] = {}
        place = 0
        for row in known:
            left.setdefault(tuple(row[name] for name in identity), []).append(row)
            place = max(place, row["position"] + 1)
        differed = False
        for values in _once(wanted):
            same = left.get(tuple(values.get(name) for name in identity))
            if not same:
                self.edits.append(Insert(table, {**parent, "position": place, **values}))
                place += 1
                differed = True
                continue
            row = min(same, key=partial(_distance, values))
            same.remove(row)
            _, done = self.put(table, "", values, row)
            differed |= done is Done.CHANGED
        return differed

    def count(self, list_name: str, done: Done, *, children_differ: bool = False) -> None:
        """Note what becomes of one row of a list."""
        if children_differ and done is Done.UNCHANGED:
            done = Done.CHANGED
        self.counts.setdefault(list_name, Counter())[done] += 1


def _once(wanted: Iterable[Row]) -> Iterable[Row]:
    """The given rows, each once."""
    return {frozenset(values.items()): values for values in wanted}.values()


def _distance(values: Row, row: Row) -> tuple[bool, int]:
    """How far a row is from the given one: the very same is nearest."""
    differs = any(row[name] != value for name, value in values.items())
    return differs, sum(value is not None for value in row.values())


def columns(row: Row, names: Mapping[str, str]) -> dict[str, Any]:
    """The given fields of a row under the names of their columns."""
    return {column: row[name] for name, column in names.items() if name in row}


def same_names(*names: str) -> dict[str, str]:
    """Fields whose columns are called as they are."""
    return {name: name for name in names}
