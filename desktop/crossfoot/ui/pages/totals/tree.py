"""The card that shows a total among those it is a part of and those that are its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from crossfoot.ledger.queries.total_tree import tree_of
from crossfoot.ui.texts import NONE, quoted
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.words import verdict_badge

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.total_tree import TreeLine

ID = Qt.ItemDataRole.UserRole
MOST = 10
"""Totals that are seen without scrolling."""


class TreeCard(Card):
    """A tree of totals; the arrow keys go through it, Enter goes to the current one.

    Signals:
        chosen:  a total's id.
        left:    Esc; the list of the page may have the focus again.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown = Shown()
        self.tree = QTreeWidget(self)
        self.tree.setProperty("role", "box")
        self.tree.setAccessibleName(self.tr("Totals of totals"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(2 * STEP)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self.tree)
        self.hide()
        self.tree.itemActivated.connect(self._choose)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)

    @property
    def is_shown(self) -> bool:
        """Whether there is more than one total to go to."""
        return not self.isHidden()

    def show_total(self, reader: sqlite3.Connection, id_: int) -> None:
        """Show what a total hangs together with; no card for one that stands alone."""
        lines = tree_of(reader, id_)
        if len(lines) < 2:
            lines = []  # most totals stand alone
        if not self._shown.differs(id_ if lines else None, *lines):
            return
        self.tree.clear()
        self.setVisible(bool(lines))
        if not lines:
            return
        self.show_title(self.tr("Where it stands"))
        self.show_note(self.tr("%n total(s)", "", len(lines)))
        self._fill(lines, id_)
        rows = min(len(lines), MOST)
        self.tree.setFixedHeight(rows * self.tree.sizeHintForRow(0) + 2 * STEP)

    def begin(self) -> None:
        """Go to the tree."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, lines: Sequence[TreeLine], here: int) -> None:
        above: list[QTreeWidgetItem] = []
        for line in lines:
            del above[line.depth :]
            item = QTreeWidgetItem(above[-1] if above else self.tree)
            self._dress(item, line, here=line.id == here)
            above.append(item)
            item.setExpanded(True)

    def _dress(self, item: QTreeWidgetItem, line: TreeLine, *, here: bool) -> None:
        item.setText(0, _called(line))
        item.setToolTip(0, _called(line))
        item.setText(1, self._verdict(line))
        item.setData(0, ID, line.id)
        if here:
            font = QFont(self.tree.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, font)
            self.tree.setCurrentItem(item)

    def _verdict(self, line: TreeLine) -> str:
        words = verdict_badge(line.verdict, only_if=line.only_if)[0]
        if line.corrected is None or line.corrected is line.verdict:
            return words
        return self.tr("{0} · corrected: {1}").format(words, verdict_badge(line.corrected)[0])

    @Slot(QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, ID))


def _called(line: TreeLine) -> str:
    wording = quoted(line.wording) if line.wording else NONE
    parts = [line.deal, wording, line.breakdown]
    return " · ".join(part for part in parts if part)
