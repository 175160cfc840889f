"""What a total covers, ticked in its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crossfoot.figures.values import RelationKind
from crossfoot.ui.pages.announcements.covers_edit import CoversEdit
from crossfoot.ui.pages.announcements.sheet import Covers, PartOption, Ref

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OPTIONS = (PartOption(Ref(7), "Rail", "$4bn"), PartOption(Ref(8), "Air", "$8bn"))


def test_a_headline_offers_its_parts_and_the_first_tick_makes_it_their_sum(qtbot: QtBot) -> None:
    edit = CoversEdit()
    qtbot.addWidget(edit)
    edit.show_covers(Covers(None, None, OPTIONS, expected=True))
    assert not edit.ticks.isHidden()
    with qtbot.waitSignal(edit.changed):
        edit.ticks.item(1).setCheckState(Qt.CheckState.Checked)
    assert edit.covers.kind is RelationKind.SUM_OF
    assert edit.kind.value == RelationKind.SUM_OF
    assert [option.ticked for option in edit.covers.options] == [False, True]


def test_what_is_no_headline_offers_no_parts_until_it_is_said_to_cover_some(qtbot: QtBot) -> None:
    edit = CoversEdit()
    qtbot.addWidget(edit)
    edit.show_covers(Covers(None, None, OPTIONS))
    assert edit.ticks.isHidden()
    edit.kind.setCurrentIndex(1)
    assert not edit.ticks.isHidden()
