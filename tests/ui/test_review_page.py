"""The Review page by keys: assigning, asking outside, closing together, sources, signing off."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from crossfoot.figures.values import (
    FindingState,
    Outcome,
    Severity,
    SignOffAct,
    SignOffKind,
    SignOffState,
)
from crossfoot.ledger import actions, signing
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.fields import DealFields, Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags, tally_states
from crossfoot.ledger.queries.flag_view import FlagView, flag_view
from crossfoot.ledger.queries.flags import FlagFacet, FlagQuery
from crossfoot.ledger.queries.sign_offs import sign_off_view
from crossfoot.ledger.queries.tally_view import tallies
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ui import reading
from crossfoot.ui.dialogs.close_together import CloseTogetherDialog
from crossfoot.ui.dialogs.person import PersonDialog
from crossfoot.ui.dialogs.sign_off import SignOffDialog
from crossfoot.ui.pages.announcements.page import AnnouncementsPage
from crossfoot.ui.pages.review.closing import ClosingForm
from crossfoot.ui.pages.review.page import ReviewPage
from crossfoot.ui.pages.totals.page import TotalsPage
from crossfoot.ui.signing.card import SignOffCard
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]

BY = Signed("reviewer", "2026-11-23T10:00:00+00:00")


def review(window: MainWindow) -> ReviewPage:
    assert isinstance(window.page, ReviewPage)
    return window.page


def current(window: MainWindow) -> FlagView:
    id_ = review(window).list.table.current_id
    assert id_ is not None
    view = flag_view(window.desk.ledger.reader, id_)
    assert view is not None
    return view


def come_back(qtbot: QtBot, window: MainWindow, dialog: type[QWidget]) -> None:
    """Wait until a dialog is gone and the window has the keys again, as a screen would have it."""
    qtbot.waitUntil(lambda: window.findChild(dialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_a_flag_is_given_to_a_person_by_keys(window: MainWindow, press: Press) -> None:
    press("Ctrl+5", "A")
    type_text("Bo Reviewer")
    press("Return")
    assert current(window).line.assigned == "Bo Reviewer"
    assert review(window).list.table.hasFocus()
    press("Ctrl+Z")
    assert current(window).line.assigned is None


def test_a_question_outside_is_noted_with_its_deadline(window: MainWindow, press: Press) -> None:
    press("Ctrl+5", "O")
    type_text("the ministry")
    press("Tab", "Tab")
    type_text("2001-02-03")
    press("Tab")
    type_text("How many?")
    press("Return")
    view = current(window)
    assert view.line.state is FindingState.ASKED_OUTSIDE
    assert view.asked is not None
    assert (view.asked.whom, view.asked.due) == ("the ministry", "2001-02-03")
    assert review(window).thread_card.badge_text == "Overdue"


def test_a_deadline_that_is_no_date_is_refused_beside_the_fields(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+5", "O")
    type_text("the ministry")
    press("Tab", "Tab")
    type_text("Friday")
    press("Tab")
    type_text("How many?")
    press("Return")
    assert current(window).asked is None
    form = review(window).thread_card.asking
    assert form.due.hasFocus()
    said = form.due.accessibleDescription()
    assert "“Friday” is not a date." in said
    assert form.whom.property("tone") != "bad", "what is right is not marked as wrong"
    assert not window.notice.text


def test_the_order_shows_every_factor(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    weight = current(window).line.weight
    said = review(window).thread_card.order_words
    for number in (weight.money, weight.gap, weight.sourcing, weight.age):
        assert str(number) in said
    assert f"{weight.product:,}" in said


def test_a_reopened_flag_says_first_what_changed(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    view, ledger = current(window), window.desk.ledger
    reader = ledger.reader
    ledger.apply(actions.close_as(reader, view.line.id, Outcome.SCOPE, "Options.", BY))
    figure = view.evidence[-1]
    assert figure.printed is not None
    edit = Update("figure", figure.figure_id, {"amount": figure.printed * 3})
    ledger.apply(Change("edit_figure", (edit,), {"wording": "x"}))
    review(window).list.show_row(view.line.id)
    notice = review(window).reopened
    assert notice.text.startswith("Reopened by a change.")
    assert "when this was explained" in notice.text
    press("Ctrl+Z")
    assert review(window).reopened.text == ""


def test_several_flags_of_one_rule_are_closed_as_one_change(
    qtbot: QtBot, window: MainWindow, press: Press
) -> None:
    press("Ctrl+5")
    rule, reader = current(window).line.rule, window.desk.ledger.reader
    query = FlagQuery(rules=(rule,), states=(FindingState.OPEN,))
    number = flags.LIST.count(reader, query).number
    press("Ctrl+B")
    dialog = window.findChild(CloseTogetherDialog)
    assert dialog is not None
    assert len(dialog.chosen) == number
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.closing.begin(Outcome.SCOPE, "They count options.")
    QTest.keyClick(dialog.closing.line, Qt.Key.Key_Return)
    assert flags.LIST.count(reader, query).number == 1
    come_back(qtbot, window, CloseTogetherDialog)
    press("Ctrl+Z")
    assert flags.LIST.count(reader, query).number == number


def test_a_filter_counts_its_values_when_it_is_opened(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    page = review(window)
    facet = page.facets.facets[FlagFacet.RULE]
    menu = facet.menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.data()]
    assert texts
    assert all(text[-1].isdigit() for text in texts)
    assert not page.facets.facets[FlagFacet.COUNTRY].isVisible()
    page.facets.more.click()
    assert page.facets.facets[FlagFacet.COUNTRY].isVisible()


def test_enter_on_a_quote_goes_to_its_place_in_the_source(
    qtbot: QtBot, window: MainWindow, press: Press
) -> None:
    press("Ctrl+5")
    figure = next(each for each in current(window).evidence if each.sentence)
    press("V")
    box = QApplication.focusWidget()
    assert box is not None
    assert review(window).evidence.isAncestorOf(box)
    press("Return")
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    qtbot.waitUntil(lambda: page.entry is not None)
    assert page.entry is not None
    chip = page.entry.bench.chip
    assert chip is not None
    assert chip.figure == figure.figure_id


def test_enter_opens_what_a_flag_stands_at(window: MainWindow, press: Press) -> None:
    press("Ctrl+5")
    total = current(window).totals[0]
    press("Return")
    assert isinstance(window.page, TotalsPage)
    assert window.page.list.table.current_id == total


@pytest.fixture
def sent(window: MainWindow, sample: Path) -> int:
    """An announcement that somebody else sent to review, its flags closed."""
    other = Ledger.open(sample, by="somebody")
    reader = other.reader
    for id_ in flags.LIST.ids(reader, FlagQuery()):
        other.apply(actions.close_as(reader, id_, Outcome.SCOPE, "So printed.", BY))
    (row,) = reader.execute("SELECT max(id) FROM announcement").fetchone()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    if reader.execute("SELECT sent_at FROM announcement WHERE id = ?", (row,)).fetchone()[0]:
        other.apply(actions.take_back(reader, row))
    other.apply(actions.send_to_review(reader, row, [], Signed("somebody", now)))
    other.close()
    window.desk.look_outside()
    return int(row)


def state(window: MainWindow, row: int) -> SignOffState:
    view = sign_off_view(window.desk.ledger.reader, SignOffKind.ANNOUNCEMENT, row)
    assert view is not None
    return view.state


def test_a_row_is_signed_off_from_the_list_of_what_is_to_be_signed(
    window: MainWindow, press: Press, sent: int
) -> None:
    window.desk.work_as("reviewer")
    press("Ctrl+5", "Ctrl+T")
    page = review(window)
    assert page.signs
    page.sign_pane.kind.choose(str(SignOffKind.ANNOUNCEMENT))
    page.enter()
    press("S")
    assert state(window, sent) is SignOffState.SIGNED_OFF
    assert "is signed off now" in window.status.words
    press("Ctrl+Z")
    assert state(window, sent) is SignOffState.IN_REVIEW


def test_what_is_to_be_signed_off_adds_signed_tallies_up_beside_the_window(
    qtbot: QtBot, window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = window.desk.ledger.reader
    window.desk.apply(actions.make_tally(reader, TallyFields("Ours", None)))
    window.desk.work_as("reviewer")
    reader = window.desk.ledger.reader
    tally = tallies(reader)[0].id
    window.desk.apply(actions.sign_off(reader, SignOffKind.TALLY, tally, Signed("reviewer")))
    told: list[str] = []
    computed = signing.computed

    def spy(*call: Any) -> Any:
        told.append(threading.current_thread().name)
        return computed(*call)

    monkeypatch.setattr(tally_states, "computed", spy)
    press("Ctrl+5", "Ctrl+T")
    page = review(window)
    page.sign_pane.state.choose(str(SignOffState.SIGNED_OFF))
    qtbot.waitUntil(lambda: page.sign_pane.list.model.rowCount() == 1)
    assert told
    assert threading.main_thread().name not in told


def test_a_tally_that_is_added_up_late_does_not_take_the_place_of_the_row_in_front(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.desk
    desk.apply(actions.make_tally(desk.ledger.reader, TallyFields("Ours", None)))
    made = desk.apply(actions.record_deal(desk.ledger.reader, DealFields("One")))
    assert made is not None
    (tally,) = tallies(desk.ledger.reader)
    (deal,) = made.new_ids.values()
    monkeypatch.setattr(reading, "soon", lambda *_: None)
    card = SignOffCard(desk, window)
    with qtbot.waitSignal(card._asking.answered):
        card.show_row(SignOffKind.TALLY, tally.id)
        card.show_row(SignOffKind.DEAL, deal)
    assert card.title == "Deal: “One”"
    assert card.view is not None
    assert card.view.row_id == deal
    assert card.view.kind is SignOffKind.DEAL


def test_the_dialog_goes_to_its_first_act_once_a_tally_is_added_up(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = window.desk
    desk.apply(actions.make_tally(desk.ledger.reader, TallyFields("Ours", None)))
    (tally,) = tallies(desk.ledger.reader)
    monkeypatch.setattr(reading, "soon", lambda *_: None)
    dialog = SignOffDialog(desk, SignOffKind.TALLY, tally.id, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.card.view is not None)
    assert dialog.card.sign.hasFocus()
    dialog.reject()


def tells(window: MainWindow, words: str) -> bool:
    return words in window.status.words


def test_one_row_after_the_other_is_signed_off_by_one_key(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    for title in ("One", "Two", "Three"):
        change = actions.record_deal(window.desk.ledger.reader, DealFields(title))
        window.desk.apply(change)
    window.desk.work_as("reviewer")
    press("Ctrl+5", "Ctrl+T")
    pane = review(window).sign_pane
    pane.kind.choose(str(SignOffKind.DEAL))
    pane.list.search.setFocus()
    press("Esc")
    signed = []
    for _ in range(3):
        row = pane.list.table.current_id
        line = pane._line(row)
        assert line is not None
        assert line.called in pane.card.title, "the card shows the row in hand"
        signed.append(line.called)
        press("S")
        qtbot.waitUntil(partial(tells, window, f"“{line.called}” is signed off now"), timeout=1000)
    assert signed == ["Three", "Two", "One"]


def test_the_card_of_a_long_tally_is_added_up_beside_the_window_and_then_signed(
    qtbot: QtBot, window: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.desk.apply(actions.make_tally(window.desk.ledger.reader, TallyFields("Ours", None)))
    window.desk.work_as("reviewer")
    tally = tallies(window.desk.ledger.reader)[0].id
    monkeypatch.setattr(reading, "soon", lambda *_: None)
    press("Ctrl+5", "Ctrl+T")
    page = review(window)
    page.sign_pane.kind.choose(str(SignOffKind.TALLY))
    qtbot.waitUntil(lambda: page.sign_pane.list.model.rowCount() == 1)
    card = page.sign_pane.card
    card.show_row(SignOffKind.TALLY, tally)
    assert card.view is None
    assert not card.sign.isVisible()
    card.sign_off()
    assert sign_off_view(window.desk.ledger.reader, SignOffKind.TALLY, tally).said == ()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: card.view is not None)
    assert card.sign.isVisible()
    card.sign_off()
    assert "is signed off now" in window.status.words
    assert sign_off_view(window.desk.ledger.reader, SignOffKind.TALLY, tally).state == "signed_off"  # type: ignore[union-attr]


def test_a_row_is_returned_and_its_clerk_is_told_the_question(
    qtbot: QtBot, window: MainWindow, press: Press, sent: int
) -> None:
    window.desk.work_as("reviewer")
    press("Ctrl+5", "Ctrl+T")
    page = review(window)
    page.sign_pane.kind.choose(str(SignOffKind.ANNOUNCEMENT))
    page.enter()
    press("R")
    type_text("Which year?")
    press("Return")
    assert state(window, sent) is SignOffState.RETURNED
    window.desk.show("announcements", sent)
    entry = window.page
    assert isinstance(entry, AnnouncementsPage)
    qtbot.waitUntil(lambda: entry.entry is not None)
    assert entry.notice.text == "reviewer returned this with a question: Which year?"
    badge = entry.heading().badge
    assert badge is not None
    assert badge[0] == "returned"


def test_ones_own_is_refused_in_words_and_allowed_by_the_setting(
    qtbot: QtBot, window: MainWindow, press: Press, sent: int
) -> None:
    (owner,) = window.desk.ledger.reader.execute(
        "SELECT \"by\" FROM author WHERE table_name = 'announcement' AND row_id = ?", (sent,)
    ).fetchone()
    window.desk.work_as(owner)
    press("Ctrl+2")
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    page.list.show_row(sent)
    press("Ctrl+Shift+Return")
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    dialog.card.sign.click()
    assert "entered or mended by" in dialog.card.notice.text
    dialog.reject()
    come_back(qtbot, window, SignOffDialog)
    person = PersonDialog(window.desk, window.settings, window)
    person.own.setChecked(True)
    person.accept()
    come_back(qtbot, window, PersonDialog)
    press("Ctrl+Shift+Return")
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    dialog.card.sign.click()
    assert state(window, sent) is SignOffState.SIGNED_OFF


@pytest.mark.parametrize("keys", ["3", "4"])
def test_deals_and_totals_are_signed_off_on_their_own_pages(
    window: MainWindow, press: Press, keys: str
) -> None:
    press(f"Ctrl+{keys}", "Ctrl+Shift+Return")
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    assert dialog.card.leaning.count() > 0
    dialog.reject()


@pytest.mark.parametrize("keys", ["3", "4"])
def test_a_row_shows_its_flags_with_their_standing_and_leads_to_the_thread(
    window: MainWindow, press: Press, keys: str
) -> None:
    reader = window.desk.ledger.reader
    query = FlagQuery(rules=("footing",), severities=(Severity.NOTE,))
    (id_,) = flags.LIST.ids(reader, query)
    view = flag_view(reader, id_)
    assert view is not None
    close = actions.close_as(reader, id_, Outcome.SCOPE, "Options.", BY)
    window.desk.ledger.apply(close)
    press(f"Ctrl+{keys}")
    page: Any = window.page
    deal = next((each.deal_id for each in view.evidence if each.deal_id), None)
    page.list.show_row(view.totals[0] if keys == "4" else deal)
    links = page.flags if keys == "4" else page.evidence.flags
    button = next(each for each in links.buttons if each.property("flag") == id_)
    assert button.text().endswith("Explained: scope differs")
    button.click()
    assert review(window).list.table.current_id == id_


def test_enter_after_a_question_returns_the_row_and_never_signs_it(
    window: MainWindow, press: Press, sent: int
) -> None:
    window.desk.work_as("reviewer")
    press("Ctrl+2")
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    page.list.show_row(sent)
    press("Ctrl+Shift+Return")
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    dialog.card.line.setFocus()
    QTest.keyClicks(dialog.card.line, "Which year?")
    QTest.keyClick(dialog.card.line, Qt.Key.Key_Return)
    assert state(window, sent) is SignOffState.RETURNED
    view = sign_off_view(window.desk.ledger.reader, SignOffKind.ANNOUNCEMENT, sent)
    assert view is not None
    assert [one.act for one in view.said] == [SignOffAct.RETURNED]


def test_enter_on_the_button_signs_off(window: MainWindow, press: Press, sent: int) -> None:
    window.desk.work_as("reviewer")
    press("Ctrl+2")
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    page.list.show_row(sent)
    press("Ctrl+Shift+Return")
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    QTest.keyClick(dialog.card.sign, Qt.Key.Key_Enter)
    assert state(window, sent) is SignOffState.SIGNED_OFF


def test_a_figure_shows_its_flags_on_the_workbench(
    qtbot: QtBot, window: MainWindow, press: Press
) -> None:
    press("Ctrl+5")
    view = current(window)
    figure = next(each for each in view.evidence if each.sentence)
    window.desk.show_figure(figure.figure_id)
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    qtbot.waitUntil(lambda: page.entry is not None)
    links = page.workbench.check.flags
    button = next(each for each in links.buttons if each.property("flag") == view.line.id)
    button.click()
    assert review(window).list.table.current_id == view.line.id


def test_enter_on_the_outcome_says_what_is_missing(window: MainWindow, press: Press) -> None:
    press("Ctrl+5", "C", "Return")
    form = review(window).thread_card.findChild(ClosingForm)
    assert form is not None
    assert form.box.accessibleDescription() == "Choose what it is closed as."
    form.box.choose(Outcome.SCOPE)
    press("Return")
    assert form.line.hasFocus()
    type_text("They count options.")
    press("Return")
    assert not form.isVisible()


def in_sight(widget: QWidget) -> bool:
    """Whether all of a widget is seen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.fixture(params=[100, 150, 200])
def lettered(request: pytest.FixtureRequest, theme: Theme) -> Iterator[int]:
    """Text of this size, in per cent."""
    theme.dress("light", request.param)
    yield request.param
    theme.dress("light", 100)


@pytest.mark.parametrize("size", [(1024, 700), (1360, 820)])
@pytest.mark.usefixtures("lettered")
def test_every_form_of_a_flag_opens_in_sight_at_any_size_of_text(
    qtbot: QtBot, window: MainWindow, press: Press, size: tuple[int, int]
) -> None:
    window.resize(*size)
    press("Ctrl+5")
    review(window).facets.more.click()
    review(window).list.focus_list()
    for key in ("Q", "C", "E", "A", "O"):
        press(key)
        field = QApplication.focusWidget()
        assert isinstance(field, QWidget)
        assert review(window).thread_card.isAncestorOf(field)
        qtbot.waitUntil(partial(in_sight, field), timeout=1000)
        press("Esc")
        assert review(window).list.table.hasFocus()


def test_escape_leaves_the_question_and_what_was_typed_stays_with_its_flag(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+5", "Q")
    type_text("Is there a list")
    press("Esc")
    assert review(window).list.table.hasFocus()
    line = review(window).thread_card.line
    press("J")
    qtbot.waitUntil(lambda: line.text() == "")
    press("K")
    qtbot.waitUntil(lambda: line.text() == "Is there a list")


def test_a_question_half_typed_is_there_when_the_ledger_is_opened_again(
    window: MainWindow,
    press: Press,
    open_window: Callable[[Path], MainWindow],
    sample: Path,
    qtbot: QtBot,
) -> None:
    press("Ctrl+5", "Q")
    type_text("Is there a list")
    assert window.close()
    again = open_window(sample)
    again.show_page("review")
    line = review(again).thread_card.line
    qtbot.waitUntil(lambda: line.text() == "Is there a list")
    line.setFocus()
    type_text("?")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [message.text for message in current(again).messages] == ["Is there a list?"]
    assert line.text() == ""


def test_giving_a_flag_to_somebody_leaves_the_half_typed_question(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+5", "Q")
    type_text("Is there a list")
    press("Esc", "A")
    type_text("Bo")
    press("Return")
    assert current(window).line.assigned == "Bo"
    assert review(window).thread_card.line.text() == "Is there a list"


def test_a_closing_is_said_until_the_page_or_the_next_change(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+5", "E")
    type_text("So printed.")
    press("Return")
    said = "Closed as “not a problem”; Ctrl+Z opens it again."
    assert window.status.words == said
    press("Ctrl+4")
    assert "Closed" not in window.status.words
    press("Ctrl+5", "E")
    type_text("So printed too.")
    press("Return")
    assert window.status.words == said
    press("A")
    type_text("Bo")
    press("Return")
    assert "Closed" not in window.status.words


def test_enter_on_the_list_of_several_says_what_is_missing_and_then_closes_them(
    qtbot: QtBot, window: MainWindow, press: Press
) -> None:
    press("Ctrl+5", "Ctrl+B")
    dialog = window.findChild(CloseTogetherDialog)
    assert dialog is not None
    assert [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()] == [
        "C&lose them",
        "Cancel",
    ]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.closing.box.accessibleDescription() == "Choose what it is closed as."
    dialog.closing.begin(Outcome.SCOPE, "They count options.")
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    come_back(qtbot, window, CloseTogetherDialog)
    assert window.desk.ledger.reader.execute("SELECT count(*) FROM query").fetchone()[0]


def test_an_undo_that_brings_the_last_flag_back_gives_the_list_the_keys_again(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+5")
    while review(window).current is not None:
        press("E")
        type_text("So printed.")
        press("Return")
    assert review(window).list.search.hasFocus()
    press("Ctrl+Z")
    assert review(window).list.table.hasFocus()
    press("E")
    assert review(window).thread_card.closing.line.hasFocus()


def test_a_form_of_the_thread_stands_in_place_of_its_line_and_is_left_by_its_cancel(
    window: MainWindow, press: Press
) -> None:
    press("Ctrl+5", "C")
    thread = cast("ReviewPage", window.page).thread_card
    assert thread.closing.isVisible()
    assert not thread.line.isVisible()
    assert not thread.close_as.isVisible()
    thread.cancel.setFocus()
    press("Return")
    assert thread.line.isVisible()
    assert not thread.cancel.isVisible()
    assert cast("ReviewPage", window.page).list.table.hasFocus()


def test_only_what_was_said_last_takes_room_until_more_is_asked_for(
    window: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+5")
    thread = cast("ReviewPage", window.page).thread_card
    for words in (
        "Is it million?",
        "The desk says billion.",
        "Who said so?",
        "Their press office.",
    ):
        press("Q")
        type_text(words)
        press("Return")

    def said() -> list[str]:
        shown = [label.text() for label in thread.findChildren(QLabel) if label.isVisible()]
        return [text for text in shown if text.endswith(("?", "billion.", "office."))]

    qtbot.waitUntil(lambda: said() == ["Who said so?", "Their press office."], timeout=1000)
    assert thread.earlier.text() == "2 earlier"
    thread.earlier.setFocus()
    press("Return")
    qtbot.waitUntil(lambda: len(said()) == 4, timeout=1000)


def test_the_foot_names_the_keys_of_the_field_that_is_worked_in(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+5")
    assert window.status.words.startswith("J / K")
    press("Q")
    assert window.status.words.startswith("Enter  record it")
    press("Esc")
    assert window.status.words.startswith("J / K")
