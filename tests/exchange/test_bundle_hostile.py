"""Files that are no bundle get one sentence that names the file, and no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.bundle import BundleError, load, take
from crossfoot.exchange.bundle.parse import parse

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

HEAD = b'{"format": "crossfoot-bundle/1", '


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "b.json is empty."),
        (b"\xff\xfe{\x00", "b.json is not UTF-8 (byte 0)."),
        (b"not json", "b.json is not JSON: line 1, column 1:"),
        (b'{"format": ', "b.json is not JSON: line 1, column 12:"),
        (b"[1]", "b.json holds no bundle: a list is not an object."),
        (b"null", "b.json holds no bundle: null is not an object."),
        (b"{}", "b.json is not a bundle this version can read: it has no format."),
        (b'{"format": "crossfoot-bundle/2"}', "b.json is not a bundle this version can read:"),
        (b'{"format": ["x"]}', "b.json is not a bundle this version can read:"),
        (HEAD + b'"figure": []}', 'b.json: "figure" is not a list of a bundle. Did you mean'),
        (HEAD + b'"figures": {}}', "b.json: figures: an object is not a list."),
        (HEAD + b'"figures": [{"amount": NaN}]}', "b.json: NaN is not a number."),
        (HEAD + b'"figures": [{"amount": -Infinity}]}', "b.json: -Infinity is not a number."),
        (HEAD + b'"events": [], "events": []}', 'b.json: "events" is given twice in one object.'),
        (b"[" * 200_000, "b.json is nested deeper than any bundle."),
        (b'{"a":' * 200_000, "b.json is nested deeper than any bundle."),
    ],
)
def test_a_file_that_is_no_bundle_is_refused_in_a_sentence(raw: bytes, sentence: str) -> None:
    with pytest.raises(BundleError) as caught:
        parse(raw, "b.json")
    assert str(caught.value).startswith(sentence)
    assert caught.value.remedy


def test_a_byte_order_mark_is_no_fault() -> None:
    assert parse(b"\xef\xbb\xbf" + HEAD + b'"figures": null}', "b.json")["figures"] is None


@pytest.mark.parametrize("number", ["1e999999999999999999999", "1e400", "-1e-400", "9" * 5000])
def test_a_monstrous_number_is_refused_at_its_place(ledger: Ledger, number: str) -> None:
    raw = HEAD + b'"figures": [{"key": "f", "origin": "derived", "amount": %s}]}' % number.encode()
    try:
        refused = [problem.sentence for problem in take(ledger, raw).refused]
    except BundleError as error:
        refused = [str(error)]
    assert len(refused) == 1
    assert "figures[0].amount" in refused[0] or "beyond any number" in refused[0]


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="There is no file"):
        load(tmp_path / "none.json")
    with pytest.raises(BundleError, match="is a folder"):
        load(tmp_path)


def test_text_that_no_file_can_hold_is_cleaned(ledger: Ledger) -> None:
    raw = HEAD + b'"events": [{"key": "e", "name": "A\\u0000B\\ud800C \\ud83d\\ude00"}]}'
    take(ledger, raw)
    assert ledger.reader.execute("SELECT name FROM event").fetchall() == [("ABC \U0001f600",)]


def test_a_row_that_is_no_object_is_refused(ledger: Ledger) -> None:
    report = take(ledger, HEAD + b'"figures": [null, 5, "x"]}')
    assert [problem.place for problem in report.refused] == [f"figures[{n}]" for n in range(3)]
