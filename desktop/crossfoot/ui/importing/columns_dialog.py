"""Which column of a foreign sheet is what: a guess to mend, with the first rows as they come in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from crossfoot.errors import CrossfootError
from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.comparing.mapping import ColumnMap, Table, Target
from crossfoot.exchange.comparing.taking import compare_opened, map_of
from crossfoot.exchange.spreadsheets import Grid
from crossfoot.exchange.workbook.base import said
from crossfoot.ui.importing.rows_table import RowsTable
from crossfoot.ui.importing.words import explained, target_word
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words, fault_words
from crossfoot.ui.widgets.arranging import BORDER, holder, in_column
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.combo import Combo
from crossfoot.ui.widgets.elided import ElidedLabel
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.flow import Flow
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.roomy import Roomy
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.exchange.comparing.taking import Opened

SHORTEST = 14
"""Characters of a choice that show in the least room."""
SIZE = (140, 44)
"""Average characters across, lines down."""
PREVIEWED = 20
SAMPLES = 3
SCALES = (0, 3, 6, 9)


class ColumnsDialog(QDialog):
    """A line a column of the file; what is chosen is remembered for files with this header.

    Signals:
        wanted:  (table, map) to compare the whole file by.
    """

    wanted = Signal(object, object)

    def __init__(self, connection: sqlite3.Connection, opened: Opened, parent: QWidget) -> None:
        super().__init__(parent)
        self._connection = connection
        self._opened = opened
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {0}: which column is what").format(opened.name))
        self.sheet = Combo(self)
        for table in opened.tables:
            self.sheet.addItem(table.grid.name or opened.name)
        self.boxes: list[Combo] = []
        self.columns = QScrollArea(self)
        self.columns.setWidgetResizable(True)
        self.columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns.setAccessibleName(self.tr("Columns of the file"))
        self.dates = self._choice(
            (self.tr("as shown"), None),
            (self.tr("day first: 31/12/2025"), True),
            (self.tr("month first: 12/31/2025"), False),
        )
        self.mark = self._choice(
            (self.tr("as shown"), None),
            (self.tr("point: 1,234.5"), "."),
            (self.tr("comma: 1.234,5"), ","),
        )
        names = (self.tr("ones"), self.tr("thousands"), self.tr("millions"), self.tr("billions"))
        self.scale = self._choice(*zip(names, SCALES, strict=True))
        self.currency = QLineEdit(self)
        self.currency.setMaxLength(3)
        self.currency.setMinimumWidth(10 * self.fontMetrics().averageCharWidth())
        self.currency_field = Field(self.tr("C&urrency"), self.currency, self)
        self.preview = RowsTable((), self.tr("First rows as they come in"), self)
        self.notice = Notice(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go_on = QPushButton(self.tr("&Compare with the ledger"), self)
        self.go_on.setProperty("role", "primary")
        self.go_on.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_table()

    @property
    def table(self) -> Table:
        """The sheet that rows are taken from."""
        return self._opened.tables[max(self.sheet.currentIndex(), 0)]

    @property
    def map(self) -> ColumnMap:
        """What was chosen. Errors: WrongError for a currency that is none."""
        code = self.currency.text().strip().upper()
        return ColumnMap(
            tuple(box.currentData() for box in self.boxes),
            self.dates.currentData(),
            self.mark.currentData(),
            self.scale.currentData(),
            currency(code) if code else None,
        )

    def _choice(self, *offers: tuple[str, object]) -> Combo:
        box = Combo(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SHORTEST)
        for words, value in offers:
            box.addItem(words, value)
        return box

    def _lay_out(self) -> None:
        head = holder(self)
        options = Flow(head)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(STEP)
        sheet = Field(self.tr("&Sheet"), self.sheet, self)
        sheet.setVisible(self.sheet.count() > 1)
        fields = (
            sheet,
            Field(self.tr("&Amounts in"), self.scale, self),
            self.currency_field,
            Field(self.tr("&Dates"), self.dates, self),
            Field(self.tr("Decimal &mark"), self.mark, self),
        )
        for field in fields:
            options.addWidget(field)
        chosen = Card(self.tr("Columns"), self)
        chosen.body.addWidget(self.columns, 1)
        shown = Card(self.tr("First rows as they come in"), self)
        shown.body.addWidget(self.preview, 1)
        shown.body.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        inside = holder(self)
        in_column(inside, head, (chosen, 3), (shown, 3), space=STEP + 4)
        in_column(
            self, self.notice, (Roomy(inside, self), 1), buttons, border=BORDER, space=STEP + 4
        )
        open_at(self, *SIZE)

    def _connect(self) -> None:
        self.sheet.currentIndexChanged.connect(self._show_table)
        for box in (self.dates, self.mark, self.scale):
            box.currentIndexChanged.connect(self._show_preview)
        self.currency.textChanged.connect(self._show_preview)
        self.preview.current_changed.connect(self._show_row)
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self._want)

    @Slot()
    def _show_table(self) -> None:
        """Begin with what the ledger remembers of such a header, else with a guess."""
        known = map_of(self._connection, self.table)
        inside = holder(self.columns)
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setColumnStretch(1, 1)
        self.boxes = [
            self._add_column(grid, number, target) for number, target in enumerate(known.targets)
        ]
        grid.setRowStretch(len(self.boxes), 1)
        self.columns.setWidget(inside)
        for box, value in (
            (self.dates, known.day_first),
            (self.mark, known.mark),
            (self.scale, known.scale),
        ):
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(value), 0))
            box.blockSignals(False)
        self.currency.setText(known.currency or "")
        self._show_preview()

    def _add_column(self, grid: QGridLayout, number: int, target: Target | None) -> Combo:
        title = self.table.titles[number] or self.tr("column {0}").format(number + 1)
        samples = [said(line.at(number)) for line in self.table.lines[:SAMPLES]]
        box = Combo(grid.parentWidget())
        box.addItem(self.tr("left out"), None)
        for one in Target:
            box.addItem(target_word(one), one)
        box.setCurrentIndex(max(box.findData(target), 0))
        box.setAccessibleName(title)
        box.currentIndexChanged.connect(self._show_preview)
        caption = QLabel(title, grid.parentWidget())
        caption.setTextFormat(Qt.TextFormat.PlainText)
        sample = ElidedLabel(grid.parentWidget())
        sample.setText("   ·   ".join(filter(None, samples)))
        sample.setProperty("role", "muted")
        grid.addWidget(caption, number, 0)
        grid.addWidget(sample, number, 1)
        grid.addWidget(box, number, 2)
        return box

    @Slot()
    def _show_preview(self) -> None:
        """Compare the first rows by what is chosen now."""
        self.notice.clear()
        self.currency_field.show_message("")
        try:
            chosen = self.map
        except WrongError as fault:
            self.currency_field.show_message(fault_words(fault), Tone.BAD)
            self.go_on.setEnabled(False)
            return
        twice = _given_twice(chosen)
        if twice is not None:
            words = self.tr("Two columns are called “{0}”; leave one of them out.")
            self._refuse(words.format(target_word(twice)))
            return
        try:
            table = self._first_rows()
            found = compare_opened(self._connection, self._opened, chosen, table)
        except CrossfootError as error:
            self._refuse(self.tr("Say which column holds the title of the deal."))
            self.notice.setToolTip(error_words(error))
            return
        self.go_on.setEnabled(True)
        self.preview.show_rows(found.rows)
        self._show_row()

    def _refuse(self, sentence: str) -> None:
        self.go_on.setEnabled(False)
        self.preview.show_rows(())
        self.words.clear()
        self.notice.tell(sentence, Tone.INFO, closable=False)

    def _first_rows(self) -> Table:
        whole = self.table
        lines = whole.grid.lines[: whole.header + 1 + PREVIEWED]
        return replace(whole, grid=Grid(whole.grid.name, lines))

    @Slot()
    def _show_row(self) -> None:
        row = self.preview.current
        self.words.setText("" if row is None else explained(row))

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.table, self.map)
        self.accept()


def _given_twice(chosen: ColumnMap) -> Target | None:
    seen: set[Target] = set()
    for target in chosen.targets:
        if target in seen:
            return target
        if target is not None:
            seen.add(target)
    return None
