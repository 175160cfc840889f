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
    """One sentence of a source, with the figures quoted from it.

    what:    what the figures are of ("Uzbekistan aircraft · value").
    text:    the sentence; marks: where the figures' own words stand in it, in order.
    source:  title, publisher and date of the announcement.
    """

    what: str
    text: str
    marks: tuple[tuple[int, int], ...]
    source: str


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
    """The quotes in bold between the words nearest to them."""
    text, marks = quote.text, quote.marks or ((0, 0),)
    first, last = marks[0][0], max(end for _, end in marks)
    before, after = text[:first], text[last:]
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    between, at = "", first
    for start, end in marks:
        if end > at:
            between += f"{_plain(text[at:start])}<b>{_plain(text[max(start, at) : end])}</b>"
            at = end
    return f"“{_plain(before)}{between}{_plain(after)}”"


def _plain(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(text.split("\n"))
