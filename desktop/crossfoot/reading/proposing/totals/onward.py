"""What goes into a total of several deals as the text tells on from it, or told up to it.

The words say that there are several ("the largest of them is …", "it was one of the deals", "the
rest"), not where each stands; the deals told one after another do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.deals.draft import told_around

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.wordings.cues import Cue

# Whoever deals in a total without being named, and what there are several of.
GENERAL = re.compile(
    r"\b(?:donors|companies|firms|countries|governments|partners|investors|banks|lenders|nations|"
    r"allies|members|businesses|carmakers|airlines|deals|agreements|contracts|accords|pacts|"
    r"memorandums|memoranda|MoUs|pledges|commitments|investments|projects|announcements|orders)\b",
    re.IGNORECASE,
)
# What came after a total was told goes into none that was told before.
_LATER = re.compile(
    r"\b(?:later|since then|afterwards|has since|subsequently|meanwhile)\b", re.IGNORECASE
)
# How many figures and sentences back the total of an example is looked for.
_FIGURES, _SENTENCES = 16, 5
_FEWEST = 2


def told_on(told: Account, drafts: Sequence[Draft], whole: int, gap: int = 1) -> list[int]:
    """Return the first value of each deal told after a total, while deals are told.

    gap: how many sentences on the next must stand.
    """
    near = told_around(drafts, told.sentence_of[whole])
    return list(_while_told(told, _prices(told, near), whole, gap))


def _prices(told: Account, drafts: Sequence[Draft]) -> list[int]:
    """Return the first value of each deal with a party."""
    prices = []
    for draft in drafts:
        price = next((i for i in draft.figures if told.found[i].measure is Measure.VALUE), None)
        if price is not None and draft.roles:
            prices.append(price)
    return sorted(prices)


def _while_told(told: Account, prices: Iterable[int], whole: int, gap: int) -> Iterator[int]:
    reached = told.sentence_of[whole]
    for price in prices:
        if price <= whole or told.sentence_of[price] == told.sentence_of[whole]:
            continue
        if told.sentence_of[price] > reached + gap:
            return
        reached = told.sentence_of[price]
        if _LATER.search(told.text, told.sentences[reached].start, told.found[price].start):
            return
        if _is_larger(told, price, whole):
            return
        yield price


def _is_larger(told: Account, part: int, whole: int) -> bool:
    larger = told.found[part].amount > told.found[whole].amount
    return larger and told.found[part].currency == told.found[whole].currency


def total_of_several(told: Account, cue: Cue) -> int | None:
    """Return the total of several deals told last before an example of them."""
    first = cue.parts[0]
    for index in range(first - 1, max(first - _FIGURES, 0) - 1, -1):
        number = told.sentence_of[index]
        if cue.sentence - number > _SENTENCES:
            return None
        if not _may_be_whole(told, index, cue) or _is_larger(told, first, index):
            continue
        span = told.sentences[number]
        if index in told.headlines or GENERAL.search(told.text, span.start, span.end):
            return index
    return None


def _may_be_whole(told: Account, index: int, cue: Cue) -> bool:
    figure = told.found[index]
    value = figure.measure is Measure.VALUE and figure.converts is None
    return value and index not in told.skips and told.sentence_of[index] < cue.sentence


def values_up_to(told: Account, end: int) -> Iterator[int]:
    """Yield the values told before a place of the text, the last first."""
    last = bisect_left(told.found, end, key=lambda figure: figure.end + 1)
    for index in range(last - 1, -1, -1):
        figure = told.found[index]
        plain = figure.measure is Measure.VALUE and figure.converts is None
        if plain and index not in told.skips:
            yield index


def before_the_rest(told: Account, cue: Cue) -> tuple[int, list[int]] | None:
    """Return the total that an unpriced rest is of, and what was told of it before.

    Of several values that what follows them stays below, the one told first.
    """
    parts: list[int] = []
    best: tuple[int, list[int]] | None = None
    paragraph = told.sentences[cue.sentence].paragraph
    for index in values_up_to(told, cue.quote[0]):
        number = told.sentence_of[index]
        if cue.sentence - number > _SENTENCES or told.sentences[number].paragraph != paragraph:
            break
        apart = all(told.sentence_of[part] > number for part in parts)
        if len(parts) >= _FEWEST and apart and told.found[index].amount > _sum(told, index, parts):
            best = index, parts[::-1]
        parts.append(index)
    return best


def _sum(told: Account, whole: int, parts: Iterable[int]) -> Decimal:
    """Return the sum of the parts in the currency of the whole."""
    currency = told.found[whole].currency
    figures = (told.found[part] for part in parts)
    return sum((one.amount for one in figures if one.currency == currency), Decimal(0))
