"""Tab goes through every page as it is read, and Alt with a letter to what bears it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from crossfoot.ui.pages.catalog import places
from crossfoot.ui.reading_order import stops
from tests.ui.announcing import VISIT, Desktop
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.window import MainWindow

PAGES = [place.name for place in places()]


def tab_through(press: Callable[..., None]) -> list[QWidget]:
    """Press Tab until the focus is where it was; return where it came."""
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.append(here)
        press("Tab")
    assert QApplication.focusWidget() is seen[0], "it comes round"
    return seen


@pytest.mark.parametrize("name", PAGES)
def test_tab_comes_to_everything_on_a_page_as_it_is_read(
    window: MainWindow, press: Callable[..., None], name: str
) -> None:
    window.show_page(name)
    QApplication.processEvents()
    seen = tab_through(press)
    assert set(seen) == set(stops(window))
    first = seen.index(window.navigation.buttons[PAGES.index(name)])
    order = [*seen[first:], *seen[:first]]
    parts = [_part(window, each) for each in order]
    assert parts == sorted(parts), "the pages, the buttons over the page, the page"
    inside = [each for each in order if window.page.isAncestorOf(each)]
    for one, other in pairwise(inside):
        up = _top(other) + other.height() <= _top(one)
        right = other.mapTo(window, QPoint(0, 0)).x() > one.mapTo(window, QPoint(0, 0)).x()
        assert not up or right, "upward only into a column further right"


def _part(window: MainWindow, widget: QWidget) -> int:
    parts = (window.navigation, window.header, window.page)
    return next(number for number, part in enumerate(parts) if part.isAncestorOf(widget))


def _top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()


def test_tab_goes_from_the_figure_to_its_deal_and_only_then_to_the_buttons(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    desktop = Desktop(open_window(empty))
    press = presser(desktop.window)
    desktop.paste(VISIT)
    press("F2")
    workbench = desktop.page.workbench
    form = workbench.forms
    assert form.deal_part.isVisible()
    press("Tab")
    assert form.figure.amount.editor.hasFocus()
    seen = tab_through(press)
    assert seen.index(form.figure.stated_by.editor) < seen.index(form.deal.title)
    assert seen.index(form.deal.tags) < seen.index(form.buttons.record)
    press("Shift+Tab")
    assert workbench.source.hasFocus()


def test_alt_and_its_letter_lead_to_the_first_of_several_lines(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+3", "Ctrl+N")
    form = cast("DealsPage", window.page).form.form
    press("Alt+P")
    assert QApplication.focusWidget() is form.parties.focusProxy()
    type_text("Wabtec")
    press("Tab", "Tab")
    type_text("Temir Zholy")
    assert [party.name for party in form.parties.parties()] == ["Wabtec", "Temir Zholy"]
    press("Alt+G")
    assert form.stages.lines[0].stage.hasFocus()


FORMS = {
    "a figure": ("Ctrl+2", "Return"),
    "a deal": ("Ctrl+3", "Return"),
    "a new deal": ("Ctrl+3", "Ctrl+N"),
    "a breakdown": ("Ctrl+4", "Return"),
    "a tally": ("Ctrl+6", "Ctrl+N"),
    "a party": ("Ctrl+7", "Return"),
    "a merge": ("Ctrl+7", "Ctrl+M"),
    "a rate": ("Ctrl+8", "Ctrl+N"),
}


@pytest.mark.parametrize("keys", FORMS.values(), ids=FORMS)
def test_no_mnemonic_of_a_form_is_given_twice(
    window: MainWindow, press: Callable[..., None], keys: tuple[str, ...]
) -> None:
    press(*keys)
    QApplication.processEvents()
    buttons = [
        each.shortcut().toString()
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and not each.shortcut().isEmpty()
    ]
    labels = [
        f"Alt+{text[text.index('&') + 1].upper()}"
        for each in window.findChildren(QLabel)
        if each.isVisible() and each.buddy() is not None and "&" in (text := each.text())
    ]
    used = Counter([*buttons, *labels])
    assert [letter for letter, number in used.items() if number > 1] == []
