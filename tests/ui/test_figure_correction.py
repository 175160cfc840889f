"""The fields of a correction in the figure's form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.ledger.fields import FigureFields
from crossfoot.ui.pages.announcements.figure_form import FigureForm
from crossfoot.ui.pages.announcements.sheet import Sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.theme.theme import Theme


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> FigureForm:
    assert theme is not None
    made = FigureForm()
    qtbot.addWidget(made)
    return made


def test_a_correction_is_shown_where_there_is_one_and_typed_under_more_fields(
    form: FigureForm,
) -> None:
    form.show_sheet(Sheet(FigureFields(wording="$20 billion")))
    assert form.corrected.isHidden()
    form.more.setChecked(True)
    assert not form.corrected.isHidden()
    form._line(form.corrected).setText("200 billion")
    form._line(form.corrected_why).setText("a nought is missing")
    fields = form.fields()
    assert (fields.corrected_amount, fields.amount) == (200 * 10**11, None)
    form.more.setChecked(False)
    form.show_sheet(Sheet(fields))
    assert not form.corrected.isHidden()


def test_what_is_wrong_with_a_correction_stands_under_it(form: FigureForm) -> None:
    form.show_sheet(Sheet(FigureFields(wording="$20 billion")))
    form._line(form.corrected).setText("200 billion")
    with pytest.raises(CrossfootError):
        form.fields()
    form.read()
    assert "needs its reason" in form.corrected.message
    form._line(form.corrected_why).setText("a nought is missing")
    form.read()
    assert form.corrected.message == ""
