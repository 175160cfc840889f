"""Read a text and propose what to record: at once where it is short, else beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from crossfoot.reading.rows import with_table
from crossfoot.ui.jobs import JobQueue

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.pasted_tables import PastedTable
    from crossfoot.reading.proposal import Known, Proposal
    from crossfoot.reading.table_rows import Told
    from crossfoot.ui.jobs import Ticket

AT_ONCE = 20_000
"""Characters that are read and proposed from without the window feeling it."""


class Read(NamedTuple):
    """What the reader and the proposer made of a text.

    table, told: its table, and how it is read: as a person said, or as it is certain.
    """

    text: str
    found: list[Found]
    proposal: Proposal
    table: PastedTable | None = None
    told: Told | None = None


class ReadingDesk(QObject):
    """Reads one text after another; a newer order overtakes one that still runs.

    Signals:
        begun:   a long text is being read now.
        done:    (a Read, what it was ordered for).
        failed:  the exception of a defect, for the crash log.
    """

    begun = Signal()
    done = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobQueue(self)
        self._purpose: object = None
        self._number = 0

    def order(self, text: str, known: Known, purpose: object, told: Told | None = None) -> None:
        """Read a text; `done` comes before this returns for a short one.

        told: what was said of its table.
        """
        self._number += 1
        self._purpose = purpose
        if len(text) <= AT_ONCE:
            self.done.emit(_read(text, known, told), purpose)
            return
        number = self._number
        job = self._jobs.prepare(lambda ticket: _in_steps(text, known, told, number, ticket))
        job.succeeded.connect(self._finish)
        job.failed.connect(self.failed)
        self.begun.emit()
        self._jobs.start(job)

    def close(self) -> None:
        """Stop what still runs."""
        self._number += 1
        self._jobs.close()

    @Slot(object)
    def _finish(self, result: tuple[int, Read]) -> None:
        number, made = result
        if number == self._number:
            self.done.emit(made, self._purpose)


def _in_steps(
    text: str, known: Known, told: Told | None, number: int, ticket: Ticket
) -> tuple[int, Read]:
    ticket.step(0, 2)
    found = read(text, told)
    ticket.step(1, 2)
    return number, _proposed(text, found, known, told)


def _read(text: str, known: Known, told: Told | None) -> Read:
    return _proposed(text, read(text, told), known, told)


def _proposed(text: str, found: list[Found], known: Known, told: Told | None) -> Read:
    proposal = propose(text, found, known)
    tabled = with_table(text, found, proposal, known, told)
    return Read(text, found, tabled.proposal, tabled.table, tabled.told)
