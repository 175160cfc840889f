"""A combo box that says its values in words of its own; `forms.choices` has the value lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from crossfoot.ui.widgets.combo import Combo

if TYPE_CHECKING:
    from collections.abc import Iterable


class Choice(Combo):
    """One value of a list, or None.

    A value that the list does not know (a ledger may add its own) is shown and kept as it is.
    """

    def __init__(
        self,
        offers: Iterable[tuple[str, str]],
        unsaid: str | None = "—",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if unsaid is not None:
            self.addItem(unsaid, None)
        for value, words in offers:
            self.addItem(words, value)

    @property
    def value(self) -> str | None:
        """What is chosen; None for "not said"."""
        value: str | None = self.currentData()
        return value

    def show_value(self, value: str | None) -> None:
        """Choose a value without telling anybody."""
        blocked = self.blockSignals(True)
        index = self.findData(value) if value is not None else 0
        if index < 0:
            self.addItem(str(value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)
        self.blockSignals(blocked)

    def name_value(self, value: str | None, words: str) -> None:
        """Call a value, or None, otherwise from now on."""
        index = 0 if value is None else self.findData(value)
        if index >= 0:
            self.setItemText(index, words)
