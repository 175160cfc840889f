"""A dated rate: what one unit of a currency comes to in another, and how exactly that is known.

Decision: one interval at all three levels, as for a weight that is a range; what is printed counts
at the printed rate. The rates of two parts are independent factors, as shares are.
Source: FIGURES, section 2 ("Rates") and section 4 (`converts`).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.interval import Sets, nested
from crossfoot.figures.values import Measure

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure


@dataclass(frozen=True, slots=True)
class Rate:
    """One `from_currency` is `value` `to_currency`.

    low, high:  the least and the most it may be; both ends count.
    on:         the day it holds for, at the precision known; None for one without a date.
    source:     who says so, in words.
    Errors:     ValueError unless 0 < low <= value <= high.
    """

    from_currency: str
    to_currency: str
    value: Fraction
    low: Fraction
    high: Fraction
    on: str | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if not 0 < self.low <= self.value <= self.high:
            raise ValueError(f"{self.low} to {self.high} is no rate")

    @property
    def inverse(self) -> Rate:
        """The same rate, the other way round."""
        return Rate(
            self.to_currency,
            self.from_currency,
            1 / self.value,
            1 / self.high,
            1 / self.low,
            self.on,
            self.source,
        )

    def between(self, one: str, other: str) -> Rate | None:
        """Return it, or its inverse, from one currency to the other; None if it joins others."""
        if (self.from_currency, self.to_currency) == (one, other):
            return self
        return self.inverse if (self.to_currency, self.from_currency) == (one, other) else None

    def then(self, other: Rate, on: str | None = None) -> Rate:
        """Return the rate through a third currency: this one to it, the other from it on.

        on: the day it holds for.
        """
        sources = dict.fromkeys(filter(None, (self.source, other.source)))
        return Rate(
            self.from_currency,
            other.to_currency,
            self.value * other.value,
            self.low * other.low,
            self.high * other.high,
            on,
            ", ".join(sources),
        )

    def of(self, sets: Sets) -> Sets:
        """Return what a figure's sets come to; ends go outward."""
        return nested(*(level.times(self.low, self.high) for level in sets))

    def of_printed(self, printed: tuple[int, int]) -> tuple[int, int]:
        """Return what a printed number comes to at the printed rate; ends go outward."""
        low, high = (Fraction(amount) * self.value for amount in printed)
        return low.__floor__(), high.__ceil__()


def printed_rate(
    from_currency: str, to_currency: str, text: str, on: str | None = None, source: str = ""
) -> Rate:
    """Return a rate as it is printed: half its last printed place lies either side.

    Errors: ValueError for a text that is not a decimal number above zero.

    >>> rate = printed_rate("EUR", "USD", "1.080")
    >>> rate.low, rate.high
    (Fraction(2159, 2000), Fraction(2161, 2000))
    """
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{text} is no rate") from error
    places = number.as_tuple().exponent
    if not isinstance(places, int):
        raise ValueError(f"{text} is no rate")  # noqa: TRY004  (one error for callers)
    value, half = Fraction(number), Fraction(10) ** min(places, 0) / 2
    return Rate(from_currency, to_currency, value, value - half, value + half, on, source)


def implied_rate(
    figure: Figure, conversion: Figure, on: str | None = None, source: str = ""
) -> Rate | None:
    """Return the rate at which a source prints one amount in two currencies; None if it has none.

    Each printed number lies within half its last place; a qualifier stands for both alike. Of two
    ranges the rate is whatever either pair of ends allows.
    """
    pair = _joined(figure, conversion)
    if pair is None:
        return None
    ends = [_end(figure, conversion, number) for number in range(2)]
    if any(end is None for end in ends):
        return None
    lows, values, highs = zip(*filter(None, ends), strict=True)
    return Rate(*pair, values[-1], min(lows), max(highs), on, source)


def _joined(figure: Figure, conversion: Figure) -> tuple[str, str] | None:
    """Return the two currencies of an amount and its conversion; None where there are not two."""
    both = (figure, conversion)
    if any(each.measure is not Measure.VALUE or not each.is_known for each in both):
        return None
    if figure.currency is None or conversion.currency is None:
        return None
    is_range = {each.printed[0] != each.printed[1] for each in both}
    if figure.currency == conversion.currency or len(is_range) > 1:
        return None
    return figure.currency, conversion.currency


def _end(
    figure: Figure, conversion: Figure, number: int
) -> tuple[Fraction, Fraction, Fraction] | None:
    """Return the least, the printed and the greatest rate between two printed ends."""
    one, other = figure.printed[number], conversion.printed[number]
    mine, theirs = _u(figure, number), _u(conversion, number)
    if 2 * one <= mine or 2 * other <= theirs:
        return None
    return (
        Fraction(2 * other - theirs, 2 * one + mine),
        Fraction(other, one),
        Fraction(2 * other + theirs, 2 * one - mine),
    )


def _u(figure: Figure, number: int) -> int:
    return figure.u if number == 0 or figure.u_high is None else figure.u_high
