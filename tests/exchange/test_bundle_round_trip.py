from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.bundle import export_bundle, take
from crossfoot.exchange.wanted import Wanted
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

Bundle = dict[str, Any]


def exported(ledger: Ledger, folder: Path) -> bytes:
    out = folder / "out.json"
    export_bundle(ledger, out)
    return out.read_bytes()


def test_what_was_taken_in_comes_out_again(ledger: Ledger, bundle: Bundle, tmp_path: Path) -> None:
    take_in(ledger, bundle)
    assert json.loads(exported(ledger, tmp_path)) == bundle


def test_an_export_taken_into_a_new_ledger_is_exported_byte_for_byte(
    new_ledger: Callable[[], Ledger], bundle: Bundle, tmp_path: Path
) -> None:
    first, second = new_ledger(), new_ledger()
    take_in(first, bundle)
    once = exported(first, tmp_path)
    take(second, once)
    assert exported(second, tmp_path) == once


def test_taking_the_same_bundle_twice_leaves_the_history_as_it_was(
    ledger: Ledger, bundle: Bundle
) -> None:
    take_in(ledger, bundle)
    before = ledger.reader.execute("SELECT count(*), max(hash) FROM journal").fetchall()
    report = take_in(ledger, bundle)
    assert report.seq is None
    assert report.as_json()["added"] == report.as_json()["changed"] == 0
    assert ledger.reader.execute("SELECT count(*), max(hash) FROM journal").fetchall() == before


def test_an_empty_ledger_exports_a_bundle_that_can_be_taken_in(
    ledger: Ledger, tmp_path: Path
) -> None:
    report = take(ledger, exported(ledger, tmp_path))
    assert not report.refused
    assert report.taken == 0


def test_a_failed_export_leaves_the_old_file(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out.json"
    out.write_text("old")

    def full(*_: object, **__: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("crossfoot.exchange.bundle.giving.bundle_lines", full)
    with pytest.raises(Exception, match="no space left"):
        export_bundle(ledger, out)
    assert out.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir() if "part" in file.name] == []


@pytest.mark.parametrize("given", ["9", "-0.07", "90000000000000000", "12.5"])
def test_an_amount_comes_back_digit_by_digit(ledger: Ledger, tmp_path: Path, given: str) -> None:
    figure = {"key": "f", "origin": "own_estimate", "amount": given, "hedge": "exact"}
    take_in(ledger, {"format": "crossfoot-bundle/1", "figures": [figure]})
    assert json.loads(exported(ledger, tmp_path))["figures"][0]["amount"] == given


def test_a_whole_number_of_json_is_read_exactly_and_so_is_a_rate(
    ledger: Ledger, tmp_path: Path
) -> None:
    raw = (
        b'{"format": "crossfoot-bundle/1", "figures": [{"key": "f", "origin": "derived",'
        b' "amount": 4200000000, "amount_high": 81234567890123456}],'
        b' "rates": [{"from": "EUR", "to": "USD", "rate": 1.1800}]}'
    )
    take(ledger, raw)
    out = json.loads(exported(ledger, tmp_path))
    assert out["figures"][0]["amount"] == "4200000000"
    assert out["figures"][0]["amount_high"] == "81234567890123456"
    assert out["rates"][0]["rate"] == "1.1800"


def test_without_texts_an_export_keeps_their_hashes(
    ledger: Ledger, bundle: Bundle, new_ledger: Callable[[], Ledger], tmp_path: Path
) -> None:
    take_in(ledger, bundle)
    out = tmp_path / "out.json"
    export_bundle(ledger, out, wanted=Wanted(texts=False))
    row = next(
        row for row in json.loads(out.read_text())["announcements"] if row["key"] == "a-first"
    )
    assert "body" not in row
    other = new_ledger()
    assert not take_in(other, json.loads(out.read_text())).refused
    hashes = "SELECT sha256 FROM source_text ORDER BY id"
    assert other.reader.execute(hashes).fetchall() == ledger.reader.execute(hashes).fetchall()
    export_bundle(other, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == out.read_bytes()
