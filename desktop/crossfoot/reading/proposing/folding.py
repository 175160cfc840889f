"""A text in lower case, place for place, so that patterns need not mind the case.

Patterns that know one case only are several times as fast: the alternatives of a long list are
told apart by their first letter.
"""

from __future__ import annotations


def folded(text: str) -> str:
    """Return the text in lower case, as long as it was: what would grow stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := mark.lower()) == 1 else mark for mark in text)
