"""What one listing leaves open to some of its figures, the others being what their words imply.

Everything is exact: ends are fractions that know their openness. A figure that is looked at has
one amount, so a listing agrees with it where the soft sets meet: in more than the one point at
which a verdict calls it a stretch, and no further apart than rounding alone explains.
This is the innermost loop of every search for what would fit: it is kept flat.
Source: FIGURES, sections 3 (rules 2 and 3) and 5.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.printed import UNHEDGED, square
from crossfoot.figures.product import common, corners, reciprocals
from crossfoot.figures.sums import EndsSum, added

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.figures.addition import Addition
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.product import Amount, End, Ends
    from crossfoot.figures.term import Term

ANYTHING: Ends = (None, None)
_NOUGHT: Ends = ((0, 0), (0, 0))


class _Entry(NamedTuple):
    """What a known part brings. twice: its printed number, low and high together, weighted."""

    term: Term
    soft: Ends
    twice: Amount
    weight: Amount
    square: Amount
    hedged: bool


class Balance:
    """A listing, added up so that any of its figures can be taken out again.

    case:  its total, terms and sums.
    """

    def __init__(self, case: Addition) -> None:
        self.case = case
        self.whole = case.total.key
        self._reported = ends_of(case.sets.soft)
        self._printed_total = sum(case.total.printed)
        self.parts = {term.figure.key: self._entry(term) for term in case.known}
        entries = self.parts.values()
        self._soft = EndsSum([each.soft for each in entries])
        unknown = [term.counted.hard for term in case.terms if not term.figure.is_known]
        self._slack = ends_of(added([case.unlisted, *unknown]))
        self._twice = sum(each.twice for each in entries)
        self._squares = sum(each.square for each in entries)
        self._hedged = sum(each.hedged for each in entries)
        self._rounds = not case.is_open and all(term.is_fixed for term in case.known)
        self._total_square = square(case.total, 1)
        self._total_hedged = _is_hedged(case.total)

    @property
    def keys(self) -> list[str]:
        """The figures of known amount in it, the total first."""
        return [self.whole, *self.parts]

    def accepts(self, key: str, others: Mapping[str, Ends]) -> Ends | None:
        """Return the amounts of one figure with which it agrees; None: with none.

        others: the amounts of further figures of it that are not what their words imply.
        """
        free = [self.parts[name] for name in (key, *others) if name in self.parts]
        brought = [_weighted(others[name], self, name) for name in others if name in self.parts]
        known = self._without(free)
        parts = EndsSum([known, self._slack, *brought]).ends
        near = self._near(free, brought, is_whole_free=self.whole in (key, *others))
        if key == self.whole:
            return parts if near is None else common(parts, near)
        total = others.get(self.whole, self._reported)
        left = _less(total, parts)
        if not (_is_point(known) or _is_point(total)) and self.whole not in others:
            left = _opened(left)
        within: Ends | None = left
        if near is not None:
            printed = self.case.total.printed[0]
            within = common(left, _less(others.get(self.whole, ((printed, 0), (printed, 0))), near))
        if within is None or _is_empty(within):
            return None
        return within if self.parts[key].term.is_unweighted else self._divided(within, key)

    def wanted(self, key: str, others: Mapping[str, Amount]) -> Amount:
        """Return the amount at which everything comes out as printed; its own for a weight of 0.

        others: amounts of further figures of it that are settled already.
        """
        twice = self._twice
        for name, amount in others.items():
            if name in self.parts:
                entry = self.parts[name]
                twice += 2 * entry.weight * amount - entry.twice
        if key == self.whole:
            return _half(twice)
        entry = self.parts[key]
        total = 2 * others[self.whole] if self.whole in others else self._printed_total
        if not entry.weight:
            return _half(sum(entry.term.figure.printed))
        left = total - twice + entry.twice
        return _half(left) if entry.weight == 1 else Fraction(left) / (2 * entry.weight)

    def _entry(self, term: Term) -> _Entry:
        whole = self.case.total.printed
        weight: Amount = 1 if term.is_unweighted else _weight(term, whole[0])
        low, high = term.printed(whole)
        return _Entry(
            term,
            ends_of(term.counted.soft),
            low + high,
            weight,
            square(term.figure, weight),
            _is_hedged(term.figure),
        )

    def _without(self, free: Sequence[_Entry]) -> Ends:
        for entry in free:
            self._soft.count(entry.soft, -1)
        rest = self._soft.ends
        for entry in free:
            self._soft.count(entry.soft)
        return rest

    def _divided(self, left: Ends, key: str) -> Ends | None:
        """Return which amounts of a figure can be weighted into what is left."""
        factors = self.parts[key].term.factors(self.case.sets.soft)
        may_be_nought = common(factors, _NOUGHT) is not None
        rays = [corners(left, each) for each in reciprocals(factors)]
        if len(rays) > 1 or (may_be_nought and common(left, _NOUGHT) is not None):
            return ANYTHING
        return rays[0] if rays else None

    def _near(
        self, free: Sequence[_Entry], brought: Sequence[Ends], *, is_whole_free: bool
    ) -> Ends | None:
        """Return what the parts may come to as printed, as far as rounding explains; None: no z.

        The figure in question is left out; those that are not what they print bring their own.
        """
        if not self._rounds or (self._total_hedged and not is_whole_free):
            return None
        if self._hedged != sum(entry.hedged for entry in free):
            return None
        squares = self._squares - sum(entry.square for entry in free)
        squares += 0 if is_whole_free else self._total_square
        if not squares:
            return None
        z = self.case.policy.strained_z
        radius = isqrt(z * z * squares // 12)
        middle = _half(self._twice - sum(entry.twice for entry in free))
        return EndsSum([((middle - radius, 0), (middle + radius, 0)), *brought]).ends


def _weighted(ends: Ends, balance: Balance, key: str) -> Ends:
    term = balance.parts[key].term
    return ends if term.is_unweighted else corners(ends, term.factors(balance.case.sets.soft))


def _weight(term: Term, whole: int) -> Amount:
    """Return what a part counts times, of a range the middle."""
    weight = term.low if term.is_fixed else Fraction(term.low + term.high) / 2
    return weight if term.share_of is None else weight * Fraction(whole, 100_00)


def ends_of(interval: Interval) -> Ends:
    """Return the ends of an interval as they are counted with here."""
    return interval.lower, interval.upper


def _less(one: Ends, other: Ends) -> Ends:
    (lower, upper), (low, high) = one, other
    return _apart(lower, high), _apart(upper, low)


def _apart(one: End, other: End) -> End:
    if one is None or other is None:
        return None
    return one[0] - other[0], one[1] or -other[1]


def _opened(ends: Ends) -> Ends:
    lower, upper = ends
    return (
        None if lower is None else (lower[0], 1),
        None if upper is None else (upper[0], -1),
    )


def _is_empty(ends: Ends) -> bool:
    return ends[0] is not None and ends[1] is not None and ends[0] > ends[1]


def _is_point(ends: Ends) -> bool:
    return ends[0] is not None and ends[0] == ends[1]


def _is_hedged(figure: Figure) -> bool:
    return figure.meant_hedge not in UNHEDGED or bool(figure.amount_high)


def _half(twice: Amount) -> Amount:
    return twice // 2 if isinstance(twice, int) and not twice % 2 else Fraction(twice) / 2
