"""What each hint was learned to speak for: for the side that gives and for the one that takes.

Beside this module stand three tables that scripts write, not hands; a row is a hint and its weights
in hundredths. Source: learned from the labelled passages in `tests/reading`, which are our own.

`sides.tsv`, by `tests/reading/weigh_sides.py`: the weights for the giving and the taking side, and
what comes on top in deals of a sort (P purchases, I investments, L loans and grants, O others).
`figures.tsv` and `pairs.tsv`, by `tests/reading/weigh_figures.py`: of a figure, for being of a deal
told now; of two, for being of one deal.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.deals.opposing import LEND_ABROAD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HUNDREDTHS = 100


def table_file(name: str) -> Path:
    """Return where a learned table stands: "sides", "figures" or "pairs"."""
    return Path(__file__).with_name(f"{name}.tsv")


def table(name: str) -> Iterator[list[str]]:
    """Yield the rows of a learned table."""
    for row in table_file(name).read_text(encoding="utf-8").splitlines():
        yield row.split("\t")


@cache
def weights(sort: str) -> Mapping[str, complex]:
    """Return the weights of every hint in deals of a sort, in hundredths.

    The real part is of giving, the imaginary one of taking: both are added up in one go.
    """
    return dict(_weights(sort))


def _weights(sort: str) -> Iterator[tuple[str, complex]]:
    for hint, plain, *sorted_out in table("sides"):
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
