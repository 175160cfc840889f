"""The sentence a quote stands in, for evidence panes and the workbook."""

from __future__ import annotations

import re
from dataclasses import dataclass

AROUND = 400
"""Code points either side of a quote within which its sentence is sought."""

LONGEST = 12
"""Letters within which an abbreviation, its stop and what stands before it lie."""

_STOP = re.compile(
    r"""
    \n                                        # a paragraph or a heading ends
    | [.!?…]["”’»)\]]* (?= \s+ ["“‘«(\[]* [\w$€£¥] )   # a stop before a new sentence
    | [。！？]
    """,
    re.VERBOSE,
)
_NO_STOP = re.compile(
    r"""(?:
    (?<![\w]) \w                              # an initial or the last letter of U.S.
    | (?<![\w]) (?: Mr|Mrs|Ms|Dr|St|No|Nos|Inc|Ltd|Co|Corp|Gen|Sen|Gov|Rep|Prof|Lt|Col|Jr|Sr
      | approx|est|incl|vs|bn|mn|mln|bln|tn|ca|ca|cf|al|Art|Sec|Fig|pp )
    ) \.$""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A quote with the words around it: before + quote + after reads as the source has it."""

    before: str
    quote: str
    after: str

    @property
    def text(self) -> str:
        """The whole sentence."""
        return f"{self.before}{self.quote}{self.after}"


def sentence_around(text: str, start: int, end: int) -> Sentence:
    """Return the sentence that holds text[start:end]; a very long one is cut with an ellipsis."""
    near = max(start - AROUND, 0)
    before, after = text[near:start], text[end : end + AROUND]
    return Sentence(
        _tail(before, cut=near > 0),
        text[start:end],
        _head(text[start:end], after, cut=end + AROUND < len(text)),
    )


def _tail(before: str, *, cut: bool) -> str:
    """What stands before the quote in its own sentence."""
    ends = [stop.end() for stop in _STOP.finditer(f"{before}0")]  # the quote begins with something
    for end in reversed(ends):
        if end <= len(before) and not _is_short(before[:end]):
            return before[end:].lstrip()
    return f"…{before.partition(' ')[2]}" if cut else before.lstrip()


def _is_short(words: str) -> bool:
    """Whether words end in an abbreviation; only the last letters can tell."""
    return _NO_STOP.search(words[-LONGEST:]) is not None


def _head(quote: str, after: str, *, cut: bool) -> str:
    """What stands after the quote in its own sentence, its stop included."""
    for stop in _STOP.finditer(after):
        if not _is_short(f"{quote}{after[: stop.end()]}"):
            return after[: stop.end()].rstrip()
    return f"{after.rpartition(' ')[0]}…" if cut else after.rstrip()
