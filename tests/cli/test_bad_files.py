"""A file that is not a ledger gets one sentence, never a traceback."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Called


def _plain_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()


BAD: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "html": lambda path: path.write_text("<html>" * 500),
    "header only": lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(84)),
    "another database": _plain_database,
    "missing": lambda path: path.unlink(missing_ok=True),
    "a folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("verb", ["check", "verify", "history", "export", "import"])
@pytest.mark.parametrize("name", list(BAD))
def test_a_file_that_is_not_a_ledger_is_refused(
    call: Callable[..., Called], tmp_path: Path, verb: str, name: str
) -> None:
    path = tmp_path / "plan.crossfoot"
    BAD[name](path)
    bundle = tmp_path / "in.json"
    bundle.write_text('{"format": "crossfoot-bundle/1"}')
    extra = {"export": [tmp_path / "out.json"], "import": [bundle]}.get(verb, [])
    done = call(verb, path, *extra)
    assert done.status == 2
    assert done.out == ""
    assert "plan.crossfoot" in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_a_newer_ledger_is_not_written(call: Callable[..., Called], tmp_path: Path) -> None:
    path = tmp_path / "plan.crossfoot"
    call("new", path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    bundle = tmp_path / "in.json"
    bundle.write_text(
        '{"format": "crossfoot-bundle/1", "figures": [{"key": "a", "wording": "$1"}]}'
    )
    done = call("import", path, bundle)
    assert done.status == 2
    assert "newer" in done.err


def test_wrong_words_are_one_sentence(call: Callable[..., Called]) -> None:
    done = call("check")
    assert done.status == 2
    assert len(done.err.strip().splitlines()) == 1


def test_no_display_says_what_works_without_one(
    call: Callable[..., Called], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = call()
    assert done.status == 2
    assert "check" in done.err
    assert len(done.err.strip().splitlines()) == 1
