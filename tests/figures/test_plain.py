"""Figures, intervals and verdicts in words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import ANY, Bound, Interval, closed
from crossfoot.figures.numbers import look_of, percent_digits
from crossfoot.figures.part import Part
from crossfoot.figures.phrases import Counted, fact, interval, render
from crossfoot.figures.plain import (
    interval_words,
    plain_figure,
    sentence,
    short_figure,
)
from crossfoot.figures.values import Hedge, Measure, Period, RelationKind
from crossfoot.figures.verdict import verdict
from crossfoot.figures.words import ENGLISH, Speech, voice_of

from .strategies import figures, lists
from .test_verdict import BN, count, money, parts

DOLLARS, AIRCRAFT = Counted("USD"), Counted(noun="aircraft")


@pytest.mark.parametrize(
    ("hedge", "plain", "short"),
    [
        (Hedge.BARE, "8,000,000,000 USD", "$8 bn"),
        (Hedge.EXACT, "exactly 8,000,000,000 USD", "exactly $8 bn"),
        (Hedge.OVER, "more than 8,000,000,000 USD", "over $8 bn"),
        (Hedge.AT_LEAST, "at least 8,000,000,000 USD", "at least $8 bn"),
        (Hedge.UNDER, "less than 8,000,000,000 USD", "under $8 bn"),
        (Hedge.AT_MOST, "at most 8,000,000,000 USD", "at most $8 bn"),
        (Hedge.UP_TO, "up to 8,000,000,000 USD", "up to $8 bn"),
        (Hedge.NEARLY, "nearly 8,000,000,000 USD", "nearly $8 bn"),
        (Hedge.ABOUT, "about 8,000,000,000 USD", "about $8 bn"),
        (Hedge.JUST_OVER, "just over 8,000,000,000 USD", "just over $8 bn"),
        (Hedge.JUST_UNDER, "just under 8,000,000,000 USD", "just under $8 bn"),
        (Hedge.WELL_OVER, "far more than 8,000,000,000 USD", "well over $8 bn"),
    ],
)
def test_a_hedged_figure_is_spelt_out_and_shortened(hedge: Hedge, plain: str, short: str) -> None:
    figure = money("8", hedge, "1")
    assert (plain_figure(figure), short_figure(figure)) == (plain, short)


@pytest.mark.parametrize(
    ("figure", "plain", "short"),
    [
        (
            money("3", Hedge.RANGE, "1", "5"),
            "3,000,000,000 to 5,000,000,000 USD",
            "$3 bn to $5 bn",
        ),
        (money("3", Hedge.UP_TO, "1", "5"), "up to 5,000,000,000 USD", "up to $5 bn"),
        (money("3", Hedge.OVER, "1", "5"), "more than 3,000,000,000 USD", "over $3 bn"),
        (
            money("3", Hedge.ABOUT, "1", "5"),
            "about 3,000,000,000 to 5,000,000,000 USD",
            "about $3 bn to $5 bn",
        ),
        (
            money("1", Hedge.ORDER_OF_MAGNITUDE, "1"),
            "at least 1,000,000,000 USD, less than 1,000,000,000,000 USD",
            "in the order of $1 bn",
        ),
        (count(22, "Boeing jets", Hedge.UP_TO), "up to 22 Boeing jets", "up to 22 Boeing jets"),
        (count(1, "locomotives"), "1 locomotives", "1 locomotive"),
        (money("-4.2"), "−4,200,000,000 USD", "−$4.2 bn"),
        (money("1300", currency="KZT"), "1,300,000,000,000 KZT", "KZT 1.3 trn"),
        (money("3", currency="EUR"), "3,000,000,000 EUR", "€3 bn"),
        (money("3", currency=None), "3,000,000,000", "3 bn"),
        (money("1")._replace(period=Period.YEAR), "1,000,000,000 USD a year", "$1 bn a year"),
        (Figure("f", amount=425, currency="USD"), "4.25 USD", "$4.25"),
        (Figure("f", amount=3500, measure=Measure.SHARE), "35%", "35%"),
        (Figure("f", amount=30000, measure=Measure.JOBS), "300 jobs", "300 jobs"),
        (count(5_000_000, "doses"), "5,000,000 doses", "5 million doses"),
        (Figure("f", amount=123_456_789, currency="USD"), "1,234,567.89 USD", "$1,234,567.89"),
        (Figure("f", "undisclosed"), "amount not known", "amount not known"),
        (
            Figure("f", "$4.2.1", unreadable=True),
            "not readable as one amount",
            "not readable as one amount",
        ),
    ],
)  # fmt: skip
def test_a_figure_reads_as_people_write_it(figure: Figure, plain: str, short: str) -> None:
    assert (plain_figure(figure), short_figure(figure)) == (plain, short)


@pytest.mark.parametrize(
    ("each", "of", "words"),
    [
        (closed(410 * BN // 100, 430 * BN // 100), DOLLARS, "$4.1 bn to $4.3 bn"),
        (Interval(Bound(1215 * BN // 100, 1), None), DOLLARS, "over $12.15 bn"),
        (Interval(Bound(6 * BN), None), DOLLARS, "$6 bn or more"),
        (Interval(Bound(8 * BN, 1), Bound(9 * BN, -1)), DOLLARS, "over $8 bn and under $9 bn"),
        (Interval(Bound(8 * BN), Bound(9 * BN, -1)), DOLLARS, "$8 bn or more, under $9 bn"),
        (Interval(Bound(8 * BN, 1), Bound(9 * BN)), DOLLARS, "over $8 bn, up to $9 bn"),
        (Interval(None, Bound(9 * BN)), DOLLARS, "$9 bn or less"),
        (Interval(None, Bound(9 * BN, -1)), DOLLARS, "under $9 bn"),
        (closed(0, 9 * BN), DOLLARS, "up to $9 bn"),
        (Interval(Bound(0), Bound(9 * BN, -1)), DOLLARS, "under $9 bn"),
        (closed(49500, 50000), AIRCRAFT, "495 to 500 aircraft"),
        (closed(49500, 49500), AIRCRAFT, "495 aircraft"),
        (closed(0, 0), DOLLARS, "$0"),
        (ANY, DOLLARS, "any amount"),
    ],
)
def test_an_interval_reads_as_people_say_it(each: Interval, of: Counted, words: str) -> None:
    assert interval_words(each, of) == words


SEED = [money("4.2"), money("8", Hedge.OVER, "1")]


@pytest.mark.parametrize(
    ("total", "some", "relation", "words"),
    [
        (
            money("12", Hedge.OVER, "1"),
            SEED,
            RelationKind.SUM_OF,
            "Adds up: $4.2 bn + over $8 bn = over $12.15 bn, reported over $12 bn.",
        ),
        (
            money("4.3"),
            [money("2.1"), money("2.1")],
            RelationKind.SUM_OF,
            ("Adds up within rounding: $4.2 bn as printed, reported $4.3 bn; "
            "before rounding the parts come to $4.1 bn to $4.3 bn."),
        ),
        (
            money("4.4"),
            [money("2.1"), money("2.1")],
            RelationKind.SUM_OF,
            ("Does not add up: the parts come to $4.1 bn to $4.3 bn, the total says $4.4 bn, "
            "that is $4.35 bn to $4.45 bn; $0.05 bn apart at the least."),
        ),
        (
            money("8", Hedge.OVER, "1"),
            [money("3.9"), money("4.0")],
            RelationKind.SUM_OF,
            ("Does not add up: the parts come to $7.8 bn to $8 bn, the total says over $8 bn; "
            "the two touch at $8 bn but never meet."),
        ),
        (
            money("10"),
            [money("8"), money("7")],
            RelationKind.INCLUDES,
            ("Does not add up: what is itemised already comes to $14.9 bn to $15.1 bn, "
            "the total says $10 bn, that is $9.95 bn to $10.05 bn; $4.85 bn apart at the least."),
        ),
        (
            money("8", Hedge.OVER, "1"),
            [money("4.6"), money("4.9")],
            RelationKind.SUM_OF,
            ("A stretch: the parts come to $9.4 bn to $9.6 bn, the total says over $8 bn; "
            "it fits only if “over $8 bn” means $9.4 bn to $9.6 bn."),
        ),
        (
            money("8", Hedge.OVER, "1"),
            [money("5", Hedge.ABOUT, "1"), money("5", Hedge.ABOUT, "1")],
            RelationKind.SUM_OF,
            ("A stretch: the parts come to $9 bn to $11 bn, the total says over $8 bn; it fits "
            "only if one of these goes further than its words suggest: "
            "over $8 bn, about $5 bn and about $5 bn."),
        ),
        (
            money("4.3"),
            [money("2.1"), money("2.1", Hedge.EXACT)],
            RelationKind.SUM_OF,
            ("A stretch: the parts come to $4.15 bn to $4.25 bn, the total says $4.3 bn, "
            "that is $4.25 bn to $4.35 bn; the two meet in one amount only, $4.25 bn."),
        ),
        (
            money("1.05", u="0.001"),
            [money("0.01", u="0.001")] * 100,
            RelationKind.SUM_OF,
            ("A stretch: the parts make $1 bn as printed, the total says $1.05 bn; "
            "rounding alone hardly explains $0.05 bn (z = 17.23)."),
        ),
        (
            money("600", u="100"),
            [money("282.8")],
            RelationKind.INCLUDES,
            "Not all itemised: 47% itemised, $317.2 bn not itemised.",
        ),
        (
            money("600", u="100")._replace(items=29),
            [money("282.8")],
            RelationKind.INCLUDES,
            "Not all itemised: 47% itemised, $317.2 bn not itemised; 1 of 29 items have an amount.",
        ),
        (
            money("8", Hedge.OVER, "1"),
            [money("8", Hedge.EXACT)],
            RelationKind.INCLUDES,
            "Not all itemised: 100% itemised, over $0 and under $1 bn not itemised.",
        ),
        (
            money("13"),
            [money("12", Hedge.OVER, "1"), money("0.1")],
            RelationKind.SUM_OF,
            ("Adds up only if “over $12 bn” means $12.8 bn or more, under $13 bn: as printed "
            "the parts make $12.1 bn, $0.9 bn less than the total of $13 bn."),
        ),
        (
            money("5.5", Hedge.ABOUT),
            [money("1", Hedge.ABOUT, "1")] * 6,
            RelationKind.SUM_OF,
            ("Adds up only if at least one of these is not what is printed: about $5.5 bn, "
            "about $1 bn, about $1 bn, about $1 bn, about $1 bn, about $1 bn and about $1 bn. "
            "As printed the parts make $6 bn, $0.5 bn more than the total of about $5.5 bn."),
        ),
        (
            money("4", u="1"),
            [money("2", u="1"), money("1.7")],
            RelationKind.SUM_OF,
            ("Adds up only if rounding explains $0.3 bn: as printed the parts make $3.7 bn, "
            "the total says $4 bn."),
        ),
        (
            count(22, hedge=Hedge.UP_TO),
            [count(14)],
            RelationKind.INCLUDES,
            "Adds up: what is itemised, 14 aircraft, stays within the total of up to 22 aircraft.",
        ),
        (
            money("4.2"),
            [money("2.1"), money("2.1")],
            RelationKind.INCLUDES,
            "Adds up: what is itemised, $4.2 bn, already reaches the total of $4.2 bn.",
        ),
        (
            money("10"),
            [money("8"), money("7")],
            RelationKind.UNCLEAR,
            ("Not all itemised: it closes only if the listed figures stand beside $10 bn, "
            "none of which is then itemised."),
        ),
        (
            money("4.2"),
            [money("2.1"), money("2.1")],
            RelationKind.SUM_OF,
            "Adds up: $2.1 bn + $2.1 bn = $4.2 bn, reported $4.2 bn.",
        ),
        (
            money("4", Hedge.ABOUT, "1"),
            [money("2.8"), money("2.9")],
            RelationKind.SUM_OF,
            ("Does not add up: the parts come to $5.6 bn to $5.8 bn, the total says about $4 bn, "
            "that is $3 bn to $5 bn; $0.6 bn apart at the least."),
        ),
        (
            money("10", Hedge.OVER, "1"),
            [money("6"), money("3.4")],
            RelationKind.INCLUDES,
            ("Not all itemised: 94% itemised, $0.6 bn not itemised as printed; as the figures are "
            "worded, the rest is over $0.5 bn and under $3.2 bn."),
        ),
        (
            money("10", Hedge.OVER, "1")._replace(items=9),
            [money("6"), money("3.4")],
            RelationKind.INCLUDES,
            ("Not all itemised: 94% itemised, $0.6 bn not itemised as printed; as the figures are "
            "worded, the rest is over $0.5 bn and under $3.2 bn; 2 of 9 items have an amount."),
        ),
        (
            money("4.3"),
            [money("2.1"), money("2.1")],
            RelationKind.INCLUDES,
            ("Adds up within rounding: $4.2 bn as printed, reported $4.3 bn; before rounding the "
            "parts come to $4.1 bn to $4.3 bn. What is itemised already reaches the total."),
        ),
        (
            money("4", u="1"),
            [money("1", u="1")] * 5,
            RelationKind.INCLUDES,
            ("Adds up only if rounding explains $1 bn: as printed the parts make $5 bn, "
            "the total says $4 bn. What is itemised already reaches the total."),
        ),
        (
            money("10", Hedge.UP_TO, "1"),
            [money("6", Hedge.ABOUT, "1"), money("5", Hedge.ABOUT, "2")],
            RelationKind.INCLUDES,
            ("Adds up only if what is itemised stays within the total of up to $10 bn: "
            "as printed it makes $11 bn, $1 bn more."),
        ),
        (
            money("10", Hedge.UP_TO, "1"),
            [money(None)],
            RelationKind.SUM_OF,
            ("Adds up so far: nothing is itemised yet, so nothing exceeds the total "
            "of up to $10 bn."),
        ),
        (
            money("10", Hedge.UP_TO, "1"),
            [money("14", u="1")],
            RelationKind.UNCLEAR,
            ("Adds up only if the listed figures stand beside up to $10 bn, none of which is then "
            "itemised."),
        ),
        (
            money("4.2"),
            [money("2.1"), money("2.1")],
            RelationKind.UNCLEAR,
            ("Adds up: what is itemised, $4.2 bn, already reaches the total of $4.2 bn. This takes "
            "the listed figures to stand inside the total, not beside it."),
        ),
        (
            money("10", u="1"),
            [money("2", u="1")._replace(period=Period.YEAR, years=("2026", "2030"))],
            RelationKind.SUM_OF,
            "Adds up: 5 × $2 bn a year = $10 bn, reported $10 bn.",
        ),
        (
            count(5_000_000, "tonnes", Hedge.ABOUT),
            [count(6_000_000, "tonnes", Hedge.ABOUT)],
            RelationKind.SUM_OF,
            ("A stretch: the parts come to 5.5 million to 6.5 million tonnes, the total says about "
            "5 million tonnes, that is 4.5 million to 5.5 million tonnes; the two meet in one "
            "amount only, 5.5 million tonnes."),
        ),
        (
            Figure("t", amount=10_00, currency="USD"),
            [Figure("p", amount=4_50, currency="USD"), Figure("q", amount=5_50, currency="USD")],
            RelationKind.SUM_OF,
            "Adds up: $4.50 + $5.50 = $10, reported $10.",
        ),
        (
            count(22),
            [count(12), Figure("p", "ten", amount=10_00, measure=Measure.QUANTITY)],
            RelationKind.SUM_OF,
            ("Adds up: 12 aircraft + 10 = 22 aircraft, reported 22 aircraft. “ten” does not say "
            "what it counts; taken as aircraft."),
        ),
        (
            count(22, "787 Dreamliners", Hedge.UP_TO),
            [count(14), count(8)._replace(unit=None), count(0)._replace(unit=None)],
            RelationKind.SUM_OF,
            ("Adds up: 14 aircraft + 8 + 0 = 22 × 787 Dreamliners, reported up to "
            "22 × 787 Dreamliners. “8 aircraft” and “0 aircraft” do not say what they count; "
            "taken as 787 Dreamliners."),
        ),
        (
            money("9", Hedge.OVER, "1"),
            [money("4.2"), money("6", u="1")],
            RelationKind.SUM_OF,
            ("Adds up only if “over $9 bn” means $9.65 bn or more, under $10 bn and “$6 bn” means "
            "$5.5 bn or more, under $5.85 bn: as printed the parts make $10.2 bn, $1.2 bn more "
            "than the total of over $9 bn."),
        ),
        (
            money("9", Hedge.OVER, "1"),
            [money("4", u="1"), money("6", u="1")],
            RelationKind.SUM_OF,
            ("Adds up only if “over $9 bn” stands for another amount than its number: as printed "
            "the parts make $10 bn, $1 bn more than the total of over $9 bn."),
        ),
        (
            count(148),
            [count(110), count(40)],
            RelationKind.SUM_OF,
            ("Does not add up: the parts come to 150 aircraft, the total says 148 aircraft; "
            "2 aircraft apart."),
        ),
        (
            Figure("t", amount=1_027_378_00, currency="INR"),
            [Figure("p", amount=403_533_00, currency="INR", hedge=Hedge.EXACT),
             Figure("q", amount=623_845_00, currency="INR", hedge=Hedge.EXACT)],
            RelationKind.SUM_OF,
            ("Adds up: exactly INR 403,533 + exactly INR 623,845 = INR 1,027,378, "
            "reported INR 1,027,378."),
        ),
        (
            money("11.34", u="0.01"),
            [Figure("p", amount=10_005_00, u=100, currency="USD")],
            RelationKind.SUM_OF,
            ("Does not add up: the parts come to $10,004.50 to $10,005.50, the total says "
            "$11.34 bn, that is $11.335 bn to $11.345 bn; $11.3 bn apart at the least."),
        ),
        (
            money("4.2"),
            [],
            RelationKind.SUM_OF,
            "Can't be checked yet: no parts of “bare 4.2” are recorded.",
        ),
        (
            money(None),
            SEED,
            RelationKind.SUM_OF,
            "Can't be checked yet: the total “bare None” has no amount.",
        ),
        (
            money("4.2"),
            [money("2.1"), money("2.1", currency="EUR")],
            RelationKind.SUM_OF,
            "Can't be checked yet: there is no rate from EUR to USD.",
        ),
        (
            money("4.2"),
            [count(22)],
            RelationKind.SUM_OF,
            ("Can't be checked yet: “22 aircraft” does not count the same kind of thing "
            "as the rest."),
        ),
    ],
)  # fmt: skip
def test_a_verdict_is_told_in_one_sentence(
    total: Figure, some: list[Figure], relation: RelationKind, words: str
) -> None:
    listed = parts(*some)
    assert sentence(verdict(total, listed, relation), total, listed) == words


def test_a_part_that_is_taken_off_is_shown_taken_off() -> None:
    minus = Fraction(-1)
    listed = [Part(money("8.1", key="a")), Part(money("3.1", key="b"), minus, minus)]
    total = money("5.0")
    assert sentence(verdict(total, listed), total, listed).startswith("Adds up: $8.1 bn − $3.1 bn")


def test_a_part_that_takes_off_an_unknown_amount_makes_a_stretch() -> None:
    minus = Fraction(-1)
    listed = [Part(money("9", key="a")), Part(money(None, key="b"), minus, minus)]
    total = money("8.0")
    assert sentence(verdict(total, listed), total, listed) == (
        "A stretch: what is itemised comes to $8.95 bn to $9.05 bn, the total says $8 bn; "
        "it fits only if what is not itemised takes off the rest."
    )


def test_a_weight_is_written_as_it_was_typed() -> None:
    half = Fraction(1, 2)
    listed = [Part(money("10", key="p"), half, half, explicit=True)]
    total = money("5")
    words = sentence(verdict(total, listed), total, listed)
    assert words == "Adds up: 0.5 × $10 bn = $5 bn, reported $5 bn."


def test_ends_that_are_written_alike_are_one_amount() -> None:
    wide = closed(299_999_999_50, 300_000_001_00)
    look = look_of([], 500_000_000_00)
    assert render(fact(interval(wide, DOLLARS, look)), voice_of(ENGLISH)) == "$300 m"


@pytest.mark.parametrize(
    ("share", "digits"),
    [("0", "0"), ("0.4713", "47"), ("1", "100"), ("0.9995", "99.9"), ("0.0004", "0.1"),
     ("0.002", "0.2"), ("1.004", "100.4"), ("1.0001", "100.1"), ("1.5", "150"), ("0.996", "99.6")],
)  # fmt: skip
def test_a_share_never_rounds_to_all_or_nothing(share: str, digits: str) -> None:
    assert percent_digits(Fraction(share), ".") == digits


@given(st.lists(st.integers(-(10**19), 10**19), max_size=5), st.integers(0, 10**18))
def test_amounts_are_written_finely_enough_for_the_gap_to_show(
    amounts: list[int], gap: int
) -> None:
    look = look_of(amounts, gap)
    assert look.tick >= 1
    if gap:
        assert 2 * look.tick <= gap or look.tick == 1 or gap % look.tick == 0


@given(figures("t"), lists(), st.sampled_from(list(RelationKind)[:3]))
def test_every_verdict_has_a_sentence(
    total: Figure, some: tuple[Part, ...], relation: RelationKind
) -> None:
    words = sentence(verdict(total, some, relation), total, some)
    assert words.endswith(".")
    assert "{" not in words
    assert "phrase:" not in words


@given(figures())
def test_every_figure_has_plain_and_short_words(figure: Figure) -> None:
    for words in (plain_figure(figure), short_figure(figure)):
        assert words
        assert "{" not in words


def test_another_language_changes_words_and_marks_but_no_number() -> None:
    russian = {"over {amount}": "свыше {amount}", "{number} bn": "{number} млрд"}
    speech = Speech(lambda _, text: russian.get(text, text), ",", "\u00a0")
    assert short_figure(money("4.2", Hedge.OVER), speech) == "свыше $4,2 млрд"
    assert plain_figure(money("4.2"), speech) == "4\u00a0200\u00a0000\u00a0000 USD"


def test_a_gap_far_larger_than_the_total_leaves_three_digits_to_the_sum() -> None:
    look = look_of([84_406_000_000_00, 84_506_500_000_00], 84_155_500_000_00)
    assert look.tick == 100_000_000_00, "84.4 bn to 84.5 bn, not 80 bn to 80 bn"
