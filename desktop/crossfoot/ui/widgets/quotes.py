"""Evidence: what each source says, in its own words, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence


AROUND = 90
"""Characters either side of a quote that a box shows; the announcement has them all."""


class Quote(NamedTuple):
    """One figure as a source has it.

    what:     what the figure is of ("Uzbekistan aircraft, value").
    wording:  the figure's own words; before, after: the words around them, "" where unknown.
    source:   title, publisher and date of the announcement.
    """

    what: str
    wording: str
    source: str
    before: str = ""
    after: str = ""


class Quotes(QWidget):
    """A quote a box, as many side by side as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._flow = Flow(self)

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Show these quotes instead of those before."""
        self._flow.clear()
        for quote in quotes:
            self._flow.addWidget(_Box(quote, self))
        self.updateGeometry()


class _Box(QFrame):
    def __init__(self, quote: Quote, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quote")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP + 4, STEP, STEP + 4, STEP)
        layout.setSpacing(2)
        for text, role in ((quote.what, "small"), (_said(quote), ""), (quote.source, "small")):
            if not text:
                continue
            label = QLabel(text, self)
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText if role else Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch(1)


def _said(quote: Quote) -> str:
    """The quote in bold between the words nearest to it."""
    before, after = quote.before, quote.after
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    return f"“{_plain(before)}<b>{_plain(quote.wording)}</b>{_plain(after)}”"


def _plain(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(text.split("\n"))
