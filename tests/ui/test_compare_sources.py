"""A deal's sources side by side, and the figure it counts with, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from crossfoot.ledger.queries.fetching import fetch, fetch_number
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.window import MainWindow

_SEVERAL = """
    SELECT deal_id FROM figure JOIN figure_meaning ON figure_id = figure.id
     WHERE figure_meaning.measure = 'value' AND deal_id IS NOT NULL
     GROUP BY deal_id HAVING count(DISTINCT announcement_id) > 1 LIMIT 1
"""


@pytest.fixture
def sample(shipped: Path) -> Path:
    return shipped


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> DealsPage:
    """The Deals page at a deal that two sources give a value of, its sources side by side."""
    press("Ctrl+3")
    page = cast("DealsPage", window.page)
    page.show_row(fetch_number(window.desk.ledger.reader, _SEVERAL))
    press("Ctrl+Shift+C")
    return page


def adopted(window: MainWindow, page: DealsPage) -> int | None:
    query = "SELECT adopted_value FROM deal WHERE id = ?"
    (row,) = fetch(window.desk.ledger.reader, query, page.compare.deal_id)
    return cast("int | None", row[0])


def to_another_value(page: DealsPage, press: Callable[..., None]) -> None:
    """Go to a value that the deal does not count with."""
    grid = page.compare.grid
    for _ in range(grid.columnCount()):
        if page.compare.choose.isEnabled():
            return
        press("Right")
    pytest.fail("no other value")


def test_the_sources_stand_side_by_side_and_escape_leads_back(
    page: DealsPage, press: Callable[..., None]
) -> None:
    grid = page.compare.grid
    assert page.is_comparing
    assert grid.columnCount() > 1
    assert QApplication.focusWidget() is grid
    press("Esc")
    assert not page.is_comparing
    assert QApplication.focusWidget() is page.list.table


def test_a_source_is_named_whole_where_its_column_has_the_room(
    qtbot: QtBot, window: MainWindow, page: DealsPage
) -> None:
    grid = page.compare.grid
    window.resize(2600, 900)
    qtbot.waitUntil(lambda: grid.horizontalHeader().sectionSize(0) > 300)
    for place in range(grid.columnCount()):
        heading = grid.horizontalHeaderItem(place)
        assert heading is not None
        assert "…" not in heading.text()


def test_a_figure_is_chosen_with_a_reason_and_the_others_are_kept(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    before, count = adopted(window, page), page.compare.grid.rowCount()
    to_another_value(page, press)
    assert page.compare.effect.text()
    press("Return")
    type_text("the buyer's own release")
    press("Return")
    assert adopted(window, page) != before
    assert "the buyer's own release" in page.compare.meaning.text()
    assert page.compare.grid.rowCount() == count
    press("Ctrl+Z")
    assert adopted(window, page) == before


def test_without_a_reason_nothing_is_chosen_and_the_field_says_why(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    before = adopted(window, page)
    to_another_value(page, press)
    press("Return", "Return")
    assert adopted(window, page) == before
    assert "reason" in page.compare.reason_field.message


def test_the_words_of_a_row_keep_clear_of_the_next(page: DealsPage, window: MainWindow) -> None:
    window.resize(1024, 700)
    window.grab()  # lays it out
    grid = page.compare.grid
    line = grid.fontMetrics().lineSpacing()
    for row in range(grid.rowCount()):
        for column in range(grid.columnCount()):
            area = grid.visualRect(grid.model().index(row, column))
            item = grid.item(row, column)
            assert item is not None
            words = QFontMetrics(item.font()).boundingRect(
                QRect(0, 0, area.width() - 6, 1000), Qt.TextFlag.TextWordWrap, item.text()
            )
            assert area.height() >= words.height() + line // 3


def test_the_day_of_a_source_is_not_cut_with_its_name(page: DealsPage, window: MainWindow) -> None:
    window.resize(1024, 700)
    window.grab()
    grid = page.compare.grid
    heads = [grid.horizontalHeaderItem(place) for place in range(grid.columnCount())]
    days = [head.text().split("\n")[-1] for head in heads if head is not None]
    assert days
    assert not [day for day in days if "…" in day]
