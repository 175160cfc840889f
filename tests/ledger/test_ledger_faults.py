"""A program killed, a disk full, two programs at once: nothing acknowledged is ever lost."""

from __future__ import annotations

import resource
import signal
import sqlite3
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

import crossfoot
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.errors import BusyError, DiskError, LedgerFileError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.parties import known
from crossfoot.ledger.verify import verify
from tests.ledger.booking import column, make, party

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CLERK = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.change import Change, Insert, New, Update

ledger = Ledger.open(Path(sys.argv[1]), by="Ann")
print("ready", flush=True)
number = 0
while True:
    number += 1
    deal = Insert("deal", {"title": f"Deal {number}"}, as_=New("deal"))
    figure = Insert("figure", {"deal_id": New("deal"), "amount": number * 100, "currency": "USD",
                               "measure": "value", "origin": "own_estimate"}, as_=New("figure"))
    made = ledger.apply(Change("record_figure", (deal, figure)))
    print("deal", made.new_ids["deal"], flush=True)
    ledger.apply(Change("edit_figure", (Update("figure", made.new_ids["figure"],
                                               {"amount": number * 100 + 1}),)))
    print("figure", made.new_ids["figure"], flush=True)
"""


def _clerk(path: Path) -> subprocess.Popen[str]:
    """Another program that writes as fast as it can, and says what was saved."""
    root = str(next(iter(crossfoot.__path__)) + "/..")
    command = [sys.executable, "-c", CLERK, str(path), root]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("edits", [1, 12, 37])
def test_a_program_killed_at_any_moment_loses_nothing_it_said_was_saved(
    tmp_path: Path, edits: int
) -> None:
    path = tmp_path / "deals.crossfoot"
    make(path).close()
    said: list[str] = []
    for _ in range(2):
        clerk = _clerk(path)
        assert clerk.stdout is not None
        assert clerk.stdout.readline() == "ready\n"
        said += [clerk.stdout.readline() for _ in range(edits)]
        clerk.send_signal(signal.SIGKILL)
        said += clerk.stdout.readlines()
        clerk.wait()
        clerk.stdout.close()
    ledger = Ledger.open(path, by="Ann")
    deals = {f"deal {id_}\n" for id_ in column(ledger, "SELECT id FROM deal")}
    mended = column(ledger, "SELECT id FROM figure WHERE amount % 100 = 1")
    assert {line for line in said if line.endswith("\n")} <= deals | {
        f"figure {id_}\n" for id_ in mended
    }
    assert verify(ledger) == []
    ledger.close()


def test_a_ledger_left_in_the_middle_of_a_save_opens_for_reading_too(tmp_path: Path) -> None:
    path = tmp_path / "deals.crossfoot"
    ledger = make(path)
    ledger.apply(Change("x", (party("Boeing"),)))
    ledger.close()
    whole = path.read_bytes()
    child = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size=1'); c.execute('PRAGMA cache_spill=1'); c.execute('BEGIN');"
        "c.execute('WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 20000)"
        " INSERT INTO counter SELECT hex(randomblob(200)), i FROM n'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", child, str(path)], check=False)
    assert path.with_name(f"{path.name}-journal").exists()
    assert path.read_bytes() != whole
    ledger = Ledger.open(path, by="Ann", write=False)
    assert column(ledger, "SELECT name FROM party") == ["Boeing"]
    assert column(ledger, "SELECT count(*) FROM counter WHERE last > 1") == [0]
    assert verify(ledger) == []
    ledger.close()


def test_two_programs_write_to_one_file(tmp_path: Path) -> None:
    path = tmp_path / "deals.crossfoot"
    ledger = make(path)
    clerk = _clerk(path)
    assert clerk.stdout is not None
    clerk.stdout.readline()
    for number in range(30):
        ledger.apply(Change("x", (party(f"Party {number}"),)))
    said = [clerk.stdout.readline() for _ in range(2)]
    clerk.kill()
    said += clerk.stdout.readlines()
    clerk.wait()
    clerk.stdout.close()
    assert ledger.changed_outside()
    assert column(ledger, "SELECT count(*) FROM party") == [30]
    assert len(said) >= 2
    assert verify(ledger) == []
    ledger.close()


def test_a_ledger_is_read_and_written_from_several_threads(ledger: Ledger) -> None:
    problems: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for number in range(10):
                ledger.apply(Change("x", (party(f"{name} {number}"),)))
        except BaseException as problem:
            problems.append(problem)
            raise

    threads = [threading.Thread(target=write, args=(name,)) for name in ("Ann", "Bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert column(ledger, "SELECT count(*) FROM party") == [20]
    assert ledger.changed_outside()


@pytest.fixture
def small_files() -> Iterator[Callable[[int], None]]:
    """Let no file of this process grow: what a full disk looks like to SQLite."""

    def limit(length: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (length, hard))

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("room", [0, 4096, 20_000])
def test_a_disk_that_takes_no_more_leaves_the_ledger_as_it_was(
    ledger: Ledger, small_files: Callable[[int], None], room: int
) -> None:
    id_ = ledger.apply(Change("x", (party("Boing", "x"),))).new_ids["x"]
    before = ledger.path.read_bytes()
    small_files(room)
    many = [party(f"Party {number} {'x' * 2000}") for number in range(400)]
    with pytest.raises(DiskError, match="left as it was"):
        ledger.apply(Change("x", (*many, Update("party", id_, {"name": "Boeing"}))))
    small_files(resource.RLIM_INFINITY)
    assert column(ledger, "SELECT name FROM party") == ["Boing"]
    assert ledger.path.read_bytes() == before
    assert verify(ledger) == []
    assert ledger.apply(Change("x", (Update("party", id_, {"name": "Boeing"}),))).seq


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte; needs the rights to mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "crossfoot-test", str(folder)]
    try:
        done = subprocess.run(command, check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip("mounting a small disk is not allowed here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def _write_until_it_fails(ledger: Ledger) -> None:
    while True:
        ledger.apply(Change("x", (party(f"Party {'x' * 3000}"),)))


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_full_disk_is_said_to_be_full_and_the_ledger_goes_on(small_disk: Path) -> None:
    ledger = make(small_disk / "deals.crossfoot")
    with pytest.raises(DiskError, match="disk is full"):
        _write_until_it_fails(ledger)
    (saved,) = column(ledger, "SELECT count(*) FROM party")
    assert saved == column(ledger, "SELECT max(id) - 1 FROM journal")[0] > 10
    assert list(ledger.reader.execute("PRAGMA integrity_check")) == [("ok",)]
    ledger.close()
    again = Ledger.open(ledger.path, by="Ann")
    assert column(again, "SELECT count(*) FROM party") == [saved]
    again.close()


def test_a_full_disk_stops_no_ledger_from_opening(small_disk: Path) -> None:
    ledger = make(small_disk / "deals.crossfoot")
    ledger.close()
    with pytest.raises(OSError, match="No space"):
        _fill(small_disk / "rest")
    ledger = Ledger.open(ledger.path, by="Ann")
    assert column(ledger, "SELECT count(*) FROM party") == [0]
    with pytest.raises((DiskError, BusyError)):
        ledger.apply(Change("x", tuple(party(f"Party {number}") for number in range(500))))
    ledger.close()


def test_making_a_ledger_on_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    with pytest.raises(OSError, match="No space"):
        _fill(small_disk / "rest")
    with pytest.raises(DiskError):
        make(small_disk / "deals.crossfoot")
    assert [each.name for each in small_disk.iterdir()] == ["rest"]


def test_a_page_damaged_later_is_said_to_be_damage(ledger: Ledger) -> None:
    ledger.apply(Change("x", tuple(party(f"Party {number}") for number in range(3000))))
    with ledger.path.open("r+b") as file:
        file.seek(4096 * 40)
        file.write(b"\xff" * 4096 * 20)
    ledger.reader.execute("PRAGMA cache_size=1")
    problems = verify(ledger)
    assert problems
    assert {each.kind for each in problems} == {"file"}


def test_a_failed_change_keeps_the_connection_usable(ledger: Ledger) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        ledger.reader.execute("DELETE FROM journal")
    assert ledger.apply(Change("x", (party("Boeing"),))).seq


def test_a_damaged_page_met_by_a_query_is_told_in_words(tmp_path: Path) -> None:
    ledger = make(tmp_path / "deals.crossfoot")
    ledger.apply(Change("x", tuple(party(f"Firm {number}") for number in range(900))))
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'party'"
    (page,) = ledger.reader.execute(query).fetchone()
    (size,) = ledger.reader.execute("PRAGMA page_size").fetchone()
    ledger.close()
    with ledger.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    ledger = Ledger.open(ledger.path, by="Ann")
    with pytest.raises(LedgerFileError, match=r"deals\.crossfoot is damaged"):
        known(ledger.reader)
    with pytest.raises(LedgerFileError, match=r"deals\.crossfoot is damaged"):
        ledger.apply(Change("x", (party("One more"),)))
    ledger.close()
