"""A list over what belongs to its row: who gets how much of the height."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from crossfoot.ui.widgets.over import Over

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def over(qtbot: QtBot) -> Over:
    """Two cards under a list, shown."""
    made = Over(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(made)
    made.resize(600, 1000)
    made.show()
    qtbot.waitExposed(made)
    return made


def share(over: Over) -> float:
    above, below = over.sizes()
    return above / (above + below)


def test_the_list_has_the_larger_share_at_any_height(over: Over) -> None:
    assert share(over) == pytest.approx(0.6, abs=0.02)
    over.resize(600, 500)
    assert share(over) == pytest.approx(0.6, abs=0.02)
    over.show_below(False)
    over.show_below(True)
    assert share(over) == pytest.approx(0.6, abs=0.02)


def test_a_card_that_is_worked_in_gets_more_and_gives_it_back(over: Over) -> None:
    second = over.below.widget(1)
    assert second is not None
    over.show_card(second, larger=True)
    assert share(over) < 0.5
    over.resize(600, 900)
    assert share(over) < 0.5
    over.show_first()
    assert share(over) == pytest.approx(0.6, abs=0.02)


def test_what_the_person_chose_stays(qtbot: QtBot, over: Over) -> None:
    over.moveSplitter(200, 1)
    chosen = share(over)
    over.resize(600, 800)
    over.show_below(False)
    over.show_below(True)
    assert share(over) == pytest.approx(chosen, abs=0.1)
    again = Over(QWidget(), QWidget())
    qtbot.addWidget(again)
    again.resize(600, 1000)
    assert again.restoreState(over.saveState())
    again.show()
    qtbot.waitExposed(again)
    assert share(again) < 0.5
