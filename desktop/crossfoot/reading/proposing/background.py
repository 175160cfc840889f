"""Numbers that stand beside a deal and are none of it: trade turnover, fines, prices a piece.

Source: CONTRACT, dismissal reasons.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_DEAL_NOUN = (
    r"(?:deals?|agreements?|pacts?|accords?|packages?|partnerships?|contracts?|commitments?|"
    r"finance|mission)"
)
_BEFORE = re.compile(
    rf"(?:\b(?:trade(?! {_DEAL_NOUN})(?: (?:turnover|volume|flows?|deficit|surplus))?|turnover|"
    rf"commerce|"
    r"GDP|gross domestic product|econom(?:y|ic output)|revenues?|profits?|earnings|net income|"
    r"market (?:cap\w*|value|size)|(?:global|world|domestic|local) market|budgets?|debts?|deficit|"
    r"reserves|exports|imports|remittances|inflation|assets under management|backlog|sales)"
    r"\W+(?:(?!for\b|in a\b|worth\b|deals?\b|agreements?\b|signed\b)[\w’'-]+\W+){0,8}?"
    r"(?:stood at|reached|reaching|amounted to|amounts to|totall?ed|was|were|is|hit|grew|rose|fell|"
    r"climbed|of|at|exceeded|exceeds|came to|worth|surpassed|to)"
    r"(?: (?:about|a|record|only|just|the|by))*"
    r"|\b(?:fined?|fines|penalt(?:y|ies)|damages|a fine|settlement)\W+(?:of|totall?ing|worth)?|"
    r"\bfined\b.{0,30}?|(?:compared (?:with|to)|up from|down from|versus|against|from) (?:the |"
    r"a |just )?|"
    r"\bfleet of(?: \w+){0,2}|operates(?: \w+){0,3}|market(?: \w+){0,6} (?:worth|valued at|"
    r"estimated at)|"
    r"listed (?:on|at) .{0,20}|shares? (?:rose|fell|closed).{0,20}|valuation of|valued the "
    r"company at)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:in (?:bilateral |two-way |annual |mutual |total )*(?:trade|turnover|commerce|"
    r"revenues?|sales|"
    r"profits?|fines?|penalties|debt|goods trade)(?! (?:deal|agreement|pact|and investment))|"
    r"(?:economy|market\b(?! share)|industry\b|fine\b|penalt|budget\b|deficit|trade (?:deficit|"
    r"surplus)|"
    r"in (?:annual )?(?:revenue|sales)|a year earlier|the year before|last year\b(?=.*\btrade))|"
    r"(?:company|group|firm|giant)\b)",
    re.IGNORECASE,
)
_UNIT_PRICE = re.compile(
    r"\s*(?:each\b|apiece\b|per (?!year|annum|month|quarter|week|day|cent)\w+|a (?:piece|head|"
    r"tonne|ton|"
    r"barrel|share|unit|kilo\w*|bushel|plane|jet)\b|an? (?:aircraft|ounce)\b|/\s?(?:t|tonne|"
    r"barrel|unit)\b)",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"\b(?:rais|lift|increas|boost|doubl|tripl|bring|expand|grow|tak|push|driv)\w*\s+(?:[\w’'-]+\s+){0,5}"
    r"(?:trade|turnover|commerce)\b.{0,40}\bto\b|\btarget(?:s|ed|ing)?\b|\bgoal\b|\baim\w*\b",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"^(?:In|Back in|During) (?:\w+ )?(?:19|20)\d\d\b|^(?:Last year|A year ago|A year earlier|"
    r"Previously|"
    r"Two years ago|Earlier,)|\b(?:previous|earlier|similar|separate) (?:deal|order|contract|"
    r"agreement|"
    r"purchase)s? (?:in|of|from) (?:\w+ )?(?:19|20)\d\d|\bhad (?:already |previously |earlier )"
    r"(?:ordered|bought|signed|purchased|invested|pledged|received)",
)
_REACH = 110


def skip_reason(text: str, sentence: Sentence, figure: Found) -> DismissalReason | None:
    """Return why a figure is not of a deal, or None where nothing says so."""
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    after = text[figure.end : min(sentence.end, figure.end + 40)]
    if _UNIT_PRICE.match(after):
        return DismissalReason.NOT_A_DEAL_NUMBER
    if (_BEFORE.search(before) or _AFTER.match(after)) and not _TARGET.search(before):
        return DismissalReason.BACKGROUND
    if _LONG_AGO.search(text[sentence.start : figure.start]):
        return DismissalReason.OTHER_DEAL
    return None
