"""Amounts that took the place of one told before: "the price had been put at $1.7 billion".

The sentence holds only the old amount, or only the new one; the other stands before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import View

_THING = (
    r"(?:price|cost|costs|value|figure|bill|estimate|sum|amount|offer|bid|budget|price tag|plan|"
    r"pledge|order|contract|deal|commitment|target|envelope|loan|package|total|investment|version)"
)
# "When work began the price had been given as …", "The cost was first put at …"
_HAD_BEEN = re.compile(
    rf"\b{_THING}\b[^.;$€£¥₹]{{0,60}}?\b(?:had (?:first |originally |initially |still |once )?been|"
    r"was (?:first|originally|initially|once|still|previously|earlier)|used to be)\b"
    r"[^.;$€£¥₹\d]{0,30}?(?:as|at|for|to|be|of|worth|much as)?\s*(?:just |only |about )?$",
    re.IGNORECASE,
)
# "Its first offer, in September, had been worth …", "The original budget was …"
_OFFERED = r"(?:offer|bid|estimate|budget|price|figure|version|plan|target|price tag|envelope)"
_FIRST_ONE = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[’']s) (?:first|initial|original|earlier|previous|opening|"
    rf"former|old|prior)(?: [a-z-]+)? ?\b{_OFFERED}\b[^.;$€£¥₹]{{0,40}}?"
    r"\b(?:was|were|stood|had stood|came|had come|amounted|had amounted|had been)\b"
    r"[^.;$€£¥₹\d]{0,30}$"
)
# A later amount: "In August it lifted the figure by $100 billion to $600 billion".
_CHANGED = r"(?:rais|lift|increas|boost|expand|cut|reduc|lower|revis|upsiz|trim|doubl|tripl|upgrad)"
_CHANGES_IT = re.compile(
    rf"\b(?:{_CHANGED}(?:e|es|ed|s|led|med|ing)? (?:it|this|that|them|(?:the|its|their|that|this) "
    rf"(?:[a-z-]+ )?{_THING})|(?:it|this|that|(?:the|that|this) (?:[a-z-]+ )?{_THING}) (?:has been|"
    rf"have been|was|were|had been|is now|is) (?:since |later |now |then )?{_CHANGED}\w*)"
    r"(?: (?:by|a|the) [^.;]{1,40}?)? to(?: (?:as much as|up to|about|around|some|nearly|over|"
    r"more than))?\s*$",
    re.IGNORECASE,
)
# "Canberra later put the cost at $90 billion", "the bill has since risen to $40 billion"
_BECAME = re.compile(
    rf"\b(?:later|since|now|eventually|subsequently|then)(?: [a-z]+)? puts? (?:the|its) "
    rf"(?:[a-z]+ )?{_THING} at(?: about| around| some| over)?\s*$|"
    rf"\b(?:the|that|its) (?:[a-z]+ )?{_THING} (?:has|had|have) (?:since |now |later )?(?:grown|"
    r"risen|swelled|swollen|ballooned|climbed|jumped|fallen|shrunk) to(?: about| around| some| "
    r"over)?\s*$",
    re.IGNORECASE,
)
_REACH = 130
_LEVEL = re.compile(
    r"\b(?:trade|turnover|exports|imports|revenues?|profits?|output|shares?|forecast|reserves|"
    r"stake)\b",
    re.IGNORECASE,
)


def replaced(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield the amount of a sentence that took, or lost, the place of one told before.

    figures: of one measure.
    """
    for place, index in enumerate(figures[:2]):
        before = view.before(index, _REACH)
        if _LEVEL.search(before):
            return
        if _CHANGES_IT.search(before) or _BECAME.search(before):
            quote = (view.span.start, view.found[index].end)
            yield Cue(RelationKind.SUPERSEDES, Scope.BACK, index, view.number, quote)
            return
        if not place and (_HAD_BEEN.search(before) or _FIRST_ONE.search(before)):
            quote = (view.span.start, view.found[index].end)
            yield Cue(
                RelationKind.SUPERSEDES, Scope.LISTED, None, view.number, quote, parts=(index,)
            )
            return
