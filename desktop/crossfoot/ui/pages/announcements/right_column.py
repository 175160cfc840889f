"""The right side of the workbench: the forms first, then as much of the cross-check as fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from crossfoot.ui.pages.announcements.check_card import CheckCard
from crossfoot.ui.pages.announcements.form_pane import FormPane
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import SPRING, in_column

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtGui import QResizeEvent

GAP = STEP + 4
ENOUGH = 4
"""Lines of text that the fields keep beyond the least before the cross-check loses its sentence."""


class RightColumn(QWidget):
    """The cross-check gives way to the fields: its parts first, then its sentence.

    Whoever opens its parts by hand has them; then the fields scroll.
    """

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.forms = FormPane(reader, self)
        self.check = CheckCard(self)
        in_column(self, self.forms, self.check, SPRING, space=GAP)
        self.check.parts.toggled.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Share the height out between the forms and the cross-check."""
        least = self.forms.minimumSizeHint().height()
        wanted = self.forms.sizeHint().height()
        opened = self.check.parts.isChecked()
        room = self.height() - GAP
        enough = min(wanted, least + ENOUGH * self.fontMetrics().lineSpacing())
        if opened:
            self.check.fit(room - least, room - least)
        else:
            self.check.fit(room - wanted, room - enough)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done
