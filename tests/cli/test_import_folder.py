"""`import` of an exported folder of CSV files: all of its tables in one go, or nothing."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called

    Table = list[dict[str, str]]


@pytest.fixture
def ledger(call: Callable[..., Called], tmp_path: Path) -> Path:
    path = tmp_path / "s.crossfoot"
    call("sample", path)
    return path


@pytest.fixture
def folder(call: Callable[..., Called], ledger: Path, tmp_path: Path) -> Path:
    call("export", ledger, tmp_path / "out")
    return tmp_path / "out"


def table(folder: Path, name: str) -> Table:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(folder: Path, name: str, rows: Table, **how: str) -> None:
    """Write a table again; how: the coding and separator of another program."""
    coding = how.get("encoding", "utf-8")
    with (folder / f"{name}.csv").open("w", encoding=coding, newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=how.get("delimiter", ","))
        writer.writeheader()
        writer.writerows(rows)


def edit(folder: Path, name: str, number: int, **cells: str) -> None:
    rows = table(folder, name)
    rows[number] |= {title.replace("_", " "): cell for title, cell in cells.items()}
    write(folder, name, rows)


@pytest.mark.parametrize("named", ["out", "out/", "out/datapackage.json"])
def test_a_folder_as_it_was_exported_changes_nothing(
    call: Callable[..., Called], ledger: Path, folder: Path, named: str
) -> None:
    before = ledger.read_bytes()
    done = call("import", ledger, folder.parent / named, "--json")
    assert (done.status, done.json["rows"], done.json["problems"]) == (0, [], [])
    assert ledger.read_bytes() == before


def test_edits_of_several_tables_are_one_change(
    call: Callable[..., Called], ledger: Path, folder: Path
) -> None:
    edit(folder, "parties", 1, Name="Wabtec Corporation")
    edit(folder, "events", 0, Place="Manhattan")
    edit(folder, "figures", 0, Note="by phone")
    write(folder, "deal-parties", table(folder, "deal-parties")[1:])
    (folder / "rates.csv").unlink()
    dry = call("import", ledger, folder, "--dry-run", "--json")
    assert (dry.json["changed"], dry.json["removed"], dry.json["conflicts"]) == (3, 1, 0)
    changes = len(call("history", ledger, "--json").json["changes"])
    assert call("import", ledger, folder, "--json").json == dry.json
    assert len(call("history", ledger, "--json").json["changes"]) == changes + 1
    assert call("verify", ledger).status == 0
    assert call("import", ledger, folder).out.startswith("0 added, 0 changed")


def test_a_row_may_name_a_new_row_of_another_table(
    call: Callable[..., Called], ledger: Path, folder: Path
) -> None:
    deals, lines = table(folder, "deals"), table(folder, "deal-parties")
    write(folder, "deals", [*deals, dict.fromkeys(deals[0], "") | {"Title": "New rails"}])
    line = dict.fromkeys(lines[0], "")
    new = line | {"Deal": deals[0]["Deal"], "Name": "Alstom", "Role": "contractor"}
    write(folder, "deal-parties", [*lines, new])
    done = call("import", ledger, folder, "--json")
    assert (done.status, done.json["added"]) == (0, 2)


def test_one_bad_cell_keeps_every_table_out_and_is_marked_in_a_copy(
    call: Callable[..., Called], ledger: Path, folder: Path, tmp_path: Path
) -> None:
    edit(folder, "parties", 1, Name="Wabtec Corporation")
    edit(folder, "deals", 0, Announced_on="99/99/2025")
    before = ledger.read_bytes()
    refused = call("import", ledger, folder, "--marked", tmp_path / "marked.xlsx")
    assert refused.status == 2
    assert 'Deals!J2: "99/99/2025" is not in the calendar.' in refused.err
    assert ledger.read_bytes() == before
    book = load_workbook(tmp_path / "marked.xlsx")
    assert set(book.sheetnames) >= {"Deals", "Deal parties", "Parties", "Figures"}
    assert book["Deals"]["J2"].comment.text.startswith('"99/99/2025" is not in the calendar')
    assert call("import", ledger, folder, "--keep-good").status == 1


def test_what_the_ledger_has_newer_is_a_conflict_by_the_state_of_the_export(
    call: Callable[..., Called], ledger: Path, folder: Path, tmp_path: Path
) -> None:
    call("export", ledger, tmp_path / "other")
    edit(tmp_path / "other", "parties", 1, Name="Wabtec Inc")
    assert call("import", ledger, tmp_path / "other").status == 0
    assert call("import", ledger, folder).out.startswith("0 added, 0 changed")
    edit(folder, "parties", 1, Name="Wabtec Corporation")
    refused = call("import", ledger, folder)
    assert refused.status == 2
    assert "at export both said “Wabtec”" in refused.err
    alone = call("import", ledger, folder / "parties.csv")
    assert alone.err.partition("\n")[0] == refused.err.partition("\n")[0]


def test_tables_that_a_spreadsheet_program_saved_again_are_as_they_were(
    call: Callable[..., Called], ledger: Path, folder: Path
) -> None:
    def saved(cell: str) -> str:
        """As Excel would save it in Germany."""
        if len(cell) == 10 and cell[4:5] == cell[7:8] == "-":
            return ".".join(reversed(cell.split("-")))
        number = cell.replace(".", "", 1).removeprefix("-")
        if not number.isdecimal():
            return cell
        return f"{float(cell):.0E}" if cell.endswith("00000000000") else cell.replace(".", ",")

    for path in folder.glob("*.csv"):
        rows = table(folder, path.stem)
        rows = [{title: saved(cell) for title, cell in row.items()} for row in rows]
        write(folder, path.stem, rows, delimiter=";", encoding="utf-8-sig")
    done = call("import", ledger, folder, "--json")
    assert (done.status, done.json["rows"], done.json["problems"]) == (0, [], [])


def test_a_folder_of_another_ledger_is_refused(
    call: Callable[..., Called], folder: Path, tmp_path: Path
) -> None:
    call("new", tmp_path / "new.crossfoot")
    refused = call("import", tmp_path / "new.crossfoot", folder)
    assert refused.status == 2
    assert "out was exported from another ledger" in refused.err


def test_folders_that_hold_no_export_say_what_to_do(
    call: Callable[..., Called], ledger: Path, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    assert "empty holds no CSV files." in call("import", ledger, tmp_path / "empty").err
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "deals in May.csv").write_text("Title,Value\nRail,$4bn\n")
    assert "mine holds no tables of an export." in call("import", ledger, tmp_path / "mine").err
    (tmp_path / "mine" / "datapackage.json").write_text('{"resources": 5, "crossfoot": []}')
    assert call("import", ledger, tmp_path / "mine" / "datapackage.json").status == 2
    (folder / "mine.csv").write_text("Title,Value\nRail,$4bn\n")
    done = call("import", ledger, folder)
    assert done.status == 0
    assert done.err == "mine.csv is no table of an export, and was not looked at.\n"
    rows = [
        {title: row[title] for title in row if title != "Deal"} for row in table(folder, "deals")
    ]
    write(folder, "deals", rows)
    lost = call("import", ledger, folder)
    assert lost.status == 2
    assert "deals.csv has no column “Deal”, which names its rows." in lost.err


def test_a_package_without_what_is_ours_leaves_the_choice_to_a_person(
    call: Callable[..., Called], ledger: Path, folder: Path
) -> None:
    edit(folder, "parties", 1, Name="Wabtec Corporation")
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    del package["crossfoot"]
    (folder / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    refused = call("import", ledger, folder)
    assert refused.status == 2
    assert "nothing tells which of the two is newer" in refused.err


def test_names_like_formulas_and_what_no_table_stores_come_back_as_they_were(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    names = ["=1+1", "'=x", "''-y", "'tis", "A\x01B", "\tled", "@home", "N" * 40_000]
    parties = [{"key": str(number), "name": name} for number, name in enumerate(names)]
    bundle = json.dumps({"format": "crossfoot-bundle/1", "parties": parties})
    call("new", tmp_path / "n.crossfoot")
    assert call("import", tmp_path / "n.crossfoot", "-", stdin=bundle).status == 0
    call("export", tmp_path / "n.crossfoot", tmp_path / "names")
    done = call("import", tmp_path / "n.crossfoot", tmp_path / "names", "--json")
    assert (done.status, done.json["rows"], done.json["unchanged"]) == (0, [], len(names))
