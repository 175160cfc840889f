"""Lists of words, written as text so that they can be read and kept sorted by sense."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(listed.split())
