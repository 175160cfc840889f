"""The pages of the document that the text on the workbench was read from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from crossfoot.exchange.documents.picture import CONTEXT, Quote
from crossfoot.ledger.queries.documents import document_data, kept_document

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.documents import KeptDocument
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.documents.pages_dialog import PagesDialog
    from crossfoot.ui.pages.announcements.entry import Entry

_AROUND = 2 * CONTEXT


class Paper(QObject):
    """Opens the pages beside the window, and lets them follow the figure in front."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._dialog: PagesDialog | None = None

    def of(self, announcement: int) -> KeptDocument | None:
        """The PDF that an announcement was read from; None where it was none."""
        kept = kept_document(self._desk.ledger.reader, announcement)
        return kept if kept is not None and kept.kind == "pdf" else None

    def open(self, entry: Entry) -> None:
        """Show the pages, the quote in front lit."""
        from crossfoot.ui.documents.pages_dialog import PagesDialog  # noqa: PLC0415  (late)

        kept = self.of(entry.view.id)
        raw = None if kept is None else document_data(self._desk.ledger.reader, kept.sha256)
        if kept is None or raw is None:
            return
        self.close()
        self._dialog = PagesDialog(raw, kept.name, self._page.window())
        self._dialog.destroyed.connect(self._forget)
        self._dialog.show()
        self.follow(entry)

    def follow(self, entry: Entry | None) -> None:
        """Light the quote of the figure in front; without an announcement the pages go."""
        if self._dialog is None:
            return
        if entry is None:
            self.close()
            return
        self._dialog.follow(_quote(entry))

    def close(self) -> None:
        """Put the pages away."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()
        self._dialog = None

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None and not isValid(self._dialog):
            self._dialog = None


def _quote(entry: Entry) -> Quote | None:
    """The words of the figure in front, with those around them."""
    chip, text = entry.bench.chip, entry.bench.text
    if chip is None or not chip.places:
        return None
    start, end = chip.places[0].start, chip.places[0].end
    return Quote(text[max(0, start - _AROUND) : start], text[start:end], text[end : end + _AROUND])
