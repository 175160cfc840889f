"""The widths of a table's columns: measured from its rows in front, shared out by `column_fit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.badge import badge_font
from crossfoot.ui.widgets.cell import width_in_two, width_of
from crossfoot.ui.widgets.column_fit import Need, fit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTableView

    from crossfoot.ledger.views import Order
    from crossfoot.ui.models.paged_table import PagedTableModel

MEASURED = 24
"""Rows whose cells decide the widths of the columns."""
LONGEST = 16
"""Characters of a word that a narrow column still shows whole."""
LONGEST_FIGURE = 30
"""Characters of a line of a figure's wording that are shown whole whatever it takes."""
SHORTEST = 7
"""Characters of a text that is cut short where nothing else helps."""


class _Measured(NamedTuple):
    """What the needs of columns were measured under. rows: how many of them, MEASURED at most."""

    font: str
    rows: int
    are_chosen: bool
    order: Order
    columns: tuple[str, ...]


class ColumnWidths:
    """Gives each column what its rows in front need, within the width of the table.

    Columns that the person chose are all shown, in a table that may scroll sideways; of the
    page's own a narrow table leaves out those that it can do without.
    """

    def __init__(self, rows: PagedTableModel[Any]) -> None:
        self._rows = rows
        self._fitted: tuple[_Measured, int] | None = None
        self._needs: list[Need] = []
        self._known: set[tuple[int, str]] = set()  # a column, and what a cell of it says

    def fit(self, table: QTableView, changed: range | None = None) -> None:
        """Set the widths, unless nothing that they hang on has changed.

        What the columns need is measured once, not again for each search and each width. Of a list
        that is still short it is measured again with each row more, and where a cell says more.
        changed: the rows that say something else than before; None for all of them.
        """
        if not table.isVisible():
            return
        rows, width = self._rows, table.viewport().width()
        before = None if self._fitted is None else self._fitted[0]
        state = _Measured(
            table.font().toString(),
            min(rows.rowCount(), MEASURED),
            rows.are_chosen,
            rows.order,
            tuple(column.name for column in rows.columns),
        )
        if before is not None and before == state._replace(rows=max(state.rows, before.rows)):
            state = before  # a search that finds less tells nothing new of the rows
        front = range(MEASURED) if changed is None or state != before else changed
        told = set(self._told(front, is_short=state.rows < MEASURED))
        grown = {number for number, _ in told - self._known} if state == before else set()
        fitted = None if self._fitted is None else self._fitted[1]
        if (state, width) == self._fitted and not grown:
            return
        self._fitted = state, width
        self._known |= told
        if state != before:
            self._known = told
            metrics = QFontMetrics(table.font())
            table.verticalHeader().setDefaultSectionSize(2 * metrics.height() + STEP)
            every = range(min(rows.rowCount(), MEASURED))
            self._needs = [self._need(table, n, metrics, every) for n in range(len(rows.columns))]
        elif not self._grow(table, grown, front) and width == fitted:
            return
        for number, room in enumerate(fit(self._needs, width)):
            table.setColumnHidden(number, room == 0)
            if room:
                table.horizontalHeader().resizeSection(number, room)

    def _grow(self, table: QTableView, grown: set[int], changed: range) -> bool:
        """Give columns whose cells say more the room for it; return whether any needs more.

        "Draft" has become "in review": no badge is cut, and no column shrinks.
        """
        before, metrics = list(self._needs), QFontMetrics(table.font())
        front = range(changed.start, min(changed.stop, MEASURED, self._rows.rowCount()))
        for number in grown:
            known, need = self._needs[number], self._need(table, number, metrics, front)
            self._needs[number] = known._replace(
                wanted=max(known.wanted, need.wanted),
                least=max(known.least, need.least),
                shortest=max(known.shortest, need.shortest),
                whole=max(known.whole, need.whole),
            )
        return self._needs != before

    def _told(self, rows: range, *, is_short: bool) -> Iterator[tuple[int, str]]:
        """Yield what badges and figures of rows say, and all cells of a list that is short."""
        for number, column in enumerate(self._rows.columns):
            if column.badge or column.figure or is_short:
                for words in self._rows.words_held(rows, number):
                    yield number, words

    def _need(self, table: QTableView, number: int, metrics: QFontMetrics, shown: range) -> Need:
        """What the header and these rows need of a column."""
        rows = self._rows
        column, edge = rows.columns[number], 2 * STEP + 2
        optional = 0 if rows.are_chosen else column.optional
        title = str(rows.headerData(number, Qt.Orientation.Horizontal))
        header = QFontMetrics(badge_font(table.font())).horizontalAdvance(title) + edge + 2
        font, faces = table.font(), [rows.face(row, number) for row in shown]
        cells = max((width_of(face, font, metrics) for face in faces), default=0)
        whole = max(header, cells)
        if column.right:
            return Need(whole, whole, optional=optional)
        letter, in_two = metrics.averageCharWidth(), 0
        if column.badge or column.figure:
            in_two = max((width_in_two(face, font, metrics) for face in faces), default=0)
        if column.badge:
            return Need(whole, max(header, in_two), optional=optional)
        wanted = max(header, min(cells, column.width * letter + edge))
        if column.figure:
            least = max(header, min(in_two, LONGEST_FIGURE * letter + edge))
            return Need(max(wanted, least), least, column.stretch, optional, whole=whole)
        words = {word for face in faces for word in face.text.split()}
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        longest = min(longest, LONGEST * letter)
        least = max(header, longest + edge, column.least * letter + edge)
        wanted = max(wanted, min(cells, longest + edge))
        least = min(wanted, least)
        kept = column.least if column.stretch else SHORTEST  # a title stays what a row is known by
        shortest = min(least, max(header, kept * letter + edge))
        return Need(wanted, least, column.stretch, optional, shortest, whole)
