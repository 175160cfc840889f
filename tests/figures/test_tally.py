"""Our own sum: each deal once, every split the whole, whatever the order."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.figures.bonds import Bond, BondKind, held_by
from crossfoot.figures.interval import Bound, Interval, closed
from crossfoot.figures.tally import (
    Because,
    Candidate,
    Commitment,
    Counted,
    Earlier,
    Lack,
    Money,
    MoneySum,
    Novelty,
    Rule,
    Split,
    Tally,
    tally,
)
from crossfoot.figures.values import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable

BILLION = 10**11
EVERYTHING = Rule(frozenset(Stage), options=True, restated=True)


def money(billions: int, half: int = 0) -> Money:
    """An amount of whole billions, half hundredths of a billion either side."""
    value, width = billions * BILLION, half * BILLION // 100
    return Money((value, value), closed(value - width, value + width))


def deal(number: int, billions: int = 1, **more: object) -> Candidate:
    return Candidate(number, money(billions), **more)  # type: ignore[arg-type]


def reasons(found: Tally) -> dict[int, object]:
    return {each.candidate.deal: each.why for each in found.left_out}


def counted(found: Tally) -> list[int]:
    return [each.candidate.deal for each in found.counted]


def parts(found: Tally, split: Split) -> dict[str | None, int]:
    return {name: part.printed[0] // BILLION for name, part in found.splits[split].items()}


amounts = st.integers(min_value=0, max_value=50)


@st.composite
def moneys(draw: st.DrawFn) -> Money:
    low = draw(amounts) * BILLION
    high = low + draw(st.integers(min_value=0, max_value=3)) * BILLION
    wide = draw(amounts)
    lower = Bound(max(0, low - wide), draw(st.sampled_from((0, 1))))
    upper = draw(st.none() | st.builds(Bound, st.just(high + wide + 1), st.sampled_from((-1, 0))))
    return Money((low, high), Interval(lower, upper))


NUMBERS = st.integers(min_value=1, max_value=12)
BONDS = st.lists(st.builds(Bond, NUMBERS, NUMBERS, st.sampled_from(BondKind)), max_size=14)
RULES = st.builds(
    Rule, st.frozensets(st.sampled_from(Stage), min_size=1), st.booleans(), st.booleans()
)


@st.composite
def candidates(draw: st.DrawFn, number: int = 0) -> Candidate:
    return Candidate(
        number,
        draw(moneys() | st.sampled_from(Lack)),
        draw(st.none() | st.sampled_from(Stage)),
        draw(st.none() | st.sampled_from(("KZ", "UZ"))),
        draw(st.none() | st.sampled_from(("2024", "2025"))),
        draw(st.none() | st.sampled_from(("Rail", "Air"))),
        tuple(draw(st.lists(moneys(), max_size=2))),
        draw(st.booleans()),
        draw(st.booleans()),
        tuple(draw(st.lists(st.builds(Earlier, amounts.map(BILLION.__mul__), st.tuples(NUMBERS))))),
    )


@st.composite
def many(draw: st.DrawFn) -> list[Candidate]:
    numbers = draw(st.lists(NUMBERS, unique=True, max_size=8))
    return [draw(candidates(number)) for number in numbers]


def test_deals_are_added_as_printed_and_as_their_words_imply() -> None:
    over = Money(
        (8 * BILLION, 8 * BILLION), Interval(Bound(8 * BILLION, 1), Bound(9 * BILLION, -1))
    )
    found = tally([deal(1, 4), Candidate(2, over)], [], Rule())
    assert found.whole.printed == (12 * BILLION, 12 * BILLION)
    assert found.whole.soft == Interval(Bound(12 * BILLION, 1), Bound(13 * BILLION, -1))
    assert found.whole.deals == 2


def test_a_sum_with_an_unbounded_part_has_no_upper_limit() -> None:
    endless = Money((BILLION, BILLION), Interval(Bound(BILLION), None))
    assert tally([deal(1), Candidate(2, endless)], [], Rule()).whole.soft.upper is None


def test_the_rule_says_which_stages_count_and_a_deal_without_one_counts_as_announced() -> None:
    deals = [deal(1, stage=Stage.MOU), deal(2, stage=Stage.CONTRACT), deal(3)]
    found = tally(deals, [], Rule(frozenset({Stage.CONTRACT})))
    assert counted(found) == [2]
    assert reasons(found) == {1: Because.STAGE, 3: Because.STAGE}
    assert counted(tally(deals, [], Rule(frozenset({Stage.ANNOUNCED})))) == [3]


def test_what_ended_does_not_count_unless_it_is_asked_for() -> None:
    found = tally([deal(1, stage=Stage.CANCELLED), deal(2, stage=Stage.SUSPENDED)], [], Rule())
    assert counted(found) == []


def test_options_count_where_the_rule_says_so_and_are_told_where_it_does_not() -> None:
    deals = [deal(1, 10, options=(money(3),), stage=Stage.CONTRACT), deal(2, 5, is_option=True)]
    without = tally(deals, [], Rule())
    assert without.whole.printed[0] == 10 * BILLION
    assert reasons(without) == {2: Because.OPTION}
    assert [each.commitment for each in without.counted[0].without] == [Commitment.OPTION]
    found = tally(deals, [], Rule(options=True))
    assert parts(found, Split.COMMITMENT) == {Commitment.FIRM: 10, Commitment.OPTION: 8}
    assert found.splits[Split.COMMITMENT][Commitment.OPTION].deals == 2


def test_money_announced_before_is_not_new() -> None:
    deals = [deal(1, 10, earlier=(Earlier(4 * BILLION),)), deal(2, 5, restated=True)]
    without = tally(deals, [], Rule())
    assert without.whole.printed[0] == 6 * BILLION
    assert reasons(without) == {2: Because.RESTATED}
    found = tally(deals, [], Rule(restated=True))
    assert parts(found, Split.NOVELTY) == {Novelty.NEW: 6, Novelty.RESTATED: 9}


def test_money_announced_before_in_a_deal_that_counts_never_counts_again() -> None:
    deals = [deal(1, 4), deal(2, 10, earlier=(Earlier(4 * BILLION, (1,)),))]
    assert tally(deals, [], EVERYTHING).whole.printed[0] == 10 * BILLION
    again = [deal(1, 4), deal(2, 4, restated=True)]
    found = tally(again, [Bond(2, 1, BondKind.BEFORE)], EVERYTHING)
    assert counted(found) == [1]
    assert reasons(found) == {2: BondKind.BEFORE}


def test_more_announced_before_than_there_is_leaves_nothing_new() -> None:
    found = tally([deal(1, 3, earlier=(Earlier(5 * BILLION),))], [], Rule())
    assert found.whole.printed == (0, 0)
    assert found.whole.soft == closed(0, 0)


@pytest.mark.parametrize("lack", Lack)
def test_a_deal_without_an_amount_is_left_out_and_leaves_the_sum_open(lack: Lack) -> None:
    found = tally([deal(1), Candidate(2, lack)], [], Rule())
    assert reasons(found) == {2: lack}
    assert found.is_open
    assert not tally([deal(1), deal(2, stage=Stage.CANCELLED)], [], Rule()).is_open


def test_a_part_without_an_amount_leaves_nothing_open_where_its_whole_counts() -> None:
    found = tally([deal(1), Candidate(2, Lack.NO_VALUE)], [Bond(2, 1, BondKind.INSIDE)], Rule())
    assert reasons(found) == {2: BondKind.INSIDE}
    assert not found.is_open


def test_of_nested_deals_the_outermost_that_counts_does() -> None:
    nested = [Bond(2, 1, BondKind.INSIDE), Bond(3, 2, BondKind.INSIDE)]
    found = tally([deal(1, 9), deal(2, 4), deal(3, 2)], nested, Rule())
    assert counted(found) == [1]
    assert {each.by for each in found.left_out} == {1}
    pledged = [deal(1, 9, stage=Stage.MOU), deal(2, 4, stage=Stage.CONTRACT), deal(3, 2)]
    firm = Rule(frozenset({Stage.CONTRACT, Stage.ANNOUNCED}))
    assert counted(tally(pledged, nested, firm)) == [2]


def test_deals_that_are_the_same_count_once() -> None:
    ring = [Bond(1, 2, BondKind.SAME), Bond(2, 3, BondKind.SAME), Bond(3, 1, BondKind.SAME)]
    found = tally([deal(1), deal(2), deal(3)], ring, Rule())
    assert counted(found) == [1]


def test_what_lies_between_two_deals_ties_them_though_it_is_no_deal() -> None:
    bonds = [Bond(2, -7, BondKind.INSIDE), Bond(-7, 1, BondKind.INSIDE)]
    assert counted(tally([deal(1, 9), deal(2, 4)], bonds, Rule())) == [1]


def test_a_long_chain_is_followed_to_its_end() -> None:
    chain = [Bond(number + 1, number, BondKind.INSIDE) for number in range(1, 20_000)]
    assert held_by({1, 20_000}, chain)[20_000].by == 1


@given(deals=many(), bonds=BONDS, rule=RULES)
def test_each_deal_comes_once_counted_or_left_out(
    deals: list[Candidate], bonds: list[Bond], rule: Rule
) -> None:
    found = tally(deals, bonds, rule)
    places = Counter([*counted(found), *reasons(found)])
    assert places == Counter(each.deal for each in deals)
    holders = {each.by for each in found.left_out if each.by is not None}
    assert holders <= set(counted(found))


@given(deals=many(), bonds=BONDS, rule=RULES)
def test_every_split_adds_up_to_the_whole_exactly(
    deals: list[Candidate], bonds: list[Bond], rule: Rule
) -> None:
    found = tally(deals, bonds, rule)
    for split in Split:
        values = found.splits[split].values()
        assert sum(part.printed[0] for part in values) == found.whole.printed[0]
        assert sum(part.printed[1] for part in values) == found.whole.printed[1]
        whole = closed(0, 0)
        for part in values:
            whole += part.soft
        assert whole == found.whole.soft
    assert added(found.counted) == found.whole.printed


@given(deals=many(), bonds=BONDS, rule=RULES, seed=st.integers())
def test_the_order_of_deals_and_bonds_does_not_matter(
    deals: list[Candidate], bonds: list[Bond], rule: Rule, seed: int
) -> None:
    one = tally(deals, bonds, rule)
    chance = random.Random(seed)
    other = tally(chance.sample(deals, len(deals)), chance.sample(bonds, len(bonds)), rule)
    assert (one.counted, one.left_out) == (other.counted, other.left_out)
    assert one.whole.soft == other.whole.soft


@settings(max_examples=50)
@given(deals=many(), bonds=BONDS, rule=RULES, outside=NUMBERS)
def test_a_deal_outside_the_view_that_holds_nothing_changes_nothing(
    deals: list[Candidate], bonds: list[Bond], rule: Rule, outside: int
) -> None:
    one = tally(deals, bonds, rule)
    other = tally(deals, [*bonds, Bond(100 + outside, outside, BondKind.INSIDE)], rule)
    assert (one.counted, one.left_out) == (other.counted, other.left_out)


@given(bonds=BONDS, eligible=st.frozensets(NUMBERS))
def test_no_holder_is_held_itself(bonds: list[Bond], eligible: frozenset[int]) -> None:
    found = held_by(eligible, bonds)
    assert not {held.by for held in found.values()} & found.keys()
    for bond in bonds:
        if bond.outer in eligible and bond.inner in eligible and bond.inner != bond.outer:
            assert bond.inner in found or bond.outer in found


def added(each: Iterable[Counted]) -> tuple[int, int]:
    whole = MoneySum()
    for one in each:
        for addend in one.addends:
            whole.add(addend.money)
    return whole.printed


@pytest.mark.slow
def test_a_hundred_thousand_deals_are_added_in_seconds() -> None:
    deals = [deal(number, number % 90, sector=str(number % 40)) for number in range(100_000)]
    bonds = [Bond(number, number - 1, BondKind.SAME) for number in range(1, 100_000, 7)]
    found = tally(deals, bonds, Rule())
    assert len(found.counted) + len(found.left_out) == 100_000
