"""Backups: made before the first change of a session, checked, thinned out, restored."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import backup, backup_files, copying
from crossfoot.ledger.change import Change
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.verify import verify
from tests.ledger.booking import column, make, party

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.verify import Problem

STOPPED = """
import os, signal, sys
from pathlib import Path
from crossfoot.ledger import backup
backup._sync = lambda path: os.kill(os.getpid(), signal.SIGKILL)
backup.back_up(Path(sys.argv[1]))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed ledger with one party."""
    ledger = make(tmp_path / "deals.crossfoot")
    ledger.apply(Change("x", (party("Boeing"),)))
    ledger.close()
    return ledger.path


def _add(path: Path, name: str) -> None:
    ledger = Ledger.open(path, by="Ann")
    ledger.apply(Change("x", (party(name),)))
    ledger.close()


def _problems(path: Path) -> list[Problem]:
    ledger = Ledger.open(path, by="Ann", write=False)
    found = verify(ledger)
    ledger.close()
    return found


def test_the_first_change_of_a_session_keeps_the_ledger_as_it_was(path: Path) -> None:
    _add(path, "Wabtec")
    (copy,) = backup_files.backups(path)
    kept = Ledger.open(copy, by="Ann", write=False)
    assert column(kept, "SELECT name FROM party") == ["Boeing"]
    kept.close()


def test_a_session_that_only_reads_makes_no_backup(path: Path) -> None:
    Ledger.open(path, by="Ann").close()
    assert backup_files.backups(path) == []


def test_the_same_state_is_not_kept_twice(path: Path) -> None:
    assert backup.back_up(path) is not None
    assert backup.back_up(path) is None


def test_a_backup_is_read_only_and_named_by_the_head_of_the_history(path: Path) -> None:
    copy = backup.back_up(path)
    assert copy is not None
    assert not copy.stat().st_mode & stat.S_IWUSR
    assert "-000002-" in copy.name


def test_what_a_stopped_backup_left_is_taken_away(path: Path) -> None:
    folder = backup_files.folder(path)
    folder.mkdir()
    (folder / "2026.part").write_bytes(b"half")
    backup.back_up(path)
    assert [each.suffix for each in folder.iterdir()] == [".crossfoot"]


def test_ten_are_kept_and_then_the_newest_of_each_of_fourteen_days(path: Path) -> None:
    folder = backup_files.folder(path)
    folder.mkdir()
    for day in range(1, 31):
        for hour in (8, 20):
            (folder / f"2026-01-{day:02}T{hour:02}0000Z-000001-x.crossfoot").touch()
    backup.back_up(path)
    kept = [each.name[:13] for each in backup_files.backups(path)][1:]
    assert kept[:9] == [f"2026-01-{30 - n // 2}T{20 if n % 2 == 0 else '08'}" for n in range(9)]
    assert [name[8:10] for name in kept[9:]] == [f"{day:02}" for day in range(26, 12, -1)]


def test_a_backup_that_cannot_be_made_is_told_and_stops_no_work(path: Path) -> None:
    backup_files.folder(path).write_bytes(b"a file stands where the folder should be")
    ledger = Ledger.open(path, by="Ann")
    assert ledger.apply(Change("x", (party("Wabtec"),))).seq
    assert "No backup of deals.crossfoot could be made" in str(ledger.unbacked)
    ledger.close()


def test_a_restored_ledger_is_the_one_backed_up_and_the_other_is_kept(path: Path) -> None:
    copy = backup.back_up(path)
    assert copy is not None
    _add(path, "Wabtec")
    kept = backup.restore(copy, path)
    ledger = Ledger.open(path, by="Ann")
    assert column(ledger, "SELECT name FROM party") == ["Boeing"]
    assert ledger.read_only is None
    ledger.close()
    assert kept is not None
    before = Ledger.open(kept, by="Ann", write=False)
    assert column(before, "SELECT count(*) FROM party") == [2]
    before.close()


def test_a_damaged_backup_is_not_restored(path: Path) -> None:
    copy = backup.back_up(path)
    assert copy is not None
    copy.chmod(0o644)
    copy.write_bytes(copy.read_bytes()[:20000])
    before = path.read_bytes()
    with pytest.raises(LedgerFileError, match="is damaged"):
        backup.restore(copy, path)
    assert path.read_bytes() == before


def test_a_backup_stopped_dead_leaves_the_old_ones_and_nothing_once_begun_again(path: Path) -> None:
    old = backup.back_up(path)
    assert old is not None
    before = old.read_bytes()
    _add(path, "Wabtec")
    ended = subprocess.run([sys.executable, "-c", STOPPED, str(path)], check=False, timeout=60)
    assert ended.returncode == -signal.SIGKILL
    assert [each.suffix for each in backup_files.folder(path).iterdir()].count(".part") == 1
    assert old.read_bytes() == before
    assert _problems(path) == []
    made = backup.back_up(path)
    assert made is not None
    assert {each.suffix for each in backup_files.folder(path).iterdir()} == {".crossfoot"}
    assert _problems(made) == []


def test_the_backup_that_another_window_is_making_is_left_alone(path: Path) -> None:
    folder = backup_files.folder(path)
    folder.mkdir()
    draft = folder / f"2026.{os.getppid()}.part"
    draft.touch()
    backup.back_up(path)
    assert draft.exists()


def test_a_large_ledger_is_not_copied_in_passing_and_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "SMALL", 1)
    ledger = Ledger.open(path, by="Ann")
    ledger.apply(Change("x", (party("Wabtec"),)))
    assert backup_files.backups(path) == []
    assert "no backup was made" in str(ledger.unbacked)
    ledger.back_up()
    assert ledger.unbacked is None
    assert len(backup_files.backups(path)) == 1
    ledger.close()


def _between(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Do something between the first two steps of a copy."""
    steps: list[int] = []

    def pause(_status: int, remaining: int, _total: int) -> None:
        steps.append(remaining)
        if len(steps) == 1:
            act()

    monkeypatch.setattr(copying, "PAGES", 8)
    monkeypatch.setattr(copying, "_pause", pause)


def test_what_is_saved_through_the_copied_connection_is_in_the_copy(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger.open(path, by="Ann")
    ledger.apply(Change("x", (party("Wabtec"),)))
    _between(monkeypatch, lambda: ledger.apply(Change("x", (party("Siemens"),))))
    made = ledger.back_up(ledger.reader)
    ledger.close()
    assert made is not None
    assert "-000004-" in made.name
    assert _problems(made) == []
    kept = Ledger.open(made, by="Ann", write=False)
    assert column(kept, "SELECT name FROM party ORDER BY id") == ["Boeing", "Wabtec", "Siemens"]
    kept.close()


def test_nobody_waits_with_saving_until_a_copy_is_made(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.back_up(path)
    other = Ledger.open(path, by="Bob")
    other.reader.execute("PRAGMA busy_timeout=0")
    other.apply(Change("x", (party("Wabtec"),)))
    _between(monkeypatch, lambda: other.apply(Change("x", (party("Siemens"),))))
    made = backup.back_up(path)
    other.close()
    assert made is not None
    assert _problems(made) == []
    kept = Ledger.open(made, by="Ann", write=False)
    assert column(kept, "SELECT name FROM party ORDER BY id") == ["Boeing", "Wabtec", "Siemens"]
    kept.close()


def test_a_change_taken_back_within_a_copy_is_not_in_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger.open(path, by="Ann")
    ledger.apply(Change("x", (party("Wabtec"),)))

    def give_up() -> None:
        ledger.reader.execute("BEGIN IMMEDIATE")
        ledger.reader.execute("UPDATE party SET name = 'half'")
        ledger.reader.execute("ROLLBACK")

    _between(monkeypatch, give_up)
    made = ledger.back_up(ledger.reader)
    ledger.close()
    assert made is not None
    assert _problems(made) == []
