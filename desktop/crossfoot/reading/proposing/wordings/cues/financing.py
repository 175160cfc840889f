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
        if _FINANCED.search(gap):
            yield view.listed(RelationKind.FINANCES, before, [index])
        elif (
            (_COVERS.search(gap) and view.found[before].amount < view.found[index].amount)
            or _PAYS.search(gap)
            or (_HELPS_PAY.match(gap) and _MONEY.search(view.before(before, 60)))
        ):
            yield view.listed(RelationKind.FINANCES, index, [before])
    opening = view.between(view.span.start, view.found[figures[0]].start) if figures else ""
    if _WILL_BE_FINANCED.match(opening):
        yield view.listed(RelationKind.FINANCES, None, figures)
