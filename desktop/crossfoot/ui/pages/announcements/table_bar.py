"""Asks once how a table is to be read that leaves it open: a bar above the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from crossfoot.reading.currency import CODES
from crossfoot.reading.table_rows import Told
from crossfoot.ui.pages.announcements.choice import Choice
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.paged_table import ENTER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent

    from crossfoot.reading.pasted_tables import PastedTable


class TableBar(QFrame):
    """Offers scale, currency, row party and counting column, with the reader's guess.

    Signals:
        told:  a Told; the table shall be read so.
        left:  the question shall wait.
    """

    told = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0
        self.setProperty("role", "notice")
        self.setProperty("tone", str(Tone.INFO))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.choices = QWidget(self)
        self.scale = Choice(self._scales(), None, self.choices)
        codes = ((code, code) for code in sorted(set(CODES.values())))
        self.currency = Choice(codes, self.tr("none: they count goods"), self.choices)
        self.column = Choice((), None, self.choices)
        self.party = Choice((), self.tr("no column"), self.choices)
        self.read = QPushButton(self.tr("Read the table so"), self.choices)
        self.read.setProperty("role", "primary")
        self.later = QPushButton(self.tr("Not now"), self.choices)
        self.later.setProperty("role", "quiet")
        self.change = QPushButton(self.tr("Change"), self)
        self.change.setProperty("role", "quiet")
        self._lay_out()
        self.read.clicked.connect(self._tell)
        self.later.clicked.connect(self._put_off)
        self.change.clicked.connect(self._ask)
        self.hide()

    def show_table(self, table: PastedTable | None, told: Told | None) -> None:
        """Ask about a table; told: what was said of it before. None: there is nothing to ask."""
        self.setVisible(table is not None)
        if table is None:
            return
        self._width = len(table.names)
        said = told or table.guess
        self.column.clear()
        self.party.clear()
        self.party.addItem(self.tr("no column"), None)
        for place in table.numbers:
            self.column.addItem(self._name(table, place), str(place))
        for place in table.words:
            self.party.addItem(self._name(table, place), str(place))
        self.scale.show_value(str(said.power))
        self.currency.show_value(said.currency)
        self.column.show_value(str(said.column + self._width))
        self.party.show_value(None if said.party is None else str(said.party))
        self._ask() if told is None else self._rest()

    @Slot()
    def _ask(self) -> None:
        self.says.setText(
            self.tr("The table does not say all that its rows need. How shall it be read?")
        )
        self.choices.show()
        self.change.hide()

    @property
    def asks(self) -> bool:
        """Whether it waits for an answer, which is wanted before any row is recorded."""
        return not self.isHidden() and not self.choices.isHidden()

    def focus_first(self) -> None:
        """Put the focus where the answer begins."""
        self.scale.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in ENTER and not isinstance(focused, QPushButton):
            self._tell()
        elif event.key() == Qt.Key.Key_Escape and self.asks:
            self._put_off()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _put_off(self) -> None:
        self.hide()
        self.left.emit()

    def _rest(self) -> None:
        if self.currency.value is None:
            words = self.tr("The table is read as counts of goods, by its column {0}.")
            self.says.setText(words.format(self.column.currentText()))
        else:
            words = self.tr("The table is read in {0}, {1}.")
            self.says.setText(words.format(self.currency.currentText(), self.scale.currentText()))
        self.choices.hide()
        self.change.show()

    @Slot()
    def _tell(self) -> None:
        party, column = self.party.value, self.column.value
        self.told.emit(
            Told(
                int(self.scale.value or 0),
                self.currency.value,
                int(column or 0) - self._width,
                None if party is None else int(party),
            )
        )

    def _scales(self) -> Iterable[tuple[str, str]]:
        return (
            ("0", self.tr("units")),
            ("3", self.tr("thousands")),
            ("5", self.tr("lakhs")),
            ("6", self.tr("millions")),
            ("7", self.tr("crores")),
            ("9", self.tr("billions")),
            ("12", self.tr("trillions")),
        )

    def _name(self, table: PastedTable, place: int) -> str:
        return self.tr("{0}: {1}").format(place + 1, table.names[place])

    def _lay_out(self) -> None:
        grid = QGridLayout(self.choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        fields = (
            (self.tr("Sca&le"), self.scale),
            (self.tr("Curre&ncy"), self.currency),
            (self.tr("Co&unts"), self.column),
            (self.tr("Party of a ro&w"), self.party),
        )
        for number, (words, field) in enumerate(fields):
            label = QLabel(words, self.choices)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, number // 2, number % 2 * 2)
            grid.addWidget(field, number // 2, number % 2 * 2 + 1)
        grid.addWidget(self.later, 0, 4)
        grid.addWidget(KeyHint(self.tr("Esc"), self.choices), 0, 5)
        grid.addWidget(self.read, 1, 4)
        grid.addWidget(KeyHint(self.tr("Enter"), self.choices), 1, 5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        column = QGridLayout(self)
        column.setContentsMargins(STEP + 4, STEP, STEP, STEP)
        column.addWidget(self.says, 0, 0)
        column.addWidget(self.change, 0, 1)
        column.addWidget(self.choices, 1, 0, 1, 2)
        column.setColumnStretch(0, 1)
