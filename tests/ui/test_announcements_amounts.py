"""The Amount field: what is typed over a quote, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossfoot.figures.values import Hedge
from crossfoot.ledger.fields import FigureFields
from crossfoot.ui.pages.announcements.amounts import (
    CorrectionError,
    NotReadError,
    amount_text,
    correction_text,
    figure_of,
    with_amount,
    with_correction,
)

QUOTE = FigureFields(wording="over $12 billion")


def test_a_quote_is_shown_as_it_is_worded() -> None:
    assert amount_text(QUOTE) == "over $12 billion"


def test_the_untouched_wording_leaves_everything_to_the_reader() -> None:
    assert with_amount(QUOTE, " over $12 billion ") == QUOTE


def test_other_words_for_the_same_amount_leave_it_to_the_reader() -> None:
    assert with_amount(QUOTE, "more than $12 billion") == QUOTE


def test_another_amount_is_kept_beside_the_wording() -> None:
    typed = with_amount(QUOTE, "nearly €3 billion")
    assert typed.wording == "over $12 billion"
    assert (typed.amount, typed.currency, typed.hedge) == (300_000_000_000, "EUR", "nearly")


def test_what_was_typed_is_shown_again_and_read_as_the_same() -> None:
    typed = with_amount(QUOTE, "up to $3 billion")
    again = with_amount(typed, amount_text(typed))
    assert again == typed


@pytest.mark.parametrize("hedge", [hedge for hedge in Hedge if hedge != "order_of_magnitude"])
def test_every_qualifier_that_is_shown_is_read_back(hedge: Hedge) -> None:
    fields = FigureFields(amount=1_234_500, currency="USD", hedge=str(hedge), origin="taken_over")
    if hedge is Hedge.RANGE:
        fields = replace(fields, amount_high=2_000_000)
    read = figure_of(FigureFields(wording=amount_text(fields)))
    assert (read.amount, read.hedge, read.currency) == (1_234_500, hedge, "USD")


def test_going_back_to_the_wording_forgets_what_was_typed() -> None:
    typed = with_amount(QUOTE, "$3 billion")
    assert with_amount(typed, "over $12 billion") == QUOTE


def test_a_currency_that_was_given_stays_when_only_the_number_is_mended() -> None:
    fields = FigureFields(wording="12 billion", currency="KZT")
    assert with_amount(fields, "13 billion").currency == "KZT"


@pytest.mark.parametrize("typed", ["a great deal", "$3 billion and $4 billion", "$"])
def test_words_that_are_not_one_amount_are_refused_with_the_way_out(typed: str) -> None:
    with pytest.raises(NotReadError, match="Write it as a source would"):
        with_amount(QUOTE, typed)


def test_a_correction_stands_beside_what_the_source_says() -> None:
    said = with_correction(QUOTE, "14 billion", "the fact sheet says 14")
    assert (said.wording, said.amount) == (QUOTE.wording, None)
    assert (said.corrected_amount, said.corrected_why) == (14 * 10**11, "the fact sheet says 14")
    again = with_correction(said, correction_text(said), "the fact sheet says 14")
    assert again == said


def test_an_empty_correction_takes_it_back() -> None:
    said = with_correction(QUOTE, "$14 billion", "a slip")
    assert with_correction(said, " ", "") == QUOTE


@pytest.mark.parametrize(
    ("typed", "why", "message"),
    [
        ("a lot", "x", "not read as one amount"),
        ("$3 to $5 billion", "x", "not read as one amount"),
        ("€14 billion", "x", "The figure is in USD"),
        ("14 billion", " ", "needs its reason"),
    ],
)
def test_a_correction_that_cannot_be_kept_says_why(typed: str, why: str, message: str) -> None:
    with pytest.raises(CorrectionError, match=message):
        with_correction(QUOTE, typed, why)
