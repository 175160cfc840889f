"""Export from the window: choose what and where to, write it beside the window, say where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words, words_of
from crossfoot.ui.waiting import Waiting
from crossfoot.ui.widgets.list_pane import ListPane

if TYPE_CHECKING:
    from crossfoot.exchange.apart import Request
    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.dialogs.export import Shape
    from crossfoot.ui.jobs import JobQueue, Ticket
    from crossfoot.ui.window import MainWindow


class Exporter(QObject):
    """One export at a time, on a connection of its own, so that the window stays alive."""

    def __init__(self, window: MainWindow, jobs: JobQueue) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = Waiting(window, jobs, Qt.WindowModality.NonModal)
        self._waiting.failed.connect(window.desk.fail)
        self._warning: str | None = None

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
        if self._waiting.is_busy:
            self._window.desk.say(self.tr("An export is already being written."))
            return
        from crossfoot.exchange.apart import Request  # noqa: PLC0415  (late: first paint)
        from crossfoot.exchange.exporting import warning_of  # noqa: PLC0415

        self._window.settings.export_folder = str(path.parent)
        warning = warning_of(self._window.desk.ledger.reader, path)
        self._warning = None if warning is None else error_words(warning)
        self._window.desk.say(self._warning or self.tr("Writing {0} …").format(path.name))
        source, by = self._window.desk.ledger.path, self._window.desk.ledger.by
        asked = request or Request()
        words = self.tr("Writing {0}").format(path.name)
        self._waiting.start(
            words, lambda ticket: _write(source, by, path, asked, ticket), self._show_done
        )

    @Slot(object)
    def _show_done(self, written: tuple[Path, tuple[str, ...]]) -> None:
        path, notes = written
        sentence = self.tr("Exported {0} into {1}.").format(path.name, path.parent)
        told = (sentence, self._warning, *map(words_of, notes))
        self._window.desk.say(" ".join(filter(None, told)), Tone.GOOD)


def _write(
    source: Path, by: str, path: Path, request: Request, ticket: Ticket
) -> tuple[Path, tuple[str, ...]]:
    from crossfoot.exchange.apart import export_apart  # noqa: PLC0415  (late: first paint)

    return path, export_apart(source, by, path, request, ticket.step)
