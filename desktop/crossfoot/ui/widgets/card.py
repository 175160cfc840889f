"""A titled surface that holds one thing of a page."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.arranging import holder, in_row
from crossfoot.ui.widgets.badge import Badge
from crossfoot.ui.widgets.elided import ElidedLabel

NOTE = 48
"""Width of the note in average characters, beyond which it is cut short."""

LONGEST = 160
"""Letters of a title that it shows; what is cut is in its tooltip."""

_LONG_WORD = re.compile(r"\w{12}(?=\w{12})")
"""Where a word too long for a narrow window may be broken."""


class Card(QFrame):
    """A rounded surface; put widgets into `body`.

    The head (title, note, badge) takes room only while one of them has text.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._head = holder(self)
        self._title = QLabel(self._head)
        self._title.setProperty("role", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        policy = self._title.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # what stands beside it is short
        self._title.setSizePolicy(policy)
        self._title.setMinimumWidth(1)
        self._whole = ""
        self._note = ElidedLabel(self._head)
        self._note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._note.setProperty("role", "muted")
        self._badge = Badge(parent=self._head)

        row = in_row(self._head, (self._title, 1))
        row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP + 4, 2 * STEP, STEP + 4)
        layout.setSpacing(STEP)
        layout.addWidget(self._head)
        layout.addLayout(self.body, 1)
        self.show_title(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a control before the badge."""
        row = self._head.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.count() - 1, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def title(self) -> str:
        """The title it shows."""
        return self._whole

    @property
    def badge_text(self) -> str:
        """The words of its badge; empty for none."""
        return self._badge.text()

    @property
    def note(self) -> str:
        """The muted words at the right of its title; empty for none."""
        return self._note.text()

    def show_title(self, title: str) -> None:
        """Set the title; it names the surface for screen readers too."""
        if title == self._whole and title:
            return
        self._whole = title
        shown = title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"
        self._title.setText(_LONG_WORD.sub("\\g<0>\u200b", shown))
        self._title.setToolTip(title if shown != title else "")
        self.setAccessibleName(title)
        self._fold()

    def show_note(self, note: str) -> None:
        """Set the muted words at the right of the title."""
        self._note.setText(note)
        self._note.setMaximumWidth(NOTE * self._note.fontMetrics().averageCharWidth())
        self._fold()

    def show_badge(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Set the badge at the right of the title; no text, no badge."""
        self._badge.show_text(text, tone)
        self._fold()

    def _fold(self) -> None:
        told = self._whole or self._note.text() or self._badge.text()
        self._head.setVisible(bool(told))
