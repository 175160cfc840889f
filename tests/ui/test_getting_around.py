"""The menu, back and forward, recent ledgers, backups, the first start, what it is built on."""

from __future__ import annotations

from importlib.metadata import distribution
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from PySide6.QtWidgets import QMenu

from crossfoot.ledger.change import Change, Insert
from crossfoot.resource import resource
from crossfoot.ui.app import Program, make_application
from crossfoot.ui.dialogs.about import AboutDialog
from crossfoot.ui.dialogs.backups import BackupsDialog
from crossfoot.ui.dialogs.start import StartDialog
from crossfoot.ui.menu import menu_of
from crossfoot.ui.settings import Settings
from crossfoot.ui.trail import Trail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


@pytest.fixture
def program(tmp_path: Path, theme: object) -> Iterator[Program]:
    assert theme
    program = Program(make_application(), Settings(tmp_path / "settings.ini"), "clerk")
    yield program
    if program.window is not None:
        program.window.close()
    program.end()


def test_back_goes_where_the_person_was_and_forward_returns(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+3", "Down", "Down")
    chosen = window.page.current_row()
    press("Ctrl+4", "Ctrl+5", "Alt+Left", "Alt+Left")
    assert (window.page.NAME, window.page.current_row()) == ("deals", chosen)
    press("Alt+Right", "Alt+Right")
    assert window.page.NAME == "review"


def test_back_leaves_an_announcement_for_the_list_it_was_opened_from(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+2", "Return")
    opened = window.page.current_row()
    assert opened is not None
    press("Alt+Left")
    assert window.page.current_row() is None
    press("Alt+Right")
    assert window.page.current_row() == opened


def test_where_nothing_lies_behind_it_says_so(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press(*["Alt+Left"] * 4)
    assert window.status.words == "There is nowhere further to go."


def test_a_new_way_forgets_the_places_ahead() -> None:
    trail = Trail()
    trail.leave(("deals", 1))
    assert trail.back(("totals", 2)) == ("deals", 1)
    trail.leave(("deals", 1))
    assert trail.forward(("review", 3)) is None


def test_the_menu_holds_every_command_of_the_window_once(window: MainWindow) -> None:
    menu = menu_of(window.commands, window)
    titles = [action.text() for action in menu.actions() if action.text()]
    assert len(titles) == len(set(titles))
    left_out = {"New", "Menu", *(action.text() for action in window.commands.pages.actions())}
    everything = {action.text() for action in window.actions()} - left_out
    assert everything <= set(titles)


def test_f10_opens_the_menu(window: MainWindow, press: Callable[..., None], qtbot: QtBot) -> None:
    press("F10")
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in window.findChildren(QMenu)))
    for menu in window.findChildren(QMenu):
        menu.close()


def test_the_ledgers_opened_last_are_offered_newest_first(
    program: Program, sample: Path, empty: Path, tmp_path: Path
) -> None:
    program.show(sample)
    program.show(empty)
    settings = Settings(tmp_path / "settings.ini")
    assert settings.recent_files() == [empty, sample]
    sample.unlink()
    assert settings.recent_files() == [empty]


def test_the_first_start_shows_the_sample_and_offers_a_ledger_of_ones_own(
    program: Program, qtbot: QtBot, sample: Path, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossfoot.ui.app.sample_copy", lambda: sample)
    program.begin(None, ask=False)
    window = program.window
    assert window is not None
    dialog = window.findChild(StartDialog)
    assert dialog is not None
    assert "sample" in dialog.words.text()
    dialog.wanted = (empty, False)
    dialog.accept()
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window is not None
    assert program.window.desk.ledger.path == empty


def test_a_later_start_asks_nothing(program: Program, sample: Path) -> None:
    program.show(sample)
    program.begin(None, ask=False)
    assert program.window is not None
    assert program.window.findChild(StartDialog) is None


def test_a_backup_is_put_back_and_the_ledger_before_is_kept(
    program: Program, sample: Path, qtbot: QtBot
) -> None:
    program.show(sample)
    window = program.window
    assert window is not None
    parties = "SELECT count(*) FROM party"
    (before,) = window.desk.ledger.reader.execute(parties).fetchone()
    window.desk.ledger.apply(Change("edit_deal", (Insert("party", {"name": "Altyn Rail"}),)))
    window.commands.restore.trigger()
    dialog = window.findChild(BackupsDialog)
    assert dialog is not None
    assert dialog.list.count() == 1
    dialog.restore.click()
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window)
    assert program.window is not None
    (now,) = program.window.desk.ledger.reader.execute(parties).fetchone()
    assert now == before
    assert sample.with_name(f"{sample.name}.before-restore").exists()
    assert "before-restore" in program.window.status.words


def test_without_a_backup_it_says_when_one_is_made(window: MainWindow) -> None:
    window.commands.restore.trigger()
    dialog = window.findChild(BackupsDialog)
    assert dialog is not None
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_every_library_of_the_program_is_named_with_its_licence(window: MainWindow) -> None:
    text = resource("licences", "third-party.md").read_text(encoding="utf-8").casefold()
    for name in sorted(_needed("crossfoot")):
        assert name in text, name
    window.commands.about.trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    assert "LGPL" in dialog.licences.toPlainText()
    dialog.reject()


def _needed(root: str) -> set[str]:
    """Every distribution that a program needs to run, by name."""
    found: set[str] = set()
    waiting = [root]
    while waiting:
        for line in distribution(waiting.pop()).requires or ():
            needed = Requirement(line)
            name = needed.name.casefold().replace("_", "-")
            wanted = needed.marker is None or needed.marker.evaluate({"extra": ""})
            if wanted and name not in found:
                found.add(name)
                waiting.append(name)
    return found
