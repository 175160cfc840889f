"""A total that waits for a rate takes it in place, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from crossfoot.ledger.queries.fetching import fetch, fetch_number
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.pages.review.page import ReviewPage
    from crossfoot.ui.pages.totals.page import TotalsPage
    from crossfoot.ui.window import MainWindow

_FLAGGED = "SELECT id FROM finding WHERE rule = 'currency'"
_WAITING = "SELECT id FROM total WHERE reason = 'currency'"


@pytest.fixture
def sample(shipped: Path) -> Path:
    return shipped


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> TotalsPage:
    """The Totals page at the total that waits for a rate."""
    press("Ctrl+4")
    page = cast("TotalsPage", window.page)
    page.show_row(fetch_number(window.desk.ledger.reader, _WAITING))
    page.list.focus_list()
    return page


def test_a_missing_rate_is_typed_in_place_and_the_total_judged_at_once(
    window: MainWindow, page: TotalsPage, press: Callable[..., None]
) -> None:
    assert "CNY" in page.rates.words.text()
    assert "5 Sep 2024" in page.rates.words.text()
    press("R")
    type_text("7.10")
    press("Tab")
    type_text("PBOC")
    press("Return")
    assert fetch(window.desk.ledger.reader, _WAITING) == []
    assert page.rates.isHidden()
    assert page.list.table.hasFocus()
    press("Ctrl+Z")
    assert fetch(window.desk.ledger.reader, _WAITING) != []


def test_a_flag_for_a_missing_rate_takes_it_in_the_queue(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+5")
    review = cast("ReviewPage", window.page)
    flag = fetch_number(window.desk.ledger.reader, _FLAGGED)
    review.show_row(flag)
    review.list.focus_list()
    press("R")
    type_text("7.10")
    press("Return")
    assert fetch(window.desk.ledger.reader, _FLAGGED) == []
    assert review.rates.isHidden()
    assert review.list.table.hasFocus()


def test_what_is_no_rate_is_said_under_the_field(
    window: MainWindow, page: TotalsPage, press: Callable[..., None]
) -> None:
    press("R")
    type_text("seven")
    press("Return")
    assert "is not a rate" in page.rates.rate_field.message
    assert fetch(window.desk.ledger.reader, _WAITING) != []


def test_a_total_that_lacks_no_rate_offers_none(window: MainWindow, page: TotalsPage) -> None:
    query = "SELECT id FROM total WHERE verdict = 'consistent' LIMIT 1"
    page.show_row(fetch_number(window.desk.ledger.reader, query))
    assert page.rates.isHidden()
    assert not page.rates.offers
