"""Columns of a list, chosen, moved and put back by keys; kept in a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from crossfoot.ui.dialogs.columns import ColumnsDialog
from crossfoot.ui.pages.catalog import places
from crossfoot.ui.widgets.pinned import PinnedColumn
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]


@pytest.fixture
def dialog(qtbot: QtBot, page: DealsPage, press: Press) -> ColumnsDialog:
    """The chooser, opened by its key."""
    page.list.focus_list()
    press("Shift+F4")

    def opened() -> bool:
        found = QApplication.activeModalWidget()
        return isinstance(found, ColumnsDialog) and found.list.hasFocus()

    qtbot.waitUntil(opened)
    return cast("ColumnsDialog", QApplication.activeModalWidget())


def titles(page: DealsPage) -> list[str]:
    return [column.title for column in page.list.model.columns]


@pytest.mark.usefixtures("dialog")
def test_a_column_is_hidden_and_another_moved_by_keys(page: DealsPage, press: Press) -> None:
    before = titles(page)
    press("Down", "Space", "Down", "Alt+Down", "Return")
    after = titles(page)
    assert before[1] not in after
    assert after.index(before[3]) < after.index(before[2])
    assert page.list.asked.columns is not None


@pytest.mark.usefixtures("dialog")
def test_rows_are_ordered_by_several_columns_by_keys(page: DealsPage, press: Press) -> None:
    press("Down", "Ctrl+S", "Ctrl+S", "Up", "Ctrl+S", "Return")
    assert page.list.asked.order == (("country", True), ("title", False))
    assert page.list.model.order == page.list.asked.order


def test_a_column_is_found_by_typing(dialog: ColumnsDialog, press: Press) -> None:
    press("Ctrl+F")
    type_text("sec")
    shown = [
        dialog.list.item(row).text()
        for row in range(dialog.list.count())
        if not dialog.list.item(row).isHidden()
    ]
    assert shown == ["Sector"]
    assert dialog.list.currentItem().text() == "Sector"


def test_reset_puts_everything_back(dialog: ColumnsDialog, page: DealsPage, press: Press) -> None:
    own = titles(page)
    press("Space", "Down", "Alt+Down", "Ctrl+S")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Reset).click()
    press("Return")
    assert titles(page) == own
    assert page.list.asked.columns is None
    assert page.list.asked.order == ()


@pytest.mark.usefixtures("dialog")
def test_escape_leaves_everything_as_it_was(page: DealsPage, press: Press) -> None:
    own = titles(page)
    press("Space", "Esc")
    assert titles(page) == own


@pytest.mark.usefixtures("dialog")
def test_a_view_keeps_its_columns(page: DealsPage, press: Press) -> None:
    own = titles(page)
    press("Down", "Space", "Return")
    chosen = page.list.asked
    page.list.ask(chosen.__class__("", chosen.page))
    assert titles(page) == own
    page.list.ask(chosen)
    assert own[1] not in titles(page)


@pytest.mark.usefixtures("dialog")
def test_the_window_keeps_the_columns_of_a_list(
    open_window: Callable[[Path], MainWindow], page: DealsPage, press: Press
) -> None:
    press("Down", "Space", "Return")
    again = open_window(page.desk.ledger.path)
    again.show_page("deals")
    assert titles(cast("DealsPage", again.page)) == titles(page)


def show_everything(page: DealsPage) -> None:
    """Choose every column, the last one first but one, so that they cannot all fit."""
    names = [column.name for column in page.list.model.all_columns]
    page.list.show_columns((*names[:1], *reversed(names[1:])))
    page.list.focus_list()
    QApplication.processEvents()


def test_chosen_columns_all_show_and_the_first_stays_in_sight(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    window.resize(1024, 700)
    show_everything(page)
    table = page.list.table
    assert not any(table.isColumnHidden(n) for n in range(len(titles(page))))
    press(*["Right"] * (len(titles(page)) - 1))
    assert table.horizontalScrollBar().value() > 0
    assert table.currentIndex().column() == len(titles(page)) - 1
    pinned = table.findChild(PinnedColumn)
    assert pinned is not None
    assert pinned.isVisible()
    assert pinned.x() == table.viewport().x()
    assert pinned.width() == table.columnWidth(0)
    press(*["Left"] * 3)
    assert table.visualRect(table.currentIndex()).left() >= pinned.width()


def test_a_click_on_the_column_in_sight_chooses_its_row(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    window.resize(1024, 700)
    show_everything(page)
    press(*["Right"] * (len(titles(page)) - 1))
    table = page.list.table
    scrolled = table.horizontalScrollBar().value()
    pinned = table.findChild(PinnedColumn)
    assert pinned is not None
    down = table.horizontalHeader().height() + table.rowViewportPosition(2) + 4
    QTest.mouseClick(pinned, Qt.MouseButton.LeftButton, pos=QPoint(10, down))
    assert table.currentIndex().row() == 2
    assert table.currentIndex().column() == 0
    assert table.horizontalScrollBar().value() == scrolled
    QTest.mouseClick(pinned, Qt.MouseButton.LeftButton, pos=QPoint(10, 6))
    assert page.list.asked.order == (("title", False),)


def test_the_first_cell_is_mended_where_nothing_stands_over_it(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    window.resize(1024, 700)
    show_everything(page)
    last = len(titles(page)) - 1
    press(*["Right"] * last, *["Left"] * last, "F2")
    assert page.cells is not None
    assert page.cells.line.isVisible()
    assert page.list.table.horizontalScrollBar().value() == 0


def test_what_is_in_sight_is_drawn_as_the_table_draws_it(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    window.resize(1024, 700)
    show_everything(page)
    table = page.list.table
    press("Down")
    cell = table.visualRect(table.model().index(0, 0))
    drawn = image(table.viewport(), cell.adjusted(0, 0, -2, 0))
    press(*["Right"] * (len(titles(page)) - 1))
    pinned = table.findChild(PinnedColumn)
    assert pinned is not None
    down = table.horizontalHeader().height()
    assert image(pinned, cell.translated(0, down).adjusted(0, 0, -2, 0)) == drawn


def image(widget: QWidget, area: QRect) -> QImage:
    return widget.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


LISTS = [place.name for place in places() if place.name != "overview"]


@pytest.mark.parametrize("name", LISTS)
def test_no_two_columns_of_a_list_have_one_name(window: MainWindow, name: str) -> None:
    window.show_page(name)
    columns = window.page.list.model.all_columns  # type: ignore[attr-defined]
    assert len({column.name for column in columns}) == len(columns)


def test_columns_widen_with_what_a_list_that_was_empty_comes_to_hold(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    window = open_window(empty)
    press = presser(window)
    press("Ctrl+3", "Ctrl+N")
    page = cast("DealsPage", window.page)
    type_text("Turbines")
    press("Return")
    table = page.list.table
    country = titles(page).index("Country")
    narrow = table.columnWidth(country)
    type_text("Locomotives")
    page.form.form.to_country.setFocus()
    type_text("Kazakhstan")
    press("Return", "Esc")
    text = str(table.model().index(0, country).data())
    assert text == "Kazakhstan"
    assert narrow < table.fontMetrics().horizontalAdvance(text) < table.columnWidth(country)
    wide = table.columnWidth(country)
    press("Ctrl+F")
    type_text("Turb")
    assert page.list.model.rowCount() == 1
    assert table.columnWidth(country) == wide, "a search moves no column"
