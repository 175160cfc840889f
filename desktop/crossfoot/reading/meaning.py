"""One recorded figure to its meaning: the reader's word for what was not given.

Source: FIGURES, section 1 ("Which number"); CONTRACT, "Bundle" (given fields win over the
reader's, and a contradiction between the two is a finding).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.figures.figure import Figure
from crossfoot.figures.values import Hedge, Measure, Origin, Period
from crossfoot.reading.beside import is_measure, measure_of
from crossfoot.reading.number import last_place
from crossfoot.reading.readings import has_number, is_known_script, numbers, readings
from crossfoot.reading.tables.currencies import PREFIXED

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.readings import Reading

_THOUSAND = 1000
MOST = Decimal(9) * 10**16
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SOME_OF = re.compile(
    rf"(?P<part>{_NUMBER.pattern})\s+(?:out\s+)?of\s+(?:the|a|an|its|their|some|about|these|those)?"
    r"\s*$",
    re.IGNORECASE,
)
_FRACTION_OF = re.compile(
    r"\b(?P<name>half|a third|one third|two[ -]thirds|a quarter|one quarter|three[ -]quarters)\s+"
    r"(?:of\s+)?(?:the|a|an|its|their|some|about|these|those)?\s*$",
    re.IGNORECASE,
)
_FRACTIONS = {"half": (1, 2), "two": (2, 3), "three": (3, 4), "third": (1, 3), "quarter": (1, 4)}
_DOLLARS = frozenset(PREFIXED["$"].values())
_COUNTS = frozenset({Measure.QUANTITY, Measure.JOBS})
# Two words for one thing, so that neither contradicts the other.
_ALIKE = (
    frozenset({Hedge.BARE, Hedge.EXACT}),
    frozenset({Hedge.AT_MOST, Hedge.UP_TO}),
)


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
    wording = given.wording or ""
    quoted = given.origin == Origin.QUOTED
    read = _read(wording, given.measure) if wording else []
    if given.amount is None:
        return _from_wording(key, given, read)
    chosen = _equal_to(read, given) or _equal_to(_loosely(wording), given)
    sole = _sole(read)
    if chosen is None and sole is not None and _is_some_of(wording, sole.found, given.amount):
        return Meaning(_figure(key, given, None, printed=False))
    against = chosen or sole
    figure = _figure(key, given, against.found if against else None, printed=chosen is not None)
    return _compared(figure, given, read, against) if quoted else Meaning(figure)


def _read(wording: str, measure: str | None) -> list[Reading]:
    """Return the figures of a wording, as its measure is printed."""
    if measure == Measure.SHARE:
        return numbers(wording, per_cent=True)
    if measure == Measure.JOBS:
        return numbers(wording)
    read = readings(wording)
    return read or (numbers(wording, per_cent=True) if measure is None else [])


def _loosely(wording: str) -> list[Reading]:
    """Return the numbers of a wording that lacks its noun, currency or per cent ("50 confirmed").

    Each counts the noun it stands with, goods or not ("500 MW", "25,000 jobs").
    """
    return numbers(wording) if wording else []


def _sole(read: list[Reading]) -> Reading | None:
    """Return the only figure outside brackets."""
    outside = [reading for reading in read if not reading.bracketed]
    return outside[0] if len(outside) == 1 else None


def _from_wording(key: str, given: Given, read: list[Reading]) -> Meaning:
    wording = given.wording or ""
    sole = _sole(read)
    if all(reading.bracketed for reading in read) and is_known_script(wording):
        sole = _sole(_loosely(wording))
    if sole is None:
        unreadable = given.origin == Origin.QUOTED and has_number(wording)
        return Meaning(_unknown(key, given, unreadable=unreadable))
    if _FRACTION_OF.search(wording[: sole.found.start]):
        return Meaning(_unknown(key, given, unreadable=given.origin == Origin.QUOTED))
    figure = _figure(key, given, sole.found, printed=True)
    return _compared(figure, given, read, sole)


def _unknown(key: str, given: Given, *, unreadable: bool) -> Figure:
    return Figure(
        key=key,
        wording=given.wording or "",
        hedge=Hedge(given.hedge) if given.hedge else Hedge.BARE,
        measure=_measure(given, None),
        currency=given.currency,
        unit=given.unit,
        period=Period(given.period) if given.period else None,
        years=(given.from_year, given.to_year),
        items=given.items,
        unreadable=unreadable,
    )


def _equal_to(read: list[Reading], given: Given) -> Reading | None:
    """Return the number in the wording that equals the amount in its currency."""
    for reading in read:
        if _amount_of(reading.found, given) and _currency_fits(reading, given.currency):
            return reading
    return None


def _amount_of(found: Found, given: Given) -> bool:
    if found.amount != given.amount:
        return False
    return given.amount_high is None or found.amount_high in {None, given.amount_high}


def _is_some_of(wording: str, found: Found, amount: Decimal) -> bool:
    """Whether an amount is the first number of "15 of the 20 million euros", of its scale.

    Or what a fraction of it comes to: "half of the 100 jets".
    """
    fraction = _FRACTION_OF.search(wording[: found.start])
    if fraction is not None:
        words = re.split(r"[ -]", fraction["name"].lower())
        over, under = next(_FRACTIONS[word] for word in words if word in _FRACTIONS)
        return abs(amount * under - found.amount * over) < under  # it was rounded when typed
    some = _SOME_OF.search(wording[: found.start])
    whole = _NUMBER.search(found.text)
    if some is None or whole is None or not found.amount:
        return False
    scale = found.amount / Decimal(whole[0].replace(",", "") or 1)
    return Decimal(some["part"].replace(",", "")) * scale == amount


def _currency_fits(reading: Reading, currency: str | None) -> bool:
    """Whether what is printed may be this currency."""
    if currency is None or reading.found.currency in {None, currency}:
        return True
    return currency in reading.codes or (reading.bare_dollar and currency in _DOLLARS)


def _figure(key: str, given: Given, found: Found | None, *, printed: bool) -> Figure:
    """Join what is given with what was read; given fields win.

    printed:  whether `found` is the number of the amount, so that its u holds.
    """
    amount, high = given.amount, given.amount_high
    if amount is None and found is not None and printed:
        amount = found.amount
        high = found.amount_high if high is None else high
    measure = _measure(given, found)
    is_money = measure is Measure.VALUE
    hedge = _hedge(given, found, high)
    unit = given.unit or (found.unit if found else None)
    if given.rounded_to is not None:
        step, step_high = given.rounded_to, None
    elif found is not None and printed:
        step, step_high = _printed_steps(found, measure, unit, hedge)
    else:
        step, step_high = _last_place(amount) or Decimal(0), None
    if high is not None and step_high is None and given.rounded_to is None:
        step_high = _last_place(high)
    label = given.wording or key
    return Figure(
        key=key,
        wording=given.wording or "",
        amount=_hundredths(amount, label),
        amount_high=_hundredths(high, label),
        u=_width(step),
        u_high=None if step_high is None or high is None else _width(step_high),
        hedge=hedge,
        measure=measure,
        currency=(given.currency or (found.currency if found else None)) if is_money else None,
        unit=None if is_money else unit,
        period=_period(given, found),
        years=(given.from_year, given.to_year),
        items=given.items,
    )


def _last_place(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else last_place(amount)


def _measure(given: Given, found: Found | None) -> Measure:
    if given.measure:
        return Measure(given.measure)
    if given.currency:
        return Measure.VALUE
    if found is not None and (found.measure is not Measure.VALUE or found.currency):
        return found.measure
    return measure_of(given.unit) if given.unit else Measure.VALUE


def _hedge(given: Given, found: Found | None, high: Decimal | None) -> Hedge:
    if given.hedge:
        return Hedge(given.hedge)
    if found is not None and not (found.hedge is Hedge.RANGE and high is None):
        return found.hedge
    return Hedge.BARE if high is None else Hedge.RANGE


def _period(given: Given, found: Found | None) -> Period | None:
    if given.period:
        return Period(given.period)
    return found.period if found else None


def _printed_steps(
    found: Found, measure: Measure, unit: str | None, hedge: Hedge
) -> tuple[Decimal, Decimal | None]:
    """Return u of both ends: as printed, but of countable things by their hedge."""
    if measure not in _COUNTS or found.currency or is_measure(unit):
        return found.rounded_to, found.rounded_to_high
    plain = Decimal(0) if hedge in {Hedge.BARE, Hedge.RANGE} else Decimal(1)
    # A number that the reader gave a noun is rounded beyond 1 only with a scale word.
    counted = found.unit is not None and found.hedge is not Hedge.ORDER_OF_MAGNITUDE
    least = 2 if counted else _THOUSAND
    step, high = found.rounded_to, found.rounded_to_high
    step = step if step >= least else plain
    return step, high if high is None or high >= least else plain


def _hundredths(amount: Decimal | None, label: str) -> int | None:
    if amount is None:
        return None
    if not amount.is_finite() or abs(amount) > MOST:
        raise CrossfootError(
            "“{label}” is too large: amounts go up to 90,000,000,000,000,000.",
            "Check its scale word and its digits.",
            label=label,
        )
    hundredths = amount * 100
    if hundredths != int(hundredths):
        raise CrossfootError(
            "“{label}” is finer than a hundredth of its unit, which cannot be recorded.",
            "Round it to two decimals.",
            label=label,
        )
    return int(hundredths)


def _width(step: Decimal) -> int:
    """A width that leaves the hundredths rounds outward."""
    return int((step * 100).to_integral_value(ROUND_CEILING))


def _compared(
    figure: Figure, given: Given, read: list[Reading], against: Reading | None
) -> Meaning:
    """Say which given fields the reading contradicts."""
    if not read:
        return Meaning(figure)
    found = against.found if against else None
    contradictions: list[tuple[str, str]] = []
    if given.amount is not None and (found is None or found.amount != given.amount):
        contradictions.append(("amount", "; ".join(_amounts(read, against))))
    if found is not None and against is not None and against in read:
        contradictions += _fields(given, against, found)
    names = tuple(name for name, _ in contradictions)
    return Meaning(figure, names, tuple(contradictions))


def _amounts(read: list[Reading], against: Reading | None) -> list[str]:
    chosen = [against] if against else read
    return [f"{reading.found.amount:f}" for reading in chosen]


def _fields(given: Given, against: Reading, found: Found) -> list[tuple[str, str]]:
    contradictions: list[tuple[str, str]] = []
    high = found.amount_high
    if given.amount_high is not None and high is not None and high != given.amount_high:
        contradictions.append(("amount_high", f"{high:f}"))
    if found.currency and not _currency_fits(against, given.currency):
        contradictions.append(("currency", found.currency))
    if given.hedge and not _alike(Hedge(given.hedge), found.hedge):
        contradictions.append(("hedge", str(found.hedge)))
    return contradictions


def _alike(given: Hedge, read: Hedge) -> bool:
    return given is read or any({given, read} <= pair for pair in _ALIKE)
