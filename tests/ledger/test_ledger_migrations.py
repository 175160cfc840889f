"""Migrations run in order, each whole or not at all."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import schema
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.migrations import migrate
from tests.ledger.booking import make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """A file of version 1 where the newest is 3."""
    path = tmp_path / "deals.crossfoot"
    make(path).close()
    monkeypatch.setattr(schema, "VERSION", 3)
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _add(table: str) -> str:
    return f"CREATE TABLE {table} (id INTEGER PRIMARY KEY) STRICT"


def test_steps_run_in_order_up_to_the_newest(old: sqlite3.Connection, tmp_path: Path) -> None:
    ran: list[int] = []
    steps = {2: lambda _: ran.append(2), 1: lambda _: ran.append(1)}
    assert migrate(old, tmp_path, steps) == 2
    assert ran == [1, 2]
    assert _version(old) == 3
    assert migrate(old, tmp_path, steps) == 0


def test_a_step_that_fails_leaves_the_version_before_it(
    old: sqlite3.Connection, tmp_path: Path
) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute(_add("half"))
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        migrate(old, tmp_path, {1: lambda connection: connection.execute(_add("one")), 2: fail})
    assert _version(old) == 2
    names = {name for (name,) in old.execute("SELECT name FROM sqlite_master").fetchall()}
    assert "one" in names
    assert "half" not in names


def test_a_version_without_a_step_is_refused_in_words(
    old: sqlite3.Connection, tmp_path: Path
) -> None:
    with pytest.raises(LedgerFileError, match="has the old format 1"):
        migrate(old, tmp_path / "deals.crossfoot", {2: lambda _: None})
