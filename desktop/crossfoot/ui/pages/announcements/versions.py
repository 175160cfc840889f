"""Bringing a later text onto an announcement under work: shows it, then takes it as one change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ledger.actions.versions import NewText, retell
from crossfoot.ui.pages.announcements.clipboard import clipboard_text
from crossfoot.ui.pages.announcements.version_dialog import VersionDialog
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk


class Versions(QObject):
    """Holds one later text at a time.

    Signals:
        told:   (sentence, Tone): why there is nothing to take.
        taken:  the announcement's id, whose text is another now.
    """

    told = Signal(str, object)
    taken = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._announcement = 0

    def paste(self, announcement: int) -> None:
        """Show the clipboard's text as the next version of an announcement's."""
        self._announcement = announcement
        try:
            new = retell(self._desk.ledger.reader, announcement, clipboard_text())
        except CrossfootError as error:
            self.told.emit(error_words(error), Tone.WARN)
            return
        self.dialog = VersionDialog(new, self._page)
        self.dialog.taken.connect(self._take)
        self.dialog.open()

    @Slot(object)
    def _take(self, new: NewText) -> None:
        if self._desk.apply(new.change) is not None:
            self.dialog.accept()
            self.taken.emit(self._announcement)
