"""Wordings that make one figure the total of others, found sentence by sentence.

A cue only says what the words say: which figure is the whole, which places its parts can stand
in. `relations` decides, once the deals are known, whether there are such parts. Whatever is not
worded as a sum stays unrelated: a total that nobody stated is the worst error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.reading.proposing.actors import ACTING
from crossfoot.reading.proposing.sectors import sector_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.frames import Placed
    from crossfoot.reading.proposing.sentences import Sentence


class Scope(Enum):
    """Where the parts of a total stand."""

    LISTED = auto()  # these very figures
    NAMED = auto()  # the priced deals of the named parties
    EARLIER = auto()  # the priced deals told so far


@dataclass(frozen=True, slots=True)
class Cue:
    """One wording of a relation.

    whole:    index of the figure; None where an earlier sentence holds it ("These include …").
    parts:    indices, for LISTED.
    members:  names of parties, for NAMED.
    count:    how many parts the words say there are.
    """

    kind: RelationKind
    scope: Scope
    whole: int | None
    sentence: int
    quote: tuple[int, int]
    parts: tuple[int, ...] = ()
    members: tuple[str, ...] = ()
    count: int | None = None
    score: int = 80


_DEALS = (
    r"(?:deals|agreements|contracts|orders|investments|commitments|purchases|pledges|projects|accords|"
    r"pacts|transactions|announcements|arrangements|sales|exports|procurements?|MoUs|memorandums|"
    r"memoranda|acquisitions|loans|grants|tie-ups|ventures|business|trade)"
)
_WHOLE_NOUN = (
    rf"(?:{_DEALS}|package|programme|program|plan|facility|fund|total|sum|amount|money|support|funding|"
    r"financing|assistance|aid|investment|order|deal|agreement|contract|commitment|pledge|figure|list)"
)
_COMPLETE = (
    r"compris(?:es|ing|ed of|e)|consist(?:s|ing)? of|(?:is |are |was |were |being )?made up of|"
    r"(?:is |are |was |were )?composed of|(?:is |are |was |were |to be )?(?:split|divided|"
    r"broken down|"
    r"shared) (?:between|into|among|as|as follows)|breaks? down (?:into|as)|namely|"
    r"(?:is |are )?the sum of|adds? up|being"
)
_OPEN = (
    r"includ(?:es|ing|e|ed)|among (?:them|these|those)(?: (?:are|is|were|was))?|such as|"
    r"(?:the )?(?:largest|biggest|main)(?: (?:of them|deal|single deal|part|item))?(?: is| was|"
    r":)|notably|"
    r"featur(?:es|ing|e)|contains?"
)
_LISTING = re.compile(
    rf"\b(?:(?P<complete>{_COMPLETE})|(?P<open>{_OPEN}))(?!\w)|(?P<mark>:|—| – | - )(?!//)",
    re.IGNORECASE,
)
_ANTECEDENT = re.compile(
    rf"^(?:[“\"]?(?:They|These|Those|It|This|That|That (?:sum|figure|total))|"
    rf"(?:The|These|Those|This|That|Its|Their) (?:[\w’'-]+ ){{0,3}}?{_WHOLE_NOUN}|Among (?:them|"
    rf"these|those|the {_DEALS})|"
    r"Highlights|Key deals|Major deals)\b[^$€£¥₹\d]{0,60}?$",
    re.IGNORECASE,
)
_SUM_BEFORE = re.compile(
    r"(?:total(?:l?ing|l?ed|s)?(?: of| to| at| comes to| is| was)?|combined(?: \w+){0,2}(?: of| "
    r"worth| value of| to)?|"
    r"altogether|in (?:all|total),?|together,?(?: they)?(?: \w+){0,4} (?:worth|valued at|to|"
    r"make|come to)|add(?:s|ed|ing)? up to|"
    r"(?:bring|brings|bringing|brought|lifts?|lifting|lifted|takes?|taking|took|rais(?:es|ing))"
    r"(?: [\w’'-]+){1,8} to|aggregate(?: \w+){0,2} of|sum(?:s|med)? (?:of|to)|"
    r"(?:jointly|collectively)(?: \w+)? (?:worth|valued at))(?: (?:a|the|some))?\s*$",
    re.IGNORECASE,
)
_SUM_AFTER = re.compile(
    r"^(?: (?:worth of )?(?:deals|agreements|contracts))?,?\s*(?:in (?:total|all)|altogether|"
    r"overall|combined|together|taken together)\b",
    re.IGNORECASE,
)
_LOOKS_BACK = re.compile(
    r"\b(?:together|combined|bring(?:s|ing)|brought|lift(?:s|ing)|tak(?:es|ing)|in all|"
    r"altogether|overall|both|taken together|"
    rf"(?:the|these|those|all) (?:two |three |four |five |six |seven )?(?:[a-z-]+ )?{_DEALS})\b",
    re.IGNORECASE,
)
_COUNTS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_COUNTED = re.compile(
    rf"\b(?P<count>{'|'.join(_COUNTS)})\b(?: [a-z-]+)? {_DEALS}\b|\b(?P<both>both)\b", re.IGNORECASE
)
_OF_WHICH = re.compile(
    r",?\s*(?:of which|of that(?: sum| amount| total)?|of this(?: sum| amount)?),?\s*(?:about |"
    r"some )?$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s*(?:[a-z]+ )?of (?:which|them|those|that|it)\b", re.IGNORECASE)
_OF_THE = re.compile(r"^(?:Of|Out of) (?:the|this|that|these|those|its)\b", re.IGNORECASE)
_REST = re.compile(r"\b(?:the )?(?:rest|remaining|remainder|balance|other half)\b", re.IGNORECASE)
_OPTION_BEFORE = re.compile(
    r"\b(?:options?|purchase rights?|an option|rights)(?: and (?:purchase )?(?:rights|options))? "
    r"(?:for|on|to (?:buy|purchase|acquire|order|take)|covering|over)(?: (?:a|another|further|"
    r"additional|up to))*\s*$",
    re.IGNORECASE,
)
_OPTION_AFTER = re.compile(
    r"\s*(?:(?:more|additional|further)\s+)?(?:on option|options?\b|optional|as options|"
    r"purchase rights)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:in addition to|on top of|besides|apart from|separate(?:ly)? from|excluding|not "
    r"including|"
    r"beyond|as well as the earlier)(?: (?:the|an?|its|earlier|previous))*\s*$",
    re.IGNORECASE,
)
_DEALS_AFTER = re.compile(
    rf"^(?:\s+\([^)]*\))?\s+(?:worth )?(?:in|of|worth of|for)?\s*(?:[\w’'-]+\s+){{0,4}}?{_DEALS}\b",
    re.IGNORECASE,
)
_DEALS_BEFORE = re.compile(
    rf"\b{_DEALS}\s+(?:[\w’'-]+\s+){{0,3}}?(?:with|from|by|for|to|between|in|across)\s",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"\b(?:worth|valued at|totall?ing|of|at|for)\s+(?:a (?:total|combined)(?: of)?\s+)?$",
    re.IGNORECASE,
)
_LIST_REACH = 170


@dataclass(frozen=True, slots=True)
class View:
    """A sentence as the search for cues needs it. figures: without those to skip and conversions."""

    text: str
    number: int
    span: Sentence
    figures: tuple[int, ...]
    found: Sequence[Found]
    placed: tuple[Placed, ...]

    def of(self, measure: Measure) -> list[int]:
        """Return the figures of one measure, in order."""
        return [index for index in self.figures if self.found[index].measure is measure]

    def between(self, start: int, end: int) -> str:
        """Return the text between two places."""
        return self.text[start:end]


def cues(view: View) -> list[Cue]:
    """Return the relations that the words of a sentence state, strongest first."""
    found: list[Cue] = []
    for measure in (Measure.VALUE, Measure.QUANTITY):
        figures = view.of(measure)
        found += _of_which(view, figures)
        taken = {part for cue in found for part in cue.parts}
        found += _listings(view, figures, taken)
        if measure is Measure.QUANTITY:
            found += _options(view, figures)
        else:
            listed = {cue.whole for cue in found}
            found += _sums(view, figures, listed)
            found += _named(view, [i for i in figures if i not in listed])
    return found


def _of_which(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "T, of which P", "T, 14 of them firm" and "Of the T, P …"."""
    opened = _OF_THE.match(view.text[view.span.start : view.span.end])
    if opened and len(figures) >= 2 and view.found[figures[0]].start - view.span.start < 40:
        rest = view.between(view.found[figures[0]].end, view.span.end)
        kind = (
            RelationKind.SUM_OF
            if _REST.search(rest) and len(figures) > 2
            else RelationKind.OF_WHICH
        )
        yield _cue(view, kind, figures[0], figures[1:])
        return
    for place, index in enumerate(figures[1:], start=1):
        figure, before = view.found[index], view.found[figures[place - 1]]
        gap = view.between(before.end, figure.start)
        after = view.between(figure.end, min(view.span.end, figure.end + 30))
        if _OF_WHICH.search(gap) or (_OF_THEM.match(after) and "," in gap):
            parts = _of_which_parts(view, figures, place)
            complete = len(parts) > 1 and _REST.search(
                view.between(before.end, view.found[parts[-1]].start)
            )
            kind = RelationKind.SUM_OF if complete else RelationKind.OF_WHICH
            yield _cue(view, kind, figures[place - 1], parts)
            return


def _of_which_parts(view: View, figures: Sequence[int], place: int) -> list[int]:
    parts = [figures[place]]
    for index in figures[place + 1 :]:
        gap = view.between(view.found[parts[-1]].end, view.found[index].start)
        if ";" in gap or not re.search(r"\band\b|,", gap) or len(gap) > 70:
            break
        parts.append(index)
    return parts


def _listings(view: View, figures: Sequence[int], taken: set[int]) -> Iterator[Cue]:
    """Yield the lists that "including", "made up of" or a colon opens."""
    inside: set[int] = set(taken)
    for mark in _LISTING.finditer(view.text, view.span.start, view.span.end):
        if any(view.found[i].start <= mark.start() < view.found[i].end for i in view.figures):
            continue
        cue = _listing(view, figures, mark, inside)
        if cue:
            inside |= set(cue.parts)
            yield cue


def _listing(
    view: View, figures: Sequence[int], mark: re.Match[str], inside: set[int]
) -> Cue | None:
    before = [index for index in figures if view.found[index].end <= mark.start()]
    after = [
        index for index in figures if view.found[index].start >= mark.end() and index not in inside
    ]
    if mark["mark"]:
        return _colon_list(view, before, after, mark)
    complete = mark["complete"] is not None
    if before and before[-1] in inside:
        nested = [i for i in figures if view.found[i].start >= mark.end()][:1]
        return (
            _cue(view, RelationKind.OF_WHICH, before[-1], nested)
            if nested and not complete
            else None
        )
    if not after or not _reaches(view, mark.end(), after[0]):
        return None
    whole = before[-1] if before else None
    if whole is None and not _refers_back(view, mark):
        return None
    if whole is not None and ";" in view.between(view.found[whole].end, mark.start()):
        return None
    parts = _alike(view, whole, _cut_parts(view, mark.end(), after))
    kind = RelationKind.SUM_OF if complete and len(parts) > 1 else RelationKind.INCLUDES
    return _cue(view, kind, whole, parts) if parts else None


def _refers_back(view: View, mark: re.Match[str]) -> bool:
    """Whether a list with no total before it in the sentence belongs to one told earlier."""
    before = view.between(view.span.start, mark.start())
    opens = before.strip() == "" and mark[0].lower().startswith("among")
    return opens or _ANTECEDENT.match(before) is not None


def _reaches(view: View, start: int, index: int) -> bool:
    """Whether the first figure stands near enough to the words that open the list."""
    return view.found[index].start - start <= _LIST_REACH


def _colon_list(
    view: View, before: Sequence[int], after: Sequence[int], mark: re.Match[str]
) -> Cue | None:
    if not before or len(after) < 2 or before[-1] != view_last(view, before, mark.start()):
        return None
    whole = before[-1]
    gap = view.between(view.found[whole].end, mark.start())
    near = view.found[after[0]].start - mark.end() <= 60
    if not near or len(gap) > 120 or ";" in gap:
        return None
    parts = _alike(view, whole, _cut_parts(view, mark.end(), after))
    larger = [part for part in parts if view.found[part].amount > view.found[whole].amount]
    if len(parts) < 2 or larger:
        return None
    return _cue(view, RelationKind.SUM_OF, whole, parts)


def view_last(view: View, before: Sequence[int], place: int) -> int:
    """Return the figure of the same measure that stands last before a place."""
    return max((i for i in before if view.found[i].end <= place), key=lambda i: view.found[i].end)


def _cut_parts(view: View, start: int, after: Sequence[int]) -> list[int]:
    """Return the parts of a list: up to what stands beside it, or what another clause tells."""
    parts: list[int] = []
    last = start
    for index in after:
        gap = view.between(last, view.found[index].start)
        if _BESIDE.search(gap) or _SUM_BEFORE.search(gap):
            break
        if parts and re.search(r"\bwhile\b|\bwhereas\b|\bbut\b", gap):
            break
        parts.append(index)
        last = view.found[index].end
    return parts


def _alike(view: View, whole: int | None, parts: Sequence[int]) -> list[int]:
    """Return the parts that measure the same kind of thing as the whole."""
    if whole is None:
        return list(parts)
    total = view.found[whole]
    return [part for part in parts if same_kind(total, view.found[part])]


def same_kind(one: Found, other: Found) -> bool:
    """Whether two figures count the same kind of thing: money, or goods of one sector."""
    if one.measure is not other.measure:
        return False
    if one.measure is Measure.VALUE:
        return True
    mine, theirs = one.unit or one.text, other.unit or other.text
    return (
        mine == theirs
        or (sector_of(mine) or sector_of(one.text)) in {sector_of(theirs) or sector_of(other.text)}
        or "option" in theirs
        or "order" in theirs
        or "order" in mine
    )


def _sums(view: View, figures: Sequence[int], listed: set[int | None]) -> Iterator[Cue]:
    """Yield the totals that sum up what was told before: "bringing the total to T"."""
    for place, index in enumerate(figures):
        if index in listed or not _sums_up(view, index):
            continue
        earlier = [i for i in figures[:place] if not _beside(view, i)]
        sentence = view.between(view.span.start, view.span.end)
        counted = _COUNTED.search(sentence)
        count = _COUNTS[(counted["count"] or counted["both"]).lower()] if counted else None
        if len(earlier) >= 2:
            yield _cue(view, RelationKind.SUM_OF, index, earlier)
        elif not earlier and _LOOKS_BACK.search(sentence):
            span = (view.span.start, view.span.end)
            yield Cue(
                RelationKind.SUM_OF, Scope.EARLIER, index, view.number, span, count=count, score=70
            )


def _sums_up(view: View, index: int) -> bool:
    figure = view.found[index]
    before = view.between(max(view.span.start, figure.start - 90), figure.start)
    after = view.between(figure.end, min(view.span.end, figure.end + 50))
    return bool(_SUM_BEFORE.search(before) or _SUM_AFTER.match(after))


def _beside(view: View, index: int) -> bool:
    figure = view.found[index]
    return (
        _BESIDE.search(view.between(max(view.span.start, figure.start - 40), figure.start))
        is not None
    )


def _named(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "T in deals with A and B" and "deals with A and B worth T"."""
    for index in figures:
        figure = view.found[index]
        after = view.between(figure.end, view.span.end)
        before = view.between(view.span.start, figure.start)
        for group in _listed_names(view):
            first, last = group[0].name, group[-1].name
            if first.start >= figure.end:
                near = first.start - figure.end < 90
                fits = near and _DEALS_AFTER.match(after) is not None
            else:
                near = 0 <= figure.start - last.end < 60 and _PRICED.search(before) is not None
                lead = before[: first.start - view.span.start]
                fits = near and _DEALS_BEFORE.search(lead) is not None
            if fits and not _figure_between(view, index, first.start):
                members = tuple(dict.fromkeys(one.name.party for one in group))
                span = (min(figure.start, first.start), max(figure.end, last.end))
                yield Cue(
                    RelationKind.SUM_OF,
                    Scope.NAMED,
                    index,
                    view.number,
                    span,
                    members=members,
                    score=85,
                )
                break


def _figure_between(view: View, index: int, place: int) -> bool:
    figure = view.found[index]
    low, high = sorted((figure.start, place))
    return any(low < view.found[other].start < high for other in view.figures if other != index)


def _listed_names(view: View) -> list[list[Placed]]:
    """Return the runs of two or more names listed under one preposition."""
    runs: list[list[Placed]] = []
    for one in view.placed:
        if one.name.kind not in ACTING or one.preposition is None:
            continue
        if one.listed and runs and runs[-1][-1].preposition == one.preposition:
            runs[-1].append(one)
        else:
            runs.append([one])
    return [run for run in runs if len({one.name.party for one in run}) >= 2]


def _options(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield options and the firm figure before them."""
    firm: int | None = None
    for index in figures:
        if is_option(view.text, view.span, view.found[index]):
            if firm is not None:
                yield _cue(view, RelationKind.OPTION_OF, firm, [index])
        elif view.found[index].hedge is not Hedge.UP_TO or firm is None:
            firm = index


def is_option(text: str, span: Sentence, figure: Found) -> bool:
    """Whether a quantity is one of options, not of firm orders."""
    before = text[max(span.start, figure.start - 60) : figure.start]
    after = text[figure.end : min(span.end, figure.end + 40)]
    unit = f"{figure.unit or ''} {figure.text}"
    return bool(
        _OPTION_BEFORE.search(before)
        or _OPTION_AFTER.match(after)
        or re.search(r"\b(?:options?|optional|purchase rights)\b", unit)
    )


def _cue(view: View, kind: RelationKind, whole: int | None, parts: Sequence[int]) -> Cue:
    places = [*parts, *([] if whole is None else [whole])]
    start = min(view.found[i].start for i in places)
    end = max(view.found[i].end for i in places)
    if whole is None:
        start = view.span.start
    return Cue(kind, Scope.LISTED, whole, view.number, (start, end), parts=tuple(parts))
