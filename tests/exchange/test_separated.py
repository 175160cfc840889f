"""A folder of CSV files: what its package says of it holds."""

from __future__ import annotations

import csv
import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.exchange.separated import export_folder
from crossfoot.exchange.workbook import deals
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

Table = list[dict[str, str]]


@pytest.fixture
def folder(ledger: Ledger, bundle: dict[str, Any], tmp_path: Path) -> Path:
    bundle["deals"][0]["title"] = '=HYPERLINK("x")'
    take_in(ledger, bundle)
    export_folder(ledger, tmp_path / "out")
    return tmp_path / "out"


def package(folder: Path) -> Any:
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def table(folder: Path, name: str) -> Table:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_field_of_a_file_is_described_and_typed(folder: Path) -> None:
    for resource in package(folder)["resources"]:
        rows = table(folder, resource["path"])
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        missing = set(resource["schema"]["missingValues"])
        for row in rows:
            assert list(row) == list(fields)
            for name, value in row.items():
                if value in missing:
                    continue
                if fields[name]["type"] in {"number", "integer"}:
                    float(value)
                words = fields[name].get("constraints", {}).get("enum")
                assert words is None or value in words, (name, value)


def test_the_hash_and_size_of_each_file_are_told(folder: Path) -> None:
    for resource in package(folder)["resources"]:
        raw = (folder / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(raw).hexdigest()}"
        assert resource["bytes"] == len(raw)


def test_a_row_named_by_another_table_is_there(folder: Path) -> None:
    resources = {resource["name"]: resource for resource in package(folder)["resources"]}
    for resource in resources.values():
        for key in resource["schema"].get("foreignKeys", ()):
            other = resources[key["reference"]["resource"]]
            (target,) = key["reference"]["fields"]
            known = {row[target] for row in table(folder, other["path"])}
            (column,) = key["fields"]
            assert {row[column] for row in table(folder, resource["path"])} <= {*known, ""}


def test_a_text_that_a_spreadsheet_would_run_has_an_apostrophe(folder: Path) -> None:
    assert table(folder, "deals.csv")[0]["Title"] == '\'=HYPERLINK("x")'


def test_a_file_holds_the_columns_of_the_sheet(folder: Path) -> None:
    head = list(table(folder, "deals.csv")[0])
    assert head == [column.title for column in deals.COLUMNS]


def test_the_same_ledger_is_the_same_files(ledger: Ledger, folder: Path) -> None:
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    export_folder(ledger, folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    assert [one.name for one in folder.parent.iterdir() if one.name.endswith(".part")] == []


def test_stopping_leaves_the_old_folder_and_no_other(ledger: Ledger, folder: Path) -> None:
    before = sorted(folder.iterdir())

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_folder(ledger, folder, stop)
    assert sorted(folder.iterdir()) == before
    assert [one.name for one in folder.parent.iterdir() if one.name.endswith(".part")] == []


def test_a_file_is_not_replaced_by_a_folder(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(CrossfootError, match="is a file"):
        export_folder(ledger, tmp_path / "out")
