"""The words that qualify a number, before it and after it, and which of two wins.

Source: FIGURES, section 1 ("Two hedges").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge
from crossfoot.reading.tables.currencies import SIGNS
from crossfoot.reading.tables.phrases import CHANGE_REACH, FILLER_LIMIT

if TYPE_CHECKING:
    from crossfoot.reading.tokens import Tokens

# Which of two hedges holds: the earlier in this list. Limits beat estimates; of two limits in one
# direction the wider is earlier.
_STRENGTH = (
    Hedge.AT_LEAST,
    Hedge.AT_MOST,
    Hedge.UP_TO,
    Hedge.OVER,
    Hedge.UNDER,
    Hedge.WELL_OVER,
    Hedge.JUST_OVER,
    Hedge.JUST_UNDER,
    Hedge.ABOUT,
    Hedge.NEARLY,
    Hedge.EXACT,
)
_UPWARD = frozenset({Hedge.AT_LEAST, Hedge.OVER, Hedge.WELL_OVER, Hedge.JUST_OVER})
_DOWNWARD = frozenset({Hedge.AT_MOST, Hedge.UP_TO, Hedge.UNDER, Hedge.JUST_UNDER})
_MOST_HEDGES = 3


def stronger(outer: Hedge, inner: Hedge) -> Hedge:
    """Return the hedge that two together make; of opposite limits the outer one."""
    opposed = (outer in _UPWARD and inner in _DOWNWARD) or (outer in _DOWNWARD and inner in _UPWARD)
    return outer if opposed else min(outer, inner, key=_STRENGTH.index)


def hedge_before(tokens: Tokens, first: int, floor: int) -> tuple[int, Hedge | None]:
    """Return (first token of the hedges before a number, hedge); `first` and None without.

    floor:  the end of the figure before: no hedge reaches over it.
    """
    hedge: Hedge | None = None
    for _ in range(_MOST_HEDGES):
        found = _one_before(tokens, first, floor)
        if found is None:
            break
        first, outer = found
        hedge = outer if hedge is None else stronger(outer, hedge)
    return first, hedge


def _one_before(tokens: Tokens, first: int, floor: int) -> tuple[int, Hedge] | None:
    wording = tokens.language.wording
    for skipped in range(FILLER_LIMIT + 1):
        at = first - 1 - skipped
        if at < floor:
            return None
        known = tokens.keys[at] in wording.leading.entries
        found = wording.leading.match(tokens.keys, at) if known else None
        if found is not None and at - found[0] + 1 >= floor:
            direction = found[0] == 1 and _is_direction(tokens, at)
            none = direction or _is_initial(tokens, at - found[0] + 1)
            hedge = None if none else found[1]
            return None if hedge is None else (at - found[0] + 1, hedge)
        article = skipped > 0 and tokens.keys[at] in wording.filler_articles
        if not article and tokens.keys[at] not in wording.fillers:
            return None
    return None


def _is_initial(tokens: Tokens, at: int) -> bool:
    """Whether a letter is a name's, not "c." for circa ("Annex C $5m")."""
    return len(tokens.words[at]) == 1 and tokens.words[at].isupper() and at > 0


def _is_direction(tokens: Tokens, at: int) -> bool:
    """Whether a word says where a change led ("вырос до 5 млрд"), and so sets no limit."""
    wording = tokens.language.wording
    if tokens.keys[at] not in wording.directional:
        return False
    return not wording.changes.isdisjoint(tokens.keys[max(at - CHANGE_REACH, 0) : at])


def hedge_after(tokens: Tokens, last: int) -> tuple[int, Hedge | None]:
    """Return (end of the hedge after a number, hedge); `last` and None without."""
    wording, key = tokens.language.wording, tokens.keys[last]
    if key not in wording.trailing.entries and key not in wording.trailing_at_end.entries:
        return last, None
    found = wording.trailing.match(tokens.keys, last)
    if found is not None and _stands(tokens, last, found[0]):
        return last + found[0], found[1]
    closing = wording.trailing_at_end.match(tokens.keys, last)
    if closing is not None and tokens.ends_clause(last + closing[0]):
        return last + closing[0], closing[1]
    return last, None


def _stands(tokens: Tokens, last: int, length: int) -> bool:
    """Whether a trailing sign is bound to its number, and no further number is added to it."""
    sign = tokens.keys[last]
    if not sign.isalpha() and not tokens.glued(last):
        return False
    following = tokens.keys[last + length]
    goes_on = following in tokens.language.wording.goes_on
    return not (tokens.is_digits(last + length) or goes_on or following in SIGNS)
