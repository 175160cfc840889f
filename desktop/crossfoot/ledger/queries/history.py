"""The history, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One change. name, facts: for `figures.words`. count: rows it touched.

    undo_of: the change it takes back (an undo) or whose undo it takes back (a redo).
    """

    seq: int
    at: str
    by: str
    name: str
    facts: Mapping[str, str]
    why: str
    undo_of: int | None
    count: int
    hash: str


def history(
    connection: sqlite3.Connection,
    limit: int | None = None,
    before: int | None = None,
    row: tuple[str, int] | None = None,
) -> list[JournalLine]:
    """Changes, newest first. before: only older ones; row: only those that touched (table, id)."""
    raise NotImplementedError
