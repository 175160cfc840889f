"""The second clerk's own reading: select words, Enter records the figure."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Measure
from crossfoot.ledger import actions
from crossfoot.ledger.actions.second_reading import SecondFields
from crossfoot.ledger.fields import FigureFields, Signed
from crossfoot.reading.second import Field as Compared
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.taking import said
from crossfoot.ui.pages.announcements.amounts import NotReadError, figure_of, with_amount
from crossfoot.ui.second.source import BlindSource
from crossfoot.ui.second.words import value_words
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import holder, in_column
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.side_by_side import SideBySide
from crossfoot.ui.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.change import Change
    from crossfoot.ledger.queries.second_readings import SecondReading
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.announcements.chips import Span

ID = Qt.ItemDataRole.UserRole


class BlindReading(QWidget):
    """The text, a form for the selected words, and what was recorded so far.

    Signals:
        left:  Esc in the text with nothing selected.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading: SecondReading | None = None
        self._span: Span | None = None
        self.source = BlindSource(self)
        self.amount = QLineEdit(self)
        self.amount.setPlaceholderText(self.tr("select it in the text"))
        self.amount_field = Field(self.tr("&Amount"), self.amount, self)
        self.measure = ChoiceBox(Measure, self.tr("Measure"), self)
        self.deal = QLineEdit(self)
        self.deal.setPlaceholderText(self.tr("its title, or empty"))
        self.record = QPushButton(self.tr("&Record"), self)
        self.list = QListWidget(self)
        self.list.setProperty("role", "box")
        self.list.setAccessibleName(self.tr("Figures that you recorded"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.finish = QPushButton(self.tr("&Finish"), self)
        self.finish.setProperty("role", "primary")
        self._lay_out()
        self._connect()

    def show_reading(self, reading: SecondReading) -> None:
        """Show a second reading as it stands."""
        if self._reading is None or self._reading.body != reading.body:
            self.source.show_text(reading.body)
        self._reading = reading
        self.source.show_figures(reading.figures)
        row = self.list.currentRow()
        self.list.clear()
        for one in reading.figures:
            parts = [one.wording, *([one.deal] if one.deal else [])]
            item = QListWidgetItem(" · ".join(parts), self.list)
            item.setData(ID, one.id)
            item.setToolTip(value_words(Compared.AMOUNT, one))
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    @Slot()
    def record_figure(self) -> None:
        """Record the selected words as the form has them."""
        if self._reading is None or self._span is None:
            self.amount_field.show_problem(
                NotReadError("No words are selected.", "Select a figure in the text first.")
            )
            return
        try:
            figure = self._figure()
            change = actions.record_second(
                self._desk.ledger.reader,
                self._reading.announcement_id,
                self._said(figure, self._span),
                Signed(self._desk.ledger.by),
                anew=self._reading.by is None,
            )
        except CrossfootError as error:
            self.amount_field.show_problem(error)
            return
        if self._desk.apply(change) is not None:
            self.source.drop_selection()
            self._select()
            self.source.setFocus()

    @Slot()
    def remove_figure(self) -> None:
        """Take the current figure of the list out again."""
        item = self.list.currentItem()
        if item is not None and self._reading is not None:
            self._apply(actions.remove_second, self._reading.announcement_id, item.data(ID))

    @Slot()
    def finish_reading(self) -> None:
        """Finish; the differences come next."""
        if self._reading is not None:
            anew = self._reading.by is None
            act = partial(actions.finish_second, anew=anew)
            self._apply(act, self._reading.announcement_id)

    @Slot()
    def _select(self) -> None:
        """Let the form say what the selected words are read as."""
        span = self.source.selected()
        if span == self._span or (span is None and not self.source.hasFocus()):
            return
        self._span = span
        body = self._reading.body if self._reading else ""
        self.measure.choose(None)
        self.amount.setText("" if span is None else body[span.start : span.end])
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say under the amount how it is understood."""
        if self._span is None or not self.amount.text().strip():
            self.amount_field.show_message("")
            return
        try:
            self.amount_field.show_message(plain(self._figure()))
        except CrossfootError as error:
            self.amount_field.show_problem(error)

    def _figure(self) -> Figure:
        """Return what the form says. Errors: CrossfootError where that is not one amount."""
        body = self._reading.body if self._reading else ""
        words = "" if self._span is None else body[self._span.start : self._span.end]
        fields = replace(FigureFields(wording=words), measure=self.measure.value)
        figure = figure_of(with_amount(fields, self.amount.text()))
        if figure.unreadable or figure.amount is None:
            raise NotReadError(
                "“{typed}” is not read as one amount.",
                "Write it as a source would, for example “over $12 billion”.",
                typed=self.amount.text(),
            )
        return figure

    def _said(self, figure: Figure, span: Span) -> SecondFields:
        return SecondFields(
            start=span.start,
            end=span.end,
            measure=str(figure.measure),
            amount=figure.amount,
            amount_high=figure.amount_high,
            currency=figure.currency,
            unit=figure.unit,
            hedge=str(figure.hedge),
            rounded_to=figure.u,
            deal=said(self.deal),
        )

    def _apply(self, act: Callable[..., Change], *what: int) -> None:
        try:
            change = act(self._desk.ledger.reader, *what, Signed(self._desk.ledger.by))
        except CrossfootError as error:
            self._desk.fail(error)
            return
        self._desk.apply(change)

    def _lay_out(self) -> None:
        text = Card(self.tr("Source text"), self)
        text.body.addWidget(self.source)
        asked = Card(self.tr("What is selected"), self)
        asked.body.addWidget(self.amount_field)
        asked.body.addWidget(Field(self.tr("&Measure"), self.measure, asked))
        asked.body.addWidget(Field(self.tr("&Deal"), self.deal, asked))
        asked.body.addWidget(self.record, 0, Qt.AlignmentFlag.AlignRight)
        recorded = Card(self.tr("Recorded by you"), self)
        hint = muted(self.tr("Delete takes one out. Record each figure once."), recorded)
        recorded.body.addWidget(self.list, 1)
        recorded.body.addWidget(hint)
        recorded.body.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignRight)
        right = holder(self)
        in_column(right, asked, (recorded, 1), space=STEP + 4)
        in_column(self, SideBySide(text, right, self, shares=(3, 2)))

    def _connect(self) -> None:
        self.source.selectionChanged.connect(self._select)
        self.source.recorded.connect(self.record_figure)
        self.source.left.connect(self.left)
        self.amount.textEdited.connect(self._tell)
        self.measure.currentIndexChanged.connect(self._tell)
        self.amount.returnPressed.connect(self.record_figure)
        self.deal.returnPressed.connect(self.record_figure)
        self.record.clicked.connect(self.record_figure)
        self.finish.clicked.connect(self.finish_reading)
        out = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.remove_figure)
        out.setContext(Qt.ShortcutContext.WidgetShortcut)
