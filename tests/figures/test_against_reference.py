"""The package and a second reading of FIGURES, written apart from it, agree on random cases."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.rate import printed_rate
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.figures.verdict import verdict

from . import reference
from .strategies import figures

if TYPE_CHECKING:
    from crossfoot.figures.interval import Interval


def _span(interval: Interval) -> reference.Span:
    lower, upper = interval.lower, interval.upper
    return reference.Span(
        None if lower is None else Fraction(lower.value),
        None if upper is None else Fraction(upper.value),
        lower is not None and lower.side != 0,
        upper is not None and upper.side != 0,
    )


def _doubled(figure: Figure) -> Figure:
    """Even amounts of units, so that an eighth of one is whole and nothing goes outward."""
    high = None if figure.amount_high is None else 2 * figure.amount_high
    return figure._replace(amount=2 * (figure.amount or 0), amount_high=high)


worded = (
    figures(known=True)
    .filter(lambda each: each.hedge is not Hedge.ORDER_OF_MAGNITUDE)
    .map(_doubled)
)
"""All hedges that the second reading knows."""


@settings(max_examples=250)
@given(worded)
def test_the_sets_of_a_figure_agree(figure: Figure) -> None:
    assert tuple(_span(level) for level in sets_of(figure)) == reference.levels(figure)


@st.composite
def totals(draw: st.DrawFn) -> tuple[Figure, tuple[Part, ...]]:
    """A total near the sum of its parts, so that every verdict comes up."""
    parts = []
    for index in range(draw(st.integers(1, 4))):
        figure = draw(worded)
        known = draw(st.integers(0, 9)) > 0
        key = f"p{index}"
        each = figure._replace(key=key) if known else Figure(key, currency="USD")
        weight = Fraction(draw(st.sampled_from((1, 1, 1, 1, -1, 2))))
        parts.append(Part(each, weight, weight, explicit=True))
    near = sum((part.low * (part.figure.amount or 0) for part in parts), start=Fraction(0))
    shape = draw(worded)
    offset = draw(st.integers(-12, 12)) * draw(st.sampled_from((200, 1000, 10000)))
    width = 0 if shape.amount_high is None else shape.amount_high - (shape.amount or 0)
    amount = int(near) + offset
    high = None if shape.amount_high is None else amount + width
    return Figure("t", "t", amount, high, shape.u, hedge=shape.hedge, currency="USD"), tuple(parts)


rates = st.sampled_from(("1.25", "0.8", "2.0", "3.67")).map(
    lambda text: printed_rate("EUR", "USD", text)
)


@st.composite
def mixed_totals(draw: st.DrawFn) -> tuple[Figure, tuple[Part, ...]]:
    """A total some of whose parts are in another currency; large, so that no end goes outward."""
    total, parts = draw(totals())
    mixed = []
    for part in parts:
        rate = draw(rates) if draw(st.booleans()) else None
        if rate is None:
            mixed.append(part._replace(figure=_enlarged(part.figure)))
            continue
        figure = _enlarged(part.figure)._replace(currency="EUR")
        mixed.append(part._replace(figure=figure, rate=rate))
        moved = int(part.low * (part.figure.amount or 0) * (rate.value - 1) / 200) * 200
        high = None if total.amount_high is None else total.amount_high + moved
        total = total._replace(amount=(total.amount or 0) + moved, amount_high=high)
    return _enlarged(total), tuple(mixed)


def _enlarged(figure: Figure) -> Figure:
    high = None if figure.amount_high is None else 1000 * figure.amount_high
    amount = None if figure.amount is None else 1000 * figure.amount
    return figure._replace(amount=amount, amount_high=high, u=1000 * figure.u)


@settings(max_examples=300)
@given(mixed_totals(), st.booleans())
def test_the_verdicts_on_mixed_currencies_agree(
    case: tuple[Figure, tuple[Part, ...]], is_open: bool
) -> None:
    total, parts = case
    relation = RelationKind.INCLUDES if is_open else RelationKind.SUM_OF
    assert verdict(total, parts, relation).kind == reference.judged(total, parts, is_open=is_open)


@settings(max_examples=300)
@given(totals(), st.booleans())
def test_the_verdicts_agree(case: tuple[Figure, tuple[Part, ...]], is_open: bool) -> None:
    total, parts = case
    assume(total.amount is not None)
    relation = RelationKind.INCLUDES if is_open else RelationKind.SUM_OF
    found = verdict(total, parts, relation)
    assert found.kind == reference.judged(total, parts, is_open=is_open)


MILLION = 10**8


@st.composite
def odd_totals(draw: st.DrawFn) -> tuple[Figure, tuple[Part, ...]]:
    """Long lists with ranges of weights and shares of the whole, near to what they add up to."""
    parts = []
    for index in range(draw(st.integers(1, 9))):
        weight = draw(st.sampled_from((1, 1, 1, 1, 2, 5, 0, -1)))
        spread = draw(st.sampled_from((0, 0, 0, 1, 3))) if weight >= 0 else 0
        if draw(st.integers(0, 6)) == 0:
            figure = Figure(
                f"p{index}",
                f"p{index}",
                draw(st.integers(4, 90)) * 100,
                u=draw(st.sampled_from((0, 100))),
                hedge=draw(st.sampled_from((Hedge.BARE, Hedge.EXACT, Hedge.AT_MOST))),
                measure=Measure.SHARE,
                unit="%",
            )
        else:
            figure = _in_millions(draw(worded))._replace(key=f"p{index}")
        low, high = Fraction(weight), Fraction(weight + spread)
        parts.append(Part(figure, low, high, explicit=True))
    money = [part for part in parts if part.figure.measure is Measure.VALUE]
    shares = sum(part.figure.amount or 0 for part in parts if part not in money)
    near = sum((Fraction(part.low) * (part.figure.amount or 0) for part in money), Fraction(0))
    if shares < 9_000:
        near *= Fraction(100_00, 100_00 - shares)
    shape = _in_millions(draw(worded))
    whole = (int(near) // MILLION + draw(st.integers(-12, 12))) * MILLION
    width = None if shape.amount_high is None else shape.amount_high - (shape.amount or 0)
    end = None if width is None else whole + width
    return Figure("t", "t", whole, end, shape.u, hedge=shape.hedge, currency="USD"), tuple(parts)


def _in_millions(figure: Figure) -> Figure:
    high = None if figure.amount_high is None else figure.amount_high * MILLION
    amount = None if figure.amount is None else figure.amount * MILLION
    return figure._replace(amount=amount, amount_high=high, u=figure.u * MILLION)


@settings(max_examples=400)
@given(odd_totals(), st.sampled_from((RelationKind.SUM_OF, RelationKind.INCLUDES)))
def test_the_verdicts_on_weights_of_a_range_and_on_shares_agree(
    case: tuple[Figure, tuple[Part, ...]], relation: RelationKind
) -> None:
    total, parts = case
    is_open = relation is RelationKind.INCLUDES
    assert verdict(total, parts, relation).kind == reference.judged(total, parts, is_open=is_open)


@settings(max_examples=200)
@given(odd_totals())
def test_an_unclear_list_is_taken_inside_where_that_is_no_contradiction_else_beside(
    case: tuple[Figure, tuple[Part, ...]],
) -> None:
    total, parts = case
    inside = reference.judged(total, parts, is_open=True)
    beside = inside == "inconsistent"
    found = verdict(total, parts, RelationKind.UNCLEAR)
    assert found.beside == beside
    assert found.kind == (reference.judged(total, [], is_open=True) if beside else inside)


@settings(max_examples=300)
@given(odd_totals(), st.data())
def test_what_is_needed_of_a_part_is_what_the_others_leave(
    case: tuple[Figure, tuple[Part, ...]], data: st.DataObject
) -> None:
    total, parts = case
    found = verdict(total, parts)
    assume(found.case is not None)
    target = reference.levels(total)
    at = data.draw(st.integers(0, len(parts) - 1))
    others = (reference.counted(part, target)[1] for part in parts if part != parts[at])
    rest = reference.total_of(others)
    needs = found.needed[parts[at].figure.key]
    ends = [end.value for end in (needs.lower, needs.upper) if end] if needs else []
    for end in (0, *ends):
        for amount in (end, end - 2, end + 2):
            inside = needs is not None and Fraction(amount) in needs
            is_right = inside == reference.needed(parts[at], Fraction(amount), rest, target)
            went_outward = inside and any(abs(amount - each) <= 1 for each in ends)
            assert is_right or went_outward
