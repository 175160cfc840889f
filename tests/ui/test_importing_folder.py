"""Importing an exported folder of CSV files from the window, whole or in part."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.destination import Destination, destination_of
from crossfoot.exchange.separated import export_folder
from crossfoot.ui.importing.rows_dialog import RowsDialog
from tests.ui.test_importing import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


@pytest.fixture
def folder(window: MainWindow, tmp_path: Path) -> Path:
    """The window's own tables as CSV: a party and a figure mended."""
    path = tmp_path / "out"
    export_folder(window.desk.ledger, path)
    for name, title in (("parties", "Name"), ("figures", "Note")):
        with (path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        rows[0][title] += " (mended)"
        with (path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    return path


def test_the_tables_of_an_exported_folder_come_in_together(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.commands.importer.read_all([folder])
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    assert {row.list_name for row in dialog.diff.rows} >= {"parties", "figures"}
    assert dialog.diff.problems == []
    dialog.reject()


def test_several_of_its_files_come_in_together_and_the_others_are_left_alone(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.commands.importer.read_all([folder / "parties.csv", folder / "events.csv"])
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    assert {row.list_name for row in dialog.diff.rows} == {"parties"}
    dialog.reject()


def test_files_that_are_no_tables_of_one_export_are_not_taken_together(
    window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    window.commands.importer.read_all([folder / "parties.csv", tmp_path / "events.csv"])
    assert "Only the CSV files of one export" in window.notice.text


def test_a_folder_is_dropped_as_rows(folder: Path) -> None:
    assert destination_of(folder) is Destination.ROWS
