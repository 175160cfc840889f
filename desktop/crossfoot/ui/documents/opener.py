"""The way of a document to the workbench: chosen or dropped, read beside the window, looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from crossfoot.ledger.change import KeptFile
from crossfoot.ui.waiting import Waiting

if TYPE_CHECKING:
    from crossfoot.exchange.documents import Document
    from crossfoot.ui.jobs import JobQueue, Ticket
    from crossfoot.ui.window import MainWindow


class Found(NamedTuple):
    """A document that was read, with the file to keep; None where it is too large."""

    name: str
    document: Document
    file: KeptFile | None


class Opener(QObject):
    """One document at a time.

    Signals:
        taken:  a Taken, for the Announcements page.
    """

    taken = Signal(object)

    def __init__(self, window: MainWindow, jobs: JobQueue) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = Waiting(window, jobs)
        self._waiting.failed.connect(window.desk.fail)

    @Slot()
    def begin(self) -> None:
        """Ask which document, then read it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a document"),
            self._window.settings.document_folder or str(Path.home()),
            self.tr("Documents (*.pdf *.docx *.html *.htm *.eml *.mht *.txt *.md)")
            + self.tr(";;All files (*)"),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a document and show it."""
        if self._window.desk.may_write() and self._window.page.leave():
            self._window.settings.document_folder = str(path.parent)
            words = self.tr("Reading {0}").format(path.name)
            self._waiting.start(words, lambda ticket: _read(path, ticket), self._show)

    @Slot(object)
    def _show(self, found: Found) -> None:
        from crossfoot.ui.documents.document_dialog import DocumentDialog  # noqa: PLC0415

        dialog = DocumentDialog(found.name, found.document, found.file, self._window)
        dialog.taken.connect(self.taken)
        dialog.open()


def _read(path: Path, ticket: Ticket) -> Found:
    from crossfoot.exchange.documents import MOST_KEPT, read_document, read_file  # noqa: PLC0415
    from crossfoot.exchange.documents.reading import load  # noqa: PLC0415

    def still_wanted() -> None:
        ticket.step(0, 1)

    raw = load(path, MOST_KEPT)
    if raw is None:
        return Found(path.name, read_file(path, still_wanted), None)
    document = read_document(raw, path.name, still_wanted)
    return Found(path.name, document, KeptFile(path.name, document.kind, raw))
