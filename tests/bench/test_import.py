"""Budget: taking in figures costs at most eight times the bare `executemany` of the same rows.

The same rows: the figures, and what is derived from each for the checks. Reading their wordings is
apart (tests/bench/test_reading.py): each comes with its amount, as a taken-over number does.
Processor time, so that other work on the machine does not count.
CROSSFOOT_BENCH_FIGURES=100000 for the size that the budget speaks of.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.ledger.file import connect
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FIGURES = int(os.environ.get("CROSSFOOT_BENCH_FIGURES", "10000"))
MOST = 8.0
TABLES = ("figure", "figure_meaning")

pytestmark = pytest.mark.bench


def amount(number: int) -> int:
    """Three digits and a scale, as announcements print them."""
    return int((number * 7919 % 990 + 10) * 10 ** (5 + number % 4))


def bundle() -> bytes:
    figures = [
        {
            "key": f"f{number}",
            "origin": "taken_over",
            "measure": "value",
            "amount": str(amount(number)),
            "currency": "USD",
            "hedge": "over",
            "note": f"row {number}",
        }
        for number in range(FIGURES)
    ]
    return json.dumps({"format": "crossfoot-bundle/1", "figures": figures}).encode()


def spent(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def bare(path: Path, rows: dict[str, list[tuple[Any, ...]]]) -> float:
    """The same rows into the same tables by SQLite alone."""
    Ledger.create(path, by="clerk").close()
    with closing(connect(path, write=True)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")

        def write() -> None:
            connection.execute("BEGIN IMMEDIATE")
            for table, lines in rows.items():
                marks = ", ".join("?" * len(lines[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", lines)
            connection.execute("COMMIT")

        return spent(write)


def test_an_exchange_file_within_eight_times_its_bare_rows(tmp_path: Path) -> None:
    ledger, raw = Ledger.create(tmp_path / "a.crossfoot", by="clerk"), bundle()
    from crossfoot.ledger import applying  # noqa: F401, PLC0415  (what the first change loads)

    ours = spent(lambda: take(ledger, raw))
    rows = {
        table: [tuple(row) for row in ledger.reader.execute(f"SELECT * FROM {table}").fetchall()]
        for table in TABLES
    }
    ledger.close()
    theirs = bare(tmp_path / "b.crossfoot", rows)
    alone = bare(tmp_path / "c.crossfoot", {"figure": rows["figure"]})
    print(
        f"\n{FIGURES:,} figures: {ours:.2f} s, {ours / theirs:.1f} × their rows,"
        f" {ours / alone:.1f} × the figures alone"
    )
    assert ours <= MOST * theirs


def test_a_csv_by_the_second_and_its_kind(tmp_path: Path) -> None:
    """No yardstick: each row is a deal, a figure and their parties. Told, and kept from hanging."""
    path = tmp_path / "rows.csv"
    lines = (
        f"Deal {number},KAZ,${amount(number)},Firm {number % 500}" for number in range(FIGURES)
    )
    path.write_text("Title,Country,Value,Buyer\n" + "\n".join(lines), encoding="utf-8")
    ledger = Ledger.create(tmp_path / "a.crossfoot", by="clerk")
    began = time.perf_counter()
    diff = compare(ledger, path)
    compared = time.perf_counter() - began
    take_rows(ledger, diff, diff.of(State.ADDED))
    taken = time.perf_counter() - began - compared
    ledger.close()
    print(f"\n{FIGURES:,} rows of CSV: compared in {compared:.1f} s, taken in {taken:.1f} s")
    assert compared + taken < 30 + FIGURES / 500
