"""One recorded figure to its meaning: the reader's word for what was not given.

Source: FIGURES, section 1 ("Which number"); CONTRACT, "Bundle" (given fields win over the
reader's, and a contradiction between the two is a finding).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.figures.figure import Figure


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed or imported for a figure; None means not given, so the reader decides.

    Amounts in units as Decimal. All other fields as in CONTRACT's bundle.
    """

    wording: str | None = None
    origin: str = "quoted"
    measure: str | None = None
    amount: Decimal | None = None
    amount_high: Decimal | None = None
    currency: str | None = None
    unit: str | None = None
    hedge: str | None = None
    rounded_to: Decimal | None = None
    period: str | None = None
    from_year: str | None = None
    to_year: str | None = None
    items: int | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """A figure as the checks take it.

    figure:        complete: amounts in hundredths, u, hedge, currency.
    contradicted:  names of given fields that the reading of the wording contradicts
                   ("amount", "currency", "hedge", "amount_high").
    read:          what the reader made of the wording, by field, as text, for those fields.
    """

    figure: Figure
    contradicted: tuple[str, ...] = ()
    read: tuple[tuple[str, str], ...] = ()


def meaning(key: str, given: Given) -> Meaning:
    """Return the meaning of a figure; never raises for a wording, however odd.

    A wording with digits or number words, no amount given, that holds not exactly one figure
    outside brackets gives `figure.unreadable`; no digits and no amount gives an unknown amount.

    Errors: CrossfootError for an amount beyond ±9·10^16 units or finer than a hundredth.
    """
    raise NotImplementedError
