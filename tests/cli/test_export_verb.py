from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.ledger.actions import save_view
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.views import ListPage, ViewFields

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called


@pytest.fixture
def sample(call: Callable[..., Called], tmp_path: Path) -> Path:
    path = tmp_path / "s.crossfoot"
    assert call("sample", path).status == 0
    return path


def test_a_folder_holds_a_file_a_table_and_says_what_each_is(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    assert call("export", sample, tmp_path / "tables").status == 0
    package = json.loads((tmp_path / "tables" / "datapackage.json").read_text())
    paths = {resource["path"] for resource in package["resources"]}
    assert {"deals.csv", "figures.csv", "totals.csv", "parts.csv"} <= paths
    assert {file.name for file in (tmp_path / "tables").iterdir()} == {*paths, "datapackage.json"}
    assert call("export", sample, tmp_path / "tables").status == 0


def test_a_folder_with_other_files_is_left_alone(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    done = call("export", sample, tmp_path / "mine")
    assert done.status == 2
    assert "never replaces" in done.err
    assert (tmp_path / "mine" / "letter.txt").read_text() == "dear"


def test_a_saved_view_exports_its_rows_and_its_filter(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    ledger = Ledger.open(sample, by="Ada")
    fields = ViewFields("To Uzbekistan", ListPage.DEALS, filters={"countries": ("UZ",)})
    ledger.apply(save_view(ledger.reader, fields))
    ledger.close()
    assert call("export", sample, tmp_path / "v.xlsx", "--view", "to uzbekistan").status == 0
    book = load_workbook(tmp_path / "v.xlsx")
    letter = next(cell.column for cell in book["Deals"][1] if cell.value == "To")
    sides = {str(row[letter - 1].value) for row in book["Deals"].iter_rows(min_row=2)}
    assert sides
    said = [str(cell.value) for row in book["Cover"] for cell in row]
    assert any(text.startswith("To Uzbekistan (Deals with") for text in said)
    assert call("export", sample, tmp_path / "v.xlsx", "--view", "none").status == 2


def test_an_earlier_state_is_exported_by_its_date(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    assert call("export", sample, tmp_path / "a.json", "--as-of", "2099-01-01").status == 0
    assert call("export", sample, tmp_path / "b.json").status == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    done = call("export", sample, tmp_path / "c.json", "--as-of", "yesterday")
    assert (done.status, (tmp_path / "c.json").exists()) == (2, False)


def test_a_publication_says_what_it_leaves_out(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    words = ("export", sample, tmp_path / "p.xlsx", "--profile", "publication")
    assert call(*words).status == 0
    said = [str(cell.value) for row in load_workbook(tmp_path / "p.xlsx")["Cover"] for cell in row]
    assert any("that nobody signed" in text for text in said)


def test_texts_are_left_out_of_every_shape_and_their_hashes_kept(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    for name in ("n.json", "n.xlsx", "n"):
        assert call("export", sample, tmp_path / name, "--no-text").status == 0
    rows = json.loads((tmp_path / "n.json").read_text())["announcements"]
    assert all("body" not in row and len(row["body_sha256"]) == 64 for row in rows)
    book = load_workbook(tmp_path / "n.xlsx")
    figures, sources = columns(book["Figures"]), columns(book["Sources"])
    assert set(figures["Sentence"]) == {None}
    assert all(figures["As reported"])
    assert {len(known) for known in sources["SHA-256 of the text"]} == {64}
    said = [str(cell.value) for row in book["Cover"] for cell in row]
    assert any("were left out; Sources has their hashes" in text for text in said)
    with (tmp_path / "n" / "figures.csv").open(encoding="utf-8", newline="") as file:
        assert {row["Sentence"] for row in csv.DictReader(file)} == {""}


def columns(sheet: Any) -> dict[str, list[Any]]:
    head, *lines = sheet.iter_rows(values_only=True)
    return dict(zip(head, (list(column) for column in zip(*lines, strict=True)), strict=True))


def test_a_path_that_excel_cannot_open_is_told(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    folder = tmp_path / ("f" * 200)
    folder.mkdir()
    told = call("export", sample, folder / "long.xlsx")
    assert told.status == 0
    assert "Excel on Windows opens none over 218" in told.err
    assert "Excel" not in call("export", sample, folder / "long.json").err


def test_an_exchange_file_says_what_stays_behind(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    done = call("export", sample, tmp_path / "a.json", "--json")
    assert "no place for tallies and saved views: 3 and 2 of them stay behind" in done.err
    assert done.json["written"] == str(tmp_path / "a.json")
    assert call("new", tmp_path / "empty.crossfoot").status == 0
    assert call("export", tmp_path / "empty.crossfoot", tmp_path / "b.json").err == ""


def test_an_export_that_is_refused_says_only_why(
    call: Callable[..., Called], sample: Path, tmp_path: Path
) -> None:
    done = call("export", sample, tmp_path / "a.json", "--as-of", "2025-13-10")
    assert done.status == 2
    assert done.err == (
        '"2025-13-10" is not a date or time. Write it like "2025-11-10" or "2025-11-10T13:10".\n'
    )
    assert not (tmp_path / "a.json").exists()
