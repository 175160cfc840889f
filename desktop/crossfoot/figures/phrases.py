"""Facts that are more than text: amounts, intervals and lists, kept apart from any language.

A fact of a message is text. One that starts with "phrase:" holds JSON that `render` puts into
words when the message is read, so that a stored finding can be told in any language.
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from crossfoot.figures.numbers import SCALES, Look, digits, look_alone, percent_digits, written
from crossfoot.figures.units import singular
from crossfoot.figures.values import Hedge, Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Bound, Interval

MARK = "phrase:"
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
"""Signs that mean one currency in our announcements; others are written by their code."""
Phrase = list[Any]
"""A tag and what it needs, as JSON can hold it."""


class Counted(NamedTuple):
    """What an amount is an amount of. currency: ISO 4217; noun: as the text has it."""

    currency: str | None = None
    noun: str | None = None


def counted(figure: Figure) -> Counted:
    """Return what a figure's amount is an amount of."""
    return counted_as(figure.measure, figure.currency, figure.unit)


def counted_as(measure: Measure, currency: str | None, unit: str | None) -> Counted:
    """Return the same, of a figure that is not at hand as a whole."""
    if measure is Measure.SHARE:
        return Counted(noun="%")
    if measure is Measure.VALUE and not unit:
        return Counted(currency=currency)
    return Counted(noun=unit or ("jobs" if measure is Measure.JOBS else None))


class Voice(NamedTuple):
    """What rendering needs of a language. template: phrase id to its text."""

    template: Callable[[str], str]
    decimal: str
    group: str


def amount(value: int, of: Counted, look: Look) -> Phrase:
    """One amount, in hundredths."""
    return ["amount", *of, value, *_looked(look)]


def interval(each: Interval, of: Counted, look: Look) -> Phrase:
    """All the amounts of an interval."""
    return ["interval", *of, *_bound(each.lower), *_bound(each.upper), *_looked(look)]


def between(low: int, high: int, of: Counted, look: Look) -> Phrase:
    """From low to high, or one amount where they are the same."""
    return ["interval", *of, low, 0, high, 0, *_looked(look)]


def figure(each: Figure) -> Phrase:
    """A figure as it is meant: its qualifier and its printed number."""
    low, high = each.printed
    return ["figure", *counted(each), str(each.meant_hedge), low, high, each.period]


def share(of_whole: Fraction) -> Phrase:
    """Write a share in per cent."""
    return ["share", of_whole.numerator, of_whole.denominator]


def number(value: Fraction | int) -> Phrase:
    """A bare number with finitely many digits."""
    return ["number", value.numerator, value.denominator]


def listed(phrases: Sequence[Phrase]) -> Phrase:
    """Several phrases in a row, the last after "and"."""
    return ["list", *phrases]


def sum_of(terms: Sequence[tuple[Fraction | int, Phrase]]) -> Phrase:
    """Weights and what they weigh, as a sum."""
    return ["sum", *([weight.numerator, weight.denominator, each] for weight, each in terms)]


def text(verbatim: str) -> Phrase:
    """Text as it stands: a wording, a noun."""
    return ["text", verbatim]


def sentences(each: Sequence[Phrase]) -> Phrase:
    """Several sentences after one another."""
    return ["sentences", *each]


def said(phrase_id: str, facts: Mapping[str, Phrase]) -> Phrase:
    """Fill a phrase of its own with phrases."""
    return ["said", phrase_id, dict(facts)]


def fact(phrase: Phrase) -> str:
    """Return a phrase as the text that a message's facts hold."""
    return MARK + _compact(phrase)


def render(text: str, voice: Voice) -> str:
    """Put a fact into words; text that is no phrase stays as it is."""
    if not text.startswith(MARK):
        return text
    try:
        return spoken(json.loads(text.removeprefix(MARK)), voice)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return text  # a quote that happens to start like a phrase is a quote


def spoken(phrase: Phrase, voice: Voice) -> str:
    """Put a phrase into words."""
    tag, *rest = phrase
    return _RENDERERS[tag](rest, voice)


def _amount(rest: Phrase, voice: Voice) -> str:
    currency, noun, value, scale, tick = rest
    return _written(value, Counted(currency, noun), Look(scale, tick), voice)


def _written(value: int, of: Counted, look: Look, voice: Voice, *, bare: bool = False) -> str:
    """Write an amount; bare: without its noun, since the one after it has it."""
    number = digits(abs(value), look, voice.decimal, voice.group)
    scale = next((name for power, name in SCALES if power == look.scale), None)
    if scale is None and of.currency and voice.decimal in number:
        number = number.ljust(number.index(voice.decimal) + len(".00"), "0")
    noun = singular(of.noun) if of.noun and number == "1" and not scale else of.noun
    if scale is not None and number != "0":
        kind = "number" if of.currency or not of.noun else "count"
        number = voice.template(f"{kind}_{scale}").format(number=number)
    sign = "−" if value < 0 else ""
    if of.currency:
        symbol = SYMBOLS.get(of.currency, f"{of.currency} ")
        return f"{sign}{symbol}{number}"
    if not noun or bare:
        return f"{sign}{number}"
    return f"{sign}{number}{joined(noun)}"


def joined(noun: str) -> str:
    """Return a noun as it follows a number; one that begins with digits is kept apart from it.

    >>> joined("aircraft"), joined("787 Dreamliners"), joined("%")
    (' aircraft', ' × 787 Dreamliners', '%')
    """
    if noun == "%":
        return noun
    return f" × {noun}" if noun[:1].isdigit() else f" {noun}"


def _interval(rest: Phrase, voice: Voice) -> str:
    currency, noun, low, low_side, high, high_side, scale, tick = rest
    of, look = Counted(currency, noun), Look(scale, tick)
    if low is None and high is None:
        return voice.template("any")
    if high is not None and low == high:
        return _written(low, of, look, voice)
    lower = "" if low is None else _written(low, of, look, voice, bare=high is not None)
    upper = "" if high is None else _written(high, of, look, voice)
    ends = None if low is None else bool(low_side), None if high is None else bool(high_side)
    if ends == (False, False) and _written(low, of, look, voice) == upper:
        return upper
    if low == 0 and ends[0] is False and high is not None:
        return voice.template("under" if ends[1] else "up_to").format(high=upper)
    return voice.template(_INTERVALS[ends]).format(low=lower, high=upper)


_INTERVALS: dict[tuple[bool | None, bool | None], str] = {
    (None, True): "under",
    (None, False): "or_less",
    (True, None): "over",
    (False, None): "or_more",
    (False, False): "to",
    (True, True): "open_open",
    (True, False): "open_closed",
    (False, True): "closed_open",
}
"""By whether the lower and the upper end is open; None: there is none."""


def _figure(rest: Phrase, voice: Voice) -> str:
    currency, noun, hedge, low, high, period = rest
    of = Counted(currency, noun)
    low, high = said_ends(hedge, low, high)
    text = _written(high, of, look_alone(high), voice)
    if low != high:
        first = _written(low, of, look_alone(low), voice, bare=True)
        text = voice.template("to").format(low=first, high=text)
    if hedge not in UNMARKED:
        text = voice.template(f"hedged_{hedge}").format(amount=text)
    return voice.template(f"per_{period}").format(amount=text) if period else text


_FROM_BELOW = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER, Hedge.WELL_OVER})
_FROM_ABOVE = frozenset({Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO, Hedge.NEARLY, Hedge.JUST_UNDER})
UNMARKED = frozenset({Hedge.BARE, Hedge.RANGE})


def said_ends(hedge: str, low: int, high: int) -> tuple[int, int]:
    """Return the ends that a hedge is about: of a range mostly the outer one only."""
    if hedge in _FROM_BELOW:
        return low, low
    return (high, high) if hedge in _FROM_ABOVE else (low, high)


def _share(rest: Phrase, voice: Voice) -> str:
    numerator, denominator = rest
    return f"{percent_digits(Fraction(numerator, denominator), voice.decimal)}%"


def _number(rest: Phrase, voice: Voice) -> str:
    numerator, denominator = rest
    return written(Fraction(numerator, denominator), voice.decimal, voice.group)


def _list(rest: Phrase, voice: Voice) -> str:
    texts = [spoken(each, voice) for each in rest]
    if len(texts) == 1:
        return texts[0]
    return voice.template("and").format(first=", ".join(texts[:-1]), last=texts[-1])


def _sum(rest: Phrase, voice: Voice) -> str:
    text = ""
    for numerator, denominator, each in rest:
        weight = abs(Fraction(numerator, denominator))
        sign = "−" if numerator < 0 else "+"
        text += f" {sign} " if text else "−" if numerator < 0 else ""
        text += f"{written(weight, voice.decimal, voice.group)} × " if weight != 1 else ""
        text += spoken(each, voice)
    return text


def _said(rest: Phrase, voice: Voice) -> str:
    phrase_id, facts = rest
    return voice.template(phrase_id).format_map(
        {name: spoken(each, voice) for name, each in facts.items()}
    )


def _text(rest: Phrase, _: Voice) -> str:
    return str(rest[0])


def _sentences(rest: Phrase, voice: Voice) -> str:
    return " ".join(spoken(each, voice) for each in rest)


_RENDERERS: dict[str, Callable[[Phrase, Voice], str]] = {
    "amount": _amount,
    "interval": _interval,
    "figure": _figure,
    "share": _share,
    "number": _number,
    "list": _list,
    "sum": _sum,
    "said": _said,
    "text": _text,
    "sentences": _sentences,
}


def _bound(end: Bound | None) -> tuple[int | None, int]:
    return (None, 0) if end is None else (end.value, end.side)


def _looked(look: Look) -> tuple[int, int]:
    return look.scale, look.tick
