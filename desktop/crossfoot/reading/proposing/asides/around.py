"""Numbers of the world around a deal: what others think, sell, earn or once paid, and what failed.

"Its rival sold 40 ships in the same period", "talks on another $3 billion have stalled", "an
average ticket costs $45": the words say of whom or what the number is, and it is not the deal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason, Measure

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_REACH = 150
# Less money than this without a scale word is the price of a piece, a fare, a wage: no deal.
_A_SMALL_SUM = 5_000
# What a clause is about where it is about no deal, from its beginning up to the number.
_ABOUT = re.compile(
    r"(?:^|[,;:]\s|\b(?:and|but|while|although|as|which|that)\s)(?:[A-Z][\w’'-]*\s)?"
    r"(?:the |an? |its |their |his |her |this year[’']s |last year[’']s |[A-Z][\w-]*[’']s )*"
    r"(?:(?:average|typical|cheapest|annual|monthly|overall|total|public|national|foreign|first|"
    r"biggest|largest|main|outstanding|remaining) )*"
    r"(?:tickets?|fares?|fees?|wages?|salar(?:y|ies)|pensions|rent|tariffs?|"
    r"shares?(?= (?:rose|fell|closed|gained|slid|climbed|dropped|jumped|lost|were up|were down|"
    r"ended|traded|have|had|trade))|"
    r"shareholders?(?! (?:of|in) [^,]{2,40} (?:will|would|to) (?:get|receive))|"
    r"reserves|"
    r"harvest|population|inflation|unemployment|econom(?:y|ists?)|"
    r"turnover|revenues?|profits?|loss(?:es)?|earnings|sales figures|debts?|liabilities|"
    r"stud(?:y|ies)|survey|report|audit(?:ors?)?|critics|opposition|unions?|campaigners|"
    r"households?|consumers|taxpayers|farmers|tourists|visitors|passengers|"
    r"sanctions|war|floods?|earthquake|drought|damage|budgets?|deficit)\b"
    r"(?:[^,;]|,(?=\d)|, [^,;]{2,40},){0,90}$"
)
# What is said of a number that was thought or hoped once.
_ONCE = re.compile(
    r"\b(?:had (?:been )?(?:put|valued|estimated|priced|budgeted|forecast|hoped for|"
    r"asked|offered|bid|demanded|sought)|"
    r"(?:was|were) (?:last |once |first |originally |initially )?(?:valued|estimated|put|priced|"
    r"budgeted|planned)(?= at[^.;]*\b(?:last|once|first|originally|initially|funding round)\b))"
    r"\b[^.;]{0,60}$"
)
_FUNDING_ROUND = re.compile(
    r"[^.;]{0,40}\b(?:in|at|after) (?:its|the|a) (?:last|latest|previous|most recent|earlier) "
    r"(?:[a-z-]+ )?(?:round|financing|valuation)\b"
)
# What did not come about, or is over: "talks on another $3 billion have stalled".
_FAILED = re.compile(
    r"\b(?:stalled|collapsed|fell through|fallen through|broke down|broken down|came to nothing|"
    r"never (?:came|paid|arrived|materiali[sz]ed|built|happened|repaid|signed|delivered|used)|"
    r"was never|were never|lapsed|(?:was|were|has been|had been) (?:dropped|cancelled|canceled|"
    r"scrapped|shelved|abandoned|withdrawn|called off|blocked|rejected|turned down|frozen))\b"
)
_ANOTHERS = re.compile(
    r"^\W*(?:(?:An?|The|Its|Their|Two|Three|Some) )?(?:(?:similar|previous|earlier|rival|former|"
    r"first|older|other|separate|competing) )+|^\W*(?:Talks|Negotiations|Plans|Hopes|Attempts|"
    r"Previous|Earlier|Former)\b|\b(?:talks|negotiations) (?:on|about|over|for) "
)
# "overpriced by $200 million", "$3 billion less than"
_BY_SO_MUCH = re.compile(
    r"\b(?:over-?priced|under-?priced|dearer|cheaper|more expensive|too (?:high|low|expensive|"
    r"cheap)|overrun|overran|exceeded|exceeds|missed|short|reduced|cut|lowered|save[sd]?|saving)"
    r"(?: [a-z]+){0,4}? by (?:about |some |up to |more than |at least )?$"
)
# "the largest acquisition since the $5 billion purchase of Cemtec"
_SINCE = re.compile(
    r"\b(?:largest|biggest|first|highest|most|smallest|only)\b[^.;]{0,90}\b(?:since|after|behind|"
    r"than|following) (?:the|its|their|an?|[A-Z][\w’'-]*[’']s) (?:[a-z]+ ){0,3}$"
)
# "save 12,000 tonnes of carbon dioxide"
_EMITTED = re.compile(
    r"\s?(?:[a-z-]+ )?(?:of )?(?:carbon|CO2|CO₂|greenhouse|emissions|sulphur|waste|pollut)"
)
_TO_THE_ECONOMY = re.compile(
    r"[^.;,]{0,30}\b(?:to|for) (?:the |its |[A-Z]\w+[’']s )?(?:[a-z]+ )?(?:economy|GDP|gross)\b"
)
# "The first phase, finished in 2015, cost $1.1 billion"
_FINISHED = re.compile(
    r", (?:[a-z]+ )?(?:finished|completed|opened|built|inaugurated|signed|closed|sold|bought|"
    r"delivered|launched|agreed) (?:in|on|by|back in) [^,;]{0,20}?(?:19|20)\d\d, [^,;]{0,40}$"
)
# What somebody turned out in a stretch of time: "In the first quarter it delivered 77 jets".
_IN_A_STRETCH = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Oo]ver) (?:the|its) (?:first|second|third|fourth|last|same|past|"
    r"previous|opening) (?:[a-z]+ )?(?:quarter|half|half-year|months|period|season)\b|"
    r"\b(?:in the same (?:period|time|quarter|month)|the same period)\b"
)
_TURNED_OUT = re.compile(
    r"\b(?:sold|delivered|made|built|produced|shipped|exported|imported|handed over|carried|"
    r"moved|handled|booked)(?: (?:about|some|over|only|just|a record))*\s*$"
)
_BACKLOG = re.compile(
    r"\b(?:backlog|order ?books?|shareholding|market value) (?:of|worth)\b[^.;]{0,60}$"
)
_ON_THE_EXCHANGE = re.compile(
    r"\b[Ss]hares? (?:in [^,]{2,30} )?(?:rose|fell|closed|gained|slid|climbed|dropped|jumped|"
    r"ended|traded)"
)
_LOST = re.compile(
    r"\b(?:los(?:es|t|ing)|wast(?:es|ed|ing))\b[^.;]{0,40}\b(?:worth|of)(?: about| some)?\s*$"
)
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def around_reason(text: str, sentence: Sentence, figure: Found) -> DismissalReason | None:
    """Return why a figure is of something around a deal, or None where nothing says so."""
    priced = figure.measure is Measure.VALUE
    if priced and figure.amount < _A_SMALL_SUM and figure.period is None:
        return DismissalReason.NOT_A_DEAL_NUMBER
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    before = _DECIMAL_POINT.sub(",", before)
    after = _DECIMAL_POINT.sub(",", text[figure.end : sentence.end])
    if not priced:
        stretch = _IN_A_STRETCH.search(before) or _IN_A_STRETCH.match(after.lstrip(" ,"))
        turned = stretch is not None and _TURNED_OUT.search(before) is not None
        counted = turned or _EMITTED.match(after) is not None
        return DismissalReason.NOT_A_DEAL_NUMBER if counted else None
    whole = text[sentence.start : sentence.end]
    failed = _FAILED.search(whole) is not None and _ANOTHERS.search(whole) is not None
    if failed or _SINCE.search(before) or _FINISHED.search(before):
        return DismissalReason.OTHER_DEAL
    small = before[:1].lower() + before[1:]
    aside = (_ON_THE_EXCHANGE, _BACKLOG, _ONCE, _BY_SO_MUCH, _LOST)
    told = _ABOUT.search(small) is not None or any(pattern.search(before) for pattern in aside)
    follows = _FUNDING_ROUND.match(after) or _TO_THE_ECONOMY.match(after)
    return DismissalReason.BACKGROUND if told or follows else None
