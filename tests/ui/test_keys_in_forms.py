"""Tab goes through a form, its buttons and on; Enter presses the button that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from crossfoot.ledger.queries.fetching import fetch_number
from crossfoot.ui.widgets.form_card import FormCard
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.pages.tallies.page import TalliesPage
    from crossfoot.ui.window import MainWindow

Press = "Callable[..., None]"


def name() -> str:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    if isinstance(widget, QPushButton):
        return widget.text().replace("&", "")
    return widget.accessibleName()


@pytest.mark.parametrize(
    "keys",
    [
        ("Ctrl+3", "Ctrl+N"),
        ("Ctrl+3", "Return"),
        ("Ctrl+4", "Return"),
        ("Ctrl+7", "Return"),
        ("Ctrl+7", "Ctrl+M"),
        ("Ctrl+8", "Ctrl+N"),
        ("Ctrl+6", "Ctrl+N"),
    ],
)
def test_tab_leaves_a_form_by_its_buttons(
    window: MainWindow, press: Callable[..., None], keys: tuple[str, ...]
) -> None:
    press(*keys)
    cards = [card for card in window.page.findChildren(FormCard) if card.isVisible()]
    assert len(cards) == 1
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused is cards[0].cancel_button:
            break
        assert focused is not None
        assert cards[0].isAncestorOf(focused), "the buttons come before anything else"
        press("Tab")
    assert QApplication.focusWidget() is cards[0].cancel_button
    press("Tab")
    if cards[0].save_button.isEnabled():
        assert QApplication.focusWidget() is cards[0].save_button
        press("Tab")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not cards[0].isAncestorOf(focused)


def test_tab_goes_from_party_to_party_as_they_are_typed(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+3", "Ctrl+N")
    cast("DealsPage", window.page).form.form.parties.setFocus()
    for number in (1, 2, 3):
        assert name() == f"Name of party {number}"
        type_text(f"Someone {number}")
        press("Tab")
        assert name() == f"Role of party {number}"
        press("Tab")
    press("Tab", "Tab")
    assert name() == "Cancel"


def test_enter_presses_the_button_with_the_focus(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+3", "Ctrl+N")
    type_text("Turbines")
    page = cast("DealsPage", window.page)
    deals = "SELECT count(*) FROM deal"
    before = fetch_number(window.desk.ledger.reader, deals)
    page.form.save_button.setFocus()
    press("Return")
    assert fetch_number(window.desk.ledger.reader, deals) == before + 1
    page.form.cancel_button.setFocus()
    press("Enter")
    assert not page.is_editing
    assert page.list.table.hasFocus()


def test_enter_saves_from_a_choice_and_from_a_tick(
    window: MainWindow, press: Callable[..., None]
) -> None:
    press("Ctrl+6", "Ctrl+N")
    type_text("The year")
    page = cast("TalliesPage", window.page)
    page.form.options.setFocus()
    press("Return")
    assert not page.form.is_open
    assert page.list.table.hasFocus()
    press("Ctrl+3", "Return")
    deals = cast("DealsPage", window.page)
    deals.form.form.type.setFocus()
    press("Return")
    assert not deals.is_editing
