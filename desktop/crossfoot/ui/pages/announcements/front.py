"""The list of announcements with its filters; in an empty ledger how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from crossfoot.ledger.queries.announcements import AnnouncementLine
from crossfoot.ledger.queries.navigation import is_empty
from crossfoot.ledger.views import ListPage
from crossfoot.ui.pages.announcements.columns import announcement_columns
from crossfoot.ui.pages.announcements.facets import announcement_kinds
from crossfoot.ui.pages.announcements.start_card import StartCard
from crossfoot.ui.widgets.facets import Facets
from crossfoot.ui.widgets.list_pane import ListPane, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ui.desk import Desk


class Front(QStackedWidget):
    """What the page shows while no announcement is on the workbench.

    Signals:
        opened:  the id of an announcement to put there.
    """

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = ListPane[AnnouncementLine](
            desk, ListPage.ANNOUNCEMENTS, announcement_columns(), self._words()
        )
        self.start = StartCard(self)
        self.facets = Facets(desk, self.list, announcement_kinds(), self, always=3)
        self.addWidget(self.list)
        self.addWidget(self.start)
        self.list.opened.connect(self.opened)

    @property
    def is_empty(self) -> bool:
        """Whether it says how to begin."""
        return self.currentWidget() is self.start

    def refresh(self, applied: Applied | None) -> None:
        """Show the ledger as it is now. applied: the change; None for whatever may have changed."""
        self.list.refresh(applied)
        began = self.start.hasFocus()
        self.setCurrentWidget(self.start if is_empty(self._desk.ledger.reader) else self.list)
        if began and not self.is_empty:
            self.enter()

    def enter(self) -> None:
        """Put the focus where the work begins."""
        if self.is_empty:
            self.start.setFocus()
        else:
            self.list.focus_list()

    def _words(self) -> Words:
        return Words(
            name=self.tr("Announcements"),
            search=self.tr("Search titles, publishers, texts…"),
            empty=self.tr("No announcements yet"),
            first_step=self.tr("Copy an article, then press Ctrl+V."),
        )
