"""What a correction puts in the place of what was printed before.

"An earlier version gave the value as $20 billion; it is $21 billion": the words say which figure is
wrong, so the two need not be called by one noun. Source: FIGURES, section 4.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import View

_CORRECTS = re.compile(
    r"\bcorrect(?:ion|ions|s|ed|ing)\b|\bclarif(?:ies|ied|ication)\b|"
    r"\b(?:earlier|previous|original|first|initial) (?:version|report|statement|release|story|"
    r"article|edition)\b|\bmis(?:stated|reported|quoted|printed)\b|"
    r"\b(?:incorrectly|wrongly|mistakenly|erroneously|in error|by mistake)\b",
    re.IGNORECASE,
)
# "$21 billion, not $20 billion as first reported"
_NOT = re.compile(r"^[^.;]{0,60}?(?:,| and| \() ?(?:not|rather than|instead of)\b[^.;]{0,40}$")
_IS_RIGHT = re.compile(
    r"\b(?:it|they|that|this|which|(?:the )?(?:[a-z]+ )?(?:figure|amount|value|sum|total|number|"
    r"order|price|deal|investment|loan|grant|stake))\b[^.;]{0,30}?\b(?:is|are|was|were|should|"
    r"totals?|comes)\b|\b(?:should|correct(?:ly)?|in fact|actually|right|instead)\b|\bto\s*$",
    re.IGNORECASE,
)
# "The correct figure is $21 billion."
_THE_RIGHT_ONE = re.compile(
    r"^(?:[“\"]?(?:The|Its) (?:correct|right|actual|true|real|revised|updated|amended|corrected)\b"
    r"[^.;$€£¥₹\d]{0,50}?|(?:It|They|This|That|The (?:figure|amount|value|sum|total|"
    r"number)) should "
    r"(?:be|read|have (?:been|read))[^.;$€£¥₹\d]{0,30})(?:is|was|are|were|be|been|read|"
    r":)?[^.;$€£¥₹\d]{0,20}$"
)
_SCORE = 85


def corrected(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each figure of a sentence that a correction puts in the place of another.

    figures: of one measure.
    """
    if not figures:
        return
    opening = view.between(view.span.start, view.found[figures[0]].start)
    if _THE_RIGHT_ONE.match(opening):
        quote = (view.span.start, view.found[figures[0]].end)
        yield Cue(RelationKind.SUPERSEDES, Scope.BACK, figures[0], view.number, quote, score=_SCORE)
    elif _CORRECTS.search(view.words):
        for before, after in pairwise(figures):
            gap = view.between(view.found[before].end, view.found[after].start)
            if _NOT.match(gap):
                yield view.listed(RelationKind.SUPERSEDES, before, [after])
            elif _IS_RIGHT.search(gap):
                yield view.listed(RelationKind.SUPERSEDES, after, [before])
