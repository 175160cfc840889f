"""What several give together, and each of them: "$1.2 billion, with France giving $100 million"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import makes_up, same_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import Cue, View

_ROUNDLY = r"(?:(?:about|some|up to|over|nearly|almost|another|an?) )?"
_GIVING = (
    r"(?: (?:giving|contributing|providing|pledging|lending|committing|offering|paying|investing|"
    r"promising|adding|putting (?:in|up)|taking|buying|ordering|accounting for|alone giving))"
)
_WHO = r"(?:the )?[A-Z][\w&.’'-]*(?: (?:and|of|the|[A-Z][\w&.’'-]*)){0,5}?"
# "…, with France giving", "…, with $5 billion from MUFG" is another wording.
_WITH = re.compile(rf"[^.;:$€£¥₹\d]{{0,60}}, (?:with|including) {_WHO}{_GIVING} {_ROUNDLY}")
_NEXT = re.compile(rf"[^.;:$€£¥₹\d]{{0,40}}(?:,| and|, and) {_WHO}{_GIVING}? {_ROUNDLY}")


def givers(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield the amounts that a sentence tells of some of those who give a larger one together.

    figures: of one measure.
    """
    for place, (whole, first) in enumerate(pairwise(figures)):
        if not _WITH.fullmatch(view.between(view.found[whole].end, view.found[first].start)):
            continue
        parts = [first]
        for before, index in pairwise(figures[place + 1 :]):
            gap = view.between(view.found[before].end, view.found[index].start)
            if not _NEXT.fullmatch(gap):
                break
            parts.append(index)
        figure = view.found[whole]
        if all(
            same_kind(figure, view.found[i]) and view.found[i].amount < figure.amount for i in parts
        ):
            complete = makes_up(view, whole, parts)
            kind = RelationKind.SUM_OF if complete else RelationKind.INCLUDES
            yield view.listed(kind, whole, parts)
            return
