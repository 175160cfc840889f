"""A plain list judged from its sums has the verdict that it has figure by figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import assume, event, given
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.judging import Strain
from crossfoot.figures.quick import SPLIT, Added, of_whole, plain_agreement, quick_verdict
from crossfoot.figures.sets import sets_of
from crossfoot.figures.telling import message, quick_message
from crossfoot.figures.values import Hedge, RelationKind
from crossfoot.figures.verdict import AGREES, Part, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from crossfoot.figures.interval import Interval

UNHEDGED = {Hedge.BARE, Hedge.EXACT}
HEDGES = [hedge for hedge in Hedge if hedge is not Hedge.RANGE]


@st.composite
def amounts(draw: st.DrawFn, low: int = 1, high: int = 60) -> Figure:
    """An amount above nought in dollars, hedged or not, sometimes a range."""
    unit = draw(st.sampled_from((100, 1000)))
    amount = draw(st.integers(low, high))
    upper = draw(st.one_of(st.none(), st.none(), st.integers(amount, amount + 5)))
    hedge = draw(st.one_of(st.just(Hedge.BARE), st.sampled_from(HEDGES)))
    if upper is not None:
        hedge = Hedge.RANGE
    rounded = draw(st.sampled_from((0, 100, unit, 12_345_678)))
    high_end = None if upper is None else upper * unit
    key = draw(st.uuids()).hex
    return Figure(key, key, amount * unit, high_end, rounded, hedge=hedge, currency="USD")


def added(figures: Iterable[Figure]) -> Added:
    """Add figures up as a database does: each column by itself."""
    every = list(figures)
    sets = [sets_of(figure) for figure in every]
    bare = [divmod(figure.u, SPLIT) for figure in every if figure.hedge is Hedge.BARE]
    ends = [end for level in zip(*sets, strict=True) for end in _ends(level)]
    return Added._make(
        (
            sum(each.printed[0] for each in every),
            sum(each.printed[1] for each in every),
            *ends,
            all(each.hedge in UNHEDGED and each.amount_high is None for each in every),
            sum(most * most for most, _ in bare),
            sum(most * least for most, least in bare),
            sum(least * least for _, least in bare),
        )
    )


def _ends(level: Iterable[Interval]) -> Iterator[Any]:
    lows, highs = zip(*((each.lower, each.upper) for each in level), strict=True)
    for ends, side in ((lows, max), (highs, min)):
        yield None if None in ends else sum(end.value for end in ends)
        yield side(0 if end is None else end.side for end in ends)


@given(
    st.lists(amounts(), min_size=1, max_size=6),
    st.sampled_from((RelationKind.SUM_OF, RelationKind.SUM_OF, RelationKind.INCLUDES)),
    st.data(),
)
def test_what_is_judged_from_sums_is_what_the_one_verdict_says(
    parts: list[Figure], relation: RelationKind, data: st.DataObject
) -> None:
    about = sum(part.printed[0] for part in parts) // 100
    total = data.draw(amounts(max(1, about - 3), about + 3))
    assume(len({total.key, *(part.key for part in parts)}) == len(parts) + 1)
    full = verdict(total, [Part(part) for part in parts], relation)
    whole, summed = added([total]), added(parts)
    quick = quick_verdict(whole, summed, len(parts), relation)
    event(f"{full.kind}: {quick is not None}")
    room = any(sets.soft != sets.hard for sets in map(sets_of, parts))
    on_parts = full.hangs or full.reaches or (full.strain is Strain.SOFT and room)
    quick = quick and of_whole(quick, total)
    assert quick == (None if on_parts else full)
    if quick is not None and quick.kind not in AGREES:
        is_hedged = any(part.meant_hedge not in UNHEDGED for part in parts)
        said = message(full, total, [Part(part) for part in parts])
        assert quick_message(quick, total, is_hedged=is_hedged) == said
    agreement = plain_agreement(whole, summed) if relation is RelationKind.SUM_OF else None
    plainly = full.kind in AGREES and not full.hangs and relation is RelationKind.SUM_OF
    assert (agreement is not None) is plainly
    if agreement is not None:
        told = agreement.printed.percent, agreement.printed.share, agreement.spread
        z = None if told[2] is None else told[2].z
        assert (agreement.kind, *told[:2], z) == (
            full.kind,
            full.percent,
            full.coverage.share,
            full.z,
        )
        assert (agreement.printed.total, agreement.printed.sum) == (
            full.printed_total,
            full.printed_sum,
        )
