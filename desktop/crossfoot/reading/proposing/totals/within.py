"""Which of a deal's own figures is some of another: the first phase, what is due at closing.

"Gotion will spend 12.8 billion dirhams on the first phase. In the long run it may invest up to 65
billion": two amounts of one deal, of which the words call one a part or the other the whole.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind
from crossfoot.reading.proposing.acts.referring import BORROWED, WITH_DEBT
from crossfoot.reading.proposing.totals.exceeding import exceeds
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.wordings.cues.cue import same_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft

_SCORE = 60
_TAKEN_APART = SUMMING | {RelationKind.OF_WHICH}
_FEWEST = 2
_AFTER, _NEXT = 45, 12
# What is paid, built or called off first of a whole.
_SOME = re.compile(
    r"\b(?:first|initial(?:ly)?|phase|stage|tranche|(?:at|on|upon) (?:closing|completion|signing|"
    r"signature)|up-?front|(?:in )?advance|down payment|prepayment|instal?ments?|at once|"
    r"immediately|firm(?:ly)?|this year|for now|guaranteed)\b",
    re.IGNORECASE,
)
# What comes beside it, and so is none of it.
_BESIDE = re.compile(
    r"\b(?:further|additional|another|more|besides|on top of|in addition|plus|other|options?|"
    r"rights|deferred|contingent|follow-on|increase[sd]?|extra|second|third|"
    r"last|remaining|lifts?|lifting|brings?|bringing|takes?|taking|already)\b",
    re.IGNORECASE,
)
# What a deal may come to, or comes to in all.
_ALL_OF_IT = re.compile(
    r"\b(?:could|may|might|would|eventually|in the long run|ultimately|potential(?:ly)?|in all|"
    r"altogether|in total|total|whole|overall|full|framework|up to|as much as|as many as)\b",
    re.IGNORECASE,
)


def within(told: Account, drafts: Sequence[Draft], stated: Sequence[Related]) -> Iterator[Related]:
    """Yield which figures of a deal are some of its largest, where no other words tie them."""
    tied = {index for one in stated for index in one.parts}
    wholes = {one.whole for one in stated if one.kind in _TAKEN_APART}
    for draft in drafts:
        for measure in (Measure.VALUE, Measure.QUANTITY):
            mine = _plain(told, draft, measure)
            if len(mine) < _FEWEST:
                continue
            whole = max(mine, key=lambda index: told.found[index].amount)
            if whole in wholes:
                continue
            for part in mine:
                if part not in tied and _is_some_of(told, part, whole):
                    places = sorted((told.found[whole], told.found[part]))
                    quote = places[0].start, max(one.end for one in places)
                    yield Related(RelationKind.OF_WHICH, whole, (part,), quote, _SCORE)


def told_on_in_deal(
    told: Account, one: Related, deal_of: Mapping[int, Draft], stated: Sequence[Related]
) -> Related:
    """Return an open list of a deal's figures with those that the deal is told on by.

    "They include launchers for $4.05 billion. Drones will cost $1.1 billion."
    """
    draft = deal_of.get(one.whole)
    inside = all(deal_of.get(part) is draft for part in one.parts)
    if one.kind is not RelationKind.INCLUDES or draft is None or not inside:
        return one
    whole, last = told.found[one.whole], max(one.parts)
    more = [
        index
        for index in _plain(told, draft, whole.measure)
        if index > last and told.found[index].currency == whole.currency
    ]
    tied = {part for other in stated for part in other.parts}
    parts = (*one.parts, *more)
    near = [told.sentence_of[index] for index in (last, *more)]
    goes_on = all(after - before <= 1 for before, after in pairwise(near))
    beside = any(_BESIDE.search(_words(told, index, _NEXT)) for index in more)
    if (
        not more
        or beside
        or not tied.isdisjoint(more)
        or not goes_on
        or exceeds(told, one.whole, parts)
    ):
        return one
    return replace(one, parts=parts, quote=(one.quote[0], told.found[more[-1]].end))


def _plain(told: Account, draft: Draft, measure: Measure) -> list[int]:
    """Return a deal's figures of one measure that are no rates, conversions or former states."""
    own = dict.fromkeys(told.repeats[index] for index in draft.figures)
    out = told.skips.keys() | told.former
    figures = [index for index in own if told.found[index].measure is measure and index not in out]
    return [
        index
        for index in figures
        if told.found[index].converts is None and told.found[index].period is None
    ]


def _is_some_of(told: Account, part: int, whole: int) -> bool:
    one, other = told.found[part], told.found[whole]
    if one.currency != other.currency or one.amount >= other.amount or not same_kind(other, one):
        return False
    if WITH_DEBT.search(_words(told, whole, _AFTER)):
        return not WITH_DEBT.search(_words(told, part, _AFTER))
    if any(_BESIDE.search(_words(told, index, _NEXT)) for index in (part, whole)):
        return False
    lent = {BORROWED.search(_words(told, index, _AFTER)) is None for index in (part, whole)}
    if len(lent) > 1:
        return False  # a grant is none of a loan
    if _SOME.search(_words(told, part, _AFTER)):
        return True
    larger = _words(told, whole, _AFTER)
    return _ALL_OF_IT.search(larger) is not None and not _SOME.search(larger)


def _words(told: Account, index: int, reach: int) -> str:
    """Return what is said of a figure: its sentence up to its neighbours, so far behind it."""
    figure, span = told.found[index], told.sentences[told.sentence_of[index]]
    start, end = span.start, min(span.end, figure.end + reach)
    if index:
        start = max(start, told.found[index - 1].end)
    if index + 1 < len(told.found):
        end = min(end, max(told.found[index + 1].start, figure.end))
    return told.text[start:end]
