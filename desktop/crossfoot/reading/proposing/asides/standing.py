"""Numbers of how things stand: what is made in a year, what was done over the years.

They stand in the sentences about a deal and are no part of it: "the plant will produce 10,000
tonnes a year", "the bank has lent $4.1 billion in the region since January".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason, Measure

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

# What a works makes or a place holds, before a count.
_OUTPUT = re.compile(
    r"\b(?:produc(?:e|es|ed|ing)|production (?:of|to|at|is|was)|yield(?:s|ed|ing)?|"
    r"process(?:es|ed|ing)?|generat(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|output\b[^.;,]{0,30}|"
    r"capacity\b[^.;,]{0,30}|employ(?:s|ed|ing)?|creat(?:e|es|ed|ing)|herd of|fleet of|"
    r"carr(?:y|ies|ied|ying)|transport(?:s|ed|ing)?|refin(?:e|es|ed|ing)|treat(?:s|ed|ing)?|"
    r"assembl(?:e|es|ed|ing)|turn(?:s|ed|ing)? out|churn(?:s|ed|ing)? out|pump(?:s|ed|ing)?|"
    r"mak(?:e|es|ing)|hold(?:s|ing)?|stor(?:e|es|ing)|serv(?:e|es|ing)|train(?:s|ed|ing)?|"
    r"reserves? of|resources? of|deposits? of|exchange)"
    r"(?: (?:up to|over|more than|about|around|some|an?|the|at least|roughly|nearly|almost|"
    r"additional|another|further|first|second|other|total|of)){0,4}\s*$",
    re.IGNORECASE,
)
# "one of the biggest investors in Ethiopia, with $2.9 billion in projects"
_RANKED = re.compile(
    r"\b(?:one of|among) the (?:country[’']s |region[’']s |world[’']s )?(?:biggest|largest|top|"
    r"main|"
    r"leading) (?:[a-z]+ )?(?:investors?|lenders?|donors?|creditors?|partners?|buyers?|suppliers?|"
    r"employers?|producers?)\b[^.;]{0,50}$"
)
_ALREADY_THERE = re.compile(
    r"\)?(?:(?!\bof which\b)[^.;]){0,60}\balready (?:fl(?:y|ies)|operat\w+|own\w*|us(?:e|es)|"
    r"in (?:the |its )?(?:fleet|service|use))\b"
)
_EACH_OF = re.compile(
    r"\beach (?:of|weighing|carrying|with|measuring)(?: about| some| up to)?\s*$|"
    r"\b(?:in|by) (?:[a-z]+ )?(?:instal?ments|tranches|lots|parcels|batches|steps) of"
    r"(?: about| some| up to)?\s*$"
)
_IF_IT_IS = re.compile(
    r"\bif (?:it|they|the [a-z]+|an? [a-z]+) (?:is|are|was|were|exceeds?|reaches)\b[^.;]{0,30}$"
)
_WANTS = re.compile(
    r"\b(?:wants?|hopes?|needs?|aims?)\b[^.;]{0,80}\bat a cost of(?: about| some)?\s*$"
)
# Money raised on the markets pays for nobody's deal.
# "took delivery of 12 aircraft", "its contribution fell to $1.5 billion"
_DELIVERED = re.compile(r"\b(?:took|taken|take|takes) delivery of (?:another |some |about |the )*$")
_FELL = re.compile(
    r"\b(?:fell|fallen|dropped|shrank|shrunk|declined|slumped|slid|decreased)"
    r"(?: by [^,;]{1,20}| sharply| slightly)? to (?:about |around |some |just |only )?$"
)
_RAISED = re.compile(r"\b(?:raised|raise|raises|raising)\b[^.;]{0,20}$")
_ON_MARKETS = re.compile(
    r"\s(?:more )?(?:from (?:its |existing |new )?(?:shareholders|investors|"
    r"the (?:stock )?markets?|"
    r"public)|(?:in|through|via|by) an? (?:[a-z]+ )?(?:share sale|rights issue|bond|IPO|"
    r"initial public|stock offering|listing|flotation))\b"
)
_AT_HAND = re.compile(
    r"\s+(?:\w+ )?(?:at (?:its|their|his|her) disposal|in reserve|in cash reserves|on hand)\b"
)
_EARNS = re.compile(
    r"\bearn(?:s|ed|ing)?\b(?: [\w’'-]+){0,4}\s*$|"
    r"\border ?books?\b[^.;]{0,20}\b(?:to|of|at|reached|exceeds|exceeded)\s*$"
)
_IF_BUILT = re.compile(
    r"\b[Ii]f (?:built|approved|completed|realised|realized|it goes ahead|finished)\b[^.;]{0,60}\b"
    r"(?:costs?|be worth|be valued at)\b[^.;]{0,20}$"
)
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_OUTSTANDING = re.compile(
    r"\)?,? (?:is |are |was |were )?(?:still )?(?:outstanding|on order|in arrears)\b"
)
# "plans defence spending of", "wants $25 billion of public money"
_PLANNED = re.compile(
    r"\b(?:plans?|budgets?)\b[^.;]{0,20}\bspending of(?: about| some)?\s*$|"
    r"\bbudget(?:s|ed)(?: about| some| over)?\s*$|"
    r"\b(?:wants?|hopes for|needs?|calls? for|would need)(?: about| some| another| up to| at "
    r"least)?\s*$|"
    r"\b(?:wants?|hopes|needs?|aims?|plans?|intends?|expects?|targets?|would like)\b"
    r"(?:(?!\b(?:trade|turnover|commerce)\b)[^.;$€£¥₹\d]){0,80}?"
    r"\b(?:to )?(?:attract|reach|raise|save|earn|recover|hand back|return|cut)\b"
    r"(?:(?!\b(?:trade|turnover|commerce)\b)[^.;$€£¥₹\d]){0,20}$"
)
# What a site covers, a field holds or a firm sold in a time: no goods of the deal.
_COVERS = re.compile(
    r"\b(?:(?:site|farm|field|area|park|concession|block|estate) (?:covers?|covering|spans?|"
    r"spanning)|"
    r"desalinates?|recovers?|extracts?|purif(?:y|ies)|hires?|hiring)"
    r"(?: (?:up to|over|more than|about|around|some|an?|the|at least|roughly|nearly))*\s*$",
    re.IGNORECASE,
)
_IN_A_TIME = re.compile(
    r"[^.;]{0,30}\b(?:between [A-Z]\w+ and [A-Z]\w+|"
    r"(?:last|this|the previous|the past) (?:year|quarter|month|season)|a day|a year earlier|"
    r"(?:in|during|over|for) (?:the|its|their) (?:first|second|third|fourth|last|latest|past|"
    r"previous) (?:(?:three|six|nine|financial|fiscal|calendar) )?(?:quarter|half|months|year)|"
    r"in the (?:quarter|half-year|year|(?:three|six|nine|twelve) months) to|"
    r"in (?:19|20)\d\d)\b"
)
_SOLD = re.compile(
    r"\b(?:sold|made|built|handed over|imported|exported|delivered|produced|harvested|mined|"
    r"consumed|grew|caught|shipped|carried|handled|used|burned|pumped)(?: (?:about|some|over))*\s*$"
)
_HEADS = re.compile(
    r"[^.;]{0,3}(?:people|workers|jobs|staff|employees|passengers|homes|households|cows|hectares|"
    r"feddans|acres|square)\b"
)
# "train 300,000 people, 30,000 of them in artificial intelligence"
_OF_PEOPLE = re.compile(
    r"\b(?:people|workers|jobs|students|engineers|teachers|soldiers|homes|households|farmers|"
    r"women)\b"
    r"[^.;]{0,20}$"
)
_OF_THEM = re.compile(r"\bof (?:them|these|whom|which)\b")
_MORE_THAN_PLANNED = re.compile(
    r"\s(?:more|less) than (?:planned|expected|budgeted|forecast|first)\b"
)
_REACH = 130


def standing_reason(text: str, sentence: Sentence, figure: Found) -> DismissalReason | None:
    """Return why a figure only tells how things stand, or None where nothing says so."""
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    # The point in "4.4 billion" ends no clause.
    before = _DECIMAL_POINT.sub(",", before)
    after = _DECIMAL_POINT.sub(",", text[figure.end : sentence.end])
    if figure.period is None and _EACH_OF.search(before):
        return DismissalReason.NOT_A_DEAL_NUMBER
    if figure.measure is Measure.QUANTITY and _is_held(before, after, figure.text):
        return DismissalReason.NOT_A_DEAL_NUMBER
    if _is_level(before, after) or _OUTSTANDING.match(after) or _MORE_THAN_PLANNED.match(after):
        return DismissalReason.BACKGROUND
    return None


def _is_held(before: str, after: str, text: str) -> bool:
    """Whether a count is of what is made, held, or in use already."""
    made = _OUTPUT.search(before)
    sold = _SOLD.search(before) and _IN_A_TIME.match(after)
    held = made or sold or _COVERS.search(before) or _HEADS.match(after)
    held = (
        held or _DELIVERED.search(before) or (_OF_PEOPLE.search(before) and _OF_THEM.search(text))
    )
    return bool(held or _ALREADY_THERE.match(after) or _OUTSTANDING.match(after))


def _is_level(before: str, after: str) -> bool:
    """Whether an amount only tells how high something stands, or what might come of it."""
    stands = (_FELL, _RANKED, _EARNS, _IF_BUILT, _IF_IT_IS, _WANTS, _PLANNED)
    raised = _RAISED.search(before) and _ON_MARKETS.match(after)
    at_hand = _AT_HAND.match(after) is not None
    return at_hand or bool(raised) or any(pattern.search(before) for pattern in stands)
