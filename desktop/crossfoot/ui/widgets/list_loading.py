"""Rows of a list that are read beside the window, where the window would stand still."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QObject

from crossfoot.ui.models.column import Row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.jobs import Job
    from crossfoot.ui.models.paged_table import PagedTableModel

MOST = 16
"""Pages of rows that are awaited at a time: what a table can show, and one."""


class ListLoading(QObject, Generic[Row]):
    """Brings a model the rows that it awaits; of those left behind in a scroll, only the last."""

    def __init__(
        self,
        desk: Desk,
        lines: Callable[[sqlite3.Connection, Sequence[int]], Mapping[int, Row]],
        model: PagedTableModel[Row],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines = lines
        self._model = model
        self._jobs: list[Job] = []
        model.awaited.connect(self._begin)

    def _begin(self, ids: Sequence[int]) -> None:
        while len(self._jobs) >= MOST:
            self._jobs.pop(0).cancel()
        lines = self._lines
        job = self._desk.reading.prepare(lambda connection: lines(connection, ids))
        job.succeeded.connect(partial(self._take, ids))
        job.given_up.connect(partial(self._model.give_up, ids))
        job.failed.connect(self._desk.tell_failure)
        job.finished.connect(partial(self._end, job))
        self._jobs.append(job)
        self._desk.reading.start(job)

    def _take(self, ids: Sequence[int], rows: Mapping[int, Row]) -> None:
        self._model.take(ids, rows)

    def _end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
