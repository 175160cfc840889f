"""Rows copied as a range of a spreadsheet, sums of a selection, and typing that filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from crossfoot.ledger.queries.party_list import deals_of_all
from crossfoot.ui.models.column import Column
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.widgets import paged_table
from crossfoot.ui.widgets.copying import as_range

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.pages.parties.page import PartiesPage
    from crossfoot.ui.pages.review.page import ReviewPage
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]


def test_selected_rows_are_copied_with_their_headers(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    press("Home", "Shift+Down", "Ctrl+C")
    data = QApplication.clipboard().mimeData()
    head, *rows = [line.split("\t") for line in data.text().split("\n")]
    assert head[0] == "Deal"
    assert len(rows) == 2
    assert {len(row) for row in rows} == {len(head)}
    assert rows[0][0] == str(page.list.model.index(0, 0).data())
    shown = [page.list.model.columns[number].title for number in page.list.table.shown_columns]
    assert head == shown
    assert data.html().count("<tr>") == 3
    assert "2 row" in window.status.words


def test_text_that_starts_like_a_formula_is_copied_as_text(window: MainWindow) -> None:
    columns: list[Column[str]] = [Column("Said", lambda row: row)]
    model = PagedTableModel[str](columns, lambda _: {}, window)
    model.show_rows({1: '=HYPERLINK("http://x")\tand more', 2: "−$5 bn"})
    data = as_range(model, [0, 1], [0])
    assert data.text() == 'Said\n\'=HYPERLINK("http://x") and more\n−$5 bn'
    assert "mso-number-format:'\\@'" in data.html()
    assert "&quot;http://x&quot;" in data.html()


def test_too_many_rows_are_refused_in_words(
    window: MainWindow, page: DealsPage, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paged_table, "MOST", 3)
    press("Ctrl+A", "Ctrl+C")
    assert len(page.list.table.selected_ids) == page.list.model.rowCount()
    assert "export" in window.status.words


def test_what_is_copied_reads_back_as_the_same_cells(page: DealsPage, press: Press) -> None:
    """As a spreadsheet splits it: lines into rows, tabs into cells; what is not known is empty."""
    press("Ctrl+A", "Ctrl+C")
    _, *rows = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    table, model = page.list.table, page.list.model
    seen = [
        [_said(model.index(row, n).data()) for n in table.shown_columns]
        for row in range(model.rowCount())
    ]
    assert [[cell.removeprefix("'") for cell in row] for row in rows] == [
        [cell.replace(",", "") if right(page, n) else cell for n, cell in enumerate(row)]
        for row in seen
    ]


def _said(shown: str | None) -> str:
    return "" if shown in {None, "—"} else " ".join(str(shown).split())


def right(page: DealsPage, shown: int) -> bool:
    """Whether a column in sight is one of numbers."""
    return page.list.model.columns[page.list.table.shown_columns[shown]].right


@pytest.mark.parametrize(
    ("language", "said", "plain", "value"),
    [
        ("en", "4,200.5", "4200.5", "4200.5"),
        ("en", "-12,000", "-12000", "-12000"),
        ("ru", "4\u00a0200,5", "4200,5", "4200.5"),
        ("de", "4.200,5", "4200,5", "4200.5"),
        ("en", "up to 22 aircraft", "up to 22 aircraft", ""),
        ("en", "−$5 bn", "−$5 bn", ""),
        ("en", "—", "", ""),
    ],
)
def test_a_number_is_copied_as_one_in_any_language(
    window: MainWindow, language: str, said: str, plain: str, value: str
) -> None:
    columns: list[Column[str]] = [Column("Printed", lambda row: row, right=True)]
    model = PagedTableModel[str](columns, lambda _: {}, window)
    model.show_rows({1: said})
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        data = as_range(model, [0], [0])
    finally:
        QLocale.setDefault(before)
    assert data.text() == f"Printed\n{plain}"
    assert (f'sdval="{value}"' in data.html()) is bool(value)
    assert (f'x:num="{value}"' in data.html()) is bool(value)


def test_a_number_in_a_column_of_words_stays_words(window: MainWindow) -> None:
    columns: list[Column[str]] = [Column("Title", lambda row: row)]
    model = PagedTableModel[str](columns, lambda _: {}, window)
    model.show_rows({1: "1,000"})
    data = as_range(model, [0], [0])
    assert data.text() == "Title\n1,000"
    assert "sdval" not in data.html()


def test_the_deals_of_selected_parties_are_summed_each_once(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+7", "Ctrl+A")
    page = cast("PartiesPage", window.page)
    deals = {
        id_
        for party in page.list.table.selected_ids
        for id_ in deals_of_all(window.desk.ledger.reader, [party])
    }
    assert window.status.words.startswith(f"{len(deals)} deals selected: over $")


def test_selected_deals_are_summed_with_what_they_are_the_sum_of(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    press("Ctrl+A")
    words = window.status.words
    assert words.startswith(f"{page.list.model.rowCount()} deals selected: over $")
    assert "each once, at the figure it counts with, in USD" in words


def test_a_sum_stands_as_long_as_its_rows_are_selected(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    press("Home", "Shift+Down")
    said = window.status.words
    assert said.startswith("2 deals selected")
    window.status._timer.timeout.emit()  # what is said for a while is over
    assert window.status.words == said
    press("Down")
    assert window.status.words.startswith("Ctrl+F")
    press("Shift+Down", "Ctrl+4")
    assert "selected" not in window.status.words
    assert page.list.table.selected_ids


def test_letters_typed_on_a_list_search_it(
    window: MainWindow, page: DealsPage, press: Press
) -> None:
    assert window.isVisible()
    press("L")
    assert page.list.search.hasFocus()
    assert page.list.search.text().lower() == "l"
    press("Esc", "Esc")
    assert page.list.table.hasFocus()


def test_letters_stay_keys_where_the_page_has_some(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    page = cast("ReviewPage", window.page)
    before = page.list.table.current_id
    press("J")
    assert page.list.table.current_id != before
    assert not page.list.search.text()
