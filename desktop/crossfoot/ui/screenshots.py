"""Render every page, light and dark, to PNG: for the eye, without a display."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop

from crossfoot.errors import CrossfootError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ui.app import SIZE, make_application
from crossfoot.ui.asking import LATER
from crossfoot.ui.desk import Desk
from crossfoot.ui.pages.catalog import places
from crossfoot.ui.quiet import NO_SIZE_HINTS, without
from crossfoot.ui.settings import Settings
from crossfoot.ui.theme.theme import Theme
from crossfoot.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPixmap

SCHEMES = ("light", "dark")
PATIENCE = 60_000
"""Milliseconds that the numbers of one page may take."""


def render(
    ledger_path: Path,
    folder: Path,
    *,
    schemes: Sequence[str] = SCHEMES,
    scale: int = 100,
    size: tuple[int, int] = SIZE,
) -> list[Path]:
    """Write a picture of every page and return their paths; the ledger is opened for reading.

    scale: text size in per cent. Errors: CrossfootError where the ledger cannot be read or the
    folder cannot be written.
    """
    _make(folder)
    with without(NO_SIZE_HINTS):
        return _render(ledger_path, folder, schemes, scale, size)


def _render(
    ledger_path: Path, folder: Path, schemes: Sequence[str], scale: int, size: tuple[int, int]
) -> list[Path]:
    application = make_application()
    theme = application.findChild(Theme) or Theme(application)
    before = theme.scheme, theme.scale
    ledger = Ledger.open(ledger_path, by="reader", write=False)
    with tempfile.TemporaryDirectory() as own:
        window = MainWindow(Desk(ledger), Settings(Path(own) / "settings.ini"))
        try:
            window.resize(*size)
            window.banner.hide()
            window.show()
            return [
                path for scheme in schemes for path in _pages(window, theme, folder, scheme, scale)
            ]
        finally:
            window.close()
            theme.dress(*before)


def _pages(window: MainWindow, theme: Theme, folder: Path, scheme: str, scale: int) -> list[Path]:
    theme.dress(scheme, scale)
    suffix = "" if scale == 100 else f"-{scale}"
    return [
        _save(window.grab(), folder / f"{name}-{scheme}{suffix}.png") for name in _views(window)
    ]


def _views(window: MainWindow) -> Iterator[str]:
    """Bring each page to the front, then its further views; yields what each is called."""
    for place in places():
        window.show_page(place.name)
        _settle(window)
        yield place.name
        for view in window.page.views():
            _settle(window)
            yield f"{place.name}-{view}"


def _make(folder: Path) -> None:
    """Make the folder before anything is rendered. Errors: CrossfootError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        name = next((each for each in (folder, *folder.parents) if each.exists()), folder)
        raise CrossfootError(
            "{path} is a file, and pictures go into a folder.", "Name a folder.", path=name
        ) from error
    except OSError as error:
        raise _not_written(folder) from error


def _save(picture: QPixmap, path: Path) -> Path:
    if not picture.save(str(path)):
        raise _not_written(path)
    return path


def _not_written(path: Path) -> CrossfootError:
    return CrossfootError(
        "{path} was not written.", "Check that its folder exists and can be written.", path=path
    )


def _settle(window: MainWindow) -> None:
    """Wait for what is read beside the window; let layouts and late rows find their places."""
    patience, later = QDeadlineTimer(PATIENCE), QDeadlineTimer(2 * LATER)
    while not patience.hasExpired() and (window.desk.reading.reads or not later.hasExpired()):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, LATER)
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
