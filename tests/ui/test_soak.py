"""A long day: entering, undoing and changing pages leaves no widget and no memory behind."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.announcing import CTRL, VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ui.window import MainWindow

STATM = Path("/proc/self/statm")
WARM = 30
"""Rounds until every page, form and cache is there."""
GROWTH = 1.05


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    desktop = Desktop(open_window(empty))
    desktop.paste(VISIT)
    return desktop


def test_no_widget_is_left_by_many_rounds(desktop: Desktop) -> None:
    _work(desktop, 10)
    before = len(QApplication.allWidgets())
    _work(desktop, 40)
    assert len(QApplication.allWidgets()) <= before


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not STATM.exists(), reason="the memory of a process is read from /proc")
def test_two_thousand_rounds_take_no_more_memory(desktop: Desktop) -> None:
    _work(desktop, WARM)
    widgets, memory, files = len(QApplication.allWidgets()), _resident(), _open_files()
    _work(desktop, 2_000)
    assert len(QApplication.allWidgets()) <= widgets
    assert _open_files() <= files
    assert _resident() <= memory * GROWTH


def _work(desktop: Desktop, rounds: int) -> None:
    """Enter a figure, take it back, and go through the pages; a round each."""
    window = desktop.window
    names = [action.data() for action in window.commands.pages.actions()]
    for number in range(rounds):
        assert window.show_page("announcements")
        if desktop.page.entry is None:
            first = desktop.page.list.table.current_id
            assert first is not None
            desktop.page.open(first)
        desktop.page.workbench.source.setFocus()
        desktop.press(Key.Key_Return)
        desktop.press(Key.Key_Z, CTRL)
        assert desktop.states.count("recorded") == 0
        if number % 10 == 0:
            desktop.page.show_list()
        assert window.show_page(names[number % len(names)])
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _resident() -> int:
    """Bytes of memory in use, with nothing left to collect."""
    gc.collect()
    return int(STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
