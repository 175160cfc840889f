"""Two readings of a text are matched by place and compared field by field."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.reading.second import Field, Pair, ReadFigure, agreement, matched

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda one: (one[0], sum(one)))
READINGS = st.lists(
    st.lists(SPANS, min_size=1, max_size=3), max_size=8, unique_by=lambda spans: spans[0]
).map(lambda found: [ReadFigure(id_, tuple(spans)) for id_, spans in enumerate(found)])
FIRST = ReadFigure(1, ((0, 9), (50, 59)), "$4 billion", "value", 400, None, "USD", None, "bare")


def meet(one: ReadFigure, other: ReadFigure) -> bool:
    return any(a < d and c < b for a, b in one.spans for c, d in other.spans)


@given(READINGS, READINGS)
def test_every_figure_stands_in_exactly_one_pair(
    first: list[ReadFigure], second: list[ReadFigure]
) -> None:
    pairs = matched(first, second)
    assert sorted(pair.first.id for pair in pairs if pair.first) == [one.id for one in first]
    assert sorted(pair.second.id for pair in pairs if pair.second) == [one.id for one in second]


@given(READINGS, READINGS)
def test_only_figures_that_overlap_are_paired_and_none_that_could_be_is_left(
    first: list[ReadFigure], second: list[ReadFigure]
) -> None:
    pairs = matched(first, second)
    assert all(meet(pair.first, pair.second) for pair in pairs if pair.first and pair.second)
    alone = [pair.first for pair in pairs if pair.first and not pair.second]
    others = [pair.second for pair in pairs if pair.second and not pair.first]
    assert not any(meet(one, other) for one in alone for other in others)


@given(READINGS)
def test_the_same_reading_twice_agrees_in_everything(read: list[ReadFigure]) -> None:
    lone = [replace(one, spans=one.spans[:1]) for one in read]
    pairs = matched(lone, lone)
    assert all(pair.first == pair.second and not pair.differing for pair in pairs)
    assert all(counted.agreed == counted.compared for counted in agreement(pairs).values())


def test_a_further_mention_is_the_same_figure() -> None:
    (pair,) = matched([FIRST], [replace(FIRST, id=7, spans=((50, 59),))])
    assert pair.second is not None


def test_each_field_that_differs_is_named() -> None:
    other = replace(FIRST, amount=500, currency="EUR", hedge="over", deal="B")
    assert set(Pair(FIRST, other).differing) == set(Field) - {Field.FIGURE, Field.MEASURE}


def test_where_different_things_are_measured_nothing_else_is_compared() -> None:
    other = replace(FIRST, amount=500, measure="quantity")
    assert Pair(FIRST, other).differing == (Field.MEASURE,)


def test_a_figure_that_one_clerk_missed_is_one_difference() -> None:
    assert Pair(FIRST, None).differing == (Field.FIGURE,)
    assert Pair(None, FIRST).differing == (Field.FIGURE,)


def test_titles_agree_but_for_case_and_spaces_and_an_unsaid_one_is_not_compared() -> None:
    named = replace(FIRST, deal="Kazakhstan  Locomotives ")
    assert not Pair(replace(FIRST, deal="kazakhstan locomotives"), named).differing
    assert not Pair(named, FIRST).differing


def test_agreement_is_rounded_down_so_that_100_means_all() -> None:
    pairs = [Pair(FIRST, FIRST)] * 299 + [Pair(FIRST, None)]
    counted = agreement(pairs)
    assert (counted[Field.FIGURE].percent, counted[Field.AMOUNT].percent) == (99, 100)
    assert (counted[Field.DEAL].compared, counted[Field.DEAL].percent) == (0, 0)


def test_two_words_for_one_qualifier_agree() -> None:
    for one, other in (("bare", "exact"), ("at_most", "up_to")):
        assert not Pair(replace(FIRST, hedge=one), replace(FIRST, hedge=other)).differing
