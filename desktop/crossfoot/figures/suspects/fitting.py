"""Which figures would have to be other than reported for totals to add up, and what amounts fit.

For each total that fails: every single figure first; sets of two, then of three, only where no
smaller set restores it. A set restores a total if its figures can take amounts with which that
total agrees and everything that added up still does; so what is needed is carried up and down the
tree. Totals that fail for reasons of their own are each told on their own, never multiplied out.
Exact for trees (each figure a part of one total at most).
Source: FIGURES, section 5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING

from crossfoot.figures.interval import outward
from crossfoot.figures.product import common, nearest
from crossfoot.figures.suspects.balance import ANYTHING, Balance
from crossfoot.figures.suspects.book import FAILING
from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval
    from crossfoot.figures.product import Amount, Ends
    from crossfoot.figures.suspects.book import Book, Listing

MOST = 50
"""Sets that are listed for one total; the rest are counted."""
LARGEST = 3
"""Figures of one set."""
_NOT_NEGATIVE: Ends = ((0, 0), None)


@dataclass(frozen=True, slots=True)
class Fit:
    """A figure and the amounts, in hundredths of its own unit, that would fit.

    needed:  of all of them.   amount: one of them, as near to print as they come, whole if it can.
    """

    key: str
    needed: Interval
    amount: Fraction


@dataclass(frozen=True, slots=True)
class FittingSet:
    """Figures that would restore a total together. restores: the listings that then add up."""

    fits: tuple[Fit, ...]
    restores: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fitting:
    """What would restore one failing listing. more: how many sets there are beyond these."""

    listing: int
    sets: tuple[FittingSet, ...]
    more: int = 0


def fitting(
    book: Book, weights: Mapping[str, int] | None = None, wanted: Sequence[int] | None = None
) -> list[Fitting]:
    """Return what would restore each failing listing, in their order.

    weights: how well sourced each figure is, 1 unless it is said; the weakest are named first.
    wanted:  the failing listings that are asked about; None: all of them.
    """
    search = _Search(book, weights or {})
    return [search.fitting(id_) for id_ in (book.failing if wanted is None else wanted)]


class _Search:
    """Looks for sets in one book."""

    def __init__(self, book: Book, weights: Mapping[str, int]) -> None:
        self.book, self.weights = book, weights
        self.order = {key: place for place, key in enumerate(book.figures)}
        self._balances: dict[int, Balance] = {}

    def fitting(self, target: int) -> Fitting:
        found: list[frozenset[str]] = []
        sets: list[frozenset[str]] = [frozenset()]
        for _ in range(LARGEST):
            larger: dict[frozenset[str], bool] = {}
            for each, may in (one for keys in sets for one in self._larger(keys, target)):
                larger[each] = larger.get(each, False) or may
            found = [each for each, may in larger.items() if may and self._restores(each, target)]
            if found:
                break
            sets = list(larger)
        told = [(self._restored(each, target), each) for each in found]
        told.sort(key=lambda one: self._rank(one[1], len(one[0])))
        shown = [self._set(each, restores) for restores, each in told[:MOST]]
        return Fitting(target, tuple(shown), max(0, len(told) - MOST))

    def _rank(self, keys: frozenset[str], restored: int) -> tuple[int, int, list[int]]:
        weight = sum(self.weights.get(key, 1) for key in keys)
        return -restored, weight, sorted(self.order[key] for key in keys)

    def _larger(self, keys: frozenset[str], target: int) -> Iterator[tuple[frozenset[str], bool]]:
        """Yield the sets with one figure more that stands in the same listings.

        With each, whether it may restore: it cannot where these figures fail even once the
        listings of the further one are let go.
        """
        places = self._bound(keys, (target,)) if keys else [target]
        may: dict[tuple[int, ...], bool] = {}
        for key in dict.fromkeys(name for id_ in places for name in self.balance(id_).keys):
            if key in keys:
                continue
            own = tuple(self.book.places[key])
            if own not in may:
                may[own] = not keys or self._domain_of(keys, target, frozenset(own)) is not None
            yield keys | {key}, may[own]

    def balance(self, id_: int) -> Balance:
        """Return a listing added up; made once."""
        if id_ not in self._balances:
            case = self.book.verdicts[id_].case
            assert case is not None
            self._balances[id_] = Balance(case)
        return self._balances[id_]

    def _restores(self, keys: frozenset[str], target: int) -> bool:
        return self._domain_of(keys, target, frozenset()) is not None and self._leaves_the_edge(
            keys, (target,)
        )

    def _leaves_the_edge(self, keys: frozenset[str], restores: tuple[int, ...]) -> bool:
        """Whether figures that can have one amount only do more than touch what a list names."""
        opened = any(self.balance(id_).case.is_open for id_ in self._bound(keys, restores))
        if not opened or not any(map(_is_point, self._needed(keys, restores).values())):
            return True
        return self._settled(keys, restores) is not None

    def _domain_of(self, keys: frozenset[str], target: int, without: frozenset[int]) -> Ends | None:
        """Return the amounts that the first of some figures can take; without: listings let go."""
        free = {key: self._any(key) for key in keys}
        first = min(keys, key=self.order.__getitem__)
        return _Reach(self, free, frozenset({target}), without).of(first)

    def _any(self, key: str) -> Ends:
        amount = self.book.figures[key].amount
        return _NOT_NEGATIVE if amount is None or amount >= 0 else ANYTHING

    def _restored(self, keys: frozenset[str], target: int) -> tuple[int, ...]:
        """Return every failing listing that the same figures can restore at once."""
        restored = [target]
        places = dict.fromkeys(id_ for key in keys for id_ in self.book.places[key])
        free = {key: self._any(key) for key in keys}
        first = min(keys, key=self.order.__getitem__)
        for id_ in places:
            if id_ != target and self.book.fails(id_):
                reach = _Reach(self, free, frozenset({*restored, id_}), frozenset())
                if reach.of(first) is not None and self._leaves_the_edge(keys, (*restored, id_)):
                    restored.append(id_)
        return tuple(restored)

    def _set(self, keys: frozenset[str], restores: tuple[int, ...]) -> FittingSet:
        settled = self._settled(keys, restores) or self._nearest(keys, restores)
        needed = self._needed(keys, restores)
        fits = [
            Fit(key, outward(*(ends or ANYTHING)), Fraction(settled[key]))
            for key, ends in needed.items()
        ]
        return FittingSet(tuple(fits), restores)

    def _needed(self, keys: frozenset[str], restores: tuple[int, ...]) -> dict[str, Ends | None]:
        """Return what each of some figures can be, in their order."""
        free = {key: self._any(key) for key in sorted(keys, key=self.order.__getitem__)}
        return {key: _Reach(self, free, frozenset(restores), frozenset()).of(key) for key in free}

    def _nearest(self, keys: frozenset[str], restores: tuple[int, ...]) -> dict[str, Amount]:
        """Settle one figure after the other, each as near to print as those before it allow."""
        free = {key: self._any(key) for key in sorted(keys, key=self.order.__getitem__)}
        settled: dict[str, Amount] = {}
        for key in free:
            now = free | {name: ((amount, 0), (amount, 0)) for name, amount in settled.items()}
            domain = _Reach(self, now, frozenset(restores), frozenset()).of(key)
            assert domain is not None
            settled[key] = self._amount(key, domain, settled, restores)
        return settled

    def _settled(self, keys: frozenset[str], restores: tuple[int, ...]) -> dict[str, Amount] | None:
        """Return amounts at which no open list is only touched by what it names.

        Just there a verdict calls it a stretch; on either side the list adds up, or falls short.
        So they are moved by a hundredth where they can be. None: each such step breaks something.
        """
        nearest, bound = self._nearest(keys, restores), self._bound(keys, restores)
        opened = [id_ for id_ in bound if self.balance(id_).case.is_open]
        if self._hold(nearest, opened):
            return nearest
        needed = self._needed(keys, restores)
        for steps in sorted(product((0, 1, -1), repeat=len(keys)), key=lambda one: -one.count(0)):
            moved = {key: nearest[key] + step for key, step in zip(nearest, steps, strict=True)}
            allowed = all(_allows(needed[key], amount) for key, amount in moved.items())
            if allowed and self._hold(moved, bound):
                return moved
        return None

    def _bound(self, keys: Iterable[str], restores: Sequence[int]) -> list[int]:
        """Return the listings that some figures stand in and that must add up."""
        places = dict.fromkeys(id_ for key in keys for id_ in self.book.places[key])
        return [id_ for id_ in places if id_ in restores or self.book.binds(id_)]

    def _hold(self, amounts: Mapping[str, Amount], bound: Iterable[int]) -> bool:
        judged = (_with(self.book.listings[id_], amounts).judged(self.book.policy) for id_ in bound)
        return all(each.kind not in FAILING for each in judged)

    def _amount(
        self, key: str, domain: Ends, settled: Mapping[str, Amount], restores: Sequence[int]
    ) -> Amount:
        at = next((id_ for id_ in restores if id_ in self.book.places[key]), None)
        id_ = self.book.places[key][0] if at is None else at
        if self.book.verdicts[id_].case is None:
            return nearest(self.book.figures[key].printed[0], domain)
        balance = self.balance(id_)
        others = {name: settled[name] for name in settled if name in balance.keys}
        wanted = nearest(balance.wanted(key, others), domain)
        wholes = (round(wanted), wanted.__floor__(), wanted.__ceil__())
        return next((each for each in wholes if _allows(domain, each)), wanted)


def _allows(ends: Ends | None, amount: Amount) -> bool:
    return ends is not None and common(ends, ((amount, 0), (amount, 0))) is not None


def _is_point(ends: Ends | None) -> bool:
    return ends is not None and ends[0] is not None and ends[0] == ends[1]


def _with(listing: Listing, amounts: Mapping[str, Amount]) -> Listing:
    """Return a listing in which some figures have an amount exactly, rounded to a hundredth."""

    def now(figure: Figure) -> Figure:
        if figure.key not in amounts:
            return figure
        amount = round(amounts[figure.key])
        return figure._replace(amount=amount, amount_high=None, hedge=Hedge.EXACT, u=0)

    parts = tuple(part._replace(figure=now(part.figure)) for part in listing.parts)
    return replace(listing, total=now(listing.total), parts=parts)


class _Reach:
    """The amounts that some figures can take while what they stand in adds up.

    free:     the figures, and what each may be at all.
    targets:  failing listings that must add up now.   without: listings that need not.
    """

    def __init__(
        self,
        search: _Search,
        free: Mapping[str, Ends],
        targets: frozenset[int],
        without: frozenset[int],
    ) -> None:
        self._search, self._free = search, free
        self._targets, self._without = targets, without

    def of(self, key: str, past: frozenset[int] = frozenset()) -> Ends | None:
        """Return what a figure can be. past: listings that were come through."""
        found: Ends | None = self._free[key]
        book = self._search.book
        for id_ in book.places[key]:
            if found is None:
                return None
            if id_ in past or id_ in self._without or not self._binds(id_):
                continue
            others: dict[str, Ends] = {}
            for name in self._free:
                if name != key and id_ in book.places[name]:
                    ends = self.of(name, past | {id_})
                    if ends is None:
                        return None
                    others[name] = ends
            accepted = self._search.balance(id_).accepts(key, others)
            found = None if accepted is None else common(found, accepted)
        return found

    def _binds(self, id_: int) -> bool:
        return id_ in self._targets or self._search.book.binds(id_)
