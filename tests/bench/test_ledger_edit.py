"""Budget: one edit, saved and rechecked, in 16 ms besides the disk's own sync, at any size.

An edit is a form saved: a part of a total gets another amount, or a new figure joins a deal. It
writes the record, its meaning, the verdict and flags of its total, the lines of the deals, the
search texts and the history; the yardstick writes the same rows by SQLite alone, nothing derived.
Measured in processor time, so that other work on the machine does not count.
"""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from statistics import median, quantiles
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.fields import FigureFields
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.figure_view import figure_view

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

SIZES = (1_000, 20_000, 100_000)
EDITS = 200
MOST_MS = 16.0
GROWTH = 2.0
"""How much dearer an edit may be in a ledger a hundred times as large: its trees are deeper."""


@pytest.fixture(scope="module")
def ledgers(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    folder = tmp_path_factory.mktemp("edits")
    made = {}
    for size in SIZES:
        ledger = Ledger.create(folder / f"{size}.crossfoot", by="clerk")
        generate(ledger, size, seed=1)
        ledger.close()
        made[size] = ledger.path
    return made


def parts(reader: sqlite3.Connection) -> list[int]:
    """Parts of totals, spread over the whole ledger."""
    ids = [id_ for (id_,) in reader.execute("SELECT figure_id FROM relation_part").fetchall()]
    return ids[:: max(1, len(ids) // EDITS)][:EDITS]


def amended(ledger: Ledger, id_: int, number: int) -> None:
    view = figure_view(ledger.reader, id_)
    assert view is not None
    after = replace(view.fields, wording=f"${1 + number % 80}.{number % 10} billion")
    ledger.apply(actions.edit_figure(ledger.reader, id_, view.fields, after))


def recorded(ledger: Ledger, id_: int, number: int) -> None:
    view = figure_view(ledger.reader, id_)
    assert view is not None
    fields = FigureFields(wording=f"${number + 1} million", deal_id=view.fields.deal_id)
    ledger.apply(actions.record_by_hand(ledger.reader, None, fields))


def timed(path: Path, act: Callable[[Ledger, int, int], None]) -> list[float]:
    """How long each of many edits took, in ms, the disk's sync apart."""
    ledger = Ledger.open(path, by="clerk")
    ledger.back_up_or_say()
    ledger.reader.execute("PRAGMA synchronous=OFF")
    act(ledger, 1, 0)  # loads what the first change needs
    took = []
    for number, id_ in enumerate(parts(ledger.reader)):
        begun = time.thread_time()
        act(ledger, id_, number)
        took.append((time.thread_time() - begun) * 1000)
    ledger.close()
    return took


def bare(path: Path) -> list[float]:
    """The same rows written by SQLite alone."""
    ledger = Ledger.open(path, by="clerk")
    reader = ledger.reader
    reader.execute("PRAGMA synchronous=OFF")
    took = []
    for number, id_ in enumerate(parts(reader)):
        rows = _derived(reader, id_)
        begun = time.thread_time()
        reader.execute("BEGIN IMMEDIATE")
        reader.execute(
            "UPDATE figure SET wording = ?, version = version + 1 WHERE id = ?",
            (f"${number} billion", id_),
        )
        for table, row in rows:
            marks = ", ".join("?" * len(row))
            reader.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", row)
        reader.execute(
            "INSERT INTO journal (at, by, name, facts, rows, why, rows_hash, count, previous, hash)"
            " VALUES ('', '', '', '{}', ?, '', '', 1, '', '')",
            ("x" * 200,),
        )
        reader.execute("COMMIT")
        took.append((time.thread_time() - begun) * 1000)
    ledger.close()
    return took


def _copy(path: Path, to: Path) -> Path:
    shutil.copyfile(path, to)
    return to


def _derived(reader: sqlite3.Connection, id_: int) -> list[tuple[str, tuple[object, ...]]]:
    """What hangs on a figure: its meaning, its totals, the lines of their deals."""
    totals = "SELECT relation_id FROM relation_part WHERE figure_id = ?"
    deals = f"""SELECT deal_id FROM figure JOIN relation_part ON figure_id = figure.id
        WHERE relation_id IN ({totals})"""
    found = {
        "figure_meaning": "SELECT * FROM figure_meaning WHERE figure_id = ?",
        "total": f"SELECT * FROM total WHERE id IN ({totals})",
        "deal_line": f"SELECT * FROM deal_line WHERE deal_id IN ({deals})",
    }
    return [
        (table, tuple(row))
        for table, query in found.items()
        for row in reader.execute(query, (id_,)).fetchall()
    ]


@pytest.mark.bench
@pytest.mark.timeout(900)
@pytest.mark.parametrize("act", [amended, recorded])
def test_an_edit_costs_little_and_the_same_at_any_size(
    ledgers: dict[int, Path], tmp_path: Path, act: Callable[[Ledger, int, int], None]
) -> None:
    typical = {}
    for size, path in ledgers.items():
        took = timed(_copy(path, tmp_path / f"{size}.crossfoot"), act)
        plain = median(bare(_copy(path, tmp_path / f"bare {size}.crossfoot")))
        typical[size], slow = median(took), quantiles(took, n=20)[-1]
        print(
            f"\n{act.__name__} in {size:,} figures: {typical[size]:.1f} ms, p95 {slow:.1f} ms,"
            f" {typical[size] / plain:.1f} x the bare rows"
        )
        assert slow <= MOST_MS
    assert typical[SIZES[-1]] <= GROWTH * typical[SIZES[0]]
