"""Headline totals: "T in deals with A and B", whose parts are the deals of those named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, RelationKind
from crossfoot.reading.proposing.names.actors import ACTING
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.wordings.cues.cue import DEALS, Cue, Scope, View
from crossfoot.reading.total_words import MANY, MANY_AFTER, MANY_BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.names.prepositions import Placed

_AFTER = re.compile(
    r"^(?:\s+\([^)]*\))?\s+(?:worth )?(?:in|of|worth of|for)?\s*(?:[\w’'-]+\s+){0,4}?"
    rf"{DEALS}\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b{DEALS}\s+(?:[\w’'-]+\s+){{0,3}}?(?:with|from|by|for|to|between|in|across)\s",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"\b(?:worth|valued at|totall?ing|of|at|for)\s+(?:a (?:total|combined)(?: of)?\s+)?$",
    re.IGNORECASE,
)
_HOW_MANY = re.compile(rf"\b(?P<items>\d{{1,3}})\s+(?:[\w’'-]+\s+){{0,3}}?{MANY}\b", re.IGNORECASE)
# "Firms announced investments of T": a headline where no single body is named.
_SUMMED_BEFORE = re.compile(
    r"\b(?:investments|orders|projects|purchases|sales)\s+(?:of|worth|valued at|totall?ing)\s+$"
)
_REACH = 90
_FEWEST = 2


def named(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield "T in deals with A and B" and "deals with A and B worth T"."""
    for index in figures:
        for group in _lists_of_names(view):
            first, last = group[0].name, group[-1].name
            if not _belongs(view, index, first.start, last.end):
                continue
            members = tuple(dict.fromkeys(one.name.party for one in group))
            figure = view.found[index]
            quote = (min(figure.start, first.start), max(figure.end, last.end))
            kind = RelationKind.SUM_OF
            yield Cue(kind, Scope.NAMED, index, view.number, quote, members=members, score=85)
            break


def headlines(view: View) -> list[tuple[int, int | None]]:
    """Return the values of several deals at once, each with how many deals the words say."""
    found: list[tuple[int, int | None]] = []
    for index in view.of(Measure.VALUE):
        before = view.before(index, 140)
        if of_two(view, index):
            continue
        if MANY_BEFORE.search(before):
            counted = _HOW_MANY.search(before)
            found.append((index, int(counted["items"]) if counted else None))
        elif _of_many(view, index):
            found.append((index, None))
    return found


def of_two(view: View, index: int) -> bool:
    """Whether the deals of a value are one body's with one other, who make one deal of them.

    "Prysmian signed contracts worth €5 billion with the operator Amprion".
    """
    figure = view.found[index]
    partners = {
        one.name.party
        for one in view.placed
        if one.preposition in {"with", "from"} and abs(one.name.start - figure.start) < _REACH
    }
    acting = [
        one.name
        for one in view.placed
        if one.preposition is None and one.name.end <= figure.start and not one.modifies
    ]
    if len(partners) != 1 or not acting:
        return False
    kinds = {name.kind is NameKind.ORGANISATION and name.sure for name in acting}
    return kinds == {True} and len({name.party for name in acting} - partners) == 1


def _of_many(view: View, index: int) -> bool:
    """Whether a value is said to be of several deals ("T in agreements", "orders worth T")."""
    if _SUMMED_BEFORE.search(view.before(index, 40)):
        return not _bodies(view)
    return MANY_AFTER.match(view.after(index, 70)) is not None and not _with_one_body(view, index)


def _with_one_body(view: View, index: int) -> bool:
    """Whether the deals are with one organisation, and so told of as one."""
    after = view.found[index].end
    partners = [
        one.name
        for one in view.placed
        if one.preposition in {"with", "from"} and 0 <= one.name.start - after < _REACH
    ]
    return len(partners) == 1 and partners[0].kind is NameKind.ORGANISATION


def _bodies(view: View) -> bool:
    return any(one.name.kind is NameKind.ORGANISATION and one.name.sure for one in view.placed)


def _belongs(view: View, index: int, first: int, last: int) -> bool:
    """Whether a list of names is whom the deals of this total are with."""
    figure = view.found[index]
    low, high = sorted((figure.start, first))
    if any(low < view.found[other].start < high for other in view.figures if other != index):
        return False
    if first >= figure.end:
        near = first - figure.end < _REACH
        return near and _AFTER.match(view.between(figure.end, view.span.end)) is not None
    before = view.between(view.span.start, figure.start)
    near = 0 <= figure.start - last < _REACH and _PRICED.search(before) is not None
    return near and _BEFORE.search(before[: first - view.span.start]) is not None


def _lists_of_names(view: View) -> list[list[Placed]]:
    """Return the runs of two or more names listed under one preposition."""
    runs: list[list[Placed]] = []
    for one in view.placed:
        if one.name.kind not in ACTING or one.preposition is None:
            continue
        if one.listed and runs and runs[-1][-1].preposition == one.preposition:
            runs[-1].append(one)
        else:
            runs.append([one])
    return [run for run in runs if len({one.name.party for one in run}) >= _FEWEST]
