"""Work beside the window: run one after another in a thread, told on the window's thread.

The worker emits only the queue's own signal: were it to emit a job's, the window could delete
the job in the middle of the emission.

Decision: a thread of Python's, not Qt's pool. Python sees a new thread in every job of a pool, so
that what a thread keeps, a connection with its cache, was made anew for each and never closed.
"""

from __future__ import annotations

import threading
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK = 0.02
"""Seconds between two looks at whether the worker is done."""


class Cancelled(Exception):  # noqa: N818  (not an error: the person asked for it)
    """The work was told to stop."""


class Ticket(Protocol):
    """What work is given: where to say how far it is, and where to hear that it should stop."""

    def step(self, done: int, total: int) -> None:
        """Say how far the work is. Errors: Cancelled, which the work lets through."""


class Job(QObject):
    """One piece of work.

    Signals:
        progressed:  (done, total).         succeeded: what the work returned.
        failed:      the exception.         given_up:  it was cancelled.
        finished:    after any of them.
    """

    progressed = Signal(object, object)
    succeeded = Signal(object)
    failed = Signal(object)
    given_up = Signal()
    finished = Signal()

    def __init__(self, work: Callable[[Ticket], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.work = work
        self.stop = threading.Event()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.stop.set()


class JobQueue(QObject):
    """Runs jobs in one worker thread; nothing is told after `close`."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._told.connect(self._call)
        self.destroyed.connect(partial(self._waiting.put, None))

    def prepare(self, work: Callable[[Ticket], Any]) -> Job:
        """Make a job; connect to it, then `start` it."""
        return Job(work, self)

    def start(self, job: Job) -> None:
        """Run the job when those before it are done."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=_go_through, args=(self._waiting,), name="worker", daemon=True
            )
            self._thread.start()
        self._waiting.put(partial(self._work, job))

    def close(self, hurry: Callable[[], object] | None = None) -> None:
        """Stop every job and wait for the worker.

        hurry: called again and again while it works on, for what does not look at its ticket.
        """
        for job in self.findChildren(Job):
            job.cancel()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        _clear(self._waiting)
        self._waiting.put(None)
        while thread.is_alive():
            thread.join(LOOK)
            if hurry is not None:
                hurry()

    def _work(self, job: Job) -> None:
        try:
            self._run(job)
        except RuntimeError:
            if isValid(self) and isValid(job):
                raise
            # The window went while the job was at work: nobody is left to tell.

    def _run(self, job: Job) -> None:
        try:
            result = job.work(_Ticket(job, self._told.emit))
        except Cancelled:
            self._told.emit(job.given_up.emit)
        except CrossfootError as error:
            self._told.emit(partial(job.failed.emit, error))
        except Exception as error:  # noqa: BLE001  (every failure must reach the window's thread)
            self._told.emit(partial(job.failed.emit, error))
        else:
            self._told.emit(partial(job.succeeded.emit, result))
        self._told.emit(partial(_end, job))

    @Slot(object)
    def _call(self, call: Callable[[], object]) -> None:
        call()


class _Ticket:
    def __init__(self, job: Job, tell: Callable[[object], None]) -> None:
        self._job = job
        self._tell = tell

    def step(self, done: int, total: int) -> None:
        if self._job.stop.is_set():
            raise Cancelled
        self._tell(partial(self._job.progressed.emit, done, total))


def _go_through(waiting: SimpleQueue[Callable[[], object] | None]) -> None:
    """Do one thing after another until there is a None among them."""
    while (call := waiting.get()) is not None:
        call()
        del call  # nothing of a job is held while there is nothing to do


def _clear(waiting: SimpleQueue[Callable[[], object] | None]) -> None:
    while True:
        try:
            waiting.get_nowait()
        except Empty:
            return


def _end(job: Job) -> None:
    job.finished.emit()
    job.deleteLater()
