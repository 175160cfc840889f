"""An empty list says what to do first and goes there; it offers nothing to filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from crossfoot.ui.theme.tokens import LIGHT
from crossfoot.ui.widgets.empty import EmptyState
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

LISTS = ["deals", "totals", "review", "tallies", "parties"]


@pytest.fixture
def window(open_window: Callable[[Path], MainWindow], empty: Path) -> MainWindow:
    return open_window(empty)


def pane(window: MainWindow, name: str) -> Any:
    """The list of a page that is brought to the front."""
    window.show_page(name)
    return window.page.list  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", LISTS)
def test_there_is_nothing_to_filter_and_the_keys_of_the_page_work(
    window: MainWindow, name: str
) -> None:
    shown = pane(window, name)
    assert shown.shows_empty
    assert not shown.search.isVisible()
    assert not shown.views.isVisible()
    held = QApplication.focusWidget()
    assert held is not None
    assert window.page.isAncestorOf(held)
    press = presser(window)
    press("Ctrl+F", "F4", "Shift+F4")
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("name", ["deals", "totals", "parties"])
def test_enter_goes_to_where_everything_begins(window: MainWindow, name: str) -> None:
    shown = pane(window, name)
    assert shown.empty.button.hasFocus()
    presser(window)("Return")
    assert window.page.NAME == "announcements"


def test_the_filters_come_with_the_first_row_and_go_with_the_last(window: MainWindow) -> None:
    shown = pane(window, "deals")
    press = presser(window)
    press("Ctrl+N")
    type_text("Turbines")
    press("Return", "Esc")
    assert not shown.shows_empty
    assert shown.search.isVisible()
    press("Ctrl+Z")
    assert shown.shows_empty
    assert not shown.search.isVisible()
    press("Ctrl+Shift+Z")
    assert shown.search.isVisible()
    assert shown.table.hasFocus()


def test_a_search_that_finds_nothing_keeps_its_field(window: MainWindow) -> None:
    shown = pane(window, "deals")
    press = presser(window)
    press("Ctrl+N")
    type_text("Turbines")
    press("Return", "Esc", "Ctrl+F")
    type_text("locomotives")
    assert shown.shows_empty
    assert shown.search.isVisible()
    assert shown.empty.title == "Nothing matches."
    assert not shown.empty.button.isVisible()


def test_what_is_done_to_a_row_is_not_offered_over_an_empty_list(window: MainWindow) -> None:
    window.show_page("announcements")
    offered = {action.text().replace("&", "") for action in window.page.page_actions()}
    assert offered == {"Open a document…", "Paste announcement"}
    told = window.page.keys()
    assert {key.keys for key in told} == {"Ctrl+V", "Ctrl+Shift+O", "Ctrl+Z"}


def test_the_words_of_an_empty_list_show_that_they_have_the_focus(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.dress("light", 100)
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.tell("No rates yet", "Rates come with the announcements.", alone=True)
    empty.resize(500, 300)
    empty.show()
    qtbot.waitExposed(empty)
    without = empty.grab().toImage()
    empty.take_focus()
    qtbot.waitUntil(empty.hasFocus)
    ring = empty.grab().toImage()
    focus = QColor(LIGHT.focus).rgb()
    drawn = [
        (x, y)
        for x in range(ring.width())
        for y in range(ring.height())
        if ring.pixel(x, y) == focus != without.pixel(x, y)
    ]
    assert len(drawn) > 400, "a ring round the words"
