"""A deal with two amounts that nothing ties is less sure than one with a price."""

from __future__ import annotations

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

_LEAD = "Enel of Italy will invest $900 million in a solar plant in Morocco."


def _scores(text: str) -> tuple[int, set[int]]:
    """Return the score of the only deal and those of its figures."""
    proposal = propose(text, read(text))
    (deal,) = proposal.deals
    return deal.score, {one.score for one in proposal.figures if one.deal == 0}


def test_two_loose_amounts_make_a_deal_less_sure() -> None:
    sure, _ = _scores(_LEAD)
    less, each = _scores(f"{_LEAD} The second phase is put at $500 million.")
    assert less < sure
    assert max(each) < 90


def test_an_amount_that_the_words_tie_to_the_price_leaves_it_as_sure() -> None:
    sure, figures = _scores(_LEAD)
    tied, each = _scores(f"{_LEAD} Of the sum, $300 million is equity.")
    assert (tied, each) == (sure, figures)
