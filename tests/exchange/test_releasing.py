"""Releases: frozen under a name, exported the same for ever, with what changed since the last."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.apart import Request
from crossfoot.exchange.exporting import export, wanted_of
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.releasing import prepare
from crossfoot.ledger.actions import make_release
from crossfoot.ledger.change import Change, Delete, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.verify import verify
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger


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
