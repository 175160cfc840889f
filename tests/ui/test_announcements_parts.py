"""The Qt-free parts of the Announcements page: offsets, drafts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.values import RelationKind
from crossfoot.ledger.fields import DealFields, FigureFields, PartyInDeal, StageReached
from crossfoot.ui.pages.announcements.drafts import from_text, to_text
from crossfoot.ui.pages.announcements.offsets import Offsets
from crossfoot.ui.pages.announcements.pouring import LONGEST_LINE, broken
from crossfoot.ui.pages.announcements.sheet import Covers, Home, PartOption, Ref, Sheet

texts = st.text(st.sampled_from("a€ñ🚆\u200f✈\U0001f1f0"), max_size=30)


@given(text=texts)
def test_code_points_become_utf_16_units_as_python_counts_them(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_units(point) == units
        assert offsets.to_points(units) == point


@given(text=texts, breaks=st.sets(st.integers(1, 29)))
def test_breaks_that_are_only_shown_shift_what_stands_behind_them(
    text: str, breaks: set[int]
) -> None:
    inside = sorted(place for place in breaks if place < len(text))
    offsets = Offsets(text, inside)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le")) // 2
        shown = units + sum(place <= point for place in inside)
        assert offsets.to_units(point) == shown
        assert offsets.to_points(shown) == point


@given(text=st.text(st.sampled_from("ab \n"), max_size=60))
def test_a_text_is_broken_only_by_line_ends_and_only_where_its_lines_are_too_long(
    text: str,
) -> None:
    long = text * 700
    shown, breaks = broken(long)
    assert shown.replace("\n", "") == long.replace("\n", "")
    assert len(shown) == len(long) + len(breaks)
    assert max(map(len, shown.split("\n"))) <= LONGEST_LINE
    assert breaks or shown == long


SHEET = Sheet(
    figure=FigureFields(wording="over $12 billion", amount=1, hedge="over", deal_id=4),
    home=Home(4, 1),
    deal=DealFields(
        "Locomotives",
        parties=(PartyInDeal("Wabtec", "seller", aliases=("WAB",)),),
        stages=(StageReached("contract", quote="signed"),),
        tags=("rail",),
    ),
    covers=Covers(
        RelationKind.INCLUDES, None, (PartOption(Ref(7, 2), "Rail", "$4bn", ticked=True, low=100),)
    ),
)


def test_a_draft_comes_back_as_it_was() -> None:
    assert from_text(to_text(SHEET)) == SHEET


def test_a_draft_of_a_figure_without_a_deal_comes_back_as_it_was() -> None:
    sheet = Sheet(FigureFields(wording="$1"))
    assert from_text(to_text(sheet)) == sheet


def test_a_draft_that_does_not_fit_is_left_out() -> None:
    assert from_text("{}") is None
    assert from_text("not json") is None
    assert (
        from_text('{"figure": {"colour": "red"}, "home": [], "deal": null, "covers": {}}') is None
    )
