"""The row in front, for others: copied with its sources, printed as a dossier, kept in releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from crossfoot.ui.dialogs.releases import ReleasesDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


BEGINS = {".pdf": b"%PDF", ".html": b"<!DOCTYPE"}
"""What a file begins with, by the ending of its name."""


def first_row(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.show_page(page)
    window.page.enter()
    qtbot.waitUntil(lambda: window.page.current_row() is not None)


@pytest.mark.parametrize(("page", "words"), [("deals", "Source"), ("totals", "the total says")])
def test_a_key_copies_the_row_in_front_with_its_sources(
    qtbot: QtBot, window: MainWindow, press: Callable[..., None], page: str, words: str
) -> None:
    first_row(qtbot, window, page)
    press("Ctrl+Alt+C")
    told = QGuiApplication.clipboard().text()
    assert words.casefold() in told.casefold()
    assert "Copied" in window.status.words


def test_without_a_row_it_says_what_to_choose(
    window: MainWindow, press: Callable[..., None]
) -> None:
    window.show_page("announcements")
    press("Ctrl+Alt+C")
    assert "Choose a figure" in window.status.words


@pytest.mark.parametrize("ending", BEGINS)
def test_a_dossier_is_printed_by_the_ending_of_its_name(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    out = tmp_path / f"d{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    first_row(qtbot, window, "totals")
    window.commands.dossier.trigger()
    assert out.read_bytes().startswith(BEGINS[ending])
    assert out.stat().st_size > 1_500


def test_a_release_is_made_and_exported_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "r.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.commands.releases.trigger()
    dialog = window.findChild(ReleasesDialog)
    assert isinstance(dialog, ReleasesDialog)
    dialog.make_it()
    assert dialog.made.count() == 0
    dialog.name.setText("October 2025")
    dialog.working.setChecked(True)
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.made.count() == 1, timeout=30_000)
    assert dialog.made.item(0).text().startswith("R-1  October 2025")
    dialog.export.click()
    qtbot.waitUntil(lambda: "Exported" in window.status.words, timeout=30_000)
    assert load_workbook(out)["Cover"]["A1"].value.startswith("October 2025, ")
