"""A full recheck, alone and with helpers: what it leaves, and what is left of it where it ends."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import full_recheck, recheck
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.crew import Crew, Ground, Task
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.ledger.tables import DERIVED
from crossfoot.ledger.verify import verify
from tests.ledger.booking import column, make
from tests.ledger.rechecking import different

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crossfoot.ledger.difference import Difference

NAMES = [str(table.__tablename__) for table in DERIVED]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger of two thousand figures that was derived under other rules."""
    made = make(tmp_path / "deals.crossfoot")
    generate(made, 2000, seed=3)
    made.close()
    return made.path


@pytest.fixture(autouse=True)
def many_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(full_recheck, "CHUNK", 40)
    monkeypatch.setattr(full_recheck, "SLICE", 20)


def derived(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every derived row, the ids of flags apart."""
    connection = sqlite3.connect(path)
    rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in NAMES}
    places = dict(connection.execute("SELECT id, rule || subject FROM finding").fetchall())
    connection.close()
    for name, key in (("finding", 0), ("finding_subject", 0), ("flag_line", 0)):
        rows[name] = [(places[row[key]], *row[key + 1 :]) for row in rows[name]]
    return {name: sorted(each, key=str) for name, each in rows.items()}


def outdate(path: Path) -> None:
    """Leave what other rules might have left: verdicts, bounds, flags and lines that are untrue."""
    other = sqlite3.connect(path, isolation_level=None)
    other.executescript("""
        UPDATE setting SET value = 'old' WHERE name = 'policy';
        UPDATE figure_meaning SET soft_low = 1, printed = 7 WHERE figure_id % 3 = 0;
        UPDATE total SET verdict = 'strained' WHERE id % 2 = 0;
        DELETE FROM total WHERE id % 5 = 0;
        DELETE FROM finding_subject WHERE finding_id % 2 = 0;
        DELETE FROM finding WHERE id % 2 = 0;
        UPDATE finding SET gap = 3, facts = '{}';
        UPDATE deal_line SET worst = 1, flags = 9 WHERE deal_id % 4 = 0;
        DELETE FROM deal_key WHERE deal_id % 7 = 0;
        INSERT INTO finding (rule, severity, subject, message, facts, fingerprint)
        VALUES ('footing', 'note', '[["relation",1]]', 'x', '{}', 'x') ON CONFLICT DO NOTHING;
    """)
    other.close()


@pytest.mark.parametrize("helpers", [0, 2])
def test_a_full_recheck_leaves_what_the_changes_left(
    path: Path, helpers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = derived(path)
    outdate(path)
    monkeypatch.setattr(full_recheck, "LARGE", 0 if helpers else 10**6)
    monkeypatch.setattr("crossfoot.ledger.crew.os.cpu_count", lambda: helpers + 1)
    ledger = Ledger.open(path, by="Ann")
    told: list[tuple[int, int]] = []
    assert ledger.bring_up_to_date(lambda done, whole: told.append((done, whole)))
    assert told[-1][0] == told[-1][1]
    assert recheck.is_current(ledger.reader)
    assert verify(ledger) == []
    assert different(ledger.reader) == []
    ledger.close()
    assert derived(path) == before


@pytest.mark.parametrize("kept", [1, 3, 5])
def test_one_that_ends_early_is_begun_anew_at_the_next_opening(
    path: Path, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = derived(path)
    outdate(path)
    monkeypatch.setattr(full_recheck, "LARGE", 0)
    monkeypatch.setattr("crossfoot.ledger.crew.os.cpu_count", lambda: 1)
    ledger = Ledger.open(path, by="Ann")
    broken = (*full_recheck.STEPS[:kept], (("figure", _end),))
    with monkeypatch.context() as patched:
        patched.setattr(full_recheck, "STEPS", broken)
        with pytest.raises(KeyboardInterrupt):
            ledger.bring_up_to_date()
    ledger.close()
    ledger = Ledger.open(path, by="Ann")
    assert not recheck.is_current(ledger.reader)
    assert ledger.bring_up_to_date()
    assert recheck.is_current(ledger.reader)
    assert verify(ledger) == []
    ledger.close()
    assert derived(path) == before


def test_what_others_save_between_two_transactions_is_looked_at_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_recheck, "LARGE", 0)
    monkeypatch.setattr(full_recheck, "SLICE", 1)
    monkeypatch.setattr(full_recheck, "STEPS", (full_recheck.HELD,))
    ann, bob = Ledger.open(path, by="Ann"), Ledger.open(path, by="Bob")
    query = "SELECT min(figure_id), max(figure_id) FROM relation_part GROUP BY relation_id"
    last_first = iter(bob.reader.execute(f"{query} ORDER BY relation_id DESC").fetchall())

    @contextmanager
    def transaction() -> Iterator[sqlite3.Connection]:
        bob.apply(nested(*next(last_first)))
        with ann._transaction() as connection:
            yield connection

    full_recheck.recheck_in_steps(path, transaction)
    assert verify(ann) == []
    assert len(column(ann, "SELECT 1 FROM finding WHERE rule = 'nested'")) > 5
    ann.close()
    bob.close()


def nested(whole: int, part: int) -> Change:
    """A part of a list that is said to be part of another."""
    relation = Insert("relation", {"kind": "of_which", "whole_id": whole}, New("tie"))
    tied = {"relation_id": New("tie"), "position": 0, "figure_id": part}
    return Change("relate", (relation, Insert("relation_part", tied)))


def _end(*_: object) -> Difference:
    raise KeyboardInterrupt


def test_the_work_of_helpers_that_end_is_done_here(path: Path) -> None:
    outdate(path)
    ledger = Ledger.open(path, by="Ann")
    reader, settings = ledger.reader, rule_settings(ledger.reader)
    with Crew(path, helpers=2) as crew:
        for helper in crew._helpers:
            helper.pipe.poll(None)  # it is ready
        crew._helpers[0]._process.kill()
        reader.execute("BEGIN IMMEDIATE")
        tasks = list(full_recheck.tasks(reader, full_recheck.HELD))
        found = [task for task, _ in crew.differences(Ground(reader, settings), tasks)]
        reader.execute("ROLLBACK")
        assert len(crew._helpers) == 1
    assert sorted(map(str, found)) == sorted(map(str, tasks))
    ledger.close()


def test_helpers_read_while_more_is_written_than_the_cache_holds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outdate(path)
    ledger = Ledger.open(path, by="Ann")
    reader, settings = ledger.reader, rule_settings(ledger.reader)
    reader.execute("PRAGMA cache_size=10")
    with Crew(path, helpers=1, shares=False) as crew:
        crew._helpers[0].pipe.poll(None)  # it is ready
        reader.execute("BEGIN IMMEDIATE")
        tasks = list(full_recheck.tasks(reader, full_recheck.HELD))
        monkeypatch.setattr(Task, "done", _refused)  # in this process
        full_recheck.renew(Ground(reader, settings), tasks, crew)
        reader.execute("ROLLBACK")
    ledger.close()


def _refused(task: Task, _: Ground) -> Difference:
    raise AssertionError(task)
