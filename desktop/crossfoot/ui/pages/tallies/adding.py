"""Adding a tally up: at once where it is short, else beside the window with progress and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.tally_view import TallyView, tally_view
from crossfoot.ui.reading import soon

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.jobs import Job, Ticket


class Adder(QObject):
    """Adds up one tally at a time; a newer wish takes the place of an older one.

    Signals:
        added:       a TallyView; None where the tally is gone.
        progressed:  (deals read, deals).
        stopped:     the person gave it up.
        failed:      a CrossfootError: why it cannot be added up.
    """

    added = Signal(object)
    progressed = Signal(object, object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._number = 0

    def add_up(self, id_: int) -> None:
        """Add a tally up; `added` tells what it comes to."""
        self._number += 1
        self._drop()
        reader = self._desk.ledger.reader
        try:
            found = soon(reader, lambda: (tally_view(reader, id_),))
        except CrossfootError as error:
            self.failed.emit(error)
            return
        if found is not None:
            self.added.emit(found[0])
            return
        self._begin(id_)

    @Slot()
    def stop(self) -> None:
        """Give up what is being added up."""
        self._number += 1
        self._drop()
        self.stopped.emit()

    def _begin(self, id_: int) -> None:
        number = self._number

        def read(copy: sqlite3.Connection, ticket: Ticket) -> tuple[int, TallyView | None]:
            return number, tally_view(copy, id_, ticket.step)

        self._job = self._desk.reading.prepare_copy(read)
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self._tell)
        self._job.failed.connect(self._fail)
        self.progressed.emit(0, 1)
        self._desk.reading.start(self._job)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.progressed.disconnect(self.progressed)
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _tell(self, read: tuple[int, TallyView | None]) -> None:
        number, found = read
        if number == self._number:
            self._job = None
            self.added.emit(found)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, CrossfootError):
            raise error
        self.failed.emit(error)
