"""`read` and `propose` as outside programs call them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called

TEXT = "Ankara signed for over $12 billion in deals: $4.2 billion of rails and up to 22 aircraft."
FIELDS = {
    "start",
    "end",
    "text",
    "measure",
    "amount",
    "amount_high",
    "currency",
    "unit",
    "hedge",
    "rounded_to",
    "granularity",
    "warnings",
    "converts",
    "period",
    "modality",
    "hard",
    "soft",
    "plain",
}


def test_read_lists_figures_with_every_field_of_the_contract(call: Callable[..., Called]) -> None:
    figures = call("read", "--json", stdin=TEXT).json["figures"]
    assert [figure["text"] for figure in figures] == [
        "over $12 billion",
        "$4.2 billion",
        "up to 22 aircraft",
    ]
    assert all(set(figure) == FIELDS for figure in figures)
    first = figures[0]
    assert (first["amount"], first["currency"], first["hedge"]) == ("12000000000", "USD", "over")
    assert first["rounded_to"] == "1000000000"
    assert first["plain"] == "more than 12,000,000,000 USD"
    assert first["hard"] == {
        "low": "12000000000",
        "high": None,
        "low_open": True,
        "high_open": False,
    }
    assert first["soft"]["high"] == "13000000000"


def test_offsets_count_code_points_of_the_sealed_text(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    file = tmp_path / "post.txt"
    file.write_bytes("\ufeff🚂 Paid\r\n$4.2 billion".encode())
    figure = call("read", file, "--json").json["figures"][0]
    assert (figure["start"], figure["end"]) == (7, 19)


def test_lines_prints_one_line_for_each_passage(call: Callable[..., Called]) -> None:
    rows = [{"id": "a", "passage": "It cost €3 billion.", "more": 1}, {"id": 2, "passage": "None."}]
    done = call("read", "--json", "--lines", stdin="\n".join(map(json.dumps, rows)))
    lines = [json.loads(line) for line in done.out.splitlines()]
    assert [line["id"] for line in lines] == ["a", 2]
    assert [len(line["figures"]) for line in lines] == [1, 0]


def test_lines_of_a_file_saved_on_windows(call: Callable[..., Called], tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_bytes(b'\xef\xbb\xbf{"id": 1, "passage": "It cost $5 million."}\r\n')
    done = call("read", "--json", "--lines", lines)
    assert (done.status, done.err) == (0, "")
    assert done.json["figures"][0]["amount"] == "5000000"


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"passage": "x"}'])
def test_a_bad_line_is_named(call: Callable[..., Called], line: str) -> None:
    done = call("read", "--lines", stdin='{"id": 1, "passage": "x"}\n' + line)
    assert done.status == 2
    assert "line 2" in done.err
    assert done.out == ""


def test_a_bad_line_is_one_line_of_json_where_json_is_asked_for(
    call: Callable[..., Called],
) -> None:
    done = call("read", "--json", "--lines", stdin='{"id": 1, "passage": "$1"}\n{')
    assert done.status == 2
    assert done.out.count("\n") == 1
    assert done.json == {"error": done.err.strip()}


def test_a_bad_line_on_stdin_is_named_as_such(call: Callable[..., Called]) -> None:
    told = call("read", "--lines", "-", stdin='{"id": 1}')
    assert told.err.startswith("The text on stdin, line 1, has no id and passage.")


def test_a_text_without_figures_says_so(call: Callable[..., Called]) -> None:
    done = call("read", stdin="They met and talked.")
    assert done.status == 0
    assert done.out.startswith("No figures found")


def test_a_missing_file_is_one_sentence(call: Callable[..., Called], tmp_path: Path) -> None:
    done = call("read", tmp_path / "none.txt")
    assert (done.status, done.out) == (2, "")
    assert "does not exist" in done.err


def test_propose_prints_a_bundle(call: Callable[..., Called]) -> None:
    bundle = call("propose", "--json", stdin=TEXT).json
    assert bundle["format"] == "crossfoot-bundle/1"
    assert len(bundle["announcements"]) == 1
    assert bundle["announcements"][0]["body"] == TEXT


def test_one_amount_beyond_all_limits_is_told_and_the_others_are_read(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    lines = tmp_path / "lines.jsonl"
    huge = "It paid $99999999999999999999 billion, then €5bn ($6bn)."
    rows = [{"id": 1, "passage": huge}, {"id": 2, "passage": "It paid $7bn."}]
    lines.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    done = call("read", "--json", "--lines", lines)
    first, second = (json.loads(line)["figures"] for line in done.out.splitlines())
    assert (done.status, [figure["text"] for figure in first]) == (0, ["€5bn", "$6bn"])
    assert [figure["converts"] for figure in first] == [None, 0]
    assert [figure["text"] for figure in second] == ["$7bn"]
    assert "line 1: " in done.err
    assert "too large" in done.err
