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
from crossfoot.figures.limits import is_too_large, too_large
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
    sets = _bounded(_ends(figure, figure.amount), figure.meant_hedge, policy.up_to_soft)
    if sets is None:
        raise too_large(figure.wording or figure.key)
    return sets


class _Ends(NamedTuple):
    """The printed ends of a figure and their u: few figures differ in them, so they are kept."""

    low: int
    high: int
    u: int
    u_high: int


def _ends(figure: Figure, amount: int) -> _Ends:
    u = abs(figure.u)
    if figure.amount_high is None:
        return _Ends(amount, amount, u, u)
    return _Ends(amount, figure.amount_high, u, u if figure.u_high is None else abs(figure.u_high))


@lru_cache(maxsize=8192)
def _bounded(ends: _Ends, hedge: Hedge, up_to_soft: bool) -> Sets | None:
    """Return the sets of printed numbers; None where a bound lies beyond the limit."""
    low, high = hedging.Printed(ends.low, ends.u), hedging.Printed(ends.high, ends.u_high)
    sets = _sets(low, high, hedge, up_to_soft=up_to_soft)
    return None if is_too_large(sets) else sets


def _sets(low: hedging.Printed, high: hedging.Printed, hedge: Hedge, *, up_to_soft: bool) -> Sets:
    if high.v <= 0 and low.v < 0:
        near, far = hedging.Printed(-high.v, high.u), hedging.Printed(-low.v, low.u)
        return Sets(*(-level for level in _sets(near, far, hedge, up_to_soft=up_to_soft)))
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
