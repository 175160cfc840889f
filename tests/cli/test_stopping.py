"""Stopping the program in the middle: nothing half made stays, and it says so."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Called

STOPS = (("SIGINT", 130), ("SIGTERM", 143))
needs_posix = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def _listening() -> Iterator[None]:
    """Hear Ctrl+C, also where whoever started the tests told them not to."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def stop_at(second: str, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Send this process a signal when work has told its progress once."""

    def strike(*_: object) -> None:
        os.kill(os.getpid(), getattr(signal, name))

    monkeypatch.setattr(second, strike)


@needs_posix
@pytest.mark.parametrize(("name", "status"), STOPS)
def test_a_ledger_that_was_not_finished_is_not_there(
    call: Callable[..., Called],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    status: int,
) -> None:
    stop_at("crossfoot.cli.output.Progress.__call__", monkeypatch, name)
    done = call("generate", tmp_path / "t.crossfoot", "--figures", "20", "--seed", "1")
    assert done.status == status
    assert done.out == ""
    assert list(tmp_path.iterdir()) == []


@needs_posix
@pytest.mark.parametrize(("name", "status"), STOPS)
def test_an_export_that_was_not_finished_leaves_the_old_file(
    call: Callable[..., Called],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    status: int,
) -> None:
    ledger, out = tmp_path / "t.crossfoot", tmp_path / "out.xlsx"
    call("generate", ledger, "--figures", "20", "--seed", "1")
    out.write_text("old")
    stop_at("crossfoot.cli.output.Progress.__call__", monkeypatch, name)
    assert call("export", ledger, out).status == status
    assert out.read_text() == "old"
    assert {file.name for file in tmp_path.iterdir()} == {"t.crossfoot", "out.xlsx"}


@needs_posix
def test_ctrl_c_says_that_nothing_was_changed(
    call: Callable[..., Called], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_at("crossfoot.cli.output.Progress.__call__", monkeypatch, "SIGINT")
    done = call("generate", tmp_path / "t.crossfoot", "--figures", "20", "--seed", "1")
    assert done.err == "Stopped; nothing was changed.\n"


def test_a_sample_that_fails_leaves_nothing(
    call: Callable[..., Called], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise CrossfootError("The disk is full.")

    monkeypatch.setattr("crossfoot.exchange.sample.take", full)
    assert call("sample", tmp_path / "t.crossfoot").status == 2
    assert list(tmp_path.iterdir()) == []
