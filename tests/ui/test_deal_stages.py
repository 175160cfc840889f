"""Every stage of a deal: shown as a timeline, added, mended, moved and removed by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.errors import CrossfootError
from crossfoot.ledger.fields import StageReached
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ui.forms.stages import StagesEditor
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.timeline import Moment, Timeline
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage

PLEDGED = StageReached("pledge", "2015-10", "pledges to buy", inferred=False)
SIGNED = StageReached("contract", "2016-02-01", "signed on Monday", inferred=None)


@pytest.fixture
def editor(qtbot: QtBot) -> StagesEditor:
    made = StagesEditor()
    qtbot.addWidget(made)
    made.show()
    return made


def stages(page: DealsPage, deal: int) -> tuple[StageReached, ...]:
    view = deal_view(page.desk.ledger.reader, deal)
    assert view is not None
    return view.fields.stages


def begin(page: DealsPage, press: Callable[..., None]) -> int:
    deal = page.list.table.current_id
    assert deal is not None
    press("Ctrl+E")
    page.form.form.stages.lines[0].stage.setFocus()
    return deal


def test_a_stage_is_added_by_keys_as_part_of_the_one_change(
    page: DealsPage, press: Callable[..., None]
) -> None:
    deal = begin(page, press)
    before = stages(page, deal)
    lines = page.form.form.stages.lines
    lines[-1].stage.setFocus()
    type_text("deli")
    press("Tab")
    type_text("2026-03")
    press("Tab")
    type_text("the last one was handed over")
    press("Tab", "Space", "Tab")
    assert QApplication.focusWidget() is lines[-1].stage
    press("Ctrl+S")
    added = StageReached("delivered", "2026-03", "the last one was handed over", inferred=True)
    assert stages(page, deal) == (*before, added)
    assert page.evidence.stages.timeline.moments[-1].said == "Delivered"
    press("Ctrl+Z")
    assert stages(page, deal) == before
    assert len(page.evidence.stages.timeline.moments) == len(before)


def test_a_stage_set_back_to_none_is_removed_with_its_date(
    page: DealsPage, press: Callable[..., None]
) -> None:
    deal = begin(page, press)
    assert stages(page, deal)
    press("Home")
    page.form.save()
    assert len(stages(page, deal)) == len(page.evidence.stages.timeline.moments)
    assert stages(page, deal) == ()
    assert page.evidence.stages.isHidden()


def test_stages_that_nobody_touched_come_back_as_they_were(editor: StagesEditor) -> None:
    for shown in ((PLEDGED, SIGNED), (), (SIGNED,), (SIGNED, PLEDGED, SIGNED)):
        editor.show_stages(shown)
        assert editor.stages() == shown
        assert len(editor.lines) == len(shown) + 1


def test_a_stage_in_the_middle_is_mended_alone(editor: StagesEditor) -> None:
    editor.show_stages((PLEDGED, SIGNED))
    editor.lines[0].on.setText("2015")
    assert editor.stages() == (StageReached("pledge", "2015", "pledges to buy", False), SIGNED)


def test_control_shift_and_an_arrow_move_a_stage_and_what_was_typed_of_it(
    page: DealsPage, press: Callable[..., None]
) -> None:
    begin(page, press)
    editor = page.form.form.stages
    editor.show_stages((PLEDGED, SIGNED))
    editor.lines[1].stage.setFocus()
    press("Ctrl+Shift+Up")
    assert editor.stages() == (SIGNED, PLEDGED)
    assert editor.lines[0].stage.hasFocus()
    press("Ctrl+Shift+Up")
    assert editor.stages() == (SIGNED, PLEDGED)
    press("Ctrl+Shift+Down", "Ctrl+Shift+Down")
    assert editor.stages() == (PLEDGED, SIGNED)


def test_a_date_without_its_stage_is_refused_in_words(editor: StagesEditor) -> None:
    editor.show_stages((PLEDGED,))
    editor.lines[-1].on.setText("2016")
    with pytest.raises(CrossfootError, match="“2016” stands without a stage"):
        editor.stages()


def test_the_timeline_tells_each_stage_with_its_words_and_what_is_inferred(
    page: DealsPage,
) -> None:
    guessed = StageReached("delivered", None, None, inferred=True)
    page.evidence.stages.show_stages((PLEDGED, guessed))
    one, other = page.evidence.stages.timeline.moments
    assert (one.on, one.said, one.by, one.here) == ("Oct 2015", "Pledge", "“pledges to buy”", False)
    assert (other.on, other.by, other.here) == ("—", "inferred, not stated by a source", True)


def test_a_card_with_one_very_long_word_keeps_to_a_narrow_window(qtbot: QtBot) -> None:
    card = Card("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")
    qtbot.addWidget(card)
    card.show_note("the long source of a rate, " * 20)
    card.show_badge("7 figures, 4 sources")
    assert card.minimumSizeHint().width() < 30 * card.fontMetrics().averageCharWidth()
    assert card.title.endswith("beamtengesellschaft")


def test_a_narrow_timeline_breaks_a_stage_between_its_words_and_grows(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    moment = Moment("6 Nov 2025", "Letter of intent", "inferred, not stated by a source", here=True)
    timeline.show_moments([moment, moment])
    wide = timeline.heightForWidth(1000)
    narrow = timeline.heightForWidth(26 * timeline.fontMetrics().averageCharWidth())
    assert narrow > wide
    assert timeline.heightForWidth(2000) == wide, "what has room stays in one line"
