"""F1: how the work goes, on one screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from crossfoot import __version__
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.card import Card


class HelpDialog(QDialog):
    """Says what to do first and what the verdicts mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        for title, lines in self._chapters():
            card = Card(title, self)
            for line in lines:
                label = QLabel(line, card)
                label.setWordWrap(True)
                label.setMinimumWidth(64 * self.fontMetrics().averageCharWidth())
                card.body.addWidget(label)
            layout.addWidget(card)
        version = QLabel(self.tr("Crossfoot {0}").format(__version__), self)
        version.setProperty("role", "small")
        layout.addWidget(version)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _chapters(self) -> list[tuple[str, list[str]]]:
        return [
            (
                self.tr("From a text to a checked ledger"),
                [
                    self.tr("Copy an announcement, go to Announcements (Ctrl+2), press Ctrl+V."),
                    self.tr(
                        "Ctrl+Shift+O opens a PDF, page, Word file or message; or drop it here."
                    ),
                    self.tr("Enter records the figure shown and goes to the next; Delete skips."),
                    self.tr("Ctrl+Enter sends the announcement to review."),
                    self.tr("Review (Ctrl+5) lists what does not add up; C closes a flag."),
                    self.tr("Ctrl+Shift+E writes the workbook. Ctrl+Z takes anything back."),
                    self.tr(
                        "Ctrl+Shift+I takes the workbook back, edited, or any other sheet or CSV."
                    ),
                ],
            ),
            (
                self.tr("Reviewing"),
                [
                    self.tr(
                        "J and K go through the flags; Q asks, O notes a question put to somebody "
                        "outside, A assigns, E explains, C closes; V goes to the sources."
                    ),
                    self.tr(
                        "A closed flag stays closed while its figures stay the same. If one "
                        "changes, the flag is open again and says what changed."
                    ),
                    self.tr(
                        "Ctrl+T lists what is to be signed off; Ctrl+Shift+Enter signs the row of "
                        "a page off, or returns it with a question. Nobody signs off what they "
                        "entered, unless “Who is at work” (Ctrl+Shift+W) allows it."
                    ),
                ],
            ),
            (
                self.tr("Finding things again"),
                [
                    self.tr("Ctrl+F searches a list; the buttons beside it narrow it down."),
                    self.tr(
                        "F4 keeps what a list shows under a name, as a view. Views live in this "
                        "ledger only: an exchange file does not carry them."
                    ),
                    self.tr(
                        "A tally (Ctrl+6) is our own sum over a view of deals, each once, by a "
                        "stated rule; what it leaves out is listed with the reason."
                    ),
                ],
            ),
            (
                self.tr("What the verdicts mean"),
                [
                    self.tr("Adds up: the parts can be the total, as both are worded."),
                    self.tr("Adds up within rounding: the gap is no more than rounding explains."),
                    self.tr("A stretch: possible, but only if some wording is taken at its edge."),
                    self.tr("Not all itemised: the list is open, and what it names falls short."),
                    self.tr("Does not add up: no true amounts can make the parts the total."),
                    self.tr("Can't be checked yet: something is missing, and it says what."),
                    self.tr(
                        "S goes to the possible slips of a total: what one figure would have to "
                        "be. Enter takes one: a correction beside the source, or the entry mended."
                    ),
                    self.tr(
                        "On Totals (Ctrl+4), Ctrl+B adds a breakdown, T goes to the tree of totals."
                    ),
                ],
            ),
        ]
