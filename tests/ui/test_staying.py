"""A page shows what belongs to a row once the person stays with it; the list never waits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ui.pages.deals.page import DealsPage
from crossfoot.ui.pages.review.page import ReviewPage
from crossfoot.ui.settings import Settings
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


@pytest.fixture
def deals(window: MainWindow) -> DealsPage:
    """The deals, the list with the focus."""
    window.show_page("deals")
    assert isinstance(window.page, DealsPage)
    return window.page


@pytest.fixture
def told(deals: DealsPage) -> list[int | None]:
    """The rows that the page was told to show."""
    rows: list[int | None] = []
    deals.list.current_changed.connect(rows.append)
    return rows


def title(deals: DealsPage) -> str:
    view = deal_view(deals.desk.ledger.reader, deals.current or 0)
    return "" if view is None else view.fields.title


def test_rows_that_are_only_passed_are_not_shown(
    qtbot: QtBot, deals: DealsPage, told: list[int | None], press: Callable[..., None]
) -> None:
    press("Down", "Down", "Down")
    assert deals.list.table.currentIndex().row() == 3
    assert told == []
    qtbot.waitUntil(lambda: told == [deals.current])
    assert deals.evidence.title == title(deals)


def test_another_key_is_about_the_row_that_is_current(
    deals: DealsPage, told: list[int | None], press: Callable[..., None]
) -> None:
    press("Down", "Return")
    assert told[0] == deals.current
    assert deals.form.deal_id == deals.current


def test_a_letter_after_a_step_acts_on_the_flag_in_front(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+5", "J", "A")
    page = window.page
    assert isinstance(page, ReviewPage)
    type_text("Bo Reviewer")
    press("Return")
    reader = window.desk.ledger.reader
    found = reader.execute("SELECT finding_id FROM flag_line WHERE assigned IS NOT NULL").fetchall()
    assert found == [(page.current,)]
    assert page.list.table.currentIndex().row() == 1


def test_what_is_typed_filters_at_once_and_shows_its_first_hit_after_a_pause(
    qtbot: QtBot, deals: DealsPage, told: list[int | None], press: Callable[..., None]
) -> None:
    press("Down")
    qtbot.waitUntil(lambda: len(told) == 1)
    press("Ctrl+F")
    rows, first = deals.list.model.rowCount(), deals.evidence.title
    type_text("turbines")
    assert 0 < deals.list.model.rowCount() < rows
    assert deals.evidence.title == first != title(deals)
    qtbot.waitUntil(lambda: deals.evidence.title == title(deals))
    assert told[1:] == [deals.current]


def test_a_change_of_the_row_in_front_shows_at_once_and_one_beside_it_a_moment_later(
    qtbot: QtBot, deals: DealsPage, told: list[int | None]
) -> None:
    reader, current = deals.desk.ledger.reader, deals.current
    assert current is not None
    view = deal_view(reader, current)
    assert view is not None
    after = replace(view.fields, title="Told anew")
    deals.desk.apply(actions.edit_deal(reader, current, view.fields, after))
    assert told == [current]
    assert deals.evidence.title == "Told anew"
    source = view.evidence[0].announcement_id
    assert source is not None
    announced = announcement_view(reader, source)
    assert announced is not None
    edited = replace(announced.fields, publisher="A source told anew")
    deals.desk.apply(actions.edit_announcement(reader, source, announced.fields, edited))
    qtbot.waitUntil(lambda: len(told) > 1)
    cells = [
        str(deals.evidence.table.model().index(0, column).data())
        for column in range(deals.evidence.table.model().columnCount())
    ]
    assert any("A source told anew" in cell for cell in cells)


def test_the_first_page_of_a_window_is_painted_before_what_belongs_to_its_row(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], sample: Path, tmp_path: Path
) -> None:
    Settings(tmp_path / "settings.ini").page = "deals"
    page = open_window(sample).page
    assert isinstance(page, DealsPage)
    assert page.list.model.rowCount() > 0
    qtbot.waitUntil(lambda: page.evidence.title == title(page))


def test_a_page_that_is_left_shows_the_row_when_it_is_there_again(
    deals: DealsPage, window: MainWindow, told: list[int | None], press: Callable[..., None]
) -> None:
    press("Down")
    window.show_page("totals")
    window.show_page("deals")
    assert told[-1] == deals.current
    assert deals.evidence.title == title(deals)
