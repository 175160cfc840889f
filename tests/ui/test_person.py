"""Who is at work: one name for the window and the command line, changed from the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger import person
from crossfoot.ledger.queries.history import history
from crossfoot.ui.dialogs.person import PersonDialog
from crossfoot.ui.settings import Settings
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


def test_nobody_is_not_a_name(window: MainWindow) -> None:
    dialog = PersonDialog(window.desk, window.settings, window)
    dialog.line.setText("   ")
    dialog.accept()
    assert dialog.field.message == "Type a name."
    assert window.desk.ledger.by == "clerk"
    dialog.reject()
