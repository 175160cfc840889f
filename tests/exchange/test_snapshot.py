"""The private copy that long reads work on."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.exchange.snapshot import snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger


def fault(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = code
    return error


def test_a_copy_has_no_file_that_a_killed_program_could_leave(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    with snapshot(ledger) as copy:
        assert copy.execute("SELECT count(*) FROM journal").fetchone()[0] == 1
        assert list((tmp_path / "temporary").iterdir()) == []


def test_a_copy_without_room_is_told_in_a_sentence(ledger: Ledger) -> None:
    with pytest.raises(CrossfootError, match="temporary folder"), snapshot(ledger):
        raise fault(sqlite3.SQLITE_FULL)


def test_a_ledger_held_by_another_program_is_told_as_such(ledger: Ledger) -> None:
    with pytest.raises(CrossfootError, match="another program"), snapshot(ledger):
        raise fault(sqlite3.SQLITE_BUSY)
