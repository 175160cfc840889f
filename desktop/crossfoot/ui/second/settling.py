"""The differences of two readings, settled one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.queries.second_readings import differences
from crossfoot.ui.second.grid import Grid
from crossfoot.ui.second.words import field_words, value_words
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.paged_table import ENTER

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from crossfoot.ledger.queries.second_readings import Difference, SecondReading
    from crossfoot.ui.desk import Desk


class DifferenceTable(Grid):
    """A row a field that differs; 1 and 2 choose a reading, Enter leaves it for later.

    Signals:
        chosen:  True for the second reading, False for the first.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Differences to settle"))
        self.show_heads(
            [self.tr("Words"), self.tr("Field"), self.tr("1 · First"), self.tr("2 · Second")]
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_1, Qt.Key.Key_2):
            self.chosen.emit(event.key() == Qt.Key.Key_2)
        elif event.key() in ENTER:
            self.setCurrentCell((self.currentRow() + 1) % max(1, self.rowCount()), 0)
        else:
            super().keyPressEvent(event)


class Settling(QWidget):
    """The list of the differences, and a button for each reading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: SecondReading | None = None
        self._rest: list[Difference] = []
        self.table = DifferenceTable(self)
        self.first = QPushButton(self.tr("Keep the &first (1)"), self)
        self.second = QPushButton(self.tr("Take the &second (2)"), self)
        hint = muted(
            self.tr(
                "What agrees stands. 1 keeps the first reading, 2 lets the record say what the "
                "second does, Enter goes on to the next."
            ),
            self,
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.first)
        buttons.addWidget(self.second)
        in_column(self, hint, (self.table, 1), buttons)
        self.table.chosen.connect(self.settle)
        self.first.clicked.connect(lambda: self.settle(second=False))
        self.second.clicked.connect(lambda: self.settle(second=True))

    def show_reading(self, reading: SecondReading) -> None:
        """Show what is still to be settled, keeping the place in it."""
        row = max(0, self.table.currentRow())
        self._reading = reading
        self._rest = differences(self._desk.ledger.reader, reading)
        self.table.setRowCount(len(self._rest))
        for number, (field, pair) in enumerate(self._rest):
            figure = pair.first or pair.second
            texts = (
                figure.wording if figure else "",
                field_words(field),
                value_words(field, pair.first),
                value_words(field, pair.second),
            )
            for column, text in enumerate(texts):
                self.table.put(number, column, text)
        self.table.resizeRowsToContents()
        self.table.setCurrentCell(min(row, len(self._rest) - 1), 0)

    @Slot(bool)
    def settle(self, second: bool) -> None:
        """Settle the current difference."""
        row = self.table.currentRow()
        if self._reading is None or not 0 <= row < len(self._rest):
            return
        reader, id_ = self._desk.ledger.reader, self._reading.announcement_id
        try:
            change = actions.settle_second(reader, id_, self._rest[row], second=second)
        except CrossfootError as error:
            self._desk.fail(error)
            return
        self._desk.apply(change)
