"""What a number measures: "the port's throughput was 51.7 million tons" is no deal's figure.

A clause says of something how large it is. What that is, its subject's noun tells: a statistic
tells how things stand; a deal, a price or a project is of the matter. Where neither is named the
words decide nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, Period
from crossfoot.reading.proposing.tables.statistic_table import FLOWS, MATTERS, STATISTICS

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_ROUNDLY = (
    r"(?: (?:about|around|some|over|more than|nearly|almost|only|just|a|an|as|record|roughly|close|"
    r"at|to|by|of|under|below|above|much|up|least|the|equivalent|well|already|now|still|"
    r"currently|together|alone|further|another|estimated|total|in|last|this|year|[12]\d{3},?|"
    r"\d[\d.]*(?:%| per ?cent)))*\s*$"
)
# The verbs that say how much something is.
_IS = (
    r"(?:is|are|was|were|be|been|being|st(?:ands?|ood)|reach(?:es|ed|ing)?|amount(?:s|ed|ing)?|"
    r"c[ao]mes?|totals?|totall?ed|totall?ing|number(?:s|ed)?|hits?|exceed(?:s|ed|ing)?|"
    r"surpass(?:es|ed)?|tops?|topped|pass(?:es|ed)|cross(?:es|ed)|averag(?:es|ed)|"
    r"gr(?:ows?|ew|own|owing)|r(?:ises?|ose|isen|ising)|f(?:alls?|ell|allen|alling)|"
    r"climb(?:s|ed)?|jump(?:s|ed)?|widen(?:s|ed)?|narrow(?:s|ed)?|shr[aiu]nks?|drop(?:s|ped)?|"
    r"dipped|slipped|swell(?:ed)?|doubled|tripled|increase[sd]?|decrease[sd]?|declined?|"
    r"surged|soared|expand(?:s|ed)?|slump(?:s|ed)|"
    r"brought(?: in)?|brings?(?: in)?|generate[sd]?|earn(?:s|ed)|yield(?:s|ed)|fetch(?:es|ed)|"
    r"ma(?:kes?|de) up|account(?:s|ed) for|"
    r"(?:put|estimated|valued|forecast|projected|reckoned|assessed)|(?:is|are|was|were|be) worth)"
)
_PREDICATE = re.compile(rf"(?:(?<=[\w’')%,]) |^){_IS}{_ROUNDLY}")
_KNOWN = re.compile(rf"\b(?:(?P<statistic>{STATISTICS})|(?P<matter>{MATTERS}))\b", re.IGNORECASE)
# "the value of exports": what the value is of.
_OF_A_STATISTIC = re.compile(
    rf" (?:of|in) (?:the |its |their |[A-Z][\w’'-]* ?){{0,3}}(?:[a-z-]+ ){{0,2}}?(?:{STATISTICS})\b"
)
# "a net present value of", "this year's target of".
_OF_IT = re.compile(
    rf"(?<!for an )(?<!provide )(?<!provides )(?<!raise )(?<!raised )\b(?!(?:{FLOWS})\b)"
    rf"(?:{STATISTICS})"
    rf"(?: (?:(?!and |or )[a-z-]+ ){{0,2}}?(?:of|worth|totall?ing|exceeding)|:){_ROUNDLY}"
)
# "had sales of", "a company with exports of": what a flow comes to that nobody deals in.
# "The order, with a volume of": of the order, not of what somebody makes.
_OF_A_MATTER = re.compile(
    rf"\b(?:{MATTERS}),? (?:has|had|with) an? (?:[a-z]+ )?volume of{_ROUNDLY}", re.IGNORECASE
)
_REPORTS = re.compile(
    r"\b(?:had|has|have|having|made|makes|report(?:s|ed)|post(?:s|ed)|record(?:s|ed)|book(?:s|ed)|"
    rf"generat(?:es|ed)|with) (?:an? )?(?:[a-z-]+ ){{0,3}}?(?:{FLOWS}) of{_ROUNDLY}"
)
_NOT_TO_COME = r"(?<!to )(?<!will )(?<!would )(?<!can )(?<!could )(?<!may )"
# "has about 120 satellites", "flies to 45 cities with 34 planes": what somebody has already.
_HAS = re.compile(
    rf"{_NOT_TO_COME}\b(?:has|have|had|owns?|operates?|runs?|holds?|employs?|counts?|boasts?|flies|"
    rf"fly|controls?|oversees?|comprises?|serves?|uses?|consumes?|handles?|carries){_ROUNDLY}"
)
# "imports some 12 million tons of wheat a year": what somebody does every year.
_DOES = re.compile(
    rf"{_NOT_TO_COME}\b(?:imports?|exports?|supplies|delivers|sells|buys|produces|ships|makes|"
    rf"needs?|saves?|avoids?|cuts?|emits?|reduces?|extracts?|spends?){_ROUNDLY}"
)
_BY_THE_YEAR = re.compile(r"[^.;,]{0,50}?\b(?:(?:a|per|each|every) year|annually|yearly)\b")
_AS_AGREED = re.compile(r"\b(?:under|as part of) (?:an?|the|its|their|this|that) ")
_OF_A_DEAL = re.compile(r"\b(?:options?|rights|orders?|firm|on order|contract\w*|agree\w*)\b")
# "$48 billion of its imports", "a $60 billion rights issue": what is so large.
_SO_LARGE = re.compile(
    r"\s(?:(?:to|for) (?:the |its |their )?(?:[\w’'-]+ ){0,2}?(?:economy|GDP|economic output)\b|"
    r"(?:of|in) (?:[a-z]+ )?(?:reserves|resources|capacity|output|production|storage)\b|"
    r"of (?:its|their|the [\w-]+[’']s|annual|yearly) (?:[a-z-]+ ){0,2}?"
    rf"(?:{STATISTICS})\b|(?:[a-z-]+ )?(?:rights issue|share (?:sale|issue|offering|placement)|"
    r"stock (?:sale|offering)|flotation|initial public offering|IPO|share buyback|buyback|"
    r"dividend|capital base|war chest|cash pile|portfolio|backlog|order book|deficit|surplus|"
    r"shortfall|economy|(?:[a-z-]+ )?(?:market|industry|sector)(?!(?: [\w-]+)? (?:deals?|"
    r"loans?|grants?|programmes?|programs?|projects?|packages?|funds?)\b))\b)"
)
# "a stake of 20%, valuing the company at": what is bought is not so much.
_VALUES = re.compile(
    rf"\b(?:valu(?:es|ed|ing)|implying)\b [^.;,$€£¥₹]{{2,50}}? at{_ROUNDLY}|"
    r"\b(?:(?:enterprise|equity) value|valuation)\b"
)
_WHAT_IS_BOUGHT = re.compile(
    r"\bvalu(?:es|ed|ing) (?:the|its|their|this|that) (?:[\w-]+ ){0,2}?(?:stakes?|shares?|"
    r"holdings?|minority|rest|remainder|"
    r"interests?|equity|deal|purchase|sale|transaction|package|portfolio|assets)\b"
)
# "took it over at an enterprise value of": what is paid, where no other amount is told.
_AS_ITS_PRICE = re.compile(
    r"\b(?:for|at|on|with) (?:an? |the |its )?(?:[a-z-]+ ){0,2}?(?:(?:enterprise|equity) value|"
    rf"valuation|proceeds) of{_ROUNDLY}"
)
_AMOUNT = re.compile(r"[$€£¥₹]|\d (?:million|billion|trillion|bn|m)\b")
_ASIDE = re.compile(r"[,;]")
_A_SHARE_OF_IT = re.compile(r"\b(?:stake|minority|round|shares in)\b|%|\bper ?cent\b")
# "The company runs eleven stores. It was valued at $180 million."
_IT_IS_VALUED = re.compile(rf"It (?:is|was|has been|had been)(?: last)? (?:valued|worth){_ROUNDLY}")
_THE_BODY = re.compile(
    r"(?:The|That|This) (?:[\w-]+ )?(?:company|firm|group|business|start-?up|bank|lender|"
    r"operator|maker|"
    r"carrier|airline|retailer|developer|producer|miner|supplier|app|platform)\b"
)
_BY_THE_DAY = re.compile(r"[^.;,]{0,40}?\b(?:a|per|each|every) (?:day|hour|minute|night)\b")
_CLAUSE = re.compile(
    r"[;:—–(]\s?|,?\s(?:while|whereas|but|although|though)\s|"
    r",\s(?:and|as|so(?: that)?|of which|which|who|whose)\s"
)
_HEDGE = re.compile(r"(?:[a-z’'-]+ )*(?=[A-Z]{0,3}[$€£¥₹]? ?\d)")
# "Including debt, the deal is worth": what stands before the subject.
_OPENING = re.compile(
    r"^\W*(?:In|At|By|On|For|With|Without|Under|After|Before|During|Including|Excluding|Counting|"
    r"Despite|As|When|Once|If|Since|Together|Should|Were|Had)\b[^,]*,\s|"
    r"^\W*[\w’'-]+(?: [\w’'-]+)? (?:included|including|excluded|excluding|counted|aside|apart),\s"
)
# "its trade deficit with Vietnam, which reached"
_OF_WHOM = re.compile(r"(?: (?:with|of|in|to|from|between|for) (?:[\w’'.-]+ ?){1,4})?")
_REACH, _NOUN, _WHOSE = 160, 30, 70


# Where the noun that a clause is about ends: what stands behind it only says of what.
_BEHIND = re.compile(
    r",|\b(?:of|in|on|for|to|with|from|at|by|under|between|since|during|over|against|that|which|"
    r"who|is|are|was|"
    r"were|will|would|has|have|had|"
    r"signed|agreed|announced|concluded|made|held|completed|launched)\b"
)


def is_a_statistic(text: str, sentence: Sentence, figure: Found) -> bool:
    """Whether a number only tells how large something is that is no deal."""
    hedge = _HEDGE.match(figure.text)
    number = figure.start + (hedge.end() if hedge else 0)
    before = text[max(sentence.start, number - _REACH) : number]
    clause, whose = before, ""
    for boundary in _CLAUSE.finditer(before):
        clause = before[boundary.end() :]
        whose = before[: boundary.start()] if "which" in boundary[0] else ""
    after = text[figure.end : min(sentence.end, figure.end + _REACH)]
    if figure.measure is Measure.QUANTITY:
        held = _is_there_already(clause, figure, after)
    else:
        held = _done_every_year(clause, figure, after)
    if _AS_ITS_PRICE.search(clause) and not _AMOUNT.search(
        before + _ASIDE.split(after, maxsplit=1)[0]
    ):
        return False
    of_it = _OF_IT.search(clause) and not _OF_A_MATTER.search(before)
    named = of_it or _REPORTS.search(clause) or _SO_LARGE.match(after)
    return bool(held or named or _is_valued(text, sentence, clause) or _is_said(clause, whose))


def _is_said(clause: str, whose: str) -> bool:
    """Whether a clause says how large a statistic is; whose: what stands before its "which"."""
    told = _PREDICATE.search(clause)
    subject = clause[: told.start()] if told else ""
    if told and whose and not subject:
        return _ends_in_statistic(whose)
    return told is not None and _about_statistic(subject)


def _is_valued(text: str, sentence: Sentence, clause: str) -> bool:
    """Whether an amount is what a body is worth of which only a part is bought."""
    if _IT_IS_VALUED.fullmatch(clause):
        return _of_a_body(text, sentence)
    around = max(sentence.start - _REACH, 0), sentence.end + _REACH
    if not _VALUES.search(clause) or _WHAT_IS_BOUGHT.search(clause):
        return False
    return _A_SHARE_OF_IT.search(text, *around) is not None


def _of_a_body(text: str, sentence: Sentence) -> bool:
    """Whether the sentence before speaks of a body, so that "it" is no deal."""
    before = text[max(sentence.start - _REACH, 0) : sentence.start].rstrip()
    return _THE_BODY.match(before[max(before.rfind(". ", 0, -1), 0) :].lstrip(". ")) is not None


def _is_there_already(clause: str, figure: Found, after: str) -> bool:
    """Whether a count is of what somebody has, or of what a works makes by the day."""
    if _BY_THE_DAY.match(after):
        return True
    if _OF_A_DEAL.search(figure.text + after[:_NOUN]):
        return False
    return _HAS.search(clause) is not None or _done_every_year(clause, figure, after)


def _done_every_year(clause: str, figure: Found, after: str) -> bool:
    """Whether a sentence tells what somebody does every year, under no deal."""
    yearly = figure.period is Period.YEAR or _BY_THE_YEAR.match(after)
    does = yearly and _DOES.search(clause)
    return bool(does) and not _AS_AGREED.search(clause) and not _AS_AGREED.search(after)


def _ends_in_statistic(words: str) -> bool:
    """Whether the noun before "which" is a statistic: "Polish demand, which is 18 bcm"."""
    known = list(_KNOWN.finditer(words, max(len(words) - _WHOSE, 0)))
    if not known or known[-1]["statistic"] is None:
        return False
    return _OF_WHOM.fullmatch(words, known[-1].end()) is not None


def _about_statistic(subject: str) -> bool:
    """Whether the noun that a clause is about is a statistic."""
    subject = _OPENING.sub("", subject)
    first = _KNOWN.search(subject)
    if first is None:
        return False
    behind = _BEHIND.search(subject, first.end())
    end = behind.start() if behind else len(subject)
    *_, head = _KNOWN.finditer(subject, first.start(), end)
    if head["matter"]:
        return _OF_A_STATISTIC.match(subject, head.end()) is not None
    return True
