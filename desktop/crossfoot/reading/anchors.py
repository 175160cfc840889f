"""Hold a quote to its place, and find the place again when the text changes.

An anchor is a quote with up to 32 characters on either side. In a new version of a text the quote
is first looked for as it stands, then its surroundings, then anything much like it.

Source: DESIGN, section 2.1 (anchored, drifted, orphaned).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = 32
# A match below this likeness (0 to 100) is none; below the higher one its context has changed.
_ALIKE = 75
_SAME_PLACE = 60
_PIECE = 8
_MOST_PLACES = 400
_NUMBER = re.compile(r"\d")


class AnchorState(StrEnum):
    """What became of a quote in a text. On screen, orphaned is "quote not found"."""

    ANCHORED = "anchored"
    DRIFTED = "drifted"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote with its surroundings. start: where it stood, in code points."""

    quote: str
    prefix: str
    suffix: str
    start: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an anchor was found. span: None if orphaned; score: likeness, 0 to 100."""

    state: AnchorState
    span: tuple[int, int] | None
    score: int


def anchor(text: str, start: int, end: int) -> Anchor:
    """Return the anchor of a span of a text.

    Errors: ValueError for a span that is empty or outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"{start} to {end} is no span of a text of {len(text)} characters")
    prefix = text[max(0, start - CONTEXT) : start]
    return Anchor(text[start:end], prefix, text[end : end + CONTEXT], start)


def rematch(held: Anchor, text: str) -> Place:
    """Find an anchor in a new version of its text.

    anchored: the quote stands there unchanged, in its own surroundings.
    drifted: the quote stands elsewhere, or its surroundings hold a changed quote.
    """
    exact = _exact(held, text)
    if exact and exact.state is AnchorState.ANCHORED:
        return exact
    return _between_context(held, text) or exact or _fuzzy(held, text)


def _exact(held: Anchor, text: str) -> Place | None:
    """Return the place of the unchanged quote whose surroundings are most alike."""
    places = list(_occurrences(text, held.quote))
    if not places:
        return None
    start = max(
        places, key=lambda place: (_context_score(held, text, place), -abs(place - held.start))
    )
    score = _context_score(held, text, start)
    if score < _SAME_PLACE and len(places) > 1:
        return None
    state = AnchorState.ANCHORED if score >= _SAME_PLACE else AnchorState.DRIFTED
    return Place(state, (start, start + len(held.quote)), round(score))


def _occurrences(text: str, quote: str) -> Iterator[int]:
    """Yield where a quote stands whole: "$4" is not the start of "$42"."""
    place = text.find(quote)
    yielded = 0
    while place >= 0 and yielded < _MOST_PLACES:
        if not _runs_into_number(text, place, place + len(quote)):
            yield place
            yielded += 1
        place = text.find(quote, place + 1)


def _runs_into_number(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isdigit() and text[start].isdigit()
    after = end < len(text) and text[end - 1].isdigit() and bool(_NUMBER.match(text, end))
    return before or after


def _context_score(held: Anchor, text: str, start: int) -> float:
    """Return how alike the surroundings are: the better-matching side counts most."""
    end = start + len(held.quote)
    before = text[max(0, start - len(held.prefix)) : start]
    after = text[end : end + len(held.suffix)]
    sides = [
        fuzz.ratio(mine, theirs)
        for mine, theirs in ((held.prefix, before), (held.suffix, after))
        if mine
    ]
    if not sides:
        return 100.0
    return (2 * max(sides) + min(sides)) / 3


def _between_context(held: Anchor, text: str) -> Place | None:
    """Return what now stands between the surroundings, if both are where they were."""
    prefix, suffix = held.prefix[-CONTEXT // 2 :], held.suffix[: CONTEXT // 2]
    if len(prefix.strip()) < _PIECE or len(suffix.strip()) < _PIECE:
        return None
    longest = 2 * len(held.quote) + CONTEXT
    for before in _occurrences(text, prefix):
        start = before + len(prefix)
        end = text.find(suffix, start, start + longest + len(suffix))
        if end > start:
            score = fuzz.ratio(held.quote, text[start:end])
            return Place(AnchorState.DRIFTED, (start, end), max(_SAME_PLACE, round(score)))
    return None


def _fuzzy(held: Anchor, text: str) -> Place:
    """Return the place most like the quote in its surroundings, or orphaned."""
    whole = held.prefix + held.quote + held.suffix
    best = Place(AnchorState.ORPHANED, None, 0)
    for start in _candidates(whole, text):
        window = text[start : start + len(whole) + 2 * CONTEXT]
        around = fuzz.partial_ratio_alignment(whole, window, score_cutoff=_ALIKE)
        if around is None or around.score <= best.score:
            continue
        inside = window[around.dest_start : around.dest_end]
        quote = fuzz.partial_ratio_alignment(held.quote, inside, score_cutoff=_ALIKE)
        if quote is not None and quote.dest_end > quote.dest_start:
            offset = start + around.dest_start
            span = (offset + quote.dest_start, offset + quote.dest_end)
            best = Place(AnchorState.DRIFTED, _whole_words(text, span), round(around.score))
    return best


def _candidates(whole: str, text: str) -> list[int]:
    """Return where to look: the places that the most pieces of the anchor point to."""
    votes: Counter[int] = Counter()
    for offset in range(0, max(1, len(whole) - _PIECE + 1), _PIECE // 2):
        piece = whole[offset : offset + _PIECE]
        for place in _occurrences(text, piece):
            votes[max(0, place - offset - CONTEXT) // CONTEXT * CONTEXT] += 1
    return [start for start, _ in votes.most_common(5)]


def _whole_words(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return the span grown to whole words and trimmed of space."""
    start, end = span
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
