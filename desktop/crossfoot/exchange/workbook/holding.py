"""What a cell of a column holds for a value of the ledger: hundredths as units, days as dates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

Held = str | int | float | Decimal | date | None
"""A date with a time of day is a datetime."""

PER_UNIT = {Kind.AMOUNT: 100, Kind.CENTS: 100, Kind.MILLIONS: 100_000_000, Kind.WEIGHT: 100}
"""What one of the unit shown is, in what the ledger stores."""

SURELY_EXACT: int = 10 ** (guard.MOST_DIGITS - 1)
"""Below it every whole number is one that a spreadsheet keeps."""

READ: dict[Kind, Callable[[str], Held]] = {
    Kind.DAY: guard.day,
    Kind.MOMENT: guard.moment,
    Kind.FACTOR: guard.decimal,
}


def held(value: str | int | None, kind: Kind) -> Held:
    """What a cell holds; text where the format would change the value."""
    if isinstance(value, str):
        return READ[kind](value) if kind in READ else value
    per = PER_UNIT.get(kind)
    if value is None or per is None:
        return value
    units, rest = divmod(value, per)
    if not rest and -SURELY_EXACT < units < SURELY_EXACT:
        return units
    return guard.number(value, per)
