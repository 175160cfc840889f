"""A ledger of other rules is checked anew when it is opened in the window."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from crossfoot.ledger import full_recheck, recheck
from crossfoot.ui.jobs import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


def outdate(path: Path) -> None:
    """Leave verdicts of other rules."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("UPDATE setting SET value = '' WHERE name = 'rules'")
    other.execute("UPDATE total SET verdict = 'strained'")
    other.close()


def verdicts(window: MainWindow) -> set[str]:
    rows = window.desk.ledger.reader.execute("SELECT DISTINCT verdict FROM total").fetchall()
    return {verdict for (verdict,) in rows}


def test_it_is_checked_by_the_present_rules_and_shown_so(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    outdate(sample)
    window = open_window(sample)
    with qtbot.waitSignal(window.desk.applied):
        window.custody.begin()
    assert recheck.is_current(window.desk.ledger.reader)
    assert "consistent" in verdicts(window)
    assert not window.banner.isVisible()


def test_a_current_one_is_left_alone(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.assertNotEmitted(window.custody.outdated):
        with qtbot.waitSignal(window.custody.copy().finished):
            pass
        window.custody.begin()
        with qtbot.waitSignal(window.custody.copy().finished):
            pass


def test_whoever_stops_it_is_told_that_the_rest_is_of_other_rules(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise Cancelled

    outdate(sample)
    window = open_window(sample)
    monkeypatch.setattr(full_recheck, "recheck_in_steps", stopped)
    window.custody.begin()
    qtbot.waitUntil(window.banner.isVisible)
    assert "Open the ledger again" in window.banner.text
    assert not recheck.is_current(window.desk.ledger.reader)


def test_one_that_is_only_read_says_that_it_may_be_out_of_date(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outdate(sample)
    window = open_window(sample)
    monkeypatch.setattr(window.desk.ledger, "read_only", "It is only read.")
    with qtbot.waitSignal(window.custody.outdated):
        window.custody.begin()
    assert "may be out of date" in window.banner.text
