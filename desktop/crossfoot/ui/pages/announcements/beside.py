"""What opens beside an announcement: its details, event, pages, later texts, reviews of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossfoot.figures.values import SignOffKind
from crossfoot.ui.second.action import open_asking, open_second_reading
from crossfoot.ui.signing.action import open_sign_off

if TYPE_CHECKING:
    from crossfoot.ui.pages.announcements.event_dialog import EventDialog
    from crossfoot.ui.pages.announcements.page import AnnouncementsPage


class Beside(QObject):
    """Opens each for the announcement in front, once what is half typed in it is saved."""

    def __init__(self, page: AnnouncementsPage) -> None:
        super().__init__(page)
        self._page = page
        self.event_dialog: EventDialog | None = None

    @Slot()
    def sign_off(self) -> None:
        """Show the sign-off of the announcement."""
        row = self._page.row
        if row is not None and self._page.leave():
            open_sign_off(self._page.desk, SignOffKind.ANNOUNCEMENT, row, self._page)

    @Slot()
    def read_again(self) -> None:
        """Begin, go on with or settle its second reading."""
        row = self._page.row
        if row is not None and self._page.leave():
            open_second_reading(self._page.desk, row, self._page)

    @Slot()
    def ask_to_read_again(self) -> None:
        """Choose a share of the announcements to be read a second time."""
        open_asking(self._page.desk, self._page)

    @Slot()
    def edit_event(self) -> None:
        """Open the form of the event that it belongs to."""
        from crossfoot.ui.pages.announcements.event_dialog import open_event  # noqa: PLC0415

        row = self._page.row
        if row is not None and self._page.leave():
            self.event_dialog = open_event(self._page.desk, row, self._page)

    @Slot()
    def edit_details(self) -> None:
        """Open the form of its own details; on the workbench only."""
        entry = self._page.entry
        if entry is not None and self._page.leave():
            self._page.workshop.details.open(entry.view)

    @Slot()
    def paste_version(self) -> None:
        """Take the clipboard's text as a later version of the one on the workbench."""
        entry = self._page.entry
        if entry is not None and self._page.leave():
            self._page.notice.clear()
            self._page.workshop.versions.paste(entry.view.id)

    @Slot()
    def show_pages(self) -> None:
        """Show the pages of the PDF that the text on the workbench was read from."""
        if self._page.entry is not None:
            self._page.workshop.paper.open(self._page.entry)

    @Slot()
    def follow(self) -> None:
        """Let the pages show the quote in front."""
        self._page.workshop.paper.follow(self._page.entry)
