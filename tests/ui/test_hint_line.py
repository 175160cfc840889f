"""Hints and choices in forms are whole, or shortened where one sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox

from crossfoot.ui.forms.days import DayEdit
from crossfoot.ui.widgets.combo import Combo
from crossfoot.ui.widgets.hint_line import HintLine

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("theme")


def test_the_first_hint_that_fits_shows(qtbot: QtBot) -> None:
    line = HintLine("words between commas, as many as you like", "a, b")
    qtbot.addWidget(line)
    line.resize(600, 30)
    line.show()
    assert line.placeholderText() == "words between commas, as many as you like"
    line.resize(80, 30)
    assert line.placeholderText() == "a, b"
    assert line.toolTip() == "words between commas, as many as you like"
    line.resize(600, 30)
    assert line.placeholderText().startswith("words between")


def test_a_narrow_field_for_a_day_shows_how_a_day_is_written(qtbot: QtBot) -> None:
    day = DayEdit()
    qtbot.addWidget(day)
    day.show()
    day.resize(day.minimumSizeHint())
    assert day.placeholderText() == "YYYY-MM-DD"
    day.resize(600, 30)
    assert day.placeholderText() == "YYYY-MM-DD, YYYY-MM or YYYY"


def test_a_choice_that_has_no_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    def picture(box: QComboBox, words: str) -> QImage:
        qtbot.addWidget(box)
        box.addItem(words)
        box.resize(120, 32)
        return box.grab().toImage()

    long = "value of the deals in this announcement"
    assert picture(Combo(), long) != picture(QComboBox(), long)
    assert picture(Combo(), "value") == picture(QComboBox(), "value")
