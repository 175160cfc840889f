"""F2 in a table: a cell is mended where it stands, each as one change.

Enter saves, Esc leaves, Tab saves and goes on to the next cell that can be mended. What was typed
stays through every refresh of the list; a record that somebody else changed meanwhile is said, and
what should be asked first is asked beside the cell.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ui.draft_book import LedgerBook
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.cell_line import CellLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.models.column import Column
    from crossfoot.ui.models.mending import Mending, Records
    from crossfoot.ui.widgets.list_pane import ListPane


KEPT_EVERY = 2_000
"""Milliseconds between looks at a half-typed cell."""


class _Cell(NamedTuple):
    """What is being mended.

    seen:   how the cell read when the person last looked at it.
    asked:  the words that it was asked about; Enter on them again takes them.
    """

    id: int
    column: Column[Any]
    mending: Mending
    seen: str
    asked: str | None = None


class CellMending(QObject):
    """Mends the cells of one list, whose rows are the lines of records."""

    def __init__(self, desk: Desk, pane: ListPane[Any], records: Records[Any]) -> None:
        super().__init__(pane)
        self._desk = desk
        self._table, self._rows = pane.table, pane.model
        self._records = records
        self._cell: _Cell | None = None
        self._drafts = LedgerBook(desk.ledger)
        self._places = f"cell of {pane.asked.page}, row "
        self._timer = QTimer(self)
        self._timer.setInterval(KEPT_EVERY)
        self._timer.timeout.connect(self._keep)
        self._table.begin_mending()
        self.line = CellLine(self._table.viewport())
        self._table.mending_wanted.connect(self._begin_at)
        self.line.submitted.connect(self._submit)
        self.line.left.connect(self._leave)
        self.line.moved.connect(self._move)
        self.line.abandoned.connect(self.save)
        self._rows.modelReset.connect(self._follow)
        self._rows.rowsInserted.connect(self._follow)
        self._rows.dataChanged.connect(self._follow)
        for bar in (self._table.horizontalScrollBar(), self._table.verticalScrollBar()):
            bar.valueChanged.connect(self._place)
        self._table.horizontalHeader().sectionResized.connect(self._place)
        self._table.viewport().installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being mended."""
        return self._cell is not None

    def begin(self, id_: int, name: str) -> None:
        """Open a cell by its row's id and its column's name, or say why it cannot be mended."""
        column = next((each for each in self._rows.columns if each.name == name), None)
        if column is None or not self._may(column):
            return
        assert column.mending is not None
        fields = self._records.read(self._desk.ledger.reader, id_)
        if fields is None or not self._table.select_id(id_):
            return
        text = column.mending.text(fields)
        self._cell = _Cell(id_, column, column.mending, text)
        typed = self._drafts.find(self._place_of(self._cell))
        self._table.setCurrentIndex(self._index(self._cell))
        self._table.uncover(self._index(self._cell))
        self.line.begin(column.mending, typed or text, column.title, self._complete)
        if typed:
            self.line.say(
                self.tr("What was typed here is not saved yet. Enter saves it, Esc gives it up.")
            )
        self._place()
        self._timer.start()
        if column.mending.note:
            self._desk.say(column.mending.note)

    def resume(self) -> None:
        """Open the cell that was being typed in when the program last ended, if there is one."""
        place = self._drafts.newest(self._places)
        found = None if place is None else re.fullmatch(r"(\d+), (.+)", place[len(self._places) :])
        if found is not None and place is not None:
            self.begin(int(found[1]), found[2])
            if not self.is_open:
                self._drafts.drop(place)

    @Slot()
    def save(self) -> bool:
        """Save what was typed as one change; False keeps the cell open, with the reason."""
        cell = self._cell
        if cell is None:
            return True
        try:
            done = self._write(cell, self.line.text())
        except CrossfootError as error:
            self._tell(error_words(error))
            return False
        if done:
            self._drafts.drop(self._place_of(cell))
            self._close()
        return done

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _may(self, column: Column[Any]) -> bool:
        """Whether a column can be mended now; where not, say why."""
        reason = self._desk.ledger.read_only or column.fixed
        if column.mending is not None and not self._desk.ledger.read_only:
            return True
        self._desk.say(reason or self.tr("“{0}” cannot be edited here.").format(column.title))
        return False

    def _write(self, cell: _Cell, text: str) -> bool:
        """Write a cell; False where something has to be said first. Errors: CrossfootError."""
        reader = self._desk.ledger.reader
        now = self._records.read(reader, cell.id)
        if now is None:
            self._desk.say(self.tr("This row was deleted meanwhile."), Tone.WARN)
            return True
        if text == cell.seen:
            return True
        theirs = cell.mending.text(now)
        if theirs != cell.seen:
            self._tell_changed(cell, theirs)
            return False
        if self._asks(cell, now, text):
            return False
        after = cell.mending.taken(now, text)
        if after == now:
            return True
        refused: list[CrossfootError] = []
        change = self._records.change(reader, cell.id, now, after)
        self._cell = None  # the list is told of this change before `apply` returns
        if self._desk.apply(change, refused.append) is None:
            self._cell = cell
            raise refused[0]
        return True

    def _asks(self, cell: _Cell, now: Any, text: str) -> bool:  # noqa: ANN401  (any record)
        """Ask what is to be asked of these words; True while that is not answered."""
        asks = cell.mending.asks
        words = asks(self._desk.ledger.reader, now, text) if asks and text != cell.asked else ""
        if words:
            self._tell(words)
        return bool(words)

    def _tell_changed(self, cell: _Cell, theirs: str) -> None:
        """Say what somebody else wrote; Enter then writes over it knowingly."""
        self._cell = cell._replace(seen=theirs)
        words = self.tr("Changed meanwhile to “{0}”. Enter saves yours, Esc keeps that.")
        self._tell(words.format(theirs))

    def _place_of(self, cell: _Cell) -> str:
        """Name a cell for its draft."""
        return f"{self._places}{cell.id}, {cell.column.name}"

    @Slot()
    def _keep(self) -> None:
        """Keep what is half typed, so that a crash does not lose it."""
        cell, text = self._cell, self.line.text()
        if cell is not None and text != cell.seen:
            self._drafts.keep(self._place_of(cell), text)

    def _tell(self, words: str) -> None:
        self.line.say(words)
        self._place()

    def _complete(self, typed: str) -> Sequence[str]:
        if self._cell is None or self._cell.mending.offers is None:
            return ()
        return self._cell.mending.offers(self._desk.ledger.reader, typed)

    def _index(self, cell: _Cell) -> QModelIndex:
        row = self._rows.row_of(cell.id)
        if row is None or cell.column not in self._rows.columns:
            return QModelIndex()
        return self._rows.index(row, self._rows.columns.index(cell.column))

    def _close(self) -> None:
        self._timer.stop()
        had, cell = self.line.hasFocus(), self._cell
        self._cell = None
        if cell is not None and cell.mending.note:
            self._desk.say("")  # the note was about this cell
        self.line.put_away()
        if had:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _begin_at(self, index: QModelIndex) -> None:
        id_ = self._rows.id_at(index.row())
        if id_ is not None:
            self.begin(id_, self._rows.columns[index.column()].name)

    @Slot()
    def _submit(self) -> None:
        """Save; on words that were asked about already, this is the answer."""
        cell, text = self._cell, self.line.text()
        if not self.save() and cell is not None and self._cell == cell and cell.mending.asks:
            self._cell = cell._replace(asked=text)

    @Slot()
    def _leave(self) -> None:
        if self._cell is not None:
            self._drafts.drop(self._place_of(self._cell))
        self._close()

    @Slot(int)
    def _move(self, by: int) -> None:
        """Save, and open the next cell that can be mended, in this row or the one after."""
        cell = self._cell
        if cell is None:
            return
        following = self._following(cell, by)
        if self.save() and following is not None:
            self.begin(*following)

    def _following(self, cell: _Cell, by: int) -> tuple[int, str] | None:
        """The row and the column of the cell that Tab goes to; None at either end."""
        open_ = [
            column.name
            for number, column in enumerate(self._rows.columns)
            if column.mending is not None and not self._table.isColumnHidden(number)
        ]
        row, place = self._rows.row_of(cell.id), open_.index(cell.column.name) + by
        if 0 <= place < len(open_) or row is None:
            return cell.id, open_[place % len(open_)]
        id_ = self._rows.id_at(row + by)
        return None if id_ is None else (id_, open_[place % len(open_)])

    @Slot()
    def _follow(self) -> None:
        """Stay over the cell where its row went, and say what else became of it."""
        cell = self._cell
        if cell is None:
            return
        now = self._records.read(self._desk.ledger.reader, cell.id)
        if now is None or not self._index(cell).isValid():
            self._close()
            self._desk.say(self.tr("The row being edited no longer shows."), Tone.WARN)
            return
        theirs = cell.mending.text(now)
        if theirs != cell.seen:
            self._tell_changed(cell, theirs)
        self._place()

    @Slot()
    def _place(self) -> None:
        if self._cell is not None:
            self.line.place(self._table.visualRect(self._index(self._cell)))
