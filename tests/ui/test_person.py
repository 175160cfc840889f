"""Who is at work: one name for the window and the command line, changed from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger import person
from crossfoot.ledger.queries.history import history
from crossfoot.ui.dialogs.person import PersonDialog
from crossfoot.ui.settings import Settings
from tests.ui.announcing import VISIT, Desktop
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit

    from crossfoot.ui.pages.review.page import ReviewPage
    from crossfoot.ui.window import MainWindow

Press = "Callable[..., None]"


@pytest.mark.parametrize("name", ["Dana Reviewer", "Анна Ф., редактор", 'O"Neill', "Zoë; clerk"])
def test_the_command_line_has_the_name_that_the_window_keeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = tmp_path / "crossfoot" / "crossfoot.ini"
    monkeypatch.setattr(person, "settings_file", lambda: file)
    settings = Settings(file)
    settings.person = name
    settings.store.sync()
    assert Settings(file).person == name
    assert person.person() == name


def test_another_name_stands_beside_the_changes_from_then_on(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+Shift+W")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    QTest.keyClicks(dialog.line, "Dana")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert window.navigation.person.accessibleName() == "Working as Dana"
    assert window.settings.person == "Dana"
    press("Ctrl+3", "Return", "Ctrl+A")
    type_text("Renamed by Dana")
    press("Return")
    assert history(window.desk.ledger.reader, limit=1)[0].by == "Dana"


def test_what_one_person_half_typed_is_not_shown_to_another(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+5", "Q")
    type_text("Is there a list")
    hand_over(press, "Dana")
    line = cast("ReviewPage", window.page).thread_card.line
    assert line.text() == ""
    press("Ctrl+5", "Q")
    type_text("Dana asks")
    hand_over(press, "clerk")
    assert line.text() == "Is there a list"
    hand_over(press, "Dana")
    assert line.text() == "Dana asks"


def test_a_figure_half_typed_waits_for_whoever_typed_it(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.paste(VISIT)
    amount = cast("QLineEdit", desktop.page.workbench.forms.figure.amount.editor)
    recorded = amount.text()
    press = presser(desktop.window)
    amount.setFocus()
    press("Ctrl+A")
    type_text("over $13 billion")
    hand_over(press, "Dana")
    assert amount.text() == recorded
    hand_over(press, "clerk")
    assert "13" in amount.text()


def hand_over(press: Callable[..., None], name: str) -> None:
    """Say who is at work."""
    press("Ctrl+Shift+W")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    QTest.keyClicks(dialog.line, name)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)


def test_nobody_is_not_a_name(window: MainWindow) -> None:
    dialog = PersonDialog(window.desk, window.settings, window)
    dialog.line.setText("   ")
    dialog.accept()
    assert dialog.field.message == "Type a name."
    assert window.desk.ledger.by == "clerk"
    dialog.reject()
