"""Words by which a sentence speaks of a deal told before: "the order", "of that"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType
from crossfoot.reading.proposing.names.countries import countries

if TYPE_CHECKING:
    from crossfoot.reading.found import Found

THE_DEAL = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir)\s+"
    r"(?:(?!(?:an?|the|is|was|are|of|to|for|by|deals|agreements|contracts|next|second|other|"
    r"biggest|largest|highest|longest|greatest)\b)"
    r"[$€£¥₹]?[\w’'.,-]+\s+){0,4}?"
    r"(?P<noun>deal|order|contract|agreement|purchase|package|investment|loan|project|transaction|"
    r"acquisition|sale|commitment|pledge|plant|facility|memorandum|MoU|accord|venture|programme|"
    r"program|grant|aircraft|jets|planes|locomotives|trains|money|sum|tranche|amount|award|bill|"
    r"boats|ships|vessels|submarines|frigates|tanks|buses|trams|helicopters|turbines|reactors|"
    r"satellites|vehicles|engines|missiles|drones|howitzers|radars|"
    r"scheme|initiative|instrument|mechanism|envelope|offer|bid|credit|financing|support|fund|"
    r"stake|plan|mine|factory|line|campus|port|terminal|refinery|farm|aid)\b"
)
_OF_A_LAND = re.compile(
    r"\b[Tt]he (?P<land>[A-Z][a-z]+) (?:one|order|contract|deal|loan|purchase|sale|agreement|"
    r"stake|package|grant|credit|part|share|jets|trains|ships)\b"
)
# What sort of deal, or of goods, "the order" and "the jets" can mean.
MEANT = {
    **dict.fromkeys(("order", "purchase", "sale"), DealType.PURCHASE),
    "investment": DealType.INVESTMENT,
    "loan": DealType.LOAN,
    "grant": DealType.GRANT,
}
GOODS = {
    **dict.fromkeys(("aircraft", "jets", "planes"), "aviation"),
    **dict.fromkeys(("locomotives", "trains"), "rail"),
}
# What is put up, rather than paid for goods.
FUNDS = frozenset({"money", "funding", "fund", "financing", "credit", "support", "aid"})
# What parts the cells of a table pasted as text.
CELLS = re.compile(r"\t|\s\|\s")
ALSO = re.compile(
    r"\b(?:[Aa]lso|[Ss]eparately|[Ii]n addition|[Oo]n top of (?:that|this|it)|[Bb]esides|"
    r"[Aa]nother|[Ff]urther|[Aa]dditional|"
    r"as well(?! as))\b"
)
# "…; the price announced in 2023 was $6 billion"
THE_PRICE = re.compile(
    r"\W*(?:(?:[Ii]ncluding|[Ww]ith|[Cc]ounting|[Aa]dding) [^,;]{2,50}, |[Dd]ebts? included, )?"
    r"(?:[Tt]he|[Ii]ts) (?:[a-z-]+ ){0,2}?(?:price|value|cost|consideration|sum|amount|bill)s?\b"
)
IT_IS = re.compile(
    r"^(?:[“\"]?(?:It|That|This|These|They)|Deliver(?:y|ies)|Financing|Of (?:the|those|these|"
    r"that))\b"
)

# What something costs, of which the sentence before told who deals in it.
COSTS = re.compile(
    r"\b(?:costs?|priced?|worth|valued|estimated|ceiling|budget\w*|outlay|expenditure|bill|capex|"
    r"investment|put|forecast|expected)\b"
)
# "Astana puts the cost at $14 billion"; "At $548 million it is the largest".
COST_AT = re.compile(r"\b(?:the|its|their) (?:[a-z]+ )?(?:cost|price|bill|outlay)s? at\b")
AT_A_PRICE = re.compile(r"At (?:about |some |around |over |nearly )?[^\s,]{0,3}[$€£¥₹]?\d")
UNNAMED = re.compile(
    r"\b(?:an?|one|two|three|several|some|its) (?:(?:un(?:named|disclosed|identified|specified)|"
    r"first-time|foreign|overseas|anonymous|confidential|European|Asian|African|Latin American|"
    r"Middle Eastern|Gulf|Asia-Pacific|Western|Eastern European|Southeast Asian|Central Asian|"
    r"Nordic|Baltic|Balkan|NATO) ){1,3}(?:[a-z-]+ ){0,2}?(?:customers?|clients?|buyers?|airlines?|"
    r"carriers?|operators?|lessors?|shipowners?|owners?|utilit(?:y|ies)|countr(?:y|ies)|nations?|"
    r"states?|army|navy|air force|governments?|compan(?:y|ies)|yards?|lenders?|banks?|funds?)\b|"
    r"\b(?:customers?|clients?|buyers?|airlines?|operators?|shipowners?|countr(?:y|ies)),? "
    r"(?:whom|that|which|whose name) (?:it|he|she|they|the [a-z]+) (?:did|does|has|"
    r"have) not (?:yet )?"
    r"(?:name|identif|disclos|reveal)\w*|"
    r"\b(?:customer|client|shipowner|company|buyer|country) in (?:Europe|Asia|Africa|Oceania|"
    r"the Middle East|the Gulf|Latin America|South America|North America|the Americas)\b"
)
"""Somebody who deals and is left unnamed: "an undisclosed customer", "a European utility"."""

_BUYING = (
    r"(?:customer|client|buyer|airline|carrier|operator|shipowner|utility|country|army|navy|"
    r"air force)"
)
UNNAMED_BUYER = re.compile(rf"(?:with|by|from|to|for) (?:an?|one) [^.;,]{{0,40}}?{_BUYING}s?\b")
# A share of what was just told: "Of the sum, $24 billion buys …", "The remaining $11 billion is".
SHARE = re.compile(
    r"^(?:Of (?:the|that|this|which|it|these|those)|Out of|"
    r"The (?:remaining|rest|balance|remainder)\b|"
    r"(?:An?|The) (?:initial|first|further) (?=[$€£¥₹\d])|"
    r"(?:Most|Part|Some|Half|The bulk|About half|Much|All) of (?:it|this|that|the|which)\b|"
    r"(?:A|One|Two)[ -](?:half|third|quarter|thirds|quarters)|Half\b)"
)
# "A further £2.26 billion loan": one of its own, no share of what was told.
OF_ITS_OWN = re.compile(
    r"^(?:An?|The) (?:further|second|third|fourth|new|separate|additional|other) [^;,]{0,40}?"
    r"\b(?:loan|grant|credit|order|contract|investment|package|deal|agreement|guarantee|"
    r"purchase|sale|accord|memorandum)\b"
)
OPTIONAL = re.compile(r"\b(?:options?|purchase rights)\b[^;.]{0,20}\b(?:for|on|over|to)\b")
# What shows that a sentence without parties or a word of dealing goes on about a deal: its price,
# a part of it, where the money goes, what comes with it.
OF_THE_MATTER = re.compile(
    r"\b(?:pric\w+|valu\w+|worth|cost\w*|bills?|figures?|sums?|amounts?|payments?|paid|pays?|"
    r"payable|due|tranches?|batch\w*|phases?|stages?|parts?|portions?|shares?|half|thirds?|"
    r"quarters?|"
    r"rest|remainder|remaining|options?|rights|first|second|last|initial|further|another|"
    r"additional|"
    r"go(?:es)?|going|available|disburs\w+|releas\w+|account\w*|count on|expect|draws?|equity|"
    r"grants?|loans?|credits?|debt|asked for|requested|requests?|includ\w+|cover\w*|compris\w+|"
    r"consist\w*|breaks? down|made up|split|backers?|contribut\w+|buys?|receiv\w+|extend\w*|"
    r"adds?|earmarked|set aside|reserved|allocat\w+|deliver\w*|instal?ments?|fees?|follows?|"
    r"earn-?outs?|"
    r"bonus\w*|milestones?)\b|"
    r"^(?:(?:about|around|some|up to|over|nearly|at least|roughly|more than) )?[$€£¥₹\d]",
    re.IGNORECASE,
)
# What is told of all deals so far.
IN_ALL = re.compile(
    r"[“\"]?(?:Together|In all|In total|Altogether|Combined|Taken together|All told)\b"
)
# What is lent for a purchase.
BORROWED = re.compile(
    r"\b(?:(?:syndicated |bridge |term |long-term |bank )?loans?|(?:long-term |bank )?financing|"
    r"debt(?: financing| facility)?|credit (?:line|facility)|bridge facility)\b",
    re.IGNORECASE,
)
# "Including debt, the deal is worth": what is paid for the shares is some of it.
WITH_DEBT = re.compile(
    r"\b(?:includ(?:es|ing)|with|counting|plus|takes? (?:on|over)|assum(?:es|ing)) "
    r"(?:the |its |their |[\w’'-]+[’']s? |assumed |net ){0,3}debts?\b|\bdebts? "
    r"(?:included|counted)\b",
    re.IGNORECASE,
)
# What is paid or built of one deal at a time: no price of another.
BY_AND_BY = re.compile(
    r"\b(?:(?<!on )(?:additional|contingent|milestones?|deferred|advance|down|initial|first|"
    r"further|final|performance|success|upfront|up-front) (?:cash )?payments?|"
    r"prepayments?|instal?ments?|"
    r"earn-?outs?|milestones|tranches?|(?:first|second|third|initial|final|later|last) "
    r"(?:phase|stage|step|part|half|slice|portion|batch|lot)|contingent value rights?|"
    r"(?:at|on|upon) (?:closing|completion|signing|signature|delivery)|at once|in advance|"
    r"up ?front|immediately|in the long run|eventually|in (?:its|the) (?:first|initial|final) "
    r"(?:phase|stage))\b",
    re.IGNORECASE,
)
# What is counted in an investment is of it only where somebody buys or supplies it.
BOUGHT = re.compile(
    r"\b(?:buy\w*|bought|order\w*|purchas\w+|acquir\w+|suppl\w+|deliver\w*|procur\w+|leas\w+|"
    r"options?|rights|donat\w+)\b",
    re.IGNORECASE,
)

# A loan to pay for what was told just before: "A bridge loan of $57 billion has been committed".
_FOR_A_PURCHASE = re.compile(
    r"\b(?:bridge|bridging|acquisition|takeover|purchase price|cash part|consideration|"
    r"financ\w+|fund(?:s|ed|ing)?|pay(?:s|ing)?(?: for)?|raised?|cover(?:s|ed)?|"
    r"of the (?:money|price|sum|amount|cost)|rest|remainder)\b"
)


def pays_for_it(text: str, start: int, end: int) -> bool:
    """Whether words tell of a loan for a purchase told before them."""
    return _FOR_A_PURCHASE.search(text, start, end) is not None


@cache
def _lands() -> dict[str, str]:
    """Return the code of each country by what its own are called: "Dutch"."""
    return {
        demonym: country.alpha2 for country in countries().values() for demonym in country.demonyms
    }


def land_meant(words: str) -> str | None:
    """Return whose deal is spoken of among several: "the Dutch order", "the Portuguese one"."""
    named = _OF_A_LAND.search(words)
    return _lands().get(named["land"]) if named else None


def speaks_of_the_deal(text: str, start: int, opening: str, *, acts: bool) -> bool:
    """Whether words speak of the deal told before them.

    start: where the clause begins; opening: the sentence up to its end; acts: it has a verb of
    dealing of its own.
    """
    if THE_PRICE.match(text, start) or THE_DEAL.search(opening):
        return True
    return IT_IS.match(opening) is not None and not acts


def is_borrowed(text: str, start: int, figure: Found) -> bool:
    """Whether the words before an amount, from a place on, or right after it call it a loan."""
    before = BORROWED.search(text, start, figure.start)
    return before is not None or BORROWED.match(text, figure.end + 1) is not None
