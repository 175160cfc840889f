"""A figure found in a text: where it stands and what it says."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple

from crossfoot.figures.figure import Figure
from crossfoot.figures.values import Hedge, Measure, Modality, Period


class Found(NamedTuple):
    """One place in a text that reports a number.

    start, end:   code points into the text; text is exactly text[start:end].
    amount:       in units (dollars, aircraft), never in hundredths; amount_high for ranges.
    rounded_to:   the unit of the last printed place (u), 0 for an exact count;
                  rounded_to_high: that of a range's upper end, None if no range.
    granularity:  the unit of the last non-zero digit, uncapped (g).
    currency:     ISO 4217, None for a quantity or where the text gives none.
    unit:         the noun counted as the text has it in its plain form, None for money.
    warnings:     sentences that say what is doubtful.
    converts:     index, in the list it came in, of the figure it converts; None for most.
    """

    start: int
    end: int
    text: str
    measure: Measure
    amount: Decimal
    rounded_to: Decimal
    granularity: Decimal
    amount_high: Decimal | None = None
    rounded_to_high: Decimal | None = None
    currency: str | None = None
    unit: str | None = None
    hedge: Hedge = Hedge.BARE
    warnings: tuple[str, ...] = ()
    converts: int | None = None
    period: Period | None = None
    modality: Modality | None = None

    @property
    def figure(self) -> Figure:
        """What it says, for the checks; its text is its key.

        Fractions of a hundredth round down to it, widths outward (FIGURES, section 1).
        """
        return Figure(
            key=self.text,
            wording=self.text,
            amount=_hundredths(self.amount),
            amount_high=None if self.amount_high is None else _hundredths(self.amount_high),
            u=_width(self.rounded_to),
            u_high=None if self.rounded_to_high is None else _width(self.rounded_to_high),
            hedge=self.hedge,
            measure=self.measure,
            currency=self.currency,
            unit=self.unit,
            period=self.period,
        )


def _hundredths(amount: Decimal) -> int:
    return int((amount * 100).to_integral_value(ROUND_FLOOR))


def _width(step: Decimal) -> int:
    return int((step * 100).to_integral_value(ROUND_CEILING))
