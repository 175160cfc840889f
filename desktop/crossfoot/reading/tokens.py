"""A text cut once into words, numbers and marks, held as parallel lists.

Everything that looks for figures matches over these by index. The lists end in empty tokens, so
that looking a little past either end finds nothing instead of failing (index -1 is one of them).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.reading.tables.language import Language

BREAK = "\n"
_PADDING = 16
# A line shorter than this is a heading, a list item or a table row: its end ends every phrase.
# The end of a longer one is taken for a wrapped line.
_SHORT_LINE = 40

_TOKEN = re.compile(r"\d+(?:[.,']\d+)*|(?:[A-Z]\.){2,}|[^\W\d_]+(?:'[^\W\d_]+)*|\n|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a clean text.

    words:    as written; keys: in lower case.
    starts, ends:  offsets into the clean text.
    count:    how many there are before the empty ones.
    anchors:  indices of the tokens a figure's number may begin with.
    """

    language: Language
    text: str
    words: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]
    count: int
    anchors: list[int]

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before."""
        return self.starts[index] == self.ends[index - 1]

    def is_digits(self, index: int) -> bool:
        """Whether the token is a printed number."""
        return self.words[index][:1].isdigit()

    def ends_clause(self, index: int) -> bool:
        """Whether the token is a mark, a break or the end of the text."""
        key = self.keys[index]
        return not key or key in _CLAUSE_ENDS


_CLAUSE_ENDS = frozenset('.,;:!?)]"\n”»')


def tokenise(text: str, language: Language) -> Tokens:
    """Cut a clean text into tokens, in one pass."""
    words: list[str] = []
    starts: list[int] = []
    anchors: list[int] = []
    line_start = 0
    first_words = language.anchors
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word == BREAK:
            line, line_start = match.start() - line_start, match.end()
            blank = text.startswith(BREAK, line_start)
            if (line >= _SHORT_LINE and not blank) or (words and words[-1] == BREAK):
                continue
        elif "0" <= word[0] <= "9" or word.lower() in first_words:
            anchors.append(len(words))
        words.append(word)
        starts.append(match.start())
    count = len(words)
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    words += [""] * _PADDING
    return Tokens(
        language=language,
        text=text,
        words=words,
        keys=[word.lower() for word in words],
        starts=starts + [-1] * _PADDING,
        ends=ends + [-2] * _PADDING,
        count=count,
        anchors=anchors,
    )
