"""Totals that sum up what was told: "totalling T", "bringing the total to T", "T in all"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import DEALS, Cue, Scope, View, makes_up
from crossfoot.reading.proposing.wordings.cues.lists import beside

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_BRINGS = (
    r"(?:bring|brings|bringing|brought|lifts?|lifting|lifted|takes?|taking|took|rais(?:es|ing))"
    r"(?: [\w’'-]+){1,8} to"
)
_BEFORE = re.compile(
    r"(?:\btotal(?:l?ing|l?ed|s)?(?: of| to| at| comes to| is| was)?|\bcombined(?: \w+){0,2}"
    r"(?: of| worth| value of| to)?|\baltogether|\bin (?:all|total),?|"
    r"\b(?:together|combined|in all|altogether|overall),?(?: they)?(?: [\w’'-]+){0,6} "
    r"(?:worth|valued at|to|make|come to)|"
    rf"\badd(?:s|ed|ing)? up to|\b{_BRINGS}|\baggregate(?: \w+){{0,2}} of|\bsum(?:s|med)? (?:of|"
    rf"to)|"
    r"\b(?:jointly|collectively)(?: \w+)? (?:worth|valued at))(?: (?:a|the|some))?\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?: (?:worth of )?(?:deals|agreements|contracts)| of [a-z]+(?: [a-z]+)?)?,?\s*"
    r"(?:in (?:total|all)|altogether|overall|combined|together|taken together)\b"
    # ", in all about $2.5 billion": of what follows
    r"(?!,? (?:(?:about|some|around|over|nearly|almost|more than|worth|for|a|up to) )*"
    r"(?:[A-Z]{0,3}[$€£¥₹]|\d))",
    re.IGNORECASE,
)
# "$553 million from A and $200 million from B, a financing package of $753 million"
_A_PACKAGE = re.compile(
    r",\s(?:for |making )?an? (?:[a-z-]+ ){0,3}?(?:package|sum|total|order|deal|envelope|programme|"
    r"program|commitment|investment|outlay|bill) (?:of|worth)\s*$"
)
# What was raised "this year" holds more than what was told of it.
_OVER_TIME = re.compile(r"\b(?:this year|so far|since|to date|in recent|over the (?:past|last))\b")
_IN_TOTAL_OPENS = re.compile(
    r"^(?:In (?:all|total)|Altogether|All told|Taken together|Together|Combined|Overall),? "
    r"(?:[^.;$€£¥₹\d]{3,90})?$"
)
_LOOKS_BACK = re.compile(
    r"\b(?:together(?! with)|combined|with (?:these|this|that|it|them)|bring(?:s|ing)|brought|"
    r"lift(?:s|ing)|tak(?:es|ing)|in all|"
    r"altogether|"
    r"overall|both|taken together|"
    rf"(?:the|these|those|all) (?:two |three |four |five |six |seven )?(?:[a-z-]+ )?{DEALS})\b",
    re.IGNORECASE,
)
_BRINGS_TO = re.compile(rf"\b{_BRINGS}(?: (?:a|the|some))?\s*$", re.IGNORECASE)
_MORE = re.compile(r"\b(?:further|another|additional|more|also|other)\b", re.IGNORECASE)
_COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_COUNTS)})\b(?:(?: [a-z-]+)? {DEALS}\b| (?:together|combined)\b)|"
    r"\b(?P<both>both)\b",
    re.IGNORECASE,
)
_FEWEST = 2


def sums(view: View, figures: Sequence[int], listed: Collection[int | None]) -> Iterator[Cue]:
    """Yield the totals that sum up figures before them, in the sentence or told earlier.

    listed: figures that are the whole of a list already.
    """
    for place, index in enumerate(figures):
        if index in listed:
            continue
        package = _A_PACKAGE.search(view.before(index, 90))
        if package and makes_up(view, index, figures[:place]):
            yield view.listed(RelationKind.SUM_OF, index, figures[:place])
        if not _sums_up(view, index):
            continue
        here = [other for other in figures[:place] if not beside(view, other)]
        brings = _BRINGS_TO.search(view.before(index, 90))
        if brings and not here and place:
            yield _earlier(view, index, figures[:place])  # "on top of $65 billion, taking …"
            continue
        goes_on = brings and _MORE.search(view.words)
        if len(here) >= _FEWEST and not goes_on:
            yield view.listed(RelationKind.SUM_OF, index, here)
        elif (here and goes_on) or (not here and _LOOKS_BACK.search(view.words)):
            yield _earlier(view, index, here)


def opened(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "In total the Gulf states have promised T", of what was told before it."""
    if len(figures) == 1:
        opening = view.between(view.span.start, view.found[figures[0]].start)
        other = _MORE.search(view.words) or _OVER_TIME.search(view.words)
        if _IN_TOTAL_OPENS.match(opening) and not other:
            yield _earlier(view, figures[0], [])


def counted(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "75 widebodies and 150 other jets, 225 planes in total": exact, as counts are."""
    for place, index in enumerate(figures):
        here = figures[:place]
        total = sum(view.found[other].amount for other in here)
        if len(here) >= _FEWEST and total == view.found[index].amount and _sums_up(view, index):
            yield view.listed(RelationKind.SUM_OF, index, here)


def _sums_up(view: View, index: int) -> bool:
    return bool(_BEFORE.search(view.before(index, 90)) or _AFTER.match(view.after(index, 50)))


def _earlier(view: View, index: int, here: Sequence[int]) -> Cue:
    counted = _COUNTED.search(view.words)
    count = _COUNTS[(counted["count"] or counted["both"]).lower()] if counted and not here else None
    quote = (view.span.start, view.span.end)
    kind = RelationKind.SUM_OF
    return Cue(
        kind, Scope.EARLIER, index, view.number, quote, parts=tuple(here), count=count, score=70
    )
