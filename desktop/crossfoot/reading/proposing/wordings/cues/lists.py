"""Lists of parts: "made up of" and a colon give all of them, "including" some.

"Include" opens a list only where figures of the same kind follow it: "these agreements include
contracts with firms like Boeing" lists no amounts and is none.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import (
    DEALS,
    Cue,
    Scope,
    View,
    makes_up,
    same_kind,
)
from crossfoot.reading.proposing.wordings.cues.options import is_option

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_WHOLE_NOUN = (
    rf"(?:{DEALS}|package|programme|program|plan|facility|fund|total|sum|amount|money|support|"
    r"funding|financing|assistance|aid|investment|order|deal|agreement|contract|commitment|pledge|"
    r"figure|list|visit|award|bill|scheme|initiative|instrument|sum|envelope|loan|grant|offer|"
    r"credit|purchase|bid|stake|mechanism|mandate|price|cost|bill|value|budget|takeover|"
    r"acquisition|consideration|payments?|proceeds|capital|transaction|mix)"
)
LED = (
    r"(?:led|headed|topped) by|top(?:s|ped) the (?:list|table)(?: of donors)? with|(?:largest|"
    r"biggest|top|main|"
    r"leading) (?:donors?|contributors?|investors?|lenders?|buyers?|pledges?) (?:with|at)"
)
_LED = re.compile(LED, re.IGNORECASE)
_A_GROUP = re.compile(
    r"\b(?:syndicate|consortium|group|team|alliance|pool|venture|delegation|club|banks|lenders|"
    r"partnership|mission)\b[^.;,]{0,30}$"
)
_COMPLETE = (
    r"compris(?:es|ing|ed of|ed|e)|consist(?:s|ing|ed)? of|"
    r"(?:is |are |was |were |being )?made up of|"
    r"(?:is |are |was |were )?composed of|(?:is |are |was |were |to be )?(?:split|divided|"
    r"broken down|shared) (?:between|into|among|as follows)|breaks? down (?:into|as)|namely|"
    r"(?:is |are )?the sum of"
)
_OPEN = (
    rf"{LED}|includ(?:es|ing|e|ed)|among (?:them|it|that|these|those|the (?:[a-z]+ )?{DEALS})"
    r"(?: [a-z]+)?(?: (?:is|are|was|were))?|such as|notably|featur(?:es|ing|e)|contains?"
)
_LISTING = re.compile(
    rf"\b(?:(?P<complete>{_COMPLETE})|(?P<open>{_OPEN}))(?!\w)|(?P<mark>:|—| – | - )(?!//)",
    re.IGNORECASE,
)
_ANTECEDENT = re.compile(
    rf"^(?:[“\"]?(?:They|These|Those|It|This|That)|(?:The|These|Those|This|That|Its|Their) "
    rf"(?:[\w’'-]+ ){{0,3}}?{_WHOLE_NOUN}|Highlights|Key deals|Major deals)\b[^$€£¥₹\d]{{0,60}}?$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:in addition to|on top of|besides|apart from|separate(?:ly)? from|excluding|"
    r"not including|beyond|as well as the earlier)(?: (?:the|an?|its|earlier|previous))*\s*$",
    re.IGNORECASE,
)
_NOT_IN_LIST = re.compile(
    r"\bwhile\b|\bwhereas\b|\bbut\b|\btotall?ing\b|\bfor a total\b|\bcombined\b|"
    r"\bbringing\b|\btaking\b|\blifting\b|\bcompared\b|\bup from\b"
)
# "including $1 billion for a plant, with $3 billion more to follow": not of what is told.
_TO_FOLLOW = re.compile(r"(?: [a-z-]+){0,3}? (?:to follow|to come|(?:will|would|could) follow)\b")
# "U.S. companies led by Microsoft promised to invest": whoever is named is one of them.
_MANY_BODIES = re.compile(
    r"\b(?:companies|firms|investors|countries|donors|governments|nations|businesses|airlines|"
    r"members|"
    r"partners|allies)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_GIVE_IN_ALL = re.compile(
    r"^\)?, (?:have |has |will |are to |would |together |jointly )*(?:pledg|promis|committ?|"
    r"provid|lend|lent|"
    r"offer|giv|gave|invest|contribut|put|rais|agree|announc|bought|buy|order|"
    r"sign)\w*\b[^.;,$€£¥₹\d]{0,40}$"
)
_HIS_FIGURE = re.compile(r"(?:\bwith|\bat|,|\()\s*(?:about |some |over |nearly )?$")
# "Investors led by A and B agreed to help with $7 billion": that is what all of them do.
_ALL_DO = re.compile(r"\b(?:agreed|pledged|promised|committed|plan|plans|will|would|have|are)\b")
_AND_THE_REST = re.compile(r"^[^.;]*?\b(?:and|with|while|,) the (?:rest|remainder|balance)\b")
# "…, including the tower; and (iii) assistance of $25 million": the next of the outer list.
_NEXT_ITEM = re.compile(r";|\((?:[ivx]{1,4}|[a-h]|\d)\)")
_NEXT = 20
# "among it £240 million from the Serum Institute": one of several givers.
_FROM = re.compile(r"\s(?:from|by) (?:the )?[A-Z]")
_WHICH = re.compile(r"\b(?:which|who|that)\b")
_REACH = 170
_COLON_REACH = 90
_GAP = 120
# The next line begins with a name of its own: a row beside the one before, no list of it.
_NEW_ROW = re.compile(r"\n\W*[A-Z]")
_FEWEST = 2
# A clause that tells what somebody does is an example, not an entry: "Westinghouse is to build".
_ACTS = re.compile(r"\b(?:will|is to|are to|has|have|would|plans to|agreed to)\b")


def listings(view: View, figures: Sequence[int], taken: Collection[int]) -> list[Cue]:
    """Return the lists of a sentence; a list within a list takes its parts out of the outer."""
    found: list[Cue] = []
    if not figures:
        return found
    inside = set(taken)
    last = view.found[figures[-1]].start
    for mark in _LISTING.finditer(view.text, view.span.start, last):
        if any(view.found[i].start <= mark.start() < view.found[i].end for i in view.figures):
            continue
        if _LED.match(mark[0]) and _is_led(view, mark, figures):
            continue  # "a syndicate led by": who deals, not a list of amounts
        cue = _listing(view, figures, mark, inside)
        if cue is None:
            continue
        inside |= set(cue.parts)
        if cue.whole in inside:
            found = [_less(outer, cue.parts) for outer in found]
        found.append(cue)
    return [cue for cue in found if cue.parts]


def _is_led(view: View, mark: re.Match[str], figures: Sequence[int]) -> bool:
    """Whether a list only says who leads those who deal together."""
    before = view.between(view.span.start, mark.start())
    following = (view.found[i].start for i in figures if view.found[i].start > mark.end())
    gap = view.between(mark.end(), next(following, mark.end()))
    many = _MANY_BODIES.search(before) and (_ALL_DO.search(gap) or not _HIS_FIGURE.search(gap))
    return bool(many) or _A_GROUP.search(before) is not None


_OTHERS = re.compile(
    rf"(?:The )?[Oo]thers?\b(?:(?: [\w’'-]+){{0,2}}? (?:{DEALS}|donors|contributors|investors|"
    rf"lenders|countries|"
    r"projects|awards))?\b(?! than)",
)


def others(view: View, figures: Sequence[int]) -> list[Cue]:
    """Return "Other commitments come from A ($2 billion) and B", which goes on an open list."""
    if not figures or not _OTHERS.match(view.words):
        return []
    quote = (view.span.start, view.found[figures[-1]].end)
    parts = tuple(figures)
    return [Cue(RelationKind.INCLUDES, Scope.MORE, None, view.number, quote, parts=parts)]


def beside(view: View, index: int) -> bool:
    """Whether a figure is said to come on top of the others."""
    return _BESIDE.search(view.before(index, 40)) is not None


def _less(outer: Cue, parts: Collection[int]) -> Cue:
    return replace(outer, parts=tuple(part for part in outer.parts if part not in parts))


def _listing(
    view: View, figures: Sequence[int], mark: re.Match[str], inside: Collection[int]
) -> Cue | None:
    before = [index for index in figures if view.found[index].end <= mark.start()]
    after = [index for index in figures if view.found[index].start >= mark.end()]
    free = [index for index in after if index not in inside]
    if mark["open"] and not before and len(free) >= _FEWEST:
        apposed = _apposed_before(view, free, mark)
        if apposed:
            return apposed
    if mark["mark"]:
        return _colon_list(view, before, free, mark)
    if before and before[-1] in inside:
        return _nested(view, before[-1], after[:1], mark) if mark["open"] else None
    near = free and view.found[free[0]].start - mark.end() <= _REACH
    return _worded_list(view, before[-1] if before else None, free, mark) if near else None


def _apposed_before(view: View, free: Sequence[int], mark: re.Match[str]) -> Cue | None:
    """Return the list that stands between a subject and what it gives in all.

    "Other partners, among them the EIB with €200 million and KfW with €75 million, have pledged
    $1 billion."
    """
    if not view.between(view.span.start, mark.start()).rstrip().endswith(","):
        return None
    for place in range(1, len(free)):
        gap = view.between(view.found[free[place - 1]].end, view.found[free[place]].start)
        if _GIVE_IN_ALL.match(gap):
            return view.listed(RelationKind.INCLUDES, free[place], free[:place])
    return None


def _worded_list(
    view: View, whole: int | None, free: Sequence[int], mark: re.Match[str]
) -> Cue | None:
    """Return the list that a word opens, of the figure before it or of one told earlier."""
    if not _opens_list(view, whole, free, mark):
        return None
    if whole is None and is_option(view, free[0]):
        return None  # "The contract includes an option for three more"
    run = _run(view, mark.end(), free)
    exact = mark["complete"] and whole is not None and makes_up(view, whole, run)
    parts = run if exact else _alike(view, whole, run)
    complete = mark["complete"] is not None and len(parts) >= _FEWEST
    kind = RelationKind.SUM_OF if complete else RelationKind.INCLUDES
    if not parts:
        return None
    if whole is None and _LED.match(mark[0]):  # "Turkey topped the list": others follow
        return replace(view.listed(kind, whole, parts), scope=Scope.EXAMPLE)
    # "It includes $303 million in grants": one amount of another is a share of it, no list.
    one = whole is None and kind is RelationKind.INCLUDES and len(parts) < _FEWEST
    return view.listed(_of_one(view, parts[0], mark) if one else kind, whole, parts)


def _of_one(view: View, part: int, mark: re.Match[str]) -> RelationKind:
    """Return the kind of one amount told as part of another: a share, unless others give more."""
    among = mark[0].lower().startswith("among") or _FROM.match(view.after(part, _NEXT))
    return RelationKind.INCLUDES if among else RelationKind.OF_WHICH


def _opens_list(view: View, whole: int | None, free: Sequence[int], mark: re.Match[str]) -> bool:
    if whole is not None:
        return ";" not in view.between(view.found[whole].end, mark.start())
    # "a project, comprising a plant which Bechtel is building for $2 billion" lists no amounts
    clause = _WHICH.search(view.between(mark.end(), view.found[free[0]].start))
    return clause is None and _refers_back(view, mark)


def _nested(view: View, whole: int, parts: Sequence[int], mark: re.Match[str]) -> Cue | None:
    """Return "$39 billion in incentives, including $2 billion for …" within a list."""
    if parts and _NEXT_ITEM.search(view.between(mark.end(), view.found[parts[0]].start)):
        return None
    smaller = [part for part in parts if view.found[part].amount <= view.found[whole].amount]
    if not smaller:
        return None
    return view.listed(_of_one(view, smaller[0], mark), whole, smaller)


def _refers_back(view: View, mark: re.Match[str]) -> bool:
    """Whether a list with no total before it in the sentence belongs to one told earlier."""
    before = view.between(view.span.start, mark.start())
    opens = not before.strip() and mark[0].lower().startswith("among")
    if opens or _LED.match(mark[0]):
        return True
    return _ANTECEDENT.match(before) is not None


def _colon_list(
    view: View, before: Sequence[int], after: Sequence[int], mark: re.Match[str]
) -> Cue | None:
    """Return the list after a colon or dash: at least two parts, none larger than the whole."""
    if not before or not after:
        return None
    whole = before[-1]
    if len(after) < _FEWEST:
        return _one_and_the_rest(view, whole, after[0], mark)
    gap = view.between(view.found[whole].end, mark.start())
    near = view.found[after[0]].start - mark.end() <= _COLON_REACH
    if not near or len(gap) > _GAP or ";" in gap or _NEW_ROW.search(gap):
        return None
    parts = _alike(view, whole, _run(view, mark.end(), _before_close(view, mark, after)))
    larger = any(view.found[part].amount > view.found[whole].amount for part in parts)
    if len(parts) < _FEWEST or larger:
        return None
    told = view.between(mark.end(), view.found[parts[0]].start)
    unpriced = _AND_THE_REST.match(view.after(parts[-1], _REACH))
    left_open = _ACTS.search(told) or (unpriced and not makes_up(view, whole, parts))
    kind = RelationKind.INCLUDES if left_open else RelationKind.SUM_OF
    return view.listed(kind, whole, parts)


def _one_and_the_rest(view: View, whole: int, part: int, mark: re.Match[str]) -> Cue | None:
    """Return "€18 billion: €11 billion in grants, and the rest in loans"."""
    first, told = view.found[whole], view.found[part]
    near = told.start - mark.end() <= _NEXT and mark.start() - first.end <= _COLON_REACH
    smaller = same_kind(first, told) and told.amount < first.amount
    rest = _AND_THE_REST.match(view.after(part, _REACH))
    return view.listed(RelationKind.OF_WHICH, whole, [part]) if near and smaller and rest else None


def _before_close(view: View, mark: re.Match[str], after: Sequence[int]) -> list[int]:
    """Return the figures before the second dash, where a list stands between two of them."""
    close = -1 if ":" in mark[0] else view.text.find(mark[0].strip(), mark.end(), view.span.end)
    return [index for index in after if close < 0 or view.found[index].start < close]


def _run(view: View, start: int, after: Sequence[int]) -> list[int]:
    """Return the parts of a list: up to what stands beside it, or what another clause tells."""
    parts: list[int] = []
    last = start
    for index in after:
        gap = view.between(last, view.found[index].start)
        if _BESIDE.search(gap) or _NOT_IN_LIST.search(gap):
            break
        if _TO_FOLLOW.match(view.text, view.found[index].end, view.span.end):
            break
        parts.append(index)
        last = view.found[index].end
    return parts


def _alike(view: View, whole: int | None, parts: Sequence[int]) -> list[int]:
    """Return the parts that measure the same kind of thing as the whole."""
    if whole is None:
        return list(parts)
    return [part for part in parts if same_kind(view.found[whole], view.found[part])]
