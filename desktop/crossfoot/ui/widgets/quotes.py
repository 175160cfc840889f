"""Evidence: what each source says, in its own words, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from crossfoot.ui.texts import quoted
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.flow import Flow
from crossfoot.ui.widgets.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent


AROUND = 90
"""Characters either side of a quote that a box shows; the announcement has them all."""


class Quote(NamedTuple):
    """One sentence of a source, with the figures quoted from it.

    what:    what the figures are of ("Uzbekistan aircraft · value").
    text:    the sentence; marks: where the figures' own words stand in it, in order.
    source:  title, publisher and date of the announcement.
    figure:  the first of the figures, by which its place in the source is found; None: no place.
    """

    what: str
    text: str
    marks: tuple[tuple[int, int], ...]
    source: str
    figure: int | None = None


class Quotes(QWidget):
    """A quote a box, as many side by side as fit.

    Signals:
        source_wanted:  the figure of a box that was clicked, or chosen by Enter or Space.
    """

    source_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._flow = Flow(self)

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Show these quotes instead of those before, in the boxes that there are already.

        A box is dear to make: its labels are styled one by one.
        """
        self._flow.keep(len(quotes))
        while self._flow.count() < len(quotes):
            self._add_box()
        for box, quote in zip(self._boxes, quotes, strict=True):
            box.show_quote(quote)
        self.updateGeometry()

    def focus_first(self) -> None:
        """Go to the first box that has a place in a source."""
        first = next((box for box in self._boxes if box.leads), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _boxes(self) -> list[_Box]:
        """The boxes, left to right."""
        widgets = (item.widget() for item in self._flow.items)
        return [widget for widget in widgets if isinstance(widget, _Box)]

    def _add_box(self) -> None:
        box = _Box(self)
        box.chosen.connect(self.source_wanted)
        self._flow.addWidget(box)


class _Box(QFrame):
    """One quote; where it has a place in a source, a click or Enter goes there.

    Signals:
        chosen:  its figure.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._figure: int | None = None
        self._shown = Shown()
        self.setProperty("role", "quote")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(STEP + 4, STEP, STEP + 4, STEP)
        layout.setSpacing(2)
        self._what, self._text, self._source = (
            self._line(layout, role) for role in ("small", "", "small")
        )
        layout.addStretch(1)

    def _line(self, layout: QVBoxLayout, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText if role else Qt.TextFormat.RichText)
        layout.addWidget(label)
        return label

    def show_quote(self, quote: Quote) -> None:
        """Show a quote in place of the one before."""
        if not self._shown.differs(quote):
            return
        self._figure = quote.figure
        leads = self.leads
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Show it in its source (Enter)") if leads else "")
        self.setAccessibleName(f"{quote.what}: {quote.text}" if leads else "")
        self.setAccessibleDescription(quote.source if leads else "")
        none, mouse = (
            Qt.TextInteractionFlag.NoTextInteraction,
            Qt.TextInteractionFlag.TextSelectableByMouse,
        )
        for label, text in (
            (self._what, quote.what),
            (self._text, _said(quote)),
            (self._source, quote.source),
        ):
            label.setText(text)
            label.setVisible(bool(text))
            label.setTextInteractionFlags(none if leads else mouse)

    @property
    def leads(self) -> bool:
        """Whether it has a place to go to."""
        return self._figure is not None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.leads and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._figure)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.leads and event.key() in _CHOOSING:
            self.chosen.emit(self._figure)
        else:
            super().keyPressEvent(event)


_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


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
    return quoted(f"{_plain(before)}{between}{_plain(after)}")


def _plain(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(text.split("\n"))
