"""The columns of a pasted table stand under each other, its numbers to the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from crossfoot.ui.pages.announcements.tab_stops import line_up

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TABLE = "Before it\nCompany\tSector\tUSD m\nA longer name\tRail\t4,200\nB\tAviation\t96\nAfter it"


def _ends(document: QTextDocument, number: int) -> list[float]:
    """Where each cell of a row ends, measured in its first line."""
    block = document.findBlockByNumber(number)
    line = block.layout().lineAt(0)
    ends = [at for at, letter in enumerate(block.text()) if letter == "\t"] + [len(block.text())]
    return [line.cursorToX(at)[0] for at in ends]  # type: ignore[index]


def _starts(document: QTextDocument, number: int) -> list[float]:
    block = document.findBlockByNumber(number)
    line = block.layout().lineAt(0)
    starts = [0] + [at + 1 for at, letter in enumerate(block.text()) if letter == "\t"]
    return [line.cursorToX(at)[0] for at in starts]  # type: ignore[index]


def _shown(text: str, width: float) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText(text)
    document.setTextWidth(width)
    line_up(document, width - 2 * document.documentMargin())
    document.size()  # lays it out
    return document


def test_words_begin_and_numbers_end_under_each_other(qtbot: QtBot) -> None:
    assert qtbot
    document = _shown(TABLE, 600)
    second = {round(_starts(document, row)[1]) for row in (1, 2, 3)}
    third = {round(_ends(document, row)[2]) for row in (1, 2, 3)}
    assert len(second) == 1
    assert len(third) == 1
    assert document.toPlainText() == TABLE, "nothing but its look changed"


def test_a_table_wider_than_the_page_is_left_as_it_is(qtbot: QtBot) -> None:
    assert qtbot
    document = _shown(TABLE, 60)
    assert not document.findBlockByNumber(1).blockFormat().tabPositions()


def test_one_line_with_a_tab_is_no_table(qtbot: QtBot) -> None:
    assert qtbot
    document = _shown("Contact:\t+1 202 555 0143\nAfter it", 600)
    assert not document.findBlockByNumber(0).blockFormat().tabPositions()
