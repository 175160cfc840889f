"""A sentence cut into words, with the quotes in it: what names are looked for in."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*")
_LATIN = re.compile(r"[A-ZÀ-Ž][\w’'&.-]*")
_QUOTED = re.compile(r"«([^«»\n]{2,60})»|“([^“”\n]{2,60})”|\"([^\"\n]{2,60})\"")
_FAR = 40
"""Characters before a name in which a bracket that it stands in opens."""


class Word(NamedTuple):
    """A word and where it stands.

    latin:  whether it begins as a name in Latin letters.
    """

    start: int
    end: int
    text: str
    latin: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


class Sentence:
    """The words of a sentence in order.

    quotes:  where a quote opens, with where it closes and what stands in it.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.words = [
            Word(found.start(), found.end(), found[0], _LATIN.match(found[0]) is not None)
            for found in _WORD.finditer(text, start, end)
        ]
        self.quotes = {
            found.start(): (found.end(), next(filter(None, found.groups())))
            for found in _QUOTED.finditer(text, start, end)
        }
        self._start = start

    def joined(self, place: int) -> bool:
        """Whether only a space stands between a word and the one before it."""
        return self.touches(place - 1, self.words[place].start)

    def ands(self, place: int) -> bool:
        """Whether "&" joins a word to the one before it."""
        return self.text[self.words[place - 1].end : self.words[place].start] == " & "

    def touches(self, place: int, start: int) -> bool:
        """Whether only a space stands between a word and what begins at a place of the text."""
        if place < 0:
            return False
        gap = self.text[self.words[place].end : start]
        return len(gap) == 1 and gap.isspace()

    def is_bracketed(self, start: int) -> bool:
        """Whether what begins at a place of the text stands in brackets."""
        opening = self.text.rfind("(", max(self._start, start - _FAR), start)
        return opening >= 0 and ")" not in self.text[opening:start]
