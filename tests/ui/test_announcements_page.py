"""The Announcements page by keys alone, from the clipboard to review."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.figure_view import figure_view
from crossfoot.ledger.queries.history import history
from crossfoot.ledger.queries.navigation import counts
from crossfoot.ui.widgets.tick_list import TickList
from tests.ui.announcing import CTRL, PLAIN, SHIFT, VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


@pytest.fixture
def pasted(desktop: Desktop) -> Desktop:
    desktop.paste(VISIT)
    return desktop


@pytest.fixture
def recorded(pasted: Desktop) -> Desktop:
    pasted.press(Key.Key_Return, times=4)
    return pasted


def test_a_pasted_article_is_sent_to_review_in_six_keys(
    desktop: Desktop, shared_data: Path
) -> None:
    desktop.paste((shared_data / "seed.txt").read_text(encoding="utf-8"))
    desktop.press(Key.Key_Return, times=4)
    desktop.press(Key.Key_Return, CTRL)
    (total,) = desktop.totals()
    assert total.total.wording == "over $12 billion"
    assert total.verdict.kind is VerdictKind.CONSISTENT
    assert [part.part.figure.wording for part in total.parts] == ["$4.2 billion", "over $8 billion"]
    assert desktop.entry.view.sent_at is not None
    assert desktop.pressed == 6


def test_both_enter_keys_record_and_send(desktop: Desktop) -> None:
    desktop.paste(VISIT)
    desktop.press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, times=4)
    assert desktop.states == ["recorded"] * 4
    desktop.press(Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier)
    assert desktop.entry.view.sent_at is not None


def test_pasting_marks_every_figure_and_selects_the_first(pasted: Desktop) -> None:
    assert pasted.states == ["proposed"] * 4
    assert pasted.current == "over $12 billion"
    assert counts(pasted.ledger.reader).announcements == 1


def test_pasting_is_one_change(pasted: Desktop) -> None:
    names = [line.name for line in history(pasted.ledger.reader)]
    assert names == ["record_announcement", "create_ledger"]


def test_a_recorded_figure_brings_its_deal(recorded: Desktop) -> None:
    deals = {figure.deal for figure in recorded.entry.view.figures if figure.deal}
    assert len(deals) == 2


def test_delete_skips_and_goes_on(pasted: Desktop) -> None:
    pasted.press(Key.Key_Delete)
    assert pasted.states == ["dismissed", "proposed", "proposed", "proposed"]
    assert pasted.current == "$4.2 billion"


def test_delete_on_a_skipped_figure_brings_it_back(pasted: Desktop) -> None:
    pasted.press(Key.Key_Delete)
    pasted.press(Key.Key_Up)
    pasted.press(Key.Key_Delete)
    assert pasted.states[0] == "proposed"


def test_enter_on_a_skipped_figure_records_it(pasted: Desktop) -> None:
    pasted.press(Key.Key_Delete)
    pasted.press(Key.Key_Up)
    pasted.press(Key.Key_Return)
    assert pasted.states[0] == "recorded"
    assert not pasted.entry.view.dismissals


def test_delete_on_a_recorded_figure_takes_the_recording_back(pasted: Desktop) -> None:
    pasted.press(Key.Key_Return)
    pasted.press(Key.Key_Up)
    pasted.press(Key.Key_Delete)
    assert pasted.states[0] == "proposed"


def test_shift_delete_dismisses_the_rest_of_the_paragraph_in_one_change(pasted: Desktop) -> None:
    before = len(history(pasted.ledger.reader))
    pasted.press(Key.Key_Down)
    pasted.press(Key.Key_Delete, SHIFT)
    assert pasted.states == ["proposed", "dismissed", "dismissed", "dismissed"]
    assert len(history(pasted.ledger.reader)) == before + 1


def test_f2_goes_on_and_shift_f2_back_from_a_field(pasted: Desktop) -> None:
    pasted.press(Key.Key_Tab)
    pasted.press(Key.Key_F2)
    assert pasted.current == "$4.2 billion"
    pasted.press(Key.Key_F2, SHIFT)
    assert pasted.current == "over $12 billion"


def test_n_goes_to_the_next_open_number(recorded: Desktop) -> None:
    recorded.press(Key.Key_Home)
    recorded.press(Key.Key_Delete)  # its recording is taken back
    recorded.press(Key.Key_End)
    recorded.press(Key.Key_N)
    assert recorded.current == "over $12 billion"


def test_tab_enters_the_form_and_escape_returns(pasted: Desktop) -> None:
    pasted.press(Key.Key_Tab)
    assert QApplication.focusWidget() is pasted.page.workbench.forms.figure.amount.editor
    pasted.press(Key.Key_Escape)
    assert QApplication.focusWidget() is pasted.page.workbench.source


def test_ctrl_delete_skips_from_inside_a_field(pasted: Desktop) -> None:
    pasted.press(Key.Key_Tab)
    pasted.press(Key.Key_Delete, CTRL)
    assert pasted.states[0] == "dismissed"


def test_a_mended_amount_is_recorded_beside_the_untouched_wording(pasted: Desktop) -> None:
    pasted.press(Key.Key_Down)
    pasted.press(Key.Key_Tab)
    pasted.write("$4.7 billion")
    pasted.press(Key.Key_Return)
    figure = pasted.entry.view.figures[0]
    view = figure_view(pasted.ledger.reader, figure.id)
    assert view is not None
    assert (view.fields.wording, view.fields.amount) == ("$4.2 billion", 470_000_000_000)


def test_what_is_typed_is_read_on_every_keystroke(pasted: Desktop) -> None:
    form = pasted.page.workbench.forms.figure
    pasted.press(Key.Key_Tab)
    pasted.write("up to $3 billion")
    assert "3,000,000,000 USD" in form.amount.message


def test_words_that_are_no_amount_are_refused_beside_the_field(pasted: Desktop) -> None:
    pasted.press(Key.Key_Tab)
    pasted.write("a great deal of money")
    pasted.press(Key.Key_Return)
    assert "not read as one amount" in pasted.page.workbench.forms.figure.amount.message
    assert pasted.states[0] == "proposed"


def test_escape_gives_up_what_was_typed(pasted: Desktop) -> None:
    form = pasted.page.workbench.forms.figure
    pasted.press(Key.Key_Tab)
    pasted.write("$1 billion")
    pasted.press(Key.Key_Escape)
    pasted.press(Key.Key_F2)
    pasted.press(Key.Key_F2, SHIFT)
    assert form.amount.editor.text() == "over $12 billion"  # type: ignore[attr-defined]


def test_the_cross_check_follows_every_keystroke(pasted: Desktop) -> None:
    card = pasted.page.workbench.check
    assert card.says == "Adds up"
    pasted.press(Key.Key_Tab)
    pasted.write("$90 billion")
    assert card.says == "A stretch"
    pasted.press(Key.Key_Escape)
    assert card.says == "Adds up"


def test_a_part_that_is_unticked_stays_out_of_the_recorded_total(pasted: Desktop) -> None:
    pasted.page.workbench.forms.figure.ticks.setFocus()
    pasted.press(Key.Key_Space)
    pasted.press(Key.Key_Return)
    pasted.press(Key.Key_Return, times=3)
    (total,) = pasted.totals()
    assert [part.part.figure.wording for part in total.parts] == ["over $8 billion"]


def test_a_recorded_figure_is_mended_when_its_form_is_left(recorded: Desktop) -> None:
    recorded.press(Key.Key_Home)
    recorded.press(Key.Key_Tab)
    recorded.write("over $11 billion")
    recorded.press(Key.Key_F2)
    figure = recorded.entry.view.figures[0]
    assert figure.printed == 1_100_000_000_000


def test_a_deal_is_mended_in_the_same_form_as_one_change(recorded: Desktop) -> None:
    before = len(history(recorded.ledger.reader))
    recorded.press(Key.Key_Home)
    recorded.press(Key.Key_Down)
    title = recorded.page.workbench.forms.deal.title
    title.setFocus()
    title.selectAll()
    recorded.write("Locomotives for Temir Zholy")
    recorded.press(Key.Key_Return)
    deal_id = recorded.entry.view.figures[1].deal_id
    assert deal_id is not None
    deal = deal_view(recorded.ledger.reader, deal_id)
    assert deal is not None
    assert deal.fields.title == "Locomotives for Temir Zholy"
    assert len(history(recorded.ledger.reader)) == before + 1


def test_a_recorded_figure_can_move_into_a_new_deal(recorded: Desktop) -> None:
    forms = recorded.page.workbench.forms
    recorded.press(Key.Key_Home)
    forms.figure.more.setChecked(True)
    forms.home.editor.setFocus()
    recorded.press(Key.Key_End)
    recorded.press(Key.Key_Up)  # "a new deal" stands before "no single deal"
    forms.deal.title.setFocus()
    recorded.write("The visit as a whole")
    recorded.press(Key.Key_Return)
    assert recorded.entry.view.figures[0].deal == "The visit as a whole"


def test_what_is_typed_into_a_proposal_waits_there_while_others_are_looked_at(
    pasted: Desktop,
) -> None:
    pasted.press(Key.Key_Tab)
    pasted.write("over $13 billion")
    pasted.press(Key.Key_F2)
    pasted.press(Key.Key_F2, SHIFT)
    editor = pasted.page.workbench.forms.figure.amount.editor
    assert editor.text() == "over 13,000,000,000 USD"  # type: ignore[attr-defined]
    assert pasted.states[0] == "proposed"


def test_leaving_the_page_saves_what_was_mended(recorded: Desktop) -> None:
    recorded.press(Key.Key_Home)
    recorded.press(Key.Key_Tab)
    recorded.write("over $11 billion")
    assert recorded.page.leave()
    assert recorded.entry.view.figures[0].printed == 1_100_000_000_000


def test_ctrl_enter_refuses_while_numbers_are_open_and_goes_to_the_first(pasted: Desktop) -> None:
    pasted.press(Key.Key_Return)
    pasted.press(Key.Key_Return, CTRL)
    assert pasted.entry.view.sent_at is None
    assert pasted.current == "$4.2 billion"
    assert "3 numbers still open" in pasted.page.notice.text
    assert "$4.2 billion" in pasted.page.notice.text


def test_no_total_stands_before_the_last_of_its_parts_is_decided(pasted: Desktop) -> None:
    for left in (3, 2, 1):
        pasted.press(Key.Key_Return)
        assert pasted.totals() == []
        assert counts(pasted.ledger.reader).flags == 0
        assert pasted.page.workbench.check.says == "Adds up"
        assert pasted.states.count("proposed") == left
    pasted.press(Key.Key_Return)
    assert [len(total.parts) for total in pasted.totals()] == [2]


def test_a_total_of_which_a_part_was_skipped_is_an_open_list(pasted: Desktop) -> None:
    pasted.press(Key.Key_Return)
    pasted.press(Key.Key_Delete)
    pasted.press(Key.Key_Return, times=2)
    (total,) = pasted.totals()
    assert total.kind is RelationKind.INCLUDES
    assert total.verdict.kind is VerdictKind.INCOMPLETE
    pasted.press(Key.Key_Home)
    assert pasted.page.workbench.check.says == "Not all itemised"


def test_a_part_that_is_taken_back_leaves_no_half_total_behind(recorded: Desktop) -> None:
    recorded.press(Key.Key_Home)
    recorded.press(Key.Key_Down)
    recorded.press(Key.Key_Delete)
    assert recorded.totals() == []
    recorded.press(Key.Key_Return)
    assert [len(total.parts) for total in recorded.totals()] == [2]


def test_undo_brings_back_the_page_as_it_was(pasted: Desktop) -> None:
    pasted.press(Key.Key_Return, times=2)
    pasted.press(Key.Key_Z, CTRL)
    assert pasted.states == ["recorded", "proposed", "proposed", "proposed"]
    pasted.press(Key.Key_Z, CTRL | SHIFT)
    assert pasted.states == ["recorded", "recorded", "proposed", "proposed"]


def test_undoing_the_paste_goes_back_to_the_empty_list(pasted: Desktop) -> None:
    pasted.press(Key.Key_Z, CTRL)
    assert pasted.page.entry is None
    assert pasted.page.start.isVisible()
    assert pasted.page.start.hasFocus()


def test_the_paste_done_again_stands_in_the_list_that_has_the_focus(pasted: Desktop) -> None:
    pasted.press(Key.Key_Z, CTRL)
    pasted.press(Key.Key_Z, CTRL | SHIFT)
    pasted.press(Key.Key_Return)
    assert pasted.page.entry is not None


def select(desktop: Desktop, words: str) -> None:
    """Select words of the source text, as Shift and the arrows would."""
    source = desktop.page.workbench.source
    before = source.toPlainText().split(words)[0]
    cursor = source.textCursor()
    start = len(before.encode("utf-16-le")) // 2
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
    source.setTextCursor(cursor)


def test_selected_words_are_recorded_by_hand(desktop: Desktop) -> None:
    desktop.paste("The plant will cost $5 million and employ 300 engineers.")
    select(desktop, "300 engineers")
    desktop.press(Key.Key_Return)
    assert desktop.current == "300 engineers"
    assert desktop.entry.bench.chip is not None
    assert desktop.entry.bench.chip.figure is not None


def test_selected_words_without_a_figure_are_refused_in_words(pasted: Desktop) -> None:
    select(pasted, "Washington closed")
    pasted.press(Key.Key_Return)
    assert "holds no single figure" in pasted.page.workbench.forms.notice.text
    assert pasted.states == ["proposed"] * 4


def test_a_click_on_a_chip_selects_it(pasted: Desktop) -> None:
    source = pasted.page.workbench.source
    cursor = source.textCursor()
    cursor.setPosition(source.toPlainText().index("22 Boeing"))
    point = source.cursorRect(cursor).center() + QPoint(3, 0)
    QTest.mouseClick(source.viewport(), Qt.MouseButton.LeftButton, PLAIN, point)
    assert pasted.current == "up to 22 Boeing aircraft"


def test_a_text_recorded_before_is_offered_instead_of_a_second_one(recorded: Desktop) -> None:
    recorded.press(Key.Key_Escape)
    recorded.paste(VISIT)
    assert "already recorded" in recorded.page.notice.text
    assert counts(recorded.ledger.reader).announcements == 1
    recorded.press(Key.Key_Return)
    assert recorded.states == ["recorded"] * 4


def test_an_empty_clipboard_is_said_in_words(desktop: Desktop) -> None:
    desktop.paste_data(QMimeData())
    assert desktop.page.notice.text.startswith("The clipboard")
    assert counts(desktop.ledger.reader).announcements == 0


def test_a_clipboard_without_text_is_said_in_words(desktop: Desktop) -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    desktop.paste_data(data)
    assert "holds no text" in desktop.page.notice.text


def test_a_text_without_figures_says_how_to_go_on(desktop: Desktop) -> None:
    desktop.paste("Ministers met and spoke of friendship.")
    assert "No figures were found" in desktop.page.notice.text
    assert counts(desktop.ledger.reader).announcements == 1


def test_emoji_and_marks_of_direction_do_not_move_the_figures(desktop: Desktop) -> None:
    desktop.paste(
        "🚆🚆 \u200fKazakhstan buys locomotives for $4.2 billion.\r\n✈️ And $3 million more."
    )
    assert [chip.wording for chip in desktop.entry.bench.chips] == ["$4.2 billion", "$3 million"]
    select(desktop, "$4.2 billion")
    selected = desktop.page.workbench.source.selected()
    assert selected == desktop.entry.bench.chips[0].places[0]


def test_a_megabyte_of_text_is_read_beside_the_window(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.page.opened_announcement, timeout=60_000):
        desktop.paste("It is a long story without an end. " * 30_000 + "It cost $5 million.")
    assert desktop.current == "$5 million"


@pytest.mark.parametrize(
    "filler", ["It is a long story without an end. ", "One line.\n\n", "endless"]
)
def test_a_long_text_never_holds_the_window_up(desktop: Desktop, filler: str) -> None:
    source = desktop.page.workbench.source
    text = filler * (1_000_000 // len(filler)) + " It cost $5 million."
    steps, last = [], time.thread_time()
    source.show_text(text)
    while not source.is_complete:
        steps.append(time.thread_time() - last)
        last = time.thread_time()
        QApplication.processEvents()
    assert source.toPlainText().endswith("It cost $5 million.")
    assert max(steps) < 0.25  # of the processor's own time: ten times what a step takes


def test_the_foot_names_what_the_keys_do_in_the_form_and_in_the_text(pasted: Desktop) -> None:
    status = pasted.window.status
    assert "Tab  form" in status.words
    pasted.press(Key.Key_Tab)
    assert "Esc  back to the text" in status.words
    assert "Ctrl+Del  skip" in status.words
    pasted.press(Key.Key_Escape)
    assert "Tab  form" in status.words
    pasted.press(Key.Key_Return)
    pasted.press(Key.Key_F2, SHIFT)
    pasted.press(Key.Key_Tab)
    assert "Enter  save, next open" in status.words
    assert "Ctrl+Del  take back" in status.words


def test_escape_on_the_figures_goes_back_to_the_list(pasted: Desktop) -> None:
    pasted.press(Key.Key_Escape)
    assert pasted.page.entry is None
    pasted.press(Key.Key_Return)
    assert pasted.current == "over $12 billion"


def test_the_details_of_an_announcement_can_be_mended(pasted: Desktop, qtbot: QtBot) -> None:
    pasted.press(Key.Key_I, CTRL)
    dialog = pasted.page.dialog
    qtbot.waitUntil(dialog.isVisible)
    dialog.line("publisher").setText("Daily Ledger")
    QTest.keyClick(dialog.line("publisher"), Key.Key_Return)
    assert pasted.entry.view.fields.publisher == "Daily Ledger"


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("published_on", "yesterday", "“yesterday” is not a date."),
        ("language", "English text", "“English text” is no code of a language."),
    ],
)
def test_what_the_details_cannot_take_is_said_beside_its_field_in_the_dialog(
    pasted: Desktop, name: str, typed: str, told: str
) -> None:
    pasted.press(Key.Key_I, CTRL)
    dialog = pasted.page.dialog
    line = dialog.line(name)
    before = pasted.entry.view.fields
    line.setText(typed)
    QTest.keyClick(line, Key.Key_Return)
    assert dialog.isVisible()
    assert line.accessibleDescription().startswith(told)
    assert not pasted.window.notice.isVisible(), "nothing is said behind the dialog"
    assert pasted.entry.view.fields == before
    line.setText("pt-BR" if name == "language" else "2025-09")
    QTest.keyClick(line, Key.Key_Return)
    assert not dialog.isVisible()
    assert getattr(pasted.entry.view.fields, name) == line.text().lower()


def test_a_failure_is_said_in_the_dialog_that_is_in_front(pasted: Desktop, qtbot: QtBot) -> None:
    pasted.press(Key.Key_I, CTRL)
    dialog = pasted.page.dialog
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    pasted.window.desk.fail(CrossfootError("It was not saved.", "Try again."))
    assert dialog.notice.text == "It was not saved. Try again."
    assert not pasted.window.notice.isVisible()


def test_every_focusable_widget_has_a_name(pasted: Desktop) -> None:
    from PySide6.QtGui import QAccessible  # noqa: PLC0415
    from PySide6.QtWidgets import QWidget  # noqa: PLC0415

    QAccessible.setActive(True)
    nameless = [
        type(widget).__name__
        for widget in pasted.page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_new_text_takes_away_what_was_said_of_the_last(recorded: Desktop) -> None:
    recorded.press(Key.Key_Return, CTRL)
    assert recorded.window.status.words == ("Sent to review without a date; Ctrl+I gives it one.")
    recorded.paste("Cairo pays $3 billion for buses.")
    assert recorded.window.status.words.startswith("Enter  record")


def test_the_window_closes_while_a_long_text_is_read(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    window = open_window(empty)
    Desktop(window).paste(VISIT * 1_000)
    assert window.close()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    assert not isValid(window)


def test_what_is_no_date_is_refused_beside_its_field(pasted: Desktop) -> None:
    pasted.press(Key.Key_Down)
    pasted.press(Key.Key_Tab)
    on = pasted.page.workbench.forms.deal.announced_on
    on.setText("31.12.2025")
    pasted.press(Key.Key_Return)
    assert on.accessibleDescription().startswith("“31.12.2025” is not a date.")
    assert pasted.states[1] == "proposed"


def test_an_announcement_without_a_date_says_so_before_it_is_sent(pasted: Desktop) -> None:
    assert "no date" in pasted.page.heading().subtitle
    pasted.press(Key.Key_Return, times=4)
    assert "has no date: Ctrl+I gives it one" in pasted.window.status.words


def test_an_announcement_with_a_date_is_sent_without_ado(desktop: Desktop) -> None:
    desktop.paste(VISIT.replace("Washington", "WASHINGTON, Sept. 23, 2025 —", 1))
    assert "no date" not in desktop.page.heading().subtitle
    desktop.press(Key.Key_Return, times=4)
    assert desktop.window.status.words == "Every figure is decided. Ctrl+Enter sends to review."
    desktop.press(Key.Key_Return, CTRL)
    assert desktop.window.status.words == "Sent to review."


def test_the_parts_of_a_total_are_listed_with_their_numbers_first(pasted: Desktop) -> None:
    ticks = pasted.page.findChild(TickList)
    assert ticks is not None
    words = [ticks.item(row).text() for row in range(ticks.count())]
    assert any(each.startswith("$4.2 billion — ") for each in words), words
    assert any(each.startswith("over $8 billion — ") for each in words), words
