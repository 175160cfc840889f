"""A ledger that was checked under other rules is checked anew before it is worked on.

That comes with a new version of the program, and where a full recheck ended early.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossfoot.ui.jobs import JobQueue
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import words_of
from crossfoot.ui.waiting import Waiting

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ui.jobs import Ticket
    from crossfoot.ui.window import MainWindow


class Renewing(QObject):
    """Brings one window's ledger under the present rules while the window waits.

    Whoever stops it, and whoever may only read the file, is told that what it shows is of older
    rules; the next opening begins anew.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = JobQueue(self)
        self._waiting = Waiting(window, self._jobs)
        self._waiting.failed.connect(window.desk.fail)
        self._waiting.failed.connect(self._tell_old)
        self._waiting.given_up.connect(self._tell_old)

    @Slot()
    def begin(self) -> None:
        """Check everything."""
        ledger = self._window.desk.ledger
        if ledger.read_only is not None:
            sentence = self.tr(
                "It was checked by other rules than these, so what it shows may be out of date."
            )
            self._window.banner.tell(
                f"{words_of(ledger.read_only)} {sentence}", Tone.WARN, closable=False
            )
            return
        words = self.tr("Checking everything by the present rules")
        work = partial(_renew, ledger.path, ledger.by)
        self._waiting.start(words, work, lambda _: self._window.desk.look_outside())

    def close(self) -> None:
        """Stop where it is."""
        self._jobs.close()

    @Slot()
    def _tell_old(self) -> None:
        sentence = self.tr(
            "Not everything that is shown was checked by the present rules. "
            "Open the ledger again to have that done."
        )
        self._window.banner.tell(sentence, Tone.WARN)


def _renew(path: Path, by: str, ticket: Ticket) -> bool:
    """Recheck through a connection of this thread's own, by processes of their own."""
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415  (late: first paint)

    ledger = Ledger.open(path, by=by)
    try:
        return ledger.bring_up_to_date(ticket.step, shares=False)
    finally:
        ledger.close()
