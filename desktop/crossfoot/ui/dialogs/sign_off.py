"""Signing the current row of a page off, or returning it with a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from crossfoot.ui.enter import EnterDialog
from crossfoot.ui.signing.card import SignOffCard
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from crossfoot.figures.values import SignOffKind
    from crossfoot.ui.desk import Desk


class SignOffDialog(EnterDialog):
    """The card of one row; it closes once something was said."""

    def __init__(
        self, desk: Desk, kind: SignOffKind, row_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sign-off"))
        self.card = SignOffCard(desk, self)
        self.card.show_row(kind, row_id)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        in_column(self, (self.card, 1), buttons, border=BORDER, space=STEP + 4)
        open_at(self, 72)
        self.card.settled.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.leave_enter()
        self.card.shown.connect(self._go_to_first)
        self.card.missing.connect(self.reject)
        self._go_to_first()

    @Slot()
    def _go_to_first(self) -> None:
        first = self.card.sign if self.card.sign.isVisibleTo(self) else self.card.line
        first.setFocus()
