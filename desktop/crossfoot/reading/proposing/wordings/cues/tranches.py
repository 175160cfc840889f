"""Shares of a figure told before, by their words: "half of it, $125 million", "a first tranche of".

The sentence holds no total; what it gives is part of the amount that the text told last.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope
from crossfoot.reading.proposing.wordings.cues.shares import REST, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import View

_IT = (
    r"(?:it|that|this|them|these|those|which|(?:the|this|that) (?:[a-z-]+ )?(?:money|sum|total|"
    r"amount|figure|loan|credit|package|facility|funding|financing|investment|grant|pledge|bill|"
    r"cost|order|contract|deal|fund|programme|program|award|budget))"
)
_ROUNDLY = r"(?:about |around |some |roughly |nearly |almost |just |more than |less than |over )?"
_PORTION = (
    rf"{_ROUNDLY}(?:(?:a |one[- ]|the )?(?:first |larger |bigger |smaller |other )?"
    r"(?:half|third|quarter|fifth|tenth|part|portion|share|slice|chunk|bulk|majority)|most|much|"
    r"some|two[- ]thirds|three[- ]quarters)"
)
# "Half of that, $125 million, …", "Most of it, $4.4 billion, …", "Half, $7.75 billion, …"
_PORTION_OPENS = re.compile(rf"^{_PORTION}(?: of {_IT})?,? (?:or |namely )?$", re.IGNORECASE)
# "Most of it is a direct loan of $553 million from …"
_PORTION_IS = re.compile(
    rf"^{_PORTION} of {_IT},? (?:is|are|was|comes|takes|will|would|consists|goes|went|has been)\b"
    r"[^.;,$€£¥₹\d]{0,50}$",
    re.IGNORECASE,
)
# "$350 million …, the first part of a $650 million commitment"
_PART_OF_A = re.compile(
    r"^[^.;$€£¥₹]{0,90}?(?:, |\b(?:the|an?|its|as) (?:(?:first|second|third|latest|initial|"
    r"opening|next|new|last|final) )?)(?:part|tranche|instal?ment|phase|slice|portion|stage|step|"
    r"half|third|quarter) "
    r"(?:of|in|under) "
    r"(?:an?|the|its|their)(?: [a-z-]+){0,4}?(?: (?:of|worth))?(?: (?:about|some|around|up to))? ?$"
)
# "It is the first tranche of EUR 1 billion": of what was told before it.
_IS_PART_OF = re.compile(
    r"^(?:It|This|That|The (?:loan|money|sum|amount|payment|credit|grant)) (?:is|was|forms|makes "
    r"up|"
    r"represents) (?:the|an?) (?:[a-z]+ )?(?:tranche|part|instal?ment|slice|phase|portion|share) "
    r"(?:of|in|under) (?:(?:an?|the|its|their) )?(?:[a-z-]+ ){0,3}$"
)
# "In the next three years the figure would be almost $35 billion."
_IN_FIRST_YEARS = re.compile(
    r"^(?:In|Over|During|Within|For) the (?:first|next|coming|initial) (?:[a-z]+ )?(?:years?|"
    r"months|phase)\b"
    r"[^.;$€£¥₹\d]{0,30}?\b(?:figure|sum|amount|total|investment|it|spending)\b[^.;$€£¥₹\d]{0,40}$"
)
# "An initial $10 billion will be invested in the first phase."
_INITIAL_OPENS = re.compile(
    rf"^(?:An?|The) (?:initial|first|immediate|upfront|opening) {_ROUNDLY}$", re.IGNORECASE
)
# "… in three tranches, the first of them $1.75 billion"
_FIRST_OF = re.compile(
    r"\b(?:the|an?|its) (?:(?:first|initial|opening|largest|biggest|main|upfront) )+"
    r"(?:(?:tranche|instal?ment|payment|part|phase|batch|slice|portion|stage|"
    r"drawdown|disbursement)s?\b(?:(?! of )[^.;,$€£¥₹\d]){0,30}?|one |"
    r"of (?:them|these|which|those) ?)"
    r" ?(?:(?:is|are|was|being|comes to|amounts to|totals|of|at|worth|for|:|,) ?){0,2}"
    rf"{_ROUNDLY}$",
    re.IGNORECASE,
)
# "KHNP's share of the work amounts to …", "Its portion is …"
_SHARE_IS = re.compile(
    r"(?:[’']s|s[’']|\b(?:[Ii]ts|[Tt]heir|[Tt]he [\w ’'-]{2,30}))(?: own)? (?:share|part|portion|"
    r"stake|contribution|slice|cut)\b(?: (?:of|in|to) [^.;,$€£¥₹\d]{2,50}?)? (?:is|was|are|"
    r"amounts? to|comes? to|will be|would be|stands? at|totals?|is worth|is put at|is valued at|"
    rf"is estimated at) {_ROUNDLY}$"
)
_OF_IT = re.compile(rf"^\s*(?:\([^)]*\)\s*)?of {_IT}\b(?! (?:order|deal|contract)s\b)")
# "Real estate accounts for $2.93 billion; telecoms for $1.07 billion"
_ACCOUNTS = re.compile(
    r"\b(?:accounts?|accounted|accounting) for (?:an? )?(?:about |around |some |nearly |almost |"
    r"more than |over |up to |just |the largest |)*$",
    re.IGNORECASE,
)
# "Quito receives around $600 million once the board has …": paid out of what was agreed before.
_PAID_OUT = re.compile(
    r"\b(?:receives?|will receive|gets?|will get|can (?:now )?draw|draws?|may draw|obtains?|"
    r"unlocks?|unlocking|releases?|will release|makes? available|pays? out|disburses?|"
    rf"will disburse|frees? up)(?: an? (?:immediate|initial|first))? {_ROUNDLY}$"
)
_AT_FIRST = re.compile(
    r"^[^.;$€£¥₹]{0,30}?\b(?:once the|immediately|at once|right away|straight away|upfront|"
    r"up front|after (?:the )?(?:board|approval)|upon (?:board |the )?approval|"
    r"when the (?:board|review))\b"
)


def tranches(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield the figures of a sentence that are said to be part of one told before.

    figures: of one measure.
    """
    for part, whole in pairwise(figures):
        gap = view.between(view.found[part].end, view.found[whole].start)
        if _PART_OF_A.match(gap) and view.found[part].amount < view.found[whole].amount:
            yield view.listed(RelationKind.OF_WHICH, whole, [part])
            return
    opening = view.between(view.span.start, view.found[figures[0]].start) if figures else ""
    if _IS_PART_OF.match(opening):
        quote = (view.span.start, view.found[figures[0]].end)
        yield Cue(RelationKind.OF_WHICH, Scope.BACK, figures[0], view.number, quote)
        return
    if figures and view.found[figures[0]].measure is Measure.QUANTITY:
        if _PORTION_OPENS.match(opening):  # "Half of it, 240,000 tonnes, is Russian"
            yield _share(view, figures, 0)
        return
    accounted = _accounted(view, figures)
    if accounted:
        yield accounted
        return
    for place, index in enumerate(figures[:2]):
        before = view.before(index, 120)
        opening = view.between(view.span.start, view.found[index].start)
        said = (_PORTION_OPENS, _PORTION_IS, _INITIAL_OPENS, _IN_FIRST_YEARS)
        opens = place == 0 and any(pattern.match(opening) for pattern in said)
        paid_out = _PAID_OUT.search(before) and _AT_FIRST.match(view.after(index, 60))
        of_it = _OF_IT.match(view.after(index, 40)) and place == 0
        if opens or of_it or paid_out or _FIRST_OF.search(before) or _SHARE_IS.search(before):
            yield _share(view, figures, place)
            return


def _share(view: View, figures: Sequence[int], place: int) -> Cue:
    """Return the share as one of the larger figure in its sentence, else of one told before."""
    index = figures[place]
    if not place and len(figures) > 1 and REST.search(view.words):
        return view.listed(RelationKind.SUM_OF, None, figures)
    if not place:
        parts = joined(view, figures, 0) if _OF_IT.match(view.after(index, 40)) else [index]
        return view.listed(RelationKind.OF_WHICH, None, parts)
    return view.listed(RelationKind.OF_WHICH, figures[place - 1], [index])


def _accounted(view: View, figures: Sequence[int]) -> Cue | None:
    """Return the amounts that parts of a total told before account for."""
    if not figures or not _ACCOUNTS.search(view.before(figures[0], 60)):
        return None
    complete = len(figures) > 1 and REST.search(view.words)
    kind = RelationKind.SUM_OF if complete else RelationKind.INCLUDES
    if len(figures) == 1:
        kind = RelationKind.OF_WHICH
    return view.listed(kind, None, figures)
