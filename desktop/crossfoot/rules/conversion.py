"""The amount in brackets does not follow from any rate of about that day.

"$2.75 billion (Rs 16,600 crore)" implies a rate, in two figures or in one wording. It is set
against the rates that are known around the day of the announcement; where none is, the conversions
of one amount into one currency are set against each other. Sets that can meet, given a few per cent
for the rate's own movement, pass; those grow as a rate wanders, with the root of the days between.

Decision: a rate that is off by three times as much, or that gives one number in both currencies
("$60 billion (€60 billion)"), is absurd: no sum counts at it while a better one is known
(`ledger.rating`). One that is off by less counts, as FIGURES has it, and is flagged.
Source: FIGURES, section 4 (`converts`); DESIGN, section 2.2 (a conversion far from every rate).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from math import isqrt
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.numbers import look_alone
from crossfoot.figures.sets import sets_of
from crossfoot.figures.telling import counted_at
from crossfoot.figures.values import Severity
from crossfoot.figures.words import NOTE
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Parameter, Rule
from crossfoot.rules.naming import name, named, short

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.figures.rate import Rate

RULE = Rule(
    code="conversion",
    name=QT_TRANSLATE_NOOP("rules", "conversion against the rate"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "An amount in a second currency does not follow from any rate of about that day."
    ),
    source="FIGURES, section 4",
    passes="$2.75 billion (Rs 22,516 crore) at 81.9 rupees a dollar",
    fails="$2.75 billion (Rs 16,600 crore) at 81.9 rupees a dollar",
    silent=QT_TRANSLATE_NOOP(
        "rules", "Where no rate of about that day is known and there is one conversion only."
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 2",
    parameters=(
        Parameter(
            "percent",
            5,
            1,
            50,
            QT_TRANSLATE_NOOP("rules", "Per cent that a rate of the same day may be off"),
        ),
    ),
)
Ends = tuple[Fraction, Fraction | None]

MOST_DAYS = 7
"""Conversions further apart than this are of rates that may well have moved."""
ABSURD = 3
"""So many times as far off as a rate may be, a conversion is no rate to count at."""
_DAY = len("2025-01-01")
_HALF = {len("2025-01"): 15, len("2025"): 183}
"""How far, at most, a day is from the middle of its month, of its year."""


def check(
    counted: Figure,
    conversions: Sequence[Part],
    percent: int,
    days: Mapping[str, str] | None = None,
) -> Iterator[Finding]:
    """Yield one finding if some conversion is off.

    conversions: at the rate known for their day.
    days:        when the announcements were published that figures stand in, by their keys.
    """
    days = days or {}
    converted = [each for each in conversions if each.figure.is_known and each.figure.currency]
    if not counted.is_known or not counted.currency or not converted:
        return
    off = [each for each in converted if _is_off(counted, each, percent, days)]
    message = "conversion_off"
    if not off:
        more = 1 + Fraction(percent, 100)
        off, message = _apart(counted, converted, more, days), "conversions_apart"
    if not off:
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(counted.key, *(each.figure.key for each in off)),
        message=message,
        facts={
            "counted": phrases.fact(name(counted)),
            "conversions": named(each.figure for each in off),
            **_at_known_rates(counted, off),
        },
        inputs=inputs.text(
            inputs.of_figure(counted),
            sorted((_about(each) for each in converted), key=str),
            percent,
        ),
    )


def check_own(
    key: str, counted: Figure, conversion: Part, percent: int, day: str | None
) -> Iterator[Finding]:
    """Yield one finding if the conversion that a figure's own wording prints is off.

    key: of the figure; conversion: at the rate known for its day.
    """
    days = {each.key: day for each in (counted, conversion.figure) if day}
    for finding in check(counted, [conversion], percent, days):
        yield replace(finding, figures=(key,))


def allowed(percent: int, days: int) -> Fraction:
    """Return how many times another a rate may be, so many days from the day it is known for.

    >>> float(allowed(5, 0)), float(allowed(5, 7)), float(allowed(5, 183))
    (1.05, 1.0707, 1.2604)
    """
    wandered = isqrt(percent**2 * 10**4 * (MOST_DAYS + days) // MOST_DAYS)
    return 1 + Fraction(wandered, 10**4)


def days_between(on: str | None, day: str | None) -> int:
    """Return how far a day is from the one that a rate is known for, as far as that is told.

    >>> days_between("2025-09-20", "2025-09-23"), days_between("2025-09", "2025-09-23")
    (3, 15)
    """
    if not on or not day:
        return 0
    if len(on) == len(day) == _DAY:
        return abs((date.fromisoformat(on) - date.fromisoformat(day)).days)
    return _HALF.get(len(on), 0)


def is_absurd(implied: Rate, known: Rate, percent: int, day: str | None) -> bool:
    """Whether a printed conversion implies a rate that nobody should count at."""
    same = known.between(implied.from_currency, implied.to_currency)
    times = 1 if implied.value == 1 else ABSURD
    more = allowed(times * percent, days_between(known.on, day))
    return same is not None and not _meet(_of(implied), _of(same), more)


def _at_known_rates(counted: Figure, off: Sequence[Part]) -> dict[str, str]:
    """Return what conversions come to at the rates that are known, and the rates themselves."""
    rates = [each.rate for each in off if each.rate is not None]
    if not rates:
        return {}
    of = phrases.counted(counted)
    worths = [
        short(round(each.figure.printed[0] * each.rate.value))
        for each in off
        if each.rate is not None
    ]
    told = [phrases.amount(worth, of, look_alone(worth)) for worth in worths]
    notes = [counted_at(rate) for rate in dict.fromkeys(rates)]
    return {
        "worth": phrases.fact(phrases.listed(told)),
        NOTE: phrases.fact(phrases.sentences(notes)),
    }


def _about(conversion: Part) -> list[object]:
    rate = conversion.rate
    known = [] if rate is None else [str(rate.low), str(rate.high)]
    return [inputs.of_figure(conversion.figure), known]


def _is_off(counted: Figure, conversion: Part, percent: int, days: Mapping[str, str]) -> bool:
    """Whether the rate that a conversion implies is not the one that is known."""
    implied, rate = _implied(counted, conversion.figure), conversion.rate
    if implied is None or rate is None:
        return False
    told = (days[each.key] for each in (counted, conversion.figure) if each.key in days)
    apart = min((days_between(rate.on, day) for day in told), default=0)
    return not _meet(implied, _of(rate), allowed(percent, apart))


def _apart(
    counted: Figure, converted: Sequence[Part], more: Fraction, days: Mapping[str, str]
) -> list[Part]:
    """Return the conversions into one currency, of one time, whose rates cannot be one."""
    unknown = [each for each in converted if each.rate is None]
    return [
        each
        for each in unknown
        if any(
            other.figure.currency == each.figure.currency
            and _are_of_one_time(days.get(each.figure.key), days.get(other.figure.key))
            and (mine := _implied(counted, each.figure)) is not None
            and (its := _implied(counted, other.figure)) is not None
            and not _meet(mine, its, more)
            for other in unknown
        )
    ]


def _are_of_one_time(one: str | None, other: str | None) -> bool:
    """Whether two days, as far as they are known, are near enough for one rate."""
    if not one or not other:
        return True
    if len(one) == len(other) == len("2025-01-01"):
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= MOST_DAYS
    given = min(len(one), len(other))
    return one[:given] == other[:given]


def _of(rate: Rate) -> Ends:
    return rate.low, rate.high


def _implied(counted: Figure, conversion: Figure) -> Ends | None:
    """Return what one unit of the conversion's currency is in the counted one."""
    own, other = sets_of(counted).hard, sets_of(conversion).hard
    if other.lower is None or other.lower.value <= 0 or own.lower is None or own.lower.value < 0:
        return None
    low = Fraction(own.lower.value, other.upper.value) if other.upper is not None else Fraction(0)
    high = None if own.upper is None else Fraction(own.upper.value, other.lower.value)
    return low, high


def _meet(one: Ends, other: Ends, more: Fraction) -> bool:
    """Whether two rates can be one, given what they may be off."""
    not_below = one[1] is None or one[1] * more >= other[0]
    return not_below and (other[1] is None or other[1] * more >= one[0])
