"""Mending an announcement's own details: opens the form, saves it as one change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.queries.parties import suggest_events
from crossfoot.ui.pages.announcements.details_dialog import DetailsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.fields import AnnouncementFields
    from crossfoot.ledger.queries.announcement_view import AnnouncementView
    from crossfoot.ui.desk import Desk


class Details(QObject):
    """Holds one announcement's form at a time.

    Signals:
        saved:  the ledger holds other details now.
    """

    saved = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._announcement = 0

    def open(self, view: AnnouncementView) -> None:
        """Show the form of this announcement."""
        self._announcement = view.id
        events = suggest_events(self._desk.ledger.reader)
        self.dialog = DetailsDialog(view.fields, events, self._page)
        self.dialog.saved.connect(self._save)
        self.dialog.open()

    @Slot(object, object)
    def _save(self, before: AnnouncementFields, after: AnnouncementFields) -> None:
        if before == after:
            self.dialog.accept()
            return
        reader = self._desk.ledger.reader
        try:
            change = actions.edit_announcement(reader, self._announcement, before, after)
        except CrossfootError as error:
            self.dialog.tell(error)
            return
        if self._desk.apply(change) is not None:
            self.dialog.accept()
            self.saved.emit()
