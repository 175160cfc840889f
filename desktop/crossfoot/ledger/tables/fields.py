"""The fields that tables are made of: their types, keys and indexes in one place."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field

from crossfoot.ledger.types import Hundredths, Text_, Whole

STRICT: dict[str, Any] = {"sqlite_strict": True}
COUNTED: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}


def an_id() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    """The number of a row, given by SQLite."""
    return Field(default=None, primary_key=True, sa_type=Whole)


def a_text() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    """Text that may be missing."""
    return Field(default=None, sa_type=Text_)


def a_whole() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    """A whole number that may be missing."""
    return Field(default=None, sa_type=Whole)


def an_amount() -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    """An amount in hundredths that may be missing."""
    return Field(default=None, sa_type=Hundredths)


def a_row(target: str, *, index: bool = True) -> Any:  # noqa: ANN401  (a field has the type of its annotation)
    """The row of another table that this one belongs to or names; it may be missing."""
    return Field(default=None, foreign_key=f"{target}.id", sa_type=Whole, index=index)


def where_set(name: str, column: str) -> Index:
    """An index of the few rows where a column holds something."""
    return Index(name, column, sqlite_where=text(f"{column} IS NOT NULL"))
