"""The chart's axis and bars: round ticks, and how far a wording reaches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.interval import Bound, Interval
from crossfoot.ui.widgets.axis import axis_over
from crossfoot.ui.widgets.bar import Bar, Reach, reach_of

BN = 10**11


def test_ticks_of_billions_are_named_in_billions() -> None:
    axis = axis_over(0, 600 * BN, 6)
    assert [axis.name(tick) for tick in axis.ticks] == [
        "0",
        "100",
        "200",
        "300",
        "400",
        "500",
        "600",
    ]


def test_ticks_of_a_few_things_are_whole() -> None:
    axis = axis_over(0, 22_00, 5)
    assert [axis.name(tick) for tick in axis.ticks] == ["0", "5", "10", "15", "20"]


def test_nought_is_named_without_decimals_so_that_the_unit_finds_room_beside_it() -> None:
    axis = axis_over(0, BN, 2)
    assert [axis.name(tick) for tick in axis.ticks] == ["0", "0.5", "1.0"]


@given(low=st.integers(-(10**18), 0), span=st.integers(1, 10**18), wanted=st.integers(2, 8))
def test_an_axis_never_has_many_more_ticks_than_wanted(low: int, span: int, wanted: int) -> None:
    axis = axis_over(low, low + span, wanted)
    assert len(axis.ticks) <= wanted + 1


def test_over_fades_out_beyond_the_printed_number() -> None:
    bar = Bar("", "", (8 * BN, 8 * BN), Interval(Bound(8 * BN, 1), Bound(9 * BN, -1)))
    assert reach_of(bar) == Reach(8 * BN, 8 * BN, 9 * BN, open=True)


def test_up_to_is_sure_of_nothing_and_ends_at_the_printed_number() -> None:
    bar = Bar("", "", (22_00, 22_00), Interval(Bound(0), Bound(22_00)))
    assert reach_of(bar) == Reach(0, 22_00, 22_00, open=False)


def test_a_part_that_is_taken_away_runs_to_the_left() -> None:
    bar = Bar("", "", (-300, -300), Interval(Bound(-305), Bound(-295)))
    assert reach_of(bar) == Reach(-295, -300, -305, open=False)


def test_an_unknown_amount_has_no_reach() -> None:
    assert reach_of(Bar("", "undisclosed", None, None)) is None
