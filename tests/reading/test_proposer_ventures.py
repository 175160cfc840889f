"""What a loan pays for is a deal of its own, and lists whose items stand under headings."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import DealType, RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read


def _deals(text: str) -> list[tuple[DealType | None, list[str]]]:
    """Return the type and the wordings of the figures of each deal."""
    proposal = propose(text, read(text))
    return [
        (
            deal.type,
            [one.found.text for one in proposal.figures if one.deal == place and not one.skip],
        )
        for place, deal in enumerate(proposal.deals)
    ]


@pytest.mark.parametrize(
    ("text", "loan", "cost"),
    [
        (
            ("TotalEnergies secured a $4.7 billion loan from the Export-Import Bank of the United "
            "States for Mozambique LNG. The plant costs $20 billion."),
            "$4.7 billion",
            "$20 billion",
        ),
        (
            ("The World Bank will lend Kenya $200 million for the Mombasa road. The road costs "
            "$1.1 billion."),
            "$200 million",
            "$1.1 billion",
        ),
        (
            ("KfW signed a €150 million loan with Tunisia for the Sfax plant, whose total cost is "
            "€900 million."),
            "€150 million",
            "€900 million",
        ),
    ],
)  # fmt: skip
def test_what_a_loan_pays_for_is_a_deal_of_its_own(text: str, loan: str, cost: str) -> None:
    (lent, paid) = _deals(text)
    assert lent[1] == [loan]
    assert paid == (DealType.INVESTMENT, [cost])


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Asian Infrastructure Investment Bank gives Georgia a loan of $90 million. The "
            "Batumi bypass road will cost $315 million."
        ),
        (
            "EIFO of Denmark signed a loan of $275 million with Greenland Resources. Its mine in "
            "the east is expected to cost $820 million."
        ),
    ],
)
def test_what_works_cost_is_none_of_the_loan_told_before(text: str) -> None:
    (lent, paid) = _deals(text)
    assert len(lent[1]) == len(paid[1]) == 1


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            ("Britain lends Ukraine £1.6 billion for missiles. A further £2.26 billion loan is "
            "backed by frozen assets."),
            ["£1.6 billion"],
            ["£2.26 billion"],
        ),
        (
            ("China lends Egypt $6.1 billion for a hydrogen plant. The construction contract, at "
            "$6.7 billion, was concluded with Air Products of the United States."),
            ["$6.1 billion"],
            ["$6.7 billion"],
        ),
        (
            ("Saudi Arabia raises its investment in the United States to $1 trillion. Riyadh will "
            "also acquire 300 American tanks."),
            ["$1 trillion"],
            ["300 American tanks"],
        ),
    ],
)  # fmt: skip
def test_another_sort_of_deal_is_not_more_of_the_one_before(
    text: str, first: list[str], second: list[str]
) -> None:
    assert [figures for _, figures in _deals(text)] == [first, second]


def test_what_loans_add_up_to_pays_for_the_cost_not_each_of_them() -> None:
    text = (
        "The hydrogen plant at Oxagon in Saudi Arabia will cost $8.4 billion. Financial "
        "agreements with 23 banks are in place. They provide $6.1 "
        "billion: $5.85 billion of senior debt and $250 million of mezzanine loans."
    )
    proposal = propose(text, read(text))
    wordings = [figure.found.text for figure in proposal.figures]
    paid = [one for one in proposal.relations if one.kind is RelationKind.FINANCES]
    assert [[wordings[part] for part in one.parts] for one in paid] == [["$6.1 billion"]]


def test_headings_between_the_items_of_a_list_leave_it_one_list() -> None:
    text = (
        "Japan has committed $100 billion to American industry. Projects include:\n"
        "Energy\n"
        "- Westinghouse: reactors, up to $40 billion.\n"
        "- GE Vernova: turbines, up to $20 billion.\n"
        "Minerals\n"
        "- Falcon Copper: a smelter, $2 billion.\n"
        "- Carrier: cooling systems, up to $20 billion.\n"
    )
    proposal = propose(text, read(text))
    wordings = [figure.found.text for figure in proposal.figures]
    (listed,) = [one for one in proposal.relations if one.kind is RelationKind.INCLUDES]
    assert wordings[listed.whole] == "$100 billion"
    assert [wordings[part] for part in listed.parts] == [
        "up to $40 billion", "up to $20 billion", "$2 billion", "up to $20 billion",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        (
            "Carnival and Meyer Werft agreed on six ships for the group's three brands:\n"
            "* two of 120,000 gross tons for Aida;\n"
            "* two of 98,000 gross tons for Cunard;\n"
            "* two of 77,000 gross tons for Seabourn.\n"
        ),
        (
            "Ethiopian Airlines ordered 30 jets from Boeing. Of the total, 18 will go to the "
            "airline itself and 12 to its partner ASKY."
        ),
    ],
)
def test_goods_shared_out_to_others_stay_in_the_deal_that_bought_them(text: str) -> None:
    assert len(_deals(text)) == 1


def test_money_paid_at_once_is_of_the_loan_that_it_is_part_of() -> None:
    text = (
        "The IMF and Ecuador agreed on a facility of $5 billion. Quito receives around $600 "
        "million once the board has met."
    )
    assert [figures for _, figures in _deals(text)] == [["$5 billion", "around $600 million"]]


def test_goods_that_two_makers_build_are_two_deals() -> None:
    text = "Air India ordered 470 aircraft, 250 from Airbus and 220 from Boeing."
    assert [figures for _, figures in _deals(text)] == [["250"], ["220"]]
