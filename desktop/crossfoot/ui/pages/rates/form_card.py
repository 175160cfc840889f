"""The card that records or mends a rate; after a new one it is ready for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from crossfoot.ledger import actions
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries.rates import rate_currencies, rate_sources
from crossfoot.ui.forms.places import RATES, place
from crossfoot.ui.forms.taking import said
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import holder
from crossfoot.ui.widgets.completion import Completion, among
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.form_card import FormCard

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ledger.queries.rates import RateLine
    from crossfoot.ui.desk import Desk


class RateFormCard(FormCard):
    """A form of one rate; Enter saves it.

    What stays the same in a list of rates (date, currencies, source) stays for the next one.

    Signals:
        saved:  the id of a new rate; the form is ready for the next one.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._id: int | None = None
        self._before: RateFields | None = None
        self._is_open = False
        self.on = self._line(self.tr("YYYY-MM-DD, YYYY-MM or YYYY"))
        self.from_currency = self._line(self.tr("EUR"))
        self.to_currency = self._line(self.tr("USD"))
        self.rate = self._line(self.tr("1.0812"))
        self.source = self._line(self.tr("who says so"))
        self._lay_out()
        self.add_buttons(self.tr("&Save rate"))

    @property
    @override
    def is_open(self) -> bool:
        return self._is_open

    def open(self, line: RateLine | None) -> None:
        """Fill the form with a rate; None: a new one, like the one before."""
        self._id = None if line is None else line.id
        self._before = None if line is None else line.fields
        self._is_open = True
        self.show_title(self.tr("New rate") if line is None else self.tr("Edit rate"))
        self._complete()
        if line is None:
            self.rate.clear()
        else:
            self._show(line.fields)
        self._begin(place(RATES, None if line is None else line.id))
        first = self.on if line is None and not self.on.text() else self.rate
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def offer(self, fields: RateFields) -> None:
        """Open a new rate with what is known of it; what is missing is to be typed."""
        self.open(None)
        self._show(fields)
        self.rate.setFocus(Qt.FocusReason.OtherFocusReason)

    def fields(self) -> RateFields:
        """What the form holds now."""
        return RateFields(
            said(self.on),
            self.from_currency.text().strip().upper(),
            self.to_currency.text().strip().upper(),
            self.rate.text().strip(),
            said(self.source),
        )

    @override
    def _change(self, reader: sqlite3.Connection) -> Change | None:
        after = self.fields()
        if self._id is None or self._before is None:
            return actions.add_rate(reader, after)
        return (
            None
            if after == self._before
            else actions.edit_rate(reader, self._id, self._before, after)
        )

    @override
    def _saved(self, applied: Applied | None) -> None:
        if self._id is None and applied is not None:
            self.saved.emit(applied.new_ids["rate"])
            self.open(None)
        else:
            self.close_form()

    @override
    def _empty(self) -> None:
        self._is_open = False
        self._id = self._before = None

    def _show(self, fields: RateFields) -> None:
        self.on.setText(fields.on or "")
        self.from_currency.setText(fields.from_currency)
        self.to_currency.setText(fields.to_currency)
        self.rate.setText(fields.rate)
        self.source.setText(fields.source or "")

    def _complete(self) -> None:
        reader = self._desk.ledger.reader
        currencies = rate_currencies(reader)
        for line, words in (
            (self.from_currency, currencies),
            (self.to_currency, currencies),
            (self.source, rate_sources(reader)),
        ):
            Completion(line, among(words))

    def _line(self, hint: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        line.returnPressed.connect(self.save)
        return line

    def _lay_out(self) -> None:
        inside = holder(self)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, STEP, 0)
        columns.setSpacing(3 * STEP)
        self.named = {
            "on": Field(self.tr("&Date"), self.on, inside),
            "from_currency": Field(self.tr("&From"), self.from_currency, inside),
            "to_currency": Field(self.tr("&To"), self.to_currency, inside),
            "rate": Field(self.tr("&Rate"), self.rate, inside),
            "source": Field(self.tr("So&urce"), self.source, inside),
        }
        for names in (("on", "from_currency", "to_currency"), ("rate", "source")):
            column = QVBoxLayout()
            column.setSpacing(STEP)
            for name in names:
                column.addWidget(self.named[name])
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.rows.addWidget(scroll, 1)
