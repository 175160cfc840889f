"""A text cut once into words, numbers and marks, held as parallel lists.

Everything that looks for figures matches over these by index. The lists end in empty tokens, so
that looking a little past either end finds nothing instead of failing (index -1 is one of them).
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.reading.quoted import unquoted

if TYPE_CHECKING:
    from crossfoot.reading.tables.language import Language

BREAK = "\n"
_PADDING = 16
# A line shorter than this is a heading, a list item or a table row: its end ends every phrase.
# The end of a longer one is taken for a wrapped line.
_SHORT_LINE = 40

# Numbers whose marks can mean one thing only: "12.750.000" and "1.250,50"; "1,250,000", "1,250.5".
_BY_DOTS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,4}(?![\d.])|\d\.\d{3},\d{1,2}(?!\d)")
# What parts the cells of a table's row.
_CELLS = re.compile(r"[\t|]|\S {2,}\S")
_BY_COMMAS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,4}(?![\d,])|\d,\d{3}\.\d")
# Signs such as "½" stand alone, though they count as letters ("$2½bn").
_TOKEN = re.compile(
    r"\d+(?:[.,']\d+)*|(?:[A-Z]\.){2,}|[\u00bc-\u00be\u2150-\u215e]"
    r"|[^\W\d_]{3,}(?=[\u00b2\u00b3\u00b9\u2070-\u2079])"  # "billion" before the mark of a note
    r"|[^\W\d_\u00bc-\u00be\u2150-\u215e]+(?:'[^\W\d_]+)*|\n|[^\w\s]|_"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a clean text.

    words:    as written; keys: in lower case.
    starts, ends:  offsets into the clean text.
    count:    how many there are before the empty ones.
    anchors:  indices of the tokens a figure's number may begin with.
    groups_with_dots:  whether the text's numbers do, and never with commas; empty until asked.
    """

    language: Language
    text: str
    words: list[str]
    keys: list[str]
    starts: array[int]
    ends: array[int]
    count: int
    anchors: list[int]
    groups_with_dots: list[bool] = field(default_factory=list)

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before."""
        return self.starts[index] == self.ends[index - 1]

    def is_digits(self, index: int) -> bool:
        """Whether the token is a printed number."""
        return "0" <= self.words[index][:1] <= "9"

    def has_decimal_comma(self, at: int) -> bool:
        """Whether decimals have a comma here: beside a Russian word, else by the whole text."""
        if self.language.decimal_comma:
            for near in (at + 1, at - 1, at - 2, at - 3, at + 2):
                if self.keys[near][:1].isalpha():
                    if not self.keys[near][0].isascii():
                        return True
                    break
        if not self.groups_with_dots:
            text = self.text
            self.groups_with_dots.append(
                bool(_BY_DOTS.search(text) and not _BY_COMMAS.search(text))
            )
        return self.groups_with_dots[0]

    def ends_clause(self, index: int) -> bool:
        """Whether the token is a mark, a break or the end of the text."""
        key = self.keys[index]
        return not key or key in _CLAUSE_ENDS


_CLAUSE_ENDS = frozenset('.,;:!?)]"\n”»')


def tokenise(text: str, language: Language) -> Tokens:
    """Cut a clean text into tokens, in one pass; a word that is written often is kept once."""
    text = unquoted(_unwrapped(text), language)
    seen: dict[str, tuple[str, str]] = {}
    words: list[str] = []
    keys: list[str] = []
    starts, ends = array("i"), array("i")
    for match in _TOKEN.finditer(text):
        pair = seen.get(match[0])
        if pair is None:
            word, key = match[0], match[0].lower()
            pair = seen[word] = word, key.translate(language.alike) if language.alike else key
        words.append(pair[0])
        keys.append(pair[1])
        starts.append(match.start())
        ends.append(match.end())
    openers = language.anchors
    return Tokens(
        language=language,
        text=text,
        words=words + [""] * _PADDING,
        keys=keys + [""] * _PADDING,
        starts=starts + array("i", [-1] * _PADDING),
        ends=ends + array("i", [-2] * _PADDING),
        count=len(words),
        anchors=[at for at, key in enumerate(keys) if key in openers or "0" <= key[0] <= "9"],
    )


def _unwrapped(text: str) -> str:
    """Return the text with the ends of wrapped lines as spaces; as long as before."""
    if BREAK not in text:
        return text
    lines = text.split(BREAK)
    pieces = [lines[0]]
    for before, line in pairwise(lines):
        prose = len(before) >= _SHORT_LINE and not _CELLS.search(before)
        wrapped = prose and line and not line.isspace() and not _CELLS.search(line)
        pieces += (" " if wrapped else BREAK, line)
    return "".join(pieces)
