"""What selected deals, or those of selected parties, come to together: in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from crossfoot.ui.asking import Asking

if TYPE_CHECKING:
    import sqlite3
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
        self._asking.ask(lambda connection: _summed(connection, deals))

    @Slot(object)
    def add_up_parties(self, parties: Sequence[int]) -> None:
        """Say what the deals of these parties come to, each deal once."""
        self._asking.ask(lambda connection: _summed_of(connection, parties))

    @Slot(object)
    def _tell(self, read: tuple[Tally, str] | tuple[()]) -> None:
        if not read:
            self._desk.stand("")
            return
        from crossfoot.figures.tally_words import selection_sentence  # noqa: PLC0415  (late)
        from crossfoot.ui.words import speech  # noqa: PLC0415

        self._desk.stand(selection_sentence(*read, speech()))


def _summed(connection: sqlite3.Connection, deals: Sequence[int]) -> tuple[Tally, str] | tuple[()]:
    """What deals come to, by the rules of a tally; nothing of none."""
    if not deals:
        return ()
    from crossfoot.ledger.queries.tally_view import sum_of_deals  # noqa: PLC0415  (late: it adds up)

    return sum_of_deals(connection, deals)


def _summed_of(
    connection: sqlite3.Connection, parties: Sequence[int]
) -> tuple[Tally, str] | tuple[()]:
    """The same of the deals of parties."""
    from crossfoot.ledger.queries.party_list import deals_of_all  # noqa: PLC0415  (late)

    return _summed(connection, deals_of_all(connection, parties)) if parties else ()
