"""A defect is written down and told once; the window lives on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from crossfoot.ui.crash import CrashHook

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def fail(hook: CrashHook) -> None:
    try:
        raise ZeroDivisionError("a defect")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_a_defect_is_logged_and_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    hook, told = CrashHook(tmp_path), list[str]()
    hook.crashed.connect(told.append)
    try:
        fail(hook)
        fail(hook)
    finally:
        hook.remove()
    assert told == [str(tmp_path / "crossfoot.log")]
    assert "ZeroDivisionError" in (tmp_path / "crossfoot.log").read_text()


def test_the_hook_is_given_back(qtbot: QtBot, tmp_path: Path) -> None:
    before = sys.excepthook
    CrashHook(tmp_path).remove()
    assert sys.excepthook == before
