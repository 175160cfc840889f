"""Care for the file beside the window: is it sound, current, and is there a copy of it.

The check reads the whole file once, after the first paint, and gives way to every save. Copies are
made before the first change of a session (the ledger itself copies a small file then, a large one
is copied here, as soon as the window stands) and every half hour if something changed.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ledger.file import quick_check
from crossfoot.ui.jobs import Cancelled, JobQueue
from crossfoot.ui.reading import Reading

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.jobs import Job

HALF_AN_HOUR = 30 * 60 * 1000
AGAIN = 20_000
"""Milliseconds after a save that came before the check was through."""
LARGE = 32 * 1024 * 1024
"""Bytes beyond which the ledger leaves the first copy to a worker."""
SOUND = "ok"
INTERRUPTED = "interrupted"
"""What SQLite says in place of a finding when it was asked to stop."""


class Custody(QObject):
    """Looks after the file of one desk; begins when it is told to.

    Signals:
        damaged:   a sentence: the file is not sound, and is only read from now on.
        unbacked:  a CrossfootError: no copy could be made.
        outdated:  what the file holds was derived under other rules than these.
    """

    damaged = Signal(str)
    unbacked = Signal(object)
    outdated = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._checking = Reading(desk.ledger, self)
        self._copying = JobQueue(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._half_hour = QTimer(self)
        self._half_hour.setInterval(HALF_AN_HOUR)
        desk.writing.connect(self._checking.give_way)
        desk.written.connect(self._checking.go_on)
        self._again.timeout.connect(self.check)
        self._half_hour.timeout.connect(self.copy)

    @Slot()
    def begin(self) -> None:
        """Check the file, and copy it where that is ours to do."""
        ledger = self._desk.ledger
        self._copying.start(self._copying.prepare(lambda _: _settle(ledger.path)))
        asking = self._copying.prepare(lambda _: _is_current(ledger))
        asking.succeeded.connect(self._ask_anew)
        self._copying.start(asking)
        self.check()
        if ledger.read_only is None:
            self._half_hour.start()
            if ledger.path.stat().st_size > LARGE:
                self.copy()

    @Slot()
    def check(self) -> Job:
        """Let SQLite go through the file."""
        job = self._checking.prepare(_checked)
        job.succeeded.connect(self._judge)
        job.given_up.connect(self._again.start)
        self._checking.start(job)
        return job

    @Slot()
    def copy(self) -> Job:
        """Make a backup unless the newest is the same."""
        ledger = self._desk.ledger
        window = ledger.reader
        job = self._copying.prepare(lambda _: ledger.back_up(window))
        job.failed.connect(self._tell)
        self._copying.start(job)
        return job

    def close(self) -> None:
        """Leave the check, and wait for a copy that is being written."""
        self._again.stop()
        self._half_hour.stop()
        self._checking.close()
        self._copying.close()

    @Slot(object)
    def _judge(self, found: str) -> None:
        if found == SOUND:
            return
        ledger = self._desk.ledger
        sentence = self.tr(
            "{0} is damaged ({1}), so it is only read. Its backups lie in the folder {0}-backups."
        )
        ledger.read_only = sentence.format(ledger.path.name, found)
        self._half_hour.stop()
        self.damaged.emit(ledger.read_only)

    @Slot(object)
    def _ask_anew(self, is_current: bool) -> None:
        if not is_current:
            self.outdated.emit()

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if not isinstance(error, CrossfootError):
            raise error
        self.unbacked.emit(error)


def _settle(path: Path) -> None:
    """Let the disk take what was left to write of the file: a large one may have come just now.

    The first save would wait for that, and the window with it.
    """
    with path.open("rb") as file, suppress(OSError):  # a disk that cannot says so when saving
        os.fsync(file.fileno())


def _is_current(ledger: Ledger) -> bool:
    """Whether everything was derived under the present rules."""
    from crossfoot.ledger import recheck  # noqa: PLC0415  (loads the rules, beside the window)

    return recheck.is_current(ledger.reader)


def _checked(connection: sqlite3.Connection) -> str:
    """What SQLite finds. Errors: Cancelled where a save came first, which is no finding."""
    found = quick_check(connection)
    if found == INTERRUPTED:
        raise Cancelled
    return found or SOUND
