"""A labelled editor: its label shows whole words, whatever the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from crossfoot.ui.widgets.field import Field

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme


@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_a_label_is_cut(theme: Theme, qtbot: QtBot, scale: int) -> None:
    before = theme.scheme, theme.scale
    theme.dress("light", scale)
    field = Field("Ко&мментарий рецензирующего", QLineEdit())
    qtbot.addWidget(field)
    field.show()
    caption = field.findChild(QLabel)
    assert caption is not None
    words = caption.text().replace("&", "").split()
    assert max(map(caption.fontMetrics().horizontalAdvance, words)) <= caption.width()
    theme.dress(*before)


def test_short_labels_line_up(theme: Theme, qtbot: QtBot) -> None:
    fields = [Field(label, QLineEdit()) for label in ("&On", "&Amount", "Answer due &by")]
    for field in fields:
        qtbot.addWidget(field)
    widths = {label.width() for field in fields if (label := field.findChild(QLabel))}
    assert theme.scale == 100
    assert len(widths) == 1
