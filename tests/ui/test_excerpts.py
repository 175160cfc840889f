"""Figures without a deal are told apart by the words next to them."""

from __future__ import annotations

import pytest

from crossfoot.ledger.queries.sentence import Sentence
from crossfoot.ui.excerpts import excerpt


@pytest.mark.parametrize(
    ("before", "quote", "after", "told"),
    [
        ("Three funds are set up: ", "$5 billion", " for energy, $4 billion …", "… for energy"),
        (
            "Defence equipment is valued at ",
            "$142 billion",
            ".",
            "Defence equipment is valued at …",
        ),
        ("Trains of $1 billion, and ", "$5.8 billion", " goes into care.", "… goes into care"),
        ("A park brings £9 million, an electric car ", "£5 million", ".", "an electric car …"),
        ("deals make £2 billion and buses with them ", "£3 billion", ".", "buses with them …"),
        ("", "€640 million", " in grants, €1.4 billion in loans.", "… in grants"),
        ("as credit lines and ", "$5 billion", " to finance imports.", "… to finance imports"),
        ("", "$20 billion", " as credit lines and $5 billion", "… as credit lines"),
        ("The order is ", "20 aircraft", " of the 777-9, 25 aircraft", "… of the 777-9"),
        ("", "50 aircraft", " of the 737-10 and eight freighters.", "… of the 737-10"),
        ("50 aircraft of the 737-10 and ", "eight freighters", ".", ""),
        ("", "$7 billion", " for 4,000 lorries.", "… for 4,000 lorries"),
        ("Worth ", "$1.5 billion", ".", ""),
    ],
)
def test_an_excerpt_is_the_clause_next_to_the_number(
    before: str, quote: str, after: str, told: str
) -> None:
    assert excerpt(Sentence(before, quote, after)) == told


def test_a_long_clause_is_cut_to_a_few_words() -> None:
    after = " for one two three four five six seven eight nine"
    assert excerpt(Sentence("", "$5", after)) == "… for one two three four five six …"
