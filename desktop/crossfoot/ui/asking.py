"""One question to the ledger, asked again and again: answered at once, or from beside the window.

The window reads for itself only what comes within a moment; the rest is left to the worker of the
desk, and what was shown before stays until then.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crossfoot.ui import reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from crossfoot.ui.desk import Desk

AGAIN = 300
"""Milliseconds after a save that came first."""
LATER = 100
"""Milliseconds until the worker reads what nobody waits for: the page is painted by then."""
MOMENT = 0.002
"""Seconds that the window may read for what nobody waits for, a count say, before it is usable."""


class Asking(QObject):
    """Only the newest asking is answered; one that a save gave up is asked again.

    A question that took long before goes to the worker at once, until it is quick there again.

    Signals:
        answered:  what was read.
    """

    answered = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QObject,
        *,
        budget: float | None = None,
        learns: bool = False,
        later: bool = False,
    ) -> None:
        """Set up.

        learns: what the window itself read beyond its budget counts as long too.
        later:  what the worker reads comes after all else was painted; of changes in quick
                succession, once.
        """
        super().__init__(parent)
        self._desk = desk
        self._budget = budget
        self._learns = learns
        self._later = later
        self._read: Callable[[sqlite3.Connection], Any] | None = None
        self._number = 0
        self._is_long = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ask_beside)

    def ask(self, read: Callable[[sqlite3.Connection], Any], *, beside: bool = False) -> None:
        """Read, and tell with `answered`; what is read is not None.

        beside: by the worker in any case.
        """
        self._number += 1
        self._wait.stop()
        self._read = read
        if not (self._is_long or beside):
            reader, begun = self._desk.ledger.reader, time.thread_time()
            found = reading.soon(reader, lambda: read(reader), self._budget)
            if self._learns:
                self._learn(time.thread_time() - begun)
            if found is not None:
                self.answered.emit(found)
                return
        if self._later:
            self._wait.start(LATER)
        else:
            self._ask_beside()

    @Slot()
    def _ask_beside(self) -> None:
        number, read = self._number, self._read
        assert read is not None

        def timed(connection: sqlite3.Connection) -> tuple[int, float, Any]:
            begun = time.thread_time()
            found = read(connection)
            return number, time.thread_time() - begun, found

        job = self._desk.reading.prepare(timed)
        job.succeeded.connect(self._take)
        job.failed.connect(self._desk.tell_failure)
        job.given_up.connect(self._ask_again)
        self._desk.reading.start(job)

    @Slot(object)
    def _take(self, told: tuple[int, float, Any]) -> None:
        number, seconds, found = told
        self._learn(seconds)
        if number == self._number:
            self.answered.emit(found)

    @Slot()
    def _ask_again(self) -> None:
        self._wait.start(AGAIN)

    def _learn(self, seconds: float) -> None:
        self._is_long = seconds > reading.within(self._budget)
