"""Words of the ledger as a cell shows them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.codes import three_letters
from crossfoot.figures.words import word

if TYPE_CHECKING:
    from enum import StrEnum

    from crossfoot.figures.interval import Bound
    from crossfoot.figures.values import Outcome, VerdictKind

UNBOUNDED = "no upper limit"
UNBOUNDED_BELOW = "no lower limit"


@lru_cache(maxsize=4096)
def said(words: type[StrEnum], value: str | None) -> str | None:
    """The screen word of a value; one that a ledger added to the list stands for itself."""
    if value is None:
        return None
    try:
        return word(words(value))
    except ValueError:
        return value


def standing(judged: VerdictKind | None, outcome: Outcome | None) -> str | None:
    """Verdict and decision together: "Does not add up. Explained: scope differs"."""
    if judged is None or outcome is None:
        return None if judged is None else word(judged)
    return f"{word(judged)}. Explained: {word(outcome)}"


def country(code: str | None) -> str | None:
    """A country by its three letters, which other tables are joined by."""
    return None if code is None else three_letters().get(code, code)


def low(bound: Bound | None) -> int | str:
    """A lower end: hundredths, or in words that there is none."""
    return UNBOUNDED_BELOW if bound is None else bound.value


def high(bound: Bound | None) -> int | str:
    """An upper end: hundredths, or in words that there is none."""
    return UNBOUNDED if bound is None else bound.value
