"""`import` of workbooks and CSV: what it prints, how it ends, what it leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from tests.exchange.edited_pages import Pages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called

GOOD = "Title,Country,Value\nRail,KAZ,$4.2bn\nAircraft,UZB,over $8 billion\n"
MIXED = GOOD + "Mine,Atlantis,$1bn\n"


@pytest.fixture
def ledger(call: Callable[..., Called], tmp_path: Path) -> Path:
    path = tmp_path / "t.crossfoot"
    call("new", path)
    return path


def written(folder: Path, text: str) -> Path:
    path = folder / "rows.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_good_rows_are_taken_in(call: Callable[..., Called], ledger: Path, tmp_path: Path) -> None:
    done = call("import", ledger, written(tmp_path, GOOD))
    assert (done.status, done.out) == (
        0,
        "2 added, 0 changed, 0 unchanged, 0 conflicts, 0 refused.\n",
    )
    again = call("import", ledger, tmp_path / "rows.csv")
    assert (again.status, again.out[:10]) == (0, "0 added, 0")


def test_a_dry_run_prints_the_same_diff_and_writes_nothing(
    call: Callable[..., Called], ledger: Path, tmp_path: Path
) -> None:
    before = ledger.read_bytes()
    path = written(tmp_path, GOOD)
    dry = call("import", ledger, path, "--dry-run", "--json")
    assert dry.status == 0
    assert ledger.read_bytes() == before
    assert [(row["state"], row["name"], row["place"]) for row in dry.json["rows"]] == [
        ("added", "Rail", "line 2"),
        ("added", "Aircraft", "line 3"),
    ]
    assert dry.json["rows"][0]["cells"][2] == {
        "column": "Value",
        "place": "line 2, column C",
        "state": "added",
        "exported": None,
        "ledger": None,
        "file": "$4.2bn",
    }
    assert call("import", ledger, path, "--json").json == dry.json


def test_one_bad_row_keeps_all_out_unless_the_good_are_kept(
    call: Callable[..., Called], ledger: Path, tmp_path: Path
) -> None:
    path, marked = written(tmp_path, MIXED), tmp_path / "marked.xlsx"
    refused = call("import", ledger, path, "--marked", marked)
    assert refused.status == 2
    assert 'line 4, column B: "Atlantis" is not a country' in refused.err
    assert "Nothing was taken in from " in refused.err
    told = call("import", ledger, path, "--json").json
    assert (told["added"], told["refused"]) == (0, 1)
    page = load_workbook(marked).active
    assert page is not None
    assert "Atlantis" in str(page["D4"].value)
    kept = call("import", ledger, path, "--keep-good", "--json")
    assert kept.status == 1
    assert (kept.json["added"], kept.json["refused"]) == (2, 1)
    assert call("import", ledger, path, "--keep-good").status == 1


def test_a_file_that_is_no_table_changes_nothing(
    call: Callable[..., Called], ledger: Path, tmp_path: Path
) -> None:
    before = ledger.read_bytes()
    path = tmp_path / "old.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    done = call("import", ledger, path, "--json")
    assert (done.status, list(done.json)) == (2, ["error"])
    assert "before 2007" in done.err
    assert ledger.read_bytes() == before


def test_tables_of_an_export_that_do_not_come_back_are_no_deals(
    call: Callable[..., Called], ledger: Path, tmp_path: Path
) -> None:
    call("sample", ledger.with_name("s.crossfoot"))
    call("export", ledger.with_name("s.crossfoot"), tmp_path / "sample")
    call("import", ledger, written(tmp_path, GOOD))
    call("export", ledger, tmp_path / "folder")
    before = ledger.read_bytes()
    for name in ("summary", "tallied"):
        done = call("import", ledger, tmp_path / "sample" / f"{name}.csv", "--keep-good")
        assert done.status == 2
        assert f"{name}.csv is a table of an export that does not come back." in done.err
    assert ledger.read_bytes() == before
    for name, rows in (("deals", 2), ("deal-parties", 0), ("parts", 0), ("totals", 0)):
        untouched = call("import", ledger, tmp_path / "folder" / f"{name}.csv", "--json")
        assert (untouched.status, untouched.json["unchanged"]) == (0, rows)


def test_a_dry_run_tells_the_diff_of_lines_parts_and_flags_that_is_then_taken_in(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    ledger, book = tmp_path / "s.crossfoot", tmp_path / "s.xlsx"
    call("sample", ledger)
    call("export", ledger, book)
    pages = Pages(book)
    pages.cell("Deal parties", "L-1", "Role", by="Line").value = "investor"
    pages.remove("Deal parties", "L-2", by="Line")
    pages.cell("Events", "E-1", "Place").value = "Samarkand"
    flags: Any = pages.book["Flags"]
    flags.cell(2, pages.column("Flags", "Closed as")).value = "rounding"
    flags.cell(2, pages.column("Flags", "Comment")).value = "Both were rounded."
    pages.book.save(book)
    dry = call("import", ledger, book, "--dry-run", "--json")
    assert (dry.status, dry.json["problems"]) == (0, [])
    assert [(row["list"], row["state"]) for row in dry.json["rows"]] == [
        ("events", "changed"),
        ("deal parties", "changed"),
        ("findings", "changed"),
        ("deal parties", "removed"),
    ]
    assert (dry.json["changed"], dry.json["removed"]) == (3, 1)
    assert dry.json["rows"][1]["cells"][0] | {"place": ""} == {
        "column": "Role",
        "place": "",
        "state": "changed",
        "exported": "buyer",
        "ledger": "buyer",
        "file": "investor",
    }
    assert call("import", ledger, book, "--json", "--as", "bob").json == dry.json
    assert call("verify", ledger).status == 0
    again = call("import", ledger, book, "--dry-run", "--json")
    assert again.json["rows"] == []


def test_a_marked_copy_is_a_workbook_by_its_name(
    call: Callable[..., Called], ledger: Path, tmp_path: Path
) -> None:
    path, marked = written(tmp_path, MIXED), tmp_path / "marked.txt"
    refused = call("import", ledger, path, "--marked", marked)
    assert refused.status == 2
    assert refused.err == f"--marked {marked} names no workbook. Let its name end in .xlsx.\n"
    assert not marked.exists()


@pytest.mark.parametrize("source", ["-", "bundle.json"])
def test_a_bundle_has_no_rows_to_mark(
    call: Callable[..., Called], ledger: Path, tmp_path: Path, source: str
) -> None:
    bundle = '{"format": "crossfoot-bundle/1", "parties": [{"key": "p", "name": "Boeing"}]}'
    (tmp_path / "bundle.json").write_text(bundle, encoding="utf-8")
    file = source if source == "-" else tmp_path / source
    refused = call("import", ledger, file, "--marked", tmp_path / "marked.xlsx", stdin=bundle)
    assert refused.status == 2
    assert refused.err.startswith("--marked goes with a workbook or a CSV")
    assert not (tmp_path / "marked.xlsx").exists()
    assert call("import", ledger, file, stdin=bundle).out.startswith("1 added")
