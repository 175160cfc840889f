"""True amounts for every figure that would make a total agree: the values that would fit.

Everything here is exact: a witness is shown only where amounts exist, not where rounding an end
outward merely leaves room for one. The total enters with its sign turned, so that fitting means
coming to nought.
Source: FIGURES, section 3 ("witness").
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.product import common, corners, nearest, reciprocals
from crossfoot.figures.sums import EndsSum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Interval, Sets
    from crossfoot.figures.product import Amount, Ends
    from crossfoot.figures.term import Term

_MINUS: Ends = ((-1, 0), (-1, 0))
_NOUGHT: Ends = ((0, 0), (0, 0))


@dataclass(slots=True)
class Share:
    """What one figure brings to the sum.

    level:    the ends in use, the soft ones or the hard ones.
    printed:  what it brings at its printed number.   free: whether its words leave room.
    """

    soft: Ends
    hard: Ends
    level: Ends
    printed: Amount
    free: bool


def witness(
    total: Figure, sets: Sets, terms: Sequence[Term], slack: Interval
) -> dict[str, Fraction] | None:
    """Return true amounts by key that satisfy every set, soft where possible; None if none do.

    sets: the total's. slack: what the unlisted parts of an open list add.
    """
    shares = [_share_of_part(term, sets, total) for term in terms]
    rest = _ends(slack)
    turned = corners(_ends(sets.soft), _MINUS), corners(_ends(sets.hard), _MINUS)
    is_free = not sets.nominal.is_point
    shares.append(Share(rest, rest, rest, 0, is_free))
    shares.append(Share(*turned, turned[1], -total.printed[0], is_free))
    if not _soften(shares):
        return None
    alike = len({term.figure.key for term in terms}) < len(terms)
    amounts = _amounts(shares, evenly=alike)
    found = {total.key: Fraction(-amounts[-1])}
    for term, share, amount in zip(terms, shares, amounts, strict=False):
        whole = sets.soft if share.level == share.soft else sets.hard
        found.setdefault(term.figure.key, _own_amount(term, share, amount, whole))
    return found


def _share_of_part(term: Term, sets: Sets, total: Figure) -> Share:
    soft, hard = _ends(term.own.soft), _ends(term.own.hard)
    if not term.is_unweighted:
        soft = corners(soft, term.factors(sets.soft))
        hard = corners(hard, term.factors(sets.hard))
    if not term.figure.is_known:
        return Share(soft, hard, hard, 0, True)
    return Share(soft, hard, hard, term.printed(total.printed)[0], not term.own.nominal.is_point)


def _soften(shares: list[Share]) -> bool:
    """Hold as many as possible to their soft ends, the total last; False if nothing fits."""
    if common(EndsSum(share.soft for share in shares).ends, _NOUGHT) is not None:
        for share in shares:
            share.level = share.soft
        return True
    summed = EndsSum(share.hard for share in shares)
    if common(summed.ends, _NOUGHT) is None:
        return False
    for share in shares:
        summed.count(share.hard, -1)
        summed.count(share.soft)
        if common(summed.ends, _NOUGHT) is None:
            summed.count(share.soft, -1)
            summed.count(share.hard)
        else:
            share.level = share.soft
    return True


def _amounts(shares: list[Share], *, evenly: bool) -> list[Amount]:
    """Return an amount of each that together come to nought, as near to print as they can.

    evenly: every figure moves alike, so that one that comes twice has one amount.
    """
    amounts = [nearest(share.printed, share.level) for share in shares]
    gap = -sum(amounts)
    rooms = [_room(amount, share.level, gap) for amount, share in zip(amounts, shares, strict=True)]
    if not evenly:
        steps = _one_by_one(gap, rooms, shares)
        if steps is not None:
            return [amount + step for amount, step in zip(amounts, steps, strict=True)]
    free = [room if share.free else 0 for room, share in zip(rooms, shares, strict=True)]
    steps = _evenly(gap, free if _is_enough(free, gap) else rooms)
    return [amount + step for amount, step in zip(amounts, steps, strict=True)]


def _room(amount: Amount, ends: Ends, gap: Amount) -> Amount | None:
    """Return how far the amount may move towards closing the gap; None: as far as you like."""
    end = ends[1] if gap > 0 else ends[0]
    return None if end is None else end[0] - amount


def _one_by_one(
    gap: Amount, rooms: list[Amount | None], shares: list[Share]
) -> list[Amount] | None:
    """Close the gap with one figure after the other, which leaves round amounts.

    Those whose words leave room go first; no open end is reached. None where that falls short.
    """
    steps: list[Amount] = [0] * len(rooms)
    for index in sorted(range(len(rooms)), key=lambda index: not shares[index].free):
        room, level = rooms[index], shares[index].level
        end = level[1] if gap > 0 else level[0]
        if room is not None and end is not None and end[1]:
            room = room * Fraction(9, 10)
        step = gap if room is None or room * gap >= gap * gap else room
        steps[index] = step
        gap = gap - step
    return steps if gap == 0 else None


def _evenly(gap: Amount, rooms: list[Amount | None]) -> list[Amount]:
    """Share the gap out over the rooms, each in proportion, so that no open end is reached."""
    boundless = rooms.count(None)
    if boundless:
        return [Fraction(gap) / boundless if room is None else 0 for room in rooms]
    whole = _whole(rooms)
    return [(room or 0) * gap / whole if whole else 0 for room in rooms]


def _is_enough(rooms: list[Amount | None], gap: Amount) -> bool:
    return gap == 0 or None in rooms or _whole(rooms) * gap > gap * gap


def _whole(rooms: list[Amount | None]) -> Fraction:
    return Fraction(sum(room for room in rooms if room is not None))


def _own_amount(term: Term, share: Share, amount: Amount, whole: Interval) -> Fraction:
    """Return an amount of the figure itself that can be weighted into what it brings."""
    if term.is_unweighted:
        return Fraction(amount)
    own = _ends(term.own.soft if share.level == share.soft else term.own.hard)
    wanted = term.figure.amount or 0
    factors = term.factors(whole)
    if amount == 0 and common(factors, _NOUGHT) is not None:
        return Fraction(nearest(wanted, own))
    if amount == 0:
        return Fraction(0)
    for ray in reciprocals(factors):
        fitting = common(corners(((amount, 0), (amount, 0)), ray), own)
        if fitting is not None:
            return Fraction(nearest(wanted, fitting))
    raise AssertionError(f"{amount} is no weighted amount of {term.figure.key}")


def _ends(interval: Interval) -> Ends:
    return interval.lower, interval.upper
