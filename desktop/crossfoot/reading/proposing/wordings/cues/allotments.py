"""Money told of as it is handed out: "Some $61 billion goes to Ukraine, $26 billion to Israel"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.shares import REST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import Cue, View

_HANDED_OUT = re.compile(
    r",?\s+(?:(?:will|would|is to|are to)\s+)?"
    r"(?:go(?:es)?|went|(?:is|are|was|were|be|been)(?:\s+(?:set aside|earmarked|reserved|meant|"
    r"intended|destined|allocated|going|planned))?)\s+(?:to|for|towards?)\b",
    re.IGNORECASE,
)
_OPENING = 16
_FEWEST = 2


def allotments(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield the amounts of a sentence that opens with one of them being handed out."""
    if len(figures) < _FEWEST:
        return
    opens = view.found[figures[0]].start - view.span.start <= _OPENING
    if opens and _HANDED_OUT.match(view.after(figures[0], 40)):
        words = view.between(view.found[figures[0]].end, view.span.end)
        kind = RelationKind.SUM_OF if REST.search(words) else RelationKind.INCLUDES
        yield view.listed(kind, None, figures)
