"""The deal that the current figure belongs to, small enough to stand beside the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from crossfoot.figures.values import DealType, Stage
from crossfoot.ledger.fields import DealFields, StageReached
from crossfoot.ledger.queries.parties import suggest_sectors
from crossfoot.ui.forms.choices import ChoiceBox
from crossfoot.ui.forms.countries import CountryEdit
from crossfoot.ui.forms.days import DayEdit
from crossfoot.ui.forms.parties import PartiesEditor
from crossfoot.ui.forms.taking import said, taken
from crossfoot.ui.widgets.arranging import holder, in_column
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.flow import Flow
from crossfoot.ui.widgets.hint_line import HintLine

if TYPE_CHECKING:
    import sqlite3


class DealForm(QWidget):
    """Takes a deal's fields and gives them back as they stand.

    Signals:
        edited:  a person changed what the cross-check shows; also on every keystroke.
    """

    edited = Signal()

    def __init__(self, reader: sqlite3.Connection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._before = DealFields("")
        self.title = QLineEdit(self)
        self.type = ChoiceBox(DealType, self.tr("Type"), self)
        self.stage = ChoiceBox(Stage, self.tr("Stage"), self)
        self.parties = PartiesEditor(reader, self)
        self.sector = QLineEdit(self)
        self.product = QLineEdit(self)
        self.from_country = CountryEdit(self)
        self.to_country = CountryEdit(self)
        self.announced_on = DayEdit(self)
        self.tags = HintLine(self.tr("words between commas"), self.tr("rail, port"), parent=self)
        self.named = {
            "title": Field(self.tr("&Title"), self.title, self),
            "type": Field(self.tr("T&ype"), self.type, self),
            "stages": Field(self.tr("Sta&ge"), self.stage, self),
            "parties": Field(self.tr("&Parties"), self.parties, self),
            "sector": Field(self.tr("Se&ctor"), self.sector, self),
            "product": Field(self.tr("Prod&uct"), self.product, self),
            "from_country": Field(self.tr("&From"), self.from_country, self),
            "to_country": Field(self.tr("T&o"), self.to_country, self),
            "announced_on": Field(self.tr("A&nnounced"), self.announced_on, self),
            "tags": Field(self.tr("Tags"), self.tags, self),
        }
        Completion(self.sector, among(suggest_sectors(reader)))
        self._lay_out()
        self._connect()

    def show_deal(self, deal: DealFields) -> None:
        """Fill the form without telling anybody."""
        self.blockSignals(True)
        self._before = deal
        for line, text in (
            (self.title, deal.title),
            (self.sector, deal.sector),
            (self.product, deal.product),
            (self.announced_on, deal.announced_on),
            (self.tags, ", ".join(deal.tags)),
        ):
            line.setText(text or "")
            line.setCursorPosition(0)
        for country, code in (
            (self.from_country, deal.from_country),
            (self.to_country, deal.to_country),
        ):
            country.show_code(code)
            country.setCursorPosition(0)
        self.type.choose(deal.type)
        self.stage.choose(deal.stages[-1].stage if deal.stages else None)
        self.parties.show_parties(deal.parties)
        for field in self.named.values():
            field.show_message("")
        self.blockSignals(False)

    def fields(self) -> DealFields:
        """Return the deal as it stands in the form.

        Errors: CrossfootError, about its field, for a country nobody knows or what is no date.
        """
        return replace(
            self._before,
            title=self.title.text().strip(),
            type=self.type.value,
            sector=said(self.sector),
            product=said(self.product),
            from_country=taken("from_country", self.from_country.code),
            to_country=taken("to_country", self.to_country.code),
            announced_on=taken("announced_on", self.announced_on.day),
            parties=self.parties.parties(),
            stages=self._stages(),
            tags=tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip()),
        )

    def _stages(self) -> tuple[StageReached, ...]:
        """Return the stages, the last one as chosen: here a reading is mended, not continued."""
        chosen, reached = self.stage.value, self._before.stages
        if chosen is None:
            return reached[:-1]
        if not reached:
            return (StageReached(chosen),)
        return (*reached[:-1], replace(reached[-1], stage=chosen))

    def _lay_out(self) -> None:
        in_column(
            self,
            self.named["title"],
            self._side_by_side("type", "stages"),
            self.named["parties"],
            self._side_by_side(
                "sector", "product", "from_country", "to_country", "announced_on", "tags"
            ),
        )

    def _side_by_side(self, *names: str) -> QWidget:
        pairs = holder(self)
        flow = Flow(pairs)
        for name in names:
            flow.addWidget(self.named[name])
        return pairs

    def _connect(self) -> None:
        self.title.textEdited.connect(self._tell)
        self.stage.currentIndexChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
