"""The rules of the checks, opened from the Review page: read, set, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from crossfoot.ledger.queries.rules import rule_lines
from crossfoot.rules import RULES
from crossfoot.ui.dialogs.rules import RulesDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, press: Callable[..., None], qtbot: QtBot) -> RulesDialog:
    press("Ctrl+5")
    press("Ctrl+Shift+R")
    found = window.findChild(RulesDialog)
    assert found is not None
    qtbot.waitUntil(found.list.hasFocus)
    return found


def _choose(dialog: RulesDialog, code: str) -> None:
    dialog.list.setCurrentRow([rule.code for rule in RULES].index(code))


def _is_on(window: MainWindow, code: str) -> bool:
    lines = rule_lines(window.desk.ledger.reader)
    return next(line.on for line in lines if line.rule.code == code)


def _number(window: MainWindow, code: str, name: str) -> int:
    lines = rule_lines(window.desk.ledger.reader)
    return next(line.numbers[name] for line in lines if line.rule.code == code)


def test_every_rule_is_listed_and_says_what_it_holds_against_figures(dialog: RulesDialog) -> None:
    assert dialog.list.count() == len(RULES)
    for row, rule in enumerate(RULES):
        dialog.list.setCurrentRow(row)
        shown = [label.text() for label in dialog.texts]
        assert rule.sentence in shown
        assert any(rule.fails in text for text in shown)


def test_a_rule_is_switched_off_by_a_key_and_undo_switches_it_on(
    dialog: RulesDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    _choose(dialog, "sources")
    press("Alt+A")
    qtbot.waitUntil(lambda: not _is_on(window, "sources"))
    item = dialog.list.currentItem()
    qtbot.waitUntil(lambda: "off" in dialog.list.currentItem().text())
    assert item is not None
    dialog.close()
    window.undo()
    assert _is_on(window, "sources")


def test_a_number_is_saved_as_it_is_set(
    dialog: RulesDialog, window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    _choose(dialog, "price")
    dialog.numbers.editors["times"].setFocus()
    press("Up")
    qtbot.waitUntil(lambda: _number(window, "price", "times") == 6)


def test_the_review_page_has_a_button_for_the_rules(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+5")
    buttons = window.header.findChildren(QPushButton)
    next(each for each in buttons if each.isVisible() and each.text() == "Rules…").click()
    assert window.findChild(RulesDialog) is not None
