"""Where text is large for the height, the list and its details take turns; F6 turns them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

SMALL = QSize(1024, 700)
LISTS = ["deals", "totals", "review", "tallies", "parties"]


@pytest.fixture
def small(window: MainWindow, theme: Theme) -> Iterator[MainWindow]:
    """A small window with text twice as large as the system's."""
    window.resize(SMALL)
    theme.dress("light", 200)
    QApplication.processEvents()
    yield window
    theme.dress("light", 100)


def page(window: MainWindow, name: str) -> Any:
    window.show_page(name)
    QApplication.processEvents()
    return window.page


def in_sight(widget: QWidget) -> bool:
    """Whether any of it is to be seen."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("name", LISTS)
def test_the_list_and_the_details_have_the_page_in_turn(
    small: MainWindow, press: Callable[..., None], name: str
) -> None:
    split = page(small, name)._split
    first, second = split.widget(0), split.widget(1)
    if second.isHidden():
        assert in_sight(first)
        return
    assert in_sight(first)
    assert not in_sight(second)
    press("F6")
    assert in_sight(second)
    assert not in_sight(first)
    press("F6")
    assert in_sight(first)
    assert not in_sight(second)


def test_the_whole_picture_of_a_flag_is_seen(small: MainWindow, press: Callable[..., None]) -> None:
    review = page(small, "review")
    press("F6")
    QApplication.processEvents()
    picture = review.picture
    assert picture.visibleRegion().boundingRect().height() >= 0.8 * picture.height()


def test_the_keys_of_the_list_go_on_while_the_details_are_looked_at(
    small: MainWindow, press: Callable[..., None]
) -> None:
    review = page(small, "review")
    before = review.current
    press("F6", "J")
    assert review.current != before
    assert review._split.shows_details
    press("K")
    assert review.current == before


def test_the_line_between_them_does_the_same_by_mouse(small: MainWindow) -> None:
    totals = page(small, "totals")
    line = totals._split.line
    QTest.mouseClick(line._turn, Qt.MouseButton.LeftButton)
    assert totals._split.shows_details
    before = totals.current
    after = next(each for each in line.findChildren(QPushButton) if each.text() == "↓")
    QTest.mouseClick(after, Qt.MouseButton.LeftButton)
    assert totals.current != before
    QTest.mouseClick(line._turn, Qt.MouseButton.LeftButton)
    assert not totals._split.shows_details


def test_a_form_is_in_front_while_it_is_worked_in(
    small: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    deals = page(small, "deals")
    press("Return")
    qtbot.waitUntil(lambda: deals.is_editing)
    field = QApplication.focusWidget()
    assert field is not None
    assert in_sight(field)
    press("Esc")
    assert not deals.is_editing
    assert in_sight(deals.list.table)


def test_the_search_brings_the_list_back(small: MainWindow, press: Callable[..., None]) -> None:
    totals = page(small, "totals")
    press("F6", "Ctrl+F")
    assert totals.list.search.hasFocus()
    assert in_sight(totals.list.search)
    QTest.keyClick(totals.list.search, Qt.Key.Key_Down)
    assert in_sight(totals.list.table)


def test_with_room_for_both_the_key_goes_from_one_to_the_other(
    window: MainWindow, press: Callable[..., None]
) -> None:
    deals = page(window, "deals")
    first, second = (cast("QWidget", deals._split.widget(number)) for number in (0, 1))
    assert in_sight(first)
    assert in_sight(second)
    press("F6")
    assert second.isAncestorOf(QApplication.focusWidget() or first)
    press("F6")
    assert deals.list.table.hasFocus()


def test_larger_windows_show_both_again(small: MainWindow, theme: Theme) -> None:
    totals = page(small, "totals")
    assert totals._split.is_folded
    theme.dress("light", 100)
    QApplication.processEvents()
    assert not totals._split.is_folded
    assert all(size > 0 for size in totals._split.sizes())
