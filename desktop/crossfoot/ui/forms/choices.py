"""A combo box of a value list that the keyboard alone can use; nothing chosen is None."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from crossfoot.ui.texts import NONE
from crossfoot.ui.widgets.combo import Combo
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import StrEnum


class ChoiceBox(Combo):
    """Offers the values of a list in screen words; a value the ledger added stays as it is.

    texts:  other words for some values, where the form's label asks for them.
    """

    def __init__(
        self,
        values: Iterable[StrEnum],
        name: str,
        parent: QWidget | None = None,
        *,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(NONE, None)
        for value in values:
            self.addItem((texts or {}).get(value) or word(value), str(value))

    @property
    def value(self) -> str | None:
        """The chosen value; None for none."""
        data = self.currentData()
        return None if data is None else str(data)

    def choose(self, value: str | None) -> None:
        """Choose a value; one that is not in the list is added."""
        index = 0 if value is None else self.findData(value)
        if index < 0:
            self.addItem(word(value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)
