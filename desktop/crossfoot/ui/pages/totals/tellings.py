"""The card that shows how a headline was told over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.dividing import AS_PRINTED
from crossfoot.figures.values import RelationKind
from crossfoot.ledger.queries.restatements import tellings_of
from crossfoot.ui.texts import NONE, day, quoted
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.widgets.timeline import Moment, Timeline
from crossfoot.ui.words import amount, word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.restatements import Telling
    from crossfoot.ledger.queries.total_view import TotalView


class TellingsCard(Card):
    """A timeline of a total's figure: announced before, told again, replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown = Shown()
        self.timeline = Timeline(self)
        self.body.addWidget(self.timeline)
        self.hide()

    def show_total(self, reader: sqlite3.Connection, view: TotalView) -> None:
        """Show how this headline was told; no card where it was told once."""
        figure = view.evidence.figure_id
        found = tellings_of(reader, figure)
        if not self._shown.differs(view if found else None, *found):
            return  # of most totals there is nothing to tell
        self.show_title(self.tr("How it was told over time"))
        self.show_note(self._split(found, view))
        self.timeline.show_moments([_moment(each, view, here=figure) for each in found])
        self.setVisible(bool(found))

    def _split(self, tellings: Sequence[Telling], view: TotalView) -> str:
        """Return how much of this headline is new, where a part of it was announced before."""
        here = next((each for each in tellings if each.figure_id == view.evidence.figure_id), None)
        if here is None or here.how is not RelationKind.RESTATES or here.amount is None:
            return ""
        if not view.total.is_known or view.total.meant_hedge not in AS_PRINTED:
            return ""  # what is left of a hedged amount is no printed number
        low, high = view.total.printed
        ends = (max(low - here.amount, 0), max(high - here.amount, 0))
        unit = view.total.currency, view.total.unit
        new, before = amount(ends, *unit), amount((here.amount, here.amount), *unit)
        return self.tr("New: {0}; announced before: {1}").format(new, before)


def _moment(telling: Telling, view: TotalView, here: int) -> Moment:
    how = word(telling.how)
    if telling.amount is not None:
        part = amount((telling.amount, telling.amount), view.total.currency, view.total.unit)
        how = f"{how}: {part}"
    by = [how, telling.publisher, telling.title]
    return Moment(
        on=day(telling.on) or NONE,
        said=quoted(telling.wording) if telling.wording else NONE,
        by=" · ".join(part for part in by if part),
        here=telling.figure_id == here,
    )
