"""Orders of magnitude: "tens of billions of dollars", "multibillion-dollar", "nine-figure".

Source: FIGURES, section 1 (order_of_magnitude: the smallest amount the words may mean).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.beside import noun_beside
from crossfoot.reading.counts import Counted, counted_after
from crossfoot.reading.currency import CODES, Currency, currency_after
from crossfoot.reading.number import Number
from crossfoot.reading.scaling import scale_after
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.tables.scales import LARGE

if TYPE_CHECKING:
    from crossfoot.reading.tokens import Tokens

_MOST_SCALES = 3
# How far back words may stand that say of what amounts they tell the unit, in tokens.
_STATED_REACH = 5
_FIGURES = range(4, 16)
_ENOUGH_FOR_MONEY = Decimal(1).scaleb(LARGE)


@dataclass(frozen=True, slots=True)
class Vague:
    """An order of magnitude in a text.

    step:      the scale word alone ("tens of billions": a billion); 0 for "nine-figure".
    counted:   the goods, None for money; currency: None where none is printed.
    """

    first: int
    last: int
    amount: Decimal
    step: Decimal
    currency: Currency | None = None
    counted: Counted | None = None


class _Lot(NamedTuple):
    """The words of a multitude before what it counts; step is their scale word's."""

    first: int
    last: int
    amount: Decimal
    step: Decimal


def vague_at(tokens: Tokens, at: int, *, of_any: bool = False) -> Vague | None:
    """Return the order of magnitude that begins at a token.

    of_any:  whether any noun will do, not only goods ("hundreds of jobs").
    """
    if tokens.is_digits(at):
        return _figures(tokens, at)
    lot = _lot(tokens, at)
    if lot is None:
        return _figures(tokens, at)
    vague = _what(tokens, lot) or (_of_any(tokens, lot) if of_any else None)
    return None if vague is None or _is_unit(tokens, vague) else vague


def _is_unit(tokens: Tokens, vague: Vague) -> bool:
    """Whether the words say what other numbers are counted in: "(in thousands of euros)".

    But "it resulted in billions of dollars" is an amount.
    """
    wording, keys = tokens.language.wording, tokens.keys
    before = vague.first - 2
    if keys[vague.first - 1] not in wording.counted_in or vague.amount != vague.step:
        return False
    if not (tokens.ends_clause(vague.last) or keys[vague.last] in wording.excepting):
        return False
    opens = before < 0 or not keys[before].isalpha() or tokens.words[before] in CODES
    if opens or keys[before] in tokens.language.monies.names.entries:
        return True
    return not wording.stated_in.isdisjoint(keys[max(before - _STATED_REACH, 0) : before + 1])


def _lot(tokens: Tokens, at: int) -> _Lot | None:
    key, numbers = tokens.keys[at], tokens.language.numbers
    if key in numbers.multitudes:
        return None if _is_counted(tokens, at) else _multitude(tokens, at)
    if key in numbers.several:
        return _several(tokens, at)
    return _multi(tokens, at) if key.startswith(numbers.multi) else None


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a number says how many of it: "17 тысяч островов" is seventeen thousand."""
    numbers, before = tokens.language.numbers, tokens.keys[at - 1]
    return at > 0 and (tokens.is_digits(at - 1) or before in numbers.ones or before in numbers.tens)


def _multitude(tokens: Tokens, at: int) -> _Lot:
    """Hear "billions of dollars", "tens of billions", "dozens of aircraft"."""
    keys, numbers = tokens.keys, tokens.language.numbers
    step, many, end = numbers.multitudes[keys[at]], Decimal(1), at + 1
    of = keys[end] in numbers.of
    larger = numbers.multitudes.get(keys[end + of])
    if larger is not None and (of or not keys[end].isascii()):
        many, step, end = step, larger, end + of + 1
    return _Lot(at, end, many * step, step)


def _several(tokens: Tokens, at: int) -> _Lot | None:
    """Hear "several billion dollars", "several dozen aircraft"."""
    numbers, scales = tokens.language.numbers, tokens.language.scales
    amount, step, end = Decimal(1), Decimal(1), at + 1
    for key in tokens.keys[end : end + _MOST_SCALES]:
        if key in numbers.hundred:
            amount *= 100
        elif key in numbers.lots:
            amount *= numbers.lots[key]
        elif key in scales.words:
            amount = amount.scaleb(scales.words[key])
            step = step.scaleb(scales.words[key])
        else:
            break
        end += 1
    return _Lot(at, end, amount, step) if end > at + 1 else None


def _multi(tokens: Tokens, at: int) -> _Lot | None:
    """Hear "multibillion-dollar", "multi-million-pound"."""
    numbers, scales = tokens.language.numbers, tokens.language.scales
    word, end = tokens.keys[at].removeprefix(numbers.multi), at + 1
    if not word:
        dash = tokens.keys[end] in DASHES
        word, end = tokens.keys[end + dash], end + dash + 1
    power = scales.words.get(word) or scales.abbreviations.get(word)
    if power is None:
        return None
    amount = Decimal(1).scaleb(power)
    return _Lot(at, end, amount, amount)


def _figures(tokens: Tokens, at: int) -> Vague | None:
    """Hear "nine-figure": ten to the eighth; "three-digit million-euro": a hundred million."""
    numbers = tokens.language.numbers
    key, following = tokens.keys[at], tokens.keys[at + 1]
    if following not in DASHES and following not in numbers.figures:
        return None
    digits = int(key) if key.isdigit() and len(key) < 3 else None
    count = digits or numbers.ones.get(key) or numbers.figure_counts.get(key)
    end = at + 1
    end += tokens.keys[end] in DASHES
    if not count or tokens.keys[end] not in numbers.figures:
        return None
    least = Decimal(1).scaleb(int(count) - 1)
    power, last, letter = scale_after(tokens, end + 1)
    if power and not letter and count < min(_FIGURES):
        number = Number(at, last, least.scaleb(power), least.scaleb(power), power)
        currency = currency_after(tokens, number)
        step = Decimal(1).scaleb(power)
        return currency and Vague(at, currency.last, number.value, step, currency)
    return Vague(at, end + 1, least, Decimal(0)) if int(count) in _FIGURES else None


def _what(tokens: Tokens, lot: _Lot) -> Vague | None:
    """Tell money from goods by what follows, "of" or not."""
    first, end, amount, step = lot
    of = tokens.keys[end] in tokens.language.numbers.of
    large = amount >= _ENOUGH_FOR_MONEY
    number = Number(first, end + of, amount, amount, power=LARGE if large else 0)
    currency = currency_after(tokens, number)
    if currency is not None:
        return Vague(first, currency.last, amount, step, currency)
    counted = counted_after(tokens, number)
    if counted is not None:
        return Vague(first, counted.last, amount, step, counted=counted)
    if not large or of or not _closes(tokens, end):
        return None
    return Vague(first, end, amount, step)


def _of_any(tokens: Tokens, lot: _Lot) -> Vague:
    """Take any noun, or none ("hundreds of jobs", "hundreds of")."""
    last = lot.last + (tokens.keys[lot.last] in tokens.language.numbers.of)
    beside = noun_beside(tokens, last)
    return Vague(lot.first, beside.last if beside else last, lot.amount, lot.step, counted=beside)


def _closes(tokens: Tokens, at: int) -> bool:
    return tokens.ends_clause(at) or tokens.keys[at] in tokens.language.goods.barriers
