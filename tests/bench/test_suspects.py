"""Budget: what would fit, and which slips would explain it, for a tree of 1,000 figures: 50 ms.

The yardstick is one pass of the verdict function over the same tree, made anew.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.sets import _bounded
from crossfoot.figures.suspects import Book, Listing, fitting, suspects

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

TENTH = 10**10
MOST = 8
"""Verdict passes that the sets, or the slips, of every failing total may take."""


def tree(branches: int, levels: int, wrong: Collection[int]) -> list[Listing]:
    """Totals of totals that add up, but for some that lack a nought, by their number."""
    draw, listings = random.Random(1), list[Listing]()
    count = 0

    def figure(amount: int) -> Figure:
        nonlocal count
        count += 1
        return Figure(f"f{count}", "", amount, u=TENTH, currency="USD")

    def grown(level: int) -> Figure:
        if level == 0:
            return figure(draw.randint(10, 90) * TENTH)
        parts = [grown(level - 1) for _ in range(branches)]
        total = figure(sum(part.amount or 0 for part in parts))
        if len(listings) in wrong:
            total = total._replace(amount=(total.amount or 0) * 10)
        listings.append(Listing(len(listings), total, tuple(map(Part, parts))))
        return total

    grown(levels)
    return listings


CASES = {
    "three levels, one wrong": (10, 3, {0}),
    "three levels, five wrong": (10, 3, {0, 7, 22, 33, 50}),
    "two wide levels": (31, 2, {3}),
    "one flat list": (999, 1, {0}),
    "deep": (3, 6, {5, 90}),
}


def best(run: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        begun = time.thread_time()
        run()
        times.append(time.thread_time() - begun)
    return min(times)


@pytest.mark.bench
@pytest.mark.parametrize("case", CASES)
def test_suspects_of_a_thousand_figures_come_within_a_few_verdict_passes(case: str) -> None:
    listings = tree(*CASES[case])
    book = Book(listings)

    def judge() -> None:
        _bounded.cache_clear()  # the first pass knows no wording yet
        Book(listings)

    verdicts = best(judge)
    sets = best(lambda: fitting(book))
    slips = best(lambda: [suspects(book, id_) for id_ in book.failing])
    print(
        f"\n{case}: {len(book.figures)} figures, {len(book.failing)} failing totals; verdicts "
        f"{1000 * verdicts:.1f} ms, sets {1000 * sets:.1f} ms, slips {1000 * slips:.1f} ms"
    )
    assert sets <= MOST * verdicts
    assert slips <= MOST * verdicts
