"""Every control has a name, and every command a shortcut of its own."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from crossfoot.ui.pages.catalog import places
from crossfoot.ui.pages.totals.page import TotalsPage

if TYPE_CHECKING:
    from crossfoot.ui.window import MainWindow

PAGES = ("overview", "announcements", "deals", "totals", "review")


@pytest.mark.parametrize("name", PAGES)
def test_every_focusable_widget_has_a_name(window: MainWindow, name: str) -> None:
    QAccessible.setActive(True)
    window.show_page(name)
    QApplication.processEvents()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if _takes_focus(widget) and not _name(widget)
    ]
    assert nameless == []


def test_the_forms_have_names_too(window: MainWindow) -> None:
    QAccessible.setActive(True)
    for page, open_form in (("deals", "_open_current"), ("totals", "_open_current")):
        window.show_page(page)
        getattr(window.page, open_form)()
        QApplication.processEvents()
        nameless = [
            type(widget).__name__
            for widget in window.page.findChildren(QWidget)
            if _takes_focus(widget) and not _name(widget)
        ]
        assert nameless == []


def test_no_shortcut_of_the_window_is_given_twice(window: MainWindow) -> None:
    keys = Counter(action.shortcut().toString() for action in window.actions())
    keys.pop("", None)
    assert [key for key, number in keys.items() if number > 1] == []


@pytest.mark.parametrize("name", [place.name for place in places()])
def test_no_key_of_a_page_is_one_of_the_window(window: MainWindow, name: str) -> None:
    """Qt does nothing at all on a key that two want."""
    window.show_page(name)
    everywhere = {key.toString() for each in window.actions() for key in each.shortcuts()}
    actions = [key for each in window.page.findChildren(QAction) for key in each.shortcuts()]
    others = [key for each in window.page.findChildren(QShortcut) for key in QShortcut.keys(each)]
    assert len(everywhere) > 20
    assert everywhere & {key.toString() for key in (*actions, *others)} == set()


def test_the_chart_describes_itself_in_a_sentence(window: MainWindow) -> None:
    window.show_page("totals")
    page = window.page
    assert isinstance(page, TotalsPage)
    assert page.picture.chart.accessibleDescription() == page.picture.sentence.text()


def _takes_focus(widget: QWidget) -> bool:
    if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    parent = widget.parentWidget()
    return not (isinstance(parent, QAbstractScrollArea) and widget is parent.viewport())


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.mark.parametrize("name", PAGES)
def test_no_mnemonic_of_a_page_is_given_twice(window: MainWindow, name: str) -> None:
    window.show_page(name)
    QApplication.processEvents()
    used = Counter(
        sequence
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and (sequence := button.shortcut().toString())
    )
    assert [keys for keys, number in used.items() if number > 1] == []
