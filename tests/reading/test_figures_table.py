"""FIGURES section 1, phrase by phrase: what each wording says when it stands alone."""

from __future__ import annotations

from typing import Any

import pytest

from crossfoot.reading.meaning import Given, meaning
from crossfoot.reading.reader import read

BN = 10**9 * 100
"""A billion in hundredths."""

# The phrases of the table, in its order.
LEADING = {
    "exact": "exactly, precisely",
    "over": "over, more than, above, exceeding, in excess of, topping, north of, upwards of, past",
    "at_least": (
        "at least, no less than, not less than, no fewer than, as little as, a minimum of"
    ),
    "under": "under, less than, below, fewer than, shy of",
    "at_most": "at most, no more than, not more than, not exceeding, capped at, a maximum of",
    "up_to": "up to, as much as, as many as, as large as",
    "nearly": "nearly, almost, approaching, close to, close on, just short of",
    "about": (
        "about, around, approximately, approx., roughly, some, circa, c., ~, in the region of, "
        "an estimated, estimated at"
    ),
    "just_over": "just over, slightly more than",
    "just_under": "just under, slightly less than",
    "well_over": "well over, far more than",
}
BEFORE = [(hedge, phrase) for hedge, listed in LEADING.items() for phrase in listed.split(", ")]
AFTER = [
    ("at_least", "$4.2bn+"),
    ("at_least", "$4.2bn-plus"),
    ("at_least", "$4.2bn or more"),
    ("about", "$4.2bn or so"),
    ("bare", "$4.2bn"),
    ("at_least", "at least about $4.2bn"),
    ("at_most", "at most around $4.2bn"),
    ("over", "about or more than $4.2bn"),
]


@pytest.mark.parametrize(("hedge", "phrase"), BEFORE)
def test_a_phrase_before_an_amount_qualifies_it(hedge: str, phrase: str) -> None:
    figure = meaning("f", Given(f"{phrase} $4.2 billion")).figure
    assert (figure.hedge, figure.amount, figure.u) == (hedge, 42 * BN // 10, BN // 10)


@pytest.mark.parametrize(("hedge", "phrase"), BEFORE)
def test_a_phrase_before_a_count_qualifies_it(hedge: str, phrase: str) -> None:
    figure = meaning("f", Given(f"{phrase} 22 aircraft")).figure
    assert (figure.hedge, figure.amount, figure.u) == (hedge, 2200, 100)


@pytest.mark.parametrize(("hedge", "phrase"), BEFORE)
def test_a_phrase_is_read_in_a_sentence(hedge: str, phrase: str) -> None:
    (found,) = read(f"The deal is worth {phrase} $4.2 billion, officials said.")
    assert found.hedge == hedge


@pytest.mark.parametrize(("hedge", "wording"), AFTER)
def test_a_phrase_after_an_amount_qualifies_it(hedge: str, wording: str) -> None:
    assert meaning("f", Given(wording)).figure.hedge == hedge


@pytest.mark.parametrize(
    ("wording", "low", "high", "u", "u_high"),
    [
        ("$3 to $5 billion", 3 * BN, 5 * BN, BN, BN),
        ("$3–5bn", 3 * BN, 5 * BN, BN, BN),
        ("$3bn-$5bn", 3 * BN, 5 * BN, BN, BN),
        ("between $3 and $5 billion", 3 * BN, 5 * BN, BN, BN),
        ("somewhere between $3 billion and $5 billion", 3 * BN, 5 * BN, BN, BN),
        ("from $3 billion to $5 billion", 3 * BN, 5 * BN, BN, BN),
        ("$3 billion ± $0.5 billion", 25 * BN // 10, 35 * BN // 10, BN // 10, BN // 10),
        ("$3bn +/- 0.5bn", 25 * BN // 10, 35 * BN // 10, BN // 10, BN // 10),
        ("$2.5 billion to $5 billion", 25 * BN // 10, 5 * BN, BN // 10, BN),
        ("three to five aircraft", 300, 500, 0, 0),
    ],
)
def test_a_range_has_two_ends_with_a_u_each(
    wording: str, low: int, high: int, u: int, u_high: int
) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.hedge, figure.amount, figure.amount_high) == ("range", low, high)
    assert (figure.u, figure.u_high) == (u, u_high)


@pytest.mark.parametrize(
    ("wording", "hedge", "amount"),
    [
        ("up to $3–5bn", "up_to", 5 * BN),
        ("over $3–5bn", "over", 3 * BN),
        ("about $3–5bn", "about", 3 * BN),
    ],
)
def test_a_hedge_on_a_range_applies_to_its_outer_end(wording: str, hedge: str, amount: int) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.hedge, figure.amount) == (hedge, amount)


@pytest.mark.parametrize(
    ("wording", "amount", "u"),
    [
        ("billions of dollars", BN, BN),
        ("a multi-billion-dollar deal", BN, BN),
        ("tens of billions of dollars", 10 * BN, BN),
        ("hundreds of millions of euros", BN // 10, BN // 1000),
        ("a nine-figure sum", BN // 10, 0),
        ("dozens of aircraft", 1200, 100),
        ("hundreds of locomotives", 10_000, 100),
        ("hundreds of jobs", 10_000, 100),
        ("thousands of tractors", 100_000, 100_000),
    ],
)
def test_an_order_of_magnitude_is_its_smallest_amount(wording: str, amount: int, u: int) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.hedge, figure.amount, figure.unreadable) == ("order_of_magnitude", amount, False)
    assert figure.u in {u, 100}


@pytest.mark.parametrize(
    ("wording", "amount", "u"),
    [
        ("$8.0 billion", 8 * BN, BN // 10),
        ("$8 billion", 8 * BN, BN),
        ("$8,000 million", 8 * BN, BN // 1000),
        ("half a billion dollars", BN // 2, BN // 10),
        ("$12,345.67", 1_234_567, 0),
        ("300 locomotives", 30_000, 0),
        ("5 million doses", 5 * BN // 1000, BN // 1000),
        ("60,000 tonnes", 6_000_000, 100),
        ("1.2 GW", 120, 10),
        ("minus $2 billion", -2 * BN, BN),
        ("−$2bn", -2 * BN, BN),
        ("-$2bn", -2 * BN, BN),
    ],
)
def test_u_is_the_unit_of_the_last_printed_place(wording: str, amount: int, u: int) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.amount, figure.u) == (amount, u)


def test_what_is_taken_away_is_not_negative() -> None:
    assert [found.amount for found in read("That is $3 billion minus $2 billion.")] == [
        3 * 10**9,
        2 * 10**9,
    ]


@pytest.mark.parametrize(
    ("wording", "measure", "unit", "u"),
    [
        ("500 MW", "quantity", "MW", 100),
        ("200-megawatt", "quantity", "megawatt", 100),
        ("500 km of railway", "quantity", "km", 100),
        ("25,000 jobs", "jobs", "jobs", 0),
        ("up to 25,000 jobs", "jobs", "jobs", 100),
        ("500 widgets", "quantity", "widgets", 0),
        ("some 30 companies", "quantity", "companies", 100),
        ("29 agreements", "quantity", "agreements", 0),
        ("50 confirmed", "quantity", None, 0),
        ("35%", "share", None, 100),
        ("nearly 40 per cent", "share", None, 100),
    ],
)
def test_a_wording_takes_the_noun_it_stands_with_and_is_no_money(
    wording: str, measure: str, unit: str | None, u: int
) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.measure, figure.currency, figure.u) == (measure, None, u)
    assert figure.unit == unit


@pytest.mark.parametrize(
    ("wording", "fields", "u"),
    [
        ("500", {"unit": "tonnes"}, 100),
        ("500", {"unit": "tonnes", "measure": "quantity"}, 100),
        ("500", {"unit": "aircraft"}, 0),
        ("500", {"unit": "aircraft", "hedge": "over"}, 100),
        ("10 aircraft", {"hedge": "over"}, 100),
        ("50 confirmed", {"measure": "quantity", "hedge": "at_least"}, 100),
        ("500 MW", {"measure": "quantity"}, 100),
        ("1.5 million", {"unit": "doses"}, 10**5 * 100),
    ],
)
def test_a_given_unit_and_hedge_decide_u(wording: str, fields: dict[str, Any], u: int) -> None:
    figure = meaning("f", Given(wording, **fields)).figure
    assert (figure.measure, figure.u) == ("quantity", u)


@pytest.mark.parametrize("wording", ["10", "about 10", "4.2 billion"])
def test_a_number_without_noun_or_currency_leaves_both_to_the_rest(wording: str) -> None:
    figure = meaning("f", Given(wording)).figure
    assert (figure.measure, figure.currency, figure.unit) == ("value", None, None)


def test_a_given_currency_makes_a_number_money_whatever_stands_beside_it() -> None:
    figure = meaning("f", Given("500 million units", currency="UZS")).figure
    assert (figure.measure, figure.currency) == ("value", "UZS")


def test_the_only_figure_outside_brackets_counts_though_it_lacks_a_currency() -> None:
    figure = meaning("f", Given("40 billion (US$45 billion)")).figure
    assert (figure.amount, figure.currency) == (40 * BN, None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sale of forty (40) F-16 aircraft was approved.", ["forty (40) F-16 aircraft"]),
        ("The airline has seven 787-8s and 12 A320neos in its fleet of 42.", []),
        ("Freight on the route rose 62% to 4.5 million tonnes in 2024.", []),
        ("Support since 2022 came to C$6.5 billion.", ["C$6.5 billion"]),
        ("Support since 2022 to C$6.5 billion was cut.", ["C$6.5 billion"]),
        (
            "It ordered 470 aircraft, of which 250 come from Airbus and 220 from Boeing.",
            ["470 aircraft", "250", "220"],
        ),
        (
            "Oslo ordered three boats from the United States and two more.",
            ["three boats", "two more"],
        ),
    ],
)
def test_what_articles_print_around_a_number_is_heard(text: str, found: list[str]) -> None:
    assert [one.text for one in read(text)] == found
