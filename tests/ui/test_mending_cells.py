"""Cells of a list mended in place, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger import actions, drafts
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.deal_fields import deal_fields
from crossfoot.ledger.queries.parties import suggest_parties
from crossfoot.ledger.queries.party_list import party_fields
from crossfoot.ledger.queries.rates import rate_fields
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ledger.fields import DealFields, PartyFields
    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.pages.listing import ListingPage
    from crossfoot.ui.pages.parties.page import PartiesPage
    from crossfoot.ui.pages.rates.page import RatesPage
    from crossfoot.ui.widgets.cell_mending import CellMending
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]


@pytest.fixture
def page(window: MainWindow, press: Press) -> DealsPage:
    """The deals, in front."""
    press("Ctrl+3")
    page = cast("DealsPage", window.page)
    page.list.focus_list()
    return page


def cells(page: ListingPage[Any]) -> CellMending:
    assert page.cells is not None
    return page.cells


def deal(page: DealsPage) -> DealFields:
    id_ = page.current
    assert id_ is not None
    return deal_fields(page.desk.ledger.reader, [id_])[id_]


def go_to(page: ListingPage[Any], press: Press, title: str) -> None:
    """Go along the row to a column."""
    table = page.list.table
    titles = [column.title for column in page.list.model.columns]
    while titles[table.currentIndex().column()] != title:
        before = table.currentIndex().column()
        press("Left" if before > titles.index(title) else "Right")
        assert table.currentIndex().column() != before, f"no way to {title}"


def mend(page: ListingPage[Any], press: Press, title: str, text: str) -> None:
    """Mend a cell of the current row."""
    go_to(page, press, title)
    press("F2", "Ctrl+A")
    type_text(text)
    enter(page)


def enter(page: ListingPage[Any]) -> None:
    """Press Enter where a person's would go: to the words that complete, where they show."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Return)
    come_back(page)


def come_back(page: ListingPage[Any]) -> None:
    """Without a window manager nobody activates the window again once a popup is gone."""
    if QApplication.focusWidget() is None:
        page.window().activateWindow()
        QTest.qWaitForWindowActive(page.window())


def test_a_title_is_mended_in_place_and_taken_back(page: DealsPage, press: Press) -> None:
    before, row = deal(page), page.list.table.currentIndex().row()
    mend(page, press, "Deal", "Freight locomotives")
    assert deal(page) == replace(before, title="Freight locomotives")
    assert page.list.model.index(row, 0).data() == "Freight locomotives"
    assert page.list.table.hasFocus()
    press("Ctrl+Z")
    assert deal(page) == before


def test_escape_leaves_a_cell_as_it_was(page: DealsPage, press: Press) -> None:
    before = deal(page)
    go_to(page, press, "Deal")
    press("F2")
    type_text("nonsense")
    press("Esc")
    assert not cells(page).is_open
    assert page.list.table.hasFocus()
    assert deal(page) == before


def test_what_is_wrong_stands_beside_the_cell_in_words(page: DealsPage, press: Press) -> None:
    before = deal(page)
    mend(page, press, "Country", "Nowhereland")
    line = cells(page).line
    assert line.message.isVisible()
    assert "Nowhereland" in line.message.text()
    assert line.accessibleDescription() == line.message.text()
    assert line.hasFocus()
    press("Ctrl+A")
    type_text("KG")
    enter(page)
    assert not line.message.isVisible()
    assert deal(page) == replace(before, to_country="KG")


def test_what_the_act_refuses_stands_beside_the_cell(page: DealsPage, press: Press) -> None:
    go_to(page, press, "Deal")
    press("F2", "Ctrl+A", "Del", "Return")
    assert "title" in cells(page).line.message.text()
    press("Esc")
    assert deal(page).title


def test_tab_saves_and_goes_to_the_next_cell_that_can_be_mended(
    page: DealsPage, press: Press
) -> None:
    before = deal(page)
    go_to(page, press, "Deal")
    press("F2", "Ctrl+A")
    type_text("Told anew")
    press("Tab")
    assert deal(page) == replace(before, title="Told anew")
    assert cells(page).line.accessibleName() == "Country"
    press("Shift+Tab")
    assert cells(page).line.accessibleName() == "Deal"
    id_ = page.current
    press("Shift+Tab")
    assert not cells(page).is_open or page.current != id_


def test_a_word_of_a_list_is_completed(qtbot: QtBot, page: DealsPage, press: Press) -> None:
    go_to(page, press, "Stage")
    press("F2", "Ctrl+A")
    type_text("suspen")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    enter(page)
    assert deal(page).stages[-1].stage == "suspended"


def test_down_offers_every_word_of_a_list(qtbot: QtBot, page: DealsPage, press: Press) -> None:
    go_to(page, press, "Stage")
    press("F2", "Down")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    completer = cells(page).line.completer()
    assert completer is not None
    assert completer.completionModel().rowCount() > 5
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert cells(page).is_open


def test_a_party_is_added_in_the_cell_and_made_where_it_is_new(
    page: DealsPage, press: Press
) -> None:
    before = deal(page)
    go_to(page, press, "Seller")
    press("F2", "End")
    type_text("; Brand New Works")
    enter(page)
    enter(page)
    added = [party for party in deal(page).parties if party not in before.parties]
    assert [(party.name, party.role) for party in added] == [("Brand New Works", "seller")]
    press("Ctrl+Z")
    assert deal(page) == before


@pytest.mark.parametrize("title", ["As reported", "Verdict"])
def test_a_column_that_cannot_be_mended_says_why(
    window: MainWindow, page: DealsPage, press: Press, title: str
) -> None:
    said: list[str] = []
    window.desk.noticed.connect(lambda words, _: said.append(words))
    go_to(page, press, title)
    press("F2")
    column = next(each for each in page.list.model.columns if each.title == title)
    assert said == [column.fixed]
    assert column.fixed
    assert not cells(page).is_open


def test_a_change_made_elsewhere_meanwhile_is_said_before_it_is_written_over(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    id_, before = page.current, deal(page)
    assert id_ is not None
    go_to(page, press, "Deal")
    press("F2", "Ctrl+A")
    type_text("Mine")
    other = Ledger.open(window.desk.ledger.path, by="colleague")
    other.apply(actions.edit_deal(other.reader, id_, before, replace(before, title="Theirs")))
    other.close()
    press("Return")
    assert "Theirs" in cells(page).line.message.text()
    assert cells(page).line.text() == "Mine"
    assert deal(page).title == "Theirs"
    press("Return")
    assert deal(page).title == "Mine"


def test_a_refresh_leaves_what_is_typed_over_its_row(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    go_to(page, press, "Deal")
    press("F2")
    type_text("half")
    row = page.list.table.currentIndex()
    other = Ledger.open(window.desk.ledger.path, by="colleague")
    other.apply(actions.add_rate(other.reader, RateFields("2025-01-02", "EUR", "USD", "1.05")))
    other.close()
    assert window.desk.look_outside()
    line = cells(page).line
    assert line.text() == "half"
    assert line.isVisible()
    assert page.list.table.visualRect(row).contains(line.geometry().center())


def test_leaving_the_page_saves_the_cell(page: DealsPage, press: Press) -> None:
    id_ = page.current
    assert id_ is not None
    go_to(page, press, "Deal")
    press("F2", "Ctrl+A")
    type_text("Saved on the way")
    press("Ctrl+4")
    assert page.window().page is not page  # type: ignore[attr-defined]
    assert deal_fields(page.desk.ledger.reader, [id_])[id_].title == "Saved on the way"


def test_a_cell_with_an_error_keeps_the_page(page: DealsPage, press: Press) -> None:
    mend(page, press, "Country", "Nowhereland")
    press("Ctrl+4")
    assert page.isVisible()
    assert cells(page).line.message.text()


def test_a_figure_below_is_opened_where_it_is_mended(
    qtbot: QtBot, window: MainWindow, page: DealsPage, press: Press
) -> None:
    page.evidence.table.setFocus()
    page.evidence.table.select_row(0)
    press("F2")
    qtbot.waitUntil(lambda: window.page.NAME == "announcements")


@pytest.fixture
def parties(window: MainWindow, press: Press) -> PartiesPage:
    """The parties, in front."""
    press("Ctrl+7")
    page = cast("PartiesPage", window.page)
    page.list.focus_list()
    return page


def party(page: PartiesPage) -> PartyFields:
    assert page.current is not None
    found = party_fields(page.desk.ledger.reader, page.current)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("title", "typed", "changed"),
    [
        ("Party", "Boeing Company", {"name": "Boeing Company"}),
        ("Kind", "bank", {"kind": "bank"}),
        ("Country", "France", {"country": "FR"}),
        ("Also called", "BA; Boeing Co; BA", {"aliases": ("BA", "Boeing Co")}),
    ],
)
def test_each_column_of_a_party_is_mended(
    parties: PartiesPage, press: Press, title: str, typed: str, changed: dict[str, Any]
) -> None:
    before = party(parties)
    mend(parties, press, title, typed)
    assert party(parties) == replace(before, **changed)
    press("Ctrl+Z")
    assert party(parties) == before


@pytest.fixture
def rates(window: MainWindow, press: Press) -> RatesPage:
    """The rates, in front, with one of them."""
    reader = window.desk.ledger.reader
    window.desk.apply(
        actions.add_rate(reader, RateFields("2025-09-23", "EUR", "USD", "1.1741", "ECB"))
    )
    press("Ctrl+8")
    page = cast("RatesPage", window.page)
    page.list.focus_list()
    return page


@pytest.mark.parametrize(
    ("title", "typed", "changed"),
    [
        ("Date", "2025-09-22", {"on": "2025-09-22"}),
        ("From", "gbp", {"from_currency": "GBP"}),
        ("To", "KZT", {"to_currency": "KZT"}),
        ("Rate", "1.1750", {"rate": "1.1750"}),
        ("Source", "Bank of England", {"source": "Bank of England"}),
    ],
)
def test_each_column_of_a_rate_is_mended(
    rates: RatesPage, press: Press, title: str, typed: str, changed: dict[str, str]
) -> None:
    assert rates.current is not None
    before = rate_fields(rates.desk.ledger.reader, rates.current)
    assert before is not None
    mend(rates, press, title, typed)
    after = rate_fields(rates.desk.ledger.reader, rates.current)
    assert after == replace(before, **changed)


@pytest.mark.parametrize(("title", "typed"), [("Date", "soon"), ("Rate", "much"), ("From", "USD")])
def test_a_rate_that_is_none_is_told_beside_its_cell(
    rates: RatesPage, press: Press, title: str, typed: str
) -> None:
    mend(rates, press, title, typed)
    assert cells(rates).line.message.text()
    press("Esc")


def test_a_cell_that_was_left_offers_nothing_to_the_table(page: DealsPage, press: Press) -> None:
    mend(page, press, "Country", "Nowhereland")
    row = page.list.table.currentIndex().row()
    press("Esc", "Down")
    assert page.list.table.currentIndex().row() == row + 1
    QTest.keyClick(cells(page).line, Qt.Key.Key_Down)  # where a screen leaves the keys with it
    assert not cells(page).line.completer()


def test_the_note_of_a_cell_goes_with_it(page: DealsPage, press: Press) -> None:
    go_to(page, press, "Stage")
    press("F2")
    assert "present stage" in page.window().status.words  # type: ignore[attr-defined]
    press("Esc")
    assert "present stage" not in page.window().status.words  # type: ignore[attr-defined]


def test_a_name_that_is_no_party_is_asked_about_beside_the_cell(
    page: DealsPage, press: Press
) -> None:
    before, reader = deal(page), page.desk.ledger.reader
    known = suggest_parties(reader, "")
    mend(page, press, "Buyer", "Temir Zhol")
    line = cells(page).line
    assert line.message.text() == (
        "No party of this name yet: “Temir Zhol”. Much like it: “Temir Zholy”. "
        "Enter again adds it as new, Esc leaves the cell as it was."
    )
    assert deal(page) == before
    press("Ctrl+3")
    assert cells(page).is_open  # going on is no answer
    press("Esc")
    assert suggest_parties(reader, "") == known


def test_enter_again_adds_a_name_that_was_asked_about(page: DealsPage, press: Press) -> None:
    mend(page, press, "Buyer", "Samruk; Temir Zholy")
    assert "“Samruk”" in cells(page).line.message.text()
    assert "“Temir Zholy”." not in cells(page).line.message.text().split("Much")[0]
    enter(page)
    assert [each.name for each in deal(page).parties if each.role == "buyer"] == [
        "Samruk",
        "Temir Zholy",
    ]
    assert suggest_parties(page.desk.ledger.reader, "Samruk") == ["Samruk"]


def test_another_name_typed_after_the_question_is_asked_about_itself(
    page: DealsPage, press: Press
) -> None:
    before = deal(page)
    mend(page, press, "Buyer", "Samruk")
    press("Ctrl+A")
    type_text("Kazmunay")
    enter(page)
    assert "“Kazmunay”" in cells(page).line.message.text()
    assert deal(page) == before


def test_a_cell_that_was_being_typed_in_is_open_again_after_a_crash(
    page: DealsPage,
    press: Press,
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    sample: Path,
) -> None:
    go_to(page, press, "Deal")
    press("F2", "Ctrl+A")
    cells(page)._timer.setInterval(10)
    type_text("Freight loco")
    qtbot.waitUntil(lambda: drafts.newest(page.desk.ledger, "cell of deals") is not None)
    again = open_window(sample)
    again.show_page("deals")
    other = cast("DealsPage", again.page)
    assert cells(other).line.text() == "Freight loco"
    assert "not saved yet" in cells(other).line.message.text()
    QTest.keyClick(cells(other).line, Qt.Key.Key_Return)
    assert deal(other).title == "Freight loco"
    assert drafts.newest(other.desk.ledger) is None


def test_escape_gives_up_what_was_typed_in_a_cell(
    page: DealsPage, press: Press, qtbot: QtBot
) -> None:
    go_to(page, press, "Deal")
    press("F2")
    cells(page)._timer.setInterval(10)
    type_text("x")
    qtbot.waitUntil(lambda: drafts.newest(page.desk.ledger, "cell of deals") is not None)
    press("Esc")
    assert drafts.newest(page.desk.ledger) is None
