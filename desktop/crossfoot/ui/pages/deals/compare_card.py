"""What the sources say of a deal: a row a fact, a column a source, and which figure counts.

The figure to count with is chosen by keys alone: go to its cell, Enter, type the reason, Enter.
What that would mean for the totals around it is said before it is chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.part import Part
from crossfoot.ledger import actions
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.adoption import effects, reason_of
from crossfoot.ledger.queries.deal_facts import DealFacts, Fact, FactKind, deal_facts
from crossfoot.ui.pages.deals.compare_words import (
    cell_words,
    counts_words,
    effect_words,
    fact_word,
    heading_words,
)
from crossfoot.ui.pictures import comparison_of
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.arranging import SPRING, in_column, in_row
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.fonts import small_font
from crossfoot.ui.widgets.interval_chart import IntervalChart
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from crossfoot.ledger.queries.deal_facts import Cell
    from crossfoot.ui.desk import Desk

NARROWEST, LONGEST = 14, 24
"""Average characters of a column; more columns than have room are scrolled to.

A longer word widens them all, so far: it is not cut where it can be helped.
"""
COUNTED = (FactKind.VALUE, FactKind.QUANTITY)
"""What a deal counts with a figure of."""


class CompareCard(Card):
    """The sources of one deal side by side.

    Signals:
        closed:  the person goes back to the list.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._facts: DealFacts | None = None
        self.notice = Notice(self)
        self.grid = QTableWidget(self)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setTabKeyNavigation(False)
        self.grid.setWordWrap(True)
        self.grid.setAccessibleName(self.tr("What the sources say"))
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)  # Qt would count two lines as one
        self.grid.setItemDelegate(_Roomy(self.grid))
        self.grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.chart = IntervalChart(self)
        self.meaning = QLabel(self)
        self.effect = QLabel(self)
        for label in (self.meaning, self.effect):
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("why this one; the others are kept"))
        self.reason_field = Field(self.tr("&Reason"), self.reason, self)
        self.choose = QPushButton(self.tr("Count &with this"), self)
        self.choose.setProperty("role", "primary")
        self.back = QPushButton(self.tr("&Back"), self)
        self._lay_out()
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether it shows a deal."""
        return self._facts is not None

    @property
    def deal_id(self) -> int | None:
        """The deal shown."""
        return None if self._facts is None else self._facts.view.id

    def open(self, deal_id: int) -> bool:
        """Show a deal; False where it is gone."""
        self.notice.clear()
        self.reason.clear()
        if not self._show(deal_id):
            return False
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def refresh(self) -> None:
        """Show the deal as it is now, keeping the place in it."""
        if self.deal_id is not None and not self._show(self.deal_id):
            self.close_card()

    @Slot()
    def close_card(self) -> None:
        """Go back to the list."""
        if self._facts is not None:
            self._facts = None
            self.closed.emit()

    @Slot()
    def adopt(self) -> None:
        """Let the deal count with the figure of the current cell, for the reason typed."""
        cell = self._current()
        if self.deal_id is None or cell is None or cell.figure_id is None:
            return
        try:
            change = actions.adopt(
                self._desk.ledger.reader, self.deal_id, cell.figure_id, self.reason.text()
            )
        except CrossfootError as error:
            self.reason_field.show_problem(error)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._desk.apply(change) is not None:
            self.reason.clear()
            self.reason_field.show_problem(None)
            self.refresh()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        right = in_column(None, self.meaning, self.chart, SPRING)
        columns = in_row(None, (self.grid, 3), (right, 2), space=2 * STEP)
        buttons = in_row(
            None, self.back, KeyHint(self.tr("Esc"), self), (self.reason_field, 1), self.choose
        )
        self.body.addWidget(self.notice)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self.effect)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.grid.currentCellChanged.connect(self._tell_current)
        self.grid.horizontalHeader().sectionResized.connect(self._name_resized)
        self.grid.cellDoubleClicked.connect(self._begin_choosing)
        self.reason.returnPressed.connect(self.adopt)
        self.choose.clicked.connect(self.adopt)
        self.back.clicked.connect(self.close_card)
        for keys in ("Return", "Enter"):
            begin = QShortcut(QKeySequence(keys), self.grid)
            begin.setContext(Qt.ShortcutContext.WidgetShortcut)
            begin.activated.connect(self._begin_choosing)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    def _show(self, deal_id: int) -> bool:
        reader = self._desk.ledger.reader
        facts = deal_facts(reader, deal_id)
        if facts is None:
            return False
        self._facts = facts
        self.show_title(self.tr("{0}: what the sources say").format(facts.view.fields.title))
        self.show_note(facts.view.public_id)
        apart = sum(fact.disagrees for fact in facts.facts)
        words = self.tr("%n disagreement(s)", "", apart) if apart else self.tr("no disagreement")
        self.show_badge(words, Tone.WARN if apart else Tone.GOOD)
        self._fill(facts)
        return True

    def _fill(self, facts: DealFacts) -> None:
        row, column = self.grid.currentRow(), self.grid.currentColumn()
        self.grid.blockSignals(True)
        self.grid.setRowCount(len(facts.facts))
        self.grid.setColumnCount(len(facts.sources))
        self.grid.setHorizontalHeaderLabels([heading_words(each) for each in facts.sources])
        for place in range(len(facts.sources)):
            self._name_column(place, self.grid.horizontalHeader().sectionSize(place))
        for place, source in enumerate(facts.sources):
            heading = self.grid.horizontalHeaderItem(place)
            if heading is not None:
                heading.setToolTip(source.title or heading_words(source))
        self.grid.setVerticalHeaderLabels([fact_word(fact) for fact in facts.facts])
        for number, fact in enumerate(facts.facts):
            for place, cell in enumerate(fact.cells):
                self.grid.setItem(number, place, _item(fact, cell))
        self.grid.horizontalHeader().setMinimumSectionSize(self._narrowest())
        self.grid.blockSignals(False)
        if facts.facts:
            self.grid.setCurrentCell(max(0, row), max(0, column))
        self._tell_current()

    def _narrowest(self) -> int:
        """Return the width at which no common word of a cell is cut."""
        letter, longest = self.fontMetrics().averageCharWidth(), 0
        for row in range(self.grid.rowCount()):
            for column in range(self.grid.columnCount()):
                item = self.grid.item(row, column)
                if item is None:
                    continue
                metrics = QFontMetrics(item.font())
                words = map(metrics.horizontalAdvance, item.text().split())
                longest = max(longest, max(words, default=0))
        return max(NARROWEST * letter, min(longest + 3 * STEP, LONGEST * letter))

    @Slot(int, int, int)
    def _name_resized(self, place: int, _before: int, width: int) -> None:
        """Name a column anew; the header itself still tells its width from before."""
        self._name_column(place, width)

    def _name_column(self, place: int, width: int) -> None:
        """Call a column by its source, each line cut short where the column is narrow."""
        heading = self.grid.horizontalHeaderItem(place)
        if heading is None or self._facts is None or place >= len(self._facts.sources):
            return
        room = width - 2 * STEP
        font = small_font(self.font())
        font.setBold(True)
        metrics, cut = QFontMetrics(font), Qt.TextElideMode.ElideRight
        lines = heading_words(self._facts.sources[place]).split("\n")
        heading.setText("\n".join(metrics.elidedText(line, cut, room) for line in lines))

    def _place(self) -> tuple[Fact, Cell | None] | None:
        row, column = self.grid.currentRow(), self.grid.currentColumn()
        if self._facts is None or not 0 <= row < len(self._facts.facts) or column < 0:
            return None
        fact = self._facts.facts[row]
        return fact, fact.cells[column]

    def _current(self) -> Cell | None:
        place = self._place()
        return None if place is None else place[1]

    @Slot()
    def _tell_current(self) -> None:
        """Show the figures of the current row, and what choosing the current one would mean."""
        place = self._place()
        if place is None or self._facts is None:
            self.chart.show_total(None)
            return
        fact, cell = place
        self._draw(fact.kind)
        may = cell is not None and cell.figure_id is not None and fact.kind in COUNTED
        self.choose.setEnabled(may and cell is not None and not cell.adopted)
        self.reason_field.setEnabled(may)
        reader = self._desk.ledger.reader
        self.meaning.setText(counts_words(self._facts, reason_of(reader, self._facts.view.id)))
        if may and cell is not None and cell.figure_id is not None and not cell.adopted:
            found = effects(reader, self._facts.view.id, cell.figure_id)
            self.effect.setText(effect_words(cell.text, found))
        else:
            self.effect.setText("")

    def _draw(self, kind: FactKind) -> None:
        """Draw the figures of a measure that are of one currency, or counted, to one scale."""
        assert self._facts is not None
        mine = [each for each in self._facts.view.evidence if each.measure == kind.value]
        mine.sort(key=lambda each: not each.adopted)
        figures = load_figures(self._desk.ledger.reader, [each.figure_id for each in mine])
        alike = [each for each in mine if each.currency == mine[0].currency] if mine else []
        parts = {id_: Part(figure) for id_, figure in figures.items()}
        self.chart.show_total(comparison_of(alike, parts))

    @Slot()
    def _begin_choosing(self) -> None:
        if self.reason_field.isEnabled():
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave(self) -> None:
        if self.reason.hasFocus():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_card()


class _Roomy(QStyledItemDelegate):
    """Keeps the words of one row from touching those of the next."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, STEP + 2)


def _item(fact: Fact, cell: Cell | None) -> QTableWidgetItem:
    words = cell_words(fact, cell)
    item = QTableWidgetItem(words)
    item.setToolTip(words)
    if cell is not None and cell.adopted:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
