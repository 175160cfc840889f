"""Deals told as examples of a total: "The largest is a plant", "It was one of the deals".

The words only say that what is told is among the deals of the total; the list may go on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import DEALS, Cue, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import View

_ONE_OF = (
    r"(?:one|two|three|four|the (?:first|last|latest|largest|biggest|second|third)(?: (?:one|two|"
    r"three|four|five))?|part|some|among)"
)
# "They are the first two of four new plants for which it has earmarked $27 billion."
_IS_ONE_OF = re.compile(
    r"^(?:It|This|That|They|These|Those|Both|All (?:of (?:them|these)|three|four)?|"
    r"The (?:two |three )?(?:[a-z-]+ )?"
    r"(?:deals?|orders?|contracts?|agreements?|projects?|plants?|sites?|investments?|loans?|"
    rf"purchases?|grants?)) (?:is|are|was|were|forms?|counts? as|belongs? to)(?: also| both)? "
    rf"{_ONE_OF} (?:[a-z]+ ){{0,2}}?(?:of|in|among|to|the)\b"
    r"(?! (?:its|their|the) (?:kind|sort|type|size)\b)[^;:]*$"
)
# What is only part of something wider says nothing of what is told on: "part of a plan of T".
_A_PART = re.compile(r"\b(?:part|some) (?:of|in)\b")
_EXAMPLE = re.compile(
    r"^(?:“|\")?(?:(?:The|Its|Their) (?:single )?(?:largest|biggest|main|most valuable|most "
    r"important|first|top|leading|costliest|most expensive|heaviest|second[- ]largest)"
    rf"(?: (?:of (?:them|these|those|the (?:[a-z-]+ ){{0,3}}?{DEALS})|single|of all|[a-z-]+))?"
    rf"(?: [a-z-]+)?(?:,|,? (?:is|are|was|were|will be|goes to|went to|came from|comes from|"
    r"concerns?|covers?|provides?|involves?|–|—|:))|"
    r"(?:Among|Of) (?:them|these|those|the (?:[a-z-]+ ){0,3}?"
    rf"(?:{DEALS}|papers|documents|projects|others))\b|Under (?:one|another)|"
    rf"(?:One|Another|A (?:second|third)|Others?)(?: (?:of (?:them|these|those)|[a-z]+))?"
    rf"(?: (?:is|was|are|were|,|provides|covers|will|sees|foresees)))"
)


def examples(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield the figures of a sentence that opens as an example of deals told before."""
    if figures and _EXAMPLE.match(view.words):
        quote = (view.span.start, view.found[figures[-1]].end)
        yield Cue(
            RelationKind.INCLUDES,
            Scope.EXAMPLE,
            None,
            view.number,
            quote,
            parts=(figures[0],),
            score=70,
        )


def one_of_many(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "It was one of the deals, worth T, that …": T holds what was told before it."""
    if len(figures) != 1:
        return
    opening = view.between(view.span.start, view.found[figures[0]].start)
    if _IS_ONE_OF.match(opening):
        quote = (view.span.start, view.found[figures[0]].end)
        noun = "part" if _A_PART.search(opening) else None
        yield Cue(
            RelationKind.INCLUDES, Scope.FORMER, figures[0], view.number, quote, noun=noun, score=75
        )


_THE_REST = re.compile(
    r"(?:^|[,;] (?:and |with |while )?)(?:the )(?:rest|remainder|balance)(?: of (?:it|the (?:money|"
    r"sum|amount|total|funding|loan|package|budget)))? (?:is|are|was|were|will|would|goes|comes|"
    r"came|went|has|to|being|in|for|as|covers?|consists?|pays?)\b",
    re.IGNORECASE,
)


def unpriced_rest(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "The rest is kept as a reserve": what was told before goes into a total, not all."""
    found = _THE_REST.search(view.words)
    if found and not any(view.found[i].start > view.span.start + found.start() for i in figures):
        start = view.span.start + found.start()
        quote = (start, view.span.end)
        yield Cue(RelationKind.INCLUDES, Scope.REMAINS, None, view.number, quote, score=75)
