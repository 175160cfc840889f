"""The meaning of one recorded figure: which number, which u, and what contradicts what."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given as given_any
from hypothesis import settings
from hypothesis import strategies as st

from crossfoot.errors import CrossfootError
from crossfoot.reading.meaning import Given, Meaning, meaning

BILLION = 10**9 * 100
"""Hundredths."""


def _meant(wording: str | None = None, amount: str | None = None, **fields: Any) -> Meaning:
    value = None if amount is None else Decimal(amount)
    return meaning("f1", Given(wording=wording, amount=value, **fields))


def test_a_wording_alone_says_everything() -> None:
    figure = _meant("over $12 billion").figure
    assert (figure.amount, figure.u, figure.hedge, figure.currency) == (
        12 * BILLION,
        BILLION,
        "over",
        "USD",
    )


@pytest.mark.parametrize(
    ("wording", "u"),
    [
        ("$4.2 billion", BILLION // 10),
        ("$8.0 billion", BILLION // 10),
        ("$8,000 million", BILLION // 1000),
        ("half a billion dollars", BILLION // 10),
        ("$12,345.67", 0),
        ("300 locomotives", 0),
        ("up to 300 locomotives", 100),
        ("300 to 350 locomotives", 0),
        ("2 million barrels", 10**8),
    ],
)
def test_u_is_the_last_printed_place(wording: str, u: int) -> None:
    assert _meant(wording).figure.u == u


def test_u_comes_from_the_number_that_equals_the_amount() -> None:
    figure = _meant("£31.0 billion ($42 billion)", "31000000000", currency="GBP").figure
    assert figure.u == BILLION // 10


def test_u_is_the_last_digit_of_an_amount_no_number_equals() -> None:
    figure = _meant("a great deal of money", "1250000", currency="EUR").figure
    assert figure.u == 10_000 * 100


def test_a_given_rounding_wins() -> None:
    assert _meant("$5bn", "5000000000", rounded_to=Decimal(1000)).figure.u == 100_000


def test_each_end_of_a_range_has_its_own_u() -> None:
    figure = _meant("$2.5 billion to $5 billion").figure
    assert (figure.u, figure.u_high) == (BILLION // 10, BILLION)


@pytest.mark.parametrize(
    "wording",
    [
        "£31 billion and $42 billion",
        "$5–3bn",
        "$5 billion to $3 billion",
        "üle ühe miljardi euro 3",
        "signed in 2025",
    ],
)
def test_a_wording_with_not_exactly_one_figure_is_unreadable(wording: str) -> None:
    figure = _meant(wording).figure
    assert (figure.amount, figure.unreadable) == (None, True)


def test_a_conversion_in_brackets_does_not_count() -> None:
    assert _meant("€109bn ($113bn)").figure.currency == "EUR"


@pytest.mark.parametrize("wording", ["undisclosed", "as did the bank", None, ""])
def test_a_wording_without_numbers_is_an_unknown_amount(wording: str | None) -> None:
    figure = _meant(wording, origin="by_reference").figure
    assert (figure.amount, figure.unreadable) == (None, False)


def test_a_wording_may_leave_its_noun_to_the_text() -> None:
    figure = _meant("up to ninety", measure="quantity").figure
    assert (figure.amount, figure.hedge, figure.u) == (9000, "up_to", 100)


def test_given_fields_win_and_what_contradicts_them_is_told() -> None:
    told = _meant("over $12 billion", "13000000000", currency="EUR", hedge="at_least")
    assert told.figure.amount == 13 * BILLION
    assert (told.figure.currency, told.figure.hedge) == ("EUR", "at_least")
    assert told.read == (("amount", "12000000000"), ("currency", "USD"), ("hedge", "over"))


def test_a_bare_dollar_may_be_any_dollar() -> None:
    told = _meant("combined $5 billion", "5000000000", currency="CAD")
    assert (told.figure.currency, told.contradicted) == ("CAD", ())


def test_a_wording_in_another_language_with_a_given_amount_is_fine() -> None:
    told = _meant("не менее 70 миллиардов юаней", "70000000000", currency="CNY", hedge="at_least")
    assert (told.figure.unreadable, told.contradicted) == (False, ())


def test_two_words_for_one_hedge_do_not_contradict() -> None:
    assert _meant("capped at $5bn", "5000000000", hedge="up_to").contradicted == ()


def test_a_share_is_in_hundredths_of_a_per_cent() -> None:
    figure = _meant("at least 35.5 per cent", measure="share").figure
    assert (figure.amount, figure.u, figure.hedge) == (3550, 10, "at_least")


@pytest.mark.parametrize(
    ("wording", "low", "high"),
    [
        ("35%", 3500, None), ("-5%", -500, None), ("minus 5 per cent", -500, None),
        ("51pc", 5100, None), ("35-40%", 3500, 4000), ("35% to 40%", 3500, 4000),
        ("between 35% and 40%", 3500, 4000), ("between 35 and 40 per cent", 3500, 4000),
    ],
)  # fmt: skip
def test_a_per_cent_alone_is_a_share(wording: str, low: int, high: int | None) -> None:
    figure = _meant(wording).figure
    assert (figure.measure, figure.amount, figure.amount_high) == ("share", low, high)


def test_a_fraction_is_no_noun() -> None:
    figure = _meant("two-thirds of the cost").figure
    assert (figure.amount, figure.unreadable) == (None, True)


def test_jobs_are_read_though_they_are_no_goods() -> None:
    figure = _meant("up to 11,000 jobs", measure="jobs").figure
    assert (figure.amount, figure.hedge) == (1_100_000, "up_to")


def test_our_own_estimate_is_not_held_against_a_wording() -> None:
    told = _meant("$5 billion", "6000000000", origin="own_estimate", currency="USD")
    assert told.contradicted == ()


@pytest.mark.parametrize("amount", ["90000000000000001", "5.555"])
def test_an_amount_too_large_or_too_fine_is_refused_in_words(amount: str) -> None:
    with pytest.raises(CrossfootError) as refusal:
        _meant("a sum", amount)
    assert refusal.value.remedy


@given_any(st.text(max_size=80), st.sampled_from([None, "value", "quantity", "share", "jobs"]))
@settings(deadline=None)
def test_no_wording_raises_anything_but_a_refusal(wording: str, measure: str | None) -> None:
    with contextlib.suppress(CrossfootError):
        told = meaning("f1", Given(wording=wording, measure=measure))
        assert told.figure.wording == wording


@pytest.mark.parametrize(
    ("wording", "amount"),
    [
        ("15 of the 20 million euros", "15000000"),
        ("3.5 out of a $20 billion plan", "3500000000"),
    ],
)
def test_some_of_an_amount_takes_its_scale_and_contradicts_nothing(
    wording: str, amount: str
) -> None:
    assert _meant(wording, amount).contradicted == ()
    assert _meant(wording, f"{amount}0").contradicted == ("amount",)


@pytest.mark.parametrize("wording", ["half of the 100 jets", "a third of the 60 million doses"])
def test_a_fraction_of_a_number_is_not_that_number(wording: str) -> None:
    assert not meaning("f", Given(wording)).figure.is_known
    assert not meaning("f", Given(wording)).figure.is_readable


def test_half_a_billion_is_a_number() -> None:
    assert meaning("f", Given("half a billion dollars")).figure.amount == 500_000_000_00
