"""Which figures are of which deal, and which words tell of one at all."""

from __future__ import annotations

import pytest

from tests.reading.test_proposer_sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Siemens offloads its gearbox maker Flender to Carlyle for €2 billion.", ("DE", "US")),
        ("Shell has disposed of its Nigerian fields to Renaissance for $2.4 billion.", None),
        ("Unilever parted with its tea business to CVC for €4.5 billion.", None),
        ("Golar chartered two floating LNG plants to BP for $5 billion.", None),
        ("Chevron swallowed Hess in a share deal worth $53 billion.", None),
        ("Adnoc scooped up Covestro for €14.7 billion.", None),
        ("TotalEnergies is pumping $10 billion into oil wells in Uganda.", ("FR", "UG")),
        ("Petronas will take roughly 2 million tonnes of LNG from Venture Global.", ("US", "MY")),
    ],
)
def test_a_plain_word_for_buying_or_selling_tells_of_a_deal(
    text: str, told: tuple[str, str] | None
) -> None:
    (deal,) = sides(text)
    assert deal[2]
    assert told is None or deal[:2] == told
