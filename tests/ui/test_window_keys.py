"""The window by keys alone: pages, undo, filters, the review queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from crossfoot.figures.values import FindingState, Outcome
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flag_view import flag_view
from crossfoot.ledger.queries.flags import FlagQuery
from crossfoot.ui.pages.deals.page import DealsPage
from crossfoot.ui.pages.review.page import ReviewPage
from crossfoot.ui.pages.totals.page import TotalsPage
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]


def deals(window: MainWindow) -> DealsPage:
    assert isinstance(window.page, DealsPage)
    return window.page


def review(window: MainWindow) -> ReviewPage:
    assert isinstance(window.page, ReviewPage)
    return window.page


def test_each_page_has_the_number_of_its_place(window: MainWindow, press: Press) -> None:
    for keys, name in (("3", "deals"), ("4", "totals"), ("5", "review"), ("2", "announcements")):
        press(f"Ctrl+{keys}")
        assert name == window.page.NAME


def test_an_empty_ledger_opens_on_announcements(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    assert open_window(empty).page.NAME == "announcements"


def test_an_empty_list_says_what_to_do_first(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    window = open_window(empty)
    for name in ("deals", "totals", "review"):
        window.show_page(name)
        page = window.page
        assert isinstance(page, (DealsPage, TotalsPage, ReviewPage))
        assert page.list.shows_empty, name


def test_the_navigation_counts_every_page(window: MainWindow) -> None:
    names = [button.accessibleName() for button in window.navigation.buttons]
    lists = ["Overview", "Announcements, 4", "Deals, 13", "Totals, 4", "Review, 3"]
    assert names == [*lists, "Tallies, 0", "Parties, 4", "Rates"]


def test_a_slash_goes_to_the_search_and_enter_back_to_the_rows(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+3", "/")
    type_text("uzbek")
    page = deals(window)
    assert page.list.count_words == "1 of 13"
    press("Return")
    assert page.list.table.hasFocus()


def test_escape_takes_the_search_away(window: MainWindow, press: Press) -> None:
    press("Ctrl+3", "Ctrl+F")
    type_text("uzbek")
    press("Esc")
    assert deals(window).list.count_words == "13 of 13"


def test_a_search_without_hits_differs_from_an_empty_ledger(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+3", "/")
    type_text("nobody sells this")
    page = deals(window)
    assert page.list.shows_empty
    assert page.list.empty.title == "Nothing matches."


def test_a_filter_shows_only_what_it_names(window: MainWindow, press: Press) -> None:
    press("Ctrl+3")
    page = deals(window)
    page.list.facets[1].choose("mou")
    assert page.list.count_words == "3 of 13"
    page.list.facets[1].choose(None)
    assert page.list.count_words == "13 of 13"


def test_home_and_end_go_to_the_ends_of_a_table(window: MainWindow, press: Press) -> None:
    press("Ctrl+3", "End")
    assert deals(window).list.table.currentIndex().row() == 12
    press("Home")
    assert deals(window).list.table.currentIndex().row() == 0


def test_enter_opens_a_deal_and_saves_what_was_typed(window: MainWindow, press: Press) -> None:
    press("Ctrl+3", "Return", "Ctrl+A")
    type_text("Twenty-two aircraft")
    press("Return")
    page = deals(window)
    assert not page.form.is_open
    assert page.evidence.title == "Twenty-two aircraft"
    assert window.status.saved.startswith("Saved ")


def test_escape_leaves_a_form_without_saving(window: MainWindow, press: Press) -> None:
    press("Ctrl+3")
    before = deals(window).evidence.title
    press("Return", "Ctrl+A")
    type_text("never mind")
    press("Esc")
    assert deals(window).evidence.title == before


def test_leaving_the_page_saves_its_form(window: MainWindow, press: Press) -> None:
    press("Ctrl+3", "Return", "Ctrl+A")
    type_text("Saved on the way out")
    press("Ctrl+4", "Ctrl+3")
    assert deals(window).evidence.title == "Saved on the way out"


def test_a_form_with_an_error_keeps_its_page_in_front(window: MainWindow, press: Press) -> None:
    press("Ctrl+3", "Return", "Ctrl+A", "Del", "Ctrl+4")
    page = deals(window)
    assert page.form.is_open
    assert page.form.named["title"].message


def test_undo_takes_an_edit_back_and_says_what_it_was(window: MainWindow, press: Press) -> None:
    press("Ctrl+3")
    before = deals(window).evidence.title
    press("Return", "Ctrl+A")
    type_text("A slip of the pen")
    press("Return", "Ctrl+Z")
    assert deals(window).evidence.title == before
    assert "Undone" in window.status.words
    press("Ctrl+Shift+Z")
    assert deals(window).evidence.title == "A slip of the pen"


def test_a_field_with_something_to_undo_takes_the_key_first(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+3", "Return", "Ctrl+A")
    type_text("First edit")
    press("Return", "Ctrl+F")
    type_text("x")
    press("Ctrl+Z")
    assert deals(window).list.search.text() == ""
    assert "Undone" not in window.status.words
    press("Ctrl+Z")
    assert "Undone" in window.status.words


def test_undo_with_nothing_to_undo_says_so(
    open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    ledger = Ledger.open(sample, by="clerk")
    while ledger.undo() is not None:
        pass
    ledger.close()
    window = open_window(sample)
    presser(window)("Ctrl+Z")
    assert window.status.words == "There is nothing of yours to undo."


def test_j_and_k_go_through_the_flags(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    table = review(window).list.table
    first = table.current_id
    press("J")
    second = table.current_id
    press("K")
    assert (table.current_id, second != first) == (first, True)


def test_a_flag_is_closed_by_keys_and_undo_reopens_it(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    page = review(window)
    flag = page.list.table.current_id
    assert flag is not None
    press("C", "Down", "Tab")
    type_text("Their own footnote says so")
    press("Return")
    reader = window.desk.ledger.reader
    closed = flag_view(reader, flag)
    assert closed is not None
    assert closed.line.state is FindingState.CLOSED
    assert closed.line.outcome is Outcome.MENDED
    assert page.list.table.hasFocus()
    assert page.list.table.current_id not in (None, flag)
    press("Ctrl+Z")
    again = flag_view(reader, flag)
    assert again is not None
    assert again.line.state is FindingState.OPEN


def test_a_flag_is_not_closed_without_a_comment(window: MainWindow, press: Press) -> None:
    press("Ctrl+5", "E", "Return")
    page = review(window)
    assert page.thread_card.closing.isVisible()
    assert (
        flags.LIST.count(window.desk.ledger.reader, FlagQuery(states=(FindingState.CLOSED,))).number
        == 0
    )


def test_a_question_is_asked_and_answered(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    flag = review(window).list.table.current_id
    assert flag is not None
    press("Q")
    type_text("Is there a longer list?")
    press("Return")
    reader = window.desk.ledger.reader
    asked = flag_view(reader, flag)
    assert asked is not None
    assert asked.line.state is FindingState.ASKED
    press("Q")
    type_text("I mean of the trains.")
    press("Return")
    added = flag_view(reader, flag)
    assert added is not None
    assert added.line.state is FindingState.ASKED  # what the asker adds is no answer
    window.desk.work_as("Ann")
    press("Q")
    type_text("No, this is all of it.")
    press("Return")
    answered = flag_view(reader, flag)
    assert answered is not None
    assert answered.line.state is FindingState.ANSWERED
    assert [message.text for message in answered.messages] == [
        "Is there a longer list?",
        "I mean of the trains.",
        "No, this is all of it.",
    ]


def test_a_letter_typed_in_a_field_stays_a_letter(window: MainWindow, press: Press) -> None:
    press("Ctrl+5", "Q")
    type_text("cejkq")
    page = review(window)
    assert page.thread_card.line.text() == "cejkq"
    assert not page.thread_card.closing.isVisible()


def test_what_a_total_covers_is_mended_by_keys(window: MainWindow, press: Press) -> None:
    press("Ctrl+4")
    page = window.page
    assert isinstance(page, TotalsPage)
    before = page.picture.sentence.text()
    press("Return", "Space", "Ctrl+S")
    assert not page.covers.is_open
    assert page.picture.sentence.text() != before
    press("Ctrl+Z")
    assert page.picture.sentence.text() == before


def test_a_change_made_elsewhere_shows_and_keeps_the_row(
    qtbot: QtBot, window: MainWindow, press: Press, sample: Path
) -> None:
    press("Ctrl+3", "Down")
    page = deals(window)
    current = page.list.table.current_id
    other = Ledger.open(sample, by="someone else")
    rename(other, page)
    other.close()
    qtbot.waitUntil(lambda: page.evidence.title == "Renamed elsewhere", timeout=4_000)
    assert page.list.table.current_id == current


def rename(ledger: Ledger, page: DealsPage) -> None:
    """Give the page's current deal another title, as another program would."""
    from dataclasses import replace  # noqa: PLC0415

    from crossfoot.ledger import actions  # noqa: PLC0415
    from crossfoot.ledger.queries.deal_view import deal_view  # noqa: PLC0415

    id_ = page.list.table.current_id
    assert id_ is not None
    view = deal_view(ledger.reader, id_)
    assert view is not None
    after = replace(view.fields, title="Renamed elsewhere")
    ledger.apply(actions.edit_deal(ledger.reader, id_, view.fields, after))


def test_the_help_and_the_shortcuts_open_and_close_by_keys(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+3")
    for keys, title in (("F1", "Help"), ("Ctrl+/", "Shortcuts")):
        press(keys)
        (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
        assert dialog.windowTitle() == title
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_f8_goes_to_the_flags_and_through_them(window: MainWindow, press: Press) -> None:
    press("Ctrl+3", "F8")
    table = review(window).list.table
    first = table.current_id
    press("F8")
    second = table.current_id
    press("Shift+F8")
    assert first is not None
    assert (table.current_id, second != first) == (first, True)


def test_an_undo_works_after_the_program_was_closed(
    open_window: Callable[[Path], MainWindow], sample: Path
) -> None:
    window = open_window(sample)
    window.show_page("deals")
    before = deals(window).evidence.title
    presser(window)("Return", "Ctrl+A")
    type_text("Renamed yesterday")
    presser(window)("Return")
    window.close()
    again = open_window(sample)
    again.show_page("deals")
    presser(again)("Ctrl+Z")
    assert deals(again).evidence.title == before


@pytest.mark.parametrize("size", [(1360, 820), (1024, 700)])
@pytest.mark.parametrize("name", ["deals", "totals", "review"])
def test_no_column_is_cut_off_at_the_edge(
    window: MainWindow, name: str, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.show_page(name)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, (DealsPage, TotalsPage, ReviewPage))
    table = page.list.table
    assert table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("typed", ["31.12.2025", "2025-02-30", "Sept 2025", "2025-13"])
def test_what_is_no_date_is_refused_in_the_form_by_its_words(
    window: MainWindow, press: Press, typed: str
) -> None:
    press("Ctrl+3", "Return")
    form = deals(window).form
    form.form.announced_on.setText(typed)
    press("Return")
    assert form.is_open
    assert (
        form.named["announced_on"].message
        == f"“{typed}” is not a date. Write it like 2025-09-23, 2025-09 or 2025."
    )
    assert not window.notice.text
    form.form.announced_on.setText("2025-12")
    press("Return")
    assert not form.is_open
