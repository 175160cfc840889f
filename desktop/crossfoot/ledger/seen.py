"""Which rows people see changed when a record or a flag is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.columns import PARENTS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from crossfoot.ledger.change import Step

Row = tuple[str, int]
"""A table as people know it, and an id."""


def concerned(flags: Mapping[int, set[Row]]) -> set[Row]:
    """Return every row that these flags concern, or concerned, as people see it."""
    return {_as_seen(row) for rows in flags.values() for row in rows}


def _as_seen(row: Row) -> Row:
    table, id_ = row
    return "total" if table == "relation" else table, id_


def seen(connection: sqlite3.Connection, step: Step) -> Iterator[Row]:
    """Yield the rows that people see changed when a record is: itself, and what it is part of."""
    yield step.table, step.id
    if step.table in PARENTS:
        parent, column = PARENTS[step.table]
        for image in (step.before, step.after):
            if image and image.get(column) is not None:
                yield parent, image[column]
        if step.before is not None and step.after is not None:
            query = f"SELECT {column} FROM {step.table} WHERE id = ?"  # noqa: S608
            for (owner,) in connection.execute(query, (step.id,)).fetchall():
                yield parent, owner
    if step.table == "query":
        yield from _flags_of(connection, step)


def _flags_of(connection: sqlite3.Connection, step: Step) -> Iterator[Row]:
    """Yield the flag that a conversation is or was about, and the total whose standing it says."""
    query = """
        SELECT finding.id, finding_subject.table_name, finding_subject.row_id
          FROM finding JOIN finding_subject ON finding_id = finding.id
         WHERE (rule, subject) = (?, ?)
            OR (rule, subject) = (SELECT rule, subject FROM query WHERE id = ?)
    """
    was = step.before or {}
    named = (was.get("rule"), was.get("subject"), step.id)
    for flag, table, row_id in connection.execute(query, named).fetchall():
        yield "finding", flag
        yield ("total" if table == "relation" else table), row_id
