"""What a loan pays for: a price or cost told in its own sentence or in another."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import RelationKind
from tests.reading.test_proposer import propose_from
from tests.reading.test_relations_onward import relations

FINANCES, OF_WHICH = RelationKind.FINANCES, RelationKind.OF_WHICH


@pytest.mark.parametrize(
    ("text", "price", "loan"),
    [
        (
            (
                "Merck will acquire Schering for a total of $41 billion. A group of five banks has "
                "committed $12 billion in debt to fund it."
            ),
            "$41 billion",
            "$12 billion",
        ),
        (
            (
                "Kenya Airways said it would buy six Boeing 737s for $600 million. The airline has "
                "secured a loan of $450 million from Afreximbank."
            ),
            "$600 million",
            "$450 million",
        ),
        (
            (
                "Alstom won a 900 million euro contract for trams in Casablanca. The French "
                "treasury is lending 500 million euros."
            ),
            "900 million euro",
            "500 million euros",
        ),
        (
            (
                "BAE Systems will sell Turkey 20 Typhoons for 8 billion pounds. UK Export Finance "
                "is backing the sale with a 5 billion pound guarantee."
            ),
            "8 billion pounds",
            "5 billion pound",
        ),
        (
            (
                "To finance its $3.7 billion purchase of Tim Hortons, Wendy's took out a $2.9 "
                "billion loan from a group of banks led by JPMorgan."
            ),
            "$3.7 billion",
            "$2.9 billion",
        ),
        (
            (
                "A loan of $4.2 billion from China Exim Bank pays for most of the $5.8 billion "
                "port city."
            ),
            "$5.8 billion",
            "$4.2 billion",
        ),
        (
            (
                "BNP Paribas will lend Morocco 330 million euros. The money will be used to buy 20 "
                "trains from Alstom at a price of 390 million euros."
            ),
            "390 million euros",
            "330 million euros",
        ),
    ],
)
def test_a_loan_is_tied_to_the_price_that_it_pays(text: str, price: str, loan: str) -> None:
    assert [one for one in relations(text) if one[0] is FINANCES] == [(FINANCES, price, [loan])]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kenya Airways will buy six Boeing 737s for $600 million. The World Bank lends Kenya "
            "$450 million for rural roads."
        ),
        (
            "Kenya Airways will buy six Boeing 737s for $600 million. Nigeria received $450 "
            "million from Angola."
        ),
    ],
)
def test_a_loan_for_something_else_pays_for_no_price_before_it(text: str) -> None:
    assert FINANCES not in [kind for kind, _, _ in relations(text)]


def test_what_a_bank_lends_of_a_price_pays_for_it_and_is_no_mere_share() -> None:
    text = (
        "Summa and Senegal agreed on a 230 million euro contract for a stadium. Turk Eximbank "
        "lends 150 million euros of it."
    )
    assert relations(text) == [(FINANCES, "230 million euro", ["150 million euros"])]


def test_a_part_of_a_sum_does_not_pay_for_it() -> None:
    text = (
        "The railway will cost $4.7 billion. China will lend the company $2.5 billion for 35 "
        "years. The remaining $2.2 billion is equity from Kazakhstan."
    )
    assert FINANCES not in [kind for kind, _, _ in relations(text)]


def test_a_price_told_with_its_loan_is_of_the_goods_told_before() -> None:
    proposal = propose_from(
        "Damen has delivered four ferries to BC Ferries of Canada. The two had agreed on C$200 "
        "million for the four, with the financing coming from a C$150 million loan by KfW."
    )
    deals = {figure.found.text: figure.deal for figure in proposal.figures}
    assert deals["C$200 million"] == deals["four ferries"] != deals["C$150 million"]
