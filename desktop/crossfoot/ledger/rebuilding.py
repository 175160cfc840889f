"""A migration step that brings every table to the layout of the next version, keeping its rows.

Decision: a table whose SQL differs is made anew from the frozen SQL and its rows copied, since a
file is compared with that SQL to the letter when it is opened, and ALTER TABLE words it otherwise.
Columns that are new begin as NULL; derived rows are computed anew. Source: sqlite.org,
"Making Other Kinds Of Table Schema Changes" (with the old table renamed first, so that the new one
keeps the name that the frozen SQL gives it).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger import schema

if TYPE_CHECKING:
    import sqlite3

_OLD = "before_migration"


def rebuild(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file to the layout of a version, within a transaction; foreign keys are off.

    Errors: sqlite3.IntegrityError where a row does not fit its new table.
    """
    from crossfoot.ledger import authors  # noqa: PLC0415  (late, as what follows)
    from crossfoot.ledger.full_recheck import recheck_all  # noqa: PLC0415  (late: loads the rules)

    wanted = schema.objects(version)
    _drop(connection, _differing(connection, wanted, "index"), "INDEX")
    _drop(connection, _differing(connection, wanted, "trigger"), "TRIGGER")
    for table in _differing(connection, wanted, "table"):
        _renew(connection, table, wanted.get(table))
    _add(connection, version)
    authors.fill(connection)
    recheck_all(connection)


def reindex(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file to a version that has other indexes and is the same otherwise."""
    _drop(connection, _differing(connection, schema.objects(version), "index"), "INDEX")
    _add(connection, version)


def _add(connection: sqlite3.Connection, version: int) -> None:
    """Make what a version has and the file has not."""
    present = set(_found(connection))
    for sql in schema.statements(version):
        if schema.name(sql) not in present:
            connection.execute(sql)


def _found(connection: sqlite3.Connection) -> dict[str, tuple[str, str]]:
    """Return name to kind and SQL of what a file holds, SQLite's own left out."""
    query = "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL"
    rows = connection.execute(query).fetchall()
    return {
        name: (kind, schema.plain(sql))
        for name, kind, sql in rows
        if not (name.startswith("sqlite_") or name in schema.SHADOWS)
    }


def _differing(connection: sqlite3.Connection, wanted: schema.Objects, kind: str) -> list[str]:
    found = _found(connection)
    return [name for name, (is_, sql) in found.items() if is_ == kind and wanted.get(name) != sql]


def _drop(connection: sqlite3.Connection, names: list[str], kind: str) -> None:
    for name in names:
        connection.execute(f'DROP {kind} "{name}"')


def _renew(connection: sqlite3.Connection, table: str, sql: str | None) -> None:
    """Make a table anew with its rows; without SQL it goes."""
    if sql is None:
        connection.execute(f'DROP TABLE "{table}"')
        return
    _drop(connection, _attached(connection, table, "index"), "INDEX")
    _drop(connection, _attached(connection, table, "trigger"), "TRIGGER")
    connection.execute(f'ALTER TABLE "{table}" RENAME TO {_OLD}')
    connection.execute(sql)
    shared = [name for name in _columns(connection, _OLD) if name in _columns(connection, table)]
    names = ", ".join(f'"{name}"' for name in shared)
    connection.execute(f'INSERT INTO "{table}" ({names}) SELECT {names} FROM {_OLD}')  # noqa: S608
    _keep_sequence(connection, table)
    connection.execute(f"DROP TABLE {_OLD}")


def _keep_sequence(connection: sqlite3.Connection, table: str) -> None:
    """Let the table go on counting where the old one stopped: ids are never used again."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (_OLD,)).fetchone()
    if row is not None:
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, row[0]))


def _attached(connection: sqlite3.Connection, table: str, kind: str) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE tbl_name = ? AND type = ? AND sql IS NOT NULL"
    return [name for (name,) in connection.execute(query, (table, kind)).fetchall()]


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    query = "SELECT name FROM pragma_table_info(?)"
    return [name for (name,) in connection.execute(query, (table,)).fetchall()]
