"""Documents in the window: opened or dropped, trimmed, sealed, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from crossfoot.exchange.destination import Destination, destination_of
from crossfoot.ledger.queries.documents import kept_document
from crossfoot.ui.documents.document_dialog import DocumentDialog
from crossfoot.ui.documents.pages_dialog import PagesDialog
from crossfoot.ui.documents.trim import Trim
from crossfoot.ui.importing.columns_dialog import ColumnsDialog
from crossfoot.ui.pages.announcements.clipboard import text_of
from crossfoot.ui.pages.announcements.page import AnnouncementsPage
from tests.exchange.packed import packed
from tests.exchange.papers import PAGE, docx, paragraph, pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow

WORDS = "Orders worth over $12 billion were signed."


def dropped(window: MainWindow, held: QMimeData) -> None:
    """Drop something on the window, as a file manager does."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, held, left, plain)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, held, left, plain))


def file(path: Path) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    return held


def shown(qtbot: QtBot, window: MainWindow) -> DocumentDialog:
    def found() -> list[DocumentDialog]:
        return [one for one in window.findChildren(DocumentDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=15_000)
    found()[0].activateWindow()
    return found()[0]


def newest(window: MainWindow) -> Any:
    query = """
        SELECT announcement.*, source_text.body, source_text.cut, source_text.document
          FROM announcement JOIN source_text ON announcement_id = announcement.id
         ORDER BY announcement.id DESC LIMIT 1
    """
    cursor = window.desk.ledger.reader.execute(query)
    names = [column[0] for column in cursor.description]
    return dict(zip(names, cursor.fetchone(), strict=True))


def select(dialog: DocumentDialog, words: str) -> None:
    start = dialog.text.toPlainText().index(words)
    cursor = dialog.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)


def test_a_dropped_page_is_trimmed_mended_sealed_and_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "orders.html"
    path.write_text(PAGE, encoding="utf-8")
    dropped(window, file(path))
    dialog = shown(qtbot, window)
    assert dialog.lines["title"].text() == "Two orders"
    assert dialog.lines["publisher"].text() == "The Gazette"
    dialog.lines["publisher"].setText("The Daily Gazette")
    select(dialog, "• second")
    QTest.keyClick(dialog.text, Qt.Key.Key_Delete)
    assert "second" not in dialog.text.toPlainText()
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    qtbot.waitUntil(lambda: page.entry is not None)
    row = newest(window)
    assert (row["title"], row["publisher"], row["published_on"], row["url"]) == (
        "Two orders",
        "The Daily Gazette",
        "2025-09-23",
        "https://example.org/orders",
    )
    assert "second" not in row["body"]
    assert "• second" in row["cut"]
    assert "Home World" in row["cut"]
    kept = kept_document(window.desk.ledger.reader, row["id"])
    assert kept is not None
    assert kept.name == "orders.html"
    window.undo()
    assert newest(window)["title"] != "Two orders"


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.pdf", pdf([[(70, 700, 11, WORDS)]])),
        ("a.docx", docx(paragraph(WORDS))),
        ("a.txt", WORDS.encode()),
    ],
)
def test_any_document_comes_onto_the_workbench(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, raw: bytes
) -> None:
    (tmp_path / name).write_bytes(raw)
    window.commands.opener.read(tmp_path / name)
    dialog = shown(qtbot, window)
    dialog.go_on.click()
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    qtbot.waitUntil(lambda: page.entry is not None)
    assert newest(window)["body"].strip() == WORDS


def test_a_date_that_is_none_keeps_the_dialog_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    window.commands.opener.read(tmp_path / "a.txt")
    dialog = shown(qtbot, window)
    dialog.lines["published_on"].setText("02/03/2025")
    dialog.go_on.click()
    assert dialog.isVisible()
    assert "2 March or 3 February" in dialog.fields["published_on"].message
    dialog.reject()


def test_only_a_piece_is_kept_and_put_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Menu 😀\n\nOrders.\n\nFooter", encoding="utf-8")
    window.commands.opener.read(tmp_path / "a.txt")
    dialog = shown(qtbot, window)
    assert not dialog.keep_only.isEnabled()
    cursor = dialog.text.document().find("Orders.")
    dialog.text.setTextCursor(cursor)
    QTest.keyClick(dialog.text, Qt.Key.Key_K)
    assert (dialog.text.toPlainText(), dialog.trim.cut) == ("Orders.", "Menu 😀\n\nFooter")
    QTest.keyClick(dialog.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.text.toPlainText().startswith("Menu 😀")
    dialog.reject()


def test_a_dropped_workbook_is_imported_and_a_dropped_ledger_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("Title,Country\nRail,KAZ\n", encoding="utf-8")
    dropped(window, file(path))
    qtbot.waitUntil(lambda: bool(_columns(window)), timeout=15_000)
    for one in _columns(window):
        one.reject()
    other = tmp_path / "other.crossfoot"
    other.write_bytes(window.desk.ledger.path.read_bytes())
    with qtbot.waitSignal(window.ledger_wanted) as wanted:
        dropped(window, file(other))
    assert wanted.args == [(other, False)]


def _columns(window: MainWindow) -> list[Any]:
    return [one for one in window.findChildren(ColumnsDialog) if one.isVisible()]


def test_a_dropped_piece_of_text_is_taken_as_pasted(qtbot: QtBot, window: MainWindow) -> None:
    held = QMimeData()
    held.setText("A new order worth $77 million was signed.")
    dropped(window, held)
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    qtbot.waitUntil(lambda: page.entry is not None)
    assert newest(window)["body"].startswith("A new order")


def test_a_document_that_cannot_be_read_says_so_on_the_page(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(60))
    window.commands.opener.read(tmp_path / "a.doc")
    qtbot.waitUntil(lambda: "before 2007" in window.notice.text, timeout=15_000)


def test_tables_and_lists_of_a_copied_piece_survive_the_paste() -> None:
    held = QMimeData()
    held.setText("Rail 171.6 one two")
    held.setHtml(
        "<!--StartFragment--><table><tr><td>Rail</td><td>171.6</td></tr></table>"
        "<ul><li>one</li><li>two</li></ul>"
    )
    assert text_of(held) == "Rail\t171.6\n• one\n• two"
    held.setHtml("<p>Plain <b>words</b></p>")
    assert text_of(held) == "Rail 171.6 one two", "plain words are what the browser gives"


def test_a_file_goes_where_it_belongs(tmp_path: Path) -> None:
    def of(name: str, raw: bytes) -> Destination:
        (tmp_path / name).write_bytes(raw)
        return destination_of(tmp_path / name)

    assert of("a.txt", b"SQLite format 3\0...") is Destination.LEDGER
    assert of("a.json", b'{"format": "crossfoot-bundle/1"}') is Destination.ROWS
    assert of("a.bin", packed(tmp_path / "x.xlsx").read_bytes()) is Destination.ROWS
    assert of("a.docx", docx("")) is Destination.DOCUMENT
    assert of("a.pdf", b"%PDF") is Destination.DOCUMENT


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6))
def test_whatever_is_cut_is_put_back_by_undo(text: str, pieces: list[tuple[int, int]]) -> None:
    trim = Trim(text, "menu")
    for start, end in pieces:
        trim.take_out(min(start, end), max(start, end))
    while trim.can_undo:
        trim.undo()
    assert (trim.text, trim.cut) == (text, "menu")


def test_a_closed_dialog_is_freed(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    freed: Callable[[object], Callable[[], bool]],
) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    window.commands.opener.read(tmp_path / "a.txt")
    dialog: DocumentDialog | None = shown(qtbot, window)
    assert dialog is not None
    gone = freed(dialog)
    dialog.reject()
    del dialog
    qtbot.waitUntil(gone)


def test_the_pages_of_a_pdf_follow_the_figure_in_front(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    lines = [
        [(70, 700, 11, WORDS)],
        [(70, 700, 11, "Of these $4.2 billion is for engines.")],
    ]
    (tmp_path / "a.pdf").write_bytes(pdf(lines))
    window.commands.opener.read(tmp_path / "a.pdf")
    shown(qtbot, window).go_on.click()
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    qtbot.waitUntil(lambda: page.entry is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(page.workbench.source, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    pages = window.findChild(PagesDialog)
    assert pages is not None
    qtbot.waitUntil(lambda: pages.picture.is_lit, timeout=15_000)
    assert pages.number.text() == "Page 1 of 2"
    page.clerk.entry.bench = page.clerk.entry.bench.select(1)  # type: ignore[union-attr]
    page.workshop.paper.follow(page.entry)
    qtbot.waitUntil(lambda: pages.number.text() == "Page 2 of 2", timeout=15_000)
    qtbot.waitUntil(lambda: pages.picture.is_lit, timeout=15_000)
    pages.before.click()
    qtbot.waitUntil(lambda: pages.number.text() == "Page 1 of 2", timeout=15_000)
    page.show_list()
    qtbot.waitUntil(lambda: not isValid(pages), timeout=15_000)


def test_a_text_that_came_from_no_pdf_offers_no_pages(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, AnnouncementsPage)
    page.open(1)
    page.beside.show_pages()
    assert window.findChild(PagesDialog) is None


def test_a_second_document_waits_for_the_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    window.commands.opener.read(tmp_path / "a.html")
    window.commands.opener.read(tmp_path / "a.html")
    assert "still being read" in window.notice.text
    shown(qtbot, window).reject()
