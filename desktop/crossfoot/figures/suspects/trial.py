"""A listing judged again with one figure changed, without adding everything up again.

The rules are those of `judging`; only the sums are kept. What it says is what the verdict
function says of the changed list.
Source: FIGURES, section 3.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import TYPE_CHECKING

from crossfoot.figures.interval import Sets, outward
from crossfoot.figures.judging import Case, judge
from crossfoot.figures.obstacle import find_obstacle, yardstick
from crossfoot.figures.printed import UNHEDGED, Spread, square
from crossfoot.figures.sets import sets_of
from crossfoot.figures.sums import EndsSum, added
from crossfoot.figures.term import term_of
from crossfoot.figures.values import RelationKind, VerdictKind

if TYPE_CHECKING:
    from crossfoot.figures.addition import Addition
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.figures.product import Amount
    from crossfoot.figures.suspects.book import Listing
    from crossfoot.figures.term import Term


class Trial:
    """One listing, its sums kept."""

    def __init__(self, listing: Listing, case: Addition) -> None:
        self._listing, self._case = listing, case
        self._measured = yardstick(listing.total, listing.parts)
        self._terms = {term.figure.key: term for term in case.known}
        self._levels = [EndsSum() for _ in Sets._fields]
        self._printed: Amount = 0
        self._squares: Amount = 0
        self._blocks = 0
        for term in case.known:
            self._count(term, 1)
        unknown = [term.counted.hard for term in case.terms if not term.figure.is_known]
        self._slack = added([case.unlisted, *unknown])
        self._has_shares = any(term.share_of is not None for term in case.known)

    def kind(
        self, *, total: Figure | None = None, out: str | None = None, into: Part | None = None
    ) -> VerdictKind | None:
        """Return the verdict with another total, without a part, with one more; None: not told.

        Errors: LimitError for an amount that cannot be counted with.
        """
        case = self._case
        if case.relation is RelationKind.UNCLEAR or (total is not None and self._has_shares):
            return None
        if into is not None and find_obstacle(case.total, [into], self._measured) is not None:
            return VerdictKind.UNDECIDABLE
        whole = case.total if total is None else total
        sets = case.sets if total is None else sets_of(total, case.policy)
        changes = [(self._terms[out], -1)] if out is not None else []
        if into is not None:
            changes.append((term_of(into, whole, sets, self._measured, case.policy), 1))
        for term, times in changes:
            self._count(term, times)
        itemised = Sets(*(outward(*level.ends) for level in self._levels))
        spread = self._spread(whole)
        for term, times in changes:
            self._count(term, -times)
        sums = Sets(*(level + self._slack for level in itemised)) if case.is_open else itemised
        return judge(Case(sets, sums, itemised, case.is_open, spread), case.policy).kind

    def band(self, figure: Figure) -> tuple[Amount, Amount] | None:
        """Return between which amounts, as finely printed, rounding alone explains what is left.

        None where z says nothing, or only something of what is itemised.
        """
        case, term = self._case, self._terms.get(figure.key)
        whole = case.total if term is not None else figure
        if self._blocks or self._has_shares or case.is_open or _is_hedged(whole):
            return None
        z, weight = case.policy.strained_z, 1 if term is None else term.low
        if term is None:
            middle, squares = self._printed, self._squares + square(figure, 1)
        elif weight:
            was = term.printed(case.total.printed)[0]
            middle = Fraction(case.total.printed[0] - self._printed + was) / weight
            squares = self._squares + square(case.total, 1) - square(term.figure, weight)
            squares = (squares + square(figure, weight)) / Fraction(weight) ** 2
        else:
            return None
        radius = isqrt((z * z * squares / Fraction(12)).__floor__())
        return (middle - radius, middle + radius) if squares else None

    def _count(self, term: Term, times: int) -> None:
        for level, each in zip(self._levels, term.counted, strict=True):
            level.count((each.lower, each.upper), times)
        whole = self._case.total.printed
        weight = term.low if term.share_of is None else term.low * Fraction(whole[0], 100_00)
        self._printed += times * term.printed(whole)[0]
        self._squares += times * square(term.figure, weight)
        self._blocks += times * (_is_hedged(term.figure) or not term.is_fixed)

    def _spread(self, whole: Figure) -> Spread | None:
        squares = self._squares + square(whole, 1)
        if self._blocks or _is_hedged(whole) or not squares:
            return None
        return Spread(whole.printed[0] - self._printed, squares)


def _is_hedged(figure: Figure) -> bool:
    return figure.meant_hedge not in UNHEDGED or bool(figure.amount_high)
