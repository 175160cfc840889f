"""The filters of the lists: each value with its count, found by typing, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from crossfoot.ui import reading
from crossfoot.ui.widgets.facet import MOST, Facet, Offer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.widgets.facets import Facets
    from crossfoot.ui.window import MainWindow

WANTED = {
    "announcements": {"states", "publishers", "events", "kinds", "clerks", "seconds"},
    "deals": {"countries", "stages", "verdicts", "backings", "types", "sectors", "flagged"},
    "totals": {"verdicts", "standings", "countries", "events", "currencies"},
    "parties": {"kinds", "countries"},
    "rates": {"from_currencies", "to_currencies", "sources", "currencies"},
}


@pytest.fixture
def window(open_window: Callable[[Path], MainWindow], shipped: Path) -> MainWindow:
    """A window on the sample that ships."""
    return open_window(shipped)


def facets_of(window: MainWindow, name: str) -> Facets:
    window.show_page(name)
    page = cast("Any", window.page)
    return cast("Facets", (page.front if name == "announcements" else page).facets)


def opened(facet: Facet) -> QMenu:
    """Open a menu as the keyboard does."""
    facet.setFocus()
    QTest.keyClick(facet, Qt.Key.Key_Space)
    menu = facet.menu()
    assert menu is not None
    return menu


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isCheckable() and action.data()]


@pytest.mark.parametrize("name", WANTED)
def test_every_list_has_its_filters_and_each_counts_every_row_once(
    window: MainWindow, name: str
) -> None:
    facets = facets_of(window, name)
    assert set(facets.facets) == WANTED[name]
    rows = window.page.list.model.rowCount()  # type: ignore[attr-defined]
    for facet in facets.facets.values():
        facet.opening.emit()
        menu = facet.menu()
        assert menu is not None
        numbers = [int(text.rsplit(" ", 1)[1].replace(",", "")) for text in words_of(menu)]
        assert all(0 <= number <= rows for number in numbers)


def test_the_counts_follow_the_other_filters(page: DealsPage) -> None:
    stage, country = page.facets.facets["stages"], page.facets.facets["countries"]
    country.choose("KZ")
    kept = page.list.model.rowCount()
    stage.opening.emit()
    menu = stage.menu()
    assert menu is not None
    numbers = [int(text.rsplit(" ", 1)[1]) for text in words_of(menu)]
    assert sum(numbers) == kept


def test_a_filter_folded_away_is_unfolded_and_kept_in_sight_by_what_it_holds(
    page: DealsPage,
) -> None:
    facets = page.facets
    assert not facets.facets["types"].isVisible()
    facets.more.click()
    assert facets.facets["types"].isVisible()
    facets.facets["types"].choose("sale")
    facets.more.click()
    assert facets.facets["types"].isVisible()
    assert not facets.facets["sectors"].isVisible()


def test_a_value_is_found_by_typing_and_chosen_by_enter(qtbot: QtBot, page: DealsPage) -> None:
    menu = opened(page.facets.facets["countries"])
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClicks(menu, "uzb")
    assert [text.split("   ")[0] for text in words_of(menu)] == ["Uzbekistan"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert page.facets.facets["countries"].values == ("UZ",)
    qtbot.waitUntil(lambda: len(words_of(menu)) > 1)


def test_a_value_of_two_words_is_found_by_typing_both(qtbot: QtBot, page: DealsPage) -> None:
    menu = opened(page.facets.facets["countries"])
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClicks(menu, "saudi ")
    assert page.facets.facets["countries"].values == ()
    QTest.keyClicks(menu, "ar ")
    assert page.facets.facets["countries"].values == ("SA",)
    QTest.keyClick(menu, Qt.Key.Key_Escape)


def test_unfolding_the_other_filters_goes_to_the_first_of_them(page: DealsPage) -> None:
    page.facets.more.setFocus()
    QTest.keyClick(page.facets.more, Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Facet)
    filters = list(page.facets.facets.values())
    assert filters.index(focused) == page.facets._shown_always()
    QTest.keyClick(page.facets.more, Qt.Key.Key_Space)
    assert not focused.isVisible()


def test_backspace_takes_a_letter_back(qtbot: QtBot, page: DealsPage) -> None:
    menu = opened(page.facets.facets["countries"])
    qtbot.waitUntil(menu.isVisible)
    every = words_of(menu)
    QTest.keyClicks(menu, "uz")
    assert words_of(menu) != every
    QTest.keyClick(menu, Qt.Key.Key_Backspace)
    QTest.keyClick(menu, Qt.Key.Key_Backspace)
    assert words_of(menu) == every
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert page.facets.facets["countries"].values == ()


@pytest.mark.usefixtures("theme")
def test_of_many_values_those_of_most_rows_show_and_what_is_chosen(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    facet = Facet("Publisher", parent)
    offers = [Offer(f"p{number}", f"Paper {number:03}", number) for number in range(100)]
    facet.offer(offers)
    facet.choose("p0")
    facet.offer(offers)
    menu = facet.menu()
    assert menu is not None
    shown = [action.data() for action in menu.actions() if action.isCheckable() and action.data()]
    assert shown == ["p0", *(f"p{number}" for number in range(100 - MOST + 1, 100))]
    assert "80" in menu.actions()[-1].text()
    assert not menu.actions()[-1].isEnabled()


def test_counts_that_take_long_come_while_the_menu_is_open(
    qtbot: QtBot, page: DealsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    facet = page.facets.facets["stages"]
    monkeypatch.setattr(page.facets._numbers, "_budget", -1.0)
    monkeypatch.setattr(reading, "STEPS", 1)
    menu = opened(facet)
    qtbot.waitUntil(menu.isVisible)
    active = next(action for action in menu.actions() if action.data() == "mou")
    menu.setActiveAction(active)
    qtbot.waitUntil(lambda: all(text[-1].isdigit() for text in words_of(menu)))
    kept = menu.activeAction()
    assert kept is not None
    assert kept.data() == "mou"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    QApplication.processEvents()


@pytest.fixture(params=[100, 150, 200])
def lettered(request: pytest.FixtureRequest, theme: Theme) -> Iterator[int]:
    """Text of this size, in per cent."""
    theme.dress("light", request.param)
    yield request.param
    theme.dress("light", 100)


@pytest.mark.usefixtures("lettered")
@pytest.mark.parametrize("name", ["announcements", "deals", "totals", "review", "parties"])
def test_every_filter_of_a_small_window_is_whole_and_rows_show_below(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    window.resize(1024, 700)
    facets_of(window, name).more.click()
    pane = cast("Any", window.page).list
    bar = pane.search.parentWidget()

    def whole() -> bool:
        shown = [each for each in bar.children() if isinstance(each, QWidget) and each.isVisible()]
        inside = all(bar.rect().contains(each.geometry()) for each in shown)
        return inside and bar.geometry().bottom() <= pane.table.mapTo(pane, QPoint()).y()

    qtbot.waitUntil(whole, timeout=1000)
    table = pane.table
    assert table.viewport().height() >= table.rowHeight(0)
    assert window.size() == QSize(1024, 700)


def test_a_narrow_search_field_asks_in_fewer_words(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1360, 820)
    window.show_page("totals")
    search = cast("Any", window.page).list.search
    qtbot.waitUntil(lambda: search.placeholderText() == "Search totals…", timeout=1000)
    assert search.toolTip() == "Search totals, announcements"
    search.parentWidget().resize(2000, search.parentWidget().height())
    qtbot.waitUntil(lambda: search.placeholderText().endswith(", announcements…"), timeout=1000)
