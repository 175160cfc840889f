"""The card that says, while a clerk types, whether the reported total agrees with its parts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from crossfoot.figures.phrases import counted
from crossfoot.figures.plain import interval_words, sentence, short_figure
from crossfoot.figures.values import VerdictKind
from crossfoot.ui.texts import NONE
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.cross_check import Check, CheckLine, CrossCheck
from crossfoot.ui.widgets.flag_links import FlagLinks
from crossfoot.ui.words import short_stage, speech, stage_tone, verdict_badge

if TYPE_CHECKING:
    from crossfoot.errors import CrossfootError
    from crossfoot.ui.pages.announcements.checking import CheckRow, LiveCheck

MOST_NAMED = 2
"""Parts still to be recorded that are named; more of them are counted."""


class CheckCard(Card):
    """Shows one LiveCheck, or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._says = ""
        super().__init__(parent=parent)
        self._table = CrossCheck(self)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        self.body.addWidget(self._table)
        self.flags = FlagLinks(self)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.flags)
        self.show_check(None)

    @property
    def says(self) -> str:
        """The words of its badge."""
        return self._says

    @override
    def show_badge(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        self._says = text
        super().show_badge(text, tone)

    def show_check(self, check: LiveCheck | None) -> None:
        """Show a total with its parts and its verdict; None: this figure stands in no total."""
        summed = check is not None and bool(check.rows)
        self._nothing.setVisible(not summed)
        self._table.setVisible(summed)
        self.show_title(self._title_of(check))
        if check is None:
            self._nothing.setText(
                self.tr("No total covers this figure, so there is nothing to add up.")
            )
            self.show_badge("")
            self._table.show_check(None)
            return
        badge = verdict_badge(check.verdict.kind, only_if=bool(check.verdict.only_if))
        self.show_badge(*badge)
        if not summed:
            self._nothing.setText(
                self.tr("This total has no parts yet. Tick under “Covers” what it is the sum of.")
            )
            self._table.show_check(None)
            return
        self._table.show_check(
            Check(
                lines=[self._line(row) for row in check.rows],
                sum=self._sum(check),
                total=short_figure(check.total, speech()),
                verdict=None,  # it stands in the card's head
                sentence=self._sentence(check),
            )
        )

    def _title_of(self, check: LiveCheck | None) -> str:
        """Name the total where it is not that of the figure in front."""
        if check is None or not check.other:
            return self.tr("Cross-check")
        return self.tr("Cross-check of {0}").format(short_figure(check.total, speech()))

    def show_problem(self, error: CrossfootError) -> None:
        """Say why it cannot be checked as the form stands."""
        self._table.hide()
        self._nothing.setText(error_words(error))
        self._nothing.show()
        self.show_badge(self.tr("not read"), Tone.PLAIN)

    def _line(self, row: CheckRow) -> CheckLine:
        stage = (short_stage(row.stage), stage_tone(row.stage)) if row.stage else None
        quantity = replace(row.quantity, unit=None) if row.quantity else None
        return CheckLine(
            row.label,
            short_figure(row.figure, speech()),
            short_figure(quantity, speech()) if quantity else "",
            stage,
        )

    def _sum(self, check: LiveCheck) -> str:
        """Return what the parts come to, at the level at which the sentence says it."""
        sums = check.verdict.sums
        if sums is None:
            return NONE
        soft = check.verdict.kind is VerdictKind.STRAINED
        return interval_words(sums.soft if soft else sums.hard, counted(check.total), speech())

    def _sentence(self, check: LiveCheck) -> str:
        words = sentence(check.verdict, check.total, check.parts, speech())
        if check.other:
            own = self.tr("The figure in front is not one of its parts.")
            words = f"{own} {words}"
        waiting = [row.label for row in check.rows if not row.recorded]
        if not waiting:
            return words
        if len(waiting) > MOST_NAMED:
            return f"{words} {self.tr('Not recorded yet: %n part(s).', '', len(waiting))}"
        return f"{words} {self.tr('Not recorded yet: {0}.').format(', '.join(waiting))}"
