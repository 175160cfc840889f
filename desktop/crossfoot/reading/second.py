"""Two readings of one text set against each other: what agrees, and what is to be settled.

A second clerk reads a text without seeing what the first recorded. Their figures are matched by the
places they stand at, then compared field by field. Source: DESIGN, section 2.2 ("as reported").
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import Hedge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SAME: dict[str, str] = {Hedge.EXACT: Hedge.BARE, Hedge.UP_TO: Hedge.AT_MOST}
"""Qualifiers that say the same in two words."""


class Field(StrEnum):
    """What two readings of a figure can differ in. FIGURE: whether it is one at all."""

    FIGURE = "figure"
    MEASURE = "measure"
    AMOUNT = "amount"
    CURRENCY = "currency"
    QUALIFIER = "qualifier"
    DEAL = "deal"


@dataclass(frozen=True, slots=True)
class ReadFigure:
    """A figure as one clerk read it.

    id:        whatever names it to the caller.   wording: shown, never compared.
    spans:     every place it stands at, code points; the first is the one it was taken from.
    amount, amount_high: hundredths.   deal: the title; None where nothing was said of a deal.
    """

    id: int
    spans: tuple[tuple[int, int], ...]
    wording: str = ""
    measure: str | None = None
    amount: int | None = None
    amount_high: int | None = None
    currency: str | None = None
    unit: str | None = None
    hedge: str | None = None
    deal: str | None = None


class Pair(NamedTuple):
    """A figure of the first reading and the one of the second at its place; one may be missing."""

    first: ReadFigure | None
    second: ReadFigure | None

    @property
    def differing(self) -> tuple[Field, ...]:
        """The fields to settle; none where both say the same."""
        return tuple(field for field, same in self.compared() if not same)

    def compared(self) -> Iterator[tuple[Field, bool]]:
        """Yield each field that both could say something of, and whether they agree in it.

        Where they measure different things (money, a count), nothing else can be compared.
        """
        first, second = self
        yield Field.FIGURE, first is not None and second is not None
        if first is None or second is None:
            return
        yield Field.MEASURE, first.measure == second.measure
        if first.measure != second.measure:
            return
        yield (
            Field.AMOUNT,
            (first.amount, first.amount_high) == (second.amount, second.amount_high),
        )
        yield Field.CURRENCY, (first.currency, first.unit) == (second.currency, second.unit)
        yield Field.QUALIFIER, _plain(first.hedge) == _plain(second.hedge)
        if second.deal is not None:
            yield Field.DEAL, alike(first.deal, second.deal)


class Agreement(NamedTuple):
    """In how many of the places compared both clerks said the same."""

    agreed: int
    compared: int

    @property
    def percent(self) -> int:
        """Whole per cent, rounded down, so that 100 means all; 0 where nothing was compared."""
        return 100 * self.agreed // self.compared if self.compared else 0


def alike(one: str | None, other: str | None) -> bool:
    """Whether two titles are the same but for case and spaces."""
    return (one or "").casefold().split() == (other or "").casefold().split()


def matched(first: Sequence[ReadFigure], second: Sequence[ReadFigure]) -> list[Pair]:
    """Pair the figures of two readings, each once, the largest overlap first; in text order."""
    ranked = sorted(
        (-overlap, apart, i, j)
        for i, one in enumerate(first)
        for j, other in enumerate(second)
        for overlap, apart in [_meeting(one, other)]
        if overlap > 0
    )
    mine: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in ranked:
        if i not in mine and j not in taken:
            mine[i] = j
            taken.add(j)
    pairs = [Pair(one, second[mine[i]] if i in mine else None) for i, one in enumerate(first)]
    pairs += [Pair(None, other) for j, other in enumerate(second) if j not in taken]
    return sorted(pairs, key=_place)


def agreement(pairs: Iterable[Pair]) -> dict[Field, Agreement]:
    """Count the agreement by kind of field; a field that was never compared has 0 of 0."""
    agreed: Counter[Field] = Counter()
    compared: Counter[Field] = Counter()
    for pair in pairs:
        for field, same in pair.compared():
            compared[field] += 1
            agreed[field] += same
    return {field: Agreement(agreed[field], compared[field]) for field in Field}


def _plain(hedge: str | None) -> str | None:
    """Return a qualifier, the same for two words that say the same."""
    return _SAME.get(hedge or "", hedge)


def _meeting(one: ReadFigure, other: ReadFigure) -> tuple[int, int]:
    """Return by how much two figures overlap at best, and how far their ends are apart there."""
    found = (
        (min(end, stop) - max(start, begin), -abs(start - begin) - abs(end - stop))
        for start, end in one.spans
        for begin, stop in other.spans
    )
    overlap, near = max(found, default=(0, 0))
    return overlap, -near


def _place(pair: Pair) -> tuple[int, int]:
    figure = pair.first or pair.second
    return figure.spans[0] if figure is not None and figure.spans else (-1, -1)
