"""A later text beside the one recorded: what differs, and what became of each quote."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from crossfoot.reading.anchors import AnchorState
from crossfoot.reading.versions import Piece, Was, differences
from crossfoot.ui.theme.tokens import STEP, Tone, tokens_of
from crossfoot.ui.widgets.arranging import BORDER, in_column, in_row
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.actions.versions import NewText
    from crossfoot.ledger.retelling import Moved

AROUND = 240
"""Characters shown either side of a difference; the rest of what is the same is left out."""


class VersionDialog(QDialog):
    """Shows a later text before it is taken; Enter takes it.

    Signals:
        taken:  the NewText, agreed to.
    """

    taken = Signal(object)

    def __init__(self, new: NewText, parent: QWidget) -> None:
        super().__init__(parent)
        self._new = new
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Version {0} of the text").format(new.number))
        self.notice = Notice(self)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("What differs"))
        self.text.setHtml(self._page())
        self.quotes = QListWidget(self)
        self.quotes.setProperty("role", "box")
        self.quotes.setAccessibleName(self.tr("Quotes that do not stand as they were"))
        self.quotes.setWordWrap(True)
        self.quotes.addItems(list(self._lost()))
        self.summary = QLabel(self._summary(), self)
        self.summary.setWordWrap(True)
        self.take = QPushButton(self.tr("&Take the new text"), self)
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        self._lay_out()

    def _lay_out(self) -> None:
        side = in_column(None, self.summary, (self.quotes, 1))
        self.quotes.setVisible(self.quotes.count() > 0)
        if not self.quotes.count():
            side.addStretch(1)
        row = in_row(None, (self.text, 3), (side, 2), space=2 * STEP)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        in_column(self, self.notice, (row, 1), buttons, border=BORDER, space=2 * STEP)
        open_at(self, 120, 30)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)

    def _take(self) -> None:
        self.taken.emit(self._new)

    def _summary(self) -> str:
        states = [moved.state for moved in self._new.figures]
        parts = [
            self.tr("%n quote(s) as before", "", states.count(AnchorState.ANCHORED)),
            self.tr("%n moved", "", states.count(AnchorState.DRIFTED)),
            self.tr("%n not found", "", states.count(AnchorState.ORPHANED)),
        ]
        words = ", ".join(parts)
        if AnchorState.ORPHANED not in states:
            return words
        rest = self.tr(
            "What is not found keeps its words and stands at the end of the list of figures; "
            "select new words for it in the text and press Ctrl+L."
        )
        return f"{words}. {rest}"

    def _lost(self) -> Iterator[str]:
        for moved in self._new.figures:
            if moved.state is AnchorState.ORPHANED:
                yield self._lost_words(moved)

    def _lost_words(self, moved: Moved) -> str:
        wording = " ".join(moved.wording.split())
        if moved.reads is None:
            return self.tr("“{0}” is not found").format(wording)
        reads = " ".join(moved.reads.split())
        return self.tr("“{0}” is not found; there it now reads “{1}”").format(wording, reads)

    def _page(self) -> str:
        """Return the differences as a page: what went struck through, what came underlined."""
        if self._new.before is None:
            return f"<pre>{html.escape(self._new.after)}</pre>"
        tokens = tokens_of(self.palette())
        gone, came = tokens.tones[Tone.BAD], tokens.tones[Tone.GOOD]
        marks = {
            Was.SAME: ("", ""),
            Was.GONE: (f'<s style="color:{gone.text}; background:{gone.ground}">', "</s>"),
            Was.NEW: (f'<u style="color:{came.text}; background:{came.ground}">', "</u>"),
        }
        told = []
        pieces = differences(self._new.before, self._new.after)
        for number, piece in enumerate(pieces):
            begin, end = marks[piece.was]
            edges = (number > 0, number < len(pieces) - 1)
            told.append(begin + html.escape(_shown(piece, *edges)) + end)
        return "<div style='white-space: pre-wrap'>" + "".join(told) + "</div>"


def _shown(piece: Piece, before: bool, after: bool) -> str:
    """Return a piece, of a long one that is the same only what stands beside a difference."""
    if piece.was is not Was.SAME or len(piece.text) <= 3 * AROUND:
        return piece.text
    head = piece.text[:AROUND] if before else ""
    tail = piece.text[-AROUND:] if after else ""
    return f"{head}\n[…]\n{tail}"
