"""Second readings in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import Hedge, Measure
from crossfoot.ledger.fields import FigureFields
from crossfoot.reading.second import Field
from crossfoot.ui.pages.announcements.amounts import amount_text
from crossfoot.ui.texts import NONE
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from crossfoot.reading.second import ReadFigure


def field_words(field: Field) -> str:
    """Return what two readings are compared in."""
    return {
        Field.FIGURE: QCoreApplication.translate("second", "figure"),
        Field.MEASURE: QCoreApplication.translate("second", "measure"),
        Field.AMOUNT: QCoreApplication.translate("second", "amount"),
        Field.CURRENCY: QCoreApplication.translate("second", "currency or unit"),
        Field.QUALIFIER: QCoreApplication.translate("second", "qualifier"),
        Field.DEAL: QCoreApplication.translate("second", "deal"),
    }[field]


def value_words(field: Field, figure: ReadFigure | None) -> str:
    """Return what a reading says in a field."""
    if figure is None:
        return QCoreApplication.translate("second", "not recorded")
    if field is Field.QUALIFIER:
        return word(Hedge(figure.hedge)) if figure.hedge else NONE
    if field is Field.MEASURE:
        return word(Measure(figure.measure)) if figure.measure else NONE
    if field is Field.AMOUNT:
        return _amount(figure)
    said = {
        Field.FIGURE: figure.wording,
        Field.CURRENCY: figure.currency or figure.unit,
        Field.DEAL: figure.deal,
    }
    return said[field] or NONE


def _amount(figure: ReadFigure) -> str:
    fields = FigureFields(
        amount=figure.amount,
        amount_high=figure.amount_high,
        currency=figure.currency,
        unit=figure.unit,
    )
    return amount_text(fields) or NONE
