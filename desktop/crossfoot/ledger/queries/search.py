"""What a person types into a search box, as conditions on the index table `search`.

It is never query syntax: each word is quoted, and the last one matches as the beginning of a word.
A row's text holds what a person would look it up by (a deal: its parties and quotes), so that one
lookup answers; a kind is a range of rowids (`ledger.search_text`).
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.search_text import KINDS, SPAN

if TYPE_CHECKING:
    import sqlite3

NEWEST = 2_000
"""The first page of a search is taken from so many hits; the ids then come from all of them."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A test in SQL and what its question marks stand for."""

    test: str
    parameters: tuple[object, ...] = ()


class Newest(NamedTuple):
    """The test for the hits that were recorded last, and whether there are no others."""

    test: Condition
    are_all: bool


@dataclass(frozen=True, slots=True)
class Hits:
    """The rows of a kind whose texts hold some words. column: the row's id in the list's query.

    words:  each safe to give to MATCH; the last one as the beginning of a word.
    sought: whether a row is soon found by that column; without an index, each hit would be looked
            for through all of them.
    """

    kind: str
    column: str
    words: tuple[str, ...]
    sought: bool = True

    @property
    def anywhere(self) -> Condition:
        """The test for going through every hit."""
        return Condition(f"{self.column} IN ({self._all})", self._parameters)

    @property
    def each(self) -> Condition:
        """The test for a list that goes hit by hit, joined to `search`; it can stop at any."""
        test = f"search MATCH ? AND search.rowid BETWEEN ? AND ? AND {self.column} = {self._row}"
        return Condition(test, self._parameters)

    @property
    def newest(self) -> Condition:
        """The test for going through the hits that were recorded last, which is soon done."""
        newest = f"{self._all} ORDER BY rowid DESC LIMIT {NEWEST}"
        return Condition(f"{self.column} IN ({newest})", self._parameters)

    def newest_here(self, connection: sqlite3.Connection) -> Newest:
        """Return the hits that were recorded last; going through them is soon done.

        They are fetched by themselves: the index takes its time anew for each question.
        """
        statement = f"{self._all} ORDER BY rowid DESC LIMIT {NEWEST + 1}"
        match = self._match_here(connection)
        rows = fetch(connection, statement, match, *self._range) if match else []
        ids = listed(row[0] for row in rows[:NEWEST])
        test = f"{self.column} IN (SELECT value FROM json_each(?))"
        return Newest(Condition(test, (ids,)), are_all=len(rows) <= NEWEST)

    @property
    def _base(self) -> int:
        return KINDS[self.kind] * SPAN

    @property
    def _row(self) -> str:
        return f"search.rowid - {self._base}"

    @property
    def _all(self) -> str:
        return f"""SELECT {self._row} FROM search
            WHERE search MATCH ? AND rowid BETWEEN ? AND ?"""

    @property
    def _range(self) -> tuple[int, int]:
        return self._base, self._base + SPAN - 1

    @property
    def _parameters(self) -> tuple[object, ...]:
        return (" ".join(self.words), *self._range)

    def _match_here(self, connection: sqlite3.Connection) -> str:
        """Return what finds the same, its first hits at once; empty where there can be none."""
        from crossfoot.ledger.queries.index_words import (  # noqa: PLC0415  (late: first paint)
            words_from,
        )

        *whole, last = self.words
        begun = words_from(connection, last.removesuffix("*").strip('"'))
        if begun is None:
            return " ".join(self.words)
        if not begun:
            return ""
        ends = " OR ".join(f'"{word}"' for word in begun)
        return " AND ".join((*whole, f"({ends})"))


def hits(kind: str, column: str, text: str, *, sought: bool = True) -> Hits | None:
    """The rows that a search asks for; None where it holds nothing that could be looked up."""
    words = match_words(text)
    return Hits(kind, column, words, sought) if words else None


def match_words(text: str) -> tuple[str, ...]:
    """Return the words of a search, each safe to give to MATCH.

    >>> match_words("AT&T deal *")
    ('"AT&T"', '"deal"*')
    """
    clean = text.replace("\0", " ").encode("utf-8", "ignore").decode()
    words = [word for word in clean.split() if any(mark.isalnum() for mark in word)]
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    return (*quoted[:-1], f"{quoted[-1]}*") if quoted else ()
