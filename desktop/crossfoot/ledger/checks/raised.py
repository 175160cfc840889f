"""What the rules of a scope raised at some rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from crossfoot.rules.finding import Finding

Row = tuple[str, int]
"""A table and a row of it."""


@dataclass(slots=True)
class Raised:
    """What was found at the rows that were looked at; nothing, at most of them.

    table, rows:  which were looked at.
    found:        what was found, at the rows that anything was found at.
    ids:          (table, key) to id, of whatever the findings name.
    """

    table: str
    rows: Sequence[int]
    found: dict[Row, list[Finding]] = field(default_factory=dict)
    ids: dict[tuple[str, str], int] = field(default_factory=dict)

    @classmethod
    def at(cls, table: str, ids: Iterable[int]) -> Raised:
        """Return that nothing was found at these rows, so far."""
        return cls(table, list(ids))

    def add(
        self, row: Row, findings: Iterable[Finding], figures: Mapping[str, int] | None = None
    ) -> None:
        """Add what a rule found at a row. figures: ids of the figures that it names, by key."""
        found = list(findings)
        if not found:
            return
        self.found.setdefault(row, []).extend(found)
        if figures:
            self.ids |= {("figure", key): id_ for key, id_ in figures.items()}

    def name(self, table: str, key: str, id_: int) -> None:
        """Say which row of a table a key is."""
        self.ids[table, key] = id_
