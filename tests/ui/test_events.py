"""An event renamed, dated and placed where announcements are listed, by keys, with undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import EventFields
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.events import event_fields, event_of
from crossfoot.ui.history_words import called
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ledger.fields import AnnouncementFields
    from crossfoot.ui.pages.announcements.page import AnnouncementsPage
    from crossfoot.ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow, press: Callable[..., None]) -> AnnouncementsPage:
    press("Ctrl+2")
    return cast("AnnouncementsPage", window.page)


def give_event(page: AnnouncementsPage, name: str) -> tuple[int, EventFields]:
    """Put the announcement in front into an event; return the event."""
    reader, row = page.desk.ledger.reader, page.list.table.current_id
    assert row is not None
    view = announcement_view(reader, row)
    assert view is not None
    after = actions.edit_announcement(reader, row, view.fields, _of_event(view.fields, name))
    page.desk.apply(after)
    event = event_of(reader, row)
    assert event is not None
    fields = event_fields(reader, event)
    assert fields is not None
    return event, fields


def _of_event(fields: AnnouncementFields, name: str) -> AnnouncementFields:
    return replace(fields, event=name)


def test_an_event_is_renamed_and_placed_by_keys_and_undone(
    qtbot: QtBot, page: AnnouncementsPage, press: Callable[..., None]
) -> None:
    reader = page.desk.ledger.reader
    event, before = give_event(page, "Week of deals")
    press("Ctrl+E")
    dialog = page.beside.event_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.name.selectAll()
    type_text("Assembly week")
    press("Tab")
    type_text("2025-09")
    press("Tab")
    type_text("New York")
    press("Return")
    assert event_fields(reader, event) == EventFields("Assembly week", "2025-09", "New York")
    page.desk.undo()
    assert event_fields(reader, event) == before


def test_a_new_name_is_told_in_the_history(page: AnnouncementsPage) -> None:
    event, before = give_event(page, "Week of deals")
    reader = page.desk.ledger.reader
    applied = page.desk.apply(actions.edit_event(reader, event, before, EventFields("Fair")))
    assert applied is not None
    assert called(reader, applied.seq) == "Rename event “Week of deals” to “Fair”"


def test_what_is_no_date_is_said_in_the_form_which_stays(
    qtbot: QtBot, page: AnnouncementsPage, press: Callable[..., None]
) -> None:
    event, before = give_event(page, "Week of deals")
    press("Ctrl+E")
    dialog = page.beside.event_dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.on.setText("next week")
    press("Return")
    assert dialog.isVisible()
    assert dialog.on.accessibleDescription().startswith("“next week” is not a date.")
    assert event_fields(page.desk.ledger.reader, event) == before
    press("Esc")


@pytest.mark.parametrize("name", ["", "  ", "EXPO"])
def test_an_empty_name_and_that_of_another_event_are_refused(
    page: AnnouncementsPage, name: str
) -> None:
    give_event(page, "Expo")
    event, before = give_event(page, "Week of deals")
    with pytest.raises(RefusedError):
        actions.edit_event(page.desk.ledger.reader, event, before, EventFields(name))


def test_an_announcement_without_an_event_says_where_it_gets_one(
    window: MainWindow, page: AnnouncementsPage, press: Callable[..., None]
) -> None:
    row = page.list.table.current_id
    assert row is not None
    assert event_of(window.desk.ledger.reader, row) is None
    said: list[str] = []
    window.desk.noticed.connect(lambda sentence, _tone: said.append(sentence))
    press("Ctrl+E")
    assert page.beside.event_dialog is None
    assert "Ctrl+I" in said[0]
