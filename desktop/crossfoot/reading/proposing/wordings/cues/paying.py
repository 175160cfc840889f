"""A loan told in one sentence and what it pays for in another: "The plant will cost $2 billion. …".

The words of the loan point at the thing ("for the works", "and help raise the rest"), or those of
the cost say that it is borrowed; whether a cost was told is settled once all cues are known.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import View

LOAN = re.compile(
    r"\b(?:lend(?:s|ing)?|lent|loans?|credit|co-?financ(?:e|es|ed|ing)|financ(?:e|es|ed|ing)|"
    r"borrow(?:s|ed|ing)?|debt|bonds?|bridge facility|guarantee[sd]?|grants?|facility|equity)\b",
    re.IGNORECASE,
)
_COSTS = (
    r"(?:(?:which|that)(?: [a-z]+){0,3}? costs?|(?:which|that) (?:is|are) (?:priced|estimated|"
    r"valued|put|expected to cost)|whose (?:[a-z]+ ){0,3}?(?:cost|price|value|budget|bill|capital "
    r"expenditure|investment)|(?:to|will|would) cost|costing|at a (?:total )?cost of|priced at)"
)
# "a loan of EUR 80 million for the wind farm, whose total cost is estimated at EUR 550 million"
_FOR_WHAT_COSTS = re.compile(
    rf"^[^.;$€£¥₹]{{0,90}}?\b(?:for|towards?|to (?:help )?(?:finance|fund|build))\b"
    rf"[^.;$€£¥₹]{{0,90}}?\b{_COSTS}\b[^.;$€£¥₹\d]{{0,40}}$"
)
# "Its mine in the east is expected to cost $820 million."
_IT_COSTS = re.compile(
    r"^(?:The|Its|This|That|It|Their|In all,? the|In total,? the)\b[^.;$€£¥₹]{0,80}?"
    r"\b(?:costs?|price|capital expenditure|investment|bill)\b[^.;$€£¥₹\d]{0,50}$"
)
# "China Road and Bridge is building the line for 327 billion shillings."
_BUILDS_IT = re.compile(
    r"^[^.;$€£¥₹]{3,80}? (?:builds|built|is building|are building|will build|is to "
    r"build|constructs|"
    r"won the contract to build|has the contract for) (?:the|this|that) (?:[a-z-]+ ){0,2}(?:works?|"
    r""
    r""
    r"project|plant|line|railway|port|terminal|farm|mine|road|airport|bridge|dam|station|pipeline)\b"
    r"[^.;$€£¥₹\d]{0,40} (?:for|at a cost of) (?:about |around |some |over |nearly )?$"
)
_THE_THING = re.compile(
    r"\b(?:for|towards?|(?:[Tt]o|will|would|can) (?:help )?(?:finance|fund|build|pay for|cover)|"
    r"financ(?:e|es|ing)|pays? for|"
    r"fund(?:s|ing)?|cover(?:s|ing)?)\s+(?:(?:an? )?(?:part|half|most|much|some|all|the bulk) of )?"
    r"(?:(?:the|this|that|its|these|their) (?:[a-z-]+ ){0,2}?"
    r"(?:works?|stake|shares?|holding|project|plant|line|scheme|deal|purchase|order|acquisition|"
    r"construction|building|"
    r"railway|port|terminal|farm|mine|road|airport|programme|program|bill|cost|costs|investment|"
    r"contract|pipeline|bridge|refinery|expansion|facility|factory|ships?|aircraft|jets|planes|"
    r"trains|venture|takeover)\b|it\b|them\b)|"
    r"^(?:It|The [a-z-]+) (?:[a-z]+ ){1,3}?(?:co-?)?(?:financed|funded) by\b|\braise the (?:rest|"
    r"remainder)\b|"
    r"\b(?:of|towards?) the (?:cost|bill|price|total|investment)\b|"
    r"\bof (?:it|this|that|this sum|that sum)\b|"
    r"\bback(?:s|ing)? (?:the|this|that|its) (?:[a-z-]+ ){0,2}?(?:sale|purchase|order|deal|"
    r"contract|export|acquisition|takeover|project)\b"
)
_LENDS = re.compile(
    r"\b(?:lend(?:s|ing)?|lent|loans?|borrow(?:s|ed|ing)?|debt|credit|financing)\b", re.IGNORECASE
)
# A loan with a purpose of its own pays for that: "for rural roads", "to improve the schools".
_OWN_PURPOSE = re.compile(
    r"\b(?:for|towards?)\s(?!(?:\w+[ -])?(?:years?|decades?|months)\b|the (?:next|first|coming)\b|"
    r"\d)|\bto (?!(?:the|an?|its?|their|be|us|them|him|her)\b)[a-z]{2,}\b"
)

# The next of several lenders: "by the EIB (EUR 120 million) and Swedbank (EUR 65 million)".
_GOES_ON = re.compile(r"^\)?(?:,| and|, and) (?:the )?(?:[A-Z][\w’'-]* ?){1,5}\(?$")


_COSTS_IT = re.compile(r"\b(?:costs?|costing|priced|price|bill)\b[^.;$€£¥₹\d]{0,40}$")
_NEXT_CLAUSE = re.compile(r";|, (?:and|while|of which|for which|with)\b")

POINTED, BARE = "thing", "bare"
"""The nouns of a loan that points at what it pays for, and of one without a purpose of its own."""
_SCORE = 50
# How far after an amount the noun may stand that makes it a loan.
_NOUN = 24


def paying(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield the loans of a sentence that pay for something priced in it or told before."""
    if not figures:
        return
    first = view.found[figures[0]]
    opening = view.between(view.span.start, first.start)
    if len(figures) > 1:
        gap = view.between(first.end, view.found[figures[1]].start)
        lent = LOAN.search(view.before(figures[0], 90)) or LOAN.search(gap[:_NOUN])
        if lent and _FOR_WHAT_COSTS.match(gap):
            yield view.listed(RelationKind.FINANCES, figures[1], figures[:1])
            return
    costs = _IT_COSTS.match(opening) or _BUILDS_IT.match(opening)
    if len(figures) == 1 and costs and not LOAN.search(opening):
        quote = (view.span.start, first.end)
        yield Cue(RelationKind.FINANCES, Scope.LOANS, figures[0], view.number, quote)
        return
    loans: list[int] = []
    for index in figures:
        goes_on = loans and _GOES_ON.match(
            view.between(view.found[loans[-1]].end, view.found[index].start)
        )
        if goes_on or _is_loan(view, figures, index):
            loans.append(index)
    cost = _told_with(view, figures, loans)
    if cost is not None:
        yield view.listed(RelationKind.FINANCES, cost, loans)
    elif loans:
        cue = view.listed(RelationKind.FINANCES, None, loans)
        points = _THE_THING.search(view.words) is not None
        alone = len(loans) == len(figures) and not view.span.bullet
        bare = alone and _LENDS.search(view.words) and not _OWN_PURPOSE.search(view.words)
        noun = POINTED if points else BARE if bare else None
        yield replace(cue, scope=Scope.COST, noun=noun, score=_SCORE)


def _told_with(view: View, figures: Sequence[int], loans: Sequence[int]) -> int | None:
    """Return the cost told before loans that point at it: "…; X lends $1 billion for the work"."""
    first = figures[0]
    if not loans or first in loans or not _COSTS_IT.search(view.before(first, 60)):
        return None
    between = view.between(view.found[first].end, view.found[loans[0]].start)
    told = view.between(view.found[first].end, view.span.end)
    return first if _NEXT_CLAUSE.search(between) and _THE_THING.search(told) else None


def _is_loan(view: View, figures: Sequence[int], index: int) -> bool:
    """Whether the clause of an amount speaks of a loan."""
    place = figures.index(index)
    start = view.found[figures[place - 1]].end if place else view.span.start
    stop = view.found[figures[place + 1]].start if place + 1 < len(figures) else view.span.end
    around = view.between(start, view.found[index].start).rpartition(";")[2]
    after = view.between(view.found[index].end, stop).partition(";")[0][:40]
    return LOAN.search(around) is not None or LOAN.search(after) is not None
