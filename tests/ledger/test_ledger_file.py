"""Opening a file: each fault has its own sentence, and a ledger is set up by the recipe."""

from __future__ import annotations

import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import schema
from crossfoot.ledger.change import Change
from crossfoot.ledger.errors import BusyError, LedgerFileError, ReadOnlyError
from crossfoot.ledger.file import quick_check
from crossfoot.ledger.ledger import Ledger
from tests.ledger.booking import make, party, total

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed ledger with a total in it."""
    ledger = make(tmp_path / "deals.crossfoot")
    ledger.apply(total(4.3, 2.1, 2.1))
    ledger.close()
    return ledger.path


def _write_at(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def _sql(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _cut(path: Path, length: int) -> None:
    with path.open("r+b") as file:
        file.truncate(length)


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "is empty (0 bytes)"),
    "missing": (lambda path: path.unlink(), "does not exist"),
    "text": (lambda path: path.write_bytes(b"dear all, " * 100), "is not a Crossfoot ledger"),
    "page": (lambda path: path.write_bytes(b"<!DOCTYPE html><html>"), "is a web page"),
    "workbook": (lambda path: path.write_bytes(b"PK\x03\x04" + b"\0" * 99), "is a workbook"),
    "bundle": (lambda path: path.write_bytes(b'{"format": 1}'), "is an exchange file"),
    "header": (lambda path: _cut(path, 100), "breaks off inside its header"),
    "short": (lambda path: _cut(path, 8192), "is cut short: 8,192 of"),
    "bad header": (lambda path: _write_at(path, 0, b"SQLite format 9"), "is not a Crossfoot"),
    "other program": (lambda path: _write_at(path, 68, b"ABCD"), "of another program"),
    "unfinished": (lambda path: _write_at(path, 60, bytes(4)), "was never finished"),
    "newer": (lambda path: _write_at(path, 60, b"\0\0\0\x63"), "made by a newer Crossfoot"),
    "first page": (lambda path: _write_at(path, 100, b"\xff" * 400), "is damaged"),
    "table gone": (lambda path: _sql(path, "DROP TABLE rate"), "its table rate is missing"),
    "trigger gone": (
        lambda path: _sql(path, "DROP TRIGGER journal_no_update"),
        "its trigger journal_no_update is missing",
    ),
    "trigger changed": (
        lambda path: _sql(
            path,
            "DROP TRIGGER journal_no_update",
            "CREATE TRIGGER journal_no_update BEFORE UPDATE ON rate BEGIN SELECT 1; END",
        ),
        "its trigger journal_no_update was changed",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_file_that_is_no_sound_ledger_is_refused_in_a_sentence_of_its_own(
    path: Path, fault: str
) -> None:
    spoil, words = FAULTS[fault]
    spoil(path)
    with pytest.raises(LedgerFileError) as refused:
        Ledger.open(path, by="Ann")
    assert words in refused.value.what
    assert path.name in refused.value.what
    assert refused.value.what.endswith(".")
    assert refused.value.remedy


def test_no_two_faults_share_a_sentence() -> None:
    said = {words for _, words in FAULTS.values()}
    alike = {"is not a Crossfoot ledger", "is not a Crossfoot"}
    assert len(said - alike) == len(FAULTS) - len(alike)


def test_a_folder_is_not_a_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerFileError, match="is a folder"):
        Ledger.open(tmp_path, by="Ann")


def test_a_refused_file_is_left_as_it_was(path: Path) -> None:
    _write_at(path, 68, b"ABCD")
    before = path.read_bytes()
    with pytest.raises(LedgerFileError):
        Ledger.open(path, by="Ann")
    assert path.read_bytes() == before


def test_a_page_damaged_inside_is_found_by_the_quick_check(path: Path) -> None:
    page = 4096
    count = path.stat().st_size // page
    for number in range(count // 2, count):
        _write_at(path, number * page, b"\xff" * page)
    connection = sqlite3.connect(path)
    assert quick_check(connection)
    connection.close()


def test_a_sound_ledger_passes_the_quick_check(ledger: Ledger) -> None:
    assert quick_check(ledger.reader) is None


def test_a_planted_trigger_makes_the_ledger_read_only_and_is_named(path: Path) -> None:
    _sql(path, "CREATE TRIGGER evil AFTER INSERT ON party BEGIN DELETE FROM deal; END")
    ledger = Ledger.open(path, by="Ann")
    assert ledger.read_only is not None
    assert "trigger that Crossfoot did not make (evil)" in ledger.read_only
    with pytest.raises(ReadOnlyError):
        ledger.apply(Change("x", (party("Boeing"),)))
    ledger.close()


def test_a_planted_view_is_named_too(path: Path) -> None:
    _sql(path, "CREATE VIEW deals_2025 AS SELECT * FROM deal")
    ledger = Ledger.open(path, by="Ann")
    assert "view that Crossfoot did not make (deals_2025)" in str(ledger.read_only)
    ledger.close()


def test_every_connection_is_set_up_by_the_recipe(ledger: Ledger) -> None:
    wanted = {
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "synchronous": 3,
        "busy_timeout": 5000,
        "journal_mode": "delete",
        "application_id": schema.APPLICATION_ID,
        "user_version": schema.VERSION,
    }
    found = {name: ledger.reader.execute(f"PRAGMA {name}").fetchone() for name in wanted}
    assert found == {name: (value,) for name, value in wanted.items()}


def test_a_ledger_opened_for_reading_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    ledger = Ledger.open(path, by="Ann", write=False)
    with pytest.raises(ReadOnlyError):
        ledger.apply(Change("x", (party("Boeing"),)))
    with pytest.raises(sqlite3.OperationalError):
        ledger.reader.execute("DELETE FROM figure")
    ledger.close()
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_that_may_not_be_written_opens_for_reading_and_says_why(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    ledger = Ledger.open(path, by="Ann")
    assert ledger.read_only == "deals.crossfoot is read-only. Save a copy to work on it."
    assert ledger.reader.execute("SELECT count(*) FROM figure").fetchone() == (3,)
    ledger.close()


def test_a_network_folder_opens_for_reading_and_says_why(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/x {path.parent} nfs4 rw 0 0\n")
    monkeypatch.setattr("crossfoot.ledger.place._MOUNTS", mounts)
    ledger = Ledger.open(path, by="Ann")
    assert "lies in a network folder" in str(ledger.read_only)
    ledger.close()


def test_a_cloud_folder_opens_for_reading(path: Path, tmp_path: Path) -> None:
    cloud = tmp_path / "Dropbox" / "team"
    cloud.mkdir(parents=True)
    shutil.copy(path, cloud)
    ledger = Ledger.open(cloud / path.name, by="Ann")
    assert "kept in a cloud" in str(ledger.read_only)
    ledger.close()


def test_a_locked_file_is_said_to_be_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crossfoot.ledger.file._RECIPE", ("PRAGMA busy_timeout=10",))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BusyError, match="written by another program"):
        Ledger.open(path, by="Ann")
    other.close()


def test_a_file_left_in_write_ahead_mode_is_set_back_after_a_backup(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    ledger = Ledger.open(path, by="Ann")
    assert ledger.reader.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    ledger.close()
    assert len(list(path.with_name("deals.crossfoot-backups").iterdir())) == 1


def test_a_write_ahead_file_is_not_changed_by_opening_it_for_reading(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    with pytest.raises(LedgerFileError, match="write-ahead"):
        Ledger.open(path, by="Ann", write=False)


def test_a_name_with_signs_that_a_url_would_take_opens(tmp_path: Path) -> None:
    path = tmp_path / "100% sure? #1 сделки.crossfoot"
    make(path).close()
    Ledger.open(path, by="Ann").close()


def test_making_a_ledger_never_overwrites(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(LedgerFileError, match="exists already"):
        Ledger.create(path, by="Ann")
    assert path.read_bytes() == before


def test_making_a_ledger_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LedgerFileError, match="cannot be made"):
        Ledger.create(tmp_path / "nowhere" / "deals.crossfoot", by="Ann")


def test_making_a_ledger_leaves_nothing_else_behind(ledger: Ledger) -> None:
    assert [each.name for each in ledger.path.parent.iterdir()] == ["deals.crossfoot"]


def test_the_file_removed_while_open_is_noticed_before_a_write(ledger: Ledger) -> None:
    ledger.path.unlink()
    with pytest.raises(ReadOnlyError, match="moved or deleted while it was open"):
        ledger.apply(Change("x", (party("Boeing"),)))
    assert not ledger.path.exists()


def test_the_file_replaced_while_open_is_noticed_before_a_write(
    ledger: Ledger, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"something else")
    other.replace(ledger.path)
    with pytest.raises(ReadOnlyError, match="replaced by another file"):
        ledger.apply(Change("x", (party("Boeing"),)))
    assert ledger.path.read_bytes() == b"something else"


def test_what_is_no_ordinary_file_is_refused_without_being_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.crossfoot"
    os.mkfifo(pipe)
    with pytest.raises(LedgerFileError, match="is not an ordinary file"):
        Ledger.open(pipe, by="Ann")


def test_a_ledger_opened_for_reading_is_vetted_as_strictly(path: Path) -> None:
    _sql(path, "DROP TABLE rate")
    with pytest.raises(LedgerFileError, match="its table rate is missing"):
        Ledger.open(path, by="Ann", write=False)
