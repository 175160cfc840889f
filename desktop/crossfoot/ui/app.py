"""Start the application: which ledger, its window, and what must outlive both."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from crossfoot.errors import CrossfootError
from crossfoot.ledger.ledger import Ledger
from crossfoot.resource import resource
from crossfoot.ui.crash import CrashHook
from crossfoot.ui.desk import Desk
from crossfoot.ui.language import EnglishPlurals, speak
from crossfoot.ui.settings import Settings
from crossfoot.ui.theme.theme import Theme
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.warming import Warming
from crossfoot.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray

SIZE = (1360, 820)
CHECK_AFTER = 2_000
"""Milliseconds after the window shows until its file is read through."""


def open_window(path: Path | None, by: str) -> int:
    """Show the window until it is closed.

    path: the ledger; None for the last one, else a copy of the sample.
    Errors: CrossfootError where the ledger cannot be opened, and nobody chose another.
    """
    application = make_application()
    settings = Settings()
    speak(application, settings.language)
    Theme(application, settings.scheme, settings.scale)
    program = Program(application, settings, by)
    program.begin(path, ask=_asks(application))
    signal.signal(signal.SIGTERM, program.stop)
    status = application.exec()
    program.end()
    return status


def make_application() -> QApplication:
    """Return the one application, named so that settings and state find their folders."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["crossfoot"])
    application.setApplicationName("crossfoot")
    application.setApplicationDisplayName("Crossfoot")
    application.setOrganizationName("crossfoot")
    application.setDesktopFileName("org.crossfoot.Crossfoot")
    if application.findChild(EnglishPlurals) is None:
        speak(application, "en")
    application.setWindowIcon(QIcon(str(resource("icons", "crossfoot.svg"))))
    return application


def _asks(application: QApplication) -> bool:
    """Whether somebody sits before a screen without a terminal to read the sentence in."""
    if application.platformName() in {"offscreen", "minimal"}:
        return False
    return sys.stdin is None or not sys.stdin.isatty()


class Program(QObject):
    """Holds what outlives a window: settings, the crash hook, who is at work."""

    def __init__(self, application: QApplication, settings: Settings, by: str) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._by = by
        self._window: MainWindow | None = None
        self._crash = CrashHook(parent=self)
        self._crash.crashed.connect(self._tell_crash)

    @property
    def window(self) -> MainWindow | None:
        """The window shown now."""
        return self._window

    def choose(self, path: Path | None) -> Path:
        """Return the ledger to open: the one named, else the last one, else the sample's copy."""
        if path is not None:
            return path
        last = self._settings.last_file
        if last and Path(last).is_file():
            return Path(last)
        return sample_copy()

    def begin(self, path: Path | None, *, ask: bool) -> None:
        """Open the first ledger; where it cannot be, ask for another.

        Errors: CrossfootError where nobody is to be asked, or nothing was chosen.
        """
        first = path is None and not self._settings.last_file
        wanted: tuple[Path | None, bool] = (self.choose(path), False)
        while True:
            try:
                self._open(wanted[0] or sample_copy(), new=wanted[1])
            except CrossfootError as error:
                chosen = self._ask(error) if ask else None
                if chosen is None:
                    raise
                wanted = chosen
            else:
                break
        if first:
            self._welcome()

    def show(self, path: Path) -> None:
        """Open a ledger in a window in place of the one shown. Errors: CrossfootError."""
        self._open(path, new=False)

    def end(self) -> None:
        """Give back what was taken from Python."""
        self._crash.remove()

    def stop(self, *_: object) -> None:
        """Close the window as its person would; asked for by the system."""
        if self._window is not None:
            QTimer.singleShot(0, self._window.close)

    def _ask(self, error: CrossfootError) -> tuple[Path | None, bool] | None:
        from crossfoot.ui.dialogs.start import StartDialog  # noqa: PLC0415  (late: first paint)

        return StartDialog(error, self._settings.recent_files()).ask()

    def _open(self, path: Path, *, new: bool) -> None:
        by = self._by if self._window is None else self._window.desk.ledger.by
        self._show(Ledger.create(path, by=by) if new else Ledger.open(path, by=by))

    def _show(self, ledger: Ledger) -> None:
        before = self._window
        window = MainWindow(Desk(ledger), self._settings)
        window.ledger_wanted.connect(self._open_other)
        window.restore_wanted.connect(self._restore)
        self._window = window
        self._settings.remember(ledger.path)
        window.resize(*SIZE)
        geometry: QByteArray = self._settings.geometry
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        window.show()
        Warming(window).begin()
        QTimer.singleShot(CHECK_AFTER, window.custody.begin)
        if before is not None:
            before.close()

    @Slot(object)
    def _open_other(self, wanted: tuple[Path, bool]) -> None:
        path, new = wanted
        try:
            self._open(path, new=new)
        except CrossfootError as error:
            if self._window is not None:
                self._window.desk.fail(error)

    def _welcome(self) -> None:
        """Offer a ledger of one's own over the sample, the first time."""
        from crossfoot.ui.dialogs.start import StartDialog  # noqa: PLC0415  (only once)

        dialog = StartDialog(parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._take_first)
        dialog.open()

    @Slot()
    def _take_first(self) -> None:
        wanted = getattr(self.sender(), "wanted", None)
        if wanted is not None and wanted[0] is not None:
            self._open_other(wanted)

    @Slot(object)
    def _restore(self, copy: Path) -> None:
        """Put a backup in the place of the ledger shown, which is kept beside it."""
        from crossfoot.ledger import backup  # noqa: PLC0415  (seldom wanted)

        window = self._window
        if window is None:
            return
        path, by = window.desk.ledger.path, window.desk.ledger.by
        self._application.setQuitOnLastWindowClosed(False)
        try:
            if not window.close():
                return
            self._window = None
            told = self._restored(backup.restore, copy, path)
            self._show(Ledger.open(path, by=by))
        finally:
            self._application.setQuitOnLastWindowClosed(True)
        if self._window is not None:
            self._window.status.tell(told)

    def _restored(
        self, restore: Callable[[Path, Path], Path | None], copy: Path, path: Path
    ) -> str:
        """Restore, and say what came of it."""
        try:
            kept = restore(copy, path)
        except CrossfootError as error:
            return error_words(error)
        sentence = self.tr("Restored. The ledger as it was before is kept as {0}.")
        return sentence.format(path.name if kept is None else kept.name)

    @Slot(str)
    def _tell_crash(self, report: str) -> None:
        if self._window is not None:
            sentence = self.tr(
                "Something went wrong inside Crossfoot. What was saved is safe; "
                "the report is in {0}."
            )
            self._window.status.tell(sentence.format(report), Tone.BAD)


def sample_copy() -> Path:
    """Return the person's own copy of the sample, made when it is first wanted."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    path = Path(QStandardPaths.writableLocation(place)) / "sample.crossfoot"
    if not path.exists():
        from crossfoot.exchange.sample import make_sample  # noqa: PLC0415  (only the first time)

        path.parent.mkdir(parents=True, exist_ok=True)
        make_sample(path)
    return path
