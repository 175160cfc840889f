"""Ctrl+/: every key of the page in front and of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.tall import Tall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ui.pages.page import Key


class ShortcutsDialog(QDialog):
    """Two lists of keys; Esc closes."""

    def __init__(
        self, page: Sequence[Key], everywhere: Sequence[Key], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        inside = QWidget(self)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(2 * STEP)
        cards.addWidget(self._card(self.tr("On this page"), page))
        cards.addWidget(self._card(self.tr("Everywhere"), everywhere))
        self.keys = Tall(inside, self)
        self.keys.setAccessibleName(self.tr("Shortcuts"))
        layout = in_column(self, (self.keys, 1), border=BORDER, space=2 * STEP)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _card(self, title: str, keys: Sequence[Key]) -> Card:
        card = Card(title, self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(keys):
            grid.addWidget(KeyHint(key.keys, card), row, 0)
            grid.addWidget(QLabel(key.does[:1].upper() + key.does[1:], card), row, 1)
        card.body.addLayout(grid)
        return card
