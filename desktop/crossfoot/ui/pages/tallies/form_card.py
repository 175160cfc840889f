"""The card that makes or changes a tally: its name, its view, its rule, a reported total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossfoot.errors import CrossfootError
from crossfoot.figures.tally import Rule
from crossfoot.figures.values import Stage
from crossfoot.ledger import actions
from crossfoot.ledger.queries import totals
from crossfoot.ledger.queries.totals import TotalQuery
from crossfoot.ledger.queries.views import views
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.flow import Flow
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from crossfoot.ledger.queries.tally_view import TallyRecord
    from crossfoot.ui.desk import Desk

OFFERED = 500
"""Reported totals that are offered, the newest; a tally keeps the one it has."""


class TallyForm(Card):
    """Fills the form from a tally, or from nothing for a new one; saves one change.

    Signals:
        saved:   the id of the tally.
        closed:  saved or left.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._record: TallyRecord | None = None
        self.is_open = False
        self.notice = Notice(self)
        self.name = QLineEdit(self)
        self.view = self._combo()
        self.stages = {stage: QCheckBox(word(stage), self) for stage in Stage}
        self.options = QCheckBox(self.tr("&Options count"), self)
        self.restated = QCheckBox(self.tr("Money announced &before counts"), self)
        self.against = self._combo()
        self.save_button = QPushButton(self.tr("&Save tally"), self)
        self.save_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("&Cancel"), self)
        self._lay_out()
        self._connect()

    def begin(self, record: TallyRecord | None) -> None:
        """Fill the form; None begins a new tally."""
        self._record = record
        self.is_open = True
        self.notice.clear()
        new = self.tr("New tally")
        self.show_title(new if record is None else self.tr("Edit {0}").format(record.fields.name))
        self.show_note("" if record is None else record.public_id)
        fields = TallyFields("", None) if record is None else record.fields
        self.name.setText(fields.name)
        self._offer_views(fields.view_id)
        self._offer_totals(fields.against)
        for stage, box in self.stages.items():
            box.setChecked(stage in fields.rule.stages)
        self.options.setChecked(fields.rule.options)
        self.restated.setChecked(fields.rule.restated)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def fields(self) -> TallyFields:
        """What the form holds."""
        stages = frozenset(stage for stage, box in self.stages.items() if box.isChecked())
        return TallyFields(
            self.name.text(),
            self.view.currentData(),
            Rule(stages, options=self.options.isChecked(), restated=self.restated.isChecked()),
            self.against.currentData(),
        )

    @Slot()
    def save(self) -> bool:
        """Save as one change; False keeps the form open, with the reason."""
        if not self.is_open:
            return True
        reader, record, after = self._desk.ledger.reader, self._record, self.fields()
        try:
            if record is None:
                change = actions.make_tally(reader, after)
            else:
                change = actions.change_tally(reader, record.id, record.fields, after)
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return False
        applied = self._desk.apply(change)
        if applied is None:
            return False
        self.close_form()
        self.saved.emit(applied.new_ids["tally"] if record is None else record.id)
        return True

    @Slot()
    def close_form(self) -> None:
        """Leave without saving."""
        if self.is_open:
            self.is_open = False
            self._record = None
            self.closed.emit()

    def _combo(self) -> QComboBox:
        box = QComboBox(self)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setMinimumContentsLength(16)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _offer_views(self, chosen: int | None) -> None:
        self.view.clear()
        if self._record is None:
            self.view.addItem(self.tr("Every deal"), None)
        for view in views(self._desk.ledger.reader, ListPage.DEALS):
            self.view.addItem(view.fields.name, view.id)
        self.view.setCurrentIndex(max(0, self.view.findData(chosen)))

    def _offer_totals(self, chosen: int | None) -> None:
        self.against.clear()
        self.against.addItem(self.tr("no reported total"), None)
        reader = self._desk.ledger.reader
        for line in totals.first_page(reader, TotalQuery(), OFFERED).values():
            if line.currency is not None and self.against.findData(line.figure_id) < 0:
                where = line.announcement or ""
                self.against.addItem(f"“{line.wording or ''}” · {where}", line.figure_id)
        if chosen is not None and self.against.findData(chosen) < 0:
            self.against.addItem(self.tr("the total it is set against now"), chosen)
        self.against.setCurrentIndex(max(0, self.against.findData(chosen)))

    def _lay_out(self) -> None:
        boxes = QWidget(self)
        boxes.setProperty("role", "plain")
        flow = Flow(boxes)
        for box in self.stages.values():
            flow.addWidget(box)
        counts = QWidget(self)
        counts.setProperty("role", "plain")
        column = QVBoxLayout(counts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.options)
        column.addWidget(self.restated)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(KeyHint(self.tr("Enter"), self))
        buttons.addWidget(self.save_button)
        self.body.addWidget(self.notice)
        self.body.addWidget(Field(self.tr("&Name"), self.name, self))
        self.body.addWidget(Field(self.tr("Sums &over"), self.view, self))
        self.body.addWidget(Field(self.tr("Stages that count"), boxes, self))
        self.body.addWidget(Field(self.tr("Besides"), counts, self))
        self.body.addWidget(Field(self.tr("Set &against"), self.against, self))
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.name.returnPressed.connect(self.save)
        for keys, run in (("Ctrl+S", self.save), ("Esc", self.close_form)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
