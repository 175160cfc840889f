"""How many rows of a list show, of how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel

from crossfoot.ledger.queries.lists import LISTS
from crossfoot.ui.reading import soon

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.paging import Count
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
        self._desk = desk
        self._listed = LISTS[page]
        self._asking = 0
        self.setProperty("role", "muted")

    def ask(self, query: object) -> None:
        """Count what a query lets through; only the newest asking is answered."""
        self._asking += 1
        asking, source, everything = self._asking, self._listed.module, self._listed.query()

        def count(connection: sqlite3.Connection) -> tuple[int, Count, Count]:
            return asking, source.count(connection, query), source.count(connection, everything)

        reader = self._desk.ledger.reader
        counted = soon(reader, lambda: count(reader))
        if counted is not None:
            self._show(counted)
            return
        job = self._desk.reading.prepare(count)
        job.succeeded.connect(self._show)
        job.failed.connect(self._desk.tell_failure)
        self._desk.reading.start(job)

    @Slot(object)
    def _show(self, counted: tuple[int, Count, Count]) -> None:
        asking, found, everything = counted
        if asking != self._asking:
            return
        shown = f"{found.number:,}+" if found.more else f"{found.number:,}"
        self.setText(self.tr("{0} of {1}").format(shown, f"{everything.number:,}"))
        self.counted.emit(found, everything)
