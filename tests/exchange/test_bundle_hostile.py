"""Files that are no bundle get one sentence that names the file, and no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.bundle import BundleError, take
from crossfoot.exchange.bundle.parse import parse

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

HEAD = b'{"format": "crossfoot-bundle/1", '


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "b.json is empty."),
        (b"\xff\xfe{\x00", "b.json is not UTF-8 (byte 0)."),
        ('{"format": "x"}'.encode("utf-16-le"), "b.json is not UTF-8 (it looks like UTF-16)."),
        (b"not json", "b.json is not JSON: line 1, column 1:"),
        (b'{"format": ', "b.json is not JSON: line 1, column 12:"),
        (b"[1, 2", "b.json is not JSON: line 1, column 6: it ends there"),
        (HEAD + b'"figures": [', "b.json is not JSON: line 1, column 46: it ends there"),
        (HEAD + b'"figures": [{"key": "a", "wo', "b.json is not JSON: line 1, column 59: the text"),
        (HEAD + b'"figures": [{}{}]}', "b.json is not JSON: line 1, column 48: a comma, or the"),
        (HEAD + b'"figures": [{},]}', "b.json is not JSON: line 1, column 49: a comma stands"),
        (HEAD + b"'figures': []}", "b.json is not JSON: line 1, column 34: a name in double"),
        (HEAD + b'"figures" []}', "b.json is not JSON: line 1, column 44: a colon is missing"),
        (HEAD + b'"figures": []}\n{}', "b.json is not JSON: line 2, column 1: something"),
        (
            HEAD + b'"figures": [{"a": True}]}',
            'b.json is not JSON: line 1, column 52: "True}]}" is',
        ),
        (b'{"a": [{"b": 1, "b": 2}]}', 'b.json: a[0]: "b" is given twice in one object.'),
        (b"[1]", "b.json holds no bundle: a list is not an object."),
        (b"null", "b.json holds no bundle: null is not an object."),
        (b"{}", "b.json is not a bundle this version can read: it has no format."),
        (b'{"format": "crossfoot-bundle/2"}', "b.json is not a bundle this version can read:"),
        (b'{"format": ["x"]}', "b.json is not a bundle this version can read:"),
        (HEAD + b'"figure": []}', 'b.json: "figure" is not a list of a bundle. Did you mean'),
        (HEAD + b'"figures": {}}', "b.json: figures: an object is not a list."),
        (HEAD + b'"figures": [{"amount": NaN}]}', "b.json: figures[0]: NaN is not a number."),
        (
            HEAD + b'"figures": [{"amount": -Infinity}]}',
            "b.json: figures[0]: -Infinity is not a number.",
        ),
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


def test_what_costs_memory_without_end_is_refused_at_a_glance(ledger: Ledger) -> None:
    rows = b'"figures": [%s{}]}' % (b"{}," * 2_000_000)
    with pytest.raises(BundleError, match="more brackets than any bundle"):
        parse(HEAD + rows, "b.json")
    with pytest.raises(BundleError, match="cut short"):
        parse(HEAD + rows[:-3], "b.json")
    with pytest.raises(BundleError, match="figures: more than 10,000 rows are no objects"):
        parse(HEAD + b'"figures": [%s1]}' % (b"1," * 20_000), "b.json")
    with pytest.raises(BundleError, match="is not a list of a bundle"):
        parse(b'{"0":0%s}' % b"".join(b',"%d":1' % n for n in range(1, 400)), "b.json")
    with pytest.raises(BundleError, match=r"10,000 rows .*: figures\[0\].key: is missing"):
        take(ledger, HEAD + b'"figures": [%s{}]}' % (b"{}," * 20_000))


def test_text_that_no_file_can_hold_is_cleaned(ledger: Ledger) -> None:
    raw = HEAD + b'"events": [{"key": "e", "name": "A\\u0000B\\ud800C \\ud83d\\ude00"}]}'
    take(ledger, raw)
    assert ledger.reader.execute("SELECT name FROM event").fetchall() == [("ABC \U0001f600",)]


def test_a_row_that_is_no_object_is_refused(ledger: Ledger) -> None:
    report = take(ledger, HEAD + b'"figures": [null, 5, "x"]}')
    assert [problem.place for problem in report.refused] == [f"figures[{n}]" for n in range(3)]
