"""Sentences that say what the figure told just before is to one of their own.

"The money is the first part of a programme of $650 million", "It will pay for a plant that costs
$759 million": the whole stands here and its part before.
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

_IT = (
    r"^(?:(?:Part|Some|Most|Much|Half|All|The bulk) of (?=it|this|that|the))?(?:[Ii]t|[Tt]his|"
    r"[Tt]hat|They|These|(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z-]+ )?(?:loan|credit|money|facility|"
    r"grant|financing|funding|bond|sum|amount|payment|tranche|instal?ment|investment|order|deal|"
    r"contract|agreement|pledge|package|purchase|disbursement|award|commitment))\b"
)
_PART = r"(?:part|tranche|instal?ment|phase|slice|portion|stage|payment|batch|share|drawdown)"
_IS_PART_OF = re.compile(
    rf"{_IT}[^.;$€£¥₹]{{0,40}}?\b(?:is|are|was|were|forms?|makes? up|represents?|comes? under|"
    rf"falls? under)\b[^.;$€£¥₹]{{0,40}}?\b(?:{_PART}\b[^.;$€£¥₹]{{0,30}}?\bof|under|from)\b"
    r"[^.;$€£¥₹]{0,60}$"
)
_PAYS_FOR = re.compile(
    rf"{_IT} (?:(?:will|would|is to|are to|is meant to|is intended to|goes to|can|"
    rf"should) )?(?:help )?"
    r"(?:to )?(?:(?:pay|pays|finance|finances|fund|funds|cover|covers)\b(?: for)?|"
    r"(?:go|goes|went) (?:in)?to(?:wards)?|"
    r"(?:be|is|are|was) (?:used|spent|meant|earmarked|set aside) "
    r"(?:on|for|to (?:buy|pay|finance|fund|build|purchase|acquire|cover|import)))\b[^;]*$"
)
# "The whole project will cost some $23 billion", after a share of it.
_WHOLE_COSTS = re.compile(
    r"^(?:(?:The|Its) (?:whole|entire|total|overall|full|complete|wider|larger)\b|Together with "
    r"(?:the )?"
    r"(?:later|other|further|the rest)\b)[^.;$€£¥₹]{0,110}?\b(?:costs?|worth|valued|investment|"
    r"bill|"
    r"reach|come|comes|total|estimated|put|budget|price|amounts?|stands?|"
    r"runs?)\b[^.;$€£¥₹\d]{0,40}$"
)
# "In all the country can count on up to €922 million": what was told last is some of it.
_CAN_COUNT_ON = re.compile(
    r"^(?:In (?:all|total)|Altogether|Overall|All told),? (?:[\w’'-]+ ){1,6}?(?:can|may|could|"
    r"will|is|"
    r"are|stands?) (?:[a-z]+ ){0,3}?(?:count on|receive|get|draw|due|entitled|expect|obtain|"
    r"eligible|borrow|claim)\b[^.;$€£¥₹\d]{0,30}$"
)
SHARE = "share"
"""The noun of a cue whose part must have been told of as a share."""
# "About $1 billion is available at once": a share of the amount told just before.
_AT_ONCE = re.compile(
    r"^\s*(?:of (?:it|that|this|the (?:money|sum|amount|loan|total)) )?(?:is|are|was|were|will be|"
    r"would be|is to be|has been|have been)\s(?:already |immediately |now )?(?:available|disbursed|"
    r"released|paid (?:out|at once|on|this|next|by)|payable|due|transferred|drawn|set aside|"
    r"earmarked|reserved)\b"
)
_OPENING = 14
_ANOTHER = re.compile(r"\b(?:another|a further|an additional)\s*$")
# "$250 million in the first phase, rising to $1 billion over the life of the contract"
_GROWS_TO = re.compile(
    r"^[^.;]{0,60}?\b(?:first|initial|opening|start(?:ing)?|pilot|year one)\b[^.;]{0,30}?,? "
    r"(?:and )?(?:rising|growing|increasing|climbing|going|building up|expanding|scaling up)"
    r"(?: up)? to\s*$"
    # "…, a sum that could rise to $1 billion"
    r"|^[^.;]{0,60}?, (?:an? (?:sum|figure|amount|number|total|investment)|which|and) (?:that |"
    r"which )?"
    r"(?:could|may|might|can|will|would|is (?:set|expected|due) to) (?:later |then |eventually )?"
    r"(?:rise|grow|increase|climb|go up|expand|be (?:raised|increased|expanded)) to\s*$"
)
# "If the options are exercised the sum would exceed $4 billion": more than what is firm.
_WITH_OPTIONS = re.compile(
    r"^(?:If|Should|With|Including|Were|"
    r"Once)\b[^.;$€£¥₹]{0,60}?\boptions?\b[^.;$€£¥₹]{0,60}?\b(?:would|could|"
    r"will|might|may|rises?|exceeds?|reach(?:es)?|comes?|worth|be|is|to)\b[^.;$€£¥₹\d]{0,30}$"
)


def backward(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield what a sentence says of the figure told before it; figures: its values."""
    for before, after in pairwise(figures):
        gap = view.between(view.found[before].end, view.found[after].start)
        if _GROWS_TO.match(gap):
            yield view.listed(RelationKind.OF_WHICH, after, [before])
    if not figures:
        return
    first = view.found[figures[0]]
    opening = view.between(view.span.start, first.start)
    quote = (view.span.start, first.end)
    if _IS_PART_OF.match(opening) or _WITH_OPTIONS.match(opening) or _CAN_COUNT_ON.match(opening):
        yield Cue(RelationKind.OF_WHICH, Scope.BACK, figures[0], view.number, quote)
    elif _WHOLE_COSTS.match(opening) and not _ANOTHER.search(opening):
        yield Cue(RelationKind.OF_WHICH, Scope.BACK, figures[0], view.number, quote, noun=SHARE)
    elif _PAYS_FOR.match(opening):
        yield Cue(RelationKind.FINANCES, Scope.BACK, figures[0], view.number, quote)
    elif (
        len(figures) == 1 and len(opening) < _OPENING and _AT_ONCE.match(view.after(figures[0], 60))
    ):
        parts = (figures[0],)
        yield Cue(RelationKind.OF_WHICH, Scope.LISTED, None, view.number, quote, parts=parts)
