"""Bringing a ledger of an older format to the present one, a version at a time.

Each step is one transaction that also counts `user_version` up, so a program that is stopped
leaves version n or n + 1 and nothing between; a backup is made before the first. Records that a
step changes go into the history; derived rows are computed anew afterwards.
Alternative: Alembic; on SQLite it drops triggers without a word (PLATFORM, section 0.2).
"""

from __future__ import annotations

import sqlite3
from functools import partial
from typing import TYPE_CHECKING

from crossfoot.ledger import schema
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.file import explain
from crossfoot.ledger.rebuilding import rebuild, reindex

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Step = Callable[[sqlite3.Connection], object]

STEPS: Mapping[int, Step] = {1: partial(rebuild, version=2), 2: partial(reindex, version=3)}
"""By the version that a step starts from. Never altered once released."""


def migrate(connection: sqlite3.Connection, path: Path, steps: Mapping[int, Step] = STEPS) -> int:
    """Bring an open file to the newest version; return how many steps that took.

    Errors: LedgerFileError where no step leads on; BusyError, DiskError. The file is then at the
    version it got to.
    """
    taken = 0
    while (version := _version(connection)) < schema.VERSION:
        if version not in steps:
            raise LedgerFileError(
                "{name} has the old format {version}, which this version cannot read.",
                "Open it once with an earlier version of Crossfoot.",
                name=path.name,
                version=version,
            )
        _take(connection, path, version, steps[version])
        taken += 1
    return taken


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _take(connection: sqlite3.Connection, path: Path, version: int, step: Step) -> None:
    try:
        connection.execute("PRAGMA foreign_keys=OFF")  # a table is made anew under its own name
        connection.execute("PRAGMA legacy_alter_table=ON")  # and what names it is left alone
        connection.execute("BEGIN IMMEDIATE")
        step(connection)
        _refuse_broken_keys(connection, path)
        connection.execute(f"PRAGMA user_version={version + 1}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.Error):
            raise explain(error, path) from error
        raise
    finally:
        connection.execute("PRAGMA legacy_alter_table=OFF")
        connection.execute("PRAGMA foreign_keys=ON")


def _refuse_broken_keys(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found:
        table, id_, target, _ = found[0]
        raise LedgerFileError(
            "{name} cannot be brought up to date: {table} {id} names a {target} that is not there.",
            "Restore a backup from before it was damaged.",
            name=path.name,
            table=table,
            id=id_,
            target=target,
        )
