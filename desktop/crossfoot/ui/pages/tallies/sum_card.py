"""A tally's sum: its rule first, then low, printed and high, the picture, a reported total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from crossfoot.figures.plain import sentence
from crossfoot.figures.tally import Novelty, Split
from crossfoot.figures.tally_words import end_words, printed_words, rule_sentence, value_words
from crossfoot.figures.words import say
from crossfoot.ui.pages.tallies.picture import picture_of_tally
from crossfoot.ui.texts import whole
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import in_row
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.interval_chart import IntervalChart
from crossfoot.ui.words import review_badge, speech, verdict_badge

if TYPE_CHECKING:
    from crossfoot.errors import CrossfootError
    from crossfoot.figures.values import SignOffState
    from crossfoot.ledger.queries.tally_view import TallyView

BETWEEN = "   ·   "
"""What stands between the three numbers of a sum, none of which is broken over two lines."""


class SumCard(Card):
    """Shows one TallyView; while one is being added up, how far that is.

    stop: the button that gives it up.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._public_id = ""
        self.rule = self._label("muted")
        self.sum = self._label("heading")
        self.notes = self._label("muted")
        self.chart = IntervalChart(self)
        self.verdict = self._label("")
        self._waiting = self._label("")
        self.stop = QPushButton(self.tr("&Stop"), self)
        row = in_row(None, (self._waiting, 1), self.stop)
        self.body.addLayout(row)
        for widget in (self.rule, self.sum, self.chart, self.notes, self.verdict):
            self.body.addWidget(widget)
        self._wait(waiting=False)

    def show_state(self, state: SignOffState) -> None:
        """Say where the tally stands in review, once that is known."""
        self.show_note(self.tr("{0} · {1}").format(review_badge(state)[0], self._public_id))

    def show_tally(self, view: TallyView) -> None:
        """Show a tally that is added up."""
        self._wait(waiting=False)
        fields, language = view.record.fields, speech()
        self.show_title(fields.name)
        self._public_id = view.record.public_id
        self.show_note(self._public_id)
        self.rule.setText(
            rule_sentence(fields.rule, view.view.fields.name, view.currency, language)
        )
        self.sum.setText(self._sum(view))
        self.chart.show_total(picture_of_tally(view))
        self.notes.setText(self._notes(view))
        self._show_against(view)

    @Slot(object, object)
    def show_progress(self, done: int, total: int) -> None:
        """Say how far the adding up is."""
        self._wait(waiting=True)
        if total > 1:
            words = self.tr("Adding up: {0} of {1} deals read").format(whole(done), whole(total))
        else:
            words = self.tr("Adding up …")
        self._waiting.setText(words)

    @Slot()
    def show_stopped(self) -> None:
        """Say that it was given up."""
        self._wait(waiting=True)
        self._waiting.setText(self.tr("Not added up. Press F5 to try again."))
        self.stop.hide()

    @Slot(object)
    def show_problem(self, error: CrossfootError) -> None:
        """Say why it cannot be added up, and the way out."""
        self._wait(waiting=True)
        self._waiting.setText(error_words(error))
        self.stop.hide()

    @property
    def waiting_words(self) -> str:
        """What stands in place of the sum."""
        return self._waiting.text() if self._waiting.isVisible() else ""

    def _sum(self, view: TallyView) -> str:
        found = view.tally
        if not found.counted:
            return self.tr("No deal counts.")
        language, whole = speech(), found.whole
        told = self.tr("Low {0}   ·   printed {1}   ·   high {2}").format(
            end_words(whole, view.currency, upper=False, speech=language),
            printed_words(whole, view.currency, language),
            end_words(whole, view.currency, upper=True, speech=language),
        )
        return BETWEEN.join(part.replace(" ", "\u00a0") for part in told.split(BETWEEN))

    def _notes(self, view: TallyView) -> str:
        found, language = view.tally, speech()
        of = len(found.counted) + len(found.left_out)
        count = {"count": whole(len(found.counted)), "of": whole(of)}
        told = [say("tally_of", count, language) + "."]
        if Novelty.RESTATED in found.splits[Split.NOVELTY]:
            each = [
                f"{value_words(Split.NOVELTY, kind, language)}"
                f" {printed_words(part, view.currency, language)}"
                for kind, part in found.splits[Split.NOVELTY].items()
            ]
            told.append(self.tr("Of it {0}.").format(", ".join(each)))
        if found.is_open:
            told.append(say("tally_open_one" if found.lacking == 1 else "tally_open", {}, language))
        return " ".join(told)

    def _show_against(self, view: TallyView) -> None:
        against = view.against
        self.verdict.setVisible(against is not None)
        if against is None:
            self.show_badge("")
            return
        found = against.verdict
        self.show_badge(*verdict_badge(found.kind, only_if=bool(found.only_if)))
        told = sentence(found, against.total, against.parts, speech())
        where = against.evidence.source if against.evidence else None
        set_ = (
            self.tr("Set against “{0}” ({1}): {2}") if where else self.tr("Set against “{0}”: {2}")
        )
        self.verdict.setText(set_.format(against.total.wording, where or "", told))

    def _wait(self, *, waiting: bool) -> None:
        self._waiting.setVisible(waiting)
        self.stop.setVisible(waiting)
        for widget in (self.rule, self.sum, self.notes):
            widget.setVisible(not waiting)
        if waiting:
            self.chart.show_total(None)
            self.verdict.hide()
            self.show_badge("")

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        if role:
            label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
