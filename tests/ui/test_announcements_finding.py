"""Figures and deals of other texts, looked up from the forms by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger.queries.fetching import fetch_number
from tests.ui.announcing import SHIFT, VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.window import MainWindow

LATER = "The ministry later put the locomotives at nearly $5 billion, spares included."


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """One text recorded, another one pasted after it."""
    made = Desktop(open_window(empty))
    made.paste(VISIT)
    made.press(Key.Key_Return, times=4)
    made.press(Key.Key_Escape)
    made.paste(LATER)
    made.page.workbench.forms.figure.more.setChecked(True)
    return made


def tab_to(desktop: Desktop, place: object) -> None:
    """Go on with Tab from the figures until a widget has the focus."""
    for _ in range(40):
        if QApplication.focusWidget() is place:
            return
        desktop.press(Key.Key_Tab)
    pytest.fail("Tab does not reach it")


def find_part(desktop: Desktop, words: str) -> None:
    """Say that the figure covers others, and look one up."""
    covers = desktop.page.workbench.forms.figure.covers_edit
    tab_to(desktop, covers.kind)
    desktop.press(Key.Key_Down)
    tab_to(desktop, covers.finder)
    desktop.write(words)


def test_a_figure_of_another_text_is_found_ticked_and_recorded_as_a_part(desktop: Desktop) -> None:
    find_part(desktop, "locomot")
    desktop.press(Key.Key_Return)
    desktop.press(Key.Key_Space)
    assert desktop.page.workbench.check.says != ""
    desktop.press(Key.Key_Return)
    (total,) = [one for one in desktop.totals() if one.total.wording == "nearly $5 billion"]
    assert [part.part.figure.wording for part in total.parts] == ["$4.2 billion"]


def test_what_is_found_names_the_text_it_stands_in(desktop: Desktop) -> None:
    find_part(desktop, "locomot")
    ticks = desktop.page.workbench.forms.figure.ticks
    assert "Two deals at the assembly" in ticks.item(0).text()


def test_looking_up_and_ticking_nothing_changes_nothing(desktop: Desktop) -> None:
    forms = desktop.page.workbench.forms
    find_part(desktop, "locomot")
    tab_to(desktop, forms.figure.covers_edit.finder)
    desktop.press(Key.Key_Escape)
    assert forms.figure.ticks.count() == 0
    assert forms.figure.covers_edit.covers.parts == ()


def test_enter_with_nothing_found_does_not_record(desktop: Desktop) -> None:
    find_part(desktop, "zebra")
    desktop.press(Key.Key_Return)
    assert desktop.states == ["proposed"]


def test_a_deal_of_another_text_is_found_and_joined(desktop: Desktop) -> None:
    home = desktop.page.workbench.forms.home_choice
    tab_to(desktop, home.finder)
    desktop.write("locomot")
    desktop.press(Key.Key_Return)
    assert QApplication.focusWidget() is home.choice
    desktop.press(Key.Key_Return)
    (figure,) = desktop.entry.view.figures
    statement = "SELECT count(*) FROM figure WHERE deal_id = ?"
    assert fetch_number(desktop.ledger.reader, statement, figure.deal_id) == 2


def test_a_part_found_elsewhere_waits_while_another_figure_is_looked_at(desktop: Desktop) -> None:
    find_part(desktop, "locomot")
    desktop.press(Key.Key_Return)
    desktop.press(Key.Key_Space)
    desktop.press(Key.Key_F2)
    desktop.press(Key.Key_F2, SHIFT)
    assert len(desktop.page.workbench.forms.figure.covers_edit.covers.parts) == 1
