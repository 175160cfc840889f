"""A figure: what one reported number says, apart from the text it was read in.

Source: FIGURES, section 1.
"""

from __future__ import annotations

from typing import NamedTuple

from crossfoot.figures.values import Hedge, Measure, Period


class Figure(NamedTuple):
    """The meaning of one reported number.

    key:          whatever names it to the caller; comes back in verdicts.
    wording:      verbatim; shown, never computed with.
    amount:       hundredths of its unit, as printed; None where it is not known ("undisclosed").
    amount_high:  the upper printed end of a range, else None.
    u, u_high:    hundredths: the unit of the last printed place of each end; 0 = exact count.
                  u_high None: same as u. For an order of magnitude u is the scale word's
                  ("tens of billions": 1bn), and 0 says "n-figure".
    currency:     ISO 4217 code, None for a quantity or where none was given.
    unit:         the noun counted ("aircraft"), None for money.
    period:       the period that the amount is for, None for a sum without one.
    years:        the years it covers, as printed: (from, to), either None.
    items:        how many parts the source says there are.
    corrected:    the amount it ought to have been, where a person mended a slip of the source;
                  what is reported stays as it is (see `corrected.py`).
    unreadable:   True where the wording has digits or number words that could not be read and no
                  amount was given.

    A share is in hundredths of a per cent ("35%" is 3500).
    A named tuple: a recheck makes very many, and a frozen dataclass takes ten times as long.
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
    corrected: int | None = None

    @property
    def is_readable(self) -> bool:
        """Whether what it says is known, or known to be unknown; a reversed range is neither."""
        if self.amount is None:
            return not self.unreadable
        return self.amount_high is None or self.amount <= self.amount_high

    @property
    def is_known(self) -> bool:
        """Whether it has an amount that can be counted with."""
        if self.amount is None:
            return False
        return self.amount_high is None or self.amount <= self.amount_high

    @property
    def printed(self) -> tuple[int, int]:
        """The printed number, a range as low to high. Errors: ValueError if it has none."""
        if self.amount is None:
            raise ValueError(f"{self.key} has no printed number")
        return self.amount, self.amount if self.amount_high is None else self.amount_high

    @property
    def meant_hedge(self) -> Hedge:
        """The hedge it counts with: nought is bare, and two unhedged ends are a range."""
        if self.amount_high is None or self.amount_high == self.amount:
            return Hedge.BARE if self.amount == 0 else self.hedge
        return Hedge.RANGE if self.hedge is Hedge.BARE else self.hedge
