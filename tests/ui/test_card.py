"""The surface that holds one thing of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from crossfoot.ui.widgets.card import Card

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_title_of_thousands_of_letters_leaves_room_for_the_rest(qtbot: QtBot) -> None:
    long = "a very long title " * 170
    card = Card(long)
    qtbot.addWidget(card)
    card.resize(600, 400)
    card.show()
    label = next(each for each in card.findChildren(QLabel) if each.text().startswith("a very"))
    assert label.heightForWidth(560) <= 6 * label.fontMetrics().height()
    assert label.text().endswith("…")
    assert label.toolTip() == card.title == long
