"""A defect is written down and told once; the window lives on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.ui.crash import CrashHook

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("qapp")


def fail() -> None:
    """Let an exception reach the hook, as a slot of Qt's would."""
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_defect_is_logged_and_told_once(tmp_path: Path) -> None:
    hook, told = CrashHook(tmp_path), list[str]()
    hook.crashed.connect(told.append)
    try:
        fail()
        fail()
    finally:
        hook.remove()
    assert told == [str(tmp_path / "crossfoot.log")]
    assert "ZeroDivisionError" in (tmp_path / "crossfoot.log").read_text()


def test_the_hook_is_given_back(tmp_path: Path) -> None:
    before = sys.excepthook
    CrashHook(tmp_path).remove()
    assert sys.excepthook == before
