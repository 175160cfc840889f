"""How many rows of a list show, of how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel

from crossfoot.ledger.queries.lists import list_of
from crossfoot.ledger.queries.paging import Count
from crossfoot.ui.asking import MOMENT, Asking
from crossfoot.ui.texts import whole

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.views import ListPage
    from crossfoot.ui.desk import Desk


class ListCount(QLabel):
    """Counts at once, or beside the window where that takes long.

    Signals:
        counted:  (how many match, how many there are), each a Count.
    """

    counted = Signal(object, object)

    def __init__(self, desk: Desk, page: ListPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = list_of(page)
        # counting a table is a single step of SQLite, which nothing stops
        self._asking = Asking(desk, self, budget=MOMENT, learns=True, later=True)
        self._asking.answered.connect(self._show)
        self.setProperty("role", "muted")

    def ask(self, query: object, *, known: int | None, beside: bool) -> None:
        """Count what a query lets through; only the newest asking is answered.

        known:   how many they are, where they were all read; None where there may be more.
        beside:  not at once in any case, since the rows take long already.
        """
        source, everything = self._list, self._list.query()

        def count(connection: sqlite3.Connection) -> tuple[Count, Count]:
            found = source.count(connection, query) if known is None else Count(known)
            if query == everything:
                return found, found
            return found, source.count(connection, everything)

        self._asking.ask(count, beside=beside)

    @Slot(object)
    def _show(self, counted: tuple[Count, Count]) -> None:
        found, everything = counted
        shown = f"{whole(found.number)}+" if found.more else whole(found.number)
        self.setText(self.tr("{0} of {1}").format(shown, whole(everything.number)))
        self.counted.emit(found, everything)
