"""Columns share the width of a table: none is cut in half, titles get most of the room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.ui.widgets.column_fit import Need, fit

sizes = st.integers(min_value=10, max_value=400)


@st.composite
def needs(draw: st.DrawFn) -> Need:
    """A column with some wish."""
    least = draw(sizes)
    return Need(
        least + draw(st.integers(0, 300)), least, draw(st.booleans()), draw(st.integers(0, 3))
    )


def test_everything_has_what_it_wants_where_there_is_room() -> None:
    assert fit([Need(100, 50), Need(80, 80)], 300) == [100, 80]


def test_what_is_left_goes_to_the_title() -> None:
    assert fit([Need(100, 50, grows=True), Need(80, 80)], 300) == [220, 80]


def test_text_gives_way_before_what_cannot_be_shortened() -> None:
    assert fit([Need(200, 60, grows=True), Need(120, 120), Need(90, 40)], 260) == [90, 120, 50]


def test_what_is_told_elsewhere_leaves_a_narrow_table_the_highest_first() -> None:
    wishes = [Need(200, 150, grows=True), Need(80, 80, optional=1), Need(70, 70, optional=2)]
    assert fit(wishes, 240) == [160, 80, 0]
    assert fit(wishes, 200) == [200, 0, 0]


def test_where_nothing_else_helps_text_is_cut_short_in_place_of_a_scroll_bar() -> None:
    wishes = [Need(200, 100, grows=True, shortest=60), Need(120, 120), Need(80, 80, shortest=60)]
    assert fit(wishes, 270) == [80, 120, 70]
    assert fit(wishes, 200) == [60, 120, 60]


def test_in_a_wide_table_no_text_is_cut_while_a_title_has_room_to_spare() -> None:
    wishes = [Need(200, 150, grows=True, whole=220), Need(120, 60, whole=400)]
    assert fit(wishes, 320) == [200, 120]
    assert fit(wishes, 1000) == [600, 400]


@given(st.lists(needs(), min_size=1, max_size=8), st.integers(50, 2000))
def test_the_columns_fill_the_width_and_never_exceed_it_while_they_can(
    wishes: list[Need], room: int
) -> None:
    widths = fit(wishes, room)
    must = sum(need.least for need in wishes if not need.optional)
    if must <= room:
        assert sum(widths) <= room
    assert all(width >= need.least for width, need in zip(widths, wishes, strict=True) if width)
    if any(need.grows and width for need, width in zip(wishes, widths, strict=True)):
        assert sum(widths) >= room, "a title takes what is left"
