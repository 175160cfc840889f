"""Long reads beside the window: on a connection of their own, given up when somebody saves.

An open read blocks the writer (the ledger keeps a rollback journal), so a save interrupts what is
being read here; whoever asked for it asks again.
"""

from __future__ import annotations

import sqlite3
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from crossfoot.ui.jobs import Cancelled, Job, JobQueue

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ui.jobs import Ticket

Result = TypeVar("Result")
BUDGET = 0.015
"""Seconds of its processor that the window itself may read before it leaves that to a worker."""
LONGEST = 0.08
"""Seconds of the clock, where the disk or another program is what it waits for."""
STEPS = 4_000
"""Steps of SQLite between two looks at the clock: a fraction of a millisecond."""


class Reading(QObject):
    """Runs reads one after another in a thread of its own."""

    def __init__(self, ledger: Ledger, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = _Line(ledger)
        self._jobs = JobQueue(self)
        self._open = 0

    @property
    def reads(self) -> bool:
        """Whether something is read, or is to be, whose end was not told yet."""
        return self._open > 0

    def prepare(self, read: Callable[[sqlite3.Connection], Result]) -> Job:
        """Make a job that succeeds with what is read; connect to it, then `start` it."""
        line = self._line
        return self._jobs.prepare(lambda ticket: line.read(read, ticket))

    def prepare_copy(self, read: Callable[[sqlite3.Connection, Ticket], Result]) -> Job:
        """Make a job that reads one state from a private copy, and says how far it is.

        Nobody's saving waits for it, and it is not given up when somebody saves.
        """
        line = self._line
        return self._jobs.prepare(lambda ticket: line.read_copy(read, ticket))

    def start(self, job: Job) -> None:
        """Run the job when those before it are done."""
        self._open += 1
        job.finished.connect(self._end)
        self._jobs.start(job)

    @Slot()
    def give_way(self) -> None:
        """Give up what is read, and what would be next: the file is wanted for writing."""
        self._line.gives_way = True
        busy = self._line.busy
        if busy is not None:
            busy.interrupt()

    @Slot()
    def go_on(self) -> None:
        """Read again: what was to be written is written."""
        self._line.gives_way = False

    def close(self) -> None:
        """Give everything up and wait for the worker."""
        self.give_way()
        self._jobs.close(self.give_way)
        self._open = 0

    @Slot()
    def _end(self) -> None:
        self._open -= 1


class _Line:
    """What the worker holds: a job that held the queue it stands in would be a cycle."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.busy: sqlite3.Connection | None = None
        self.gives_way = False

    def read(self, read: Callable[[sqlite3.Connection], Result], ticket: Ticket) -> Result:
        ticket.step(0, 1)
        self.busy = self._ledger.reader
        self.busy.set_progress_handler(lambda: int(self.gives_way), STEPS)
        try:
            if self.gives_way:
                raise Cancelled
            return read(self.busy)
        except sqlite3.OperationalError as error:
            if was_given_up(error):
                raise Cancelled from error
            raise
        finally:
            self.busy.set_progress_handler(None, 0)
            self.busy = None

    def read_copy(
        self, read: Callable[[sqlite3.Connection, Ticket], Result], ticket: Ticket
    ) -> Result:
        from crossfoot.exchange.snapshot import snapshot  # noqa: PLC0415  (late: first paint)

        ticket.step(0, 1)
        with snapshot(self._ledger) as copy:
            return read(copy, ticket)


def soon(
    connection: sqlite3.Connection, read: Callable[[], Result], budget: float | None = None
) -> Result | None:
    """Return what is read if it comes within the budget, else None: leave it to a worker.

    budget: seconds, at most BUDGET.
    """
    end = time.thread_time() + within(budget)
    last = time.monotonic() + LONGEST
    connection.set_progress_handler(
        lambda: int(time.thread_time() > end or time.monotonic() > last), STEPS
    )
    try:
        return read()
    except sqlite3.OperationalError as error:
        if was_given_up(error):
            return None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def within(budget: float | None) -> float:
    """Return the seconds that a read of the window may take; None: as long as any."""
    return BUDGET if budget is None else min(budget, BUDGET)


def was_given_up(error: sqlite3.Error) -> bool:
    """Whether SQLite stopped because it was asked to."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
