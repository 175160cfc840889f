"""The window's life: exporting from it, its state kept, nothing left behind."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from crossfoot.errors import CrossfootError
from crossfoot.ui.app import Program, make_application
from crossfoot.ui.dialogs.help import HelpDialog
from crossfoot.ui.dialogs.shortcuts import ShortcutsDialog
from crossfoot.ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


def test_the_workbook_is_written_beside_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    out = tmp_path / "deals.xlsx"
    window.commands.exporter.write(out)
    qtbot.waitUntil(lambda: "Exported" in window.status.words, timeout=20_000)
    assert out.stat().st_size > 1_000


def test_an_export_that_cannot_be_written_says_so_on_the_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.commands.exporter.write(tmp_path / "no such folder" / "deals.xlsx")
    qtbot.waitUntil(lambda: bool(window.notice.text), timeout=20_000)
    assert "Traceback" not in window.notice.text


def test_a_failed_change_is_told_on_top_of_the_page(window: MainWindow) -> None:
    window.desk.fail(CrossfootError("The disk is full.", "Make room, then try again."))
    assert window.notice.isVisible()
    assert window.notice.text == "The disk is full. Make room, then try again."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to every file")
def test_a_read_only_ledger_says_why(
    open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    sample.chmod(stat.S_IRUSR)
    assert open_window(sample).banner.isVisible()


def test_the_page_in_front_is_remembered(
    open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    window = open_window(sample)
    window.show_page("review")
    window.close()
    assert open_window(sample).page.NAME == "review"


def test_a_closed_window_is_freed(open_window: Callable[[Path], MainWindow], sample: Path) -> None:
    window = open_window(sample)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]


@pytest.mark.parametrize("kind", ["help", "shortcuts"])
def test_a_closed_dialog_is_freed(window: MainWindow, kind: str) -> None:
    dialog: QDialog = (
        HelpDialog("deals", window) if kind == "help" else ShortcutsDialog([], [], window)
    )
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.open()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == [True]


def test_another_ledger_takes_the_place_of_the_one_shown(
    sample: Path, empty: Path, tmp_path: Path
) -> None:
    program = Program(make_application(), Settings(tmp_path / "settings.ini"), "clerk")
    try:
        program.show(sample)
        first = program.window
        assert first is not None
        first.ledger_wanted.emit((empty, False))
        assert program.window is not None
        assert program.window.desk.ledger.path == empty
        program.window.close()
    finally:
        program.end()


def test_a_file_that_is_no_ledger_leaves_the_window_as_it_is(sample: Path, tmp_path: Path) -> None:
    other = tmp_path / "notes.crossfoot"
    other.write_text("these are notes")
    program = Program(make_application(), Settings(tmp_path / "settings.ini"), "clerk")
    try:
        program.show(sample)
        window = program.window
        assert window is not None
        window.ledger_wanted.emit((other, False))
        assert program.window is window
        assert "notes.crossfoot" in window.notice.text
        window.close()
    finally:
        program.end()


def test_the_last_ledger_is_opened_again(sample: Path, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    program = Program(make_application(), settings, "clerk")
    settings.last_file = str(sample)
    try:
        assert program.choose(None) == sample
        assert program.choose(tmp_path / "named.crossfoot") == tmp_path / "named.crossfoot"
    finally:
        program.end()


def test_settings_keep_their_types(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.scale = 150
    settings.store.sync()
    assert Settings(tmp_path / "settings.ini").scale == 150


def test_a_damaged_settings_file_reads_as_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_bytes(b"\x00\xff[[[look\nscale=large")
    assert Settings(tmp_path / "settings.ini").scale == 100
