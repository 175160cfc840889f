"""Migrations run in order, each whole or not at all."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import schema
from crossfoot.ledger.backup_files import backups
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.migrations import migrate
from crossfoot.ledger.verify import verify
from tests.ledger.booking import make

if TYPE_CHECKING:
    from collections.abc import Iterator


DERIVED = {"finding", "finding_subject", "total", "figure_meaning", "deal_line"}
FILES = sorted((Path(__file__).parent / "data").glob("version_*.crossfoot.gz"))


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """A file of version 1 where the newest is 3."""
    path = tmp_path / "deals.crossfoot"
    make(path).close()
    with sqlite3.connect(path) as made:
        made.execute("PRAGMA user_version=1")
    made.close()
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


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_ledger_of_an_older_version_is_brought_up_to_date_and_verifies(
    file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "old.crossfoot"
    path.write_bytes(gzip.decompress(file.read_bytes()))
    with sqlite3.connect(path) as before:
        history = before.execute("SELECT id, hash FROM journal").fetchall()
        last = dict(before.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    before.close()
    ledger = Ledger.open(path, by="Ann")
    try:
        assert verify(ledger) == []
        assert ledger.read_only is None
        kept = ledger.reader.execute("SELECT id, hash FROM journal").fetchall()
        assert [tuple(row) for row in kept] == history
        now = dict(ledger.reader.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
        assert {table: now[table] for table in last if table not in DERIVED} == {
            table: seq for table, seq in last.items() if table not in DERIVED
        }
        assert backups(path), "no copy was made before"
    finally:
        ledger.close()


def test_a_row_that_a_migration_would_leave_alone_is_told_and_nothing_is_changed(
    old: sqlite3.Connection, tmp_path: Path
) -> None:
    old.execute("PRAGMA foreign_keys=OFF")
    old.execute("INSERT INTO deal_tag (deal_id, position, tag) VALUES (77, 0, 'lost')")
    with pytest.raises(LedgerFileError, match="names a deal that is not there"):
        migrate(old, tmp_path / "deals.crossfoot", {1: lambda _: None})
    assert _version(old) == 1
