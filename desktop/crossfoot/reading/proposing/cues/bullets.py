"""A total whose parts are the items of a bulleted list below it ("Highlights include:")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, RelationKind
from crossfoot.reading.proposing.cues.cue import Cue, Scope, View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPENS = re.compile(
    r"\b(?:includ(?:es?|ing)|among (?:them|these)|highlights?|key deals|major deals|following|"
    r"as follows|comprises?|comprising|consists? of|made up of|broken down|breakdown|deals|"
    r"agreements|contracts|commitments|package|investments|grants|pledges)\b[^:]*:\s*$",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"\b(?:compris|consist|made up|broken down|breakdown|as follows)", re.IGNORECASE
)
_FEWEST = 2


def bullets(views: Sequence[View]) -> Iterator[Cue]:
    """Yield one cue a list: the first value of each item is a part.

    The total is the last value of the sentence that opens the list, else one told before it.
    """
    for place, view in enumerate(views):
        if view.span.bullet or not _OPENS.search(view.words):
            continue
        parts = [_first(item) for item in _items(views, place + 1)]
        values = [part for part in parts if part is not None]
        if len(values) < _FEWEST:
            continue
        wholes = view.of(Measure.VALUE)
        complete = _COMPLETE.search(view.words) and len(values) == len(parts)
        kind = RelationKind.SUM_OF if complete else RelationKind.INCLUDES
        quote = (view.span.start, view.span.end)
        whole = wholes[-1] if wholes else None
        yield Cue(kind, Scope.LISTED, whole, view.number, quote, parts=tuple(values), score=70)


def _items(views: Sequence[View], start: int) -> Iterator[View]:
    """Yield the first sentence of each item of the list that begins here."""
    paragraph = -1
    for view in views[start:]:
        if not view.span.bullet:
            return
        if view.span.paragraph != paragraph:
            paragraph = view.span.paragraph
            yield view


def _first(view: View) -> int | None:
    return next(iter(view.of(Measure.VALUE)), None)
