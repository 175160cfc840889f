"""Counts whose scale is a letter: "60m doses", "20k vehicles"; not "a 60m ferry", "4K cameras".

A letter after a number may be a size as well. What it stands beside decides: nobody buys doses by
the metre, and a ferry of 60m is as long as that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.beside import measure_of
from crossfoot.reading.counts import goods_at
from crossfoot.reading.hedges import hedge_after

if TYPE_CHECKING:
    from crossfoot.reading.counts import Counted
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens


def counts_by_letter(tokens: Tokens, number: Number) -> bool:
    """Whether goods, or jobs, follow a number without currency that its letter multiplies."""
    sign = number.last - 1
    letter = tokens.keys[sign] if tokens.keys[sign] != "." else tokens.keys[sign - 1]
    if letter not in tokens.language.scales.count_letters or _is_name(tokens, number, sign):
        return False
    last, _ = hedge_after(tokens, _after_range(tokens, number.last))
    if measure_of(tokens.keys[last]) is Measure.JOBS:
        return True
    counted = goods_at(tokens, last)
    if counted is None or counted.noun is None:
        return False
    return not _is_size(tokens, letter, counted)


def _after_range(tokens: Tokens, at: int) -> int:
    """Return the end of "500k to 1m" from the token after its lower end."""
    keys, wording = tokens.keys, tokens.language.wording
    if keys[at] not in wording.range_to and keys[at] not in wording.range_and:
        return at
    ranged = tokens.is_digits(at + 1) and keys[at + 2] in tokens.language.scales.count_letters
    return at + 3 if ranged else at


def _is_name(tokens: Tokens, number: Number, sign: int) -> bool:
    """Whether a capital letter is a type's ("Long March 5B rockets")."""
    before = tokens.words[number.first - 1]
    named = before[:1].isupper() and not tokens.ends_clause(number.first - 2)
    return named and tokens.words[sign].isupper()


def _is_size(tokens: Tokens, letter: str, counted: Counted) -> bool:
    """Whether the goods are told by such a size."""
    head = tokens.keys[counted.last - 1]
    return head in tokens.language.goods.sized.get(letter, ())
