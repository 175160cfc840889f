"""What a figure is of, in few words: its deal, else the words next to it in its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.reading.tables import number_words
from crossfoot.ui.texts import NONE

if TYPE_CHECKING:
    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.sentence import Sentence

MOST = 7
"""Words of an excerpt."""
FEWEST = 2
"""Fewer words than this say nothing of a figure."""

_COUNTS = "|".join(("a pair", "a dozen", *number_words.ONES, *number_words.TENS))
_BREAK = re.compile(
    r"[;:()\n—–]|,(?!\d)|\.(?=\s|$)|\s(?=[$€£¥₽₹]\s?\d)"
    rf"|\s(?:and|и)\s(?=\W?\d|(?:{_COUNTS})\b)",
    re.IGNORECASE,
)
"""Where a clause ends, or the next number begins."""
_OTHER = re.compile(r"^\s*(?:\S*\d\S*(?:\s\w+)?\s)?(?:and|и)\s", re.IGNORECASE)
"""The number before, and what ties the clause to it."""
_AND = frozenset({"and", "и"})
_LOOSE = frozenset({"and", "or", "и", "или", "of", "for", "a", "an", "the", "worth", "plus"})
"""Words that an excerpt does not end with, since what they lead to is cut off."""
_LEADING = frozenset(
    {"of", "for", "in", "into", "on", "to", "as", "by", "from", "with"}
    | {"на", "для", "в", "во", "из", "от", "по", "с", "со"}
)
"""Words that tie what follows them to the number before."""


def name_of(evidence: Evidence) -> str:
    """Return what tells a figure from its neighbours: its deal's title, else an excerpt."""
    if evidence.deal:
        return evidence.deal
    near = excerpt(evidence.sentence) if evidence.sentence else ""
    return near or evidence.wording or NONE


def excerpt(sentence: Sentence) -> str:
    """Return the clause that a quote stands in, without the quote; "" where it stands alone.

    >>> from crossfoot.ledger.queries.sentence import Sentence
    >>> excerpt(Sentence("Three funds are set up: ", "$5 billion", " for energy, $4 billion …"))
    '… for energy'
    """
    after = _without_loose_end(_BREAK.split(sentence.after.lstrip(), maxsplit=1)[0].split())
    before = _OTHER.sub("", _BREAK.split(sentence.before.rstrip())[-1]).split()
    if before[-1:] and before[-1].casefold() in _AND:  # the quote begins a clause of its own
        before = []
    tied = bool(after) and after[0].casefold() in _LEADING
    if len(after) >= FEWEST and (tied or len(before) < FEWEST):
        cut = " …" if len(after) > MOST else ""
        return f"… {' '.join(after[:MOST])}{cut}"
    if len(before) >= FEWEST:
        cut = "… " if len(before) > MOST else ""
        return f"{cut}{' '.join(before[-MOST:])} …"
    return ""


def _without_loose_end(words: list[str]) -> list[str]:
    while words and words[-1].casefold() in _LOOSE:
        words = words[:-1]
    return words
