"""Text search through the index table `search` (kind, row_id, text).

What a person types is never query syntax: each word is quoted, and the last one matches as the
beginning of a word. A word may stand in any of the texts that speak of a row: "boeing uzbek"
finds a deal whose seller is Boeing and whose quote names Uzbekistan.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from crossfoot.ledger.queries.paging import Condition


def _own(kind: str) -> str:
    return f"SELECT row_id FROM search WHERE search MATCH ? AND kind = '{kind}'"


def _through(table: str, link: str, kind: str, wanted: str) -> str:
    """Rows of a table that point at a hit: wanted where link is the hit's row."""
    return f"SELECT {wanted} FROM {table} WHERE {link} IN ({_own(kind)}) AND {wanted} IS NOT NULL"


ANNOUNCEMENTS = (_own("announcement"),)
DEALS = (
    _own("deal"),
    _through("figure", "id", "figure", "deal_id"),
    _through("deal_party", "party_id", "party", "deal_id"),
)
FIGURES = (
    _own("figure"),
    _through("figure", "announcement_id", "announcement", "id"),
    _through("figure", "deal_id", "deal", "id"),
)
"""Figures by their own quote, by their announcement and by their deal."""


def match_words(text: str) -> tuple[str, ...]:
    """Return the words of a search, each safe to give to MATCH; none where nothing is searchable.

    >>> match_words("AT&T deal *")
    ('"AT&T"', '"deal"*')
    """
    clean = text.replace("\0", " ").encode("utf-8", "ignore").decode()
    words = [word for word in clean.split() if any(mark.isalnum() for mark in word)]
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    return (*quoted[:-1], f"{quoted[-1]}*") if quoted else ()


def mentions(column: str, text: str, sources: tuple[str, ...]) -> tuple[Condition, ...]:
    """The tests that every word of a text is found in some source of this row."""
    union = " UNION ".join(sources)
    return tuple(
        Condition(f"{column} IN ({union})", (word,) * len(sources)) for word in match_words(text)
    )
