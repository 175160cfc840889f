"""The invariants of FIGURES, section 6, as properties."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import Bound, Interval, Sets
from crossfoot.figures.judging import Case, Strain, judge
from crossfoot.figures.part import Part
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge, RelationKind, VerdictKind
from crossfoot.figures.verdict import verdict

from .strategies import figures, intervals, lists

RELATIONS = st.sampled_from((RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR))
WORSE = (
    VerdictKind.CONSISTENT,
    VerdictKind.CONSISTENT_BY_ROUNDING,
    VerdictKind.STRAINED,
    VerdictKind.INCONSISTENT,
)


@given(figures("t", known=True), lists(), RELATIONS, st.randoms(use_true_random=False))
def test_the_order_of_parts_never_changes_a_verdict(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind, random: object
) -> None:
    shuffled = list(parts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = verdict(total, parts, relation), verdict(total, shuffled, relation)
    assert one.kind == other.kind
    assert one.sums == other.sums
    assert one.needed == other.needed
    assert (one.printed_sum, one.gap, one.percent, one.z) == (
        other.printed_sum,
        other.gap,
        other.percent,
        other.z,
    )
    assert {each.key for each in one.only_if} == {each.key for each in other.only_if}


def _scaled(figure: Figure, factor: int) -> Figure:
    if figure.amount is None:
        return figure
    high = None if figure.amount_high is None else figure.amount_high * factor
    return figure._replace(amount=figure.amount * factor, amount_high=high, u=figure.u * factor)


SIZELESS = st.sampled_from([hedge for hedge in Hedge if hedge is not Hedge.ORDER_OF_MAGNITUDE])
"""An order of magnitude says "dozens" or "billions": it has no scale to be moved to."""


@given(figures("t", known=True), lists(), RELATIONS, st.integers(1, 6))
def test_a_common_scale_never_changes_a_verdict(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind, power: int
) -> None:
    everything = [total, *(part.figure for part in parts)]
    assume(all(each.hedge is not Hedge.ORDER_OF_MAGNITUDE for each in everything))
    factor = 10**power
    scaled = [
        Part(_scaled(part.figure, factor), part.low, part.high, part.explicit) for part in parts
    ]
    assume(all(part.low.denominator == part.high.denominator == 1 for part in parts))
    before = verdict(total, parts, relation)
    after = verdict(_scaled(total, factor), scaled, relation)
    assert before.kind == after.kind
    assert before.z == after.z
    assert before.percent == after.percent


def _turned(figure: Figure) -> Figure:
    if figure.amount is None:
        return figure
    if figure.amount_high is None:
        return figure._replace(amount=-figure.amount)
    return figure._replace(amount=-figure.amount_high, amount_high=-figure.amount)


@given(figures("t", known=True), lists(known=True))
def test_global_sign_never_changes_the_verdict_on_a_complete_list(
    total: Figure, parts: tuple[Part, ...]
) -> None:
    turned = [Part(_turned(part.figure), part.low, part.high, part.explicit) for part in parts]
    before, after = verdict(total, parts), verdict(_turned(total), turned)
    assert before.kind == after.kind
    assert before.sums is not None
    assert after.sums == Sets(*(-level for level in before.sums))


@st.composite
def _nested(draw: st.DrawFn) -> Sets:
    nominal = draw(intervals(bounded=True))
    soft = _widened(nominal, draw(st.integers(0, 4)), draw(st.integers(0, 4)))
    hard = _widened(soft, draw(st.integers(0, 4)), draw(st.integers(0, 4)))
    return Sets(nominal, soft, hard)


def _widened(each: Interval, down: int, up: int) -> Interval:
    assert each.lower is not None
    assert each.upper is not None
    lower, upper = each.lower, each.upper
    return Interval(
        Bound(lower.value - down, lower.side) if down else lower,
        Bound(upper.value + up, upper.side) if up else upper,
    )


@settings(max_examples=150)
@given(_nested(), _nested(), st.lists(st.integers(0, 3), min_size=12, max_size=12))
def test_widening_any_set_never_worsens_it(total: Sets, sums: Sets, by: list[int]) -> None:
    steps = iter(zip(by[::2], by[1::2], strict=True))
    wider_total, wider_sums = (_widened_all(each, steps) for each in (total, sums))
    before = judge(Case(total, sums, sums, False, None), POLICY)
    after = judge(Case(wider_total, wider_sums, wider_sums, False, None), POLICY)
    assume(after.strain is not Strain.POINT)  # the one-point clause is apart
    assert WORSE.index(after.kind) <= WORSE.index(before.kind)


def _widened_all(sets: Sets, steps: object) -> Sets:
    """Widen each level, the outer ones at least as far: the sets stay nested."""
    down = up = 0
    found = []
    for level in sets:
        more_down, more_up = next(steps)  # type: ignore[call-overload]
        down, up = down + more_down, up + more_up
        found.append(_widened(level, down, up))
    return Sets(*found)


@settings(max_examples=150)
@given(figures(), st.booleans())
def test_the_sets_of_a_figure_are_nested(figure: Figure, up_to_soft: bool) -> None:
    sets = sets_of(figure, replace(POLICY, up_to_soft=up_to_soft))
    assert sets.nominal.within(sets.soft)
    assert sets.soft.within(sets.hard)


@settings(max_examples=150)
@given(st.integers(1, 50), st.integers(0, 3), st.sampled_from(Hedge), st.booleans())
def test_sets_stay_nested_where_widths_leave_the_integers(
    amount: int, u: int, hedge: Hedge, is_range: bool
) -> None:
    high = amount + 3 if is_range else None
    sets = sets_of(Figure("f", amount=amount, amount_high=high, u=u, hedge=hedge))
    assert sets.nominal.within(sets.soft)
    assert sets.soft.within(sets.hard)


@given(figures("t", known=True), lists(), RELATIONS)
def test_the_sums_are_nested(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind
) -> None:
    sums = verdict(total, parts, relation).sums
    assert sums is not None
    assert sums.nominal.within(sums.soft)
    assert sums.soft.within(sums.hard)


@settings(max_examples=150)
@given(figures("t", known=True), lists(), RELATIONS)
def test_the_witness_satisfies_every_set(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind
) -> None:
    found = verdict(total, parts, relation)
    if found.witness is None:
        return
    assert found.witness[total.key] in sets_of(total).hard
    low = high = Fraction(0)
    for part in parts:
        true = found.witness.get(part.figure.key)
        if true is None:
            assert found.beside, "only parts that stand beside the total have no true value"
            continue
        assert true in sets_of(part.figure).hard
        ends = sorted((part.low * true, part.high * true))
        low, high = low + ends[0], high + ends[1]
    assert low <= found.witness[total.key]
    assert found.witness[total.key] <= high or relation is not RelationKind.SUM_OF


@settings(max_examples=150)
@given(figures("t", known=True), lists(plain=True), RELATIONS)
def test_a_witness_exists_exactly_where_nothing_contradicts(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind
) -> None:
    found = verdict(total, parts, relation)
    assert (found.witness is None) == (found.kind is VerdictKind.INCONSISTENT)


@settings(max_examples=120)
@given(figures("t", known=True), lists(plain=True))
def test_a_witness_keeps_to_what_words_imply_where_that_is_possible(
    total: Figure, parts: tuple[Part, ...]
) -> None:
    found = verdict(total, parts)
    assert found.sums is not None
    assert found.total is not None
    if found.witness is None or not found.sums.soft.meets(found.total.soft):
        return
    for each in (total, *(part.figure for part in parts)):
        assert found.witness[each.key] in sets_of(each).soft


@settings(max_examples=120)
@given(figures("t", known=True), lists(known=True, plain=True), st.data())
def test_what_is_needed_of_a_figure_is_what_lets_the_others_fit(
    total: Figure, parts: tuple[Part, ...], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(parts) - 1))
    key = parts[index].figure.key
    amount = data.draw(st.integers(-300_000, 3_000_000))
    needed = verdict(total, parts).needed[key]
    assert needed is not None
    exactly = Figure(key, key, amount, hedge=Hedge.EXACT, currency="USD")
    instead = [*parts[:index], Part(exactly), *parts[index + 1 :]]
    fits = verdict(total, instead)
    assert fits.sums is not None
    assert fits.total is not None
    assert (amount in needed) == fits.sums.soft.meets(fits.total.soft)
