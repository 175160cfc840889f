"""Whose deal it is where the sentence itself leaves a side out, and which figures are of none."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read


def sides(text: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    """Return from, to and the wordings of each proposed deal."""
    proposal = propose(text, read(text))
    return [
        (
            deal.from_country,
            deal.to_country,
            tuple(
                one.found.text
                for one in proposal.figures
                if one.deal == number and one.skip is None
            ),
        )
        for number, deal in enumerate(proposal.deals)
    ]


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        ("BASF will put €2 billion into a plant. The works in Ontario opens in 2028.", "DE", "CA"),
        (
            "Fifty firms met President Macron on Monday. Prologis will invest €3 billion.",
            "US",
            "FR",
        ),
        (
            "Orano and Kazatomprom agreed to develop a uranium mine at a cost of $190 million.",
            "FR",
            "KZ",
        ),
        (
            (
                "Qatar's Baladna and the Algerian Ministry of Agriculture signed a $3.5 billion "
                "deal "
                "for a dairy project."
            ),
            "QA",
            "DZ",
        ),
        (
            (
                "The order book grew. Peru's Petroperu signed an accord with Sinopec worth $2 "
                "billion "
                "to build a refinery."
            ),
            "CN",
            "PE",
        ),
        ("Canada will buy 16 aircraft for C$10 billion. Ottawa picked Boeing.", "US", "CA"),
        ("The bank KfW is lending Moldova €200 million to secure gas for the winter.", "DE", "MD"),
        (
            (
                "The accord signed in Tashkent provides for ACWA Power to build a wind farm for "
                "$260 million."
            ),
            "SA",
            "UZ",
        ),
        (
            "Japan's Prime Minister pledged $68 billion of private investment in India.",
            "JP",
            "IN",
        ),
        (
            (
                "AtlasEdge's owner will sell Zentrix to Equinix for $4 billion. The Icelandic "
                "group "
                "runs data centres."
            ),
            "IS",
            "US",
        ),
    ],
)
def test_a_side_that_the_words_leave_out_is_taken_from_those_around(
    text: str, giver: str, taker: str
) -> None:
    assert [deal[:2] for deal in sides(text)] == [(giver, taker)]


@pytest.mark.parametrize(
    "text",
    [
        "China offered African countries $50 billion in loans. A year before, Kenya was the host.",
        "Germany pledged €600 million for developing nations, the minister said in Lima.",
    ],
)
def test_what_goes_to_nobody_in_particular_keeps_an_open_side(text: str) -> None:
    assert sides(text)[0][1] is None


@pytest.mark.parametrize(
    "background",
    [
        "The plant will produce 10,000 tonnes of lithium a year.",
        "The bank has lent $4.1 billion in the region since January.",
        "Turkish contractors have carried out projects worth $7.6 billion there to date.",
        (
            "The emirate is one of the biggest investors in the country, with $2.9 billion in "
            "projects."
        ),
        "The port authority expects its yearly revenue to grow to $11 billion.",
        "Its foreign reserves had fallen to $440 million in August.",
        "The facility is smaller than last year's $1.1 billion.",
        "The remaining cost was put at $6.4 billion in 2023.",
        "The project builds on the $2 billion pledge announced in May.",
        "The country's economy passed $115 billion in 2024.",
    ],
)
def test_how_things_stand_is_of_no_deal(background: str) -> None:
    told = "Masdar will invest $300 million in a wind farm in Uzbekistan. "
    assert sides(told + background) == [("AE", "UZ", ("$300 million",))]


def test_each_item_of_a_list_is_a_deal_of_its_own() -> None:
    text = (
        "The African Development Bank approved on Thursday\n"
        "(i) a $75 million loan for Rwanda's grid;\n"
        "(ii) €110 million for the Mali–Guinea interconnector in Guinea; and\n"
        "(iii) $20 million for farmers in Malawi, of which $5 million is for women.\n"
    )
    assert sides(text) == [
        (None, "RW", ("$75 million",)),
        (None, "GN", ("€110 million",)),
        (None, "MW", ("$20 million", "$5 million")),
    ]


def test_a_list_that_leaves_out_its_verb_gives_each_buyer_its_lot() -> None:
    text = (
        "Alstom won three orders. Romania took 37 trains for €750 million; Sofia's transport "
        "ministry, 12 trams for €337 million; and Astana, 117 freight locomotives."
    )
    assert [deal[1] for deal in sides(text)] == ["RO", "BG", "KZ"]


def test_a_loan_and_a_purchase_between_the_same_two_are_two_deals() -> None:
    text = (
        "Hyundai Rotem will supply Uzbekistan with seven trains for 270 billion won. Korea's "
        "Eximbank is lending Uzbekistan $200 million for the trains."
    )
    assert [deal[:2] for deal in sides(text)] == [("KR", "UZ"), ("KR", "UZ")]


def test_loans_told_one_by_one_are_deals_of_their_own() -> None:
    text = (
        "The Saudi Fund for Development (SFD) signed two loan agreements, one for $40 million to "
        "bring water to rural Paraguay and one for $30 million for a hospital."
    )
    told = sides(text)
    assert [deal[2] for deal in told] == [("$40 million",), ("$30 million",)]
    assert told[0][:2] == ("SA", "PY")


def test_an_airline_buys_of_a_maker_whoever_clinched_the_deal() -> None:
    text = "Ethiopian Airlines sealed a deal with Embraer for 12 E195-E2 jets worth $1.1 billion."
    assert [deal[:2] for deal in sides(text)] == [("BR", "ET")]


def test_who_was_tapped_to_supply_gives() -> None:
    text = "Alstom was tapped by Egypt's National Authority for Tunnels to supply 55 trains."
    assert [deal[:2] for deal in sides(text)] == [("FR", "EG")]
