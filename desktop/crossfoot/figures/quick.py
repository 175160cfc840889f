"""A plain list judged from sums that were made elsewhere, by the same rules as every other.

Plain: a complete list in one currency and period, every amount known and above nought, no weights.
A database adds such a list up faster than anything here. What the rules find more in than plain
agreement, or what hangs on a figure, is left to `verdict`, which shows it all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.interval import Bound, Interval, Sets
from crossfoot.figures.judging import Case, judge
from crossfoot.figures.policy import POLICY
from crossfoot.figures.printed import Spread, compared
from crossfoot.figures.verdict import AGREES, Coverage, is_conditional, shown

if TYPE_CHECKING:
    from crossfoot.figures.policy import Policy
    from crossfoot.figures.verdict import Verdict


class Ends(NamedTuple):
    """An interval, or a sum of intervals, as a database has it.

    low, high: None where there is no end. *_open: how many ends are open, of either sign.
    """

    low: int | None
    low_open: int
    high: int | None
    high_open: int

    @property
    def interval(self) -> Interval:
        """The interval."""
        return Interval(
            None if self.low is None else Bound(self.low, 1 if self.low_open else 0),
            None if self.high is None else Bound(self.high, -1 if self.high_open else 0),
        )


class Added(NamedTuple):
    """A total, or the sum of its parts.

    printed:   (low, high).   squares: what rounding adds, u² of every bare number.
    unhedged:  whether every number of it is bare or exact, and no range.
    """

    printed: tuple[int, int]
    nominal: Ends
    soft: Ends
    squares: int
    unhedged: bool


def quick_verdict(
    total: Added, parts: Added, count: int, policy: Policy = POLICY
) -> Verdict | None:
    """Return the verdict on a plain list that simply agrees; None where `verdict` must be asked.

    count: of its parts.
    """
    whole, summed = _sets(total), _sets(parts)
    spread = _spread(total, parts)
    judgement = judge(Case(whole, summed, summed, is_open=False, spread=spread), policy)
    as_printed = compared(parts.printed, total.printed)
    if judgement.kind not in AGREES or is_conditional(judgement, as_printed, policy):
        return None
    return shown(judgement, as_printed, Coverage(as_printed.share, count, None), spread)


def _sets(added: Added) -> Sets:
    """Return the sets; where the soft ones meet, so do the hard ones, which are wider."""
    soft = added.soft.interval
    return Sets(added.nominal.interval, soft, soft)


def _spread(total: Added, parts: Added) -> Spread | None:
    squares = total.squares + parts.squares
    if not (total.unhedged and parts.unhedged and squares):
        return None
    return Spread(total.printed[0] - parts.printed[0], squares)
