"""What the selected deals come to together, said in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossfoot.figures.tally_words import selection_sentence
from crossfoot.ledger.queries.tally_view import sum_of_deals
from crossfoot.ui.reading import soon
from crossfoot.ui.words import speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.tally import Tally
    from crossfoot.ui.desk import Desk


class SelectionSum(QObject):
    """Adds selected deals up, at once or beside the window; only the newest selection is told."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0

    @Slot(object)
    def add_up(self, deals: Sequence[int]) -> None:
        """Say what these deals come to."""
        self._number += 1
        number, reader = self._number, self._desk.ledger.reader
        found = soon(reader, lambda: sum_of_deals(reader, deals))
        if found is not None:
            self._tell((number, *found))
            return
        job = self._desk.reading.prepare(
            lambda connection: (number, *sum_of_deals(connection, deals))
        )
        job.succeeded.connect(self._tell)
        job.failed.connect(self._desk.tell_failure)
        self._desk.reading.start(job)

    @Slot(object)
    def _tell(self, read: tuple[int, Tally, str]) -> None:
        number, found, currency = read
        if number == self._number:
            self._desk.say(selection_sentence(found, currency, speech()))
