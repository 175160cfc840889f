"""Which of a deal's own figures is some of another: the first phase, what is due at closing.

"Gotion will spend 12.8 billion dirhams on the first phase. In the long run it may invest up to 65
billion": two amounts of one deal, of which the words call one a part or the other the whole.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, Measure, RelationKind
from crossfoot.reading.proposing.totals.related import Related
from crossfoot.reading.proposing.wordings.cues.cue import same_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft

_SCORE = 60
_TAKEN_APART = SUMMING | {RelationKind.OF_WHICH}
_FEWEST = 2
_AFTER, _NEXT = 45, 12
# What is paid, built or called off first of a whole.
_SOME = re.compile(
    r"\b(?:first|initial(?:ly)?|phase|stage|tranche|(?:at|on|upon) (?:closing|completion|signing|"
    r"signature)|up-?front|advance|down payment|prepayment|instal?ments?|at once|immediately|"
    r"firm(?:ly)?|this year|for now|guaranteed)\b",
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
    if any(_BESIDE.search(_words(told, index, _NEXT)) for index in (part, whole)):
        return False
    some = _SOME.search(_words(told, part, _AFTER))
    return some is not None or _ALL_OF_IT.search(_words(told, whole, _AFTER)) is not None


def _words(told: Account, index: int, reach: int) -> str:
    """Return what is said of a figure: its sentence up to its neighbours, so far behind it."""
    figure, span = told.found[index], told.sentences[told.sentence_of[index]]
    start, end = span.start, min(span.end, figure.end + reach)
    if index:
        start = max(start, told.found[index - 1].end)
    if index + 1 < len(told.found):
        end = min(end, max(told.found[index + 1].start, figure.end))
    return told.text[start:end]
