"""Rows of pasted tables, each a deal of its own between its body and whom the lead names."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

Row = tuple[str | None, str | None, list[str]]


def _deals(text: str) -> list[Row]:
    """Return from, to and the figures of each deal."""
    proposal = propose(text, read(text))
    return [
        (
            deal.from_country,
            deal.to_country,
            [one.found.text for one in proposal.figures if one.deal == number],
        )
        for number, deal in enumerate(proposal.deals)
    ]


@pytest.mark.parametrize(
    ("text", "deals"),
    [
        (
            (
                "The Asian Development Bank approved loans for three countries in June.\n\n"
                "Country\tProject\tAmount\n"
                "Nepal\troads\t$120 million\n"
                "Bhutan\thydropower\t$75 million\n"
                "Laos\twater\t$48 million\n"
            ),
            [
                (None, "NP", ["$120 million"]),
                (None, "BT", ["$75 million"]),
                (None, "LA", ["$48 million"]),
            ],
        ),
        (
            (
                "The following donors pledged money for Malawi:\n\n"
                "Donor | Pledge\n"
                "Norway | $40 million\n"
                "Ireland | $22 million\n"
            ),
            [("NO", "MW", ["$40 million"]), ("IE", "MW", ["$22 million"])],
        ),
        (
            (
                "Airbus orders announced on Tuesday at Le Bourget\n\n"
                "Customer | Aircraft | Value\n"
                "Riyadh Air | 25 A350-1000 | $9.1 billion\n"
                "LOT | 40 A220 | $3.8 billion\n"
            ),
            [
                ("FR", "SA", ["25 A350-1000", "$9.1 billion"]),
                ("FR", "PL", ["40 A220", "$3.8 billion"]),
            ],
        ),
        (
            (
                "TOKYO - Japan exchanged notes on grant aid of 2.78 billion yen for two "
                "countries.\n\n"
                "Country     Purpose                       Amount\n"
                "Tajikistan  machines for mountain roads   1.18 billion yen\n"
                "Laos        bridges on Route 9            1.6 billion yen\n"
            ),
            [("JP", "TJ", ["1.18 billion yen"]), ("JP", "LA", ["1.6 billion yen"])],
        ),
    ],
)
def test_each_row_is_a_deal_with_whom_the_lead_names(text: str, deals: list[Row]) -> None:
    assert _deals(text) == deals
