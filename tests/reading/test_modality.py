"""How certain a sentence is of an amount: said outright, estimated, or only possible."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import Modality
from crossfoot.reading.reader import read


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Turnover may reach $10 billion.", Modality.POTENTIAL),
        ("The mine could bring in €4 billion.", Modality.POTENTIAL),
        ("The planned plant costs $2 billion.", Modality.POTENTIAL),
        ("Officials put the cost at $5 billion.", Modality.ESTIMATED),
        ("The road is put at $90 million.", Modality.ESTIMATED),
        ("The dam is expected to cost $3 billion.", Modality.ESTIMATED),
        ("The bank put $20 million into the port.", None),
        ("The state puts up $20 million; it may stop there.", None),
        ("They could sell. The order is worth $5 billion.", None),
        ("In May Kenya signed a loan of $5 billion.", None),
        ("On 12 May the firms agreed on $3 billion.", None),
        ("May 14: an order of $96 billion.", None),
        ("By late May they had paid $7 million.", None),
        ("In May it may pay $7 million.", Modality.POTENTIAL),
    ],
)
def test_the_words_before_an_amount_say_how_certain_it_is(
    text: str, modality: Modality | None
) -> None:
    amounts = [one for one in read(text) if one.currency]
    assert [one.modality for one in amounts] == [modality]


def test_a_word_before_the_figure_before_says_nothing_of_this_one() -> None:
    first, second = read("It may pay $7 million, and has paid $2 million.")
    assert (first.modality, second.modality) == (Modality.POTENTIAL, None)
