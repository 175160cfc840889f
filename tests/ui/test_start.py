"""Starting on a ledger that cannot be opened: a sentence, and other ledgers to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crossfoot.errors import CrossfootError
from crossfoot.ui.app import Program, make_application
from crossfoot.ui.dialogs.start import StartDialog
from crossfoot.ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(make_application(), Settings(tmp_path / "settings.ini"), "clerk")
    yield program
    if program.window is not None:
        program.window.close()
    program.end()


def test_without_a_person_to_ask_the_sentence_goes_to_the_caller(
    program: Program, tmp_path: Path
) -> None:
    with pytest.raises(CrossfootError, match=r"missing\.crossfoot"):
        program.begin(tmp_path / "missing.crossfoot", ask=False)


def test_another_ledger_may_be_chosen_in_its_place(
    program: Program, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def ask(dialog: StartDialog) -> tuple[Path, bool]:
        told.append(dialog.words.text())
        return sample, False

    monkeypatch.setattr(StartDialog, "ask", ask)
    program.begin(tmp_path / "missing.crossfoot", ask=True)
    assert program.window is not None
    assert program.window.desk.ledger.path == sample
    assert "missing.crossfoot" in told[0]


def test_a_new_ledger_may_be_made_in_its_place(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new.crossfoot"
    monkeypatch.setattr(StartDialog, "ask", lambda _: (new, True))
    program.begin(tmp_path / "missing.crossfoot", ask=True)
    assert new.exists()


def test_choosing_nothing_ends_with_the_sentence(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StartDialog, "ask", lambda _: None)
    with pytest.raises(CrossfootError, match=r"missing\.crossfoot"):
        program.begin(tmp_path / "missing.crossfoot", ask=True)


def test_the_buttons_answer(qtbot: QtBot, program: Program) -> None:
    assert program
    dialog = StartDialog(CrossfootError("It is damaged.", "Restore a backup."))
    qtbot.addWidget(dialog)
    assert dialog.words.text() == "It is damaged. Restore a backup."
    dialog.sample_button.click()
    assert dialog.wanted == (None, False)


def test_the_first_start_leads_into_the_sample_by_enter(qtbot: QtBot, program: Program) -> None:
    assert program
    dialog = StartDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.close_button.hasFocus, timeout=1000)
    assert dialog.sample_button.isHidden(), "it shows already"
    assert dialog.close_button.isDefault()
    assert dialog.close_button.text() == "&Look around the sample"
    QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert dialog.wanted is None
