"""Counts for the pages' names in the side bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows a page. flags: not closed; asked: those of them that wait for an answer."""

    announcements: int
    drafts: int
    deals: int
    totals: int
    flags: int
    asked: int
    closed: int
    parties: int


def counts(connection: sqlite3.Connection) -> Counts:
    """Count for every page at once."""
    raise NotImplementedError
