"""The names of parties and deals in the source text, marked beside its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from crossfoot.ui.pages.announcements.namings import NamingKind, concerned, namings
from tests.ui.announcing import VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.pages.announcements.name_marks import NameMark
    from crossfoot.ui.pages.announcements.source_view import SourceView
    from crossfoot.ui.window import MainWindow

PROPOSAL = propose(VISIT, read(VISIT))


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """The text just pasted, at its first figure."""
    made = Desktop(open_window(empty))
    made.paste(VISIT)
    return made


def source(desktop: Desktop) -> SourceView:
    return desktop.page.workbench.source


def marks(desktop: Desktop) -> list[NameMark]:
    return source(desktop)._names


def emphasised(desktop: Desktop) -> set[str]:
    text = source(desktop).toPlainText()
    return {text[mark.start : mark.end] for mark in marks(desktop) if mark.current}


def hover(desktop: Desktop, words: str) -> str:
    """Rest the pointer on words of the text; return what comes up."""
    view = source(desktop)
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().rindex(words) + 1)
    at = view.cursorRect(cursor).center() + QPoint(1, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    said = QToolTip.text()
    QToolTip.hideText()
    return said


def test_every_place_of_a_party_and_of_the_goods_is_named() -> None:
    named = {(VISIT[slice(*one.place)], one.kind) for one in namings(PROPOSAL)}
    assert named == {
        ("Washington", NamingKind.PARTY),
        ("Kazakhstan", NamingKind.PARTY),
        ("Uzbekistan", NamingKind.PARTY),
        ("Wabtec", NamingKind.PARTY),
        ("Boeing", NamingKind.PARTY),
        ("locomotives", NamingKind.DEAL),
        ("aircraft", NamingKind.DEAL),
    }


def test_a_party_that_the_text_does_not_propose_is_not_marked() -> None:
    text = "Boeing sold ten jets to Delta for $1 billion. France looked on."
    parties = propose(text, read(text)).parties
    assert "France" not in {text[slice(*place)] for party in parties for place in party.places}


def test_the_sign_of_a_currency_is_no_name() -> None:
    text = "The US sold ten jets to Kuwait for US$ 2 billion."
    places = {place for party in propose(text, read(text)).parties for place in party.places}
    assert [text[slice(*place)] for place in sorted(places)] == ["US", "Kuwait"]


def test_a_total_concerns_the_deals_of_its_parts() -> None:
    deals = {of for kind, of in concerned(PROPOSAL, 0) if kind is NamingKind.DEAL}
    assert deals == {0, 1}


def test_a_figure_that_only_a_person_saw_concerns_nobody() -> None:
    assert concerned(PROPOSAL, None) == frozenset()


def test_the_names_of_the_current_figure_are_emphasised(desktop: Desktop) -> None:
    desktop.press(Key.Key_F2)
    assert desktop.current == "$4.2 billion"
    assert emphasised(desktop) == {"Kazakhstan", "Wabtec", "locomotives"}
    desktop.press(Key.Key_F2)
    assert emphasised(desktop) == {"Uzbekistan", "Boeing", "aircraft"}


def test_a_name_says_who_it_is_and_what_part_it_plays(desktop: Desktop) -> None:
    assert hover(desktop, "Wabtec") == (
        "party: Wabtec, company, United States; seller in Kazakhstan locomotives"
    )
    assert hover(desktop, "locomotives").startswith("deal: Kazakhstan locomotives, purchase")


def test_other_words_say_nothing(desktop: Desktop) -> None:
    assert hover(desktop, "assembly") == ""


def test_a_screen_reader_hears_whom_the_figure_is_about(desktop: Desktop) -> None:
    desktop.press(Key.Key_F2)
    told = source(desktop).accessibleDescription()
    assert told.startswith("$4.2 billion. deal: Kazakhstan locomotives")
    assert "party: Wabtec, company, United States; seller in Kazakhstan locomotives" in told


def test_a_deal_renamed_when_recorded_is_told_by_its_new_title(desktop: Desktop) -> None:
    desktop.press(Key.Key_F2)
    desktop.page.workbench.forms.deal.title.setFocus()
    desktop.page.workbench.forms.deal.title.selectAll()
    desktop.write("Freight engines")
    desktop.press(Key.Key_Return)
    assert hover(desktop, "Wabtec").endswith("seller in Freight engines")


def test_names_leave_the_figures_their_clicks_and_keys(desktop: Desktop) -> None:
    view = source(desktop)
    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().rindex("Boeing") + 1)
    at = view.cursorRect(cursor).center() + QPoint(1, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desktop.current == "up to 22 Boeing aircraft"


def test_names_stand_at_their_words_behind_an_emoji(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.paste("🚆🚆 " + VISIT)
    text = source(desktop).toPlainText().encode("utf-16-le")
    words = {text[2 * mark.start : 2 * mark.end].decode("utf-16-le") for mark in marks(desktop)}
    assert {"Wabtec", "Boeing", "locomotives"} <= words
