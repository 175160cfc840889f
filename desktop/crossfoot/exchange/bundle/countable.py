"""Whether a figure stays within the arithmetic: asked before the import, so that it has a place.

Reading every wording here would double the reading of an import, so only those are read that
might be too large or too fine; the ledger still refuses the rest, without the place.
Source: FIGURES, section 2 (limits).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge
from crossfoot.reading.meaning import Given, meaning

if TYPE_CHECKING:
    from crossfoot.exchange.bundle.values import Row

SAFE = 10**14 * 100
"""Hundredths: no qualifier widens an amount below this beyond the limit."""

_SUSPECT = re.compile(
    r"\d{13}|\d{8}[\d.,]*\s*[^\W\d_]|\d[.,]\d{3}|\d(?:[.,\s]\d{3}){4}"
    r"|trill|quadr|quint|sext|tn\b|trn\b|billiard|[兆京]",
    re.IGNORECASE,
)
_NAMES = (
    "wording",
    "origin",
    "measure",
    "currency",
    "unit",
    "hedge",
    "period",
    "items",
)


def uncountable(row: Row, known: Row) -> CrossfootError | None:
    """Return why a figure cannot be counted with, None where it can.

    row: as the bundle gives it; known: as the ledger has it, for what the bundle leaves out.
    """

    def said(name: str, column: str | None = None) -> Any:  # noqa: ANN401  (any stored value)
        given = row.get(name)
        return known.get(column or name) if given is None else given

    if not _is_suspect(said("amount"), said("amount_high"), said("hedge"), said("wording")):
        return None
    given = Given(
        **{name: said(name) for name in _NAMES if said(name) is not None},
        amount=_units(said("amount")),
        amount_high=_units(said("amount_high")),
        rounded_to=_units(said("rounded_to")),
        from_year=said("from", "from_year"),
        to_year=said("to", "to_year"),
    )
    try:
        figure = meaning(said("wording") or f"{given.amount or 'it'}", given).figure
        if figure.is_known:
            sets_of(figure)
    except CrossfootError as error:
        return error
    return None


def _is_suspect(
    amount: int | None, high: int | None, hedge: str | None, wording: str | None
) -> bool:
    if amount is None:
        return wording is not None and _SUSPECT.search(wording) is not None
    widest = max(abs(amount), abs(high or 0))
    return widest > SAFE or hedge == Hedge.ORDER_OF_MAGNITUDE


def _units(hundredths: int | None) -> Decimal | None:
    return None if hundredths is None else Decimal(hundredths) / 100
