"""Where a result cannot be printed: a closed or full stdout, a reader that has gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Called

PROGRAM = (sys.executable, "-m", "crossfoot")
FULL = Path("/dev/full")
needs_posix = pytest.mark.skipif(os.name == "nt", reason="file descriptors of POSIX")


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which "$@" is the program."""
    return subprocess.run(
        ["/bin/sh", "-c", line, "sh", *PROGRAM],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@needs_posix
def test_a_result_without_a_stdout_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("They paid $5 million.")
    done = shell('"$@" read t.txt >&-', tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "The result has nowhere to go: stdout is closed. Send it to a file."
    ]


@needs_posix
def test_what_is_done_without_a_stdout_is_done(tmp_path: Path) -> None:
    done = shell('"$@" new t.crossfoot >&-', tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "t.crossfoot").exists()


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize("option", ["", "--json"])
def test_a_full_disk_behind_stdout_is_told_in_a_sentence(tmp_path: Path, option: str) -> None:
    (tmp_path / "t.txt").write_text("They paid $5 million.")
    done = shell(f'"$@" read t.txt {option} > /dev/full', tmp_path)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("The result could not be written to stdout (no space left on device).")


@needs_posix
def test_a_reader_that_has_gone_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("They paid $5 million. " * 5_000)
    done = shell('{ "$@" read --json t.txt; echo $? >&2; } | head -c 1', tmp_path)
    assert done.stderr == "0\n"


@needs_posix
def test_a_closed_stdin_is_told_in_a_sentence(tmp_path: Path) -> None:
    done = shell('"$@" read - <&-', tmp_path)
    assert done.returncode == 2
    assert done.stderr == "There is nothing to read: stdin is closed. Name a file.\n"


@needs_posix
def test_nobody_hearing_a_fault_still_leaves_its_exit_status(tmp_path: Path) -> None:
    assert shell('"$@" check none.crossfoot 2>&-', tmp_path).returncode == 2


def test_options_may_stand_before_the_verb(call: Callable[..., Called], tmp_path: Path) -> None:
    ledger = tmp_path / "t.crossfoot"
    assert call("--as", "Ann", "--json", "new", ledger).json == {"ledger": str(ledger)}
    (change,) = call("--json", "history", ledger).json["changes"]
    assert change["by"] == "Ann"


def test_one_is_counted_in_the_singular(call: Callable[..., Called], tmp_path: Path) -> None:
    ledger = tmp_path / "t.crossfoot"
    call("new", ledger)
    assert call("check", ledger).out.endswith("0 totals, 0 open flags.\n")
    bundle = (
        '{"format": "crossfoot-bundle/1", "figures": [{"key": "t", "wording": "$4 million"},'
        ' {"key": "p", "wording": "$3 million"}], "relations":'
        ' [{"kind": "sum_of", "whole": "t", "parts": [{"figure": "p"}]}]}'
    )
    assert call("import", ledger, "-", stdin=bundle).status == 0
    assert call("check", ledger).out.endswith("1 total, 1 open flag.\n")


def test_whoever_asks_for_json_gets_one_document_whatever_happens(
    call: Callable[..., Called], tmp_path: Path
) -> None:
    done = call("check", tmp_path / "none.crossfoot", "--json")
    assert done.status == 2
    assert done.json == {"error": done.err.strip()}
    assert "none.crossfoot does not exist" in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("check", "a.crossfoot", "b.crossfoot"),
        ("read", "--frob"),
        ("read", "--js"),
        ("export", "a.crossfoot", "b.xlsx", "--profile", "x"),
        ("generate", "a.crossfoot", "--figures", "1e999", "--seed", "1"),
        ("chekc", "a.crossfoot"),
    ],
)
def test_a_call_that_is_misspelt_is_told_in_json_too(
    call: Callable[..., Called], words: tuple[str, ...]
) -> None:
    done = call(*words, "--json")
    assert done.status == 2
    assert done.json == {"error": done.err.strip()}
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("words", [("imprt",), ("imprt", "a.crossfoot", "b.json")])
def test_a_misspelt_verb_names_the_verbs(
    call: Callable[..., Called], words: tuple[str, ...]
) -> None:
    done = call(*words)
    assert (done.status, done.out) == (2, "")
    assert "imprt is neither a verb nor a file. Did you mean import? The verbs are" in done.err


def test_a_call_without_a_display_says_so_in_json_too(
    call: Callable[..., Called], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    done = call("--json", tmp_path / "a.crossfoot")
    assert done.status == 2
    assert "no display" in done.json["error"]
