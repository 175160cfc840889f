"""The figure that a foreign row brings: its words as they stand, else its number at its scale."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import shown
from crossfoot.exchange.comparing.amounts import Amount, amount_of, hundredths
from crossfoot.exchange.comparing.mapping import ColumnMap, Target
from crossfoot.exchange.comparing.names import unit_of
from crossfoot.exchange.workbook.base import said
from crossfoot.figures.values import Measure

if TYPE_CHECKING:
    from collections.abc import Mapping

_MISSING = frozenset({
    *("-", "–", "—", "n/a", "na", "n.a.", "n/d", "n.c.", "?", "..", "...", "tbc", "tbd", "unknown"),
    *("undisclosed", "not disclosed", "k.a.", "k. a.", "н/д", "нет данных"),
})  # fmt: skip


def value_fields(cells: Mapping[Target, object], columns: ColumnMap) -> dict[str, Any] | None:
    """The fields of a row's value; None where it names none. Errors: WrongError."""
    if not _says(cells, Target.AMOUNT):
        return None
    try:
        return _value(cells, columns)
    except WrongError as fault:
        raise WrongError(fault.what, fault.remedy, fault.at or Target.AMOUNT) from None


def _value(cells: Mapping[Target, object], columns: ColumnMap) -> dict[str, Any]:
    amount = amount_of(cells[Target.AMOUNT], columns.mark)
    if amount.found is not None and amount.found.currency is not None:
        return {"wording": said(cells[Target.AMOUNT])}
    if amount.found is not None and amount.found.unit is not None:
        raise WrongError(
            "{shown} counts things, and is no amount of money",
            "Give it a column of its own.",
            shown=shown(cells[Target.AMOUNT]),
        )
    scale, code = _unit(cells, columns)
    scale = 0 if amount.has_scale else scale
    fields = {"measure": Measure.VALUE, "currency": code}
    fields |= _scaled(amount, scale)
    return fields if amount.found is None else {**fields, "hedge": amount.found.hedge}


def quantity_fields(cells: Mapping[Target, object], columns: ColumnMap) -> dict[str, Any] | None:
    """The fields of a row's quantity; None where it names none. Errors: WrongError."""
    if not _says(cells, Target.QUANTITY):
        return None
    try:
        amount = amount_of(cells[Target.QUANTITY], columns.mark)
        if amount.found is not None:
            return {"wording": said(cells[Target.QUANTITY])}
        unit = said(cells.get(Target.UNIT)) or said(cells.get(Target.PRODUCT)) or None
        return {"measure": Measure.QUANTITY, "unit": unit, **_scaled(amount, 0)}
    except WrongError as fault:
        raise WrongError(fault.what, fault.remedy, fault.at or Target.QUANTITY) from None


def _says(cells: Mapping[Target, object], target: Target) -> bool:
    """Whether a cell holds more than a mark for "not known"."""
    return target in cells and said(cells[target]).lower() not in _MISSING


def _unit(cells: Mapping[Target, object], columns: ColumnMap) -> tuple[int, str]:
    """The scale and currency of a row: of its own cell ("USD bn"), else of its column."""
    if Target.CURRENCY in cells:
        told = said(cells[Target.CURRENCY])
        scale, code = unit_of(told)
        if code is not None:
            return scale or columns.scale, code
        try:
            return columns.scale, currency(told.upper())
        except WrongError as fault:
            raise WrongError(fault.what, fault.remedy, Target.CURRENCY) from None
    if columns.currency is None:
        raise WrongError(
            "has no currency", "Say it in the heading of its column, like “Value (USD million)”."
        )
    return columns.scale, columns.currency


def _scaled(amount: Amount, scale: int) -> dict[str, Any]:
    """A number at the scale of its column; the last place that was printed is its rounding."""
    times = Decimal(1).scaleb(scale)
    fields: dict[str, Any] = {"amount": hundredths(amount.value * times)}
    if amount.high is not None:
        fields["amount_high"] = hundredths(amount.high * times)
    if amount.step is not None:
        fields["rounded_to"] = hundredths(amount.step * times)
    return fields
