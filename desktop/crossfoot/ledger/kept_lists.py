"""Admissions of lists that a column keeps as JSON: filters, orders, names, words of a value list.

As in `admissions`: the value to store, or ValueError with the rest of a sentence.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.admissions import text

if TYPE_CHECKING:
    from enum import StrEnum

    from crossfoot.ledger.admissions import Admission


def filters(value: object) -> str:
    """Take a JSON object of lists of text."""
    held = _held(value, dict, "an object of filters")
    if not all(_is_names(values) for values in held.values()):
        raise ValueError("a filter is not a list of text")
    return text(value)


def order(value: object) -> str:
    """Take a JSON list of pairs: a column, and whether descending."""
    held = _held(value, list, "a list of columns to order by")
    if not all(
        isinstance(pair, list) and [type(part) for part in pair] == [str, bool] for pair in held
    ):
        raise ValueError("an order is not a pair of a column and a way")
    return text(value)


def names(value: object) -> str:
    """Take a JSON list of text."""
    if not _is_names(_held(value, list, "a list of names")):
        raise ValueError("a name in the list is not text")
    return text(value)


def words_of(words: type[StrEnum], what: str) -> Admission:
    """Take a JSON list of words of a value list, at least one. what: "a stage"."""
    known = frozenset(word.value for word in words)

    def admit(value: object) -> str:
        held = _held(value, list, f"a list, each {what}")
        if not held:
            raise ValueError(f"it holds nothing, not even {what}")
        wrong = next((word for word in held if word not in known), None)
        if wrong is not None:
            raise ValueError(f'"{wrong}" is not {what}')
        return text(value)

    return admit


def _held(value: object, kind: type, what: str) -> Any:  # noqa: ANN401  (JSON)
    try:
        held = json.loads(text(value))
    except (ValueError, RecursionError):
        raise ValueError(f"it is not {what}") from None
    if not isinstance(held, kind):
        raise ValueError(f"it is not {what}")  # noqa: TRY004  (one error for callers)
    return held


def _is_names(held: object) -> bool:
    return isinstance(held, list) and all(isinstance(each, str) for each in held)
