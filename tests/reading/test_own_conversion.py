"""An amount in brackets is the one before it in another currency, or is told to be another."""

from __future__ import annotations

import pytest

from crossfoot.reading.own_conversion import own_conversion
from crossfoot.reading.reader import read


@pytest.mark.parametrize(
    "text",
    [
        "€109bn ($113bn)",
        "$967.35 million (900 million euros)",
        "€1.5bn (the equivalent of $1.7bn)",
        "€1.5bn (or about $1.7bn)",
        "1,5 млрд евро (около 1,7 млрд долларов)",
    ],
)
def test_what_is_the_same_in_another_currency_converts(text: str) -> None:
    assert [found.converts for found in read(text)] == [None, 0]
    assert own_conversion(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "€1.5bn (of which $200m is new)",
        "€1.5bn (including $200m in loans)",
        "€1.5bn (up from $1.2bn)",
        "€1.5bn (plus $200m in guarantees)",
        "1,5 млрд евро (из них 200 млн долларов)",
        "$12 billion",
    ],
)
def test_a_part_of_it_or_another_amount_does_not(text: str) -> None:
    assert all(found.converts is None for found in read(text))
    assert own_conversion(text) is None
