"""Numbers that stand beside a deal and are none of it: trade turnover, fines, prices a piece.

Source: CONTRACT, dismissal reasons.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason, Measure
from crossfoot.reading.proposing.asides.around import around_reason
from crossfoot.reading.proposing.asides.earlier import is_of_an_earlier_deal
from crossfoot.reading.proposing.asides.measured import is_a_statistic
from crossfoot.reading.proposing.asides.standing import standing_reason

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_BEFORE = re.compile(
    r"(?:\b(?:fines?|penalt(?:y|ies)|damages|settlement)\W+(?:of|totall?ing|worth)|"
    r"\bfined\b.{0,40}?"
    r"|(?:compared (?:with|to)|versus)(?: the| a| just)?"
    r"|\b(?:short|shy) of(?: the| its| their)?|\b(?:needs?|requires?|sought|seeks?)(?: about| "
    r"some)?"
    r"|\bappeal(?:s|ed|ing)?\b[^.;$€£¥₹\d]{0,50}"
    r"|\btrad(?:ed|es?|ing) (?:goods|products|merchandise)(?: \w+){0,3}"
    r"|\b(?:visitors|tourists|travellers|consumers|shoppers) (?:spen[dt]|brought|left)(?: \w+){0,2}"
    r"|\bfleet of(?: \w+){0,2}|\boperates(?: \w+){0,3}"
    r"|\bmarket(?: \w+){0,6} (?:worth|valued at|estimated at)"
    r"|\blost(?: about| around| some| over| more than| nearly| almost| a record)?"
    r"|\bwr(?:ote|ites?|iting) (?:down|off)|\b(?:impairment|loss(?:es)?|write-?down) of"
    r"|\bassets (?:are|were|is) (?:put|valued|estimated|worth)(?: at)?"
    r"|\b(?:manag(?:es|ing)|oversees|overseeing)"
    r"(?: about| around| some| over| more than)?"
    r"|\b[Ss]hares?\b.{0,60}(?:rose|fell|closed|gained|slid|climbed|dropped|up|down).{0,30}?)\s*$"
)
_AFTER = re.compile(
    r"\s*(?:(?:in|of) (?:bilateral |two-way |annual |mutual |total )*(?:trade|turnover|commerce|"
    r"revenues?|sales|profits?|fines?|penalties|goods trade)"
    r"(?! over the (?:term|life|contract))(?! (?:deal|agreement|pact|and investment))|"
    r"(?:economy|industry|fine|penalty|budget(?! (?:loan|support|aid|assist|financ|grant|help|"
    r"credit))|deficit|trade (?:deficit|surplus|gap))\b|"
    r"(?:that )?(?:(?:is|was|are|were) )?(?:needed|required|requested|sought|asked for)\b|"
    r"market\b(?! share)|in annual (?:revenue|sales)|a year earlier|the year before)"
)
_UNIT_PRICE = re.compile(
    r"\s*(?:each\b(?! (?:from|by|to|for) (?:the )?(?-i:[A-Z]))|apiece\b|"
    r"per (?!year|annum|month|quarter|week|day|cent)\w+|"
    r"a (?:piece|head|tonne|ton|barrel|share|unit|kilo\w*|bushel|plane|jet)\b|an? (?:aircraft|"
    r"ounce)\b|/\s?(?:t|tonne|"
    r"barrel|unit)\b)",
    re.IGNORECASE,
)
# "At list prices an A350-900 costs $317 million".
_PRICE_OF_ONE = re.compile(
    r"\b(?:[Aa]n?|[Ee](?:ach|very)(?: one)?) (?:of (?:the|these|those) )?(?:new |single )?"
    r"(?:[A-Z]+\d[\w-]*|\d{3}-\d+\w*|[a-z]+ (?=of this type)|aircraft|"
    r"jet|plane|ship|"
    r"vessel|locomotive|train|tank|missile|helicopter)(?: of this type)? (?:costs?|sells? for|is "
    r"priced at|"
    r"goes for|has a (?:list )?price of)(?: about| around| some| up to)?\s*$"
)
# "$86.25 a share: $65.60 in cash and a right to $20.65 more": none of them is the price.
_A_SHARE = re.compile(r"\b(?:a|per|(?:for|in) (?:each|every)) share\b")
_SHARE_PRICE = 10_000
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
# What has come together over the years: "total support since 2022".
_CUMULATIVE = re.compile(
    r"\b(?:total|overall|cumulative|combined|contributions|support|aid|pledges|"
    r"commitments)\b[^.;]{0,60}\bsince (?:\w+ )?(?:19|"
    r"20)\d\d\b[^.;]{0,30}$"
)
# "a million tonnes a year from the $44 billion Alaska LNG project": what it comes from.
_COMES_FROM = re.compile(r"\bfrom (?:the|its|their) (?:planned |proposed |new )?$")
_A_PROJECT = re.compile(
    r"\s(?:[\w’'-]+\s){0,4}?(?:project|plant|facility|terminal|scheme|programme|program)\b"
)
_REACH = 110


def skip_reason(text: str, sentence: Sentence, figure: Found) -> DismissalReason | None:
    """Return why a figure is not of a deal, or None where nothing says so."""
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    after = text[figure.end : min(sentence.end, figure.end + 40)]
    if _UNIT_PRICE.match(after) or _PRICE_OF_ONE.search(before) or _a_share(text, sentence, figure):
        return DismissalReason.NOT_A_DEAL_NUMBER
    priced = figure.measure is Measure.VALUE
    told_so = bool(_BEFORE.search(before) or (priced and _AFTER.match(after)))
    told_so = told_so and not _TARGET.search(before)
    from_it = _COMES_FROM.search(before) and _A_PROJECT.match(text, figure.end, sentence.end)
    if told_so or from_it or _FORMER.search(before) or _CUMULATIVE.search(before):
        return DismissalReason.BACKGROUND
    if figure.measure is Measure.QUANTITY and _COUNT_OF_DEALS.fullmatch(figure.text):
        return DismissalReason.NOT_A_DEAL_NUMBER
    if is_a_statistic(text, sentence, figure):
        return DismissalReason.BACKGROUND if priced else DismissalReason.NOT_A_DEAL_NUMBER
    if is_of_an_earlier_deal(text, sentence, figure):
        return DismissalReason.OTHER_DEAL
    return standing_reason(text, sentence, figure) or around_reason(text, sentence, figure)


def _a_share(text: str, sentence: Sentence, figure: Found) -> bool:
    """Whether an amount is of what one share fetches."""
    small = figure.measure is Measure.VALUE and figure.amount < _SHARE_PRICE
    return small and _A_SHARE.search(text, sentence.start, sentence.end) is not None
