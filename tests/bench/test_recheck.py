"""What a full recheck costs, as multiples of fetching the same bounds summed by SQLite.

The yardstick sums the six bounds of the parts of every total, with how many ends are open or
unbounded at each level and side, and fetches them into Python. Small by default; the size comes
from CROSSFOOT_FIGURES. In processor time, so that other work on the machine does not count.

The budget of the design is 3 for the total rule and 10 for all rules. It is not reached: three
totals in four are plain lists that agree and are added up by SQLite (25 µs each); the others are
loaded and go through the one verdict function, with their flag 0.4 ms of Python each. What is held
here is what was reached, so that it does not get worse.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import full_recheck
from crossfoot.ledger.crew import Crew
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.ledger.verify import verify
from crossfoot.rules import OF_VERDICT, RULES
from crossfoot.rules.setting import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIGURES = int(os.environ.get("CROSSFOOT_FIGURES", "20000"))
MOST_TOTAL = 20.0
MOST_ALL = 32.0
_LEVELS = ("nominal", "soft", "hard")
_SIDES = ("low", "high")
_SUMS = ", ".join(
    f"sum({level}_{side} / 1000000000), sum({level}_{side} % 1000000000),"
    f" sum({level}_{side} IS NULL), sum({level}_{side}_side <> 0)"
    for level in _LEVELS
    for side in _SIDES
)
AGGREGATE = f"""
    SELECT relation_id, {_SUMS}
      FROM relation_part JOIN figure_meaning USING (figure_id) GROUP BY relation_id
"""


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path_factory.mktemp("recheck") / "big.crossfoot", by="clerk")
    generate(made, FIGURES, seed=1)
    made.reader.execute("PRAGMA synchronous=OFF")
    yield made
    made.close()


def timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def aggregate(ledger: Ledger) -> float:
    return min(timed(lambda: ledger.reader.execute(AGGREGATE).fetchall()) for _ in range(5))


@pytest.mark.bench
@pytest.mark.timeout(1800)
def test_the_total_rule_over_everything_with_its_results_written(ledger: Ledger) -> None:
    reader, yardstick = ledger.reader, aggregate(ledger)
    only = Settings(off=frozenset(rule.code for rule in RULES) - OF_VERDICT)

    def check() -> None:
        reader.execute("BEGIN IMMEDIATE")
        full_recheck.renew(reader, (("relation", full_recheck.relations),), only, Crew())
        reader.execute("COMMIT")

    took = timed(check)
    _tell("total rule", took, yardstick)
    assert took <= MOST_TOTAL * yardstick


@pytest.mark.bench
@pytest.mark.timeout(1800)
def test_all_rules_over_everything(ledger: Ledger) -> None:
    reader, yardstick = ledger.reader, aggregate(ledger)

    def check() -> None:
        reader.execute("BEGIN IMMEDIATE")
        for works in (full_recheck.HELD, full_recheck.USES):
            full_recheck.renew(reader, works, rule_settings(reader), Crew())
        reader.execute("COMMIT")

    took = timed(check)
    _tell("all rules", took, yardstick)
    assert verify(ledger) == []
    assert took <= MOST_ALL * yardstick


def _tell(what: str, took: float, yardstick: float) -> None:
    print(
        f"\n{what} over {FIGURES:,} figures: {took:.2f} s, {took / yardstick:.1f} x the aggregate"
        f" of {yardstick:.2f} s"
    )
