"""An amount a year and the years it runs: "$60 million a year for five years, $300 million in all".

Source: FIGURES, section 4 (rate_times: amount a period × periods).
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Period, RelationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.proposing.wordings.cues.cue import Cue, View

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_NUMBERS = {word: number for number, word in enumerate(_ONES, start=1)} | {
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
}
_PERIODS = re.compile(
    rf"\b(?:for|over|during|across|spread over|in)(?: (?:the|a|at least|up to|next|coming|each "
    rf"of))*"
    rf"[ -](?P<count>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
    r"(?: (?:more|consecutive|full))?[ -](?P<period>year|quarter|month|week)s?\b"
    rf"|\b(?P<count2>\d{{1,2}}|"
    rf"{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})-(?P<period2>year|month)\b",
    re.IGNORECASE,
)
# "$400 million a year, or $8 billion": for as long as the sentences before say.
_OR = re.compile(
    r"(?: (?:a|per) [a-z]+)?,? (?:or|that is|i\.e\.|making)(?: (?:about|some|around))?,? "
)
_BEFORE = 240
_SAME = (Decimal("0.9"), Decimal("1.1"))


def rates(view: View, figures: Sequence[int]) -> Iterator[Cue]:
    """Yield each total of a sentence that is an amount of it a period times the periods said."""
    rate = [index for index in figures if view.found[index].period is not None]
    whole = [index for index in figures if view.found[index].period is None]
    for each in rate:
        for total in whole:
            count = _periods(view, view.found[each].period, each, total)
            if count is not None:
                cue = view.listed(RelationKind.RATE_TIMES, total, [each])
                yield replace(cue, weight=count)
                break


def _periods(view: View, period: Period | None, rate: int, total: int) -> int | None:
    """Return how many periods make the total, where the words say so and the product agrees."""
    one, all_of_it = view.found[rate], view.found[total]
    if one.measure is not all_of_it.measure or one.currency != all_of_it.currency or not one.amount:
        return None
    gap = view.between(min(one.end, all_of_it.end), max(one.start, all_of_it.start))
    before = _BEFORE if _OR.fullmatch(gap) else 0
    told = view.between(max(view.span.start - before, 0), view.span.end)
    for match in _PERIODS.finditer(told):
        if (match["period"] or match["period2"]).lower() != period:
            continue
        count = _number((match["count"] or match["count2"]).lower())
        if _SAME[0] <= all_of_it.amount / (one.amount * count) <= _SAME[1]:
            return count
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word]
