"""A total divided: what of it is firm or an option, what is new or was announced before.

A total whose words take such money in ("up to", "including options", "of which … new") is not
accused of it; it says instead how much of what is itemised that is. The verdict stays the same.
Source: FIGURES, section 4.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.interval import Interval, closed
from crossfoot.figures.printed import UNHEDGED
from crossfoot.figures.sums import added
from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.part import Part
    from crossfoot.figures.term import Term

AS_PRINTED = UNHEDGED | {Hedge.RANGE}
"""Qualifiers under which a number stands for itself."""


class Apart(StrEnum):
    """What sets a part apart from money that is firm, or new."""

    OPTION = "option"
    RESTATED = "restated"


class Mark(NamedTuple):
    """That a part is set apart. amount: hundredths of its own unit; None: all of it."""

    apart: Apart
    amount: int | None = None


class Division(NamedTuple):
    """What is itemised of a total, in two. Hundredths of the total's unit.

    taken:  the parts that are set apart, as printed; hedged ones as their words imply.
    rest:   the others; None where there are none.
    """

    apart: Apart
    taken: Interval
    rest: Interval | None


def divisions(
    parts: Sequence[Part], terms: Sequence[Term], whole: tuple[int, int]
) -> tuple[Division, ...]:
    """Return how the marks of its parts divide a total. whole: as printed; terms: of the parts."""
    known = [(part, term) for part, term in zip(parts, terms, strict=True) if term.figure.is_known]
    return tuple(found for apart in Apart if (found := _divided(apart, known, whole)) is not None)


def _divided(
    apart: Apart, known: Sequence[tuple[Part, Term]], whole: tuple[int, int]
) -> Division | None:
    taken: list[Interval] = []
    rest: list[Interval] = []
    for part, term in known:
        counted = _counted(term, whole)
        mark = next((mark for mark in part.marks if mark.apart is apart), None)
        if mark is None:
            rest.append(counted)
        elif mark.amount is None:
            taken.append(counted)
        else:
            taken.append(own := _of_it(term, mark.amount, whole))
            rest += _beyond(counted, own)
    return Division(apart, added(taken), added(rest) if rest else None) if taken else None


def _counted(term: Term, whole: tuple[int, int]) -> Interval:
    if term.figure.meant_hedge not in AS_PRINTED:
        return term.counted.soft
    low, high = term.printed(whole)
    return closed(low.__floor__(), high.__ceil__())


def _of_it(term: Term, amount: int, whole: tuple[int, int]) -> Interval:
    """Return what an amount of a part comes to in the sum, at the part's own weight."""
    own = term.figure.printed[0] or 1
    low, high = (Fraction(amount, own) * end for end in term.printed(whole))
    return closed(low.__floor__(), high.__ceil__())


def _beyond(counted: Interval, taken: Interval) -> Iterator[Interval]:
    """Yield what a part leaves; nothing where what was announced before is all of it, or more."""
    left = counted - taken
    if left.upper is None or left.upper.value > 0:
        yield left
