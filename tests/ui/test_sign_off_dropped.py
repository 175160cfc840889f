"""A sign-off that a change drops, by keys alone: signed as reviewer, mended as clerk, looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossfoot.figures.values import SignOffState
from crossfoot.ui.dialogs.person import PersonDialog
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.announcements.page import AnnouncementsPage
    from crossfoot.ui.pages.review.page import ReviewPage
    from crossfoot.ui.pages.review.sign_pane import SignPane
    from crossfoot.ui.pages.tallies.page import TalliesPage
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]

LOCOMOTIVES = "“$4.2 billion” meant $4.2 bn when it was signed off, and means $4.5 bn."
COUNTED = (
    "“Kazakhstan locomotives” counted with 4.2 bn when it was signed off, and counts with 4.5 bn."
)
SIGNED = ["announcement", "deal", "deal", "tally", "total"]
DROPPED = ["announcement", "deal", "tally", "total"]


def take_over(window: MainWindow, press: Press, qtbot: QtBot, name: str) -> None:
    """Say who is at work."""
    press("Ctrl+Shift+W")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    QTest.keyClicks(dialog.line, name)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PersonDialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def signed(window: MainWindow, press: Press, qtbot: QtBot) -> MainWindow:
    """An announcement with its deals and total, and a tally, all signed off by a reviewer."""
    press("Ctrl+2", "End", "Return")
    entry = cast("AnnouncementsPage", window.page)
    qtbot.waitUntil(lambda: entry.entry is not None)
    press("Ctrl+Return", "Ctrl+6", "Ctrl+N")
    type_text("Every deal")
    press("Return")
    take_over(window, press, qtbot, "reviewer")
    press("Ctrl+5", "Ctrl+T")
    for left in range(len(SIGNED), 0, -1):
        qtbot.waitUntil(partial(shows_rows, window, left))
        qtbot.waitUntil(partial(shows_its_card, window))
        press("S")
    qtbot.waitUntil(partial(shows_rows, window, 0))
    take_over(window, press, qtbot, "clerk")
    return window


def pane(window: MainWindow) -> SignPane:
    return cast("ReviewPage", window.page).sign_pane


def shows_rows(window: MainWindow, number: int) -> bool:
    return pane(window).list.model.rowCount() == number


def shows_its_card(window: MainWindow) -> bool:
    """Whether the card is that of the row in hand."""
    line = pane(window)._line(pane(window).list.table.current_id)
    view = pane(window).card.view
    return None not in (line, view) and (line.kind, line.called) == (view.kind, view.called)  # type: ignore[union-attr]


def mend(press: Press) -> None:
    """Type another amount for the locomotives."""
    press("Ctrl+2", "F2", "Tab", "Ctrl+A")
    type_text("$4.5 billion")
    press("Return")


def told(window: MainWindow, press: Press, qtbot: QtBot) -> dict[str, str]:
    """What each dropped row says, by its kind, gone through with J."""
    press("Ctrl+5")
    qtbot.waitUntil(partial(shows_rows, window, len(DROPPED)))
    found = {}
    for _ in DROPPED:
        qtbot.waitUntil(partial(shows_its_card, window))
        view = pane(window).card.view
        assert view is not None
        assert view.state is SignOffState.DROPPED
        found[str(view.kind)] = pane(window).card.changed.text
        press("J")
    return found


def test_a_change_drops_what_relies_on_it_and_shows_what_changed(
    signed: MainWindow, press: Press, qtbot: QtBot
) -> None:
    mend(press)
    assert signed.status.words == "The sign-off no longer holds: a reviewer looks at it again."
    badge = signed.page.heading().badge
    assert badge is not None
    assert badge[0] == "sign-off dropped"
    found = told(signed, press, qtbot)
    assert sorted(found) == DROPPED
    assert found.pop("tally").endswith(COUNTED)
    assert all(LOCOMOTIVES in words for words in found.values()), found


def test_undoing_the_change_brings_every_sign_off_back(
    signed: MainWindow, press: Press, qtbot: QtBot
) -> None:
    mend(press)
    press("Ctrl+5")
    qtbot.waitUntil(partial(shows_rows, signed, len(DROPPED)))
    press("Ctrl+Z")
    qtbot.waitUntil(partial(shows_rows, signed, 0))
    press("Ctrl+2")
    badge = signed.page.heading().badge
    assert badge is not None
    assert badge[0] == "signed off"


def test_a_row_that_was_dropped_is_signed_off_again_by_its_key(
    signed: MainWindow, press: Press, qtbot: QtBot
) -> None:
    mend(press)
    take_over(signed, press, qtbot, "reviewer")
    press("Ctrl+5")
    qtbot.waitUntil(partial(shows_rows, signed, len(DROPPED)))
    press("J")  # from the tally to the total
    qtbot.waitUntil(partial(shows_its_card, signed))
    press("S")
    qtbot.waitUntil(partial(shows_rows, signed, len(DROPPED) - 1))
    assert "“over $12 billion” is signed off now" in signed.status.words


def test_the_deals_of_a_tally_show_what_they_count_with_now(
    signed: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+6")
    counts = partial(first_count, signed)
    qtbot.waitUntil(lambda: counts() == "$4.2 bn")
    mend(press)
    press("Ctrl+6")
    qtbot.waitUntil(lambda: counts() == "$4.5 bn")


def first_count(window: MainWindow) -> str:
    """What the first deal of the tally counts with."""
    table = cast("TalliesPage", window.page).deals.counted.model()
    titles = [
        table.headerData(column, Qt.Orientation.Horizontal) for column in range(table.columnCount())
    ]
    return str(table.index(0, titles.index("Counts")).data())
