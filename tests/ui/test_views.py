"""Saved views on a list page, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from crossfoot.ledger.queries.views import views
from crossfoot.ui.dialogs.name import NameDialog
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.pages.review.page import ReviewPage
    from crossfoot.ui.widgets.facet import Facet
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]


def choose_in_menu(qtbot: QtBot, words: str) -> None:
    """Go down an open menu to a line, as its words begin, and press Enter."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = cast("QMenu", QApplication.activePopupWidget())
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and active.text().replace("&", "").startswith(words):
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    else:
        pytest.fail(f"the menu has no line {words}")
    QTest.keyClick(menu, Qt.Key.Key_Return)


def save_as(qtbot: QtBot, press: Press, name: str) -> None:
    press("F4")
    choose_in_menu(qtbot, "Save as")
    type_name(qtbot, press, name)


def type_name(qtbot: QtBot, press: Press, name: str) -> None:
    def dialog() -> NameDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, NameDialog) and found.line.hasFocus() else None

    qtbot.waitUntil(lambda: dialog() is not None)
    window = cast("QWidget", cast("NameDialog", dialog()).parentWidget())
    type_text(name)
    press("Return")
    qtbot.waitUntil(lambda: (left := dialog()) is None or bool(left.field.message))
    if dialog() is None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def facet(page: DealsPage | ReviewPage, number: int) -> Facet:
    return page.list.facets[number]


def test_a_filter_is_saved_left_and_taken_up_again(
    qtbot: QtBot, window: MainWindow, page: DealsPage, press: Press
) -> None:
    everything = page.list.model.rowCount()
    facet(page, 0).choose("KZ")
    page.list.focus_list()
    save_as(qtbot, press, "Kazakhstan")
    assert [view.fields.name for view in views(window.desk.ledger.reader)] == ["Kazakhstan"]
    assert page.list.views.text().startswith("Kazakhstan")
    press("F4")
    choose_in_menu(qtbot, "No view")
    assert page.list.model.rowCount() == everything
    assert facet(page, 0).chosen is None
    press("F4")
    choose_in_menu(qtbot, "Kazakhstan")
    assert page.list.model.rowCount() == 1
    assert facet(page, 0).chosen == "KZ"


def test_a_changed_view_says_so_and_is_saved_under_its_name(
    qtbot: QtBot, window: MainWindow, page: DealsPage, press: Press
) -> None:
    page.list.focus_list()
    save_as(qtbot, press, "Mine")
    facet(page, 1).choose("mou")
    assert "changed" in page.list.views.text()
    page.list.focus_list()
    press("F4")
    choose_in_menu(qtbot, "Save changes")
    assert "changed" not in page.list.views.text()
    (view,) = views(window.desk.ledger.reader)
    assert view.fields.filters == {"stages": ("mou",)}
    press("Ctrl+Z")
    assert "changed" in page.list.views.text()


def test_a_name_that_is_taken_is_told_beside_the_field(
    qtbot: QtBot, window: MainWindow, page: DealsPage, press: Press
) -> None:
    page.list.focus_list()
    save_as(qtbot, press, "Mine")
    page.list.focus_list()
    save_as(qtbot, press, "mine")
    dialog = cast("NameDialog", QApplication.activeModalWidget())
    assert "already" in dialog.field.message
    press("Esc")
    assert len(views(window.desk.ledger.reader)) == 1


def test_a_view_is_renamed_deleted_and_brought_back(
    qtbot: QtBot, window: MainWindow, page: DealsPage, press: Press
) -> None:
    page.list.focus_list()
    save_as(qtbot, press, "Mine")
    page.list.focus_list()
    press("F4")
    choose_in_menu(qtbot, "Rename")
    type_name(qtbot, press, "Ours")
    page.list.focus_list()
    assert page.list.views.text().startswith("Ours")
    press("F4")
    choose_in_menu(qtbot, "Delete")
    assert views(window.desk.ledger.reader) == []
    assert page.list.views.text().startswith("Views")
    press("Ctrl+Z")
    assert [view.fields.name for view in views(window.desk.ledger.reader)] == ["Ours"]


def test_a_filter_that_stands_for_several_values_comes_back_as_that_one(
    qtbot: QtBot, window: MainWindow, press: Press
) -> None:
    window.show_page("review")
    page = cast("ReviewPage", window.page)
    own = facet(page, 0).text()
    page.list.focus_list()
    save_as(qtbot, press, "To do")
    facet(page, 0).choose("closed")
    page.list.focus_list()
    press("F4")
    choose_in_menu(qtbot, "To do")
    assert facet(page, 0).text() == own
    facet(page, 0).choose(None)
    page.list.focus_list()
    press("F4")
    choose_in_menu(qtbot, "No view")
    assert facet(page, 0).text() == own


def test_space_takes_a_value_more_and_the_menu_stays_open(qtbot: QtBot, page: DealsPage) -> None:
    countries = facet(page, 0)
    menu = countries.menu()
    menu.popup(countries.mapToGlobal(countries.rect().bottomLeft()))
    for action in [each for each in menu.actions() if each.data()][:2]:
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert len(countries.values) == 2
    assert "+ 1" in countries.text()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert page.list.model.rowCount() > 1


def test_a_click_with_shift_orders_by_one_column_more(page: DealsPage) -> None:
    header = page.list.table.horizontalHeader()
    titles = [column.title for column in page.list.model.columns]
    for title, held in (
        ("Country", Qt.KeyboardModifier.NoModifier),
        ("Deal", Qt.KeyboardModifier.ShiftModifier),
    ):
        number = titles.index(title)
        place = header.sectionViewportPosition(number) + 5
        spot = header.viewport().rect().topLeft()
        spot.setX(place)
        spot.setY(header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, spot)
    assert page.list.model.order == (("country", False), ("title", False))
    assert str(page.list.model.headerData(0, Qt.Orientation.Horizontal)).endswith("▴2")


def test_the_sources_filter_counts_deals_once_it_is_opened(page: DealsPage) -> None:
    sources = page.list.facets[3]
    sources.opening.emit()
    words = [action.text() for action in sources.menu().actions() if action.data()]
    numbers = [int(text.rsplit(" ", 1)[1]) for text in words]
    assert sum(numbers) == page.list.model.rowCount()
