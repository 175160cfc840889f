"""What differs between two versions of a text, word by word.

Pure. Long texts are told line by line first, and only lines that differ word by word, so that the
cost follows what changed.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORDS = re.compile(r"\s+|\w+(?:[.,]\w+)*|[^\w\s]")
_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_MOST = 4_000
"""Words of a stretch that are told apart; a longer one is told as gone and new."""


class Was(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(NamedTuple):
    """A run of text and what became of it."""

    was: Was
    text: str


def differences(before: str, after: str) -> list[Piece]:
    """Return both texts as one run of pieces: what is the same, what went, what came.

    The pieces that are not GONE make up the newer text, those that are not NEW the older one.

    >>> [(piece.was.value, piece.text) for piece in differences("worth $4 bn", "worth $5 bn")]
    [('same', 'worth $'), ('gone', '4'), ('new', '5'), ('same', ' bn')]
    """
    return list(_joined(_told(_LINES.findall(before), _LINES.findall(after), by_word=True)))


def _told(before: Sequence[str], after: Sequence[str], *, by_word: bool) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, old, old_end, new, new_end in matcher.get_opcodes():
        gone, came = "".join(before[old:old_end]), "".join(after[new:new_end])
        if tag == "equal":
            yield Piece(Was.SAME, gone)
        elif by_word and tag == "replace":
            yield from _by_word(gone, came)
        else:
            yield from (
                piece for piece in (Piece(Was.GONE, gone), Piece(Was.NEW, came)) if piece.text
            )


def _by_word(gone: str, came: str) -> Iterator[Piece]:
    old, new = _WORDS.findall(gone), _WORDS.findall(came)
    if max(len(old), len(new)) > _MOST:
        yield from (Piece(Was.GONE, gone), Piece(Was.NEW, came))
    else:
        yield from _told(old, new, by_word=False)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Join neighbours of one fate."""
    held: Piece | None = None
    for piece in pieces:
        if held is not None and held.was is piece.was:
            held = Piece(held.was, held.text + piece.text)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
