"""One amount put in the place of an earlier one, and what was announced before.

"raised to $6 billion from $4 billion" supersedes; "of which $17 billion had been announced in
February" restates. Source: FIGURES, section 4.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope, same_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.wordings.cues.cue import View

_CHANGE = (
    r"(?:rais|increas|lift|boost|expand|enlarg|cut|reduc|lower|revis|upsiz|scal|trim|upgrad|widen|"
    r"doubl|tripl|updat|amend|correct|sweeten|top)\w*"
)
_FORMER = (
    r"(?:the |an? |its |their )?(?:(?:initial|initially|original|originally|earlier|previous|"
    r"previously|first|prior|announced|planned|agreed|proposed|pledged|estimated|roughly|about|"
    r"around|some|just|over|more than|up to|reported) ?){0,3}$"
)
# From the new amount to the old: "$6 billion, up from the $4 billion".
_NEW_THEN_OLD = re.compile(
    rf"^[^;]{{0,70}}?(?:\b(?:up|down|raised|increased|cut|lowered|reduced|revised)(?: up| down)? "
    rf"from|"
    rf"\bfrom|,? instead of|,? rather than|,? replacing|,? (?:and )?supersed\w+|"
    rf",? (?:as )?(?:against|compared (?:with|to)|versus)) {_FORMER}"
    r"|^[^;]{0,70}?, (?:and )?(?:more than |nearly |almost )?(?:doubling|tripling|cutting|trimming|"
    r"raising|lifting|replacing|superseding|topping|exceeding|reducing|increasing) "
    r"(?:an?|the|its|their) (?:(?!to )[a-z-]+ ){0,2}?(?:of )?$",
    re.IGNORECASE,
)
# "from $4 billion to $6 billion", "a $1.8 billion plan, since raised to $1.9 billion".
_OLD_THEN_NEW = re.compile(
    rf"^(?:\s+to(?: [a-z]+){{0,2}}\s*|[^;]{{0,70}}?\b(?:since|later|then|now|subsequently|was|"
    rf"were|been|be) "
    rf"(?:been |later |then |now )?{_CHANGE} (?:up |down )?(?:by [^.;]{{1,40}}? )?to(?: "
    rf"[a-z]+){{0,2}}\s*)$",
    re.IGNORECASE,
)
# "first valued at $12 billion, will now bring in only $9 billion"
_AT_FIRST = re.compile(
    r"\b(?:first|originally|initially|earlier|previously|once) (?:valued|put|priced|estimated|"
    r"budgeted|planned|set|announced|reported|agreed)(?: at| to be| as| for)?\s$"
)
_NOW = re.compile(
    r"^[^;]{0,60}?\b(?:now|instead|eventually|in the end|finally|later|(?:has|have|had) (?:risen|"
    r"grown|climbed|fallen|swelled))\b[^;]{0,40}$"
)
# "the bill has grown from $26 billion to"
_HAS_GROWN = re.compile(
    r"\b(?:cost|costs|price|budget|bill|estimate|order|contract|commitment|pledge|programme|plan|"
    r"loan|investment|package|value)\b[^.;$€£¥₹\d]{0,50}?\b(?:grown|grew|risen|rose|climbed|"
    r"swelled|"
    r"swollen|ballooned|jumped|gone up|went up|fallen|fell|shrunk|"
    r"shrank)\b[^.;$€£¥₹\d]{0,20}from\s$"
)
_AND_THEN = re.compile(r"^[^.;$€£¥₹]{0,30}?\b(?:and|then) (?:later |then |again )?to $")
_INITIAL = re.compile(r"\b(?:initial|original|earlier|previous|former|old) $")
_CHANGES = re.compile(rf"\b{_CHANGE}\b", re.IGNORECASE)
_CHANGING = re.compile(
    r"\b(?:doubling|tripling|cutting|trimming|raising|lifting|replacing|superseding|topping|"
    r"exceeding|reducing|increasing|instead of|rather than)\b"
)
_SAID_EARLIER = re.compile(
    r"^[^.;]{0,40}?\b(?:originally|initially|previously|earlier|first|outlined|announced|promised|"
    r"pledged|agreed|planned|proposed|reported|set|floated|had)\b",
    re.IGNORECASE,
)
# "That is less than the $8.5 billion outlined in March": of a figure told before.
_OPENS = re.compile(
    r"^(?:That|This|It|The (?:new |final |revised )?(?:figure|sum|amount|total|award|value))"
    r"(?: is|’s|'s| was)? (?:[a-z]+ ){0,3}?(?:less|more|lower|higher|larger|smaller|up|down|"
    r"below|above|replaces|supersedes|compares)\b[^.;$€£¥₹\d]*$",
    re.IGNORECASE,
)
_ANNOUNCED_BEFORE = re.compile(
    r"\b(?:(?:had|was|were|(?:has|have)(?= (?:already|previously|been|first|earlier))) "
    r"(?:already |previously |first |earlier )?(?:been "
    r")?(?:already |"
    r"previously |first |earlier )?(?:announced|unveiled|pledged|disclosed|promised|proposed|"
    r"made public|revealed|reported)|(?:already|previously|earlier) (?:announced|"
    r"unveiled|"
    r"pledged|disclosed|promised|committed|proposed|made public|revealed|reported|agreed|signed|"
    r"known)|"
    r"(?:announced|unveiled|pledged|promised|disclosed|committed) (?:earlier|before|last (?:year|"
    r"month|week)|"
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|20\d\d)))",
    re.IGNORECASE,
)
_KNOWN_BEFORE = re.compile(
    r"\b(?:previously|already|earlier) (?:announced|pledged|unveiled|disclosed|committed|promised)"
    r"(?: [a-z-]+){0,3}(?: of| worth)? $",
    re.IGNORECASE,
)
# What rises and falls by itself is no commitment that somebody revised.
_LEVEL = re.compile(
    r"\b(?:trade|turnover|commerce|exports|imports|revenues?|sales|profits?|output|production|"
    r"shares?|"
    r"prices?|fleet|capacity|backlog|reserves)\b",
    re.IGNORECASE,
)
_NEXT_PART = re.compile(r"[;:]|\band\b|,\s(?:and|while|but)\b")
_ON_TOP = re.compile(
    r"\b(?:on top of|in addition to|besides|beyond)(?: the| an?| its| their)?\s*$", re.IGNORECASE
)
_ALREADY = re.compile(
    r"^[^.;$€£¥₹\d]{0,50}?\b(?:already|previously|earlier|before|in recent years|since 20\d\d|to "
    r"date|so far)\b",
    re.IGNORECASE,
)
_REACH = 110


def revised(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each figure that takes the place of another.

    figures: of one measure, those that are skipped as an earlier state included.
    """
    for before, after in pairwise(figures):
        first, second = view.found[before], view.found[after]
        gap = view.between(first.end, second.start)
        if not same_kind(first, second) or first.currency != second.currency:
            continue
        told = view.before(before, _REACH)
        if _LEVEL.search(told):
            continue
        changes = _CHANGES.search(told) is not None
        later = view.after(after, _REACH)
        changing = _CHANGING.search(gap) is not None
        said = changes or changing or _SAID_EARLIER.match(later) or _INITIAL.search(gap)
        if _NEW_THEN_OLD.match(gap) and said:
            yield _superseding(view, before, after)
        elif (_AT_FIRST.search(told) and _NOW.match(gap)) or (
            _OLD_THEN_NEW.match(gap)
            and (_HAS_GROWN.search(told) or _CHANGES.search(gap) or _from(told, changes=changes))
        ):
            told_of = _last_of(view, figures, before, after)
            yield _superseding(view, *told_of)
            if after in told_of[1:]:
                return
    if figures and _OPENS.match(view.between(view.span.start, view.found[figures[0]].start)):
        old = view.found[figures[0]]
        if _SAID_EARLIER.match(view.after(figures[0], _REACH)):
            quote = (view.span.start, old.end)
            yield Cue(
                RelationKind.SUPERSEDES, Scope.LISTED, None, view.number, quote, parts=(figures[0],)
            )


def restated(view: View, cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the parts of a total that were announced before: "of which $17 billion in February"."""
    for cue in cues:
        if cue.kind is RelationKind.SUPERSEDES or cue.scope is Scope.EARLIER:
            continue
        for part in cue.parts:
            if part in view.figures and _known_before(view, view.found[part], part):
                quote = (cue.quote[0], max(cue.quote[1], view.found[part].end))
                yield Cue(
                    RelationKind.RESTATES, cue.scope, cue.whole, view.number, quote, parts=(part,)
                )


def is_beside_earlier(view: View, index: int) -> bool:
    """Whether a figure was spent or promised before and the others come on top of it."""
    before, after = view.before(index, 50), view.after(index, _REACH)
    return bool(_ON_TOP.search(before) and _ALREADY.match(after))


def _known_before(view: View, figure: Found, index: int) -> bool:
    """Whether the words right about a figure say that it was announced before."""
    after = view.after(index, _REACH)
    cut = _NEXT_PART.search(after)
    own = (
        after[: cut.start()]
        if cut and not _ANNOUNCED_BEFORE.match(after[cut.end() :].lstrip())
        else after
    )
    following = [other for other in view.figures if view.found[other].start > figure.end]
    if following:
        own = own[: max(view.found[following[0]].start - figure.end, 0)]
    return bool(_ANNOUNCED_BEFORE.search(own) or _KNOWN_BEFORE.search(view.before(index, 60)))


def _last_of(view: View, figures: Sequence[int], old: int, new: int) -> tuple[int, ...]:
    """Return what an amount was in the end raised to, and all that it was before.

    "$3 billion, raised to $5 billion in 2019 and to $15 billion in May".
    """
    later = [index for index in figures if index > new]
    gap = view.between(view.found[new].end, view.found[later[0]].start) if later else ""
    return (later[0], old, new) if _AND_THEN.match(gap) else (new, old)


def _superseding(view: View, new: int, *old: int) -> Cue:
    return view.listed(RelationKind.SUPERSEDES, new, old)


def _from(told: str, *, changes: bool) -> bool:
    """Whether "from" stands before the old amount and a verb says that it changed."""
    return changes and told.rstrip().lower().endswith(("from", "from the", "from an", "from a"))
