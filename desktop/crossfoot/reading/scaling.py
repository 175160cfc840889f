"""The words after a number that multiply it or add a fraction to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.tables.currencies import SIGNS
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.reading.tokens import Tokens

_LARGEST_POWER = 15


def scale_after(tokens: Tokens, at: int) -> tuple[int, int, bool]:
    """Return the power of the scale words from a token on, where they end, whether a letter.

    Several multiply ("lakh crore"); a hyphen may bind the first ("10-billion").
    """
    scales, keys = tokens.language.scales, tokens.keys
    power, end = 0, at
    while True:
        word = end + 1 if keys[end] in DASHES and tokens.glued(end + 1) else end
        key = keys[word]
        found = scales.words.get(key) or scales.abbreviations.get(key)
        if found is None or power + found > _LARGEST_POWER:
            break
        power, end = power + found, word + 1
        end += key in scales.abbreviations and _is_inner_stop(tokens, end)
    if power:
        return power, end, False
    letter = scales.letters.get(tokens.keys[at])
    if letter is None or not (tokens.glued(at) or tokens.keys[at] in scales.loose_letters):
        return 0, at, False
    return letter, at + 1, True


def _is_inner_stop(tokens: Tokens, at: int) -> bool:
    """Whether a stop belongs to the scale before it: a word or a sign of money follows."""
    if tokens.keys[at] != "." or not tokens.glued(at) or tokens.glued(at + 1):
        return False
    return tokens.words[at + 1][:1].islower() or tokens.keys[at + 1] in SIGNS


def and_a_half(tokens: Tokens, at: int) -> tuple[Decimal, Decimal, int] | None:
    """Return (share, step, end) of "and a half" where it stands."""
    added = tokens.language.numbers.added
    found = added.match(tokens.keys, at) if tokens.keys[at] in added.entries else None
    return None if found is None else (*found[1], at + found[0])
