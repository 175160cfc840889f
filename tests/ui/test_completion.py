"""Words offered while a field is typed: Enter takes one, and saves nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from crossfoot.ledger.queries.fetching import fetch_number
from crossfoot.ui.widgets.completion import Completion, among
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.window import MainWindow


def test_what_begins_as_typed_comes_before_what_only_holds_it() -> None:
    find = among(["European Union", "Tunisia", "United Kingdom", "United States"])
    assert find("UNI") == ["United Kingdom", "United States", "European Union", "Tunisia"]
    assert find("uz") == []


def test_enter_takes_a_country_into_the_form_and_saves_the_deal_only_when_pressed_again(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+3")
    page = cast("DealsPage", window.page)
    before = fetch_number(window.desk.ledger.reader, "SELECT count(*) FROM deal")
    press("Ctrl+N")
    type_text("Turbines")
    country = page.form.form.from_country
    country.setFocus()
    type_text("uni")
    popup = country.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keySequence(popup, "Down")
    QTest.keySequence(popup, "Return")
    assert not popup.isVisible()
    assert country.text() == "United Arab Emirates"
    assert page.form.form.title.text() == "Turbines", "the form is still being filled in"
    assert fetch_number(window.desk.ledger.reader, "SELECT count(*) FROM deal") == before
    press("Return")
    assert fetch_number(window.desk.ledger.reader, "SELECT count(*) FROM deal") == before + 1


def test_enter_with_nothing_chosen_is_the_lines_own(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    Completion(line, among(["Kazakhstan"]))
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    type_text("kaz")
    popup = line.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    entered: list[str] = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    QTest.keySequence(popup, "Return")
    assert entered == ["kaz"]


def test_offering_again_leaves_nothing_behind(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    for _ in range(3):
        Completion(line, among(["Clerk"]))
    QApplication.sendPostedEvents()
    assert len(line.findChildren(Completion)) == 1
