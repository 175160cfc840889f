"""Derived rows as they must be against as they are stored.

Finding what is different only reads, so that another process may do it (`crew`); whoever holds the
transaction writes it. Most of what a full recheck looks at is as it was: nothing is written then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from crossfoot.ledger.findings import Moved

Values = tuple[Any, ...]
Statements = list[tuple[str, list[Values]]]
"""What is to be run, each with its rows of parameters, in this order; plain values."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What some rows, and the flags at them, are to be instead of what is stored."""

    statements: Statements
    flags: Sequence[Moved] = ()


def by_id(
    before: Mapping[int, Values], now: Mapping[int, Values], *, put: str, drop: str
) -> Statements:
    """Return what makes the stored rows what they must be. put: takes a row; drop: an id."""
    gone = [(id_,) for id_ in before.keys() - now.keys()]
    return [(drop, gone), (put, [row for id_, row in now.items() if before.get(id_) != row])]


def run(connection: sqlite3.Connection, statements: Statements) -> None:
    """Write what is different."""
    for statement, rows in statements:
        if rows:
            connection.executemany(statement, rows)
