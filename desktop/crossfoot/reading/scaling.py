"""The words after a number that multiply it or add a fraction to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.currency import CODES
from crossfoot.reading.tables.currencies import SIGNS
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_LARGEST_POWER = 15
_THOUSAND = 3
# "And a half" has this many words.
_LONGEST_ADDED = 3


def scale_after(tokens: Tokens, at: int) -> tuple[int, int, bool]:
    """Return the power of the scale words from a token on, where they end, whether a letter.

    Several multiply ("lakh crore", "mil millones"); a hyphen may bind the first ("10-billion").
    """
    scales, keys = tokens.language.scales, tokens.keys
    power, end = 0, at
    while True:
        word = end + 1 if keys[end] in DASHES and tokens.glued(end + 1) else end
        key = keys[word]
        found = scales.words.get(key) or scales.abbreviations.get(key)
        if found is None and key in scales.thousands and keys[word + 1] in scales.words:
            found = _THOUSAND
        if found is None or power + found > _LARGEST_POWER:
            break
        power, end = power + found, word + 1
        end += key in scales.abbreviations and _is_inner_stop(tokens, end)
    return (power, end, False) if power else _lettered(tokens, at)


def _lettered(tokens: Tokens, at: int) -> tuple[int, int, bool]:
    """Return the scale that letters at a token may be: "m", "-mil", "cr."."""
    scales, word = tokens.language.scales, at
    if tokens.keys[at] in DASHES and tokens.glued(at + 1):
        word += 1
    key = tokens.keys[word]
    power = scales.letters.get(key)
    if power is None:
        return 0, at, False
    short = len(key) == 1
    loose = key in scales.loose_letters and not (word > at and short)  # nobody has a "$5-b loan"
    if not (loose or (word == at and tokens.glued(at))):
        return 0, at, False
    return power, word + 1 + (not short and _is_inner_stop(tokens, word + 1)), True


def slang_at(tokens: Tokens, number: Number) -> bool:
    """Whether a number ends in a word that is money by itself, and no noun's ("30 grand each")."""
    at, goods = number.last, tokens.language.goods
    slang = tokens.keys[at - 1] in tokens.language.scales.slang
    return slang and (tokens.ends_clause(at) or tokens.keys[at] in goods.barriers)


def _is_inner_stop(tokens: Tokens, at: int) -> bool:
    """Whether a stop belongs to the scale before it: a word or a sign of money follows."""
    if tokens.keys[at] != "." or not tokens.glued(at) or tokens.glued(at + 1):
        return False
    following = tokens.words[at + 1]
    coded = following in CODES and not tokens.is_digits(at + 2)
    return following[:1].islower() or following in SIGNS or coded


def and_a_half(tokens: Tokens, at: int) -> tuple[Decimal, Decimal, int] | None:
    """Return (share, step, end) of "and a half" where it stands; hyphens may bind its words."""
    keys, added = tokens.keys, tokens.language.numbers.added
    found = added.match(keys, at)
    if found is not None:
        return (*found[1], at + found[0])
    if keys[at] not in DASHES or keys[at + 1] not in added.entries:
        return None
    bound = [
        keys[word] for word in range(at + 1, at + 2 * _LONGEST_ADDED, 2) if keys[word - 1] in DASHES
    ]
    found = added.match(bound, 0)
    return None if found is None else (*found[1], at + 2 * found[0])
