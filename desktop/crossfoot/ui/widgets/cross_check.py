"""The live check of a total: its parts by deal, their sum, the reported total, the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.badge import Badge

if TYPE_CHECKING:
    from collections.abc import Sequence


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
    """A small table that never scrolls; many parts are cut to `MOST` and counted."""

    MOST = 12

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._table = QWidget(self)
        self._table.setProperty("role", "plain")
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(0, 1)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP + 4)
        layout.addWidget(self._table)
        layout.addWidget(self._sentence)

    def show_check(self, check: Check | None) -> None:
        """Show this check; None empties the table."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._table.setVisible(check is not None)
        self._sentence.setVisible(check is not None)
        if check is None:
            return
        self._sentence.setText(check.sentence)
        self.setAccessibleName(self.tr("Cross-check"))
        self.setAccessibleDescription(check.sentence)
        self._head()
        for line in check.lines[: self.MOST]:
            self._line(line.deal, line.value, line.quantity, line.stage)
        rest = len(check.lines) - self.MOST
        if rest > 0:
            self._line(self.tr("%n more part(s)", "", rest), "", "", None)
        self._rule()
        self._sum(self.tr("Sum of the parts"), check.sum, None)
        self._sum(self.tr("Reported total"), check.total, check.verdict)

    def _head(self) -> None:
        names = (self.tr("Deal"), self.tr("Value"), self.tr("Quantity"), self.tr("Stage"))
        for column, name in enumerate(names):
            label = self._label(name, "small")
            label.setAlignment(_side(column))
            self._grid.addWidget(label, 0, column)
        self._rule()

    def _rule(self) -> None:
        rule = QFrame(self._table)
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        self._grid.addWidget(rule, self._grid.rowCount(), 0, 1, 4)

    def _line(self, deal: str, value: str, quantity: str, badge: tuple[str, Tone] | None) -> None:
        row = self._grid.rowCount()
        for column, text in enumerate((deal, value, quantity)):
            label = self._label(text, "")
            label.setAlignment(_side(column))
            label.setWordWrap(column == 0)
            label.setToolTip(text)
            self._grid.addWidget(label, row, column)
        self._badge(row, badge)

    def _sum(self, name: str, value: str, badge: tuple[str, Tone] | None) -> None:
        """Add a line whose value may be long: a range takes its room from the deals' column."""
        row = self._grid.rowCount()
        both = QWidget(self._table)
        both.setProperty("role", "plain")
        cells = QHBoxLayout(both)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setSpacing(STEP)
        for column, text in enumerate((name, value)):
            label = self._label(text, "strong")
            label.setAlignment(_side(column))
            label.setToolTip(text)
            cells.addWidget(label, 1 - column)
        self._grid.addWidget(both, row, 0, 1, 2)
        self._badge(row, badge)

    def _badge(self, row: int, badge: tuple[str, Tone] | None) -> None:
        if badge is not None:
            pill = Badge(*badge, parent=self._table)
            self._grid.addWidget(pill, row, 3, Qt.AlignmentFlag.AlignLeft)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self._table)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label


def _side(column: int) -> Qt.AlignmentFlag:
    right = column in (1, 2)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
