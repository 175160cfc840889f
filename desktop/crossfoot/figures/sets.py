"""What a figure allows: its nominal, soft and hard sets, by its hedge.

A caller gives u, the unit of the last printed place, as FIGURES section 1 reads it: 0 for a
countable thing printed without scale word and hedge, for a range of counts, and for money printed
to the cent; 1 unit for any other hedged count. g, the unit of the last non-zero digit, follows
from the amount. Widths are doubled inside, so that halves stay whole until the ends go outward.
Source: FIGURES, section 1 (the table of hedges; all widths are conventions).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures import hedging
from crossfoot.figures.interval import ANY, NOT_NEGATIVE, Sets
from crossfoot.figures.limits import refuse_too_large
from crossfoot.figures.policy import POLICY, Policy
from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure

_UNKNOWN = Sets(NOT_NEGATIVE, NOT_NEGATIVE, NOT_NEGATIVE)
_UNREADABLE = Sets(ANY, ANY, ANY)
_FROM_BELOW = frozenset({Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER, Hedge.WELL_OVER})
"""Hedges of a range's lower end; at nought ("over $0–5bn") they have no width to go by."""


def sets_of(figure: Figure, policy: Policy = POLICY) -> Sets:
    """Return the three sets of a figure, in hundredths of its own unit.

    An amount that is not known is anything from nought up; one that cannot be read is anything.
    Errors: LimitError if a finite bound lies beyond 9·10^16 units.
    """
    if not figure.is_readable:
        return _UNREADABLE
    if figure.amount is None:
        return _UNKNOWN
    sets = _sets(_ends(figure), figure.meant_hedge, policy.up_to_soft)
    refuse_too_large(sets, figure.wording or figure.key)
    return sets


class _Ends(NamedTuple):
    low: hedging.Printed
    high: hedging.Printed


def _ends(figure: Figure) -> _Ends:
    low, high = figure.printed
    u_high = figure.u if figure.u_high is None or figure.amount_high is None else figure.u_high
    return _Ends(hedging.Printed(low, abs(figure.u)), hedging.Printed(high, abs(u_high)))


@lru_cache(maxsize=4096)
def _sets(ends: _Ends, hedge: Hedge, up_to_soft: bool) -> Sets:
    low, high = ends
    if high.v <= 0 and low.v < 0:
        mirrored = _Ends(hedging.Printed(-high.v, high.u), hedging.Printed(-low.v, low.u))
        return Sets(*(-level for level in _sets(mirrored, hedge, up_to_soft)))
    no_outer_end = low.v < 0 < high.v and hedge is not Hedge.ABOUT
    if no_outer_end or (low.v == 0 < high.v and hedge in _FROM_BELOW):
        return hedging.range_of(low, high)
    if hedge is Hedge.UP_TO and up_to_soft:
        return hedging.up_to_softly(high)
    return hedging.RULES[hedge](low, high)


def granularity(amount: int) -> int:
    """Return g, the unit of the last non-zero digit, in hundredths; 0 for nought.

    >>> granularity(1_200_00)
    10000
    """
    return hedging.Printed(amount, 0).g
