"""The form of a deal: everything recorded of it can be mended here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import DealType, Measure
from crossfoot.ledger.actions.dealing import amount_typed
from crossfoot.ledger.fields import DealFields
from crossfoot.ledger.queries.parties import suggest_sectors
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.countries import CountryEdit
from crossfoot.ui.forms.days import DayEdit
from crossfoot.ui.forms.parties import PartiesEditor
from crossfoot.ui.forms.stages import StagesEditor
from crossfoot.ui.forms.taking import said, taken
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import SPRING, holder, in_column
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.words import plain

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtGui import QResizeEvent

NARROW = 84
"""Width in average characters below which the two columns become one."""


class DealForm(QWidget):
    """Filled with DealFields, gives DealFields back; reads and saves nothing itself.

    Signals:
        submitted:  Enter was pressed in a one-line field.
    """

    submitted = Signal()

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._shown = DealFields(title="")
        self.title = self._line()
        self.type = ChoiceBox(DealType, self.tr("Type"), self)
        self.sector = self._line()
        self.product = self._line()
        self.stages = StagesEditor(self)
        self.from_country = CountryEdit(self)
        self.to_country = CountryEdit(self)
        self.announced_on = DayEdit(self)
        self.tags = self._line(self.tr("words between commas"))
        self.parties = PartiesEditor(reader, self)
        Completion(self.sector, among(suggest_sectors(reader)))
        self.value = self._line(self.tr("as a source would say it: over $8 billion"))
        self.quantity = self._line(self.tr("up to 22 aircraft"))
        left = {
            "title": Field(self.tr("T&itle"), self.title, self),
            "value": Field(self.tr("&Value"), self.value, self),
            "quantity": Field(self.tr("&Quantity"), self.quantity, self),
            "type": Field(self.tr("T&ype"), self.type, self),
            "sector": Field(self.tr("Secto&r"), self.sector, self),
            "product": Field(self.tr("Prod&uct"), self.product, self),
            "stages": Field(self.tr("Sta&ges"), self.stages, self),
        }
        right = {
            "from_country": Field(self.tr("&From"), self.from_country, self),
            "to_country": Field(self.tr("T&o"), self.to_country, self),
            "announced_on": Field(self.tr("&Announced"), self.announced_on, self),
            "tags": Field(self.tr("&Tags"), self.tags, self),
            "parties": Field(self.tr("&Parties"), self.parties, self),
        }
        self.named = left | right
        self._left = self._column(*left.values())
        self._right = self._column(*right.values())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, STEP, 0)
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._arrange()
        for name in ("value", "quantity"):
            self.named[name].hide()
        self.value.textEdited.connect(self._read_value)
        self.quantity.textEdited.connect(self._read_quantity)
        self.from_country.returnPressed.connect(self.submitted)
        self.to_country.returnPressed.connect(self.submitted)
        self.announced_on.returnPressed.connect(self.submitted)
        self.stages.submitted.connect(self.submitted)
        self.parties.submitted.connect(self.submitted)

    def show_fields(self, fields: DealFields, *, new: bool = False) -> None:
        """Fill the form. new: the deal is not recorded yet, and may bring its amounts."""
        self._shown = fields
        for measure, line in self._amounts():
            line.clear()
            self.named[measure].setVisible(new)
        self.title.setText(fields.title)
        self.title.setCursorPosition(0)
        self.type.choose(fields.type)
        self.sector.setText(fields.sector or "")
        self.product.setText(fields.product or "")
        self.from_country.show_code(fields.from_country)
        self.to_country.show_code(fields.to_country)
        self.announced_on.setText(fields.announced_on or "")
        self.tags.setText(", ".join(fields.tags))
        self.stages.show_stages(fields.stages)
        self.parties.show_parties(fields.parties)

    def fields(self) -> DealFields:
        """What the form holds now.

        Errors: CrossfootError for a country nobody knows, what is no date, or a date without
            its stage.
        """
        return replace(
            self._shown,
            title=self.title.text().strip(),
            type=self.type.value,
            sector=said(self.sector),
            product=said(self.product),
            from_country=taken("from_country", self.from_country.code),
            to_country=taken("to_country", self.to_country.code),
            announced_on=taken("announced_on", self.announced_on.day),
            tags=tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip()),
            parties=self.parties.parties(),
            stages=taken("stages", self.stages.stages),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _amounts(self) -> tuple[tuple[Measure, QLineEdit], ...]:
        return (Measure.VALUE, self.value), (Measure.QUANTITY, self.quantity)

    @Slot(str)
    def _read_value(self, typed: str) -> None:
        self._read_amount(Measure.VALUE, typed)

    @Slot(str)
    def _read_quantity(self, typed: str) -> None:
        self._read_amount(Measure.QUANTITY, typed)

    def _read_amount(self, measure: Measure, typed: str) -> None:
        """Say under an amount how it is read, or what is missing so far."""
        field = self.named[measure]
        if not typed.strip():
            field.show_message("")
            return
        try:
            field.show_message(plain(amount_typed(typed.strip(), measure)))
        except CrossfootError as error:
            field.show_message(error_words(error), Tone.WARN)

    def _line(self, hint: str = "") -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.returnPressed.connect(self.submitted)
        return line

    def _column(self, *fields: Field) -> QWidget:
        column = holder(self)
        in_column(column, *fields, SPRING)
        return column

    def _arrange(self) -> None:
        wide = self.width() >= NARROW * self.fontMetrics().averageCharWidth()
        self._grid.addWidget(self._left, 0, 0, Qt.AlignmentFlag(0))
        self._grid.addWidget(self._right, *((0, 1) if wide else (1, 0)), Qt.AlignmentFlag(0))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)
