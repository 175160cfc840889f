"""Ctrl+H shows every change; any can be taken back, and everything after one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.change import Change, Insert, New, Update
from crossfoot.ledger.queries import changes
from crossfoot.ui.dialogs.history import HistoryDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


def _party(name: str) -> Change:
    return Change("edit_deal", (Insert("party", {"name": name}, New("party")),), {"deal": name})


@pytest.fixture
def dialog(window: MainWindow, press: Callable[..., None], qtbot: QtBot) -> HistoryDialog:
    """The history after three changes of a clerk."""
    ledger = window.desk.ledger
    made = ledger.apply(_party("Altyn Rail"))
    id_ = made.new_ids["party"]
    renamed = (Update("party", id_, {"name": "Altyn Railways"}),)
    ledger.apply(Change("edit_deal", renamed, {"deal": "Altyn Railways"}))
    ledger.apply(_party("Baikal Air"))
    press("Ctrl+H")
    found = window.findChild(HistoryDialog)
    assert found is not None
    qtbot.waitUntil(found.list.table.hasFocus)
    return found


def _names(window: MainWindow) -> list[str]:
    query = "SELECT name FROM party WHERE name GLOB '[AB]* [RA]*i*' ORDER BY id"
    return [row[0] for row in window.desk.ledger.reader.execute(query).fetchall()]


def _holds(window: MainWindow) -> list[bool]:
    reader = window.desk.ledger.reader
    page = changes.LIST.first_page(reader, changes.ChangeQuery(people=("clerk",)), 3)
    return [line.undone_by is None for line in page.values()]


def test_the_newest_change_stands_first_and_is_taken_back_by_a_key(
    dialog: HistoryDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    assert _holds(window) == [True, True, True]
    press("Alt+T")
    qtbot.waitUntil(lambda: _holds(window) == [False, True, True])
    assert "Baikal Air" not in _names(window)
    assert dialog.turn.text() == "&Do again"
    assert window.status.words.startswith("Taken back: ")
    assert dialog.leaning.text() == "Taken back by clerk; it can be done again."
    press("Alt+D")
    qtbot.waitUntil(lambda: _holds(window) == [True, True, True])
    assert window.status.words.startswith("Done again: ")
    assert "No later change" in dialog.leaning.text()


def test_a_change_that_later_ones_lean_on_says_so_and_is_refused_in_words(
    dialog: HistoryDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    dialog.list.table.step(2)
    qtbot.waitUntil(lambda: "Altyn Railways" in dialog.leaning.text())
    press("Alt+T")
    qtbot.waitUntil(lambda: bool(dialog.notice.text))
    assert _holds(window) == [True, True, True]


def test_going_back_takes_everything_after_a_point_back(
    dialog: HistoryDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    dialog.list.table.step(2)
    press("Alt+G")
    qtbot.waitUntil(lambda: _holds(window) == [False, False, True])
    assert "2 changes taken back" in window.status.words


def test_an_undo_and_a_redo_are_no_lines_of_their_own(window: MainWindow) -> None:
    ledger = window.desk.ledger
    made = ledger.apply(_party("Altyn Rail"))
    ledger.undo()
    ledger.redo()
    ledger.undo()
    page = changes.LIST.first_page(ledger.reader, changes.ChangeQuery(people=("clerk",)), 1)
    assert list(page) == [made.seq]
    assert page[made.seq].undone_by == "clerk"


def test_the_changes_of_one_person_can_be_found_by_a_word(window: MainWindow) -> None:
    ledger = window.desk.ledger
    ledger.apply(_party("Altyn 100% Rail"))
    ledger.apply(_party("Altyn 100x Rail"))
    query = changes.ChangeQuery("100% altyn", ("clerk",))
    assert changes.LIST.count(ledger.reader, query).number == 1
