"""Interval arithmetic against a brute-force reading of the same intervals on a fine grid."""

from __future__ import annotations

import doctest
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.figures import interval as interval_module
from crossfoot.figures import periods, sets, units
from crossfoot.figures.interval import ANY, NOTHING, Bound, Interval, closed
from crossfoot.figures.sums import Sum, added

from .strategies import intervals, weights

STEP = Fraction(1, 4)
REACH = 15
"""The grid ends here on both sides; no end of a test interval lies beyond 10."""
GRID = [STEP * index for index in range(-REACH * 4, REACH * 4 + 1)]


def _allowed(each: Interval) -> set[Fraction]:
    """The grid's amounts that an interval allows, spelt out without its own comparisons."""
    found = set()
    for amount in GRID:
        above = each.lower is None or amount > each.lower.value
        below = each.upper is None or amount < each.upper.value
        at_low = each.lower is not None and amount == each.lower.value and each.lower.side == 0
        at_high = each.upper is not None and amount == each.upper.value and each.upper.side == 0
        if (above or at_low) and (below or at_high):
            found.add(amount)
    return found


@given(intervals())
def test_containment_is_what_the_ends_say(each: Interval) -> None:
    assert {amount for amount in GRID if amount in each} == _allowed(each)


@given(intervals(), intervals())
def test_two_intervals_meet_where_they_share_an_amount(one: Interval, other: Interval) -> None:
    shared = _allowed(one) & _allowed(other)
    assert one.meets(other) == bool(shared)
    common = one.intersection(other)
    assert (set() if common is None else _allowed(common)) == shared


@given(intervals(), intervals())
def test_within_is_being_a_subset(one: Interval, other: Interval) -> None:
    assert one.within(other) == (
        _allowed(one) <= _allowed(other)
        and (one.lower is not None or other.lower is None)
        and (one.upper is not None or other.upper is None)
    )


@settings(max_examples=40)
@given(intervals(bounded=True), intervals(bounded=True))
def test_a_sum_is_every_sum_and_no_other(one: Interval, other: Interval) -> None:
    sums = {x + y for x, y in product(_allowed(one), _allowed(other))}
    found = one + other
    assert all(amount in found for amount in sums)
    assert found.lower is not None
    assert found.upper is not None
    lowest, highest = min(sums), max(sums)
    assert found.lower.value == (lowest if found.lower.side == 0 else _below(one, other))
    assert found.upper.value == (highest if found.upper.side == 0 else _above(one, other))


def _below(one: Interval, other: Interval) -> int:
    assert one.lower is not None
    assert other.lower is not None
    return one.lower.value + other.lower.value


def _above(one: Interval, other: Interval) -> int:
    assert one.upper is not None
    assert other.upper is not None
    return one.upper.value + other.upper.value


@given(st.lists(intervals(), max_size=6))
def test_adding_many_at_once_is_adding_one_by_one(many: list[Interval]) -> None:
    slow = NOTHING
    for each in many:
        slow += each
    assert added(many) == slow


@given(st.lists(intervals(), min_size=1, max_size=6), st.data())
def test_a_sum_without_one_is_the_sum_of_the_others(
    many: list[Interval], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(many) - 1))
    summed = Sum(many)
    assert summed.without(many[index]) == added(many[:index] + many[index + 1 :])
    assert summed.interval == added(many), "taking one out must leave the sum as it was"


@given(intervals(), intervals())
def test_sum_then_negate_is_negate_then_sum(one: Interval, other: Interval) -> None:
    assert -(one + other) == -one + -other


@given(intervals())
def test_the_mirror_of_the_mirror_is_the_same(each: Interval) -> None:
    mirror = -each
    assert -mirror == each
    assert _allowed(-each) == {-amount for amount in _allowed(each)}


@given(intervals())
def test_a_weight_of_minus_one_mirrors(each: Interval) -> None:
    assert each.times(-1, -1) == -each


@settings(max_examples=60)
@given(intervals(), weights)
def test_a_product_holds_every_product(each: Interval, weight: tuple[Fraction, Fraction]) -> None:
    low, high = weight
    tried = [low, high, (low + high) / 2] + ([Fraction(0)] if low <= 0 <= high else [])
    found = each.times(low, high)
    for amount in _allowed(each):
        for factor in tried:
            assert factor * amount in found


@settings(max_examples=60)
@given(intervals(bounded=True), weights)
def test_a_product_reaches_no_further_than_to_the_next_integer(
    each: Interval, weight: tuple[Fraction, Fraction]
) -> None:
    assert each.lower is not None
    assert each.upper is not None
    ends = [end.value * factor for end in (each.lower, each.upper) for factor in weight]
    found = each.times(*weight)
    assert found.lower is not None
    assert found.upper is not None
    assert found.lower.value == min(ends).__floor__()
    assert found.upper.value == max(ends).__ceil__()


@pytest.mark.parametrize(
    ("weight", "expected"),
    [
        ((2, 2), Interval(Bound(600, 1), Bound(1000))),
        ((-1, -1), Interval(Bound(-500), Bound(-300, -1))),
        ((1, 10), Interval(Bound(300, 1), Bound(5000))),
        ((0, 1), closed(0, 500)),
        ((-1, 2), closed(-500, 1000)),
        ((0, 0), NOTHING),
        ((Fraction(1, 7), Fraction(1, 7)), Interval(Bound(42, 1), Bound(72))),
    ],
)
def test_a_weight_multiplies_end_by_end(
    weight: tuple[Fraction | int, Fraction | int], expected: Interval
) -> None:
    assert Interval(Bound(300, 1), Bound(500)).times(*weight) == expected


def test_nought_times_no_bound_is_nought() -> None:
    assert Interval(Bound(300, 1), None).times(0, 0) == NOTHING
    assert Interval(Bound(300, 1), None).times(0, 1) == Interval(Bound(0), None)
    assert Interval(Bound(300, 1), None).times(-1, 1) == ANY


@pytest.mark.parametrize(
    ("lower", "upper"),
    [
        (Bound(1), Bound(0)),
        (Bound(0, 1), Bound(0)),
        (Bound(0), Bound(0, -1)),
        (Bound(0, 1), Bound(0, -1)),
    ],
)
def test_an_empty_interval_cannot_be_made(lower: Bound, upper: Bound) -> None:
    with pytest.raises(ValueError, match="empty"):
        Interval(lower, upper)


def test_an_open_end_never_reaches_its_value() -> None:
    over_eight = Interval(Bound(800, 1), None)
    assert not over_eight.meets(closed(0, 800))
    assert over_eight.meets(closed(0, 801))
    assert Fraction(80001, 100) in over_eight


@pytest.mark.parametrize("module", [interval_module, sets, units, periods])
def test_the_examples_in_docstrings_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]
