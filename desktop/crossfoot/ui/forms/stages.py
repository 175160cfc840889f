"""The stages of a deal, earliest first: two lines each, with an empty stage at the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Stage
from crossfoot.ledger.fields import StageReached
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.days import day_hints, day_of
from crossfoot.ui.forms.taking import said
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column, in_row
from crossfoot.ui.widgets.hint_line import HintLine

if TYPE_CHECKING:
    from collections.abc import Sequence


class StagesEditor(QWidget):
    """Every stage with its day and its words; one that is set back to none is left out.

    Ctrl+Shift+Up and Ctrl+Shift+Down move the stage that is being typed; the last is the present.

    Signals:
        submitted:  Enter was pressed in a one-line field.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.lines: list[StageLine] = []
        self._spare: list[StageLine] = []
        self._layout = in_column(self)
        for keys, run in (("Ctrl+Shift+Up", self._move_up), ("Ctrl+Shift+Down", self._move_down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
        self.show_stages(())

    def show_stages(self, stages: Sequence[StageReached]) -> None:
        """Show these stages and an empty one."""
        while len(self.lines) > len(stages) + 1:
            line = self.lines.pop()
            line.hide()
            self._spare.append(line)
        while len(self.lines) < len(stages) + 1:
            self._add()
        self.lines[-1].show_stage(None)  # first, for a filled last line asks for another
        for line, stage in zip(self.lines, stages, strict=False):
            line.show_stage(stage)
        self.setFocusProxy(self.lines[0].stage)

    def stages(self) -> tuple[StageReached, ...]:
        """Return the stages as they stand now.

        Errors: CrossfootError for what is no date, and for a date or words that stand without a
            stage; the editor's focus then goes to that line.
        """
        found = []
        for line in self.lines:
            self.setFocusProxy(line.on)
            found.append(line.reached())
        self.setFocusProxy(self.lines[0].stage)
        return tuple(stage for stage in found if stage is not None)

    def _add(self) -> None:
        line = self._spare.pop() if self._spare else self._make()
        line.show_stage(None)
        line.show()
        self.lines.append(line)

    def _make(self) -> StageLine:
        line = StageLine(len(self.lines) + 1, self)
        line.stage.currentIndexChanged.connect(self._grow)
        line.submitted.connect(self.submitted)
        self._layout.addWidget(line)
        return line

    @Slot()
    def _grow(self) -> None:
        if self.lines and self.lines[-1].stage.value is not None:
            self._add()

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Let the stage in hand change places with its neighbour, and keep it in hand."""
        here = next((n for n, line in enumerate(self.lines) if line.has_focus()), None)
        if here is None or not 0 <= here + by < len(self.lines) - 1 or here == len(self.lines) - 1:
            return
        one, other = self.lines[here], self.lines[here + by]
        one.swap_with(other)
        other.stage.setFocus(Qt.FocusReason.OtherFocusReason)


class StageLine(QWidget):
    """One stage: what and when, then the words that say so, or that none do.

    Signals:
        submitted:  Enter was pressed in a one-line field.
    """

    submitted = Signal()

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: StageReached | None = None
        self.setProperty("role", "plain")
        self.stage = ChoiceBox(Stage, self.tr("Stage {0}").format(number), self)
        self.on = self._line(self.tr("Date of stage {0}").format(number), *day_hints())
        self.quote = self._line(
            self.tr("Words of stage {0}").format(number),
            self.tr("the words that say so"),
            self.tr("words"),
        )
        self.inferred = QCheckBox(self.tr("inferred"), self)
        self.inferred.setToolTip(self.tr("No source states it"))
        self.inferred.setAccessibleName(self.tr("Stage {0} is inferred").format(number))
        rows = in_column(self, space=STEP // 2)
        for one, other in ((self.stage, self.on), (self.quote, self.inferred)):
            row = in_row(None, (one, 1), (other, 1 if other is self.on else 0))
            rows.addLayout(row)
        self.stage.currentIndexChanged.connect(self._unfold)

    def show_stage(self, stage: StageReached | None) -> None:
        """Fill the line; None is a stage still to come."""
        self._shown = stage
        self._fill(StageReached("") if stage is None else stage)

    def reached(self) -> StageReached | None:
        """Return the stage of this line; None while none is chosen.

        Errors: CrossfootError for what is no date, and for a date or words without a stage.
        """
        chosen = self.stage.value
        if chosen is not None:
            day_of(self.on.text())
            return self._typed(chosen)
        typed = self._typed("")
        if self._shown is None and (typed.on or typed.quote):
            raise CrossfootError(
                "“{words}” stands without a stage.",
                "Choose the stage beside it, or empty it.",
                words=typed.on or typed.quote,
            )
        return None

    def has_focus(self) -> bool:
        """Whether one of its editors is being typed in."""
        return any(one.hasFocus() for one in (self.stage, self.on, self.quote, self.inferred))

    def swap_with(self, other: StageLine) -> None:
        """Give the other line what stands in this one, and take what stood there."""
        mine, theirs = self._typed(self.stage.value or ""), other._typed(other.stage.value or "")
        self._shown, other._shown = other._shown, self._shown
        self._fill(theirs)
        other._fill(mine)

    def _fill(self, stage: StageReached) -> None:
        self.stage.choose(stage.stage or None)
        self.on.setText(stage.on or "")
        self.quote.setText(stage.quote or "")
        self.quote.setCursorPosition(0)
        self.inferred.setChecked(bool(stage.inferred))
        self._unfold()

    def _typed(self, stage: str) -> StageReached:
        """Return what stands in the line; a box that was never ticked says nothing."""
        unticked = None if self._shown is None or self._shown.inferred is None else False
        return replace(
            self._shown or StageReached(""),
            stage=stage,
            on=said(self.on),
            quote=said(self.quote),
            inferred=True if self.inferred.isChecked() else unticked,
        )

    def _line(self, name: str, *hints: str) -> HintLine:
        line = HintLine(*hints, parent=self)
        line.setAccessibleName(name)
        line.returnPressed.connect(self.submitted)
        return line

    @Slot()
    def _unfold(self) -> None:
        """Ask for words only where there is a stage, or where some stand already."""
        asked = self.stage.value is not None
        for editor in (self.quote, self.inferred):
            editor.setVisible(asked)
