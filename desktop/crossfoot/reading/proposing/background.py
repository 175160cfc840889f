"""Numbers that stand beside a deal and are none of it: trade turnover, fines, prices a piece.

Source: CONTRACT, dismissal reasons.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason, Measure
from crossfoot.reading.proposing.measured import is_a_statistic
from crossfoot.reading.proposing.standing import standing_reason

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_DEAL_NOUN = (
    r"(?:deals?|agreements?|pacts?|accords?|packages?|partnerships?|contracts?|commitments?|"
    r"finance|mission)"
)
_ECONOMY = (
    rf"(?:[Tt]rade(?! {_DEAL_NOUN})(?: (?:turnover|volume|flows?|deficit|surplus))?|[Tt]urnover|"
    r"commerce|GDP|gross domestic product|economic output|econom(?:y|ies)|[Rr]evenues?|[Pp]rofits?|"
    r"earnings|net income|market (?:cap\w*|value|size)|(?:global|world|domestic|local) market|"
    r"[Bb]udgets?|debts?|deficit|reserves|remittances|assets under management|backlog)"
)
_FLOWS = r"(?:[Ee]xports|[Ii]mports|[Ss]ales|[Ss]hipments)"
_STANDS = (
    r"(?:stood at|stands at|reached|reaching|amounted to|amounts to|totall?ed|was|were|is|hit|"
    r"grew to|"
    r"rose to|fell to|climbed to|grew by|rose by|exceeded|exceeds|came to|surpassed|passed|crossed|"
    r"doubled to)"
)
_NO_DEAL = r"(?:(?!(?:deals?|agreements?|signed|contracts?|orders?|invest\w*)\b)[\w’'-]+\W+)"
_BEFORE = re.compile(
    rf"(?:\b(?:{_ECONOMY}|{_FLOWS})\W+{_NO_DEAL}{{0,8}}?{_STANDS}"
    r"(?: (?:about|a|record|only|just|the|by))*"
    rf"|\b{_ECONOMY}\W+{_NO_DEAL}{{0,3}}?(?:of|worth|at)"
    r"|\b(?:fines?|penalt(?:y|ies)|damages|settlement)\W+(?:of|totall?ing|worth)|\bfined\b.{0,40}?"
    r"|(?:compared (?:with|to)|up from|down from|versus)(?: the| a| just)?"
    r"|\b(?:short|shy) of(?: the| its| their)?|\b(?:needs?|requires?|sought|seeks?)(?: about| "
    r"some)?"
    r"|\bfleet of(?: \w+){0,2}|\boperates(?: \w+){0,3}"
    r"|\bmarket(?: \w+){0,6} (?:worth|valued at|estimated at)"
    r"|\bwr(?:ote|ites?|iting) (?:down|off)|\b(?:impairment|loss(?:es)?|write-?down) of"
    r"|\bassets (?:are|were|is) (?:put|valued|estimated|worth)(?: at)?"
    r"|\b(?:market )?valuation of|valued the company at|\b(?:manag(?:es|ing)|oversees|overseeing)"
    r"(?: about| around| some| over| more than)?"
    r"|\b[Ss]hares?\b.{0,60}(?:rose|fell|closed|gained|slid|climbed|dropped|up|down).{0,30}?)\s*$"
)
_AFTER = re.compile(
    r"\s*(?:in (?:bilateral |two-way |annual |mutual |total )*(?:trade|turnover|commerce|revenues?|"
    r"sales|profits?|fines?|penalties|debt|goods trade)(?! (?:deal|agreement|pact|and investment))|"
    r"(?:economy|industry|fine|penalty|budget(?! (?:loan|support|aid|assist|financ|grant|help|"
    r"credit))|deficit|trade (?:deficit|surplus|gap))\b|"
    r"market\b(?! share)|in annual (?:revenue|sales)|a year earlier|the year before)"
)
_UNIT_PRICE = re.compile(
    r"\s*(?:each\b|apiece\b|per (?!year|annum|month|quarter|week|day|cent)\w+|"
    r"a (?:piece|head|tonne|ton|barrel|share|unit|kilo\w*|bushel|plane|jet)\b|an? (?:aircraft|"
    r"ounce)\b|/\s?(?:t|tonne|"
    r"barrel|unit)\b)",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:rais|lift|increas|boost|doubl|tripl|bring|expand|grow|tak|push|"
    r"driv)\w*\s+(?:[\w’'-]+\s+){0,5}"
    r"(?:trade|turnover|commerce)\b.{0,40}\bto\b|\btarget(?:s|ed|ing)?\b|\bgoal\b|\baim\w*\b",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\bto [^;]{2,60},? from\s*$")
_COUNT_OF_DEALS = re.compile(
    r"(?:the |both )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) "
    r"(?:deals|orders|contracts|agreements|purchases|transactions|accords|MoUs)",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"(?:^|[;—–]\s+)(?:[Ii]n|[Bb]ack in|[Dd]uring) (?:\w+ )?(?:19|20)\d\d\b|^(?:Last year|A "
    r"year ago|A year earlier|"
    r"Previously|Two years ago|Earlier,)|\b(?:previous|earlier|similar|separate) (?:deal|order|"
    r"contract|"
    r"agreement|"
    r"purchase)s? (?:in|of|from) (?:\w+ )?(?:19|20)\d\d|\bhad (?:already |previously |earlier )"
    r"(?:ordered|bought|signed|purchased|invested|pledged|received|lent|granted|borrowed|given|"
    r"put in)",
)
# What has come together over the years: "total support since 2022".
_CUMULATIVE = re.compile(
    r"\b(?:total|overall|cumulative|combined|contributions|support|aid|pledges|"
    r"commitments)\b[^.;]{0,60}\bsince (?:\w+ )?(?:19|"
    r"20)\d\d\b[^.;]{0,30}$"
)
# "the carrier, which ordered 28 of the type in 2022"; "replaces an earlier one for four 777-9s".
_WHO_ONCE = re.compile(
    r"\b(?:which|who|that|[Ii]t|had)\s(?:had )?(?:already |previously |earlier |first "
    r")?(?:ordered|bought|"
    r"signed|purchased|"
    r"invested|pledged|received|acquired|took|won)\b[^,;]{0,40}$"
)
_EARLIER_ONE = re.compile(
    r"\b(?:replac\w+|follow\w*|after|beyond|besides) an? (?:earlier|previous|older|similar) "
    r"(?:one|order|deal|"
    r"contract|agreement)\b[^;]{0,60}$"
)
# "a million tonnes a year from the $44 billion Alaska LNG project": what it comes from.
_COMES_FROM = re.compile(r"\bfrom (?:the|its|their) (?:planned |proposed |new )?$")
_A_PROJECT = re.compile(
    r"\s(?:[\w’'-]+\s){0,4}?(?:project|plant|facility|terminal|scheme|programme|program)\b"
)
# "its second sale after a $12.4 billion deal in 2022".
_AFTER_ONE = re.compile(r"\b(?:after|following|since) an?(?: [a-z-]+){0,2}\s*$")
# "these deals build on the $600 billion commitment announced last week".
_BUILDS_ON = re.compile(
    r"\b(?:buil(?:ds?|t|ding) (?:up)?on|in addition to) (?:the|an?|its|their|that)(?: \w+){0,2}\s*$"
)
_ANNOUNCED_THEN = re.compile(
    r"[^;.]{0,50}\b(?:announced|pledged|signed|agreed|promised|unveiled)\b"
    r" (?:last|in|on|earlier|previously|during|at)\b"
)
_IN_A_YEAR = re.compile(r"[^,;.]{0,60}\b(?:in|of|from|signed in) (?:19|20)\d\d\b")
_YEARS_AGO = re.compile(r"\b(?:last year|years? (?:ago|earlier|before))\b[^,;]*$")
_REACH = 110


def skip_reason(text: str, sentence: Sentence, figure: Found) -> DismissalReason | None:
    """Return why a figure is not of a deal, or None where nothing says so."""
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    after = text[figure.end : min(sentence.end, figure.end + 40)]
    if _UNIT_PRICE.match(after):
        return DismissalReason.NOT_A_DEAL_NUMBER
    priced = figure.measure is Measure.VALUE
    told_so = bool(_BEFORE.search(before) or (priced and _AFTER.match(after)))
    told_so = told_so and not _TARGET.search(before)
    from_it = _COMES_FROM.search(before) and _A_PROJECT.match(text, figure.end, sentence.end)
    if told_so or from_it or _FORMER.search(before) or _CUMULATIVE.search(before):
        return DismissalReason.BACKGROUND
    if figure.measure is Measure.QUANTITY and _COUNT_OF_DEALS.fullmatch(figure.text):
        return DismissalReason.NOT_A_DEAL_NUMBER
    ago = _YEARS_AGO.search(text[figure.end : sentence.end])
    once = _AFTER_ONE.search(before) or _WHO_ONCE.search(before)
    earlier = once and _IN_A_YEAR.match(text, figure.end, sentence.end)
    built_on = _BUILDS_ON.search(before) and _ANNOUNCED_THEN.match(text, figure.end, sentence.end)
    earlier = earlier or built_on or _EARLIER_ONE.search(before)
    if earlier or ago or _LONG_AGO.search(text[sentence.start : figure.start]):
        return DismissalReason.OTHER_DEAL
    if is_a_statistic(text, sentence, figure):
        return DismissalReason.BACKGROUND if priced else DismissalReason.NOT_A_DEAL_NUMBER
    return standing_reason(text, sentence, figure)


def tells_of_the_past(text: str, sentence: Sentence, place: int) -> bool:
    """Whether what a sentence says at a place was told of another time: "In 2015 …"."""
    return _LONG_AGO.search(text[sentence.start : place]) is not None
