"""A plain list judged from sums that were made elsewhere, with the outcome that `verdict` has.

Plain: in one currency and period, every amount known and above nought, no weights; complete, or
open ("deals include …"). A database adds such a list up faster than anything here. What hangs on
single parts (which must give, what it agrees only if) is left to `verdict`, which shows it all.

Decision: most lists of a large ledger agree, so agreement is told from bare numbers; whatever may
not agree goes through `judge` like every other. Measured: 4 µs a list against 16 with intervals.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.interval import Bound, Interval, Sets
from crossfoot.figures.judging import Case, Strain, judge
from crossfoot.figures.policy import POLICY
from crossfoot.figures.printed import Spread, compared
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.figures.verdict import Coverage, is_conditional, shown

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.printed import Printed
    from crossfoot.figures.verdict import Verdict

KINDS = frozenset({RelationKind.SUM_OF, RelationKind.INCLUDES})
"""Relations that a plain list can have."""

SPLIT = 10**7
"""Where a rounding unit is cut in two, so that its square fits into a database's integers."""


class Added(NamedTuple):
    """A total, or its parts added up, each column by itself.

    *_side:    whether any end is open: 1 for a lower, -1 for an upper one, else 0.
    hard_*:    None where any has no end; at the other levels all have one.
    unhedged:  whether every number is bare or exact, and no range.
    most, mixed, least: u² of every bare number, where u is most · SPLIT + least.
    """

    printed_low: int
    printed_high: int
    nominal_low: int
    nominal_low_side: int
    nominal_high: int
    nominal_high_side: int
    soft_low: int
    soft_low_side: int
    soft_high: int
    soft_high_side: int
    hard_low: int | None
    hard_low_side: int
    hard_high: int | None
    hard_high_side: int
    unhedged: bool
    most: int
    mixed: int
    least: int

    @property
    def squares(self) -> int:
        """What rounding adds."""
        return (self.most * SPLIT + 2 * self.mixed) * SPLIT + self.least

    @property
    def printed(self) -> tuple[int, int]:
        """The printed number, a range as low to high."""
        return self.printed_low, self.printed_high

    @property
    def sets(self) -> Sets:
        """The three sets."""
        return Sets(
            _interval(*self[2:6]),
            _interval(*self[6:10]),
            _interval(*self[10:14]),
        )


class Agreement(NamedTuple):
    """How a list agrees. spread: None with hedges, and where nothing is rounded."""

    kind: VerdictKind
    printed: Printed
    spread: Spread | None


def plain_agreement(total: Added, parts: Added) -> Agreement | None:
    """Return how a complete plain list agrees, where it simply does; else None."""
    low, high = (parts.soft_low, parts.soft_low_side), (parts.soft_high, parts.soft_high_side)
    least, most = (total.soft_low, total.soft_low_side), (total.soft_high, total.soft_high_side)
    if not (low < most and least < high):  # in one amount at most, if in any
        first, last = max(low, least), min(high, most)
        if first > last or (first == last and low != high and least != most):
            return None
    spread = _spread(total, parts)
    if spread is not None and spread.exceeds(POLICY.strained_z):
        return None
    as_printed = compared(parts.printed, total.printed)
    if as_printed.gap_exceeds(POLICY.only_if_percent):
        return None
    below = (parts.nominal_high, parts.nominal_high_side) < least
    rounded = below or most < (parts.nominal_low, parts.nominal_low_side)
    kind = VerdictKind.CONSISTENT_BY_ROUNDING if rounded else VerdictKind.CONSISTENT
    return Agreement(kind, as_printed, spread)


def quick_verdict(total: Added, parts: Added, count: int, relation: RelationKind) -> Verdict | None:
    """Return the verdict on a plain list; None where `verdict` must be asked.

    count: of its parts. What only the figure of the total tells is added by `of_whole`.
    """
    is_open = relation is RelationKind.INCLUDES
    whole, itemised, spread = total.sets, parts.sets, _spread(total, parts)
    sums = Sets(*(Interval(level.lower, None) for level in itemised)) if is_open else itemised
    judgement = judge(Case(whole, sums, itemised, is_open, spread), POLICY)
    as_printed = compared(parts.printed, total.printed)
    hangs = is_conditional(judgement, as_printed, POLICY)
    if hangs or judgement.reaches or (judgement.strain is Strain.SOFT and _has_room(itemised)):
        return None
    return shown(
        judgement,
        as_printed,
        Coverage(as_printed.share, count, None),
        spread,
        relation=relation,
        total=whole,
        sums=sums,
        itemised=itemised,
    )


def of_whole(judged: Verdict, total: Figure) -> Verdict:
    """Return what `quick_verdict` said, with what only the figure of the total tells.

    That is how many items the source says there are, and of a stretch, that it must give.
    """
    if total.items is not None:
        judged = replace(judged, coverage=replace(judged.coverage, of=total.items))
    if judged.strain is not Strain.SOFT:
        return judged
    return replace(judged, soft_gives=(total.key,), each_gives=True)


def _spread(total: Added, parts: Added) -> Spread | None:
    if not (total.unhedged and parts.unhedged):
        return None
    squares = total.squares + parts.squares
    return Spread(total.printed_low - parts.printed_low, squares) if squares else None


def _has_room(itemised: Sets) -> bool:
    """Whether the words of any part may say more than they imply; an open end may hide it."""
    ends = (itemised.soft.lower, itemised.soft.upper)
    return itemised.soft != itemised.hard or any(end is None or end.side for end in ends)


def _interval(low: int | None, low_side: int, high: int | None, high_side: int) -> Interval:
    return Interval(
        None if low is None else Bound(low, low_side),
        None if high is None else Bound(high, high_side),
    )
