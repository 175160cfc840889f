"""Give deals the figures that the words, weighed together, speak for where the rules missed them.

A figure that the rules left out of every deal joins the deal of one that it is told together with,
or begins a deal of its own; one that the words plainly make background leaves its deal. What the
rules took for background for a reason stays that, and what a relation ties stays where it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.reading.proposing.deals.draft import Draft
from crossfoot.reading.proposing.weighing.standing import Standing, are_of_one, is_of_a_deal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.figures.values import DealType
    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.totals.gathering import Gathered
    from crossfoot.reading.proposing.totals.related import Related

# How plainly the words must speak against what the rules say: that a figure of no deal is of one,
# that one of a deal is of none. Logarithms of odds.
_MISSED, _BACKGROUND = 1.5, -1.5
# How plainly two figures must be of two deals for one of them to begin a deal of its own.
_APART = -0.5
# Within how many sentences, and among how many figures, the deal is looked for that one joins.
_SENTENCES, _FIGURES = 3, 24


def weigh_figures(told: Account, story: Gathered) -> tuple[list[Draft], dict[int, Draft]]:
    """Return the drafts, and the deal of each figure."""
    standing = Standing(told)
    groups: dict[int, list[int]] = {}
    for index in range(len(told.found)):
        groups.setdefault(told.repeats[index], []).append(index)
    plain = {first: all(i not in told.skips for i in places) for first, places in groups.items()}
    deals = dict(story.deal_of)
    tied = {index for one in story.relations for index in (one.whole, *one.parts)}
    wholes = story.wholes | _wholes(told, story.relations)
    missed = []
    for first, places in groups.items():
        if not plain[first]:
            continue
        if deals.keys().isdisjoint(places):
            if wholes.isdisjoint(places) and _stands_alone(told, first):
                missed.append(first)
        elif tied.isdisjoint(places) and is_of_a_deal(standing.of(first)) < _BACKGROUND:
            deals = {index: draft for index, draft in deals.items() if index not in places}
    every = list(story.drafts)
    for first in missed:
        if is_of_a_deal(standing.of(first)) > _MISSED:
            draft = _deal_for(told, standing, first, deals)
            if draft is not None:
                every.append(draft)
                draft.figures.append(first)
                deals[first] = draft
                deals |= dict.fromkeys(_converted(story.relations, first), draft)
    kept = {id(draft) for draft in deals.values()}
    unique = {id(draft): draft for draft in every if id(draft) in kept}
    return list(unique.values()), deals


def _deal_for(
    told: Account, standing: Standing, index: int, deals: Mapping[int, Draft]
) -> Draft | None:
    """Return the deal that a figure is of, a new one where it plainly has its own, else None."""
    best: tuple[float, Draft] | None = None
    for other in _near(told, index):
        draft = deals.get(other)
        if draft is None or other in told.skips:
            continue
        speaks = are_of_one(standing.together(*sorted((index, other))))
        if best is None or speaks > best[0]:
            best = speaks, draft
    if best and best[0] > 0:
        return best[1]
    kind = _type(told, index)
    if kind is None or (best and best[0] > _APART):
        return None
    return Draft(first_sentence=told.sentence_of[index], type=kind)


def _wholes(told: Account, relations: Sequence[Related]) -> set[int]:
    """Return the figures that are or may be totals of several deals."""
    stated = {cue.whole for cue in told.cues if cue.kind in SUMMING and cue.whole is not None}
    summed = {one.whole for one in relations if one.kind in SUMMING}
    overviews = {one.index for one in told.overviews}
    return {*stated, *summed, *overviews, *told.headlines, *told.row_totals}


def _stands_alone(told: Account, index: int) -> bool:
    """Whether a figure can be of a deal by itself: no conversion, nothing that was replaced."""
    return told.found[index].converts is None and index not in told.former


def _near(told: Account, index: int) -> Iterator[int]:
    """Yield the other figures within some sentences of one."""
    number = told.sentence_of[index]
    for other in range(max(index - _FIGURES, 0), min(index + _FIGURES, len(told.found))):
        if other != index and abs(told.sentence_of[other] - number) <= _SENTENCES:
            yield other


def _type(told: Account, index: int) -> DealType | None:
    """Return the sort of deal that a figure's clause tells of."""
    for frame in told.frames[told.sentence_of[index]]:
        if index in frame.figures:
            plain = (trigger.kind.type for trigger in frame.triggers if not trigger.kind.generic)
            return next(plain, None)
    return None


def _converted(relations: Sequence[Related], index: int) -> Iterator[int]:
    for one in relations:
        if one.kind is RelationKind.CONVERTS and one.whole == index:
            yield from one.parts
