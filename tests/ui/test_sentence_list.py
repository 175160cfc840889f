"""Lists of sentences: nothing of a sentence is cut, at any width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidgetItem

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.sentence_list import TICK, SentenceList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme

LONG = "If the reported total were $55 bn instead of $25 bn, the total would add up. " * 3


@pytest.mark.parametrize("ticked", [False, True])
@pytest.mark.parametrize("width", [220, 480])
def test_a_sentence_has_the_lines_that_it_takes(
    qtbot: QtBot, theme: Theme, width: int, *, ticked: bool
) -> None:
    assert theme
    box = SentenceList(most=2)
    qtbot.addWidget(box)
    for text in ("Short.", LONG, LONG):
        item = QListWidgetItem(text, box)
        if ticked:
            item.setCheckState(Qt.CheckState.Checked)
    box.resize(width, 300)
    box.show()
    qtbot.waitUntil(lambda: box.viewport().width() < width)
    box.fit()
    rects = [box.visualItemRect(box.item(row)) for row in range(3)]
    room = QRect(0, 0, rects[1].width() - 2 * STEP - TICK * ticked, 0)
    lines = box.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, LONG)
    assert rects[1].height() >= lines.height() + STEP
    assert box.viewport().rect().contains(rects[1])
    assert not box.viewport().rect().contains(rects[2])
