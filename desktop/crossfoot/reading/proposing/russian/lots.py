"""Parts of a deal that no word calls so: "54 танка K2. 24 соберут в Корее, 30 – в Норвегии".

What comes to a number told just before, to the last unit, is that number shared out: the lots are
of its deal. So is a price of the deal's that its other amounts, told just before it, come to.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.reading.proposing.russian.background import is_aside
from crossfoot.reading.proposing.russian.continuing import LOOSE
from crossfoot.reading.proposing.russian.siding import same_sides
from crossfoot.reading.proposing.totals.related import Related

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.russian.clauses import Reading
    from crossfoot.reading.proposing.russian.telling import Teller

_FEWEST, _MOST = 2, 6
_SENTENCES = 2
_STEM, _MANY = 5, 20
# Nouns for goods of several sorts.
_ANY_SORT = ("самолет", "машин", "суд", "корабл", "единиц", "поезд", "состав", "локомотив", "вагон",
             "борт", "аппарат", "автомобил", "бронемашин", "установ", "систем")  # fmt: skip
_SCORE = 75


def lots(teller: Teller, readings: Sequence[Reading]) -> Iterator[Related]:
    """Yield the numbers that others round them come to exactly, and put those into its deal."""
    found = readings[0].found if readings else ()
    for measure in (Measure.QUANTITY, Measure.VALUE):
        told = [
            (number, i)
            for number, reading in enumerate(readings)
            for i in reading.figures
            if found[i].measure is measure
            and found[i].converts is None
            and i not in teller.skipped
            and found[i].amount_high is None
            and not _is_aside(reading, found[i])
        ]
        for place in range(len(told)):
            yield from _shared_out(teller, found, told, place)
        if measure is Measure.VALUE:
            for place in range(len(told)):
                yield from _come_to(teller, found, told, place)


def _shared_out(
    teller: Teller, found: Sequence[Found], told: Sequence[tuple[int, int]], place: int
) -> Iterator[Related]:
    """Yield the runs behind a number that come to it, one right after the other."""
    number, whole = told[place]
    begin = place + 1
    while True:
        run: list[int] = []
        total = Decimal(0)
        for other, i in told[begin : begin + _MOST]:
            if other > number + _SENTENCES or not _fits(found[whole], found[i]):
                break
            run.append(i)
            total += found[i].amount
            if total >= found[whole].amount:
                break
        if total != found[whole].amount or len(run) < _FEWEST:
            return
        if _taken_in(teller, whole, run):
            yield _related(teller, found, whole, run)
        begin += len(run)


def _come_to(
    teller: Teller, found: Sequence[Found], told: Sequence[tuple[int, int]], place: int
) -> Iterator[Related]:
    """Yield the amounts of one deal right before a number that come to it."""
    number, whole = told[place]
    run: list[int] = []
    for other, i in reversed(told[max(place - _MOST, 0) : place]):
        if other < number - _SENTENCES or not _fits(found[whole], found[i]):
            return
        run.insert(0, i)
        total = sum(found[i].amount for i in run)
        if total >= found[whole].amount:
            of_deal = teller.deal_of.get(run[0])
            own = teller.deal_of.get(whole)
            exact = total == found[whole].amount and len(run) >= _FEWEST
            one = exact and of_deal is not None and (own is None or own is of_deal)
            if one and _taken_in(teller, run[0], [*run[1:], whole]):
                yield _related(teller, found, whole, run)
            return


def _is_aside(reading: Reading, figure: Found) -> bool:
    money = figure.measure is Measure.VALUE
    return is_aside(reading.small, reading.span.start, figure.start, figure.end, money=money)


def _fits(whole: Found, part: Found) -> bool:
    """Whether a number can be a part of another: smaller, plain, and in the same money."""
    hedges = {part.hedge, whole.hedge} - {Hedge.BARE, Hedge.UP_TO, Hedge.EXACT}
    smaller = part.amount < whole.amount and part.currency == whole.currency
    return not hedges and smaller and _may_be_of(whole, part)


def _may_be_of(whole: Found, part: Found) -> bool:
    """Whether goods can be some of others: of few, not those of another plain noun.

    "5 автобусов, 2 троллейбуса и 3 трамвая" come to five by chance.
    """
    unit, of = ((one.unit or "").lower().replace("ё", "е") for one in (part, whole))
    if not unit or unit.isascii() or unit[:_STEM] == of[:_STEM] or unit in LOOSE:
        return True
    return whole.amount >= _MANY or of.startswith(_ANY_SORT)


def _taken_in(teller: Teller, whole: int, run: Sequence[int]) -> bool:
    """Put parts into the deal of their whole; False where they are of other deals.

    A deal that has nothing but such parts, and no side of its own, is the same told on.
    """
    own = teller.deal_of.get(whole)
    if own is None:
        return False
    deals = [teller.deal_of.get(i) for i in run]
    others = {id(one): one for one in deals if one is not None and one is not own}
    inside = {teller.repeats[i] for i in run}
    lands = {one.lands.get("from") for one in others.values()}
    if len(lands) > 1 or any(
        not (same_sides(own, one) and all(teller.repeats[i] in inside for i in one.figures))
        for one in others.values()
    ):
        return _is_total(teller, whole, own, deals)
    for one in others.values():
        teller.merge(own, one)
    teller.add_figures(own, run)
    return True


def _is_total(teller: Teller, whole: int, own: Draft, deals: Sequence[Draft | None]) -> bool:
    """Whether a number is of several deals, each with a part: it is then of none itself."""
    told = [one for one in deals if one is not None]
    alone = [teller.repeats[i] for i in own.figures] == [teller.repeats[whole]]
    if len({id(one) for one in told}) < len(deals) or not alone:
        return False
    open_ = not (own.taking or own.lands.get("to")) and all(
        one.giving == own.giving for one in told
    )
    if own.giving and not open_:
        return False  # a deal of its own beside others that happen to come to it
    teller.take_out(whole)
    return True


def _related(teller: Teller, found: Sequence[Found], whole: int, run: Sequence[int]) -> Related:
    every = (whole, *run)
    quote = (min(found[i].start for i in every), max(found[i].end for i in every))
    parts = tuple(teller.repeats[i] for i in run)
    return Related(RelationKind.SUM_OF, teller.repeats[whole], parts, quote, _SCORE)
