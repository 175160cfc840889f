"""What the rules of a scope raised at some rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from crossfoot.rules.finding import Finding

Row = tuple[str, int]
"""A table and a row of it."""


@dataclass(slots=True)
class Raised:
    """What was found at each row that was looked at; nothing, at most of them.

    ids:  (table, key) to id, of whatever the findings name.
    """

    found: dict[Row, list[Finding]]
    ids: dict[tuple[str, str], int] = field(default_factory=dict)

    @classmethod
    def at(cls, table: str, ids: Iterable[int]) -> Raised:
        """Return that nothing was found at these rows, so far."""
        return cls({(table, id_): [] for id_ in ids})

    def add(
        self, row: Row, findings: Iterable[Finding], figures: Mapping[str, int] | None = None
    ) -> None:
        """Add what a rule found at a row. figures: ids of the figures that it names, by key."""
        found = list(findings)
        self.found[row] += found
        if found and figures:
            self.ids |= {("figure", key): id_ for key, id_ in figures.items()}

    def name(self, table: str, key: str, id_: int) -> None:
        """Say which row of a table a key is."""
        self.ids[table, key] = id_
