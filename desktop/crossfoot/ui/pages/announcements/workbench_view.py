"""The workbench: the source text left; right the current figure, its deal, the cross-check."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget
from typing_extensions import override

from crossfoot.ui.pages.announcements.name_words import concerned_words, name_words
from crossfoot.ui.pages.announcements.right_column import RightColumn
from crossfoot.ui.pages.announcements.source_view import SourceView
from crossfoot.ui.pages.announcements.table_bar import TableBar
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.roomy import Roomy

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.workbench import Counter, Workbench


NARROW = 110
"""Width in average characters below which the text stands over the forms, not beside them."""
LINES = 7
"""Lines of the text, its head included, that stay in sight over the forms."""


class WorkbenchView(QWidget):
    """Lays the cards out; `clerk.py` fills them and acts on their signals."""

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.table = TableBar(self)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.text_card = Card(self.tr("Source text"), self.split)
        self.source = SourceView(self.text_card)
        self.outside = muted("", self.text_card)
        self._right = RightColumn(reader, self.split)
        self.forms, self.check = self._right.forms, self._right.check
        self._lay_out()

    def show_text(self, text: str | None) -> None:
        """Show another text; None where only its hash is kept."""
        self.source.show_text(text or "")
        self.outside.setText(
            "" if text else self.tr("The text itself is not kept in this ledger, only its hash.")
        )
        self.outside.setVisible(not text)

    def show_entry(self, entry: Entry) -> None:
        """Mark the figures and the names of an announcement, and count the figures."""
        self._show_bench(entry.bench)
        self.source.show_names(entry.namings, entry.concerned, partial(name_words, entry))
        current = entry.bench.chip
        told = "" if current is None else current.wording
        about = concerned_words(entry)
        self.source.setAccessibleDescription(f"{told}. {about}" if about else told)

    def _show_bench(self, bench: Workbench) -> None:
        self.source.show_bench(bench)
        self.text_card.show_note(self._count(bench.counter))
        apart = sum(not chip.places for chip in bench.chips)
        if bench.text:
            self.outside.setText(
                self.tr("Figures without a place in the text: {0}. F2 reaches them.").format(apart)
            )
            self.outside.setVisible(apart > 0)
        current = bench.chip
        self.forms.setVisible(current is not None)
        self.check.setVisible(current is not None)

    def _count(self, counter: Counter) -> str:
        """Say how many figures there are, and how many wait to be decided."""
        words = [
            self.tr("%n figure(s)", "", counter.figures),
            self.tr("{0} recorded").format(counter.recorded),
        ]
        if counter.dismissed:
            words.append(self.tr("{0} skipped").format(counter.dismissed))
        if counter.open:
            words.append(self.tr("{0} left").format(counter.open))
        elif counter.figures:
            words.append(self.tr("none left"))
        return " · ".join(words)

    def add_key(self, keys: str, run: Callable[[], object], on: QWidget | None = None) -> QShortcut:
        """Make keys work anywhere on the workbench, or only while one widget has the focus."""
        shortcut = QShortcut(QKeySequence(keys), on or self)
        context = Qt.ShortcutContext
        shortcut.setContext(
            context.WidgetShortcut if on is not None else context.WidgetWithChildrenShortcut
        )
        shortcut.activated.connect(run)
        return shortcut

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Fit small windows and large text: the text goes on top of the forms."""
        metrics = self.fontMetrics()
        narrow = self.width() < NARROW * metrics.averageCharWidth()
        flow = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.split.orientation() is not flow:
            self.split.setOrientation(flow)
            room = self.height() if narrow else self.width()
            self.split.setSizes([room * 2, room * 3] if narrow else [room * 9, room * 7])
        needed = 0 if narrow else self.forms.minimumSizeHint().width()
        self._right.setMinimumWidth(min(needed, self.width() * 3 // 5))
        self.text_card.setMinimumHeight(LINES * metrics.lineSpacing() if narrow else 0)
        self._right.fit()

    def _lay_out(self) -> None:
        self.text_card.body.addWidget(self.source, 1)
        self.text_card.body.addWidget(self.outside)
        right = self._right
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(STEP + 4)
        self.split.addWidget(self.text_card)
        self.split.addWidget(right)
        self.split.setStretchFactor(0, 9)
        self.split.setStretchFactor(1, 7)
        right.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text_card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.split.setSizes([900, 760])
        in_column(self, self.table, (Roomy(self.split, self), 1), space=STEP + 4)
