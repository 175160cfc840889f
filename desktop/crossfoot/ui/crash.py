"""What happens to a defect: it is written down, told once, and the window lives on.

`sys.excepthook` runs on the failing thread, also for slots, overrides and workers, so the hook
only logs and emits; the window shows one notice, however often the same fault repeats.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

if TYPE_CHECKING:
    from types import TracebackType

LOG = logging.getLogger("crossfoot")


class CrashHook(QObject):
    """Takes over `sys.excepthook` until `remove`.

    Signals:
        crashed:  path of the report, the first time each place fails.
    """

    crashed = Signal(str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.report = (folder or _state_folder()) / "crossfoot.log"
        self._seen: set[tuple[str, str, int]] = set()
        self._before = sys.excepthook
        self._handler: logging.Handler | None = None
        sys.excepthook = self._take

    def remove(self) -> None:
        """Give `sys.excepthook` back and close the log."""
        sys.excepthook = self._before
        if self._handler is not None:
            LOG.removeHandler(self._handler)
            self._handler.close()

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        place = _place(kind, trace)
        if place in self._seen:
            return
        self._seen.add(place)
        if self._handler is None:
            self._handler = _log_to(self.report)
            LOG.addHandler(self._handler)
        LOG.error("A defect", exc_info=(kind, error, trace))
        self.crashed.emit(str(self.report))


def _place(kind: type[BaseException], trace: TracebackType | None) -> tuple[str, str, int]:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return kind.__name__, "", 0
    return kind.__name__, trace.tb_frame.f_code.co_filename, trace.tb_lineno


def _state_folder() -> Path:
    place = QStandardPaths.StandardLocation.StateLocation
    return Path(QStandardPaths.writableLocation(place) or ".")


def _log_to(path: Path) -> logging.Handler:
    """A rotating log; where the folder cannot be written, stderr instead."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415  (late: it loads sockets)

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            path, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return handler
