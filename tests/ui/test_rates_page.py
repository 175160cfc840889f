"""The Rates page, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger import actions
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.fetching import fetch, fetch_number
from crossfoot.ui.pages.rates.import_dialog import RatesImportDialog
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.rates.page import RatesPage
    from crossfoot.ui.window import MainWindow


@pytest.fixture
def sample(shipped: Path) -> Path:
    """A total of dollars there has its parts in yuan; its own rates are taken away."""
    ledger = Ledger.open(shipped, by="before")
    for row in fetch(ledger.reader, "SELECT id FROM rate"):
        ledger.apply(actions.remove_rate(ledger.reader, row["id"]))
    ledger.close()
    return shipped


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> RatesPage:
    press("Ctrl+8")
    return cast("RatesPage", window.page)


def type_rate(press: Callable[..., None], *values: str) -> None:
    """Type one field after the other, then Enter."""
    for number, value in enumerate(values):
        if number:
            press("Tab")
        press("Ctrl+A")
        type_text(value)
    press("Return")


def rates(window: MainWindow) -> list[tuple[object, ...]]:
    query = 'SELECT "on", from_currency, to_currency, rate, source FROM rate ORDER BY id'
    return [tuple(row) for row in fetch(window.desk.ledger.reader, query)]


def test_rows_of_a_spreadsheet_are_pasted_after_a_look_at_them(
    qtbot: QtBot, window: MainWindow, page: RatesPage, press: Callable[..., None]
) -> None:
    lines = (
        "date\tfrom\tto\trate\tsource",
        "2025-09-22\tEUR\tUSD\t1.1741\tECB",
        "2025-09-23\tEUR\tUSD\tmuch\tECB",
    )
    QApplication.clipboard().setText("\n".join(lines))
    page.list.setFocus()
    press("Ctrl+V")
    qtbot.waitUntil(lambda: page.findChild(RatesImportDialog) is not None)
    dialog = page.findChild(RatesImportDialog)
    assert dialog is not None
    dialog.only_needed.setChecked(False)
    assert dialog.words.text().startswith("1 rate to take in")
    dialog.take.click()
    assert rates(window) == [("2025-09-22", "EUR", "USD", "1.1741", "ECB")]


def test_an_empty_list_says_what_to_do_first(page: RatesPage) -> None:
    assert page.list.shows_empty
    assert page.list.empty.title == "No rates yet"


def test_rates_are_typed_one_after_the_other(
    window: MainWindow, page: RatesPage, press: Callable[..., None]
) -> None:
    press("Ctrl+N")
    type_rate(press, "2024-09-05", "usd", "cny", "7.10", "PBOC")
    type_rate(press, "7.11")
    assert "is recorded: 7.10" in page.form.notice.text
    press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Ctrl+A")
    type_text("2024-09-06")
    press("Return")
    assert rates(window) == [
        ("2024-09-05", "USD", "CNY", "7.10", "PBOC"),
        ("2024-09-06", "USD", "CNY", "7.11", "PBOC"),
    ]


def test_a_typed_rate_lets_a_total_be_checked_and_says_what_uses_it(
    window: MainWindow, page: RatesPage, press: Callable[..., None]
) -> None:
    query = "SELECT count(*) FROM total WHERE reason = 'currency'"
    assert fetch_number(window.desk.ledger.reader, query) == 1
    press("Ctrl+N")
    type_rate(press, "2024-09-05", "USD", "CNY", "7.10", "PBOC")
    press("Esc")
    assert fetch_number(window.desk.ledger.reader, query) == 0
    assert page.uses.title == "1 USD = 7.10 CNY"
    assert page.uses.badge_text == "1 total"
    page.uses.table.setFocus()
    press("Return")
    assert window.page.NAME == "totals"


@pytest.mark.usefixtures("page")
def test_enter_mends_and_delete_removes_and_both_are_undone(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+N")
    type_rate(press, "2024-09-05", "USD", "CNY", "7.10", "PBOC")
    press("Esc", "Return", "Ctrl+A")
    type_text("7.20")
    press("Return")
    assert rates(window)[0][3] == "7.20"
    press("Delete")
    assert rates(window) == []
    press("Ctrl+Z", "Ctrl+Z")
    assert rates(window)[0][3] == "7.10"


def test_what_is_wrong_stands_beside_its_field(page: RatesPage, press: Callable[..., None]) -> None:
    press("Ctrl+N")
    type_rate(press, "5 September", "USD", "CNY", "7.10", "")
    assert page.form.named["on"].message.startswith("“5 September” is not a date.")
    assert page.form.on.hasFocus()
    assert page.form.notice.text == ""
    assert page.form.is_open


def test_leaving_the_page_with_a_wrong_rate_stays_on_it(
    window: MainWindow, page: RatesPage, press: Callable[..., None]
) -> None:
    press("Ctrl+N")
    type_rate(press, "soon", "USD", "CNY", "7.10", "")
    press("Ctrl+4")
    assert window.page is page
    press("Esc", "Ctrl+4")
    assert window.page.NAME == "totals"


def test_a_file_shows_what_it_would_add_before_it_is_taken_in(
    window: MainWindow, page: RatesPage, press: Callable[..., None], qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "eurofxref-hist.csv"
    file.write_text("Date,USD,CNY,JPY\n2024-09-05,1.1090,7.8622,159\n2001-01-02,0.9,N/A,107\n")
    page.read_file(file)
    qtbot.waitUntil(lambda: page.findChild(RatesImportDialog) is not None)
    dialog = page.findChild(RatesImportDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    assert dialog.words.text() == "2 rates to take in, of 5 in the file."
    assert "1 EUR = 7.8622 CNY" in dialog.rates.toPlainText()
    dialog.only_needed.setChecked(False)
    assert dialog.words.text() == "5 rates to take in, of 5 in the file."
    dialog.only_needed.setChecked(True)
    dialog.take.setFocus()
    press("Return")
    assert [rate[2] for rate in rates(window)] == ["USD", "CNY"]
    kind = "SELECT count(*) FROM total WHERE reason = 'currency'"
    assert fetch_number(window.desk.ledger.reader, kind) == 0, "joined through the euro"
    window.undo()
    assert rates(window) == []


def test_a_file_that_is_no_table_of_rates_is_said(
    window: MainWindow, page: RatesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "other.csv"
    file.write_text("name,age\nAnn,40\n")
    with qtbot.waitSignal(window.desk.failed):
        page.read_file(file)
    assert "no table of rates" in window.notice.text


def test_the_list_is_filtered_by_typing(page: RatesPage, press: Callable[..., None]) -> None:
    press("Ctrl+N")
    type_rate(press, "2024-09-05", "USD", "CNY", "7.10", "PBOC")
    type_rate(press, "540")
    press("Esc")
    press("/")
    type_text("kzt")
    assert page.list.shows_empty
    assert QApplication.focusWidget() is page.list.search
