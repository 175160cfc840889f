"""After the first paint: load what the first change needs, and build what will be wanted next.

Modules load in a thread; widgets are built on the window's own, a short step at a time. What is
there then stays for good, so the collector of cycles leaves it out from then on: going through all
of it takes 20 to 50 ms, in which the window stands still.
"""

from __future__ import annotations

import gc
import threading
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from crossfoot.ui.pages.catalog import MODULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ui.window import MainWindow

LATE = (
    "crossfoot.ui.pages.announcements.workshop",
    "crossfoot.ledger.applying",
    "logging.handlers",
    *(module for module, _ in MODULES.values()),
)
"""The reader, the acts and their forms; SQLModel, which alone takes half a second; the log; pages.
"""
AFTER = 300
"""Milliseconds after the window shows, so that the first page is painted before."""
BETWEEN = 20
"""Milliseconds between two steps, in which the window answers its person."""


class Warming(QObject):
    """Runs once for a window, and ends with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._thread: threading.Thread | None = None
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Begin as soon as the first page is painted."""
        self._timer.start(AFTER)

    @property
    def is_done(self) -> bool:
        """Whether all is loaded and built."""
        return self._thread is not None and not self._timer.isActive()

    @Slot()
    def _go_on(self) -> None:
        if self._thread is None:
            gc.enable()  # it waits while the program begins (`imports`)
            self._thread = threading.Thread(target=_load, name="warm", daemon=True)
            self._thread.start()
            self._timer.setInterval(BETWEEN)
        elif not self._thread.is_alive():
            self._build()

    def _build(self) -> None:
        if self._steps is None:
            self._steps = self._window.prepare()
        try:
            next(self._steps)
        except StopIteration:
            self._steps = None
            self._timer.stop()
            gc.freeze()


def _load() -> None:
    for name in LATE:
        import_module(name)
