"""Sentences that name nobody who deals, and yet tell more of a deal, in texts of our own."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read


def _deals(text: str) -> list[list[str]]:
    """Return the wordings of each deal's figures."""
    proposal = propose(text, read(text))
    return [
        [one.found.text for one in proposal.figures if one.deal == number]
        for number in range(len(proposal.deals))
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Irish drugmaker Jazz has agreed to buy the American biotech Chimerix. "
                "The consideration is $935 million. Holders get $8.55 a share."
            ),
            ["$935 million"],
        ),
        (
            (
                "Poland has chosen Sweden as supplier of three submarines. The boats "
                "are built by Saab. At list prices the whole is worth 10 billion "
                "zlotys."
            ),
            ["three submarines", "10 billion zlotys"],
        ),
        (
            (
                "Malaysia's Sapura Energy will deliver three drilling rigs to Mexico's "
                "Pemex under a charter agreement. Its value is $420 million."
            ),
            ["three drilling rigs", "$420 million"],
        ),
        (
            (
                "Swiss Federal Railways has awarded Siemens Mobility the contract for "
                "116 trains. The order volume is around two billion Swiss francs. The "
                "railway may call off up to 84 more trains on the same terms."
            ),
            ["116 trains", "around two billion Swiss francs", "up to 84 more trains"],
        ),
        (
            (
                "Cebu Pacific signed a memorandum with Airbus for 102 A321neos. At list"
                " prices the whole is worth $14 billion, the largest aircraft order in "
                "Philippine history."
            ),
            ["102 A321neos", "$14 billion"],
        ),
        (
            (
                "Fincantieri is the first European yard to build for Jakarta's navy. "
                "The company from Trieste obtained a contract for two frigates, worth "
                "1.18 billion euros."
            ),
            ["two frigates", "1.18 billion euros"],
        ),
    ],
)
def test_a_price_or_more_of_the_goods_goes_to_the_deal_told_before(
    text: str, figures: list[str]
) -> None:
    assert _deals(text) == [figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Canada's Cameco sold its stake in the Inkai venture to Kazatomprom for"
                " $1.9 billion. The buyer makes an upfront payment of $1.2 billion."
            ),
            ["$1.9 billion", "$1.2 billion"],
        ),
        (
            (
                "Shell agreed to sell its Nigerian business to Renaissance. The "
                "consideration is $1.3 billion. The buyer will make additional payments"
                " of up to $1.1 billion."
            ),
            ["$1.3 billion", "up to $1.1 billion"],
        ),
        (
            (
                "Gotion of China will build a battery works in Morocco. The first phase"
                " costs 12.8 billion dirhams. In the long run Gotion may spend up to 65"
                " billion dirhams in Morocco."
            ),
            ["12.8 billion dirhams", "up to 65 billion dirhams"],
        ),
        (
            (
                "Finland's Kone bought the lift maker Orona of Spain for 1.4 billion "
                "euros. Kone pays 900 million euros on completion."
            ),
            ["1.4 billion euros", "900 million euros"],
        ),
        (
            (
                "Japan's JERA bought a stake in the Barossa gas field from Santos of "
                "Australia for $300 million. JERA owes Santos a further payment of $50 "
                "million."
            ),
            ["$300 million", "$50 million"],
        ),
    ],
)
def test_what_is_paid_by_and_by_is_of_one_deal(text: str, figures: list[str]) -> None:
    assert _deals(text) == [figures]


def test_what_one_side_gives_the_other_in_one_breath_is_one_deal_with_its_total() -> None:
    text = (
        "Taiwan means to buy U.S. goods for almost $85 billion by 2029: liquefied natural gas for "
        "$44.4 billion, power equipment for $25.2 billion, and aircraft for $15.2 billion."
    )
    assert _deals(text) == [
        ["almost $85 billion", "$44.4 billion", "$25.2 billion", "$15.2 billion"]
    ]


def test_deals_that_a_sentence_of_its_own_sums_up_stay_apart() -> None:
    text = (
        "Indonesian companies agreed to buy soybeans at $685 million, wheat at $1.25 "
        "billion and cotton at $122 million from U.S. suppliers. Together the three "
        "purchases are worth $2.06 billion."
    )
    assert _deals(text) == [["$685 million"], ["$1.25 billion"], ["$122 million"]]


def test_a_number_before_a_change_shares_the_lot_of_the_one_after_it() -> None:
    invested = (
        "Toyota puts another $8 billion into its works in North Carolina. The investment "
        "thus reaches $13.9 billion, up from $5.9 billion."
    )
    assert _deals(invested) == [["$8 billion", "$13.9 billion", "$5.9 billion"]]
    earned = "The canal earned Egypt $3.99 billion in 2024, down from $10.25 billion a year before."
    assert not _deals(earned)


def test_a_body_that_opens_a_sentence_does_what_those_in_the_total_did() -> None:
    text = (
        "Donors pledged $1.9 billion against polio. The Gates Foundation promised $1.2 billion. "
        "Germany came forward with $62 million."
    )
    assert _deals(text) == [["$1.2 billion"], ["$62 million"]]


def test_a_figure_of_the_title_alone_is_of_the_deal_that_the_text_tells_first() -> None:
    text = (
        "Britain and Norway sign frigate deal worth £10 billion\n"
        "OSLO, Aug 31 - Norway will buy five Type 26 frigates from BAE Systems. Norway had "
        "budgeted 100 billion crowns for the ships. It is also ordering helicopters from Sikorsky "
        "for 12 billion crowns."
    )
    assert _deals(text) == [["£10 billion", "five Type 26 frigates"], ["12 billion crowns"]]


def test_each_row_of_a_table_is_told_for_itself_though_one_begins_in_small_letters() -> None:
    text = (
        "The plane orders at list prices:\n\n"
        "Carrier | Aircraft | Value\n"
        "Emirates | 65 Boeing 777-9 | $38 billion\n"
        "flydubai | 75 Boeing 737 MAX | $13 billion\n"
    )
    assert _deals(text) == [
        ["65 Boeing 777-9", "$38 billion"],
        ["75 Boeing 737 MAX", "$13 billion"],
    ]


def test_what_was_raised_the_time_before_is_no_part_of_the_deal() -> None:
    text = (
        "The Ghana Cocoa Board has signed an $800 million loan with Rabobank. It raised $1.13 "
        "billion in the previous season."
    )
    assert _deals(text) == [["$800 million"]]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Nebius will provide Microsoft with computing capacity under an agreement worth "
                "$17.4 billion. Should Microsoft acquire more of it, the value would rise to "
                "$19.4 billion."
            ),
            ["$17.4 billion", "$19.4 billion"],
        ),
        (
            (
                "Poland has chosen Sweden as supplier of three submarines. The submarines will be "
                "built by Saab and are expected to cost 10 billion zlotys."
            ),
            ["three submarines", "10 billion zlotys"],
        ),
        (
            (
                "Belgium's railway SNCB has confirmed CAF of Spain as preferred bidder for up to "
                "600 trains. The first firm order is for 180 trains and costs 1.7 billion euros."
            ),
            ["up to 600 trains", "180 trains", "1.7 billion euros"],
        ),
        (
            (
                "flydubai agreed to buy 75 Boeing 737 MAX aircraft for $13 billion. flydubai took "
                "delivery of 12 aircraft this year."
            ),
            ["75 Boeing 737 MAX aircraft", "$13 billion"],
        ),
    ],
)
def test_what_is_told_of_the_goods_or_of_terms_is_of_the_deal(
    text: str, figures: list[str]
) -> None:
    assert _deals(text) == [figures]


def test_some_of_the_goods_just_told_are_of_their_deal_whatever_land_they_are_set_beside() -> None:
    lead = "Qatar Airways has agreed to buy 60 buses from Karsan of Turkey for $14 million. "
    share = "Of the vehicles, 41 buses are electric, more than were won by a Chinese maker before."
    proposal = propose(lead + share, read(lead + share))
    assert [(deal.from_country, deal.to_country) for deal in proposal.deals] == [("TR", "QA")]
    assert _deals(lead + share) == [["60 buses", "$14 million", "41 buses"]]


def test_what_is_left_of_several_contracts_buys_a_lot_of_its_own() -> None:
    lots = (
        "For 30 H225M helicopters the ministry will pay $1.1 billion. The remaining $1.4 billion "
        "buys 12 tugs."
    )
    several = "Kuwait and Airbus signed contracts worth $2.5 billion on Sunday. " + lots
    first, second = ["30 H225M helicopters", "$1.1 billion"], ["$1.4 billion", "12 tugs"]
    assert _deals(several) == [first, second]
    one = "Kuwait signed a contract with Airbus worth $2.5 billion on Sunday. " + lots
    assert _deals(one) == [["$2.5 billion", *first, *second]]
