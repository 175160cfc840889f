"""What is dropped on the window: a ledger, rows, a document, or a piece of a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from crossfoot.ui.window import MainWindow


class Dropping(QObject):
    """Takes drops for a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if _files(event.mimeData()) or event.mimeData().hasText():
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def take(self, held: QMimeData) -> None:
        """Take the first file, or the tables of an export together, else the text."""
        files = _files(held)
        if not files:
            if self._window.show_page("announcements"):
                self._window.page.take_dropped(held)
            return
        from crossfoot.exchange.destination import (  # noqa: PLC0415  (late: first paint)
            Destination,
            destination_of,
        )

        commands, path = self._window.commands, files[0]
        match destination_of(path):
            case Destination.LEDGER:
                self._window.ledger_wanted.emit((path, False))
            case Destination.ROWS:
                if len(files) > 1 and all(each.suffix.lower() == ".csv" for each in files):
                    commands.importer.read_all(files)
                    return
                commands.importer.read(path)
            case Destination.DOCUMENT:
                commands.opener.read(path)
        if len(files) > 1:
            words = self.tr("One file at a time: {0} is read, the others are not.")
            self._window.desk.say(words.format(path.name))


def _files(held: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
