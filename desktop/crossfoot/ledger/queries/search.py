"""What a person types into a search box, as conditions on the index table `search`.

It is never query syntax: each word is quoted, and the last one matches as the beginning of a word.
A row's text holds what a person would look it up by (a deal: its parties and quotes), so that one
lookup answers; a kind is a range of rowids (`ledger.search_text`).
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.search_text import KINDS, SPAN

if TYPE_CHECKING:
    import sqlite3

RARE = 1_000
"""Up to so many hits are sorted; beyond, the first page is found by walking the order."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A test in SQL and what its question marks stand for."""

    test: str
    parameters: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Hits:
    """The rows of a kind whose texts hold some words. column: the row's id in the list's query."""

    kind: str
    column: str
    match: str

    @property
    def anywhere(self) -> Condition:
        """The test for going through every hit."""
        return Condition(f"{self.column} IN ({self._all})", self._parameters)

    def soonest(self, connection: sqlite3.Connection) -> Condition:
        """The test that finds the first page soonest.

        A rare word is looked up, then its hits are sorted. A common one is met again and again
        on the way through the order, so each row on the way is looked at instead.
        """
        hits = fetch(connection, f"{self._all} LIMIT {RARE + 1}", *self._parameters)
        if len(hits) <= RARE:
            test = f"{self.column} IN (SELECT value FROM json_each(?))"
            return Condition(test, (listed(hit[0] for hit in hits),))
        test = f"""EXISTS (SELECT 1 FROM search
            WHERE search MATCH ? AND search.rowid = {self._base} + {self.column})"""
        return Condition(test, (self.match,))

    @property
    def _base(self) -> int:
        return KINDS[self.kind] * SPAN

    @property
    def _all(self) -> str:
        return f"""SELECT rowid - {self._base} FROM search
            WHERE search MATCH ? AND rowid BETWEEN ? AND ?"""

    @property
    def _parameters(self) -> tuple[object, ...]:
        return (self.match, self._base, self._base + SPAN - 1)


def hits(kind: str, column: str, text: str) -> Hits | None:
    """The rows that a search asks for; None where it holds nothing that could be looked up."""
    words = match_words(text)
    return Hits(kind, column, " ".join(words)) if words else None


def match_words(text: str) -> tuple[str, ...]:
    """Return the words of a search, each safe to give to MATCH.

    >>> match_words("AT&T deal *")
    ('"AT&T"', '"deal"*')
    """
    clean = text.replace("\0", " ").encode("utf-8", "ignore").decode()
    words = [word for word in clean.split() if any(mark.isalnum() for mark in word)]
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    return (*quoted[:-1], f"{quoted[-1]}*") if quoted else ()
