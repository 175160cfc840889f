"""How sure a deal is once all its figures are known.

A deal has one price. Where two amounts are told as its own and nothing ties them, one of them is
most often another's: over all passages of our own only two in five such deals are right, of the
others nine in ten.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposal import ProposedDeal, ProposedFigure, ProposedRelation

_SEVERAL = 2
_LESS, _FIGURE = 40, 50


def doubted(
    deals: Sequence[ProposedDeal],
    figures: Sequence[ProposedFigure],
    relations: Sequence[ProposedRelation],
) -> tuple[tuple[ProposedDeal, ...], tuple[ProposedFigure, ...]]:
    """Return deals and figures, less sure where a deal has several amounts that nothing ties."""
    tied = {index for one in relations for index in (one.whole, *one.parts)}
    loose = [
        index
        for index, figure in enumerate(figures)
        if figure.deal is not None
        and figure.skip is None
        and index not in tied
        and figure.found.measure is Measure.VALUE
    ]
    several = {
        deal
        for deal, count in Counter(figures[index].deal for index in loose).items()
        if count >= _SEVERAL
    }
    unsure = {index for index in loose if figures[index].deal in several}
    return (
        tuple(
            replace(deal, score=max(deal.score - _LESS, 0)) if place in several else deal
            for place, deal in enumerate(deals)
        ),
        tuple(
            replace(figure, score=min(figure.score, _FIGURE)) if index in unsure else figure
            for index, figure in enumerate(figures)
        ),
    )
