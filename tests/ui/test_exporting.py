"""What the window exports: the list in front as it is filtered, in another process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from crossfoot.errors import CrossfootError, worded
from crossfoot.exchange.apart import Request, export_apart
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.workbook.writing import SPLIT
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.ui.dialogs.export import ExportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


def said(path: Path) -> list[str]:
    return [str(cell.value) for row in load_workbook(path)["Cover"] for cell in row]


def dialog_of(qtbot: QtBot, window: MainWindow) -> ExportDialog:
    window.commands.export.trigger()
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    return dialog


def test_the_list_in_front_is_exported_with_its_filter_printed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "uz.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.show_page("deals")
    window.page.list.ask(ViewFields("", ListPage.DEALS, filters={"countries": ("UZ",)}))  # type: ignore[attr-defined]
    dialog = dialog_of(qtbot, window)
    dialog.list.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Exported" in window.status.words, timeout=30_000)
    assert any(text.startswith("Deals with country: ") for text in said(out))


def test_a_page_without_a_list_exports_everything(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ExportDialog(window.desk, None, window)
    qtbot.addWidget(dialog)
    dialog.publication.setChecked(True)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    request, shape = chosen.args
    assert request == Request(profile=Profile.PUBLICATION)
    assert shape.ending == ".xlsx"


def test_an_export_that_is_given_up_leaves_nothing(sample: Path, tmp_path: Path) -> None:
    class GivenUp(Exception):  # noqa: N818
        pass

    def step(_done: int, _total: int) -> None:
        raise GivenUp

    (tmp_path / "out").mkdir()
    with pytest.raises(GivenUp):
        export_apart(sample, "Ada", tmp_path / "out" / "x.xlsx", Request(), step)
    assert list((tmp_path / "out").iterdir()) == []


def test_what_the_process_refuses_is_told_in_its_words(sample: Path, tmp_path: Path) -> None:
    with pytest.raises(CrossfootError, match="no export writes"):
        export_apart(sample, "Ada", tmp_path / "x.ods", Request(), lambda _done, _total: None)


def test_a_table_longer_than_a_sheet_is_told_where_the_file_is(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = worded(SPLIT, {"name": "Parts", "next": "Parts (2)"})
    monkeypatch.setattr("crossfoot.exchange.apart.export_apart", lambda *_: (note,))
    window.commands.exporter.write(tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: "goes on in “Parts (2)”" in window.status.words, timeout=15_000)
