"""The synthetic ledger: repeatable, whole, and with every verdict in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.generate import A_CHANGE, generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.fetching import fetch, fetch_number

if TYPE_CHECKING:
    from pathlib import Path

TABLES = ("party", "announcement", "source_text", "deal", "deal_party", "figure", "relation_part")


@pytest.mark.parametrize("figures", [1, 2, 3, 13, 500])
def test_it_holds_exactly_as_many_figures_as_asked(ledger: Ledger, figures: int) -> None:
    generate(ledger, figures, seed=1)
    assert fetch_number(ledger.reader, "SELECT count(*) FROM figure") == figures


def test_the_same_seed_gives_the_same_records(ledger: Ledger, tmp_path: Path) -> None:
    other = Ledger.create(tmp_path / "again.crossfoot", by="somebody")
    for each in (ledger, other):
        generate(each, 300, seed=42)
    for table in TABLES:
        query = f"SELECT * FROM {table} ORDER BY id"
        assert list(map(tuple, fetch(ledger.reader, query))) == list(
            map(tuple, fetch(other.reader, query))
        )
    other.close()


def test_another_seed_gives_other_records(ledger: Ledger, tmp_path: Path) -> None:
    other = Ledger.create(tmp_path / "other.crossfoot", by="clerk")
    generate(ledger, 100, seed=1)
    generate(other, 100, seed=2)
    texts = [
        [row["body"] for row in fetch(each.reader, "SELECT body FROM source_text")]
        for each in (ledger, other)
    ]
    assert texts[0] != texts[1]
    other.close()


def test_every_verdict_has_its_totals(ledger: Ledger) -> None:
    generate(ledger, 2_500, seed=3)
    rows = fetch(ledger.reader, "SELECT verdict, count(*) AS number FROM total GROUP BY verdict")
    assert {row["verdict"] for row in rows} == {kind.value for kind in VerdictKind}
    whole = sum(row["number"] for row in rows)
    parts = fetch_number(ledger.reader, "SELECT count(*) FROM relation_part")
    assert 7 <= parts / whole <= 10


def test_every_figure_is_quoted_where_it_stands(ledger: Ledger) -> None:
    generate(ledger, 200, seed=5)
    rows = fetch(
        ledger.reader,
        'SELECT wording, substr(body, start + 1, "end" - start) AS quote FROM figure'
        " JOIN source_text USING (announcement_id)",
    )
    assert len(rows) == 200
    assert all(row["wording"] == row["quote"] for row in rows)


def test_every_figure_is_read_by_the_reader(ledger: Ledger) -> None:
    generate(ledger, 500, seed=6)
    query = "SELECT count(*) FROM figure_meaning WHERE known = 1 AND unreadable = 0"
    assert fetch_number(ledger.reader, query) == 500


def test_progress_may_stop_it_between_two_changes(ledger: Ledger) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, wanted: int) -> None:
        told.append((done, wanted))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        generate(ledger, A_CHANGE + 100, seed=1, progress=stop)
    assert told == [(fetch_number(ledger.reader, "SELECT count(*) FROM figure"), A_CHANGE + 100)]


def test_a_ledger_that_holds_something_is_left_alone(ledger: Ledger) -> None:
    generate(ledger, 10, seed=1)
    with pytest.raises(RefusedError, match="not empty"):
        generate(ledger, 10, seed=1)
