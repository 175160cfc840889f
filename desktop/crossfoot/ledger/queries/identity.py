"""From a key or permanent id to a row, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


def row_by_name(connection: sqlite3.Connection, name: str) -> tuple[str, int] | None:
    """The (table, id) that this permanent id or bundle key names; None if nothing does."""
    raise NotImplementedError


def name_of(connection: sqlite3.Connection, table: str, id_: int) -> str | None:
    """The bundle's key of a row, else its permanent id; None if it is gone.

    A relation goes by its whole figure's.
    """
    raise NotImplementedError
