"""How long the window stands still: a timer that notes by how much it came too late."""

from __future__ import annotations

import time
from statistics import quantiles
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot

EVERY_MS = 5


class Gaps(NamedTuple):
    """Milliseconds by which the event loop was late. number: how often it was looked at."""

    number: int
    p95: float
    p99: float
    most: float


class Probe(QObject):
    """Looks at the event loop of its thread from `begin` to `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Forget what was noted, and look from now on."""
        self._gaps = []
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> Gaps:
        """Look once more, and say how late it was."""
        self._look()
        self._timer.stop()
        late = sorted(self._gaps)
        cuts = quantiles([*late, late[-1]], n=100)
        return Gaps(len(late), cuts[94], cuts[98], late[-1])

    @Slot()
    def _look(self) -> None:
        now = time.perf_counter()
        self._gaps.append(max(0.0, (now - self._last) * 1000 - EVERY_MS))
        self._last = now
