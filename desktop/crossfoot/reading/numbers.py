"""The number at a token, in digits or in words, with the scale word that follows."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.reading.cleaning import BINDING_SPACE
from crossfoot.reading.number import Number, floor_hundredth
from crossfoot.reading.numerals import numeral
from crossfoot.reading.scaling import and_a_half, scale_after
from crossfoot.reading.spoken import spoken_at
from crossfoot.reading.tables.models import DIGIT_FAMILIES
from crossfoot.reading.tables.number_words import SLASH_FRACTIONS
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.figures.values import Hedge
    from crossfoot.reading.tokens import Tokens

_ONE = Decimal(1)
_MARKS = frozenset({",", "."})
_MOST_GROUPS = 8
_GROUP = 3
_SPACED_GROUP = re.compile(r"\d{3}(?:[.,]\d{1,2})?")
_SPACES = frozenset({" ", BINDING_SPACE})


def number_at(tokens: Tokens, at: int) -> Number | None:
    """Return the number that begins at a token, the longest there is."""
    if tokens.is_digits(at):
        return _printed(tokens, at)
    number = spoken_at(tokens, at)
    return number if number is None or tokens.keys[number.last] != "(" else _said(tokens, number)


def _said(tokens: Tokens, number: Number) -> Number:
    """Return a spoken number with its digits in brackets ("forty (40) aircraft")."""
    digits = number.last + 1
    again = numeral(tokens.words[digits]) if tokens.is_digits(digits) else None
    same = again is not None and again.value == number.value and tokens.keys[digits + 1] == ")"
    return number._replace(last=digits + 2) if same else number


def _printed(tokens: Tokens, at: int) -> Number | None:
    end = end_of_digits(tokens, at)
    word = tokens.words[at] if end == at + 1 else "".join(tokens.words[at:end])
    read = numeral(word, commas=word[-4:-3] in _MARKS and tokens.has_decimal_comma(at))
    if read is None:
        return None
    value, step = read.value, _ONE.scaleb(-read.decimals) if read.decimals else _ONE
    grouped = read.grouped or end > at + 1
    sign = tokens.language.numbers.fraction_signs.get(tokens.keys[end])
    if sign is not None:
        value, step, end = value + sign[0], sign[1], end + 1
    elif tokens.keys[end] in tokens.language.numbers.fraction_openers:
        value, step, end = _with_fraction(tokens, at, end, (value, step))
    if tokens.keys[end] == "(":
        end = _repeated(tokens, end, value)
    power, last, letter, infix = _scaled(tokens, end)
    if power:
        value, step = value.scaleb(power), step.scaleb(power)
    if sign is not None:
        value = floor_hundredth(value)
    letters = last - end if letter else 0
    number = Number(
        at, last, value, step, power, letters, False, read.decimals, grouped, infix
    )  # by place: this is the reader's innermost call
    return _with_smaller(tokens, number) if power and not letter else number


def _with_fraction(
    tokens: Tokens, at: int, end: int, whole: tuple[Decimal, Decimal]
) -> tuple[Decimal, Decimal, int]:
    """Return (value, step, end) with the fraction that follows, if one does ("2 1/2", "1/2")."""
    if half := and_a_half(tokens, end):
        return whole[0] + half[0], half[1], half[2]
    if tokens.keys[end] == "/":
        fraction = _slashed(tokens, at)
        return (*fraction, at + 3) if fraction else (*whole, end)
    fraction = None if tokens.glued(end) else _slashed(tokens, end)
    return (whole[0] + fraction[0], fraction[1], end + 3) if fraction else (*whole, end)


def _slashed(tokens: Tokens, at: int) -> tuple[Decimal, Decimal] | None:
    """Return (value, step) of a fraction in digits from a token on ("1/2")."""
    keys = tokens.keys
    return SLASH_FRACTIONS.get((keys[at], "/", keys[at + 2])) if keys[at + 1] == "/" else None


def _scaled(tokens: Tokens, at: int) -> tuple[int, int, bool, Hedge | None]:
    """Return the scale from a token on, over a hedge before it ("500+ million")."""
    infixes = tokens.language.wording.infix
    if tokens.keys[at] in infixes.entries and (infix := infixes.match(tokens.keys, at)):
        power, last, letter = scale_after(tokens, at + infix[0])
        if power:
            return power, last, letter, infix[1]
    return (*scale_after(tokens, at), None)


def _with_smaller(tokens: Tokens, number: Number) -> Number:
    """Return it with the smaller group after it ("1 trillion 240 billion", "3 crore 25 lakh")."""
    at = number.last
    stop = tokens.keys[at] == "." and tokens.keys[at - 1] in tokens.language.scales.abbreviations
    at += stop and tokens.glued(at) and not tokens.glued(at + 1)  # "98 млн. 600 тыс."
    if not tokens.is_digits(at) or tokens.glued(at):
        return number
    smaller = _printed(tokens, at)
    if smaller is None or not 0 < smaller.power < number.power or smaller.letter:
        return number
    if smaller.value >= _ONE.scaleb(number.power):
        return number
    value = number.value + smaller.value
    return number._replace(last=smaller.last, value=value, step=smaller.step)


def _repeated(tokens: Tokens, at: int, value: Decimal) -> int:
    """Return the end of the number said again in words ("12 (twelve) aircraft")."""
    again = spoken_at(tokens, at + 1)
    same = again is not None and again.value == value and tokens.keys[again.last] == ")"
    return again.last + 1 if again is not None and same else at


def _is_spaced_group(tokens: Tokens, at: int) -> bool:
    """Whether one space parts three digits, perhaps with the decimals, from those before."""
    before = tokens.ends[at - 1]
    if tokens.starts[at] != before + 1 or tokens.text[before] not in _SPACES:
        return False
    return _SPACED_GROUP.fullmatch(tokens.words[at]) is not None


def end_of_digits(tokens: Tokens, at: int) -> int:
    """Return where a numeral like "1 250 000,50" ends; a family number does not group."""
    end = at + 1
    if not tokens.is_digits(end) or len(tokens.words[at]) > _GROUP or tokens.words[at][0] == "0":
        return end
    while end < at + _MOST_GROUPS and _is_spaced_group(tokens, end):
        end += 1
        if len(tokens.words[end - 1]) > _GROUP:
            return end
    glued_on = tokens.glued(end) and end > at + 1
    fused = glued_on and (tokens.keys[end].isalpha() or tokens.keys[end] in DASHES)
    if fused:
        end -= 1  # a calibre or a size: "12 155mm howitzers", "12 500-tonne cranes"
    if end == at + 2 and tokens.words[at + 1] in DIGIT_FAMILIES:
        return at + 1
    return max(end, at + 1)
