"""The card that shows how a headline was told over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.restatements import tellings_of
from crossfoot.ui.texts import NONE, day
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.timeline import Moment, Timeline
from crossfoot.ui.words import amount, word

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.restatements import Telling
    from crossfoot.ledger.queries.total_view import TotalView


class TellingsCard(Card):
    """A timeline of a total's figure: announced before, told again, replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.timeline = Timeline(self)
        self.body.addWidget(self.timeline)
        self.hide()

    def show_total(self, reader: sqlite3.Connection, view: TotalView) -> None:
        """Show how this headline was told; no card where it was told once."""
        figure = view.evidence.figure_id
        found = tellings_of(reader, figure)
        self.show_title(self.tr("How it was told over time"))
        self.timeline.show_moments([_moment(each, view, here=figure) for each in found])
        self.setVisible(bool(found))


def _moment(telling: Telling, view: TotalView, here: int) -> Moment:
    how = word(telling.how)
    if telling.amount is not None:
        part = amount((telling.amount, telling.amount), view.total.currency, view.total.unit)
        how = f"{how}: {part}"
    by = [how, telling.publisher, telling.title]
    return Moment(
        on=day(telling.on) or NONE,
        said=f"“{telling.wording}”" if telling.wording else NONE,
        by=" · ".join(part for part in by if part),
        here=telling.figure_id == here,
    )
