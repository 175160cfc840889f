"""The card that makes or changes a tally: its name, its view, its rule, a reported total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from typing_extensions import override

from crossfoot.figures.tally import Rule
from crossfoot.figures.values import Stage
from crossfoot.ledger import actions
from crossfoot.ledger.queries import totals
from crossfoot.ledger.queries.totals import TotalQuery
from crossfoot.ledger.queries.views import views
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage
from crossfoot.ui.forms.places import TALLIES, place
from crossfoot.ui.texts import quoted
from crossfoot.ui.widgets.arranging import holder, in_column
from crossfoot.ui.widgets.combo import Combo
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.flow import Flow
from crossfoot.ui.widgets.form_card import FormCard
from crossfoot.ui.words import word

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ledger.queries.tally_view import TallyRecord
    from crossfoot.ui.desk import Desk

OFFERED = 500
"""Reported totals that are offered, the newest; a tally keeps the one it has."""


class TallyForm(FormCard):
    """Fills the form from a tally, or from nothing for a new one; saves one change.

    Signals:
        saved:  the id of the tally, once the form is closed.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._record: TallyRecord | None = None
        self._is_open = False
        self.name = QLineEdit(self)
        self.view = self._combo()
        self.stages = {stage: QCheckBox(word(stage), self) for stage in Stage}
        self.options = QCheckBox(self.tr("&Options count"), self)
        self.restated = QCheckBox(self.tr("Money announced &before counts"), self)
        self.against = self._combo()
        self._lay_out()
        self.add_buttons(self.tr("&Save tally"))
        self.body.addStretch(1)
        self.name.returnPressed.connect(self.save)

    @property
    @override
    def is_open(self) -> bool:
        return self._is_open

    def begin(self, record: TallyRecord | None) -> None:
        """Fill the form; None begins a new tally."""
        self._record = record
        self._is_open = True
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
        self._begin(place(TALLIES, None if record is None else record.id))
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

    @override
    def _change(self, reader: sqlite3.Connection) -> Change | None:
        record, after = self._record, self.fields()
        if record is None:
            return actions.make_tally(reader, after)
        return actions.change_tally(reader, record.id, record.fields, after)

    @override
    def _saved(self, applied: Applied | None) -> None:
        record = self._record
        self.close_form()
        if record is not None:
            self.saved.emit(record.id)
        elif applied is not None:
            self.saved.emit(applied.new_ids["tally"])

    @override
    def _empty(self) -> None:
        self._is_open = False
        self._record = None

    def _combo(self) -> Combo:
        box = Combo(self)
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
        for line in totals.LIST.first_page(reader, TotalQuery(), OFFERED).values():
            if line.currency is not None and self.against.findData(line.figure_id) < 0:
                where = line.announcement or ""
                self.against.addItem(f"{quoted(line.wording or '')} · {where}", line.figure_id)
        if chosen is not None and self.against.findData(chosen) < 0:
            self.against.addItem(self.tr("the total it is set against now"), chosen)
        self.against.setCurrentIndex(max(0, self.against.findData(chosen)))

    def _lay_out(self) -> None:
        boxes = holder(self)
        flow = Flow(boxes)
        for box in self.stages.values():
            flow.addWidget(box)
        counts = holder(self)
        in_column(counts, self.options, self.restated)
        self.named = {
            "name": Field(self.tr("Na&me"), self.name, self),
            "view": Field(self.tr("Sums o&ver"), self.view, self),
            "stages": Field(self.tr("Stages that count"), boxes, self),
            "besides": Field(self.tr("Besides"), counts, self),
            "against": Field(self.tr("Set &against"), self.against, self),
        }
        for field in self.named.values():
            self.rows.addWidget(field)
