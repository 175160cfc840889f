"""The live check of a total: its parts by deal, their sum, the reported total, the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.arranging import holder, in_column, in_row
from crossfoot.ui.widgets.badge import Badge
from crossfoot.ui.widgets.muted import muted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


LONG = 20
"""Letters of a sum beyond which it takes the room of the quantities too."""
WIDE = 52
"""Width in average characters from which the stages have the room that they want."""
FIRST = 2
"""The row of the first part, under the head and its rule."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One part. value, quantity: as reported, "" for none; stage: (text, tone) or None."""

    deal: str
    value: str = ""
    quantity: str = ""
    stage: tuple[str, Tone] | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """What the table shows. sum, total: in words; verdict: (text, tone); sentence: plain words."""

    lines: Sequence[CheckLine]
    sum: str
    total: str
    verdict: tuple[str, Tone] | None
    sentence: str


class CrossCheck(QWidget):
    """A small table that never scrolls; many parts are cut to `MOST` and counted.

    Its rows are made when first needed and filled again on every keystroke, never made anew.
    """

    MOST = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: Check | None = None
        self._most = self.MOST + 1
        self.setProperty("role", "plain")
        self._table = holder(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(0, 1)
        self._sentence = muted("", self)
        self._lines: list[_Line] = []
        self._sums = (_Sum(self._table), _Sum(self._table))
        in_column(self, self._table, self._sentence, space=STEP + 4)
        self._lay_out()

    @property
    def lines(self) -> int:
        """How many lines of parts it would show, had it the room."""
        return 0 if self._check is None else min(len(self._check.lines), self.MOST + 1)

    @property
    def shown(self) -> int:
        """How many lines of parts it shows; the last of them may count the rest."""
        return min(self.lines, self._most)

    def show_check(self, check: Check | None) -> None:
        """Show this check; None empties the table."""
        self._check = check
        self._sentence.setVisible(check is not None)
        if check is not None:
            self._sentence.setText(check.sentence)
            self.setAccessibleName(self.tr("Cross-check"))
            self.setAccessibleDescription(check.sentence)
        self.show_most(self._most)

    def show_most(self, most: int) -> None:
        """Show so many lines of parts at the most, the last one counting the rest.

        most:  0 leaves the sentence alone.
        """
        self._most = most
        check = self._check
        self._table.setVisible(check is not None and self.shown > 0)
        if check is not None and self.shown:
            self._show_lines(check.lines)
            self._give_room(check)
            self._show_sums(check)
        self._table.updateGeometry()  # so that its new height can be asked for at once
        self.updateGeometry()

    def _show_sums(self, check: Check) -> None:
        self._sums[0].show_sum(self.tr("Sum of the parts"), check.sum, None)
        self._sums[1].show_sum(self.tr("Reported total"), check.total, check.verdict)

    def _show_lines(self, lines: Sequence[CheckLine]) -> None:
        whole = len(lines) <= self.shown
        shown = list(lines if whole else lines[: self.shown - 1])
        rest = len(lines) - len(shown)
        if rest > 0:
            shown.append(CheckLine(self.tr("%n more part(s)", "", rest)))
        while len(self._lines) < len(shown):
            self._lines.append(_Line(self._table, self._grid, FIRST + len(self._lines)))
        for number, line in enumerate(self._lines):
            line.show_line(shown[number] if number < len(shown) else None)
        self._give_stages_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_stages_room()

    def _give_stages_room(self) -> None:
        """Let stages be read whole, unless the text is too large for four columns."""
        widest = max((line.badge_width for line in self._lines), default=0)
        roomy = self.width() >= WIDE * self.fontMetrics().averageCharWidth()
        self._grid.setColumnMinimumWidth(3, widest if roomy else 0)

    def _lay_out(self) -> None:
        names = (self.tr("Deal"), self.tr("Value"), self.tr("Quantity"), self.tr("Stage"))
        for column, name in enumerate(names):
            label = _label(self._table, "small", column)
            label.setText(name)
            self._grid.addWidget(label, 0, column)
        last = FIRST + self.MOST + 1  # the parts, and the line that counts the rest
        for row in (1, last):
            rule = QFrame(self._table)
            rule.setProperty("role", "rule")
            rule.setFixedHeight(1)
            self._grid.addWidget(rule, row, 0, 1, 4)
        for row, line in enumerate(self._sums, start=last + 1):
            self._grid.addWidget(line, row, 0, 1, 2)
            self._grid.addWidget(line.badge, row, 3, Qt.AlignmentFlag.AlignLeft)

    def _give_room(self, check: Check) -> None:
        """Let sums that are long reach over the quantities' column."""
        long = max(len(check.sum), len(check.total)) > LONG
        for line in self._sums:
            row = self._grid.getItemPosition(self._grid.indexOf(line))[0]  # type: ignore[index]
            self._grid.addWidget(line, row, 0, 1, 3 if long else 2)


class _Line:
    """One part's row of the table."""

    def __init__(self, table: QWidget, grid: QGridLayout, row: int) -> None:
        self._labels = [_label(table, "", column) for column in range(3)]
        for label in self._labels:
            label.setWordWrap(True)
        self._badge = Badge(parent=table)
        for column, label in enumerate(self._labels):
            grid.addWidget(label, row, column)
        grid.addWidget(self._badge, row, 3, Qt.AlignmentFlag.AlignLeft)

    def show_line(self, line: CheckLine | None) -> None:
        """Show this part; None hides the row."""
        for label in self._labels:
            label.setVisible(line is not None)
        if line is None:
            self._badge.show_text("")
            return
        for label, text in zip(self._labels, (line.deal, line.value, line.quantity), strict=True):
            label.setText(text)
            label.setToolTip(text)
        self._badge.show_text(*(line.stage or ("", Tone.PLAIN)))

    @property
    def badge_width(self) -> int:
        """What its stage takes; nothing while there is none."""
        return 0 if self._badge.isHidden() else self._badge.sizeHint().width()


class _Sum(QWidget):
    """A line whose value may be long: a range takes its room from the deals' column."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self.setProperty("role", "plain")
        self.badge = Badge(parent=table)
        self._labels = [_label(self, "strong", column) for column in range(2)]
        cells = in_row(self)
        name, value = self._labels
        value.setWordWrap(True)
        cells.addWidget(name)
        cells.addWidget(value, 1)

    def show_sum(self, name: str, value: str, badge: tuple[str, Tone] | None) -> None:
        """Show a sum by its name; None: no badge."""
        for label, text in zip(self._labels, (name, value), strict=True):
            label.setText(text)
            label.setToolTip(text)
        self.badge.show_text(*(badge or ("", Tone.PLAIN)))


def _label(parent: QWidget, role: str, column: int) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    right = column in (1, 2)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return label
