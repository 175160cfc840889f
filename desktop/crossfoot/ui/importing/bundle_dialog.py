"""What an exchange file would do: how many rows of each list, and why some are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from crossfoot.exchange.bundle.plan import Done
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import problem_words
from crossfoot.ui.widgets.arranging import BORDER, in_column

if TYPE_CHECKING:
    from crossfoot.exchange.bundle import Report

WIDE = 76
"""Average characters."""


class BundleDialog(QDialog):
    """Counts and refusals; Enter takes the file in, as one change.

    Signals:
        wanted:  it is to be taken in; what was refused is left out.
    """

    wanted = Signal()

    def __init__(self, name: str, report: Report, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {0}").format(name))
        self.words = QLabel(self._told(report), self)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(WIDE * self.fontMetrics().averageCharWidth())
        self.problems = QPlainTextEdit(self)
        self.problems.setReadOnly(True)
        self.problems.setAccessibleName(self.tr("Why rows are refused"))
        self.problems.setPlainText("\n".join(problem_words(one) for one in report.refused))
        self.problems.setVisible(bool(report.refused))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.take = QPushButton(self.tr("&Take in"), self)
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        differs = report.total(Done.ADDED) + report.total(Done.CHANGED)
        self.take.setEnabled(differs > 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        in_column(self, self.words, (self.problems, 1), buttons, border=BORDER, space=2 * STEP)
        self.take.clicked.connect(self._want)
        self.cancel.clicked.connect(self.reject)

    def _told(self, report: Report) -> str:
        lines = [
            self.tr("{0}: {1} added, {2} changed, {3} as they are").format(
                name, *(whole(counted[done]) for done in Done)
            )
            for name, counted in report.counts.items()
        ]
        refused = sum(report.refused_rows.values())
        if refused:
            lines.append(self.tr("%n row(s) refused, which will be left out:", "", refused))
        return "\n".join(lines) or self.tr("There is nothing in it.")

    @Slot()
    def _want(self) -> None:
        self.wanted.emit()
        self.accept()
