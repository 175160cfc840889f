"""Every phrase of FIGURES section 1, before and after money and goods, alone and doubled."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crossfoot.reading.reader import read

BEFORE = {
    "exact": "exactly, precisely",
    "over": "over, more than, above, exceeding, in excess of, topping, north of, upwards of, past",
    "at_least": "at least, no less than, not less than, no fewer than, as little as, minimum of",
    "under": "under, less than, below, fewer than, shy of",
    "at_most": "at most, no more than, not more than, not exceeding, capped at, maximum of",
    "up_to": "up to, as much as, as many as, as large as",
    "nearly": "nearly, almost, approaching, close to, close on, just short of",
    "about": "about, around, approximately, approx., roughly, some, circa, c., in the region of, "
    "estimated, estimated at",
    "just_over": "just over, slightly more than",
    "just_under": "just under, slightly less than",
    "well_over": "well over, far more than",
}
ROWS = [(hedge, phrase) for hedge, row in BEFORE.items() for phrase in row.split(", ")]


@pytest.mark.parametrize(("hedge", "phrase"), ROWS)
def test_a_phrase_before_money_is_its_hedge_and_stands_in_the_span(hedge: str, phrase: str) -> None:
    (figure,) = read(f"The package is worth {phrase} $4.2 billion, they said.")
    assert (figure.hedge, figure.text) == (hedge, f"{phrase} $4.2 billion")


@pytest.mark.parametrize(("hedge", "phrase"), ROWS)
def test_a_phrase_before_goods_is_its_hedge_and_stands_in_the_span(hedge: str, phrase: str) -> None:
    (figure,) = read(f"The airline wants {phrase} 22 aircraft.")
    assert (figure.hedge, figure.text) == (hedge, f"{phrase} 22 aircraft")


@pytest.mark.parametrize(("hedge", "phrase"), ROWS)
def test_a_phrase_holds_in_capitals_at_the_start_of_a_sentence(hedge: str, phrase: str) -> None:
    (figure,) = read(f"{phrase.capitalize()} €640 million was pledged.")
    assert figure.hedge == hedge


@pytest.mark.parametrize(
    ("phrase", "hedge"), [("maximum of", "at_most"), ("minimum of", "at_least")]
)
def test_a_maximum_and_a_minimum_leave_their_article_outside_the_span(
    phrase: str, hedge: str
) -> None:
    (figure,) = read(f"It may draw a {phrase} ¥200 billion.")
    assert (figure.hedge, figure.text) == (hedge, f"{phrase} ¥200 billion")


def test_an_estimated_leaves_its_article_outside_the_span() -> None:
    (figure,) = read("It carries an estimated $2.6 billion price.")
    assert (figure.hedge, figure.text) == ("about", "estimated $2.6 billion")


@pytest.mark.parametrize("text", ["~$2.1bn", "~ $2.1bn", "≈$2.1bn"])
def test_a_sign_of_likeness_is_about(text: str) -> None:
    (figure,) = read(f"A figure of {text} was named.")
    assert (figure.hedge, figure.text) == ("about", text)


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("$5bn+", "at_least"),
        ("$5bn-plus", "at_least"),
        ("$5 billion or more", "at_least"),
        ("$500+ million", "at_least"),
        ("$30 billion or so", "about"),
        ("22 aircraft or more", "at_least"),
        ("22 or more aircraft", "at_least"),
        ("100-plus aircraft", "at_least"),
        ("100+ aircraft", "at_least"),
        ("22 aircraft or so", "about"),
        ("30 or so aircraft", "about"),
    ],
)
def test_a_phrase_after_the_number_is_its_hedge(text: str, hedge: str) -> None:
    (figure,) = read(f"They spoke of {text}.")
    assert (figure.hedge, figure.text) == (hedge, text)


def test_plus_another_amount_is_no_hedge() -> None:
    figures = read("It takes $5bn plus $2bn of debt.")
    assert [(figure.text, figure.hedge) for figure in figures] == [
        ("$5bn", "bare"),
        ("$2bn", "bare"),
    ]


def test_a_phrase_that_begins_another_does_not_end_the_amount_before() -> None:
    figures = read("They offered $3bn and up to $5bn, or $4bn or more than $6bn.")
    assert [figure.hedge for figure in figures] == ["bare", "up_to", "bare", "over"]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("at least about $5bn", "at_least"),
        ("up to about $5bn", "up_to"),
        ("up to nearly $5bn", "up_to"),
        ("about at least $5bn", "at_least"),
        ("at least over $5bn", "at_least"),
        ("roughly under $5bn", "under"),
        ("some $5bn or more", "at_least"),
    ],
)
def test_of_two_hedges_a_limit_beats_an_estimate(text: str, hedge: str) -> None:
    (figure,) = read(f"They want {text}.")
    assert (figure.hedge, figure.text) == (hedge, text)


@pytest.mark.parametrize(
    ("text", "amount", "high", "hedge"),
    [
        ("up to $3–5bn", 5, None, "up_to"),
        ("over $3–5bn", 3, None, "over"),
        ("at least $3 to $5bn", 3, None, "at_least"),
        ("about $3–5bn", 3, 5, "about"),
    ],
)
def test_a_hedge_on_a_range_speaks_of_its_outer_end(
    text: str, amount: int, high: int | None, hedge: str
) -> None:
    (figure,) = read(f"It needs {text}.")
    billion = Decimal(10**9)
    wanted = (amount * billion, None if high is None else high * billion, hedge)
    assert (figure.amount, figure.amount_high, figure.hedge) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The parts add up to £11.7bn.",
        "Troops took over 30 trucks.",
        "The army handed over 12 boats.",
    ],
)
def test_a_verb_that_ends_in_a_hedge_word_qualifies_nothing(text: str) -> None:
    (figure,) = read(text)
    assert figure.hedge == "bare"


def test_a_word_may_stand_between_a_hedge_and_its_number() -> None:
    (figure,) = read("They may buy up to a further eight aircraft.")
    assert (figure.hedge, figure.text) == ("up_to", "up to a further eight aircraft")


@pytest.mark.parametrize("start", ["Under the", "Under a", "Over the", "About the"])
def test_an_article_before_the_amount_makes_the_word_a_preposition(start: str) -> None:
    (figure,) = read(f"{start} $8.5 billion agreement nothing changed.")
    assert (figure.text, figure.hedge) == ("$8.5 billion", "bare")


@pytest.mark.parametrize(
    ("phrase", "hedge"),
    [
        ("well below", "under"),
        ("far less than", "under"),
        ("not far off", "nearly"),
        ("not far short of", "nearly"),
    ],
)
def test_how_far_below_is_part_of_the_hedge(phrase: str, hedge: str) -> None:
    (figure,) = read(f"The bid came in at {phrase} $300 million.")
    assert (figure.hedge, figure.text) == (hedge, f"{phrase} $300 million")


@pytest.mark.parametrize("verb", ["could", "may", "is set to"])
def test_what_could_top_an_amount_is_over_it(verb: str) -> None:
    (figure,) = read(f"The deal {verb} top $500 million.")
    assert (figure.text, figure.hedge) == ("top $500 million", "over")


def test_what_is_on_top_of_a_list_or_the_top_of_one_is_no_hedge() -> None:
    (first,) = read("On top $3 billion was lent.")
    assert (first.text, first.hedge) == ("$3 billion", "bare")
