"""A plain list judged from its sums has the verdict that it has figure by figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, event, given
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.quick import Added, Ends, quick_verdict
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge
from crossfoot.figures.verdict import AGREES, Part, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    rounded = draw(st.sampled_from((0, 100, unit)))
    high_end = None if upper is None else upper * unit
    key = draw(st.uuids()).hex
    return Figure(key, key, amount * unit, high_end, rounded, hedge=hedge, currency="USD")


def added(figures: Iterable[Figure]) -> Added:
    """Add figures up as a database does: each column by itself."""
    every = list(figures)
    sets = [sets_of(figure) for figure in every]
    bare = (figure for figure in every if figure.hedge is Hedge.BARE)
    return Added(
        (sum(each.printed[0] for each in every), sum(each.printed[1] for each in every)),
        _ends([each.nominal for each in sets]),
        _ends([each.soft for each in sets]),
        sum(figure.u**2 for figure in bare),
        all(each.hedge in UNHEDGED and each.amount_high is None for each in every),
    )


def _ends(levels: list[Interval]) -> Ends:
    lows = [each.lower for each in levels]
    highs = [each.upper for each in levels]
    return Ends(
        None if None in lows else sum(end.value for end in lows if end),
        sum(bool(end and end.side) for end in lows),
        None if None in highs else sum(end.value for end in highs if end),
        sum(bool(end and end.side) for end in highs),
    )


@given(st.lists(amounts(), min_size=1, max_size=6), st.data())
def test_what_agrees_plainly_is_what_the_one_verdict_says(
    parts: list[Figure], data: st.DataObject
) -> None:
    about = sum(part.printed[0] for part in parts) // 100
    total = data.draw(amounts(max(1, about - 3), about + 3))
    assume(len({total.key, *(part.key for part in parts)}) == len(parts) + 1)
    full = verdict(total, [Part(part) for part in parts])
    quick = quick_verdict(added([total]), added(parts), len(parts))
    plainly = full.kind in AGREES and not full.hangs
    event(f"plainly: {plainly}")
    assert (quick is not None) is plainly
    if quick is not None:
        for name in ("kind", "printed_total", "printed_sum", "gap", "percent", "z", "reaches"):
            assert getattr(quick, name) == getattr(full, name), name
        assert quick.coverage.share == full.coverage.share
        assert not full.only_if
