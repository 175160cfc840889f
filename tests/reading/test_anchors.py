"""Anchors: a quote is found again in a later version of its text, or said to be gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.reading.anchors import CONTEXT, AnchorState, anchor, rematch

TEXT = (
    "The carrier will take 14 jets in a deal worth $3 billion, officials said. "
    "A second lot of 8 jets, worth $3 billion at list prices, is under option until 2027."
)


def span_of(quote: str, text: str = TEXT, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return start, start + len(quote)


def test_an_anchor_keeps_32_characters_on_either_side() -> None:
    held = anchor(TEXT, *span_of("$3 billion", nth=1))
    assert held.quote == "$3 billion"
    assert TEXT.endswith(held.prefix + held.quote + held.suffix + TEXT[-(len(TEXT)) :]) or (
        len(held.prefix) == CONTEXT and len(held.suffix) == CONTEXT
    )


def test_a_span_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="no span"):
        anchor(TEXT, 5, len(TEXT) + 1)


def test_an_unchanged_text_gives_the_same_place() -> None:
    for nth in (0, 1):
        span = span_of("$3 billion", nth=nth)
        place = rematch(anchor(TEXT, *span), TEXT)
        assert (place.state, place.span) == (AnchorState.ANCHORED, span)


def test_text_put_before_a_quote_only_moves_it() -> None:
    held = anchor(TEXT, *span_of("8 jets"))
    later = "UPDATE: adds the option.\n" + TEXT
    place = rematch(held, later)
    assert (place.state, place.span) == (AnchorState.ANCHORED, span_of("8 jets", later))


def test_of_two_equal_quotes_the_one_in_the_old_surroundings_is_taken() -> None:
    held = anchor(TEXT, *span_of("$3 billion", nth=1))
    later = "Earlier reports of $3 billion were wrong. " + TEXT
    assert rematch(held, later).span == span_of("$3 billion", later, nth=2)


def test_a_changed_figure_in_its_old_surroundings_has_drifted() -> None:
    held = anchor(TEXT, *span_of("14 jets"))
    later = TEXT.replace("14 jets", "16 jets")
    place = rematch(held, later)
    assert (place.state, place.span) == (AnchorState.DRIFTED, span_of("16 jets", later))


def test_a_reworded_sentence_is_found_by_likeness() -> None:
    held = anchor(TEXT, *span_of("14 jets in a deal worth"))
    later = "The carrier is to take 14 jets in the deal worth 3 billion dollars, an official said."
    place = rematch(held, later)
    assert place.state is AnchorState.DRIFTED
    assert place.span is not None
    assert later[slice(*place.span)].startswith("14 jets in")


def test_a_quote_that_is_gone_is_orphaned() -> None:
    held = anchor(TEXT, *span_of("14 jets"))
    place = rematch(held, "Wheat exports rose again this spring, the port authority wrote.")
    assert (place.state, place.span) == (AnchorState.ORPHANED, None)


def test_the_beginning_of_a_longer_number_is_not_the_quote() -> None:
    text = "They pledged $4 each."
    held = anchor(text, *span_of("$4", text))
    later = "They pledged $42 each."
    place = rematch(held, later)
    assert place.state is not AnchorState.ANCHORED


@given(st.text(min_size=1, max_size=200), st.data())
def test_every_span_of_any_text_is_found_in_that_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = rematch(anchor(text, start, end), text)
    assert place.span is None or text[slice(*place.span)]


@given(st.text(max_size=200))
def test_any_later_text_gives_an_answer(later: str) -> None:
    place = rematch(anchor(TEXT, *span_of("14 jets")), later)
    assert (place.span is None) == (place.state is AnchorState.ORPHANED)
