"""The foot of the window: when it was saved, what just happened, the keys of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.elided import ElidedLabel
from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ui.pages.page import Key

SHOWN_FOR = 8_000
"""Milliseconds that a notice stays before the keys come back."""


MARK = "⚠ "
"""What a warning begins with on screen: it is told from a plain notice without its colour."""
WARNINGS = frozenset({Tone.WARN, Tone.BAD})
BETWEEN = "      "
"""What stands between two keys."""


class Foot(ElidedLabel):
    """A notice, cut short where it must be, or as many whole keys as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = self.tr("Ctrl+/  all keys")
        self._mark = ""

    def show_words(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Say this in a tone; a warning has a mark, and says to a screen reader that it is one."""
        warns = tone in WARNINGS
        self._mark = MARK if warns else ""
        self.setText(words)
        self.setAccessibleName(self.tr("Warning: {0}").format(words) if warns else words)
        set_style(self, "tone", str(tone))

    @property
    def shown(self) -> str:
        """What there is room for."""
        text, metrics = self._mark + self.text(), self.fontMetrics()
        keys, room = text.split(BETWEEN), self.contentsRect().width()
        if len(keys) == 1 or metrics.horizontalAdvance(text) <= room:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        while len(keys) > 1:
            keys.pop()
            words = BETWEEN.join([*keys, self._rest])
            if metrics.horizontalAdvance(words) <= room:
                return words
        return self._rest

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown)
        painter.end()


class Status(QStatusBar):
    """One line: "Saved 14:02", then a notice for a while, else what holds now, else the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved = QLabel(self)
        self._words = Foot(self)
        self._keys = self._standing = self._notice = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self._end_notice)
        self.addWidget(self._saved)
        self.addWidget(self._words, 1)

    @property
    def words(self) -> str:
        """The notice, or the keys."""
        return self._words.text()

    @property
    def saved(self) -> str:
        """When it was saved, in words."""
        return self._saved.text()

    def show_saved(self, words: str) -> None:
        """Say when the last change was saved."""
        self._saved.setText(words)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show these keys whenever there is no notice."""
        self._keys = BETWEEN.join(f"{key.keys}  {key.does}" for key in keys)
        self._show_rest()

    @Slot(str, object)
    def tell(self, sentence: str, tone: Tone = Tone.PLAIN) -> None:
        """Say a sentence for a while; a warning stays until the next, or another page.

        sentence: empty takes away what is said, which is about something else by now.
        """
        self._timer.stop()
        self._notice = sentence
        if not sentence:
            self._show_rest()
            return
        self._words.show_words(sentence, tone)
        if tone not in WARNINGS:
            self._timer.start()

    @Slot(str)
    def stand(self, sentence: str) -> None:
        """Say a sentence for as long as it holds, in place of the keys; empty takes it away."""
        self._standing = sentence
        self._show_rest()

    @Slot()
    def _end_notice(self) -> None:
        self._notice = ""
        self._show_rest()

    def _show_rest(self) -> None:
        """Show what holds now, else the keys, unless a notice is still to be read."""
        if not self._notice:
            self._words.show_words(self._standing or self._keys)
