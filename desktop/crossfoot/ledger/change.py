"""A change to the ledger, as plain values: the only thing that `Ledger.apply` takes.

A change names rows by table and id. A row that the same change inserts is named by a `New`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class New:
    """Stands for the id of a row inserted earlier in the same change. label: unique within it."""

    label: str


@dataclass(frozen=True, slots=True)
class Insert:
    """A new row. values: column to value; a value may be a `New`. as_: how later edits name it.

    The subject of a query may be a tuple of (table, id or `New`).
    id: only undo and redo give one, to bring back a row as it was.
    """

    table: str
    values: Mapping[str, Any]
    as_: New | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """New values for some columns of a row.

    expected:  the values the writer saw, by column; a difference is a `Conflict`. Empty: not
               checked (the caller read the row in the same transaction, or does not care).
    """

    table: str
    id: int | New
    values: Mapping[str, Any]
    expected: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Delete:
    """A row to take away; undo brings it back with its id. expected: as for `Update`."""

    table: str
    id: int
    expected: Mapping[str, Any] = field(default_factory=dict)


Edit = Insert | Update | Delete


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that the ledger keeps as it came. kind: as in `exchange.documents`."""

    name: str
    kind: str
    data: bytes

    @property
    def sha256(self) -> str:
        """What it is known by."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Change:
    """One act of a person, whole or not at all; one row of the history.

    name:   message id of what it is called ("record_figure"); facts fill its sentence.
    why:    the person's own words, where a step asks for them.
    files:  what its rows name by hash; kept with it, and never taken away.
    """

    name: str
    edits: tuple[Edit, ...]
    facts: Mapping[str, str] = field(default_factory=dict)
    why: str = ""
    files: tuple[KeptFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """What a change did to one row, as the history keeps it.

    before, after:  column to value; None where there was, or is, no row. A whole row leaves out
                    the columns that hold nothing; a mended one lists those that differ.
    """

    table: str
    id: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Applied:
    """What a change did.

    seq:      its number in the history; 0 where nothing was different, so nothing was written.
    rows:     (table, id) of every row that people see changed, derived ones included.
    new_ids:  label of each `New` to the id it got.
    """

    seq: int
    rows: frozenset[tuple[str, int]]
    new_ids: Mapping[str, int] = field(default_factory=dict)
