"""Export from the window: choose what and where to, write it beside the window, say where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words, words_of
from crossfoot.ui.widgets.list_pane import ListPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressDialog

    from crossfoot.exchange.apart import Request
    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.dialogs.export import Shape
    from crossfoot.ui.jobs import JobQueue, Ticket
    from crossfoot.ui.window import MainWindow

PATIENCE = 1_000
"""Milliseconds of work after which its progress shows."""


class Exporter(QObject):
    """One export at a time, on a connection of its own, so that the window stays alive."""

    def __init__(self, window: MainWindow, jobs: JobQueue) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._path: Path | None = None
        self._warning: str | None = None
        self._progress: QProgressDialog | None = None

    @Slot()
    def begin(self) -> None:
        """Ask what and where to, then write."""
        from crossfoot.ui.dialogs.export import ExportDialog  # noqa: PLC0415  (late: first paint)

        dialog = ExportDialog(self._window.desk, self._shown(), self._window)
        dialog.chosen.connect(self.name_it)
        dialog.open()

    def _shown(self) -> ViewFields | None:
        """The list of the page in front as it is filtered; None where it has none."""
        from crossfoot.exchange.exporting import TABLES  # noqa: PLC0415  (late: first paint)

        pane = getattr(self._window.page, "list", None)
        fields = pane.asked if isinstance(pane, ListPane) else None
        return fields if fields is not None and fields.page in TABLES else None

    @Slot(object, object)
    def name_it(self, request: Request, shape: Shape) -> None:
        """Ask for the name of the file."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        ledger = self._window.desk.ledger.path
        folder = self._window.settings.export_folder or str(ledger.parent)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export"),
            str(Path(folder) / f"{ledger.stem}{shape.ending}"),
            shape.filter,
        )
        if name:
            path = Path(name)
            self.write(path if path.suffix else path.with_suffix(shape.ending), request)

    def write(self, path: Path, request: Request | None = None) -> None:
        """Write the file; progress shows when it takes over a second."""
        if self._path is not None:
            self._window.desk.say(self.tr("An export is already being written."))
            return
        from PySide6.QtWidgets import QProgressDialog  # noqa: PLC0415  (late: first paint)

        self._path = path
        self._window.settings.export_folder = str(path.parent)
        from crossfoot.exchange.exporting import warning_of  # noqa: PLC0415  (late: first paint)

        warning = warning_of(self._window.desk.ledger.reader, path)
        self._warning = None if warning is None else error_words(warning)
        self._window.desk.say(self._warning or self.tr("Writing {0} …").format(path.name))
        source, by = self._window.desk.ledger.path, self._window.desk.ledger.by
        from crossfoot.exchange.apart import Request  # noqa: PLC0415  (late: first paint)

        asked = request or Request()
        job = self._jobs.prepare(lambda ticket: _write(source, by, path, asked, ticket))
        progress = QProgressDialog(
            self.tr("Writing {0}").format(path.name), self.tr("Cancel"), 0, 0, self._window
        )
        progress.setWindowModality(Qt.WindowModality.NonModal)
        progress.setMinimumDuration(PATIENCE)
        progress.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._progress = progress
        progress.canceled.connect(job.cancel)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(self._show_done)
        job.failed.connect(self._show_failure)
        job.finished.connect(self._end)
        self._jobs.start(job)

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress.setMaximum(1000)
            self._progress.setValue(min(999, done * 1000 // max(total, 1)))

    @Slot(object)
    def _show_done(self, written: tuple[Path, tuple[str, ...]]) -> None:
        path, notes = written
        sentence = self.tr("Exported {0} into {1}.").format(path.name, path.parent)
        told = (sentence, self._warning, *map(words_of, notes))
        self._window.desk.say(" ".join(filter(None, told)), Tone.GOOD)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, CrossfootError):
            self._window.desk.fail(error)
            return
        raise error

    @Slot()
    def _end(self) -> None:
        self._path = None
        if self._progress is not None:
            self._progress.reset()
            self._progress.close()
            self._progress = None


def _write(
    source: Path, by: str, path: Path, request: Request, ticket: Ticket
) -> tuple[Path, tuple[str, ...]]:
    from crossfoot.exchange.apart import export_apart  # noqa: PLC0415  (late: first paint)

    return path, export_apart(source, by, path, request, ticket.step)
