"""What a Russian deal trades in and how far it is, as a clause that tells of it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.goods import goods_of, goods_traded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.deals.draft import Draft
    from crossfoot.reading.proposing.russian.clauses import Reading

_RANK = {stage: rank for rank, stage in enumerate(matter.ORDER)}


def describe(draft: Draft, figures: Sequence[int], reading: Reading, start: int, end: int) -> None:
    """Add to a deal what is traded and how far it is."""
    if not draft.products:
        counted = (
            reading.found[i] for i in figures if reading.found[i].measure is Measure.QUANTITY
        )
        product = next(
            (goods for one in counted if (goods := goods_of(reading.text, one, end))), None
        )
        product = product or goods_traded(reading.text, reading.small, start, end)
        draft.products += [product] if product else []
    stated = matter.stage_of(reading.text, reading.small, reading.span.start, reading.span.end)
    if stated and (draft.stage is None or _RANK[stated[0]] < _RANK[draft.stage]):
        draft.stage, draft.stage_quote = stated
