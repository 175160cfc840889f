"""The flags that concern a row, each a button that opens its thread on the Review page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from crossfoot.ui.pages.review.columns import flag_badge
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.widgets.wrap import Wrap
from crossfoot.ui.words import say, word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.queries.flags import FlagLine

MOST = 8
"""Flags that are shown of one row; the Review page has them all."""


class FlagLinks(QWidget):
    """Verdict and standing of each flag together.

    Signals:
        thread_wanted:  the flag whose button was pressed.
    """

    thread_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._row = Wrap(self)
        self._made: list[QPushButton] = []
        self._shown = Shown()
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons in sight, left to right."""
        return [button for button in self._made if not button.isHidden()]

    def show_flags(self, flags: Sequence[FlagLine]) -> None:
        """Show these flags, the first of them; buttons once made are filled again."""
        shown = flags[:MOST]
        if not self._shown.differs(*shown):
            return
        while len(self._made) < len(shown):
            self._made.append(self._make())
        for number, button in enumerate(self._made):
            button.setVisible(number < len(shown))
            if number < len(shown):
                _fill(button, shown[number])
        self.setVisible(bool(shown))
        self.updateGeometry()

    def _make(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "facet")
        button.clicked.connect(self._open)
        self._row.add(button)
        return button

    @Slot()
    def _open(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.thread_wanted.emit(button.property("flag"))


def _fill(button: QPushButton, line: FlagLine) -> None:
    words, sentence = standing_words(line), say(line.message, line.facts)
    button.setText(words.replace("&", "&&"))
    button.setProperty("flag", line.id)
    button.setToolTip(sentence)
    button.setAccessibleName(words)
    button.setAccessibleDescription(sentence)


def standing_words(line: FlagLine) -> str:
    """Return verdict and standing together: "Does not add up. Explained: scope differs"."""
    t = QCoreApplication.translate
    verdict = flag_badge(line)[0]
    verdict = verdict[:1].upper() + verdict[1:]
    if line.reopened:
        return t("review", "{0}. Reopened by a change").format(verdict)
    if line.outcome is not None:
        return t("review", "{0}. Explained: {1}").format(verdict, word(line.outcome))
    state = word(line.state)
    return t("review", "{0}. {1}").format(verdict, state[:1].upper() + state[1:])
