"""Orders of magnitude: "tens of billions of dollars", "multibillion-dollar", "nine-figure".

Source: FIGURES, section 1 (order_of_magnitude: the smallest amount the words may mean).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.reading.counts import Counted, counted_after
from crossfoot.reading.currency import Currency, currency_after
from crossfoot.reading.number import Number
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.tables.scales import LARGE

if TYPE_CHECKING:
    from crossfoot.reading.tokens import Tokens

_MOST_SCALES = 3
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


def vague_at(tokens: Tokens, at: int) -> Vague | None:
    """Return the order of magnitude that begins at a token."""
    key = tokens.keys[at]
    if tokens.is_digits(at):
        return _figures(tokens, at)
    numbers = tokens.language.numbers
    if key in numbers.multitudes:
        return _multitude(tokens, at)
    if key in numbers.several:
        return _several(tokens, at)
    if key.startswith(numbers.multi):
        return _multi(tokens, at)
    return _figures(tokens, at)


def _multitude(tokens: Tokens, at: int) -> Vague | None:
    """Hear "billions of dollars", "tens of billions", "dozens of aircraft"."""
    keys, numbers = tokens.keys, tokens.language.numbers
    step, many, end = numbers.multitudes[keys[at]], Decimal(1), at + 1
    of = keys[end] in numbers.of
    larger = numbers.multitudes.get(keys[end + of])
    if larger is not None and (of or not keys[end].isascii()):
        many, step, end = step, larger, end + of + 1
    return _what(tokens, at, end, many * step, step)


def _several(tokens: Tokens, at: int) -> Vague | None:
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
    return _what(tokens, at, end, amount, step) if end > at + 1 else None


def _multi(tokens: Tokens, at: int) -> Vague | None:
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
    return _what(tokens, at, end, amount, amount)


def _figures(tokens: Tokens, at: int) -> Vague | None:
    """Hear "nine-figure": ten to the eighth."""
    numbers = tokens.language.numbers
    key, following = tokens.keys[at], tokens.keys[at + 1]
    if following not in DASHES and following not in numbers.figures:
        return None
    count = int(key) if key.isdigit() and len(key) < 3 else numbers.ones.get(key)
    end = at + 1
    end += tokens.keys[end] in DASHES
    if count is None or int(count) not in _FIGURES or tokens.keys[end] not in numbers.figures:
        return None
    return Vague(at, end + 1, Decimal(1).scaleb(int(count) - 1), Decimal(0))


def _what(tokens: Tokens, first: int, end: int, amount: Decimal, step: Decimal) -> Vague | None:
    """Tell money from goods by what follows, "of" or not."""
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


def _closes(tokens: Tokens, at: int) -> bool:
    return tokens.ends_clause(at) or tokens.keys[at] in tokens.language.goods.barriers
