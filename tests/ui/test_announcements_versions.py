"""A later text of an announcement: what differs, where quotes stand now, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from crossfoot.ledger.verify import verify
from crossfoot.ui.pages.announcements.version_dialog import VersionDialog
from tests.ui.announcing import CTRL, SHIFT, VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow

LATER = f"Corrected on Tuesday.\n{VISIT}".replace("$4.2 billion", "$4.6 billion")


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """The announcement with everything recorded."""
    desktop = Desktop(open_window(empty))
    desktop.paste(VISIT)
    desktop.press(Key.Key_Return, times=4)
    assert desktop.states == ["recorded"] * 4
    return desktop


def _bring(desktop: Desktop, text: str) -> VersionDialog | None:
    QGuiApplication.clipboard().setText(text)
    desktop.press(Key.Key_V, CTRL | SHIFT)
    found = [one for one in desktop.page.findChildren(VersionDialog) if one.isVisible()]
    return found[0] if found else None


def _take(desktop: Desktop, text: str, qtbot: QtBot) -> None:
    dialog = _bring(desktop, text)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.entry.view.text_number == 2)


def test_a_later_text_is_shown_with_what_differs_and_what_is_not_found(desktop: Desktop) -> None:
    dialog = _bring(desktop, LATER)
    assert dialog is not None
    assert "Corrected on Tuesday" in dialog.text.toPlainText()
    assert dialog.quotes.count() == 1
    assert "$4.2 billion" in dialog.quotes.item(0).text()
    assert "3 quotes" in dialog.summary.text()
    assert desktop.entry.view.text_number == 1, "nothing is taken before Enter"


def test_taking_it_moves_the_quotes_and_keeps_what_is_not_found(
    desktop: Desktop, qtbot: QtBot
) -> None:
    _take(desktop, LATER, qtbot)
    lost = [figure for figure in desktop.entry.view.figures if figure.is_lost]
    assert [figure.wording for figure in lost] == ["$4.2 billion"]
    text = desktop.entry.view.text or ""
    for figure in desktop.entry.view.figures:
        if figure.start is not None:
            assert text[figure.start : figure.end] == figure.wording
    assert verify(desktop.ledger) == []


def test_a_quote_that_was_lost_is_given_new_words_by_ctrl_l(desktop: Desktop, qtbot: QtBot) -> None:
    _take(desktop, LATER, qtbot)
    bench = desktop.entry.bench
    lost = next(n for n, chip in enumerate(bench.chips) if chip.figure and not chip.places)
    desktop.page.clerk._select(bench.select(lost))
    assert desktop.page.workbench.forms.badge_text == "quote not found"
    source = desktop.page.workbench.source
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    source.setFocus()
    assert source.find("$4.6 billion")
    desktop.press(Key.Key_L, CTRL)
    figure = next(one for one in desktop.entry.view.figures if one.wording == "$4.6 billion")
    assert not figure.is_lost


def test_one_undo_brings_the_text_before_and_every_place_back(
    desktop: Desktop, qtbot: QtBot
) -> None:
    before = desktop.entry.view.figures
    _take(desktop, LATER, qtbot)
    desktop.window.undo()
    assert desktop.entry.view.text == VISIT
    assert desktop.entry.view.figures == before


def test_the_text_that_stands_there_already_is_said(desktop: Desktop) -> None:
    assert _bring(desktop, VISIT) is None
    assert "recorded already" in desktop.page.notice.text
