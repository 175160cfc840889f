"""A half-typed form outlives the program that it was typed in."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import drafts
from crossfoot.ledger.queries.navigation import counts
from tests.ui.announcing import CTRL, VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.window import MainWindow

Opener = "Callable[[Path], MainWindow]"
TYPED = "over $13 billion"


@pytest.fixture
def killed(empty: Path) -> Path:
    """A ledger whose window was killed while a form was half typed."""
    words = [sys.executable, "-m", "tests.ui.half_typed", str(empty), VISIT, TYPED]
    ended = subprocess.run(words, check=False, capture_output=True, text=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    return empty


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], killed: Path) -> Desktop:
    return Desktop(open_window(killed))


def amount(desktop: Desktop) -> str:
    text: str = desktop.page.workbench.forms.figure.amount.editor.text()  # type: ignore[attr-defined]
    return text


def test_the_next_start_offers_what_was_half_typed(desktop: Desktop) -> None:
    assert "half typed" in desktop.page.notice.text
    desktop.press(Key.Key_Return)
    assert desktop.current == "over $12 billion"
    assert amount(desktop) == "over 13,000,000,000 USD"
    assert "not recorded yet" in desktop.page.workbench.forms.notice.text
    assert desktop.states[0] == "proposed"


def test_what_was_half_typed_is_recorded_with_enter_and_its_draft_is_gone(
    desktop: Desktop,
) -> None:
    desktop.press(Key.Key_Return, times=2)
    assert desktop.entry.view.figures[0].printed == 1_300_000_000_000
    assert drafts.newest(desktop.ledger) is None


def test_escape_gives_up_what_was_half_typed_for_good(desktop: Desktop) -> None:
    desktop.press(Key.Key_Return)
    desktop.press(Key.Key_Tab)
    desktop.press(Key.Key_Escape)
    assert amount(desktop) == "over $12 billion"
    assert drafts.newest(desktop.ledger) is None


def test_a_draft_of_a_text_that_was_taken_back_is_not_offered(
    open_window: Callable[[Path], MainWindow], killed: Path
) -> None:
    first = Desktop(open_window(killed))
    first.press(Key.Key_Z, CTRL)
    assert counts(first.ledger.reader).announcements == 0
    first.window.close()
    again = Desktop(open_window(killed))
    assert not again.page.notice.text
