"""What each hint was learned to speak for: for the side that gives and for the one that takes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.deals.opposing import LEND_ABROAD
from crossfoot.reading.proposing.tables.side_table import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HUNDREDTHS = 100


@cache
def weights(sort: str) -> Mapping[str, complex]:
    """Return the weights of every hint in deals of a sort, in hundredths.

    The real part is of giving, the imaginary one of taking: both are added up in one go.
    """
    return dict(_weights(sort))


def _weights(sort: str) -> Iterator[tuple[str, complex]]:
    for row in ROWS.splitlines():
        hint, plain, *sorted_out = row.split("\t")
        gives, takes = map(int, plain.split())
        own = next((one[1:] for one in sorted_out if one[0] == sort), "0 0")
        more, further = map(int, own.split())
        yield hint, complex(gives + more, takes + further)


def pair_hint(giver: str | None, taker: str | None) -> str:
    """Return what two countries hint at together; weighed as of the giving side."""
    if giver is None or taker is None:
        return "=none" if giver is taker else "=open"
    if giver == taker:
        return "=one"
    return f"={_wealth(giver)}{_wealth(taker)}"


def _wealth(country: str) -> str:
    return "rich" if country in LEND_ABROAD else "other"
