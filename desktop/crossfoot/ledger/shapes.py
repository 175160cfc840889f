"""What writing needs to know of each table of records, asked of SQLModel once."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.schema import ScalarElementColumnDefault
from sqlmodel import SQLModel

from crossfoot.ledger import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Select, Table, Update

ID = "of_row"
"""The parameter of a statement that names its row; no column is called so."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of records.

    insert:    the statement that puts in one row; line: a row's values in its order.
    of_id:     the statement that reads the row of ID; by_id: that gives it other values.
    blank:     every column, holding nothing.
    defaults:  what a new row holds where nothing is said.
    needed:    columns that must hold something, id and version apart.
    versioned: whether its rows count their versions.
    """

    table: Table
    insert: str
    line: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    of_id: Select[Any]
    by_id: Update
    blank: Mapping[str, None]
    defaults: Mapping[str, Any]
    needed: tuple[str, ...]
    versioned: bool


def _shape(table: Table) -> Shape:
    names = [column.name for column in table.columns]
    return Shape(
        table=table,
        insert=str(insert(table).compile(dialect=sqlite.dialect())),
        line=itemgetter(*names),
        of_id=select(table).where(table.c.id == bindparam(ID)),
        by_id=update(table).where(table.c.id == bindparam(ID)),
        blank=dict.fromkeys(names),
        defaults={
            column.name: column.default.arg
            for column in table.columns
            if isinstance(column.default, ScalarElementColumnDefault) and column.name != "version"
        },
        needed=tuple(
            column.name
            for column in table.columns
            if not column.nullable and column.name not in ("id", "version")
        ),
        versioned="version" in names,
    )


SHAPES: Mapping[str, Shape] = {
    str(row.__tablename__): _shape(SQLModel.metadata.tables[str(row.__tablename__)])
    for row in tables.RECORDS
}
