"""What each deal of a text adds to a total, by the sentence that tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.totals.related import Related

_INSIDE = SUMMING | {
    RelationKind.OF_WHICH,
    RelationKind.RESTATES,
    RelationKind.FINANCES,
    RelationKind.RATE_TIMES,
    RelationKind.SUPERSEDES,
}


@dataclass(frozen=True, slots=True)
class Price:
    """What a deal, or several deals told with one sum, adds to a total.

    draft: None for several, and for a value whose deal nobody is named in; loose: it is that.
    """

    index: int
    draft: Draft | None
    loose: bool = False


def prices_by_sentence(
    told: Account, drafts: Sequence[Draft], stated: Sequence[Related]
) -> dict[int, list[Price]]:
    """Return the prices that each sentence tells, in their order."""
    found: dict[int, list[Price]] = {}
    for price in _prices(told, drafts, stated):
        found.setdefault(told.sentence_of[price.index], []).append(price)
    return found


def _prices(told: Account, drafts: Sequence[Draft], stated: Sequence[Related]) -> Iterator[Price]:
    """Yield what each deal comes to, once, and sums of several in the place of their parts."""
    held = {index for draft in drafts for index in draft.figures}
    inside = {
        part
        for one in stated
        if one.kind in _INSIDE and (one.kind is not RelationKind.OF_WHICH or one.whole in held)
        for part in one.parts
    }
    # What takes the place of an earlier promise is not all new.
    inside |= {one.whole for one in stated if one.kind is RelationKind.SUPERSEDES}
    priced = {
        id(draft): [index for index in draft.figures if _is_price(told, index)]
        for draft in drafts
        if draft.roles
    }
    own = {told.repeats[index] for values in priced.values() for index in values}
    for draft in drafts:
        values = priced.get(id(draft), [])
        outer = [index for index in values if told.repeats[index] not in inside]
        if outer and outer[0] == values[0]:
            yield Price(outer[0], draft)
    loose = {
        index
        for index in told.repeats
        if told.repeats[index] == index and index not in held and _is_price(told, index)
    }
    apart = inside | {one.index for one in told.overviews} | told.headlines.keys() | told.titled
    sums = {one.whole for one in stated if one.kind in SUMMING} | told.row_totals
    for index in sorted(loose - apart - sums):
        yield Price(index, None, loose=True)
    for whole in sorted(sums - own - inside):
        if told.found[whole].measure is Measure.VALUE:
            yield Price(whole, None)


def _is_price(told: Account, index: int) -> bool:
    figure = told.found[index]
    plain = figure.measure is Measure.VALUE and figure.converts is None and figure.period is None
    return plain and index not in told.skips and index not in told.former
