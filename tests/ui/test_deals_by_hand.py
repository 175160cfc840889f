"""Deals typed one after the other without a text, duplicated and deleted, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.queries.fetching import fetch, fetch_number
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.window import MainWindow

_NEWEST = "SELECT title, type, sector, announced_on FROM deal ORDER BY id DESC LIMIT 1"


def deals(window: MainWindow) -> int:
    return fetch_number(window.desk.ledger.reader, "SELECT count(*) FROM deal")


def test_a_deal_is_typed_and_the_next_one_begins_with_what_they_share(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    before = deals(window)
    press("Ctrl+N")
    type_text("Turbines")
    press("Tab")
    type_text("over $2 billion")
    press("Tab")
    type_text("30 turbines")
    page.form.form.sector.setFocus()
    type_text("energy")
    page.form.form.announced_on.setFocus()
    type_text("2025-09-22")
    press("Return")
    assert tuple(fetch(window.desk.ledger.reader, _NEWEST)[0]) == (
        "Turbines",
        None,
        "energy",
        "2025-09-22",
    )
    assert page.form.is_new
    assert page.form.form.title.text() == ""
    assert page.form.form.sector.text() == "energy"
    type_text("Pumps")
    press("Return", "Esc")
    assert not page.is_editing
    assert deals(window) == before + 2
    press("Ctrl+Z", "Ctrl+Z")
    assert deals(window) == before


def test_what_cannot_be_read_stands_beside_its_field_and_nothing_is_lost(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    before = deals(window)
    press("Ctrl+N")
    type_text("Turbines")
    press("Tab")
    type_text("a lot")
    press("Return")
    assert "is not read as one amount" in page.form.named["value"].message
    assert page.form.form.value.hasFocus()
    assert page.form.notice.text == ""
    assert page.form.form.title.text() == "Turbines"
    assert deals(window) == before


def test_a_deal_is_duplicated(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    press("Ctrl+D")
    title = page.form.form.title.text()
    assert title
    press("End")
    type_text(" II")
    press("Return")
    assert fetch(window.desk.ledger.reader, _NEWEST)[0]["title"] == f"{title} II"


def test_leaving_with_nothing_typed_leaves_nothing_behind(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    before = deals(window)
    press("Ctrl+N", "Ctrl+4")
    assert window.page is not page
    assert deals(window) == before


def test_a_deal_with_figures_is_kept_in_words_and_one_without_goes(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    before = deals(window)
    press("Delete")
    assert "belong" in window.notice.text
    press("Ctrl+N")
    type_text("By mistake")
    press("Return", "Esc")
    assert deals(window) == before + 1
    page.list.focus_list()
    press("Delete")
    assert deals(window) == before


def test_an_amount_says_how_it_is_read_while_it_is_typed(
    page: DealsPage, press: Callable[..., None]
) -> None:
    press("Ctrl+N", "Tab")
    type_text("over $8")
    assert page.form.named["value"].message == "more than 8 USD"
    type_text(" billion")
    assert page.form.named["value"].message == "more than 8,000,000,000 USD"
    press("Tab")
    type_text("some")
    assert "is not read as one amount" in page.form.named["quantity"].message


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("from_country", "Atlantis", "is not a country"),
        ("to_country", "Atlantis", "is not a country"),
        ("announced_on", "in spring", "is not a date"),
    ],
)
def test_a_refusal_stands_beside_the_field_that_it_speaks_of(
    page: DealsPage, press: Callable[..., None], field: str, typed: str, says: str
) -> None:
    press("Ctrl+N")
    type_text("Turbines")
    told = page.form.named[field]
    told.editor.setFocus()
    type_text(typed)
    press("Return")
    assert says in told.message
    assert told.editor.hasFocus()
    type_text("x")
    assert told.message == "", "what is typed over is no longer what was wrong"


def test_a_deal_without_a_title_is_refused_at_its_title(
    page: DealsPage, press: Callable[..., None]
) -> None:
    press("Ctrl+N", "Tab")
    type_text("$2 billion")
    press("Return")
    assert "needs a title" in page.form.named["title"].message
    assert page.form.form.title.hasFocus()


def test_a_day_of_a_stage_that_is_none_is_refused_at_its_line(
    page: DealsPage, press: Callable[..., None]
) -> None:
    press("Ctrl+N")
    type_text("Turbines")
    first = page.form.form.stages.lines[0]
    first.stage.choose("contract")
    first.on.setFocus()
    type_text("soon")
    press("Return")
    assert "is not a date" in page.form.named["stages"].message
    assert first.on.hasFocus()


def test_a_deal_without_figures_says_how_it_comes_to_have_some(
    window: MainWindow, page: DealsPage, press: Callable[..., None]
) -> None:
    assert page.evidence.table.isVisible()
    press("Ctrl+N")
    type_text("Turbines")
    press("Return", "Esc")
    assert deals(window)
    assert page.evidence.empty.isVisible()
    assert page.evidence.empty.title == "No figures yet"
