"""Tallies in the workbook: each sum live, over its own rows, the reason beside what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.exchange.sample import make_sample
from crossfoot.exchange.workbook import export_workbook
from crossfoot.ledger.actions import save_view
from crossfoot.ledger.actions.tallies import make_tally
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.tally_view import tally_view
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage, ViewFields
from tests.exchange.office import recalculated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def tallied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("tallied") / "t.crossfoot"
    make_sample(path)
    ledger = Ledger.open(path, by="Ada")
    ledger.apply(save_view(ledger.reader, ViewFields("Every deal", ListPage.DEALS)))
    (view,) = ledger.reader.execute("SELECT max(id) FROM saved_view").fetchone()
    ledger.apply(make_tally(ledger.reader, TallyFields("All of it", view)))
    yield ledger
    ledger.close()


@pytest.fixture(scope="module")
def out(tallied: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("out") / "t.xlsx"
    export_workbook(tallied, path)
    return path


def rows(path: Path, sheet: str, *, values: bool = True) -> list[dict[Any, Any]]:
    head, *lines = load_workbook(path, data_only=values)[sheet].iter_rows(values_only=True)
    return [dict(zip(head, line, strict=True)) for line in lines]


def mine(found: list[dict[Any, Any]]) -> list[dict[Any, Any]]:
    """The rows of the tally made here, the last one."""
    last = max((row["Tally"] for row in found), key=lambda name: int(name.partition("-")[2]))
    return [row for row in found if row["Tally"] == last]


def test_a_tally_is_summed_whole_and_split(tallied: Ledger, out: Path) -> None:
    (id_,) = tallied.reader.execute("SELECT max(id) FROM tally").fetchone()
    view = tally_view(tallied.reader, id_)
    assert view is not None
    whole, *splits = mine(rows(out, "Summary"))
    assert whole["Sum printed"] == view.tally.whole.low / 100
    assert whole["Deals"] == len(view.tally.counted)
    assert "Every deal" in whole["Rule"]
    for by in ("Country", "Year", "Sector", "Stage", "Commitment", "Novelty"):
        assert sum(row["Sum printed"] for row in splits if row["Split by"] == by) == (
            pytest.approx(whole["Sum printed"])
        )


def test_every_deal_counts_or_says_why_not(tallied: Ledger, out: Path) -> None:
    found = mine(rows(out, "Tallied"))
    (deals,) = tallied.reader.execute("SELECT count(*) FROM deal").fetchone()
    assert len({row["Deal"] for row in found}) == deals
    assert all(row["Why not"] for row in found if row["Counts"] == "no")


def test_sums_are_formulas_over_the_tallys_own_rows(out: Path) -> None:
    whole, split, *_ = mine(rows(out, "Summary", values=False))
    all_rows = rows(out, "Tallied")
    counted = [
        number
        for number, row in enumerate(all_rows, start=2)
        if row["Counts"] == "yes" and row in mine(all_rows)
    ]
    assert whole["Low"] == f"=SUM(Tallied!$K${counted[0]}:$K${counted[-1]})"
    assert split["Low"].startswith(f"=SUMIFS(Tallied!$K${counted[0]}:")


def test_a_ledger_without_a_tally_has_no_summary(ledger: Ledger, tmp_path: Path) -> None:
    export_workbook(ledger, tmp_path / "s.xlsx")
    assert "Summary" not in load_workbook(tmp_path / "s.xlsx").sheetnames


@pytest.mark.slow
def test_recalculated_by_libreoffice_every_tally_is_the_ledgers(out: Path, tmp_path: Path) -> None:
    for row in rows(recalculated(out, tmp_path), "Summary"):
        for live, stored in (
            ("Low", "Low at export"),
            ("Sum printed", "Sum printed at export"),
            ("Sum printed, upper end", "Upper end at export"),
            ("High", "High at export"),
        ):
            assert row[live] == pytest.approx(row[stored]), row
