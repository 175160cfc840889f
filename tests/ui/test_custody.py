"""The file is looked after beside the window: checked, copied, and refused when damaged."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.ledger.backup_files import backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


def test_a_sound_file_stays_writable_and_says_nothing(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.custody.check().finished):
        pass
    assert window.desk.ledger.read_only is None
    assert not window.banner.isVisible()


def test_a_damaged_file_is_only_read_and_the_banner_says_so(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    damage(sample)
    window = open_window(sample)
    with qtbot.waitSignal(window.custody.damaged):
        window.custody.begin()
    assert window.banner.isVisible()
    assert "is damaged" in window.banner.text
    assert f"{sample.name}-backups" in window.banner.text
    assert window.desk.undo() is None
    assert "is damaged" in window.notice.text


def test_a_copy_is_made_in_a_worker_and_once(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        with qtbot.waitSignal(window.custody.copy().finished):
            pass
    assert len(backups(window.desk.ledger.path)) == 1


def test_a_session_without_a_copy_says_so_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        window.desk.ledger, "unbacked", CrossfootError("No backup could be made (disk full).")
    )
    window.desk.applied.emit(None)
    assert window.banner.text == "No backup could be made (disk full)."
    window.banner.clear()
    window.desk.applied.emit(None)
    assert window.banner.text == ""


def damage(path: Path) -> None:
    """Overwrite a page in the middle of the deals, as a failing disk would."""
    connection = sqlite3.connect(path)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'rate'"
    ).fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
