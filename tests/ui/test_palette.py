"""Ctrl+K reaches every command and every row by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ui.dialogs.other_words import other_words
from crossfoot.ui.dialogs.palette import PaletteDialog
from crossfoot.ui.dialogs.shortcuts import ShortcutsDialog
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


@pytest.fixture
def palette(window: MainWindow, press: Callable[..., None], qtbot: QtBot) -> PaletteDialog:
    """The palette, opened by its key over the deals."""
    press("Ctrl+3", "Ctrl+K")
    found = window.findChild(PaletteDialog)
    assert found is not None
    qtbot.waitUntil(found.line.hasFocus)
    return found


def test_without_a_word_it_offers_the_commands_of_page_and_window(palette: PaletteDialog) -> None:
    titles = palette.offers.titles
    assert "Edit deal" in titles
    assert "Export workbook" in titles
    assert len(titles) == len(set(titles))


def test_typing_finds_a_command_and_enter_runs_it(
    palette: PaletteDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    type_text("short pag")
    assert palette.offers.titles[0] == "Shortcuts of this page"
    press("Return")
    qtbot.waitUntil(lambda: window.findChild(ShortcutsDialog) is not None)


def test_typing_finds_a_row_of_the_ledger_and_enter_goes_there(
    palette: PaletteDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    assert palette.isVisible()
    type_text("locomot")
    titles = _of(window).offers.titles
    wanted = next(title for title in titles if "locomotives" in title.casefold())
    while _current(window) != wanted:
        press("Down")
    press("Return")
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(PaletteDialog)))
    assert window.page.NAME in {"deals", "announcements"}


def test_what_nothing_has_is_said(palette: PaletteDialog) -> None:
    type_text("zzxqy")
    assert palette.offers.titles == []
    assert palette.nothing.isVisible()


def test_escape_closes_it_and_the_page_stays(
    palette: PaletteDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    assert palette.isVisible()
    press("Escape")
    qtbot.waitUntil(lambda: window.findChild(PaletteDialog) is None)
    assert window.page.NAME == "deals"


def _of(window: MainWindow) -> PaletteDialog:
    found = [one for one in window.findChildren(PaletteDialog) if one.isVisible()]
    assert found
    return found[-1]


def _current(window: MainWindow) -> str:
    offer = _of(window).offers.current_offer
    return "" if offer is None else offer.title


@pytest.mark.parametrize(
    ("page", "typed", "title"),
    [
        ("1", "working", "Export workbook"),
        ("1", "excel", "Export workbook"),
        ("1", "dark", "Look and language"),
        ("1", "user", "Who is at work"),
        ("1", "settings", "Rules of the checks"),
        ("2", "pdf", "Open a document"),
        ("3", "remove", "Delete deal"),
        ("3", "adopt", "Compare sources"),
        ("3", "approve", "Sign off"),
        ("6", "refresh", "Add up again"),
        ("7", "join", "Merge"),
        ("8", "ecb", "Import rates"),
        ("8", "merge", "Parties"),
        ("7", "duplicate", "Deals"),
    ],
)
def test_a_command_is_found_by_what_else_it_is_called(
    window: MainWindow, press: Callable[..., None], page: str, typed: str, title: str
) -> None:
    press(f"Ctrl+{page}", "Ctrl+K")
    type_text(typed)
    assert title in _of(window).offers.titles


def test_a_commands_own_words_come_before_what_else_it_is_called(
    palette: PaletteDialog,
) -> None:
    type_text("rev")
    commands = [title for title in palette.offers.titles if title in {"Review", "Undo", "History"}]
    assert commands == ["Review", "Undo", "History"]


def test_every_command_has_other_words(window: MainWindow, press: Callable[..., None]) -> None:
    known = other_words()
    unknown = set()
    for number in range(1, 9):
        press(f"Ctrl+{number}")
        offered = {action.text() for action in window.commands._offered()}
        unknown |= offered - known.keys()
    press("Ctrl+2", "Return")
    unknown |= {action.text() for action in window.commands._offered()} - known.keys()
    assert unknown == {"Menu", "Commands and search…"}
