"""What selected deals, or those of selected parties, come to together: in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossfoot.figures.tally_words import selection_sentence
from crossfoot.ledger.queries.party_list import deals_of_all
from crossfoot.ledger.queries.tally_view import sum_of_deals
from crossfoot.ui.asking import Asking
from crossfoot.ui.words import speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.tally import Tally
    from crossfoot.ui.desk import Desk


class SelectionSum(QObject):
    """Adds selected deals up, at once or beside the window; the sum stands while they are selected.

    Both take the empty list for rows that are no longer selected.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = Asking(desk, self)
        self._asking.answered.connect(self._tell)

    @Slot(object)
    def add_up(self, deals: Sequence[int]) -> None:
        """Say what these deals come to."""
        self._asking.ask(lambda connection: sum_of_deals(connection, deals) if deals else ())

    @Slot(object)
    def add_up_parties(self, parties: Sequence[int]) -> None:
        """Say what the deals of these parties come to, each deal once."""
        self._asking.ask(
            lambda connection: (
                sum_of_deals(connection, deals_of_all(connection, parties)) if parties else ()
            )
        )

    @Slot(object)
    def _tell(self, read: tuple[Tally, str] | tuple[()]) -> None:
        self._desk.stand(selection_sentence(*read, speech()) if read else "")
