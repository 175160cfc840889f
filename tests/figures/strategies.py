"""Random figures, intervals and lists of parts for the properties of the arithmetic."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.part import Part
from crossfoot.figures.values import Hedge

UNIT = 100
"""Hundredths in one unit."""

values = st.integers(-10, 10)
sides = st.sampled_from((0, 1))


@st.composite
def intervals(draw: st.DrawFn, *, bounded: bool = False) -> Interval:
    low, high = sorted((draw(values), draw(values)))
    low_side, high_side = draw(sides), draw(sides)
    if low == high:
        low_side = high_side = 0
    lower = Bound(low, low_side) if bounded or draw(st.integers(0, 4)) else None
    upper = Bound(high, -high_side) if bounded or draw(st.integers(0, 4)) else None
    return Interval(lower, upper)


weights = st.one_of(
    st.just((Fraction(1), Fraction(1))),
    st.sampled_from((-1, 1, 2, 3)).map(lambda each: (Fraction(each), Fraction(each))),
    st.tuples(st.fractions(-5, 5, max_denominator=4), st.fractions(-5, 5, max_denominator=4)).map(
        lambda pair: (min(pair), max(pair))
    ),
)


@st.composite
def figures(draw: st.DrawFn, key: str = "f", *, known: bool = False) -> Figure:
    """A figure of a few digits: $4.2 bn is 42 at a place of 100 million."""
    if not known and draw(st.integers(0, 9)) == 0:
        return Figure(key, "undisclosed", currency="USD")
    place = UNIT * 10 ** draw(st.integers(0, 3))
    amount = draw(st.integers(-30, 300)) * place
    hedge = draw(st.sampled_from(Hedge))
    high = None
    if hedge is Hedge.RANGE or draw(st.integers(0, 7)) == 0:
        high = amount + draw(st.integers(0, 60)) * place
    u = draw(st.sampled_from((0, place, place * 10)))
    return Figure(key, key, amount, high, u, hedge=hedge, currency="USD")


@st.composite
def lists(draw: st.DrawFn, *, known: bool = False, plain: bool = False) -> tuple[Part, ...]:
    """One to five parts with distinct keys; plain: every weight is 1."""
    count = draw(st.integers(1, 5))
    one = st.just((Fraction(1), Fraction(1)))
    return tuple(
        Part(draw(figures(f"p{index}", known=known)), *draw(one if plain else weights))
        for index in range(count)
    )
