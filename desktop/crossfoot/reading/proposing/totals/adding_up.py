"""Totals that only their numbers tell: figures side by side that come to exactly another.

"The arrangement is of $2.77 billion. The credit provides $1.729 billion, the facility $1.038
billion": no word says that the two make up the first. What speaks for it is counted up: how
unlikely it is that numbers so finely printed add up by chance, and that all are of one deal.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from crossfoot.figures.units import unit_of
from crossfoot.figures.values import SUMMING, DealType, Hedge, Measure, RelationKind
from crossfoot.reading.proposing.totals.plausible import is_exactly
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.wordings.cues.cue import same_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft

_FEWEST, _MOST = 2, 8
_LENT = frozenset({DealType.LOAN, DealType.GUARANTEE})
# How many sentences may stand between two figures of a sum.
_APART = 3
# How many sums of a resolution come about by chance: one in so many, where nothing else speaks
# for it; one in fewer, where the deal of all figures is the same.
_BY_CHANCE = Decimal("0.045")
_IN_ONE_DEAL = Decimal("0.34")
# A sum is looked at only from three quarters of its total on.
_CLOSE = Decimal("1.34")
# Rounding of the parts, too, may explain what a sum is off, where all are printed so finely.
_FINE = Decimal("0.01")
_SCORE = 70
_VAGUE = frozenset({Hedge.ORDER_OF_MAGNITUDE})
_PLAIN = frozenset({Hedge.BARE, Hedge.EXACT, Hedge.UP_TO, Hedge.ABOUT})
# "and thus brings its investments to": what comes of adding is no part beside what it holds.
_REACHED = re.compile(
    r"\b(?:bring|tak|lift|rais|push|increas)\w*\b[^.;,$€£¥₹\d]{0,60}?\bto (?:[a-z]+ ){0,2}$"
)
_MORE = frozenset({Hedge.OVER, Hedge.JUST_OVER})
# Only what is counted so holds options besides what is firm.
_AT_MOST = frozenset({Hedge.UP_TO, Hedge.AT_MOST})
_REACH = 80
_MORE_THAN_IT = re.compile(r"\b(?:more|extra|on top|in addition)\b(?! than)", re.IGNORECASE)
_NEXT, _CALLED = 8, 40
_LENDS = re.compile(r"\b(?:lends?|lent|lending|borrow\w*|bridge loan)\b", re.IGNORECASE)
_PRICE = re.compile(
    r"\b(?:buy\w*|bought|purchas\w+|acqui\w+|t[ao]kes? over|sell\w*|sold|sale|"
    r"prices?|order\w*|consideration)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Run:
    """Figures side by side that come to a whole. resolution: how finely, relative to it."""

    whole: int
    parts: tuple[int, ...]
    resolution: Decimal


def adding_up(
    told: Account,
    deal_of: Mapping[int, Draft],
    stated: Sequence[Related],
    shares: Sequence[Related] = (),
) -> list[Related]:
    """Return the relations stated, with those totals that only the numbers tell.

    A list that the words tell in part is made whole by what stands beside it.
    shares: what is only some of a deal's figure, such as its first tranche.
    """
    worded = {(cue.whole, cue.kind) for cue in told.cues}
    found = [_completed(told, one, worded) for one in stated if not _is_lent_for(told, one)]
    runs = [*_runs(told, stated, deal_of), *_runs(told, [*stated, *shares], deal_of)]
    runs = list(dict.fromkeys(runs))
    for run in sorted(runs, key=lambda run: told.found[run.whole].measure is not Measure.VALUE):
        known = [one for one in found if one.kind in SUMMING and one.whole == run.whole]
        known = [one for one in known if not _breaks_down_anew(told, one, run)]
        told_less = all(set(one.parts) < set(run.parts) for one in known)
        if not told_less or _is_lent_for(told, run) or any(_is_beside(one, run) for one in found):
            continue
        opened = bool(known) and _is_exact(told, run)  # the words name some of the parts
        likely = opened or _is_likely(told, run, deal_of)
        if not likely and not _goes_with(run, deal_of, found):
            continue
        places = [told.found[index] for index in (run.whole, *run.parts)]
        quote = min(one.start for one in places), max(one.end for one in places)
        score = max((one.score for one in known), default=_SCORE)
        found = [one for one in found if one not in known and not _is_among(one, run)]
        is_open = not _is_exact(told, run) and any(_is_left_open(one, worded) for one in known)
        kind = RelationKind.INCLUDES if is_open else RelationKind.SUM_OF
        found.append(Related(kind, run.whole, run.parts, quote, score))
    alike = (_in_its_currency(told, one) for one in _without_nested(found))
    return [_as_paid_for(told, one, deal_of) for one in alike]


def _in_its_currency(told: Account, one: Related) -> Related:
    """Return a total over what its parts are in its own currency, where the text converts them."""
    if one.kind is RelationKind.OF_WHICH:
        return replace(one, whole=_converted(told, one))
    if one.kind not in SUMMING:
        return one
    currency = told.found[one.whole].currency
    converted = {
        figure.converts: index
        for index, figure in enumerate(told.found)
        if figure.converts is not None and figure.currency == currency
    }
    foreign = [part for part in one.parts if told.found[part].currency != currency]
    if not foreign or not all(part in converted for part in foreign):
        return one
    return replace(
        one, parts=tuple(converted[part] if part in foreign else part for part in one.parts)
    )


def _converted(told: Account, one: Related) -> int:
    """Return the whole of a share as the text converts it into the share's currency."""
    currencies = {told.found[part].currency for part in one.parts}
    if told.found[one.whole].currency in currencies:
        return one.whole
    same = (
        index
        for index in range(one.whole + 1, min(one.whole + _NEXT, len(told.found)))
        if told.found[index].converts == one.whole and told.found[index].currency in currencies
    )
    return next(same, one.whole)


def _as_paid_for(told: Account, one: Related, deal_of: Mapping[int, Draft]) -> Related:
    """Return loans that come to a price as what pays for it, not as parts of it."""
    if one.kind is not RelationKind.SUM_OF or not is_lent_in_full(told, one, deal_of):
        return one
    return replace(one, kind=RelationKind.FINANCES)


def is_lent_in_full(told: Account, one: Related, deal_of: Mapping[int, Draft]) -> bool:
    """Whether all parts of what somebody pays for a purchase are loans of others."""
    lent = all(part in deal_of and deal_of[part].type in _LENT for part in one.parts)
    start, end = told.sentences[told.sentence_of[one.whole]].start, told.found[one.whole].start
    return lent and _PRICE.search(told.text, start, end) is not None


def _without_nested(found: Sequence[Related]) -> Iterator[Related]:
    """Yield the relations, no total with a part beside that part's own parts."""
    shares = {one.whole: set(one.parts) for one in found if one.kind in SUMMING}
    for one in found:
        nested = {part for other in one.parts for part in shares.get(other, ())}
        parts = tuple(part for part in one.parts if part not in nested)
        if one.kind not in SUMMING or len(parts) == len(one.parts):
            yield one
        elif len(parts) >= _FEWEST:
            yield replace(one, parts=parts)


def _is_likely(told: Account, run: _Run, deal_of: Mapping[int, Draft]) -> bool:
    if run.resolution <= _BY_CHANCE:
        return True
    figures = (run.whole, *run.parts)
    deals = _deals(figures, deal_of)
    plain = all(told.found[index].hedge in _PLAIN for index in figures)
    return run.resolution <= _IN_ONE_DEAL and plain and len(deals) == 1 and run.whole in deal_of


def _breaks_down_anew(told: Account, one: Related, run: _Run) -> bool:
    """Whether two lists are each exactly their total, by other parts: by lender, and by land."""
    return set(one.parts).isdisjoint(run.parts) and is_exactly(told, one)


def _is_exact(told: Account, run: _Run) -> bool:
    summed = sum((told.found[part].amount for part in run.parts), Decimal(0))
    return summed == told.found[run.whole].amount


def _is_beside(one: Related, run: _Run) -> bool:
    """Whether a run only comes to a part that stands beside it in a sum.

    "480,000 tonnes: half of it, 240,000, is Russian, 120,000 Romanian and 120,000 French".
    """
    inside = {run.whole, *run.parts} <= set(one.parts)
    return one.kind is RelationKind.SUM_OF and inside


def _is_among(one: Related, run: _Run) -> bool:
    """Whether a share is told of what stands in a sum: it is a part of that, or beside it."""
    told = {one.whole, *one.parts}
    return one.kind is RelationKind.OF_WHICH and told <= {run.whole, *run.parts}


def _is_lent_for(told: Account, one: Related | _Run) -> bool:
    """Whether some of the parts, not all, are lent so that the whole can be paid."""
    if isinstance(one, Related) and one.kind not in SUMMING:
        return False
    lent = [_LENDS.search(_before(told, index)) is not None for index in one.parts]
    priced = _before(told, one.whole) + told.text[told.found[one.whole].end :][:_CALLED]
    return any(lent) and not all(lent) and bool(_PRICE.search(priced))


def _before(told: Account, index: int) -> str:
    """Return what stands before a figure, up to the one before it in its sentence."""
    start = told.sentences[told.sentence_of[index]].start
    if index:
        start = max(start, told.found[index - 1].end)
    return told.text[start : told.found[index].start]


def _completed(
    told: Account, one: Related, worded: AbstractSet[tuple[int | None, RelationKind]]
) -> Related:
    """Return a list as a complete one where it comes to its total.

    Words that leave it open ("of this, A and B") count for less only than the very number.
    """
    if one.kind is not RelationKind.INCLUDES or len(one.parts) < _FEWEST:
        return one
    figures = [told.found[part] for part in one.parts]
    total = told.found[one.whole]
    if any(figure.currency != total.currency for figure in figures):
        return one
    if _is_left_open(one, worded) and sum(each.amount for each in figures) != total.amount:
        return one
    met = _resolution(total, figures)
    likely = met is not None and met <= _BY_CHANCE
    return replace(one, kind=RelationKind.SUM_OF) if likely else one


def _is_left_open(one: Related, worded: AbstractSet[tuple[int | None, RelationKind]]) -> bool:
    """Whether words say of a list that it may go on."""
    open_ = RelationKind.INCLUDES
    return one.kind is open_ and not worded.isdisjoint({(one.whole, open_), (None, open_)})


def _goes_with(run: _Run, deal_of: Mapping[int, Draft], found: Sequence[Related]) -> bool:
    """Whether the parts are goods of the very deals whose prices come to a total."""
    deals = _deals(run.parts, deal_of)
    sums = (one for one in found if one.kind in SUMMING)
    return len(deals) == len(run.parts) and any(_deals(one.parts, deal_of) == deals for one in sums)


def _deals(parts: Sequence[int], deal_of: Mapping[int, Draft]) -> set[int]:
    return {id(deal_of[part]) for part in parts if part in deal_of}


def _runs(told: Account, stated: Sequence[Related], deal_of: Mapping[int, Draft]) -> Iterator[_Run]:
    """Yield every run of figures side by side that comes to the figure before or after it."""
    shares = {one for one in stated if one.kind is RelationKind.OF_WHICH}
    options = {one for one in stated if one.kind is RelationKind.OPTION_OF}
    nested = {
        part: one.whole for one in stated if one not in shares | options for part in one.parts
    }
    shared = nested | {part: one.whole for one in shares for part in one.parts}
    optional = {part for one in options for part in one.parts}
    for row in _rows(told, deal_of):
        for place, whole in enumerate(row):
            left_out = frozenset() if told.found[whole].hedge in _AT_MOST else optional
            after = partial(_free, row, range(place + 1, len(row)), whole, left_out)
            before = _free(row, range(place - 1, -1, -1), whole, left_out, shared)
            # "Thirty come in 2028, the remaining 15 by 2035" are no shares of one another.
            counted = told.found[whole].measure is Measure.QUANTITY
            sides = (
                after(shared),
                (i for i in after(shared) if not _is_more(told, i)),
                before,
                after(nested) if counted else (),
            )
            runs = (run for side in sides if (run := _adding_up(told, whole, side)) is not None)
            best = min(runs, key=lambda run: run.resolution, default=None)
            if best is not None:
                yield best
                last = max(best.parts)
                further = (i for i in after(shared) if i > last)
                again = _adding_up(told, whole, further) if best.parts[0] > whole else None
                if again is not None:
                    yield again


def _free(
    row: Sequence[int],
    places: Iterable[int],
    whole: int,
    left_out: AbstractSet[int],
    wholes: Mapping[int, int],
) -> Iterator[int]:
    """Yield, one by one as asked, what stands there and is a part of no other whole."""
    for place in places:
        index = row[place]
        if index not in left_out and wholes.get(index, whole) == whole:
            yield index


def _is_more(told: Account, index: int) -> bool:
    """Whether an amount comes on top of what was told: "US$250 million more"."""
    figure = told.found[index]
    return _MORE_THAN_IT.search(told.text, figure.start, figure.end + _NEXT) is not None


def _rows(told: Account, deal_of: Mapping[int, Draft]) -> Iterator[list[int]]:
    """Yield the figures that can be added to one another, in order: of one currency or kind."""
    rows: dict[tuple[object, ...], list[int]] = {}
    for index, figure in enumerate(told.found):
        plain = figure.converts is None and figure.hedge not in _VAGUE and figure.period is None
        first = told.repeats[index]
        first = first == index or deal_of.get(first) is not deal_of.get(index)
        if plain and first and index not in told.skips and index not in told.former:
            rows.setdefault((figure.measure, figure.currency), []).append(index)
    yield from rows.values()


def _adding_up(told: Account, whole: int, side: Iterable[int]) -> _Run | None:
    """Return the figures from a whole on, without a gap, that come to it as printed."""
    total = told.found[whole]
    parts: list[int] = []
    last, summed = told.sentence_of[whole], Decimal(0)
    for index in islice(side, _MOST):
        figure, number = told.found[index], told.sentence_of[index]
        if abs(number - last) > _APART:
            return None
        if not _alike(total, figure):
            continue
        if figure.amount >= total.amount or figure.amount_high is not None:
            return None
        if _REACHED.search(told.text, max(figure.start - _REACH, 0), figure.start):
            return None
        parts.append(index)
        last, summed = number, summed + figure.amount
        near = summed * _CLOSE >= total.amount and len(parts) >= _FEWEST
        met = _resolution(total, [told.found[part] for part in parts]) if near else None
        if met is not None and met <= _IN_ONE_DEAL:
            return _Run(whole, tuple(sorted(parts)), met)
        if summed >= total.amount:
            return None
    return None


def _alike(total: Found, part: Found) -> bool:
    """Whether a figure can be a part of a total: "40 A320neos" holds no "30 787-9s"."""
    if total.measure is Measure.VALUE:
        return True
    models = {one.unit for one in (total, part) if one.unit and any(map(str.isdigit, one.unit))}
    if total.unit in models and len(models) > 1:
        return False
    measured = bool(total.unit) and not unit_of(str(total.unit)).is_counted
    if measured and part.unit and unit_of(part.unit).kind != unit_of(str(total.unit)).kind:
        return False
    return same_kind(total, part)


def _step(figure: Found) -> Decimal:
    """Return how finely a number is printed; a count to one."""
    return max(figure.granularity if figure.measure is Measure.VALUE else Decimal(1), Decimal(0))


def _resolution(total: Found, parts: Sequence[Found]) -> Decimal | None:
    """Return how finely, relative to it, parts come to a total as printed; None if they do not."""
    summed = sum((part.amount for part in parts), Decimal(0))
    finest = min(_step(part) for part in parts)
    if total.hedge is Hedge.NEARLY:
        met = total.amount - total.rounded_to <= summed < total.amount
        return total.rounded_to / total.amount if met else None
    if total.hedge in _MORE:
        met = total.amount < summed < total.amount + total.rounded_to
        return total.rounded_to / total.amount if met else None
    if summed == total.amount:
        return finest / total.amount
    if total.measure is not Measure.VALUE:
        return None
    off = abs(summed - total.amount) * 2
    if finest < total.rounded_to and off <= total.rounded_to:
        return total.rounded_to / total.amount
    rounding = sum((part.rounded_to for part in parts), total.rounded_to)
    fine = rounding / total.amount <= _FINE
    return rounding / total.amount if fine and off <= rounding else None
