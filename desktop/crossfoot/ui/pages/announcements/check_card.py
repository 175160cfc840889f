"""The card that says, while a clerk types, whether the reported total agrees with its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from crossfoot.figures.phrases import counted
from crossfoot.figures.plain import interval_words, sentence, short_figure
from crossfoot.figures.values import VerdictKind
from crossfoot.ui.texts import NONE
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.cross_check import Check, CheckLine, CrossCheck
from crossfoot.ui.widgets.flag_links import FlagLinks
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.words import short_stage, speech, stage_tone, verdict_badge

if TYPE_CHECKING:
    from crossfoot.errors import CrossfootError
    from crossfoot.ui.pages.announcements.checking import CheckRow, LiveCheck

FEWEST = 2
"""Lines of parts below which the sentence stands alone."""
MOST_NAMED = 2
"""Parts still to be recorded that are named; more of them are counted."""


class CheckCard(Card):
    """Shows one LiveCheck, or why there is none, in the room that the forms leave it.

    parts:  the button that opens the parts where they have no room, and folds them again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._says = ""
        self._summed = False
        self._fitted: tuple[object, ...] = ()
        super().__init__(parent=parent)
        self._table = CrossCheck(self)
        self.parts = QPushButton(self)
        self.parts.setProperty("role", "link")
        self.parts.setCheckable(True)
        self.parts.hide()
        self._nothing = muted("", self)
        self.body.addWidget(self._table)
        self.flags = FlagLinks(self)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.flags)
        self.add_to_head(self.parts)
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
        self._summed = summed = check is not None and bool(check.rows)
        self._nothing.setVisible(not summed)
        self._table.setVisible(summed)
        self._fitted = ()
        self.updateGeometry()
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

    def fit(self, room: int, most: int) -> None:
        """Show all parts where they fit, else the first of them, else the sentence alone.

        room:  pixels for the parts.  most: pixels for the sentence; without them name and badge
            stand alone, and the sentence in their tooltip.
        """
        asked = (room, most, self.width(), self.fontMetrics().height(), self.parts.isChecked())
        if asked == self._fitted or self.isHidden():
            return
        self._fitted = asked
        self._show_body(whole=True)
        lines = self._table.lines
        step = 3 * (self.fontMetrics().height() + STEP)
        shown = lines
        while self._summed and shown:
            self._table.show_most(shown)
            over = self._height() - room
            if over <= 0:
                break
            shown -= max(1, over // step)
            shown = 0 if shown < FEWEST else shown
        self._table.show_most(shown)
        self._name_button(cut=shown < lines)
        if not shown and self._height() > most:
            self._show_body(whole=False)

    def _show_body(self, *, whole: bool) -> None:
        self._table.setVisible(whole and self._summed)
        self._nothing.setVisible(whole and not self._summed)
        self.flags.setVisible(whole and bool(self.flags.buttons))
        words = self._table.accessibleDescription() if self._summed else self._nothing.text()
        self.setToolTip("" if whole else words)
        self.setAccessibleDescription("" if whole else words)

    def _name_button(self, *, cut: bool) -> None:
        """Offer the parts where some are out of sight, and the way back where they were opened."""
        opened = self.parts.isChecked()
        self.parts.setVisible(self._summed and (cut or opened))
        self.parts.setAccessibleName(
            self.tr("Show less of the cross-check") if opened else self.tr("Show all its parts")
        )
        self.parts.setText(self.tr("Sho&w less") if opened else self.tr("Sho&w all"))

    def _height(self) -> int:
        """How high it would be now; what was just shown or hidden reaches the layout only later."""
        layout = self.layout()
        self.body.invalidate()
        return 0 if layout is None else layout.totalHeightForWidth(max(self.width(), 1))

    def _title_of(self, check: LiveCheck | None) -> str:
        """Name the total where it is not that of the figure in front."""
        if check is None or not check.other:
            return self.tr("Cross-check")
        return self.tr("Cross-check of {0}").format(short_figure(check.total, speech()))

    def show_problem(self, error: CrossfootError) -> None:
        """Say why it cannot be checked as the form stands."""
        self._summed = False
        self._fitted = ()
        self._table.hide()
        self._nothing.setText(error_words(error))
        self._nothing.show()
        self.updateGeometry()
        self.show_badge(self.tr("not read"), Tone.PLAIN)

    def _line(self, row: CheckRow) -> CheckLine:
        stage = (short_stage(row.stage), stage_tone(row.stage)) if row.stage else None
        quantity = row.quantity._replace(unit=None) if row.quantity else None
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
            rest = self.tr("Not recorded yet: %n part(s).", "", len(waiting))
        else:
            rest = self.tr("Not recorded yet: {0}.").format(", ".join(waiting))
        return f"{words} {rest}"
