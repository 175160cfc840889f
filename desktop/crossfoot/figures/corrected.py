"""A slip of the source that a person mended: the figure, and the verdict, as corrected.

What was reported never changes: a total then has two verdicts, shown together where they differ.
Source: FIGURES, sections 1 ("corrected") and 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.sets import granularity
from crossfoot.figures.values import Hedge
from crossfoot.figures.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.values import RelationKind
    from crossfoot.figures.verdict import Part, Verdict

_OF_SEVERAL = frozenset({Hedge.RANGE, Hedge.ORDER_OF_MAGNITUDE})
"""Hedges that one amount cannot have."""
_SCALES = (1000, 10**6, 10**9)


def as_corrected(figure: Figure) -> Figure:
    """Return a figure with the amount that it ought to have been; itself where nobody says."""
    return figure if figure.corrected is None else mended(figure, figure.corrected)


def mended(figure: Figure, amount: int) -> Figure:
    """Return a figure with another amount, its wording otherwise as it was.

    It stays as finely rounded as it was printed: another scale word moves the last place, digits
    below it make a new one.

    >>> from crossfoot.figures.figure import Figure
    >>> mended(Figure("f", amount=20_00, u=1_00), 200_00).u
    100
    """
    return figure._replace(
        amount=amount,
        amount_high=None,
        u=_last_place(figure, amount),
        u_high=None,
        hedge=Hedge.BARE if figure.hedge in _OF_SEVERAL else figure.hedge,
        unreadable=False,
        corrected=None,
    )


def _last_place(figure: Figure, amount: int) -> int:
    before, u = figure.amount, abs(figure.u)
    if before is None or not figure.is_known:
        return granularity(amount)
    for scale in _SCALES:
        if amount == before * scale:
            return u * scale
        if before == amount * scale and u % scale == 0:
            return u // scale
    return u if u == 0 or amount % u == 0 else granularity(amount)


def corrected_verdict(
    total: Figure,
    parts: Sequence[Part],
    relation: RelationKind,
) -> Verdict | None:
    """Return the verdict on a total as corrected; None where no figure of it is corrected."""
    if total.corrected is None and all(part.figure.corrected is None for part in parts):
        return None
    return verdict(as_corrected(total), parts_as_corrected(parts), relation)


def parts_as_corrected(parts: Sequence[Part]) -> list[Part]:
    """Return parts whose figures are as corrected, their weights as they were."""
    return [part._replace(figure=as_corrected(part.figure)) for part in parts]
