"""Numbers in digits: amounts at the scale and precision a sentence needs. No floats.

Source: FIGURES, section 3 ("just enough digits for the gap to show").
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HUNDREDTHS = 100
HUNDREDTHS_PLACES = 2
SCALES: tuple[tuple[int, str], ...] = ((12, "trn"), (9, "bn"), (6, "m"))
"""Powers of ten that have a word of their own, the greatest first."""
FEW_DECIMALS = 3
"""So many decimals are always shown where they make an amount exact."""
MOST_DECIMALS = 4
"""An amount that needs more decimals at its scale is written out in full instead."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the amounts of one sentence are written.

    scale:  the power of ten they are counted in (9: billions).
    tick:   hundredths: the place they are rounded to; a power of ten.
    """

    scale: int
    tick: int


def look_of(amounts: Iterable[int], gap: int = 0) -> Look:
    """Return how to write these amounts (hundredths) so that they, and the gap, can be told apart.

    Exact where few digits do, at a large gap for the amounts alone; else to a fifth of the gap,
    and always to three digits; to four where there is no gap.
    """
    sizes = [abs(amount) for amount in amounts if amount]
    both = [*sizes, abs(gap)] if gap else sizes
    if not both:
        return Look(0, HUNDREDTHS)
    largest = max(both)
    scale = scale_of(largest)
    places = [_last_place(size) for size in both]
    exact, alone = min(places), min(places[: len(sizes)], default=places[-1])
    few = 10**FEW_DECIMALS  # compared multiplied out: a thousandth of a scale may be no integer
    if exact * few >= HUNDREDTHS * 10**scale:
        return Look(scale, exact)
    if alone * few >= HUNDREDTHS * 10**scale and 5 * alone <= abs(gap):
        return Look(scale, alone)
    told = min(abs(gap) // 5, largest // 100) if gap else largest // 1000
    return _readable(scale, max(exact, _power_at_most(told)))


def look_alone(amount: int) -> Look:
    """Return how to write one amount as it is, in full where its scale word would hide digits."""
    return _readable(scale_of(abs(amount)), _last_place(abs(amount) or HUNDREDTHS))


def _readable(scale: int, tick: int) -> Look:
    """Write in full what would need too many decimals at its scale."""
    return Look(scale if tick * 10**MOST_DECIMALS >= HUNDREDTHS * 10**scale else 0, tick)


def scale_of(size: int) -> int:
    """Return the power of ten whose word an amount is best told with; 0 for none."""
    return next((power for power, _ in SCALES if size >= HUNDREDTHS * 10**power), 0)


def digits(amount: int, look: Look, decimal: str, group: str) -> str:
    """Write an amount (hundredths, not negative) in the look's scale, without its scale word.

    >>> digits(12_150_000_000_00, Look(9, 10_000_000_00), ".", ",")
    '12.15'
    """
    ticks = (2 * amount + look.tick) // (2 * look.tick)
    places = look.scale + HUNDREDTHS_PLACES
    whole, rest = divmod(ticks * look.tick, 10**places)
    fraction = f"{rest:0{places}d}".rstrip("0")
    return f"{whole:,}".replace(",", group) + (f"{decimal}{fraction}" if fraction else "")


def written(value: Fraction, decimal: str, group: str) -> str:
    """Write a number that has finitely many digits, not negative: '1,234.5'."""
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    whole, rest = divmod((value * 10**places).numerator, 10**places)
    fraction = f"{decimal}{rest:0{places}d}" if places else ""
    return f"{whole:,}".replace(",", group) + fraction


def significant(value: Fraction, places: int = 6) -> Fraction:
    """Round a number above zero to so many digits, never before its whole ones.

    >>> significant(Fraction(1, 3)), significant(Fraction(12_700))
    (Fraction(333333, 1000000), Fraction(12700, 1))
    """
    step = Fraction(1)
    while value < 10 ** (places - 1) * step and value % step:
        step /= 10
    return round(value / step) * step


def percent_digits(share: Fraction, decimal: str) -> str:
    """Write a share in per cent: whole, or to a tenth where 0% or 100% would be untrue.

    >>> percent_digits(Fraction(4713, 10000), "."), percent_digits(Fraction(1999, 2000), ".")
    ('47', '99.9')
    """
    percent = 100 * share
    whole = (percent + Fraction(1, 2)).__floor__()
    if whole not in {0, 100} or percent == whole:
        return str(whole)
    tenths = min(
        max(1, (10 * percent + Fraction(1, 2)).__floor__()), 999 if percent < 100 else 10**6
    )
    if tenths == 1000:
        tenths = 1001
    return f"{tenths // 10}{decimal}{tenths % 10}"


def _last_place(size: int) -> int:
    """Return the unit of the last digit that is not nought; size: not nought."""
    written = str(size)
    return int(10 ** (len(written) - len(written.rstrip("0"))))


def _power_at_most(value: int) -> int:
    return int(10 ** (len(str(value)) - 1))
