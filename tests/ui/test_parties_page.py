"""The Parties page, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger.queries.fetching import fetch_number
from crossfoot.ledger.queries.parties import party_by_name
from crossfoot.ledger.queries.party_list import party_fields
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.fields import PartyFields
    from crossfoot.ui.pages.parties.page import PartiesPage
    from crossfoot.ui.window import MainWindow


@pytest.fixture
def sample(shipped: Path) -> Path:
    return shipped


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> PartiesPage:
    press("Ctrl+7")
    return cast("PartiesPage", window.page)


def to(window: MainWindow, page: PartiesPage, name: str) -> int:
    """Go to a party's row."""
    id_ = party_by_name(window.desk.ledger.reader, name)
    assert id_ is not None
    page.show_row(id_)
    return id_


def fields(window: MainWindow, id_: int) -> PartyFields:
    found = party_fields(window.desk.ledger.reader, id_)
    assert found is not None
    return found


def parties(window: MainWindow) -> int:
    return fetch_number(window.desk.ledger.reader, "SELECT count(*) FROM party")


def test_a_party_shows_its_deals_and_enter_goes_to_one(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    to(window, page, "Boeing")
    assert page.deals.title == "Boeing"
    assert "deals" in page.deals.badge_text
    page.deals.table.setFocus()
    press("Return")
    assert window.page.NAME == "deals"


def test_a_party_is_mended_with_its_other_names(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    id_ = to(window, page, "Boeing")
    before = fields(window, id_)
    press("Return")
    page.form.aliases.setFocus()
    page.form.aliases.setText("; ".join((*before.aliases, "Боинг")))  # keys of a test are Latin
    press("Return")
    assert fields(window, id_).aliases == (*before.aliases, "Боинг")
    assert QApplication.focusWidget() is page.list.table
    press("Ctrl+Z")
    assert fields(window, id_) == before


def test_a_name_that_another_party_has_is_refused_beside_it(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    to(window, page, "Boeing")
    press("Return", "Ctrl+A")
    type_text("Wabtec")
    press("Return")
    assert "another party's name" in page.form.named["name"].message
    press("Esc")
    assert not page.form.is_open


def test_two_parties_are_merged_after_what_it_changes_was_shown(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    before = parties(window)
    to(window, page, "Boeing")
    press("Ctrl+M")
    assert page.merge.preview.text() == ""
    type_text("Wabtec")
    assert "Wabtec takes over" in page.merge.preview.text()
    assert "Wabtec is also called Boeing" in page.merge.preview.text()
    press("Return")
    assert parties(window) == before - 1
    assert page.list.table.current_id == party_by_name(window.desk.ledger.reader, "Wabtec")
    press("Ctrl+Z")
    assert parties(window) == before


def test_parties_of_one_deal_are_asked_about_before_they_are_merged(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    seller = to(window, page, "Wabtec")
    query = """
        SELECT party.name, deal.title FROM deal_party AS mine
          JOIN deal_party AS other ON other.deal_id = mine.deal_id AND other.role <> mine.role
          JOIN party ON party.id = other.party_id JOIN deal ON deal.id = mine.deal_id
         WHERE mine.party_id = ?"""
    buyer, title = window.desk.ledger.reader.execute(query, (seller,)).fetchone()
    press("Ctrl+M")
    type_text(buyer)
    first, *_ = page.merge.preview.text().splitlines()
    assert first.startswith("Are they one?")
    assert title in first


def test_a_name_that_nobody_has_merges_nothing(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    before = parties(window)
    press("Ctrl+M")
    press("Return")
    assert page.merge.notice.text == "Type the name of the party that stays."
    type_text("No such party")
    press("Return")
    assert "is no party of this ledger" in page.merge.notice.text
    press("Esc")
    assert not page.merge.is_open
    assert parties(window) == before


def test_a_party_with_deals_is_kept_in_words(
    window: MainWindow, page: PartiesPage, press: Callable[..., None]
) -> None:
    to(window, page, "Boeing")
    press("Delete")
    assert "takes part in" in window.notice.text


def test_an_empty_ledger_says_where_parties_come_from(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    window = open_window(empty)
    window.show_page("parties")
    page = cast("PartiesPage", window.page)
    assert page.list.empty.title == "No parties yet"
