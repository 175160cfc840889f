"""Values that a text gives for several deals at once, whose deals it may tell one by one.

"18 agreements with a combined value of T", "T was pledged at the conference", "the visit brought
T in investments": the words say that there are several, not which. What they are is settled once
the deals are known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Hedge, Measure
from crossfoot.reading.proposing.wordings.cues.named import of_two

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.wordings.cues.cue import View

# What there are several of, by the sort of deal that it makes of them; an empty set leaves it open.
_INVESTED = frozenset({DealType.INVESTMENT})
_LENT = frozenset({DealType.LOAN, DealType.GUARANTEE, DealType.PACKAGE})
_GIVEN = frozenset({DealType.GRANT, DealType.LOAN, DealType.PACKAGE, DealType.INVESTMENT})
_BOUGHT = frozenset({DealType.PURCHASE})
_ANY: frozenset[DealType] = frozenset()
_SORTS = {
    "investment": _INVESTED,
    "loan": _LENT,
    "credit": _LENT,
    "grant": _GIVEN,
    "contribution": _GIVEN,
    "donation": _GIVEN,
    "order": _BOUGHT,
    "purchase": _BOUGHT,
    "acquisition": _BOUGHT,
    "invest": _INVESTED,
    "lend": _LENT,
    "donate": _GIVEN,
    "buy": _BOUGHT,
}
# What many do for somebody else: whose money it is, and whom it goes to.
_GIVES = frozenset(
    {"pledge", "promise", "commit", "provide", "contribute", "give", "gave", "offer"}
)
_MANY = (
    r"(?P<many>deals|agreements|contracts|accords|pacts|commitments|pledges|transactions|MoUs|"
    r"memorandums|memoranda|announcements|investments|orders|projects|purchases|acquisitions|"
    r"loans|grants|partnerships|documents|papers|contributions|donations|arrangements|credits|"
    r"undertakings|promises|letters of intent|tie-ups|initiatives|sums|amounts)"
)
# "Downing Street put the value of everything signed this week at T"
_EVERYTHING = re.compile(
    r"\b(?:value|worth|sum|total) of (?:everything|all|what was)(?: [a-z]+){0,3}? (?:signed|agreed|"
    r"announced|sealed|concluded|promised)\b[^.;$€£¥₹\d]{0,50}? (?:at|to|as|was|is)"
    r"(?: [a-z]+){0,3} $"
)
_TWO = rf"{_MANY}(?: and (?:[a-z-]+ ){{0,2}}[a-z]+s(?: of understanding)?| of understanding)?"
_SUM = (
    r"(?:an? |the |its )?(?:(?:total|combined|estimated|aggregate|joint|record|overall|grand|"
    r"cumulative|whopping|further) )*(?:(?:total|sum|value|volume|amount) )?(?:of )?"
)
_WORTH = (
    r"(?:worth|valued at|totall?ing|amounting to|adding up to|exceeding|of|for|to the tune of|"
    r"in the amount of|to the value of|with an? (?:[a-z-]+ ){0,4}?(?:value|worth|volume|sum|total|"
    r"price tag)(?: of| exceeding| over)?|whose (?:[a-z-]+ ){0,3}?value (?:is|was|exceeds|reaches|"
    r"comes to|is put at))"
)
_COME_TO = (
    r"(?:total|totals|totall?ed|(?:is|are|was|were|is put|are put) (?:together |jointly )?(?:worth|"
    r"valued at|at)|c(?:o|a)mes? to|amount(?:s|ed)? to|adds? up to|added up to|reach(?:es|ed)?|"
    r"exceed(?:s|ed)?|surpass(?:es|ed)?|(?:have|has) (?:an?|the) (?:[a-z-]+ ){0,3}value of|"
    r"stands? at|stood at)"
)
_WORDS = r"(?:[^\s.;:$€£¥₹\d]+ ){0,14}?"
# "N agreements … worth T" and "Agreements … total T"
_PRICED = re.compile(rf"\b{_TWO},? {_WORDS}{_WORTH},? {_SUM}$", re.IGNORECASE)
_TOTALLED = re.compile(
    rf"\b{_TWO},? {_WORDS}{_COME_TO} {_SUM}(?:together |in all )?$", re.IGNORECASE
)
# "T in new commercial partnerships", "T worth of deals", "T across 18 projects"
_AFTER = re.compile(
    rf"^(?:\s+\([^)]*\))?\s+(?:in|worth of|of|for|across|through) (?:[^\s.;:,$€£¥₹]+ ){{0,4}}?"
    rf"{_TWO}\b",
    re.IGNORECASE,
)
_AGENTS = (
    r"(?:donors|companies|firms|countries|governments|partners|investors|banks|lenders|nations|"
    r"allies|members|businesses|carmakers|airlines|states|creditors|institutions|manufacturers|"
    r"contributors|organi[sz]ations|agencies|foundations|groups|participants|carriers|leaders)"
)
_DO = (
    r"(?P<act>invest|pledge|promise|commit|provide|contribute|lend|put|spend|sign|conclude|donate|"
    r"buy|order|make available|mobili[sz]e|seal|ink|give|gave|bought|lent|agree|offer|raise|plan)"
)
# "Donors pledged T", "64 Indian companies will invest a total of T"
_BY_MANY = re.compile(
    rf"\b(?P<agents>{_AGENTS})\b(?:(?!, (?:and|while|but|as) )(?:[^\s.;:,$€£¥₹]+ |,? )){{0,14}}?"
    rf"{_DO}(?:s|d|ed|ned|led)?\b (?:[a-z’'-]+ ){{0,4}}?{_SUM}$",
    re.IGNORECASE,
)
# "T of investment from 64 Indian companies", "T in aid from donors"
_FROM_MANY = re.compile(
    rf"^(?:\s+\([^)]*\))?\s+(?:of|in|worth of) (?:[a-z-]+ ){{0,2}}?(?P<many>investment|funding|"
    r"financing|aid|support|money|capital|lending|credit|assistance|business|orders) "
    rf"(?:from|by) (?:[^\s.;:,$€£¥₹]+ ){{0,4}}?{_AGENTS}\b",
    re.IGNORECASE,
)
# "will lend to island states": those are not who acts.
_TO_THEM = re.compile(
    r"\bUnited $|\b(?:to|for|with|from|in|by|of|against|between|among)\s(?:the\s|its\s)?"
    r"(?:[a-z-]+\s){0,2}$"
)
# "T was pledged", "T in all has been promised"
_PASSIVE = re.compile(
    r"^(?:\s+\([^)]*\))?\s+(?:in all |altogether )?(?:was|were|has been|have been|is being)\s"
    r"(?:[a-z]+ )?(?P<act>pledge|promise|commit|announce|raise|mobili[sz]e|secure|agree)"
    r"(?:d|ed|ted)\b",
    re.IGNORECASE,
)
_OCCASION = (
    r"(?:summit|conference|forum|visit|trip|round|meeting|event|gathering|show|airshow|fair|expo|"
    r"tour|mission|talks|congress|exhibition|roundtable|day|edition)"
)
# "The conference ended with T", "the visit to Tokyo yielded T"
_BROUGHT = re.compile(
    rf"\b{_OCCASION}\b(?:[^\s.;:$€£¥₹\d]+ | ){{0,8}}?(?:raised|ended with|closed with|concluded "
    r"with|yield(?:s|ed)|produc(?:es|ed)|brought(?: in)?|brings|deliver(?:s|ed)|secur(?:es|ed)|"
    r"generat(?:es|ed)|netted|drew|draws|mobili[sz]ed|saw|result(?:s|ed) in|led to|culminated in|"
    rf"garnered|attracted|opened with) (?:[a-z’'-]+ ){{0,4}}?{_SUM}$",
    re.IGNORECASE,
)
# "Gavi secured T at its summit": what a body is promised there.
_SECURED = re.compile(
    r"\b(?:secured|raised|drew|collected|won|mobili[sz]ed|gathered) (?:a total of )?$"
)
_AT_AN_EVENT = re.compile(
    rf"^[^.;$€£¥₹\d]{{0,60}}?\b(?:at|during|from) (?:[^\s.;:,$€£¥₹\d]+ ){{0,5}}?"
    rf"(?:{_OCCASION}|donors|pledges)\b",
    re.IGNORECASE,
)
_COUNTED = (
    r"(?P<count>\d{1,3}|two|both|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?{_MANY}\b"
)
_HOW_MANY = re.compile(rf"\b{_COUNTED}", re.IGNORECASE)
_OF_HOW_MANY = re.compile(rf"^\s+(?:in|of|for|across|through)\s+{_COUNTED}", re.IGNORECASE)
_NUMBERS = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
# "The two contracts", "these agreements", "the deals signed today": deals that were told before.
_TOLD = re.compile(
    rf"^(?:[“\"]?(?:In (?:all|total), |Together, |Altogether, |Overall, |Combined, )?"
    rf"(?:The|These|Those|All|Both)\b(?:(?!\b(?:said|says|will|would|has|have|had)\b)"
    rf"[^\s.;:$€£¥₹]+ | ){{0,4}}?{_MANY}\b|"
    r"(?:In (?:all|total)|Altogether|All told|Taken together|Overall|Together)\b,? )",
    re.IGNORECASE,
)
_IN_ALL = re.compile(
    r"\b(?:in (?:total|all)|total|totals|totall?ed|totall?ing|altogether|together|combined|"
    r"jointly)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:another|a further|an additional|in addition to|on top of|besides)\b", re.IGNORECASE
)
_REACH = 240
_AND_MORE = re.compile(r"^(?:\s+\([^)]*\))?,?\s+and\s+$")


@dataclass(frozen=True, slots=True)
class Overview:
    """A value of several deals.

    sorts:    the types that its deals can have; empty where any will do.
    count:    how many deals the words say there are; None where they do not.
    told:     its words point back to deals that were told before.
    complete: they say that it is all of them.
    by_many:  who gives in it are many that the words do not name ("donors", "companies").
    """

    index: int
    sentence: int
    sorts: AbstractSet[DealType]
    count: int | None
    told: bool
    complete: bool
    by_many: bool = False


def overviews(view: View) -> Iterator[Overview]:
    """Yield the values of a sentence that are of several deals at once."""
    figures = view.of(Measure.VALUE)
    for place, index in enumerate(figures):
        figure = view.found[index]
        start = max(view.span.start, figure.start - _REACH)
        if place:
            start = max(start, view.found[figures[place - 1]].end)
        before, after = view.between(start, figure.start), view.after(index, 140)
        said = _said(before, after)
        if said is None or figure.period is not None or figure.hedge is Hedge.ORDER_OF_MAGNITUDE:
            continue
        if of_two(view, index):
            continue
        following = figures[place + 1 :]
        if following and _AND_MORE.match(view.between(figure.end, view.found[following[0]].start)):
            continue  # "loans of $1 billion and $2 billion": two deals
        counted = _HOW_MANY.search(before) or _OF_HOW_MANY.match(after)
        told = _TOLD.match(view.words) is not None and not _ANOTHER.search(before)
        told = told or _EVERYTHING.search(before) is not None
        words = f"{before[-60:]} {after[:24]}"
        yield Overview(
            index,
            view.number,
            said,
            _number(counted["count"]) if counted else None,
            told,
            _IN_ALL.search(words) is not None,
            _by_many(before) is not None,
        )


def _said(before: str, after: str) -> AbstractSet[DealType] | None:
    """Return the sorts of deal that a value is said to be of several of; None where it is not."""
    for pattern, words in (
        (_EVERYTHING, before),
        (_PRICED, before),
        (_TOTALLED, before),
        (_AFTER, after),
        (_PASSIVE, after),
        (_FROM_MANY, after),
    ):
        found = pattern.search(words)
        if found:
            named = found.groupdict()
            return _sorts(named.get("many") or named.get("act") or "")
    acting = _by_many(before)
    if acting:
        return _sorts(acting["act"]) or (_GIVEN if acting["act"].lower() in _GIVES else _ANY)
    if _BROUGHT.search(before) or (_SECURED.search(before) and _AT_AN_EVENT.match(after)):
        return _ANY
    return None


def _by_many(before: str) -> re.Match[str] | None:
    """Return the words that say that many act: "Donors pledged"."""
    acting = _BY_MANY.search(before)
    return None if acting is None or _TO_THEM.search(before[: acting.start()]) else acting


def _sorts(noun: str) -> AbstractSet[DealType]:
    return _SORTS.get(noun.lower().removesuffix("s"), _ANY)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]
