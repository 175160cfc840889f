"""A total whose parts are the items of a bulleted list below it ("Highlights include:")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope, View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPENS = re.compile(
    r"\b(?:includ(?:es?|ing)|among (?:them|these|the (?:[a-z]+ ){0,2}(?:papers|documents|"
    r"projects))|"
    r"highlights?|key deals|major deals|following|"
    r"as follows|comprises?|comprising|consists? of|made up of|broken down|breakdown|deals|"
    r"agreements|contracts|commitments|package|investments|grants|pledges)\b[^:]*:\s*$",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"\b(?:compris|consist|made up|broken down|breakdown|as follows)", re.IGNORECASE
)
_TOTAL = re.compile(r"(?:Grand |Overall |In )?[Tt]otal\b")
_FEWEST = 2
# How long a heading within a list may be.
_HEADING = 60


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


def totalled(views: Sequence[View]) -> Iterator[Cue]:
    """Yield one cue a list one of whose items is the total ("- Total: $21 billion")."""
    place = 0
    while place < len(views):
        items = list(_items(views, place))
        if not items:
            place += 1
            continue
        place = next(i for i in range(place, len(views)) if views[i] is items[-1]) + 1
        values = [(item, first) for item in items if (first := _first(item)) is not None]
        wholes = [pair for pair in values if _TOTAL.match(pair[0].words)]
        parts = tuple(first for item, first in values if not _TOTAL.match(item.words))
        if len(wholes) == 1 and len(parts) >= _FEWEST and len(values) == len(items):
            ((item, whole),) = wholes
            quote = (item.span.start, item.span.end)
            yield Cue(RelationKind.SUM_OF, Scope.LISTED, whole, item.number, quote, parts=parts)


def _items(views: Sequence[View], start: int) -> Iterator[View]:
    """Yield the first sentence of each item of the list that begins here."""
    paragraph = -1
    for place in range(start, len(views)):
        view = views[place]
        if not view.span.bullet:
            if _is_heading(views, place):
                continue
            return
        if view.span.paragraph != paragraph:
            paragraph = view.span.paragraph
            yield view


def _is_heading(views: Sequence[View], place: int) -> bool:
    """Whether a short line without a figure stands between the items of a list."""
    view = views[place]
    below = place + 1 < len(views) and views[place + 1].span.bullet
    short = len(view.words) <= _HEADING and view.words[-1] not in ".!?…:"
    return below and short and not view.figures


def _first(view: View) -> int | None:
    return next(iter(view.of(Measure.VALUE)), None)
