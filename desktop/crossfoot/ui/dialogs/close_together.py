"""Closing several flags of one rule with one reason, the list of them in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ui.pages.review.closing import ClosingForm
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.sentence_list import SentenceList
from crossfoot.ui.widgets.sizing import open_at
from crossfoot.ui.words import rule_word, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ledger.queries.flags import FlagLine
    from crossfoot.ui.desk import Desk

ID = Qt.ItemDataRole.UserRole


class CloseTogetherDialog(QDialog):
    """Ticks the flags that are closed; Space takes one out. One change, one undo."""

    def __init__(
        self, desk: Desk, lines: Sequence[FlagLine], more: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Close flags of one rule together"))
        rule = rule_word(lines[0].rule) if lines else ""
        head = QLabel(self.tr("The flags of this filter whose rule is “{0}”:").format(rule), self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.list = SentenceList(self)
        self.list.setAccessibleName(self.tr("Flags to close"))
        for line in lines:
            where = line.where or line.wording or ""
            item = QListWidgetItem(f"{where}: {say(line.message, line.facts)}", self.list)
            item.setData(ID, line.id)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.fit()
        self.rest = QLabel(self.tr("%n more are not listed, and stay open.", "", more), self)
        self.rest.setProperty("role", "muted")
        self.rest.setVisible(more > 0)
        self.notice = Notice(self)
        self.closing = ClosingForm(self)
        self.closing.button.setText(self.tr("C&lose them"))
        cancel = QPushButton(self.tr("Cancel"), self)
        self.closing.buttons.insertWidget(0, cancel)
        self.closing.buttons.insertWidget(1, KeyHint(self.tr("Esc"), self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setSpacing(STEP + 4)
        for widget in (head, self.list, self.rest, self.notice, self.closing):
            layout.addWidget(widget)
        open_at(self, 90, 28)
        self.closing.submitted.connect(self.accept)
        self.closing.left.connect(self.reject)
        cancel.clicked.connect(self.reject)
        for keys in ("Return", "Enter"):
            enter = QShortcut(QKeySequence(keys), self.list)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self.closing.submit)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the comment closes, and nothing else does
        self.closing.begin(None, "")
        self.list.setFocus()

    @property
    def chosen(self) -> list[int]:
        """The flags that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(ID) for item in items if item.checkState() is Qt.CheckState.Checked]

    @override
    @Slot()
    def accept(self) -> None:
        """Close the ticked flags, or say why that cannot be."""
        outcome, comment = self.closing.outcome, self.closing.comment
        if outcome is None:
            return
        reader, signed = self._desk.ledger.reader, Signed(self._desk.ledger.by)
        try:
            change = actions.close_together(reader, self.chosen, outcome, comment, signed)
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return
        if self._desk.apply(change) is not None:
            super().accept()
