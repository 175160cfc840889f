"""The ways out of a damaged ledger are named, and lead out."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.backup_files import backups, when
from tests.cli.test_ledger_verbs import bundle, take, total_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called


@pytest.fixture
def ledger(call: Callable[..., Called], tmp_path: Path) -> Path:
    path = tmp_path / "plan.crossfoot"
    assert call("new", path).status == 0
    return path


def _damaged(ledger: Path, table: str) -> None:
    """Overwrite the first page of a table, or of an index."""
    connection = sqlite3.connect(ledger)
    query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (page,) = connection.execute(query, (table,)).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with ledger.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_verify_names_the_newest_sound_backup_and_whether_the_records_can_be_read(
    call: Callable[..., Called], ledger: Path
) -> None:
    take(call, ledger, total_of("$4.2bn", "$2.1bn", "$2.1bn"))
    take(call, ledger, bundle(parties=[{"key": "p", "name": "Boeing"}]))
    (copy,) = backups(ledger)
    unsound = copy.with_name("2099-01-01T000000Z-000009-0123456789ab.crossfoot")
    unsound.write_bytes(copy.read_bytes()[:5000])
    _damaged(ledger, "finding_subject")
    found = call("verify", ledger, "--json")
    assert found.status == 1
    back, rest = found.json["remedies"]
    assert f"2099-01-01 00:00 UTC, {when(copy)}" in back
    assert f"The newest sound one is {copy}:" in back
    assert rest.startswith("Or save the records, which can still be read: `crossfoot export")
    assert call("export", ledger, ledger.with_name("saved.json")).status == 0
    _damaged(ledger, "figure")
    found = call("verify", ledger, "--json")
    assert found.json["remedies"][1].startswith("Not all of what was recorded can still be read")


def test_a_ledger_that_does_not_open_names_its_newest_backup(
    call: Callable[..., Called], ledger: Path
) -> None:
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[: len(whole) // 2])
    assert (
        "No backups lie beside it: look for a copy of it elsewhere." in call("verify", ledger).err
    )
    ledger.write_bytes(whole)
    take(call, ledger, total_of("$4.2bn", "$2.1bn", "$2.1bn"))
    take(call, ledger, bundle(parties=[{"key": "p", "name": "Boeing"}]))
    (copy,) = backups(ledger)
    for broken in (whole[: len(whole) // 2], b"", b"\0" * 9000):
        ledger.write_bytes(broken)
        found = call("verify", ledger)
        assert found.status == 2
        assert f"Its newest backup, of {when(copy)}, is {copy}: copy that" in found.err
