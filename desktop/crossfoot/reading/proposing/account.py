"""One reading of a text, sentence by sentence: its names, frames, and the wordings of totals."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import DismissalReason, Hedge, Measure, RelationKind
from crossfoot.reading.proposing.acts.frames import Frame, frames
from crossfoot.reading.proposing.acts.rows import row_of
from crossfoot.reading.proposing.acts.sighting import Sighting
from crossfoot.reading.proposing.asides.background import skip_reason
from crossfoot.reading.proposing.folding import folded
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.names import names
from crossfoot.reading.proposing.sentences import Sentence, is_heading, sentences
from crossfoot.reading.proposing.wordings.closing import closing
from crossfoot.reading.proposing.wordings.cues import (
    Cue,
    Overview,
    Scope,
    View,
    bullets,
    cues,
    headlines,
    is_beside_earlier,
    overviews,
    revisions,
    totalled,
    unpriced_rest,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposal import Known
    from crossfoot.reading.proposing.names.name import Name


@dataclass(frozen=True, slots=True)
class Account:
    """What a text tells, before it is settled which figures are totals.

    skips:    figures that are of no deal, with the reason.
    repeats:  figure to the first place of the same number.
    sentence_of: figure to the number of its sentence.
    listed:   figures that a list names as parts of a total.
    titled:   figures of the title that the text repeats.
    headlines: values of several deals at once, with how many where the words say.
    former:   figures that another has taken the place of.
    has_title: whether the first line is one.
    within:   parts of a figure, each with it.
    overviews: values of several deals that may be told one by one.
    row_totals: values that close a row of deals whose verb stands once.
    optional: what is only on option.
    """

    text: str
    found: Sequence[Found]
    sentences: Sequence[Sentence]
    names: Sequence[Name]
    frames: Sequence[Sequence[Frame]]
    cues: Sequence[Cue]
    skips: Mapping[int, DismissalReason]
    repeats: Mapping[int, int]
    sentence_of: Mapping[int, int]
    listed: frozenset[int]
    headlines: Mapping[int, int | None]
    titled: frozenset[int]
    former: frozenset[int]
    has_title: bool
    within: Mapping[int, int]
    overviews: Sequence[Overview]
    row_totals: frozenset[int]
    optional: frozenset[int]


def account(text: str, found: Sequence[Found], known: Known) -> Account:
    """Read a text once for everything that deals are made of."""
    cut = sentences(text)
    every = _without_title_case(text, cut, names(text, cut, known))
    inside = _by_sentence(cut, [figure.start for figure in found])
    names_of = _by_sentence(cut, [name.start for name in every])
    small = folded(text)
    told = [
        frames(
            Sighting(
                text, number, span, [every[i] for i in names_of[number]], found, figures, small
            )
        )
        for number, (span, figures) in enumerate(zip(cut, inside, strict=True))
    ]
    repeats = _repeats(text, cut, inside, found)
    skips = _skips(text, cut, inside, found)
    every_view = [
        View(
            text,
            number,
            span,
            tuple(i for i in inside[number] if found[i].converts is None),
            found,
            tuple(one for frame in told[number] for one in frame.placed),
        )
        for number, span in enumerate(cut)
    ]
    deals = [any(frame.triggers for frame in here) for here in told]
    revised = [
        cue
        for view in every_view
        if view.figures and any(deals[max(view.number - _TOLD_OF, 0) : view.number + 1])
        for cue in revisions(view)
        if cue.whole not in skips
    ]
    former = frozenset(part for cue in revised for part in cue.parts)
    skips = {index: reason for index, reason in skips.items() if index not in former}
    views = [
        replace(view, figures=tuple(i for i in view.figures if i not in skips and i not in former))
        for view in every_view
    ]
    counted = [view for view in views if view.figures]
    stated = [
        *(cue for view in counted for cue in cues(view)),
        *(cue for view in views for cue in unpriced_rest(view, view.of(Measure.VALUE))),
        *bullets(views),
        *totalled(views),
        *revised,
    ]
    stated += list(closing(views, stated))
    repeats = _parts_of_their_own(stated, inside, repeats, found)
    tied = {index for cue in stated for index in (cue.whole, *cue.parts)}
    skips |= {
        index: DismissalReason.OTHER_DEAL
        for view in counted
        for index in view.figures
        if index not in tied and is_beside_earlier(view, index)
    }
    listed = frozenset(part for cue in stated if cue.scope is not Scope.COST for part in cue.parts)
    return Account(
        text,
        found,
        cut,
        every,
        told,
        stated,
        skips,
        repeats,
        {i: number for number, figures in enumerate(inside) for i in figures},
        listed,
        {index: items for view in counted for index, items in headlines(view)},
        _titled(cut, inside, repeats),
        former,
        has_title(text, cut),
        {part: cue.whole for cue in stated for part in cue.parts if cue.whole is not None},
        [
            one
            for view in counted
            for one in overviews(view)
            if one.index not in skips.keys() | listed
        ],
        _row_totals(text, found, told, skips),
        frozenset(
            part for cue in stated if cue.kind is RelationKind.OPTION_OF for part in cue.parts
        ),
    )


def _row_totals(
    text: str,
    found: Sequence[Found],
    told: Sequence[Sequence[Frame]],
    skips: Mapping[int, DismissalReason],
) -> frozenset[int]:
    """Return the values that close a row ("…, SCAT seven and Vietjet eight, for a total of T")."""
    rows = (
        row_of(text, found, frame.placed, [i for i in frame.figures if i not in skips])
        for here in told
        for frame in here
    )
    return frozenset(row.total for row in rows if row is not None and row.total is not None)


def has_title(text: str, cut: Sequence[Sentence]) -> bool:
    """Whether the first line is a title: a line of its own without a stop, text below it."""
    below = len(cut) >= _TITLE_AND_TEXT and cut[1].paragraph != cut[0].paragraph
    return below and not cut[0].bullet and text[cut[0].end - 1] not in ".!?…:"


def _titled(
    cut: Sequence[Sentence], inside: Sequence[Sequence[int]], repeats: Mapping[int, int]
) -> frozenset[int]:
    """Return the figures of a title line that come again: the text itself tells more of them."""
    if len(cut) < _TITLE_AND_TEXT or cut[1].paragraph == cut[0].paragraph:
        return frozenset()
    again = {first for index, first in repeats.items() if index not in inside[0]}
    return frozenset(index for index in inside[0] if repeats[index] in again)


def _skips(
    text: str,
    cut: Sequence[Sentence],
    inside: Sequence[Sequence[int]],
    found: Sequence[Found],
) -> dict[int, DismissalReason]:
    """Return the figures that are of no deal, with the reason.

    A text that tells a deal of some past year before any other is about the past: background
    follows the news, it does not lead.
    """
    skips = {
        index: reason
        for number, span in enumerate(cut)
        for index in inside[number]
        if (reason := skip_reason(text, span, found[index]))
    }
    for figures in inside:
        for before, index in pairwise(figures):
            moved = _MOVED_FROM.search(text, found[before].end, found[index].start)
            if moved and before in skips:
                skips.setdefault(index, skips[before])
    first = next((i for i in range(len(found)) if skips.get(i) not in _NO_DEAL), None)
    if first is not None and not (first in skips and _in_a_year(text, cut, inside, first)):
        return skips
    return {i: why for i, why in skips.items() if why is not DismissalReason.OTHER_DEAL}


def _in_a_year(
    text: str, cut: Sequence[Sentence], inside: Sequence[Sequence[int]], index: int
) -> bool:
    """Whether the sentence of a figure names a year, rather than "last year"."""
    span = next(span for span, figures in zip(cut, inside, strict=True) if index in figures)
    return _YEAR.search(text, span.start, span.end) is not None


def _by_sentence(cut: Sequence[Sentence], places: Sequence[int]) -> list[list[int]]:
    """Return, for each sentence, the indices of the places in it."""
    starts = [sentence.start for sentence in cut]
    grouped: list[list[int]] = [[] for _ in cut]
    for index, place in enumerate(places):
        # What stands in the mark of an item ("(3) million dollars") is of the item's sentence.
        number = max(bisect_left(starts, place + 1) - 1, 0)
        if grouped:
            grouped[number].append(index)
    return grouped


def _repeats(
    text: str,
    cut: Sequence[Sentence],
    by_sentence: Sequence[Sequence[int]],
    found: Sequence[Found],
) -> dict[int, int]:
    """Return each figure's first place, in the text itself rather than in its title.

    Two equal numbers in one sentence are two figures, and so they are in two items of a list.
    """
    first: dict[tuple[object, ...], int] = {}
    repeats: dict[int, int] = {}
    times: dict[tuple[object, ...], int] = {}
    for number, _sentence in enumerate(cut):
        if not _goes_on_a_list(cut, number, by_sentence):
            times = {}
        for index in by_sentence[number]:
            number_key = _number(found[index])
            earlier = first.get((*number_key, 1))
            if earlier is not None and _is_another(text, found[earlier], found[index]):
                number_key = (*number_key, index)
            nth = times[number_key] = times.get(number_key, 0) + 1
            repeats[index] = first.setdefault((*number_key, nth), index)
    return _by_the_text(cut, inside=by_sentence, repeats=repeats)


def _parts_of_their_own(
    stated: Sequence[Cue],
    inside: Sequence[Sequence[int]],
    repeats: Mapping[int, int],
    found: Sequence[Found],
) -> dict[int, int]:
    """Return the repeats without goods that a list counts as parts of a total of its own.

    "Riyadh Air takes 39 of the jets. Saudia signed for 49, made up of 39 firm orders and ten".
    """
    own = dict(repeats)
    number_of = {index: number for number, figures in enumerate(inside) for index in figures}
    for cue in stated:
        complete = cue.kind is RelationKind.SUM_OF and cue.scope is Scope.LISTED
        if not complete or cue.whole is None or found[cue.whole].measure is Measure.VALUE:
            continue
        for part in cue.parts:
            there = inside[number_of[repeats[part]]]
            again = number_of[part] == number_of[repeats[part]]
            if not again and all(repeats[i] != repeats[cue.whole] for i in there):
                own[part] = part
    return own


def _goes_on_a_list(
    cut: Sequence[Sentence], number: int, by_sentence: Sequence[Sequence[int]]
) -> bool:
    """Whether a sentence is of a list begun before it; headings within one hold no figures."""
    if not number or (not cut[number].bullet and by_sentence[number]):
        return False
    if cut[number].bullet and cut[number - 1].bullet:
        return True
    if not cut[number].bullet:  # a heading
        return cut[number - 1].bullet and number + 1 < len(cut) and cut[number + 1].bullet
    return number > 1 and not by_sentence[number - 1] and cut[number - 2].bullet


def _is_another(text: str, earlier: Found, figure: Found) -> bool:
    """Whether an equal number is a new one: brought up as such, or with another qualifier.

    "up to $5 billion" where "$5 billion" was told; "a $1 billion grant" after "about $1 billion".
    """
    before = text[max(figure.start - _INTRODUCED, 0) : figure.start]
    if _ANOTHER.search(before) or _MORE_OF_THEM.search(figure.text):
        return True
    if _OF_THE_SAME.match(text, figure.start + len(figure.text.partition(" ")[0])):
        return True
    if _typed(earlier) and _typed(figure) and earlier.unit != figure.unit:
        return True
    hedges = {earlier.hedge, figure.hedge}
    if len(hedges) == 1:
        return False
    return hedges == {Hedge.BARE, Hedge.UP_TO} or _A_NEW_ONE.search(before) is not None


def _typed(figure: Found) -> bool:
    """Whether what is counted is named by its type: "ten 787-9s"."""
    return figure.unit is not None and any(character.isdigit() for character in figure.unit)


def _by_the_text(
    cut: Sequence[Sentence], *, inside: Sequence[Sequence[int]], repeats: dict[int, int]
) -> dict[int, int]:
    """Return the repeats with a number of the title told by its first place in the text itself."""
    if len(cut) < _TITLE_AND_TEXT or cut[1].paragraph == cut[0].paragraph:
        return repeats
    title = frozenset(inside[0])
    told = {repeats[i]: i for i in sorted(repeats, reverse=True) if i not in title}
    return {index: told.get(first, first) for index, first in repeats.items()}


def _number(figure: Found) -> tuple[object, ...]:
    return (figure.measure, figure.amount, figure.amount_high, figure.currency, figure.period)


# Reasons by which a figure is of no deal at all, whenever it was made.
_NO_DEAL = frozenset({DismissalReason.NOT_A_DEAL_NUMBER, DismissalReason.BACKGROUND})
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_INTRODUCED = 36
# "$13.9 billion, up from $5.9 billion": whatever the first is, the second was before it.
_MOVED_FROM = re.compile(r"\b(?:up|down) from (?:the |a |just )?$")
# How many sentences back a deal may be told whose amounts a sentence revises.
_TOLD_OF = 2
_ANOTHER = re.compile(
    r"\b(?:another|a further|an additional|a second|a separate|the (?:other|remaining))\s$",
    re.IGNORECASE,
)
_MORE_OF_THEM = re.compile(r"\b(?:more|further|additional|extra|another)\b", re.IGNORECASE)
_OF_THE_SAME = re.compile(r"\s(?:more )?of (?:the|that|this) (?:same|very)\b")
_A_NEW_ONE = re.compile(
    r"\b(?:an?|one of)\s"
    r"(?:(?:[a-z]+ )?(?:grant|loan|credit|guarantee|order|contract) (?:of|worth) )?$"
)
_TITLE_AND_TEXT = 2


def _without_title_case(text: str, cut: Sequence[Sentence], every: Sequence[Name]) -> list[Name]:
    """Leave out what only a heading's capitals make look like a name.

    A heading is a paragraph without a stop at its end, most of whose words are capitalised.
    """
    headings = [sentence for sentence in cut if is_heading(text, sentence)]
    spans = [(sentence.start, sentence.end) for sentence in headings]
    return [
        name
        for name in every
        if name.sure
        or name.kind is not NameKind.ORGANISATION
        or not any(start <= name.start < end for start, end in spans)
    ]
