"""Numbers whose noun stands once, after the last: "22 single-seat and four twin-seat fighters".

Several numbers in a row share a noun only where "respectively" says so ("24, 17 and 36 fighters
respectively"), or where a trading verb has two for its object; else they may be days or types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.reading.counts import Counted, counted_after
from crossfoot.reading.numbers import number_at
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.number import Number
    from crossfoot.reading.tokens import Tokens

_RESPECTIVELY = frozenset({"respectively", "соответственно"})
# How many tokens an adjective may have, how many numbers may stand in a row, and how far after
# the noun the word that tells them apart may stand.
_ADJECTIVE, _MOST, _REACH = 3, 6, 12


def shared_noun(tokens: Tokens, number: Number) -> Counted | None:
    """Return the goods that a number counts together with a later one, without their noun."""
    last = number.last
    adjective = _adjective(tokens, last)
    if adjective > last:
        counted = _counted_next(tokens, adjective)
        return None if counted is None else Counted(adjective, None)
    counted = _counted_next(tokens, last)
    if counted is None:
        return None
    after = tokens.keys[counted.last : counted.last + _REACH]
    told = not _RESPECTIVELY.isdisjoint(after) or _are_two_lots(tokens, number)
    return Counted(last, None) if told else None


def _are_two_lots(tokens: Tokens, number: Number) -> bool:
    """Whether a trading verb has two numbers for its object ("ordered 24 and 36 jets")."""
    keys, trade = tokens.keys, tokens.language.trade
    governed = keys[number.first - 1] in trade.verbs
    return governed and keys[number.last] in tokens.language.numbers.joined


def _adjective(tokens: Tokens, at: int) -> int:
    """Return the end of a hyphenated adjective at a token, the same place where none stands."""
    key, end = tokens.keys, at + _ADJECTIVE
    bound = key[at + 1] in DASHES and tokens.glued(at + 1) and tokens.glued(at + 2)
    small = tokens.words[at].islower() and tokens.words[at + 2].islower()
    return end if bound and small and not tokens.glued(at) else at


def _counted_next(tokens: Tokens, at: int) -> Counted | None:
    """Return what the last of the numbers joined from here on counts."""
    joined = tokens.language.numbers.joined
    for _ in range(_MOST):
        last = tokens.keys[at] in joined
        if not last and tokens.keys[at] != ",":
            return None
        at += 1 + (tokens.keys[at + 1] in joined)
        number = number_at(tokens, at)
        if number is None or number.decimals or number.power:
            return None
        counted = counted_after(tokens, number)
        if counted is not None:
            return None if counted.measured or counted.noun is None else counted
        at = number.last
    return None
