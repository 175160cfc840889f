"""How far two clerks agree, by kind of field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ui.second.grid import Grid
from crossfoot.ui.second.words import field_words
from crossfoot.ui.texts import NONE, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from crossfoot.reading.second import Agreement, Field


class AgreementTable(Grid):
    """A row a kind of field: how often both said the same, of how many, in per cent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agreement by kind of field"))
        self.show_heads([self.tr("Field"), self.tr("Agreed"), self.tr("Per cent")], right=(1, 2))

    def show_agreement(self, counted: Mapping[Field, Agreement]) -> None:
        """Show the counts."""
        self.setRowCount(len(counted))
        for row, (field, (agreed, compared)) in enumerate(counted.items()):
            percent = f"{counted[field].percent}%" if compared else NONE
            numbers = self.tr("{0} of {1}").format(whole(agreed), whole(compared))
            for column, text in enumerate((field_words(field), numbers, percent)):
                self.put(row, column, text)
        self.resizeRowsToContents()
