"""Money that pays for something priced: "a $2 billion plant, financed by a $1 billion loan"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import Cue, View

_FINANCED = re.compile(
    r"\b(?:(?:co-?|part(?:ly|ially)?[- ])?(?:financed|funded|backed|covered|paid for) (?:in part )?"
    r"(?:by|with|through|from)|supported by|with the help of)\s+(?:an?\s+|the\s+)?"
    r"(?:[\w’'-]+\s+){0,4}$"
)
# "…, with the financing coming from a C$150 million loan"
_FINANCING_FROM = re.compile(
    r"\b(?:with|and) (?:the |its |their |most of the |part of the )?"
    r"(?:financing|funding|money|funds)\b[^.;$€£¥₹\d]{0,30}?\b(?:coming|com(?:es|e)|provided|supplied|lent|raised|arranged|drawn)\b"
    r"[^.;$€£¥₹\d]{0,50}$"
)
# "The loan of $4.2 billion … pays for most of the $5.8 billion port"
_PAYS_FOR_IT = re.compile(
    r"^[^.;$€£¥₹\d]{0,80}?\b(?:pays? for|(?:will|would|to|can) (?:help )?(?:to )?(?:pay for|cover|"
    r"finance|fund|meet)|covers?|covering|finances?|financing|funds?|meets?|goes towards?)\s"
    r"(?:(?:about |some |around |over )?(?:part|half|most|much|some|all|the bulk|a third|"
    r"two[- ]thirds|a quarter|three[- ]quarters) of )?"
    r"(?:the|its|their|an?|this|that)(?: [a-z-]+){0,3}?\s*$"
)
# "To finance its $3.7 billion purchase of …, the company took out a $2.9 billion loan"
_TO_FINANCE = re.compile(
    r"^(?:In order t|T)o (?:help )?(?:to )?(?:finance|fund|pay for|cover|back)\b[^.;$€£¥₹\d]{0,60}$"
)
# "a €400 million loan to help pay for the €600 million contract"
_PAYS = re.compile(
    r"\b(?:loan|credit|financing|funding|money|facility|bond|grant|guarantee|line)\b[^.;]*"
    r"\b(?:to|will|would|that|which)\b[^.;]{0,20}\b(?:pay(?:s|ing)? for|financ(?:e|es|ing)|"
    r"fund(?:s|ing)?|"
    r"cover(?:s|ing)?|back(?:s|ing)?|buy|purchase|support)\b(?:\s+[\w’'%-]+){0,5}\s*$",
    re.IGNORECASE,
)
# "a $300 million loan covers part of the $1.2 billion cost"
_COVERS = re.compile(
    r"\b(?:loans?|credit|financing|funding|facility|bonds?|grants?)\b[^.;,]{0,50}?\b(?:covers?|"
    r"pays? for|"
    r"finances?|funds?|meets?)\b(?: (?:about |some )?(?:part|half|most|some|a third|a quarter|"
    r"two[- ]thirds|\d+%|\d+ per ?cent) of)?(?: (?:the|its|their|an?))?\s*$",
    re.IGNORECASE,
)
_HELPS_PAY = re.compile(
    r"^[^.;]{0,40}\bto (?:help )?(?:pay for|finance|fund|cover)\b(?:\s+[\w’'-]+){0,4}\s*$",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\b(?:loans?|credit|financing|facility|guarantee)\b", re.IGNORECASE)
_LOAN = re.compile(
    r"\b(?:loans?|lend(?:s|ing)?|lent|borrow\w*|credit|debt|bonds?|facility|financing)\b",
    re.IGNORECASE,
)
_WILL_BE_FINANCED = re.compile(
    r"^(?:The|This|That|It|Its|Their)\b(?: [\w’'-]+){0,4}? (?:is|are|was|were|will be|would be|"
    r"being|to be) "
    r"(?:[a-z]+ly |co-?|part[- ])?(?:financed|funded|paid for|covered|backed)\b[^$€£¥₹\d]*$",
    re.IGNORECASE,
)


def financing(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each amount that is said to pay for another, before or after it."""
    for before, index in pairwise(figures):
        gap = view.between(view.found[before].end, view.found[index].start)
        if ";" in gap or "guarantee" in gap:
            continue
        if _FINANCED.search(gap) or _FINANCING_FROM.search(gap):
            yield view.listed(RelationKind.FINANCES, before, [index])
        elif (
            (_COVERS.search(gap) and view.found[before].amount < view.found[index].amount)
            or _PAYS.search(gap)
            or (_HELPS_PAY.match(gap) and _MONEY.search(view.before(before, 60)))
            or (_PAYS_FOR_IT.match(gap) and _is_lent(view, before))
        ):
            yield view.listed(RelationKind.FINANCES, index, [before])
    opening = view.between(view.span.start, view.found[figures[0]].start) if figures else ""
    if _WILL_BE_FINANCED.match(opening):
        yield view.listed(RelationKind.FINANCES, None, figures)
    elif len(figures) > 1 and _TO_FINANCE.match(opening) and _is_lent(view, figures[1]):
        yield view.listed(RelationKind.FINANCES, figures[0], figures[1:2])


def _is_lent(view: View, index: int) -> bool:
    """Whether a loan is named right about an amount."""
    start = view.span.start
    earlier = [other for other in view.figures if view.found[other].end <= view.found[index].start]
    start = max(start, view.found[earlier[-1]].end) if earlier else start
    before = view.between(start, view.found[index].start)[-50:]
    return bool(_LOAN.search(before) or _LOAN.search(view.after(index, 40).partition(",")[0]))
