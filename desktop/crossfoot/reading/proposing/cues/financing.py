"""Money that pays for something priced: "a $2 billion plant, financed by a $1 billion loan"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.cues.cue import Cue, View

_FINANCED = re.compile(
    r"\b(?:(?:co-?|part(?:ly|ially)?[- ])?(?:financed|funded|backed|covered|paid for) (?:in part )?"
    r"(?:by|with|through|from)|supported by|with the help of)\s+(?:an?\s+|the\s+)?"
    r"(?:[\w’'-]+\s+){0,4}$"
)


def financing(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each amount that is said to pay for the one before it."""
    for before, index in pairwise(figures):
        gap = view.between(view.found[before].end, view.found[index].start)
        if ";" not in gap and _FINANCED.search(gap):
            yield view.listed(RelationKind.FINANCES, before, [index])
