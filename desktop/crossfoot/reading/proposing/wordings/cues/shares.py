"""Parts said to be of a figure: "of which $2 billion", "14 of them firm", "Of that, …".

Where the last part is "the rest" or "the remaining", the parts are complete and sum up.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposing.wordings.cues.cue import Cue, Scope, makes_up
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import View

_OF_WHICH = re.compile(
    r",?\s*(?:of which|of that(?: sum| amount| total)?|of this(?: sum| amount)?),?\s*"
    r"(?:[\w’'-]+ ){0,6}$",
    re.IGNORECASE,
)
# "$500 billion …, with $100 billion to be deployed at once"
_WITH = re.compile(r",\s+with\s+(?:(?:an?|the|some|about|initial|first)\s+){0,3}$", re.IGNORECASE)
_SPLIT = re.compile(
    r"[^;,:$€£¥₹]{0,40}?(?:,\s*with|\(|,\s*of which|\bwith|:|\s[—–-]|,(?=\s*$))\s*(?:the\s+)?",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"\s*(?:of (?:it|that|this|the (?:money|sum|total))\s+)?(?:to (?:be|come|go)\b|being\b|"
    r"earmarked|"
    r"set aside|due\b|reserved|going\b|coming\b|available|in the first|up front|upfront|"
    r"immediately|"
    r"allocated|dedicated)"
)
# "€300 million of the €800 million that the line costs"
_OUT_OF = re.compile(
    r"^ (?:out )?of (?:the|its|their|an?)(?: (?:total|overall|full|estimated|planned|whole|"
    r"required|"
    r"needed|roughly|about|some|more than|nearly|almost|over|up to|of))*\s*$"
)
# What stands between a total and its shares told right after it.
_APPOSED = re.compile(
    r";[^.;$€£¥₹\d]{0,40}$|(?:[,:(—–]|\s-\s)\s*(?:(?:with|roughly|about|around|some|of which|or|"
    r"that is|i\.e\.|namely|"
    r"half|two[- ]thirds|a third|the first|including)[ ,]*){0,3}"
    r"(?:(?:the )?(?:[A-Z][\w&.’'-]* ){1,4}(?:with |for |gives |giving |putting in )?)?$"
)
_ADDS = re.compile(r"\b(?:plus|and|on top of|in addition to|besides)\b")
_TWO = 2
_OF_THEM = re.compile(r"\s*(?:[a-z]+ )?of (?:which|them|those|that|it)\b", re.IGNORECASE)
_OF_THE = re.compile(
    r"(?:Of|Out of) (?:(?:this|that|these|those|it)\b(?: (?P<that>[a-z]+))?|(?:the|its) "
    r"(?:[A-Za-z-]+ ){0,3}(?P<noun>[a-z]+)\b(?!-))",
)
_TOTAL_NOUNS = words(
    "total sum amount money figure package funding facility loan credit deal order contract "
    "investment programme program fund envelope pledge commitment award budget financing"
)
REST = re.compile(
    r"\b(?:the )?(?:rest|remaining|remainder|balance|other (?:half|third|quarter)|the other(?= "
    r"[$€£¥₹\d]))\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\band\b|,")
# "…, of which $1 billion came upfront, and Sanofi got Vigil for $470 million"
_ANOTHER_ACTS = re.compile(
    r"(?:, and|, while|, but|, with) (?:the )?(?:[A-Z][\w&.’'-]* )+(?:got|bought|took|paid|sold|"
    r"sells|buys|pays|takes|acquired|ordered|signed|won|gets|agreed|plans|will)\b[^.;]* "
    r"(?:for|at|worth)\b"
)
_OF_IT = re.compile(r"\bof (?:it|this|that|which|the (?:money|total|sum|amount))\b")
_OF_THE_GOODS = re.compile(r"\bof (?:the|these|those|its) (?:[\w-]+ ){0,2}?[a-z]+$")
_LONGEST_GAP = 90
_LIST_OF = 3
_OPENING = 12
_REMAINS = re.compile(r"The (?:remaining|rest|balance|remainder|other)\b")
_REMAINDER_OPENING = 24


def remainders(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "The remaining $11 billion is …", which completes the shares told before it."""
    if figures and _REMAINS.match(view.words):
        first = view.found[figures[0]]
        if first.start - view.span.start <= _REMAINDER_OPENING:
            quote = (view.span.start, first.end)
            parts = (figures[0],)
            yield Cue(RelationKind.SUM_OF, Scope.REST, None, view.number, quote, parts=parts)


def shares(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield what the sentence says is part of a figure in it, or of one told before."""
    yield from _of_it(view, figures)
    opened = _OF_THE.match(view.words)
    if opened and figures:
        yield from _opened(view, figures, opened)
        return
    for place in range(1, len(figures)):
        before, index = figures[place - 1], figures[place]
        gap = view.between(view.found[before].end, view.found[index].start)
        if _OUT_OF.match(gap) and view.found[before].amount < view.found[index].amount:
            yield view.listed(RelationKind.OF_WHICH, index, [before])
            return
        wording = view.found[index].text + view.after(index, 30)
        of_them = "," in gap and _is_of_them(wording, len(view.found[index].text))
        after = view.after(index, 60)
        with_it = _WITH.search(gap) and _TO_BE.match(after)
        if _OF_WHICH.search(gap) or of_them or with_it:
            parts = joined(view, figures, place)
            last = view.between(view.found[before].end, view.found[parts[-1]].start)
            kind = _kind(parts, last)
            if makes_up(view, before, parts):
                kind = RelationKind.SUM_OF
            yield view.listed(kind, before, parts)
            return


def splits(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "75 jets, with 50 firm and 25 options", where two parts are exactly the whole."""
    for place in range(len(figures) - 2):
        whole, parts = figures[place], figures[place + 1 : place + 3]
        gap = view.between(view.found[whole].end, view.found[parts[0]].start)
        if not _SPLIT.fullmatch(gap) or not makes_up(view, whole, parts):
            continue
        beside = (whole, *parts)  # "240,000 tonnes: 120,000, 70,000 and 50,000"
        of_all = place and makes_up(view, figures[place - 1], beside)
        yield view.listed(
            RelationKind.SUM_OF,
            figures[place - 1] if of_all else whole,
            beside if of_all else parts,
        )


def apposed(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "5.5 billion …, 3 billion from A and 2.5 billion from B", where they are the whole."""
    for place in range(len(figures) - 2):
        whole, rest = figures[place], figures[place + 1 :]
        gap = view.between(view.found[whole].end, view.found[rest[0]].start)
        if not _APPOSED.search(gap) or _ADDS.search(gap):
            continue
        named = gap[-2:-1].isalpha()  # "$10 billion, MUFG $5 billion, SMBC $3 billion and …"
        for count in range(_LIST_OF if named else _TWO, len(rest) + 1):
            parts = rest[:count]
            if makes_up(view, whole, parts) and _are_joined(view, parts):
                yield view.listed(RelationKind.SUM_OF, whole, parts)
                return


def _are_joined(view: View, parts: Sequence[int]) -> bool:
    return joined(view, parts, 0) == list(parts)


def _is_of_them(wording: str, length: int) -> bool:
    """Whether a figure's wording or what follows it says of what it is part ("14 of them firm")."""
    said = _OF_THEM.search(wording[: length + 12])
    return said is not None and "," not in wording[min(length, said.start()) : said.start() + 1]


def _opened(view: View, figures: Sequence[int], opened: re.Match[str]) -> Iterator[Cue]:
    """Yield "Of the $6 billion, $2 billion …", "Of that, …" and "Of the grants, …"."""
    first = view.found[figures[0]]
    own = first.start < view.span.start + opened.end() + 12 and "," not in view.between(
        view.span.start, first.start
    )
    parts = list(figures[1:] if own else figures)
    if not parts:
        return
    words = view.between(view.found[parts[0]].start, view.span.end)
    kind = _kind(parts, words)
    if own:
        yield view.listed(kind, figures[0], parts)
        return
    noun = opened["noun"]
    named = noun if noun and noun not in _TOTAL_NOUNS else None
    yield view.listed(kind, None, parts, named)


def _of_it(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "Up to $332 billion of it is earmarked …", of a figure told before."""
    for index in figures[:1]:
        wording = view.found[index].text + view.after(index, 12)
        opens = view.found[index].start - view.span.start < _OPENING
        if opens and (_OF_IT.search(wording) or _OF_THE_GOODS.search(view.found[index].text)):
            parts = joined(view, figures, 0)
            last = view.between(view.found[index].end, view.found[parts[-1]].start)
            rest = len(parts) > 1 and REST.search(last)
            kind = RelationKind.SUM_OF if rest else RelationKind.OF_WHICH
            yield view.listed(kind, None, parts if rest else [index])


def _kind(parts: Sequence[int], words: str) -> RelationKind:
    complete = len(parts) > 1 and REST.search(words)
    if len(parts) >= _LIST_OF and not complete:
        return RelationKind.INCLUDES
    return RelationKind.SUM_OF if complete else RelationKind.OF_WHICH


def joined(view: View, figures: Sequence[int], place: int) -> list[int]:
    """Return the parts that go on from the first one: "14 firm and 8 options"."""
    parts = [figures[place]]
    for index in figures[place + 1 :]:
        gap = view.between(view.found[parts[-1]].end, view.found[index].start)
        apart = ";" in gap or "includ" in gap or _ANOTHER_ACTS.search(gap)
        if apart or len(gap) > _LONGEST_GAP or not _JOINED.search(gap):
            break
        parts.append(index)
    return parts
