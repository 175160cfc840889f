"""Large text in a small window: nothing stands outside of it, and rows and buttons have room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from crossfoot.ui.pages.catalog import places
from tests.ui.announcing import VISIT, Desktop
from tests.ui.conftest import presser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

SMALL = QSize(1024, 700)
PAGES = [place.name for place in places()]
LISTS = ["announcements", "deals", "totals", "review", "parties"]


@pytest.fixture
def small(window: MainWindow, theme: Theme) -> Iterator[MainWindow]:
    """A small window with text twice as large as the system's."""
    window.resize(SMALL)
    theme.dress("light", 200)
    QApplication.processEvents()
    yield window
    theme.dress("light", 100)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_makes_the_window_larger_and_the_title_stands_beside_its_buttons(
    small: MainWindow, qtbot: QtBot, name: str
) -> None:
    small.show_page(name)
    qtbot.wait(50)
    assert small.size() == SMALL
    assert small.navigation.isHidden()
    header = small.header
    assert header.pages.isVisible()
    assert header.height() <= 7 * header.fontMetrics().height() // 2, "one row"


def test_the_workbench_scrolls_instead_of_making_the_window_larger(
    open_window: Callable[[Path], MainWindow], empty: Path, theme: Theme
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.window.resize(SMALL)
    theme.dress("light", 200)
    try:
        desktop.paste(VISIT)
        QApplication.processEvents()
        assert desktop.window.minimumSizeHint().height() <= SMALL.height()
        assert desktop.window.size() == SMALL
        record = desktop.page.workbench.forms.buttons.record
        top = record.mapTo(desktop.window, QPoint(0, 0)).y()
        assert 0 <= top <= SMALL.height() - record.height()
    finally:
        theme.dress("light", 100)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_shows_three_rows_and_its_bar_is_one(
    small: MainWindow, qtbot: QtBot, name: str
) -> None:
    small.show_page(name)
    pane = cast("Any", small.page).list
    table = pane.table

    def roomy() -> bool:
        return bool(table.viewport().height() >= 3 * table.verticalHeader().defaultSectionSize())

    qtbot.waitUntil(roomy, timeout=2000)
    bar = pane.search.parentWidget()
    tops = {each.geometry().center().y() for each in (pane.views, pane.search)}
    assert max(tops) - min(tops) <= 2
    assert bar.height() < 2 * pane.search.height()
    hint = pane.search.placeholderText()
    assert pane.search.fontMetrics().horizontalAdvance(hint) < pane.search.width(), "not cut"


def test_the_pages_are_in_a_menu_with_their_counts_and_the_one_in_front_is_ticked(
    small: MainWindow,
) -> None:
    small.show_page("totals")
    small.header.pages.click()
    menu = small.findChild(QMenu)
    assert menu is not None
    pages = menu.actions()[: len(PAGES)]
    assert [action.isChecked() for action in pages] == [name == "totals" for name in PAGES]
    assert pages[2].text() == f"Deals ({small.desk.counts.deals})\tCtrl+3"
    pages[2].trigger()
    assert small.page.NAME == "deals"
    menu.close()


def test_the_buttons_that_have_no_room_are_in_a_menu(small: MainWindow) -> None:
    small.show_page("deals")
    QApplication.processEvents()
    header = small.header
    assert header.rest.isVisible()
    header.rest.click()
    menu = header.findChild(QMenu)
    assert menu is not None
    offered = {action.text() for action in menu.actions()}
    assert offered >= {"&Compare sources", "&Edit deal", "Export &workbook…"}
    assert "&New deal" not in offered, "the one that matters most stands beside the menu"
    menu.close()


def test_smaller_text_brings_the_pages_and_the_buttons_back(
    small: MainWindow, theme: Theme
) -> None:
    small.show_page("deals")
    theme.dress("light", 100)
    small.resize(1360, 820)
    QApplication.processEvents()
    assert small.navigation.isVisible()
    assert not small.header.pages.isVisible()
    assert not small.header.rest.isVisible()


@pytest.mark.parametrize(
    "command",
    ["history", "releases", "restore", "rules", "look", "person", "help", "shortcuts", "about"],
)
def test_every_dialog_stays_within_its_screen(
    small: MainWindow, qtbot: QtBot, command: str
) -> None:
    getattr(small.commands, command).trigger()

    def opened() -> list[QDialog]:
        return [each for each in small.findChildren(QDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()), timeout=2000)
    (dialog,) = opened()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.close()


def test_the_details_of_an_announcement_scroll_where_they_have_no_room(
    small: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    press("Ctrl+2")
    with qtbot.waitSignal(cast("Any", small.page).opened_announcement):
        press("Return")
    press("Ctrl+I")
    dialog = cast("Any", QApplication.activeModalWidget())
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    place = dialog.line("place")
    place.setFocus()
    QApplication.processEvents()
    top = place.mapTo(dialog, QPoint(0, 0)).y()
    assert 0 <= top <= dialog.buttons.geometry().top() - place.height()
    dialog.reject()


def in_sight(widget: QWidget) -> bool:
    """Whether the whole of it is to be seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.fixture
def large(theme: Theme) -> Iterator[None]:
    """Text twice as large as the system's, in a window of its usual size."""
    theme.dress("light", 200)
    yield
    theme.dress("light", 100)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(("key", "form"), [("C", "closing"), ("E", "closing"), ("O", "asking")])
def test_a_form_of_a_flag_shows_its_field_and_its_button(
    window: MainWindow, press: Callable[..., None], qtbot: QtBot, key: str, form: str
) -> None:
    press("Ctrl+5", key)
    button = getattr(cast("Any", window.page).thread_card, form).button
    qtbot.waitUntil(lambda: in_sight(button))
    field = QApplication.focusWidget()
    assert field is not None
    assert in_sight(field)


@pytest.mark.usefixtures("large")
def test_another_table_of_a_tally_comes_into_sight(
    open_window: Callable[[Path], MainWindow], shipped: Path, qtbot: QtBot
) -> None:
    window = open_window(shipped)
    press = presser(window)
    press("Ctrl+6")
    page = cast("Any", window.page)
    qtbot.waitUntil(page.deals.isVisible)
    press("Ctrl+PgDown")
    qtbot.waitUntil(lambda: in_sight(page.deals.tabs))
