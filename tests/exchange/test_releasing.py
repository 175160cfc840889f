"""Releases: frozen under a name, exported the same for ever, with what changed since the last."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.apart import Request
from crossfoot.exchange.exporting import export, wanted_of
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.releasing import prepare
from crossfoot.exchange.wanted import Wanted
from crossfoot.figures.values import SignOffKind
from crossfoot.ledger.actions import make_release, save_view, sign_off
from crossfoot.ledger.actions.tallies import make_tally
from crossfoot.ledger.change import Change, Delete, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from crossfoot.ledger.views import ListPage, ViewFields
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def filled(ledger: Ledger, bundle: dict[str, Any]) -> Ledger:
    assert not take_in(ledger, bundle).refused
    return ledger


def release(ledger: Ledger, name: str, profile: Profile = Profile.WORKING) -> None:
    fields = prepare(ledger, name, "2025-10-31", profile)
    ledger.apply(make_release(ledger.reader, fields))


def written(ledger: Ledger, path: Path, name: str | None = None) -> Any:
    export(ledger, path, wanted=wanted_of(ledger, Request(release=name)))
    return load_workbook(path)


def changes(book: Any) -> list[dict[str, Any]]:
    head, *lines = book["Changes"].iter_rows(values_only=True)
    return [dict(zip(head, line, strict=True)) for line in lines]


def deal_id(ledger: Ledger, key: str) -> int:
    (id_,) = ledger.reader.execute("SELECT id FROM deal WHERE key = ?", (key,)).fetchone()
    return int(id_)


def test_a_release_is_the_same_bytes_whatever_happens_after(filled: Ledger, tmp_path: Path) -> None:
    release(filled, "October")
    written(filled, tmp_path / "a.xlsx", "October")
    title = {"title": "Other"}
    filled.apply(Change("mend_deal", (Update("deal", deal_id(filled, "d-engines"), title),)))
    written(filled, tmp_path / "b.xlsx", "r-1")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_the_next_says_what_was_added_revised_and_withdrawn(filled: Ledger, tmp_path: Path) -> None:
    release(filled, "October")
    engines, aircraft = deal_id(filled, "d-engines"), deal_id(filled, "d-aircraft")
    parties = filled.reader.execute(
        "SELECT id FROM deal_party WHERE deal_id = ?", (aircraft,)
    ).fetchall()
    figures = filled.reader.execute(
        "SELECT id FROM figure WHERE deal_id = ?", (aircraft,)
    ).fetchall()
    filled.apply(
        Change(
            "mend_deal",
            (Update("deal", engines, {"title": "Locomotives"}),),
            {"deal": "Engines"},
            why="the buyer's own name for it",
        )
    )
    filled.apply(
        Change(
            "take_away",
            (
                *(Update("figure", id_, {"deal_id": None}) for (id_,) in figures),
                *(Delete("deal_party", id_) for (id_,) in parties),
                Delete("deal", aircraft),
            ),
        )
    )
    filled.apply(Change("new", (Insert("deal", {"title": "Rails"}),)))
    found = changes(written(filled, tmp_path / "n.xlsx"))
    deals = {(row["Change"], row["Column"], row["Old"], row["New"]) for row in found}
    assert ("revised", "Title", "Engines", "Locomotives") in deals
    assert {row["Title"] for row in found if row["Change"] == "added"} == {"Rails"}
    assert {row["Title"] for row in found if row["Change"] == "withdrawn"} == {"Aircraft"}
    (why,) = {row["Why"] for row in found if row["Column"] == "Title"}
    assert "the buyer's own name for it" in why
    assert {row["Since"] for row in found} == {"October"}


def test_a_figure_that_was_mended_is_told_with_its_reason_and_so_is_its_total(
    filled: Ledger, tmp_path: Path
) -> None:
    release(filled, "October")
    (id_,) = filled.reader.execute("SELECT id FROM figure WHERE key = 'f-aircraft'").fetchone()
    mended = {"corrected_amount": 850_000_000_000, "corrected_why": "the printed contract"}
    edit = Change("edit_figure", (Update("figure", id_, mended),), {"wording": "over $8 billion"})
    filled.apply(replace(edit, why="seen at the ministry"))
    (id_,) = filled.reader.execute("SELECT id FROM figure WHERE key = 'f-engines'").fetchone()
    part = Change("edit_figure", (Update("figure", id_, {"amount": 500_000_000_000}),))
    filled.apply(replace(part, facts={"wording": "$4.2 billion"}, why="misread"))
    found = changes(written(filled, tmp_path / "n.xlsx"))
    told = [(row["Column"], row["Old"], row["New"]) for row in found if row["Sheet"] == "Figures"]
    assert told == [
        ("Printed", "4,200,000,000", "5,000,000,000"),
        ("Corrected", None, "8,500,000,000"),
        ("Why corrected", None, "the printed contract"),
    ]
    (total,) = {row["Why"] for row in found if row["Sheet"] == "Totals"}
    assert "misread" in total
    assert "seen at the ministry" in total
    assert not any("at export" in (row["Column"] or "") for row in found)


def test_notes_on_figures_are_no_change_of_a_publication(filled: Ledger, tmp_path: Path) -> None:
    release(filled, "Public", Profile.PUBLICATION)
    (id_,) = filled.reader.execute("SELECT id FROM figure WHERE key = 'f-engines'").fetchone()
    filled.apply(Change("edit_figure", (Update("figure", id_, {"note": "by phone"}),)))
    release(filled, "Public again", Profile.PUBLICATION)
    rows = written(filled, tmp_path / "p.xlsx", "Public again")["Changes"].iter_rows(
        values_only=True
    )
    assert not any("by phone" in map(str, row) for row in rows)


def test_a_deal_names_the_release_that_first_showed_it(filled: Ledger, tmp_path: Path) -> None:
    release(filled, "October")
    filled.apply(Change("new", (Insert("deal", {"title": "Rails"}),)))
    sheet = written(filled, tmp_path / "n.xlsx")["Deals"]
    head, *lines = sheet.iter_rows(values_only=True)
    first = {line[head.index("Title")]: line[head.index("First release")] for line in lines}
    assert first == {"Engines": "October", "Aircraft": "October", "Rails": None}
    today = datetime.now(UTC).date()
    assert {line[head.index("Last changed")].date() for line in lines} == {today}


def test_a_publication_release_shows_signed_rows(filled: Ledger, tmp_path: Path) -> None:
    release(filled, "Public", Profile.PUBLICATION)
    book = written(filled, tmp_path / "p.xlsx", "Public")
    titles = [row[0].value for row in book["Deals"].iter_rows(min_row=4)]
    assert len(titles) == 1
    assert book["Cover"]["A1"].value == "Public, 2025-10-31"


@pytest.fixture
def tallied(filled: Ledger) -> Ledger:
    """Two tallies, one of them signed off; two deals, one of them signed off."""
    for name in ("Signed sum", "Other sum"):
        view = save_view(filled.reader, ViewFields(f"{name}: deals", ListPage.DEALS))
        fields = TallyFields(name, filled.apply(view).new_ids["view"])
        made = filled.apply(make_tally(filled.reader, fields)).new_ids["tally"]
        if name == "Signed sum":
            other = Ledger.open(filled.path, by="Bea")
            other.apply(sign_off(other.reader, SignOffKind.TALLY, made, Signed("Bea")))
            other.close()
    return filled


def lines(book: Any, sheet: str) -> list[dict[str, Any]]:
    _, _, head, *rows = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_a_publication_holds_the_tallies_that_are_signed_off(
    tallied: Ledger, tmp_path: Path
) -> None:
    release(tallied, "Public", Profile.PUBLICATION)
    (kept,) = tallied.reader.execute("SELECT rows FROM release").fetchone()
    assert json.loads(kept)["tally"] == ["T-1"]
    book = written(tallied, tmp_path / "p.xlsx", "Public")
    whole, *_ = lines(book, "Summary")
    assert (whole["Tally"], whole["Name"], whole["Deals"]) == ("T-1", "Signed sum", 2)
    assert isinstance(whole["Signed off"], datetime)
    counted = [row for row in lines(book, "Tallied") if row["Counts"] == "yes"]
    assert sum(row["Sum printed"] for row in counted) == whole["Sum printed at export"]
    shown = {row["Deal"] for row in lines(book, "Deals")}
    assert len({row["Deal"] for row in counted} - shown) == 1, "one of its deals is not signed"
    said = [str(cell.value) for row in book["Cover"] for cell in row]
    assert any("1 tallies" in text for text in said)


def test_a_tally_that_is_signed_no_more_leaves_the_publication(
    tallied: Ledger, tmp_path: Path
) -> None:
    release(tallied, "Public", Profile.PUBLICATION)
    tallied.apply(Change("mend", (Update("figure", figure_id(tallied), {"amount": 500}),)))
    export(tallied, tmp_path / "n.xlsx", wanted=Wanted(profile=Profile.PUBLICATION))
    book = load_workbook(tmp_path / "n.xlsx")
    assert "Summary" not in book.sheetnames
    gone = [row for row in lines(book, "Changes") if row["Sheet"] == "Summary"]
    assert ("T-1 all all", "withdrawn") in {(row["Row"], row["Change"]) for row in gone}


def figure_id(ledger: Ledger) -> int:
    """A figure that a deal counts with."""
    (id_,) = ledger.reader.execute("SELECT max(value_id) FROM deal_line").fetchone()
    return int(id_)


def test_the_next_release_says_how_a_tally_was_revised(tallied: Ledger, tmp_path: Path) -> None:
    release(tallied, "October")
    tallied.apply(Change("mend", (Update("figure", figure_id(tallied), {"amount": 500}),)))
    found = changes(written(tallied, tmp_path / "n.xlsx"))
    revised = {(row["Row"], row["Column"]) for row in found if row["Change"] == "revised"}
    assert ("T-2 all all", "Sum printed") in revised


def test_a_release_stands_in_the_history_and_can_be_taken_back(filled: Ledger) -> None:
    release(filled, "October")
    assert verify(filled) == []
    filled.undo()
    assert filled.reader.execute("SELECT count(*) FROM release").fetchone() == (0,)


def test_two_releases_of_one_name_are_refused(filled: Ledger) -> None:
    release(filled, "October")
    with pytest.raises(RefusedError, match="already"):
        release(filled, "october")
    with pytest.raises(CrossfootError, match="no release called"):
        wanted_of(filled, Request(release="November"))
