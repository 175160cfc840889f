"""Importing from the window: the diff shown, a choice a row by keyboard, one change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crossfoot.exchange.comparing import State
from crossfoot.exchange.comparing.mapping import Target
from crossfoot.exchange.workbook import export_workbook
from crossfoot.ledger.change import Change, Update
from crossfoot.ui.importing.bundle_dialog import BundleDialog
from crossfoot.ui.importing.columns_dialog import ColumnsDialog
from crossfoot.ui.importing.rows_dialog import RowsDialog
from crossfoot.ui.told import problem_words
from tests.exchange.edited_pages import Pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow

CSV = "Hanke;Maa;Arvo\nBahn;KAZ;1,5\nHafen;Atlantis;2,5\n"


def value(window: MainWindow, statement: str) -> Any:
    return window.desk.ledger.reader.execute(statement).fetchone()[0]


def shown(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> Any:
    """The dialog of a kind, once it is there."""

    def found() -> QDialog | None:
        dialogs = [one for one in window.findChildren(kind) if one.isVisible()]
        return dialogs[0] if dialogs else None

    qtbot.waitUntil(lambda: found() is not None, timeout=15_000)
    dialog = found()
    assert dialog is not None
    dialog.activateWindow()
    return dialog


@pytest.fixture
def edited(window: MainWindow, tmp_path: Path) -> Path:
    """The window's own workbook: one cell mended, one row in conflict, one cell wrong."""
    path = tmp_path / "edited.xlsx"
    export_workbook(window.desk.ledger, path)
    book = load_workbook(path)
    page: Any = book["Figures"]
    at = {cell.value: cell.column for cell in page[1]}
    page.cell(2, at["Note"]).value = "by phone"
    page.cell(3, at["Said by"]).value = "press office"
    page.cell(3, at["Note"]).value = "by mail"
    page.cell(4, at["Printed"]).value = "NaN"
    book.save(path)
    second = page.cell(3, 1).value
    id_ = value(window, f"SELECT id FROM figure WHERE public_id = '{second}'")
    change = Change("edit_figure", (Update("figure", id_, {"note": "moved"}),))
    window.desk.ledger.apply(change)
    return path


def test_a_workbook_is_taken_in_row_by_row_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, edited: Path
) -> None:
    window.commands.importer.read(edited)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    assert [row.state for row in dialog.diff.rows] == [
        State.CHANGED,
        State.CONFLICT,
        State.REFUSED,
    ]
    assert dialog.take.text() == "&Take in 1 row"
    table = dialog.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C)
    assert "in the ledger as well" in dialog.words.text()
    assert dialog.cells.model().rowCount() == 2
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.take.text() == "&Take in 2 rows"
    QTest.keyClick(table, Qt.Key.Key_R)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert len(dialog.chosen) == 2, "a refused row cannot be taken"
    assert "is not an amount" in dialog.words.text()
    changes = value(window, "SELECT count(*) FROM journal")
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: value(window, "SELECT count(*) FROM journal") == changes + 1)
    assert value(window, "SELECT count(*) FROM figure WHERE note = 'by phone'") == 1
    assert value(window, "SELECT count(*) FROM figure WHERE stated_by = 'press office'") == 1
    assert "2 rows taken in" in window.status.words
    window.undo()
    assert value(window, "SELECT count(*) FROM figure WHERE note = 'by phone'") == 0


def test_a_line_that_is_gone_and_a_closed_flag_are_taken_in_as_one_change(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "edited.xlsx"
    export_workbook(window.desk.ledger, path)
    pages = Pages(path)
    lines: Any = pages.book["Deal parties"]
    gone = lines.cell(2, pages.column("Deal parties", "Line")).value.removeprefix("L-")
    lines.delete_rows(2)
    flags: Any = pages.book["Flags"]
    at = next(row for row in range(2, flags.max_row + 1) if flags.cell(row, 4).value == "open")
    flags.cell(at, pages.column("Flags", "Closed as")).value = "rounding"
    flags.cell(at, pages.column("Flags", "Comment")).value = "Both were rounded."
    pages.book.save(path)
    window.commands.importer.read(path)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    assert [row.state for row in dialog.diff.rows] == [State.CHANGED, State.REMOVED]
    assert "1 removed" in dialog.title.text()
    dialog.table.select_row(1)
    assert "no longer has this row" in dialog.words.text()
    changes = value(window, "SELECT count(*) FROM journal")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: value(window, "SELECT count(*) FROM journal") == changes + 1)
    there = f"SELECT count(*) FROM deal_party WHERE id = {gone}"
    said = "SELECT count(*) FROM query_message WHERE text = 'Both were rounded.'"
    assert (value(window, there), value(window, said)) == (0, 1)
    last = """SELECT "by" FROM query_message WHERE text = 'Both were rounded.'"""
    assert value(window, last) == window.desk.ledger.by
    window.undo()
    assert (value(window, there), value(window, said)) == (1, 0)


def test_a_row_can_be_taken_in_cell_by_cell(qtbot: QtBot, window: MainWindow, edited: Path) -> None:
    window.commands.importer.read(edited)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    QTest.keyClick(dialog.table, Qt.Key.Key_N)
    QTest.keyClick(dialog.table, Qt.Key.Key_C)
    row = dialog.table.current
    assert row is not None
    assert [(cell.title, cell.state) for cell in row.cells] == [
        ("Said by", State.CHANGED),
        ("Note", State.CONFLICT),
    ]
    model = dialog.cells.model()
    told = [model.index(1, column).data() for column in range(model.columnCount())]
    assert {"moved", "by mail", "Conflict", "leave"} <= set(told)
    dialog.cells.setFocus()
    dialog.cells.select_row(0)
    QTest.keyClick(dialog.cells, Qt.Key.Key_Space)
    number = dialog.table.current_id or 0
    assert dialog.table.choices.choice(number) == "✓ 1 of 2 cells"
    assert dialog.take.text() == "&Take in 1 row"
    QTest.keyClick(dialog.cells, Qt.Key.Key_Space)
    assert not dialog.take.isEnabled(), "no cell of it is left"
    QTest.keyClick(dialog.cells, Qt.Key.Key_Space)
    changes = value(window, "SELECT count(*) FROM journal")
    QTest.keyClick(dialog.cells, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: value(window, "SELECT count(*) FROM journal") == changes + 1)
    assert value(window, "SELECT count(*) FROM figure WHERE stated_by = 'press office'") == 1
    assert value(window, "SELECT count(*) FROM figure WHERE note = 'moved'") == 1


def test_all_and_none_are_a_letter_away(qtbot: QtBot, window: MainWindow, edited: Path) -> None:
    window.commands.importer.read(edited)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    QTest.keyClick(dialog.table, Qt.Key.Key_N)
    assert not dialog.take.isEnabled()
    assert dialog.take.text() == "Nothing to take in"
    QTest.keyClick(dialog.table, Qt.Key.Key_A)
    assert len(dialog.chosen) == 2
    dialog.reject()


def test_a_foreign_sheet_asks_which_column_is_what_and_shows_its_first_rows(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(CSV, encoding="utf-8")
    window.commands.importer.read(path)
    dialog: ColumnsDialog = shown(qtbot, window, ColumnsDialog)
    assert not dialog.go_on.isEnabled()
    assert "which column holds the title" in dialog.notice.text
    for box, target in zip(dialog.boxes, (Target.TITLE, Target.TO, Target.AMOUNT), strict=True):
        box.setCurrentIndex(box.findData(target))
    dialog.currency.setText("eur")
    dialog.scale.setCurrentIndex(2)
    assert [row.state for row in dialog.preview.choices.rows] == [State.ADDED, State.REFUSED]
    dialog.currency.setText("xx")
    assert "is not a currency" in dialog.currency_field.message
    assert not dialog.go_on.isEnabled()
    dialog.currency.setText("eur")
    dialog.go_on.click()
    rows: RowsDialog = shown(qtbot, window, RowsDialog)
    rows.take.click()
    qtbot.waitUntil(lambda: value(window, "SELECT count(*) FROM deal WHERE title = 'Bahn'") == 1)
    amount = "SELECT amount FROM figure ORDER BY id DESC LIMIT 1"
    assert value(window, amount) == 150_000_000
    window.commands.importer.read(path)
    again: ColumnsDialog = shown(qtbot, window, ColumnsDialog)
    assert again.go_on.isEnabled(), "the ledger remembers which column is what"
    assert again.currency.text() == "EUR"
    again.reject()


def test_a_file_that_cannot_be_taken_says_so_on_the_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    window.commands.importer.read(path)
    qtbot.waitUntil(lambda: "before 2007" in window.notice.text, timeout=15_000)


def test_an_exchange_file_says_what_it_would_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "b.json"
    path.write_text(
        '{"format": "crossfoot-bundle/1", "parties": [{"key": "x", "name": "Newcomer"}]}',
        encoding="utf-8",
    )
    window.commands.importer.read(path)
    dialog: BundleDialog = shown(qtbot, window, BundleDialog)
    assert "1 added" in dialog.words.text()
    dialog.take.click()
    there = "SELECT count(*) FROM party WHERE name = 'Newcomer'"
    qtbot.waitUntil(lambda: value(window, there) == 1, timeout=15_000)


def test_many_rows_are_taken_in_beside_the_window(
    qtbot: QtBot, window: MainWindow, edited: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crossfoot.ui.importing.importer.AT_ONCE", 0)
    window.commands.importer.read(edited)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    dialog.take.click()
    there = "SELECT count(*) FROM figure WHERE note = 'by phone'"
    qtbot.waitUntil(lambda: value(window, there) == 1, timeout=15_000)
    qtbot.waitUntil(lambda: "1 row taken in" in window.status.words, timeout=15_000)


def test_a_marked_copy_is_written_beside_the_file(
    qtbot: QtBot, window: MainWindow, edited: Path, tmp_path: Path
) -> None:
    window.commands.importer.read(edited)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    window.commands.importer.mark(tmp_path / "marked.xlsx")
    qtbot.waitUntil(lambda: "Wrote marked.xlsx" in window.status.words, timeout=30_000)
    page: Any = load_workbook(tmp_path / "marked.xlsx")["Figures"]
    assert page.cell(1, page.max_column).value == "Crossfoot says"
    dialog.reject()


@pytest.mark.parametrize("kind", [RowsDialog, ColumnsDialog])
def test_every_control_of_an_import_has_a_name(
    qtbot: QtBot, window: MainWindow, edited: Path, tmp_path: Path, kind: type[QDialog]
) -> None:
    QAccessible.setActive(True)
    path = tmp_path / "rows.csv"
    path.write_text(CSV, encoding="utf-8")
    window.commands.importer.read(edited if kind is RowsDialog else path)
    dialog = shown(qtbot, window, kind)
    QApplication.processEvents()
    nameless = [
        type(widget).__name__
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    dialog.reject()


@pytest.fixture
def large(theme: Theme) -> Iterator[None]:
    """Text twice as large as the system's."""
    theme.dress("light", 200)
    yield
    theme.dress("light", 100)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("kind", [RowsDialog, ColumnsDialog])
def test_an_import_stays_within_its_screen_with_its_buttons_in_sight(
    qtbot: QtBot, window: MainWindow, edited: Path, tmp_path: Path, kind: type[QDialog]
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(CSV, encoding="utf-8")
    window.commands.importer.read(edited if kind is RowsDialog else path)
    dialog = shown(qtbot, window, kind)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    main = dialog.take if kind is RowsDialog else dialog.go_on
    qtbot.waitUntil(lambda: main.visibleRegion().boundingRect() == main.rect())
    dialog.reject()


def test_what_there_is_none_of_is_not_counted(
    qtbot: QtBot, window: MainWindow, edited: Path
) -> None:
    window.commands.importer.read(edited)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    counted = dialog.title.text().split("·")
    assert all(int(words.split()[0].replace(",", "")) > 0 for words in counted)
    dialog.reject()


def test_a_closed_dialog_is_freed(
    qtbot: QtBot,
    window: MainWindow,
    edited: Path,
    freed: Callable[[object], Callable[[], bool]],
) -> None:
    window.commands.importer.read(edited)
    dialog: RowsDialog | None = shown(qtbot, window, RowsDialog)
    assert dialog is not None
    gone = freed(dialog)
    dialog.reject()
    del dialog
    qtbot.waitUntil(gone)


def test_rows_copied_from_a_spreadsheet_are_shown_before_they_are_taken(
    qtbot: QtBot, window: MainWindow
) -> None:
    QGuiApplication.clipboard().setText("Title\tTo\tValue\nRail\tKAZ\t$4.2bn\n")
    window.commands.paste_rows.trigger()
    dialog: ColumnsDialog = shown(qtbot, window, ColumnsDialog)
    dialog.go_on.click()
    rows: RowsDialog = shown(qtbot, window, RowsDialog)
    assert not rows.marked.isVisible()
    rows.take.click()
    qtbot.waitUntil(lambda: value(window, "SELECT count(*) FROM deal WHERE title = 'Rail'") == 1)


def test_rows_copied_from_our_own_sheet_are_known_by_their_ids(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "own.xlsx"
    export_workbook(window.desk.ledger, path)
    page: Any = load_workbook(path)["Parties"]
    lines = [["" if one is None else str(one) for one in row] for row in page.values]
    at = lines[0].index("Name")
    lines[2][at] = "Renamed"
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines[:4]))
    window.commands.paste_rows.trigger()
    rows: RowsDialog = shown(qtbot, window, RowsDialog)
    assert [(row.state, row.cells[0].theirs) for row in rows.diff.rows] == [
        (State.CHANGED, "Renamed")
    ]
    rows.reject()


def test_a_clipboard_without_rows_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("only words")
    window.commands.paste_rows.trigger()
    assert "holds no rows" in window.notice.text


def test_a_refused_row_names_all_that_is_wrong_with_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "edited.xlsx"
    export_workbook(window.desk.ledger, path)
    book = load_workbook(path)
    page: Any = book["Deals"]
    at = {cell.value: cell.column for cell in page[1]}
    new = page.max_row + 1
    page.cell(new, at["Announced on"]).value = "some day"
    page.cell(new, at["From"]).value = "Atlantis"
    book.save(path)
    window.commands.importer.read(path)
    dialog: RowsDialog = shown(qtbot, window, RowsDialog)
    (row,) = dialog.diff.rows
    assert row.state is State.REFUSED
    assert len(row.problems) == 3, "a wrong date, a wrong country and no title"
    told = dialog.table.choices.what(0)
    assert all(problem_words(problem) in told for problem in row.problems)
    assert all(problem_words(problem) in dialog.words.text() for problem in row.problems)
