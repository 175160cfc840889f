"""A table under prose that tells the same deals: one deal each, told in two places."""

from __future__ import annotations

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

_PROSE = (
    "Peru handed out three contracts. Acciona will build a dam for $130 million. "
    "Salini of Italy won a $320 million tunnel, and Skanska a viaduct for $47 million."
)
_TABLE = (
    "Builder | Works | Amount\n"
    "Acciona | Dam | $130 million\n"
    "Salini | Tunnel | $320 million\n"
    "Skanska | Viaduct | $47 million\n"
)


def _deals(text: str) -> list[tuple[set[str], str, int]]:
    """Return the parties, the wording and the places of the figure of each deal."""
    proposal = propose(text, read(text))
    return [
        (
            {proposal.parties[number].name for number, _ in deal.parties},
            figure.found.text,
            1 + len(figure.mentions),
        )
        for place, deal in enumerate(proposal.deals)
        for figure in proposal.figures
        if figure.deal == place and figure.skip is None
    ]


def test_rows_that_repeat_the_prose_are_no_further_deals() -> None:
    told = _deals(f"{_PROSE}\n\n{_TABLE}")
    assert [(words, places) for _, words, places in told] == [
        ("$130 million", 2),
        ("$320 million", 2),
        ("$47 million", 2),
    ]
    assert [names & {"Acciona", "Salini", "Skanska"} for names, _, _ in told] == [
        {"Acciona"},
        {"Salini"},
        {"Skanska"},
    ]


def test_a_row_says_whose_a_deal_is_where_the_prose_was_misread() -> None:
    prose = "Peru and Salini signed a contract for $320 million. Skanska looks on."
    told = _deals(f"{prose}\n\nBuilder | Amount\nSkanska | $320 million\n")
    assert [(words, places) for _, words, places in told] == [("$320 million", 2)]
    assert "Skanska" in told[0][0]
    assert "Salini" not in told[0][0]


def test_the_cells_of_a_heading_row_are_no_name() -> None:
    text = f"{_PROSE}\n\nCompany\tProduct\tValue\nAcciona\tDam\t$130 million\n"
    proposal = propose(text, read(text))
    assert not any("Product" in party.name for party in proposal.parties)
