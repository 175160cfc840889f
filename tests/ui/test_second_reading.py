"""The second reading in the window, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from crossfoot.figures.values import SecondReadingState
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.queries.second_readings import agreements, second_reading
from crossfoot.reading.second import Field
from crossfoot.ui.history_words import last_saved
from crossfoot.ui.second.asking import AskingDialog
from crossfoot.ui.second.dialog import SecondReadingDialog
from tests.ledger.announcing import AIRCRAFT, LOCOMOTIVES, announce, record
from tests.ledger.booking import make
from tests.ui.test_accessibility import _name, _takes_focus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ui.pages.announcements.page import AnnouncementsPage
    from crossfoot.ui.window import MainWindow

Key = Qt.Key
D = TypeVar("D", bound=QWidget)


@pytest.fixture
def window(tmp_path: Path, open_window: Callable[[Path], MainWindow]) -> MainWindow:
    """A window of "clerk" on two figures that Ann recorded."""
    path = tmp_path / "read.crossfoot"
    ledger = make(path)
    record(ledger, announce(ledger), LOCOMOTIVES, AIRCRAFT)
    ledger.close()
    return open_window(path)


@pytest.fixture
def dialog(window: MainWindow) -> SecondReadingDialog:
    """The second reading, begun from the list."""
    page(window).list.focus_list()
    QTest.keyClick(focused(), Key.Key_R, _CTRL_ALT)
    return opened(window, SecondReadingDialog)


_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def page(window: MainWindow) -> AnnouncementsPage:
    window.show_page("announcements")
    return cast("AnnouncementsPage", window.page)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def opened(window: MainWindow, kind: type[D]) -> D:
    found = window.findChild(kind)
    assert found is not None
    assert QTest.qWaitForWindowActive(found)
    return found


def select(dialog: SecondReadingDialog, words: str) -> None:
    """Put the caret before the words and select them with Shift and the arrow."""
    source = dialog.blind.source
    start = source.toPlainText().index(words)
    cursor = QTextCursor(source.document())
    cursor.setPosition(start)
    source.setTextCursor(cursor)
    for _ in words:
        QTest.keyClick(focused(), Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def read(dialog: SecondReadingDialog, *wordings: str) -> None:
    for words in wordings:
        select(dialog, words)
        QTest.keyClick(focused(), Key.Key_Return)


def head(ledger: Ledger) -> int:
    """The number of the newest change."""
    return int(ledger.reader.execute("SELECT max(id) FROM journal").fetchone()[0])


def state(ledger: Ledger) -> SecondReadingState | None:
    found = second_reading(ledger.reader, 1)
    return None if found is None else found.state


def test_the_text_shows_nothing_of_the_first_reading(dialog: SecondReadingDialog) -> None:
    assert focused() is dialog.blind.source
    assert dialog.blind.list.count() == 0
    assert dialog.blind.source._marks == []


def test_selected_words_are_recorded_with_enter_as_they_are_read(
    window: MainWindow, dialog: SecondReadingDialog
) -> None:
    select(dialog, "over $8 billion")
    assert dialog.blind.amount.text() == "over $8 billion"
    assert "8" in dialog.blind.amount_field.message
    QTest.keyClick(focused(), Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert dialog.blind.list.count() == 1
    reading = second_reading(window.desk.ledger.reader, 1)
    assert reading is not None
    (figure,) = reading.figures
    assert (figure.amount, figure.currency, figure.hedge) == (8 * 10**11, "USD", "over")


def test_words_that_are_no_amount_are_not_recorded_and_it_says_so(
    dialog: SecondReadingDialog,
) -> None:
    read(dialog, "locomotives")
    assert dialog.blind.list.count() == 0
    assert "not read as one amount" in dialog.blind.amount_field.message


def test_the_form_is_reached_with_tab_and_keeps_the_selected_words(
    dialog: SecondReadingDialog,
) -> None:
    select(dialog, "$4.2 billion")
    QTest.keyClick(focused(), Key.Key_Tab)
    assert focused() is dialog.blind.amount
    dialog.blind.amount.selectAll()
    QTest.keyClicks(focused(), "$4.3 billion")
    QTest.keyClick(focused(), Key.Key_Return)
    assert dialog.blind.list.count() == 1
    assert focused() is dialog.blind.source


def test_delete_in_the_list_takes_one_out_and_undo_brings_it_back(
    dialog: SecondReadingDialog,
) -> None:
    read(dialog, "$4.2 billion")
    dialog.blind.list.setFocus()
    QTest.keyClick(focused(), Key.Key_Delete)
    assert dialog.blind.list.count() == 0
    QTest.keyClick(focused(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.blind.list.count() == 1


def test_differences_are_settled_with_1_and_2_and_the_agreement_is_shown(
    window: MainWindow, dialog: SecondReadingDialog
) -> None:
    read(dialog, "$4.2 billion", "up to 22 aircraft")
    dialog.blind.finish.setFocus()
    QTest.keyClick(focused(), Key.Key_Return)
    ledger = window.desk.ledger
    assert focused() is dialog.settling.table
    assert dialog.settling.table.rowCount() == len(("the aircraft", "their value"))
    QTest.keyClick(focused(), Key.Key_Return)
    assert dialog.settling.table.currentRow() == 1
    QTest.keyClick(focused(), Key.Key_1)
    QTest.keyClick(focused(), Key.Key_2)
    assert state(ledger) is SecondReadingState.SETTLED
    assert focused() is dialog.agreed
    assert agreements(ledger.reader)[Field.FIGURE] == (1, 3)
    told = dialog.agreed.item(0, 1)
    assert told is not None
    assert told.text() == "1 of 3"


def test_opening_writes_nothing_and_the_first_figure_begins_it(
    window: MainWindow, dialog: SecondReadingDialog
) -> None:
    ledger = window.desk.ledger
    assert second_reading(ledger.reader, 1) is None
    assert last_saved(ledger.reader) == window.status.saved
    before = head(ledger)
    read(dialog, "$4.2 billion")
    assert head(ledger) == before + 1, "one change"
    assert state(ledger) is SecondReadingState.OPEN
    QTest.keyClick(focused(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert second_reading(ledger.reader, 1) is None
    assert dialog.isVisible()
    assert dialog.blind.list.count() == 0


def test_esc_leaves_and_the_same_keys_go_on_with_it(
    window: MainWindow, dialog: SecondReadingDialog
) -> None:
    read(dialog, "$4.2 billion")
    QTest.keyClick(focused(), Key.Key_Escape)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    page(window).list.focus_list()
    QTest.keyClick(focused(), Key.Key_R, _CTRL_ALT)
    assert opened(window, SecondReadingDialog).blind.list.count() == 1


def test_everything_that_takes_the_focus_has_a_name(dialog: SecondReadingDialog) -> None:
    QAccessible.setActive(True)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in dialog.findChildren(QWidget)
        if _takes_focus(widget) and not _name(widget)
    ]
    assert nameless == []


def test_who_entered_it_is_told_on_the_page(window: MainWindow) -> None:
    window.desk.work_as("Ann")
    page(window).list.focus_list()
    QTest.keyClick(focused(), Key.Key_R, _CTRL_ALT)
    assert window.findChild(SecondReadingDialog) is None
    assert state(window.desk.ledger) is None


def test_a_share_is_asked_for_and_the_filter_offers_it(window: MainWindow, qtbot: QtBot) -> None:
    page(window).list.focus_list()
    QTest.keyClick(focused(), Key.Key_A, _CTRL_ALT)
    asking = opened(window, AskingDialog)
    assert asking.table.rowCount() == 1
    qtbot.waitUntil(asking.share.hasFocus)
    QTest.keyClick(focused(), Key.Key_Return)
    assert state(window.desk.ledger) is SecondReadingState.OPEN
    assert window.status.words.startswith("Asked for 1 second reading.")
    offered = [offer.text for offer in page(window).front.facets.facets["seconds"]._offers]
    assert offered == ["to read again", "to settle", "read twice"]


def test_where_nothing_is_left_to_ask_for_it_says_why(window: MainWindow) -> None:
    window.desk.apply(
        actions.want_second(window.desk.ledger.reader, 100, Signed(window.desk.ledger.by))
    )
    page(window).list.focus_list()
    QTest.keyClick(focused(), Key.Key_A, _CTRL_ALT)
    asking = opened(window, AskingDialog)
    assert asking.notice.text.startswith("Nothing is left to ask for")
    assert not asking.ask.isEnabled()
    asking.reject()
