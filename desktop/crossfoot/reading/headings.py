"""The currency and scale that a heading gives to the numbers below it ("USD million", "€bn")."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.extents import extent_at
from crossfoot.reading.tokens import tokenise

if TYPE_CHECKING:
    from crossfoot.reading.currency import Currency
    from crossfoot.reading.tables.language import Language
    from crossfoot.reading.tokens import Tokens

# A currency's name has at most so many tokens ("US", "$"; "Hong Kong dollars").
_LONGEST_NAME = 3
_MOST_TOKENS = 24
_THOUSANDS = 3
_LINKS = frozenset({"in", "of"})
_SKIPPED = _LINKS | {"'", ","}
_CLOSINGS = frozenset({")", "]", ",", ";", ":"})
_SAMPLE = "1,000,000"
# Headings name few currencies, over and over.
_SAMPLES = 512


class Heading(NamedTuple):
    """What the numbers below a heading are amounts of.

    currency:  None where it gives a scale alone ("in millions"): the numbers print theirs.
    first, last:  its tokens, last excluded.
    column:  which column, counted from the right as -1, -2 …; None for all of them.
    others:  columns that are no money, likewise.
    also:    the headings of further columns.
    """

    first: int
    last: int
    currency: Currency | None
    power: int
    column: int | None = None
    others: frozenset[int | None] = frozenset()
    also: tuple[Heading, ...] = ()


def heading_at(tokens: Tokens, start: int, end: int) -> Heading | None:
    """Return the heading that a cell of the text is, None where it is none."""
    first = bisect_left(tokens.starts, start, 0, tokens.count)
    last = bisect_left(tokens.starts, end, 0, tokens.count)
    if last - first > _MOST_TOKENS:
        return None
    for at in range(first, last):
        power = _power(tokens, at, first)
        if power:
            currency = _before(tokens, at, first) or _after(tokens, at + 1, last)
            if currency is not None and _ends(tokens, max(at + 1, currency.last), last):
                return Heading(first, last, currency, power)
    return _alone(tokens, first, last) or _scale_alone(tokens, first, last)


def _scale_alone(tokens: Tokens, first: int, last: int) -> Heading | None:
    """Return the heading that a scale without currency is: "in millions", "(thousands)"."""
    scales, wording, keys = tokens.language.scales, tokens.language.wording, tokens.keys
    for at in range(first, last):
        if tokens.words[at].islower() and (power := scales.words.get(keys[at])):
            told = keys[at - 1] in wording.counted_in or keys[at - 1] == "("
            if told and (_ends(tokens, at + 1, last) or keys[at + 1] in wording.excepting):
                return Heading(first, last, None, power)
    return None


def _ends(tokens: Tokens, at: int, last: int) -> bool:
    """Whether no sentence goes on after the scale and currency."""
    stop = at == last - 1 and tokens.keys[at] == "."  # "млн долл."
    return at >= last or stop or tokens.keys[at] in _CLOSINGS


def _power(tokens: Tokens, at: int, first: int) -> int:
    """Return the power of a scale word that multiplies no number of its own."""
    scales, key = tokens.language.scales, tokens.keys[at]
    if at > first and (tokens.is_digits(at - 1) or tokens.keys[at - 1] in scales.words):
        return 0
    if key == "000" and tokens.keys[at - 1] == "'":
        return _THOUSANDS
    power = scales.words.get(key) or scales.abbreviations.get(key)
    return power or (scales.letters.get(key, 0) if at > first else 0)


def _before(tokens: Tokens, at: int, first: int) -> Currency | None:
    while at > first and tokens.keys[at - 1] in _SKIPPED:
        at -= 1
    for start in range(max(at - _LONGEST_NAME, first), at):
        named = tokens.text[tokens.starts[start] : tokens.ends[at - 1]]
        currency = _currency(tokens.language, f"{named} {_SAMPLE}", before=True)
        if currency is not None:
            return currency._replace(first=start, last=at)
    return None


def _after(tokens: Tokens, at: int, last: int) -> Currency | None:
    at += tokens.keys[at] in _LINKS
    for end in range(min(at + _LONGEST_NAME, last), at, -1):
        named = tokens.text[tokens.starts[at] : tokens.ends[end - 1]]
        currency = _currency(tokens.language, f"{_SAMPLE} {named}", before=False)
        if currency is not None:
            return currency._replace(first=at, last=end)
    return None


@lru_cache(maxsize=_SAMPLES)
def _currency(language: Language, sample: str, *, before: bool) -> Currency | None:
    """Return the currency that a sample amount prints, if it is all of the sample."""
    trial = tokenise(sample, language)
    number = next((at for at in trial.anchors if trial.words[at] == _SAMPLE), None)
    extent = None if number is None else extent_at(trial, number)
    if extent is None or extent.currency is None:
        return None
    whole = extent.first == 0 if before else extent.last == trial.count
    return extent.currency if whole else None


def _alone(tokens: Tokens, first: int, last: int) -> Heading | None:
    """Return the heading of whole amounts: a currency alone, or in brackets, at a cell's end."""
    bracketed = tokens.keys[last - 1] == ")"
    end = last - bracketed
    for start in range(max(end - _LONGEST_NAME, first), end):
        own = start == first or (bracketed and tokens.keys[start - 1] == "(")
        if not own or tokens.is_digits(start):
            continue
        named = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
        currency = _currency(tokens.language, f"{named} {_SAMPLE}", before=True)
        if currency is not None:
            placed = currency._replace(first=start, last=end)
            return Heading(first, last, placed, currency.power)
    return None
