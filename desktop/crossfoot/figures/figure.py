"""A figure: what one reported number says, apart from the text it was read in.

Source: FIGURES, section 1.
"""

from __future__ import annotations

from dataclasses import dataclass

from crossfoot.figures.values import Hedge, Measure, Period


@dataclass(frozen=True, slots=True)
class Figure:
    """The meaning of one reported number.

    key:          whatever names it to the caller; comes back in verdicts.
    wording:      verbatim; shown, never computed with.
    amount:       hundredths of its unit, as printed; None where it is not known ("undisclosed").
    amount_high:  the upper printed end of a range, else None.
    u, u_high:    hundredths: the unit of the last printed place of each end; 0 = exact count.
                  u_high None: same as u.
    currency:     ISO 4217 code, None for a quantity or where none was given.
    unit:         the noun counted ("aircraft"), None for money.
    period:       the period that the amount is for, None for a sum without one.
    years:        the years it covers, as printed: (from, to), either None.
    items:        how many parts the source says there are.
    unreadable:   True where the wording has digits or number words that could not be read and no
                  amount was given.
    """

    key: str
    wording: str = ""
    amount: int | None = None
    amount_high: int | None = None
    u: int = 0
    u_high: int | None = None
    hedge: Hedge = Hedge.BARE
    measure: Measure = Measure.VALUE
    currency: str | None = None
    unit: str | None = None
    period: Period | None = None
    years: tuple[str | None, str | None] = (None, None)
    items: int | None = None
    unreadable: bool = False
