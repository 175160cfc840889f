"""F1: a chapter a page, tables that are computed, pictures that are there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from crossfoot.figures.values import Hedge, VerdictKind
from crossfoot.resource import resource
from crossfoot.ui.chapters import EXAMPLES, Chapter, chapters
from crossfoot.ui.dialogs.help import Chapter as Browser
from crossfoot.ui.dialogs.help import HelpDialog
from crossfoot.ui.pages.catalog import MODULES
from crossfoot.ui.theme.tokens import tokens_of
from crossfoot.ui.widgets.ruled import show_ruled
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.window import MainWindow


@pytest.fixture
def found(qapp: object) -> dict[str, Chapter]:
    assert qapp
    return {chapter.name: chapter for chapter in chapters(frozenset(MODULES))}


def test_every_page_of_the_window_has_a_chapter_and_no_other_page_has(
    found: dict[str, Chapter],
) -> None:
    assert set(MODULES) <= set(found)
    told = {name for name in found if resource("help", "en", f"{name}.md")}
    assert told == set(found)


def test_every_verdict_and_every_qualifier_is_explained(found: dict[str, Chapter]) -> None:
    assert all(word(kind) in found["verdicts"].text for kind in VerdictKind)
    assert set(EXAMPLES) == set(Hedge)
    assert all(wording in found["qualifiers"].text for wording in EXAMPLES.values())
    assert "| over $8 billion | over $8 bn and under $9 bn | over $8 bn |" in (
        found["qualifiers"].text
    )


def test_every_picture_is_there_and_no_mark_is_left(found: dict[str, Chapter]) -> None:
    for chapter in found.values():
        assert not re.search(r"\{\w+\}", chapter.text), chapter.name
        for path in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", chapter.text):
            assert not QImage(str(resource(*path.split("/")))).isNull(), path


def test_f1_opens_the_chapter_of_the_page_in_front(
    window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    press("Ctrl+4", "F1")
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.list.currentItem().text() == "Totals"
    assert "A total is a reported figure that has parts." in dialog.text.toPlainText()
    qtbot.waitUntil(dialog.list.hasFocus)
    press("Down")
    assert "The queue lists the flags" in dialog.text.toPlainText()
    dialog.reject()


def test_the_tables_of_a_chapter_are_ruled_in_the_colour_of_lines(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = Browser()
    qtbot.addWidget(shown)
    show_ruled(shown, "| key | does |\n|---|---|\n| F1 | help |\n")
    (table,) = shown.document().rootFrame().childFrames()
    look = table.frameFormat().toTableFormat()
    assert look.borderCollapse()
    assert look.borderBrush().color().name() == QColor(tokens_of(shown.palette()).line).name()
    assert theme.scheme == "light"
